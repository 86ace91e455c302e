"""A text with some of its words marked, to be compared with another beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit
from typing_extensions import override

from ennakko.model.word_differences import Piece
from ennakko.ui.theme import current, role

Mark = Literal["mine", "theirs", "gone"]


class MarkedText(QTextEdit):
    """Plain text as high as it needs. Marked words have a colour and a line under them; where they are `gone`, the text
    is quiet and the line goes through them.
    """

    def __init__(self, pieces: Sequence[Piece], mark: Mark) -> None:
        super().__init__()
        self._mark = mark
        role(self, "quoted")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.show_pieces(pieces)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show this text."""
        theme, plain, mark = current(), QTextCharFormat(), QTextCharFormat()
        if self._mark == "gone":
            for each in (plain, mark):
                each.setForeground(QColor(theme.quiet_text))
            mark.setFontStrikeOut(True)
        else:
            mark.setBackground(QColor(theme.mine_mark if self._mark == "mine" else theme.theirs_mark))
            mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self.clear()
        cursor = QTextCursor(self.document())
        for piece in pieces:
            cursor.insertText(piece.text, mark if piece.own else plain)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def _fit(self) -> None:
        self.setFixedHeight(max(self.fontMetrics().lineSpacing(), round(self.document().size().height())) + 2)
