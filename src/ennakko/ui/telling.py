"""Telling a person of trouble in one sentence, and asking before anything unsaved is lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path as Folder
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ennakko.editor.unread import unread
from ennakko.files.write_trouble import NotWritten
from ennakko.model.assessment import Path
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.fields.field import name_of
from ennakko.ui.folders import open_folder
from ennakko.ui.message import Message
from ennakko.ui.toast import Toast

if TYPE_CHECKING:
    from ennakko.ui.assessment.assessment_view import AssessmentView

translate = QCoreApplication.translate


class Telling:
    """Around what may meet trouble: known trouble is told, bugs pass."""

    def __init__(self, window: QWidget, language: Language) -> None:
        self._window = window
        self._language = language

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, Trouble):
            heading = translate("Telling", "That did not work")
            message = Message(heading, error.sentence(self._language), self._window)
            if isinstance(error, NotWritten) and error.saved_as is not None:
                message.add(translate("Telling", "Open the &folder"), partial(open_folder, error.saved_as.parent))
            message.exec()
            return True
        return False


def lose_the_rest(window: QWidget, rescue: Callable[[], None]) -> bool:
    """Ask what to do with answers that could not be written. Returns whether to close and lose them."""
    message = Message(
        translate("Telling", "Something is not saved yet"),
        translate(
            "Telling",
            "The last answers could not be written to the disk. Save a copy elsewhere, or close without them.",
        ),
        window,
        close=translate("Telling", "&Go on writing"),
    )
    closing: list[bool] = []
    message.add(translate("Telling", "Save a copy else&where…"), rescue)
    message.add(translate("Telling", "C&lose without saving"), lambda: closing.append(True))
    message.exec()
    return bool(closing)


def tell_folder(window: QWidget, heading: str, words: str, folder: Folder) -> None:
    """Tell of a folder, and offer to open it."""
    message = Message(heading, f"{words}\n{folder}".strip(), window)
    message.add(translate("Telling", "Open the &folder"), lambda: open_folder(folder))
    message.exec()


def tell_data(window: QWidget, home: Folder) -> None:
    """Tell where the data is."""
    tell_folder(window, translate("Telling", "Your data is on this computer"), "", home)


def tell_damaged(window: QWidget, backups: Folder) -> None:
    """Tell that the database is damaged, and where its copies are."""
    words = translate(
        "Telling",
        "The file that holds the assessments on this computer is damaged. Share the assessments you can open as "
        "files, and ask whoever looks after your computer to restore a copy from this folder:",
    )
    tell_folder(window, translate("Telling", "The data is damaged"), words, backups)


def tell_unread(view: AssessmentView, toast: Toast) -> Path | None:
    """Tell of an answer that is written but cannot be understood, until it can. Returns where it is."""
    path = next(iter(unread(view.draft)), None)
    if path is None:
        return None
    for block in view.findChildren(QuestionBlock):
        if block.path == path:
            block.field.message.connect(toast.settle, Qt.ConnectionType.UniqueConnection)
    toast.tell(_not_understood(view, path))
    return path


def kept_open_for(view: AssessmentView) -> Path | None:
    """Ask before such answers are lost with the window. Returns where one is when one would rather go back to it."""
    paths = unread(view.draft)
    if not paths:
        return None
    heading, go_on = translate("Telling", "Something is not saved yet"), translate("Telling", "&Go on writing")
    told = "\n".join(_not_understood(view, path) for path in paths)
    message = Message(heading, told, view.window(), close=go_on)
    closing: list[bool] = []
    message.add(translate("Telling", "C&lose without saving"), lambda: closing.append(True))
    message.prefer_to_close()
    message.exec()
    return None if closing else paths[0]


def _not_understood(view: AssessmentView, path: Path) -> str:
    name = name_of(view.draft, path, view.language)
    return translate("Telling", "“{}” cannot be understood as it is written, so it is not saved.").format(name)


def agreed_to_remove(window: QWidget, name: str, told: str) -> bool:
    """Ask before a row takes others along with it; `told` says which."""
    heading = translate("Telling", "Remove {}?").format(name)
    message = Message(heading, told, window, close=translate("Telling", "&Keep it"))
    agreed: list[bool] = []
    message.add(translate("Telling", "&Remove it"), lambda: agreed.append(True))
    message.exec()
    return bool(agreed)
