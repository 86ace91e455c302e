"""When the program itself breaks: one calm dialog instead of a traceback, and the details for whoever mends it."""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ennakko.ui.message import Message

translate = QCoreApplication.translate
log = logging.getLogger(__name__)
QUIET = 3.0
"""Seconds after a dialog in which the same fault opens no other: one in painting would come back at once."""


class Mishaps(QObject):
    """Hears of faults of the program and of Qt, from any thread, and tells of them one at a time in the window."""

    happened = Signal(str)

    def __init__(self, window: QWidget, saved_at: Callable[[], str], restart: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._saved_at = saved_at
        self._restart = restart
        self._is_telling = False
        self._last = ("", 0.0)
        # Queued: a fault in the middle of painting is told after it, one of another thread in that of the window.
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An error that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._note("".join(_places(kind, trace)))

    def message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """What Qt says. Its words may hold what somebody wrote, so only their number is noted."""
        said = f"Qt {kind.name}: {context.category or 'default'}, {len(text)} characters\n"
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._note(said)
        else:
            log.info("%s", said)

    def _note(self, details: str) -> None:
        log.error("%s", details)
        try:
            self.happened.emit(details)
        except RuntimeError:  # the window is gone already
            return

    def _tell(self, details: str) -> None:
        last, at = self._last
        if self._is_telling or (details == last and time.monotonic() - at < QUIET):
            return
        self._is_telling = True
        words = translate(
            "Mishap",
            "Something in the program went wrong. Your text is safe at:\n{}\n\n"
            "You can go on. If it happens again, copy the details and send them to whoever looks after the program. "
            "They hold no answers.",
        )
        heading = translate("Mishap", "That did not work")
        message = Message(heading, words.format(self._saved_at()), self._window, close=translate("Mishap", "&Go on"))
        message.add(translate("Mishap", "&Copy the details"), lambda: QGuiApplication.clipboard().setText(details))
        message.add(translate("Mishap", "&Start Ennakko again"), self._restart)
        message.exec()
        self._is_telling, self._last = False, (details, time.monotonic())


def catch_mishaps(window: QWidget, saved_at: Callable[[], str], restart: Callable[[], object]) -> Mishaps:
    """As long as the window is there, tell of faults in it. `saved_at` says where the person's text is safe."""
    mishaps = Mishaps(window, saved_at, restart)
    error, message = mishaps.error, mishaps.message
    sys.excepthook = error
    qInstallMessageHandler(message)
    window.destroyed.connect(lambda: _let_go(error, message))
    return mishaps


def _let_go(error: Callable[..., None], message: Callable[..., None]) -> None:
    """Python and Qt hold on to these, and with them to the whole window. Those of a later window stay."""
    if sys.excepthook == error:
        sys.excepthook = sys.__excepthook__
    if (at_work := qInstallMessageHandler(None)) != message:
        qInstallMessageHandler(at_work)


def _places(kind: type[BaseException], trace: TracebackType | None) -> list[str]:
    """Where it happened, without the words of the error: those could hold an answer."""
    frames = traceback.extract_tb(trace)
    lines = [f"{frame.filename.rpartition('ennakko')[2]}:{frame.lineno} {frame.name}\n" for frame in frames]
    return [f"{kind.__name__}\n", *lines]
