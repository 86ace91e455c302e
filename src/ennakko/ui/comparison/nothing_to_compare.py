"""What stands where a comparison will be: why there is none yet, and the way to what is needed first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import role


class NothingToCompare(Card):
    """A heading, one sentence and one button."""

    begun = Signal()
    """The button was pressed."""

    def __init__(self, words: str, button: str) -> None:
        super().__init__()
        self.add(PlainLabel(self.tr("There is nothing to compare yet"), kind="card_heading"))
        self.add(PlainLabel(words))
        self.button = QPushButton(button)
        role(self.button, "primary")
        self.button.clicked.connect(self.begun)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        self.add(line)
