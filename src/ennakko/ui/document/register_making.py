"""The register of a year, made of the assessments on this computer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ennakko.editor.desk import Desk
from ennakko.files.file_names import from_words
from ennakko.model.register_entry import Entry
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.document.document_making import Made, register_document, written
from ennakko.ui.document.handing_over import HandingOver
from ennakko.ui.document.register_dialog import RegisterDialog
from ennakko.ui.message import Message
from ennakko.ui.waiting import GoOn

if TYPE_CHECKING:
    from ennakko.files.registered import Gathered


class RegisterMaking(QObject):
    """Asks which year, and makes its register."""

    def __init__(self, desk: Desk, language: Language, window: QWidget, hand: HandingOver) -> None:
        super().__init__(hand)
        self._desk = desk
        self._language = language
        self._window = window
        self._hand = hand

    def make(self) -> None:
        """Read every assessment, ask for the year and the place, and make the register."""
        from ennakko.files.registered import Gathered

        if self._desk.open_ is not None and not self._desk.open_.autosave.seal():
            return
        found = Gathered(self._desk.catalogue)
        entries = self._read(found, partial(found.take_library, self._desk.places.database))
        while entries is not None:
            if not entries:
                folder = self._offered_folder()
            else:
                ask = self._asked(entries, tuple(found.unread))
                if ask.exec() != QDialog.DialogCode.Accepted:
                    return
                folder = ask.folder
                if folder is None:
                    self._make(ask, entries, tuple(found.unread))
                    return
            if folder is None:
                return
            entries = self._read(found, partial(found.take_folder, folder))

    def _read(self, found: Gathered, take: Callable[[GoOn], bool]) -> tuple[Entry, ...] | None:
        """The matters after more has been taken, worked out beside the window. None when one did not want to wait."""
        words = self.tr("Reading the assessments…")
        return self._hand.waited_for(words, lambda go_on: found.entries() if take(go_on) else None, self.tr("Cancel"))

    def _offered_folder(self) -> FilePath | None:
        """Where there is nothing to count, files of others may be: the folder that was chosen."""
        told = self.tr(
            "There are no assessments on this computer to count. When others have sent you theirs, choose the folder"
            " with the files."
        )
        message, chosen = Message(self.tr("Nothing to register yet"), told, self._window), []
        heading = self.tr("A folder with assessment files")
        choose = partial(QFileDialog.getExistingDirectory, self._window, heading)
        message.add(self.tr("Choose a &folder…"), lambda: chosen.append(choose()))
        message.exec()
        return FilePath(chosen[0]) if chosen and chosen[0] else None

    def _asked(self, entries: tuple[Entry, ...], unread: tuple[str, ...]) -> RegisterDialog:
        from ennakko.model.register import of_year

        settings = self._desk.settings

        def told(year: int) -> str:
            mine = sum(entry.year == year for entry in entries)
            others = self.tr("%n of other years.", "", len(entries) - mine) if len(entries) > mine else ""
            left = self.tr("Could not be read: {}").format(", ".join(unread)) if unread else ""
            counted = self.tr("%n assessment(s) of the year.", "", mine)
            return "\n".join(filter(None, (" ".join(filter(None, (counted, others))), left)))

        return RegisterDialog(
            sorted({each.year for each in entries}, reverse=True),
            lambda year: of_year(year, entries, {}),
            self._language,
            told,
            settings.decisions,
            settings.word_base,
            self._window,
        )

    def _make(self, ask: RegisterDialog, entries: tuple[Entry, ...], unread: tuple[str, ...]) -> None:
        from ennakko.export import register_words
        from ennakko.model.register import of_year

        settings, catalogue = self._desk.settings, self._desk.catalogue
        with suppress(Trouble):  # the numbers are only remembered for convenience
            self._desk.set(msgspec.structs.replace(settings, decisions=ask.all_decisions))
        language, is_table = ask.chosen_language, ask.ending == ".csv"
        kind = self.tr("Table (*.csv)") if is_table else self.tr("Word document (*.docx)")
        called = register_words.KIND.in_(language).format(year=ask.chosen_year)
        path = self._hand.place(from_words(called) + ask.ending, kind)
        if path is None:
            return
        year = of_year(ask.chosen_year, entries, ask.decisions)
        today, kept = self._desk.now().date(), self._desk.places.exports
        paper = FilePath(settings.word_base) if settings.word_base else None

        def work() -> tuple[FilePath, Made | None]:
            from ennakko.export.register import whose
            from ennakko.export.register_sheet import spreadsheet

            if is_table:
                return written(path, spreadsheet(year, catalogue, language), kept), None
            whole = whose(year) or settings.organisation
            made = register_document(year, catalogue, language, today, whole, settings.name, unread, paper)
            return written(path, made.content, kept), made

        done = self._hand.waited_for(self.tr("Making the register…"), lambda _: work())
        if done is None:
            return
        put, made = done
        heading = self.tr("The register is ready")
        counted = self.tr("%n matter(s) in the register.", "", len(year.entries))
        left = [self.tr("Left out, as it could not be read: {}").format(", ".join(unread))] if unread else []
        if made is not None:
            self._hand.tell_document(heading, put, made, counted, *left)
        else:
            self._hand.message(heading, put, "\n".join((counted, *left)), opens=self.tr("&Open the table")).exec()
