"""A small dialog that tells one thing, in plain text, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role


class Message(QDialog):
    """A heading, a text, and buttons. Escape and Close do nothing further."""

    def __init__(self, heading: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Ennakko")
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        column.setSpacing(3 * STEP)
        column.addWidget(PlainLabel(heading, kind="card_heading"))
        column.addWidget(PlainLabel(text, selectable=True))
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        self._buttons.addWidget(close)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(28 * self.fontMetrics().height())

    def add(self, words: str, act: Callable[[], object]) -> QPushButton:
        """One more button, which closes the dialog and then acts."""
        button = QPushButton(words)
        if self._buttons.count() == 2:
            role(button, "primary")
            button.setDefault(True)
        button.clicked.connect(self.accept)
        button.clicked.connect(lambda _=False: act())
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button
