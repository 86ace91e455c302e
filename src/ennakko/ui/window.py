"""The window as it first appears: its size and place, and a calm page until everything behind it is there.

Nothing heavy is imported here, so that the window is on the screen at once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko import memory

LEAST = QSize(960, 600)

_DEEPEST = 24
"""More than anything is nested: a change of height goes up one level in each round."""


class Window(QMainWindow):
    """The frame. What is in it comes after the first paint."""

    painted = Signal()
    """Once, when the window is on the screen."""

    def __init__(self) -> None:
        super().__init__()
        memory.by_hand()
        self._may_close: Callable[[], bool] = lambda: True
        self._painted = False
        self.starts_again = False
        """Whether the program is to be started again once it has ended."""
        self.setWindowTitle("Ennakko")
        self.setMinimumSize(LEAST)
        waiting = QWidget()
        waiting.setProperty("role", "canvas")
        column = QVBoxLayout(waiting)
        column.setContentsMargins(28, 24, 28, 24)
        heading = QLabel(self.tr("Assessments"))
        heading.setProperty("role", "page_heading")
        column.addWidget(heading)
        column.addStretch(1)
        self.setCentralWidget(waiting)
        waiting.installEventFilter(self)

    def place(self, geometry: str) -> None:
        """Stand where the window stood the last time, or in the middle of the screen."""
        if not (geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1366, room.width()), min(860, room.height()))

    @property
    def placed(self) -> str:
        """Where the window stands, as text to be kept."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Let this decide whether the window may close."""
        self._may_close = may_close

    def close_and_start_again(self) -> None:
        """Close as ever; then the program starts anew."""
        self.starts_again = self.close()

    @override
    def event(self, event: QEvent) -> bool:
        """Nothing is painted before the layout has come to rest: painted level by level, it would be seen to grow."""
        if event.type() == QEvent.Type.UpdateRequest:
            for _ in range(_DEEPEST):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return super().event(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        from ennakko.ui.reading_order import move_focus

        return move_focus(self, next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does. Qt does so in dialogs only."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QPushButton, QToolButton

        here = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(here, QPushButton | QToolButton):
            if not event.isAutoRepeat():
                here.click()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and not self._painted:
            self._painted = True
            self.painted.emit()
        return super().eventFilter(watched, event)
