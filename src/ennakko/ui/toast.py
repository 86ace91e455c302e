"""A short word at the foot of the window that goes away by itself and takes no focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QPushButton, QWidget
from typing_extensions import override

from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role

SHOWN_MS = 6_000
_LOOK_MS = 100
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
        self._words = PlainLabel("")
        self._button = close = QPushButton(self.tr("Close"))
        role(close, "link")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        row.addWidget(self._words)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._look = QTimer(self, interval=_LOOK_MS)  # the keyboard moves on, and what has it is scrolled
        self._look.timeout.connect(self._stand)
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
        beside = self._button.sizeHint().width() + 20 * STEP
        needed = self._words.fontMetrics().horizontalAdvance(words) + STEP
        self._words.setFixedWidth(max(1, min(needed, self._window.width() - beside)))
        self.adjustSize()
        self._stand()
        self.show()
        self.raise_()
        self._look.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._look.stop()
        super().hideEvent(event)

    def _stand(self) -> None:
        """At the foot of the window; above what has the keyboard where it would lie on it."""
        room, foot = self._window.size(), round(_FOOT * self.fontMetrics().height())
        place = QPoint((room.width() - self.width()) // 2, room.height() - self.height() - foot)
        here = QApplication.focusWidget()
        if here is not None and here.window() is self._window and here.isVisible():
            taken = QRect(here.mapTo(self._window, QPoint()), here.size()).adjusted(-STEP, -STEP, STEP, STEP)
            above = taken.top() - self.height() - STEP
            if taken.intersects(QRect(place, self.size())) and above > 0:
                place.setY(above)
        self.move(place)
