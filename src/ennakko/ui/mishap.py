"""When the program itself breaks: one calm dialog instead of a traceback, and the details for whoever mends it."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ennakko.ui.message import Message

translate = QCoreApplication.translate
log = logging.getLogger(__name__)


def catch_mishaps(window: QWidget, saved_at: Callable[[], str]) -> None:
    """From now on, tell of a bug in the window. `saved_at` says where the person's text is safe."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(_places(kind, trace))
        log.error("%s", details)
        words = translate(
            "Mishap",
            "Something in the program went wrong. Your text is safe at:\n{}\n\n"
            "You can go on. If it happens again, copy the details and send them to whoever looks after the program. "
            "They hold no answers.",
        )
        message = Message(translate("Mishap", "That did not work"), words.format(saved_at()), window)
        message.add(translate("Mishap", "&Copy the details"), lambda: QGuiApplication.clipboard().setText(details))
        message.exec()

    sys.excepthook = tell


def _places(kind: type[BaseException], trace: TracebackType | None) -> list[str]:
    """Where it happened, without the words of the error: those could hold an answer."""
    frames = traceback.extract_tb(trace)
    lines = [f"{frame.filename.rpartition('ennakko')[2]}:{frame.lineno} {frame.name}\n" for frame in frames]
    return [f"{kind.__name__}\n", *lines]
