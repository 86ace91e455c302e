"""Telling a person of trouble in one sentence, and asking before anything unsaved is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.message import Message

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
            Message(heading, error.sentence(self._language), self._window).exec()
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
