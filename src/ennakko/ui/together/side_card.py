"""One of the answers in a conflict, to be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.model.disagreement import Side
from ennakko.model.word_differences import Pieces
from ennakko.ui.fields.wrapping import WrappingRadioButton
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords
from ennakko.ui.together.marked_text import MarkedText


class SideCard(QFrame):
    """One answer: who gave it and when, then the text with its own words marked. A click anywhere chooses it."""

    def __init__(self, side: Side, pieces: Pieces, words: DisputeWords, gone: Pieces | None = None) -> None:
        """`gone` is what all began from, with what this answer leaves out; without it, `pieces` are held against those
        of another answer.
        """
        super().__init__()
        role(self, "card")
        mine = side.is_of(words.me)
        self.button = WrappingRadioButton(words.given(side))
        self.text = MarkedText(pieces, "mine" if mine else "theirs")
        text = "".join(piece.text for piece in pieces)
        own, left = _own(pieces), _own(gone or ())
        told = self.tr("Only here: {}") if gone is None else self.tr("Changed: {}")
        parts = (text, told.format(own) if own else "", self.tr("Left out: {}").format(left) if left else "")
        self.button.setAccessibleDescription("\n".join(part for part in parts if part))
        self.text.setAccessibleName(text)
        self.text.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        inside = QWidget()
        quote = QVBoxLayout(inside)
        quote.setContentsMargins(7 * STEP, 0, 0, 0)
        quote.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self.button)
        column.addWidget(inside)
        self.button.toggled.connect(lambda on: role(self, "card_chosen" if on else "card"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.setChecked(True)
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)


def _own(pieces: Pieces) -> str:
    """The marked words."""
    return "; ".join(" ".join(piece.text.split()) for piece in pieces if piece.own)
