"""A small dialog that tells one thing, in plain text, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ennakko.ui.flow import Flow
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role


class Message(QDialog):
    """A heading, a text, and buttons. Escape and the last button do nothing further; `close` is what it says."""

    def __init__(self, heading: str, text: str, parent: QWidget | None, *, close: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("Ennakko")
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        column.setSpacing(3 * STEP)
        column.addWidget(PlainLabel(heading, kind="card_heading"))
        column.addWidget(PlainLabel(text, selectable=True))
        self._buttons = Flow(2 * STEP)
        column.addWidget(self._buttons)
        self._close = QPushButton(close or self.tr("&Close"))
        self._close.clicked.connect(self.reject)
        self._buttons.add(self._close)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(28 * self.fontMetrics().height())

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons in order."""
        return [button for button in self._buttons.items if isinstance(button, QPushButton)]

    def add(self, words: str, act: Callable[[], object]) -> QPushButton:
        """One more button, which closes the dialog and then acts."""
        button = QPushButton(words)
        if len(self.buttons) == 1:
            role(button, "primary")
        button.clicked.connect(self.accept)
        button.clicked.connect(lambda _=False: act())
        self._buttons.add(button, self._close)
        if len(self.buttons) == 2:  # the first besides the one that closes
            button.setDefault(True)  # Qt heeds it only of a button that stands in its dialog
            button.setFocus()
        QWidget.setTabOrder(button, self._close)
        return button
