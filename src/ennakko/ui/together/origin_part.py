"""What the answers in a conflict began from, quietly above them: where somebody has changed it, it is struck out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ennakko.model.word_differences import Piece, Pieces, condensed, lost
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.marked_text import MarkedText

LONG = 240
"""Of a longer text only what somebody has changed is shown, and all of it when it is asked for."""
_BESIDE = 50


class OriginPart(QWidget):
    """The text of the common origin. `others` are the answers that came of it, where words can be compared."""

    def __init__(self, text: str, others: Sequence[str], given: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Originally: {}").format(text))
        self._pieces: Pieces = lost(text, others) if others else (Piece(text),)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        head = QHBoxLayout()
        head.setSpacing(3 * STEP)
        head.addWidget(PlainLabel(self.tr("Originally · {}").format(given), kind="small"), 1)
        self._column.addLayout(head)
        self.text = MarkedText(self._brief, "gone")
        self._column.addWidget(self.text)
        self.more = QPushButton()
        self.more.setCheckable(True)
        role(self.more, "link")
        self.more.toggled.connect(self._show)
        self.more.setHidden(self._brief == self._pieces)
        head.addWidget(self.more)
        self._name(whole=False)

    @property
    def _brief(self) -> Pieces:
        whole = "".join(piece.text for piece in self._pieces)
        if len(whole) <= LONG:
            return self._pieces
        if any(piece.own for piece in self._pieces):
            return condensed(self._pieces, _BESIDE)
        return (Piece(whole[:LONG].rsplit(None, 1)[0] + " …"),)

    def _show(self, whole: bool) -> None:
        self.text.show_pieces(self._pieces if whole else self._brief)
        self._name(whole=whole)

    def _name(self, *, whole: bool) -> None:
        words = self.tr("Show less") if whole else self.tr("Show all of it")
        self.more.setText(words)
        self.more.setAccessibleName(plain_action(f"{words}: {self.accessibleName()}"))
