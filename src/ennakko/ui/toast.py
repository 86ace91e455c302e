"""A short word at the foot of the window that goes away by itself and takes no focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QWidget

from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role

SHOWN_MS = 6_000
_FOOT = 5
"""How far from the foot of the window it is, in times the height of the text: above the buttons there."""


class Toast(QWidget):
    """Tells that something was done."""

    def __init__(self, window: QMainWindow) -> None:
        for former in window.findChildren(Toast):
            former.deleteLater()
        super().__init__(window)
        self._window = window
        role(self, "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = PlainLabel("", wrap=False)
        close = QPushButton(self.tr("Close"))
        role(close, "link")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        row.addWidget(self._words)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def settle(self, trouble: str) -> None:
        """Go when what was told of is no trouble any more."""
        if not trouble:
            self.hide()

    def tell(self, words: str) -> None:
        """Show these words for a few seconds, and say them to a screen reader."""
        self._words.setText(words)
        self.adjustSize()
        room, foot = self._window.size(), round(_FOOT * self.fontMetrics().height())
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - foot)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._timer.start()
