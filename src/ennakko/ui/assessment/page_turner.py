"""Under the questions: the way to the previous page and on to the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ennakko.ui.key_names import key_name
from ennakko.ui.theme import STEP, role


class PageTurner(QFrame):
    """Two buttons that stay in sight."""

    turned = Signal(int)
    """One page back (-1) or on (1)."""

    def __init__(self) -> None:
        super().__init__()
        role(self, "footer")
        self._previous = QPushButton(self.tr("&Previous"))
        self._next = QPushButton(self.tr("C&ontinue"))
        role(self._next, "primary")
        self._previous.setToolTip(key_name("Ctrl+PgUp"))
        self._next.setToolTip(key_name("Ctrl+PgDown"))
        self._previous.clicked.connect(lambda: self.turned.emit(-1))
        self._next.clicked.connect(lambda: self.turned.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(7 * STEP, 2 * STEP, 7 * STEP, 2 * STEP)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addStretch(1)

    def show_place(self, *, is_first: bool, is_last: bool) -> None:
        """Know which way there are more pages."""
        self._previous.setEnabled(not is_first)
        self._next.setHidden(is_last)
