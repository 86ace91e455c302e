"""Asks a person without a name for one, where others see who answered: above the pages, and in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from ennakko.files.text import SHORT, clean
from ennakko.ui.flow import Flow
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role

_LETTERS = 34


class NameLine(QFrame):
    """It never takes the keyboard by itself, and Enter in it is enough."""

    told = Signal(str)
    """The name that was given."""
    left = Signal()
    """The person does not want to tell it now."""

    def __init__(self) -> None:
        super().__init__()
        role(self, "notice")
        words = self.tr("Write your name, so that your colleagues see which answers are yours.")
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(PlainLabel(words))
        self.name = _NameField()
        self.name.setPlaceholderText(self.tr("First name and last name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setAccessibleDescription(words)
        self.name.setMaxLength(SHORT)
        self.use = QPushButton(self.tr("Use the name"))
        later = QPushButton(self.tr("Not now"))
        line = Flow(2 * STEP)
        for each in (self.name, self.use, later):
            line.add(each)
        column.addWidget(line)
        self.name.textChanged.connect(self._look)
        self.name.returnPressed.connect(self._tell)
        self.use.clicked.connect(self._tell)
        later.clicked.connect(self.left)
        self._look()

    @property
    def _given(self) -> str:
        return clean(self.name.text()).strip()

    def _look(self) -> None:
        self.use.setEnabled(bool(self._given))

    def _tell(self) -> None:
        if self._given:
            self.told.emit(self._given)


class _NameField(QLineEdit):
    """As wide as a name."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LETTERS * self.fontMetrics().averageCharWidth(), super().sizeHint().height())
