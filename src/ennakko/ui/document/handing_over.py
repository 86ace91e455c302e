"""Putting what was made where the person wants it, and telling how it went."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path as FilePath
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ennakko.editor.desk import Desk
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.document.document_making import Made
from ennakko.ui.message import Message
from ennakko.ui.telling import Telling
from ennakko.ui.waiting import GoOn, waited_for

T = TypeVar("T")


class HandingOver(QObject):
    """Asks for the place of a file, waits while it is made, and says what was made and where it is."""

    def __init__(self, desk: Desk, language: Language, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._window = window
        self._asked = FilePath()

    def place(self, name: str, kind: str) -> FilePath | None:
        """Where the file is to be; None when there is to be none."""
        folder = FilePath(self._desk.settings.last_folder or FilePath.home())
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as"), str(folder / name), kind)
        if not chosen:
            return None
        path = FilePath(chosen)
        path = path if path.suffix else path.with_suffix(FilePath(name).suffix)
        self._asked = path
        return path

    def waited_for(self, words: str, work: Callable[[GoOn], T], cancel: str = "") -> T | None:
        """What the work comes to; None when it met trouble, which is told, or was cancelled."""
        with Telling(self._window, self._language):
            return waited_for(words, work, self._window, cancel)
        return None

    def tell_document(self, heading: str, path: FilePath, made: Made | bytes, *said: str) -> None:
        """Say that a document is there, and whether it is accessible."""
        if isinstance(made, Made):
            found = [": ".join(filter(None, (f.place, f.text.in_(self._language)))) for f in made.found]
            said = (*said, made.result.in_(self._language), *found)
        else:
            words = self.tr(
                "A PDF made here is for printing and reading. An accessible one is made in Word: Save as PDF."
            )
            said = (*said, words)
        self.message(heading, path, "\n".join(said), opens=self.tr("&Open the document")).exec()

    def message(self, heading: str, path: FilePath, told: str, *, opens: str = "") -> Message:
        """A message about a file that is there now, with a way to its folder, which is offered the next time.

        `opens` are the words of a button that shows it in another program.
        """
        self._remember_folder(path)
        message = Message(heading, f"{path}\n\n{told}", self._window)
        if opens:
            message.add(opens, lambda: _show(path))
        message.add(self.tr("Open the &folder"), lambda: _show(path.parent))
        return message

    def _remember_folder(self, written: FilePath) -> None:
        """One that could not be written to is not worth remembering."""
        if written.parent == self._asked.parent:
            with suppress(Trouble):  # it is only remembered for convenience
                self._desk.set(msgspec.structs.replace(self._desk.settings, last_folder=str(written.parent)))


def _show(path: FilePath) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
