"""A small dialog that tells one thing, in plain text, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ennakko.ui.flow import Flow
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role

_LONG = 700
"""So many characters are in sight at once."""
_LINES = 10


class Message(QDialog):
    """A heading, a text, and buttons. Escape and the last button do nothing further; `close` is what it says."""

    def __init__(self, heading: str, text: str, parent: QWidget | None, *, close: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("Ennakko")
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        column.setSpacing(3 * STEP)
        column.addWidget(PlainLabel(heading, kind="card_heading"))
        label = PlainLabel(text, selectable=True)
        column.addWidget(self._scrolling(label) if len(text) > _LONG else label)
        self._buttons = Flow(2 * STEP)
        column.addWidget(self._buttons)
        self._close = QPushButton(close or self.tr("&Close"))
        self._close.clicked.connect(self.reject)
        self._buttons.add(self._close)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(28 * self.fontMetrics().height())

    def _scrolling(self, label: PlainLabel) -> QScrollArea:
        """A long text scrolls, so that the buttons stay in sight on a small screen with large letters."""
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        area.setWidget(label)
        area.setAccessibleName(label.text())
        return area

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

    def prefer_to_close(self) -> None:
        """Enter, too, does nothing further: what the other buttons do cannot be taken back."""
        for button in self.buttons:
            role(button, "primary" if button is self._close else "")
        self._close.setDefault(True)
        self._close.setFocus()
