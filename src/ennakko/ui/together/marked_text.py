"""A text with its own words marked, to be compared with another beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit
from typing_extensions import override

from ennakko.model.word_differences import Piece
from ennakko.ui.theme import current, role


class MarkedText(QTextEdit):
    """Plain text as high as it needs. Marked words have a colour and a line under them."""

    def __init__(self, pieces: Sequence[Piece], *, mine: bool) -> None:
        super().__init__()
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
        mark = QTextCharFormat()
        theme = current()
        mark.setBackground(QColor(theme.mine_mark if mine else theme.theirs_mark))
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        cursor = QTextCursor(self.document())
        for piece in pieces:
            cursor.insertText(piece.text, mark if piece.own else QTextCharFormat())
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
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
