"""The bar that says answers are not reaching the disk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role


class TroubleBar(QFrame):
    """A red bar that stays until the trouble is over."""

    rescue = Signal()

    def __init__(self) -> None:
        super().__init__()
        role(self, "error_bar")
        self._words = PlainLabel("")
        button = QPushButton(self.tr("Save a copy else&where…"))
        button.clicked.connect(self.rescue)
        row = QHBoxLayout(self)
        row.setContentsMargins(7 * STEP, 2 * STEP, 7 * STEP, 2 * STEP)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self.hide()

    def tell(self, words: str) -> None:
        """Say what is wrong."""
        self._words.setText(words)
        self.show()
