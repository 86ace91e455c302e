"""A line that says what has just happened, with one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from ennakko.ui.icons import icon
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, current, role


class NoticeBar(QFrame):
    """Hidden until there is something to say. What it says stays until it is closed or something else happens."""

    closed = Signal()
    """The person has read it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._words = PlainLabel()
        self.button = QPushButton()
        self.button.clicked.connect(self._do)
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        role(self._close, "quiet")
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        row.setSpacing(3 * STEP)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; empty when it says nothing."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: str, button: str = "", act: Callable[[], None] | None = None, *, kind: str = "notice") -> None:
        """Say something, and offer a button that does something about it."""
        self._act = act
        self._words.setText(words)
        self.button.setText(button)
        self.button.setVisible(act is not None)
        self._close.setIcon(icon("close", current().text))
        role(self, kind)
        self.show()
        announce(self, words)

    def undo(self) -> None:
        """Do what the button would do."""
        if not self.isHidden() and self._act is not None:
            self._do()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say this when it has time."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
