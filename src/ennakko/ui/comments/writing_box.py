"""A box that opens under a comment: to answer it, or to say one's own otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ennakko.editor.conversation import Conversation
from ennakko.model.assessment import Path
from ennakko.ui.comments.comment_box import CommentBox
from ennakko.ui.flow import Flow
from ennakko.ui.key_names import key_name
from ennakko.ui.later import Later
from ennakko.ui.scrolling import bring_in_sight
from ennakko.ui.theme import STEP


class WritingBox(QWidget):
    """What is written is kept under `key` until it is said or given up. Escape gives up only what has not changed."""

    said = Signal(str)
    given_up = Signal()
    left = Signal()

    def __init__(self, key: Path, talk: Conversation, name: str, say: str) -> None:
        super().__init__()
        self.key = key
        self._talk = talk
        self._begun = talk.unsent(key)
        self.box = CommentBox()
        self.box.setAccessibleName(name)
        self.box.setPlainText(self._begun)
        self.box.textChanged.connect(self._written)
        self.box.sent.connect(self._say)
        self.box.left.connect(self._leave)
        self.send = QPushButton(say)
        self.send.setToolTip(key_name("Ctrl+Enter"))
        self.send.clicked.connect(self._say)
        leave = QPushButton(self.tr("Cancel"))
        leave.clicked.connect(self._give_up)
        buttons = Flow(2 * STEP)
        buttons.add(self.send)
        buttons.add(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.box)
        column.addWidget(buttons)
        self.send.setEnabled(bool(self.box.text.strip()))
        self._in_sight = Later(self, lambda: bring_in_sight(self.send))

    def focus(self) -> None:
        """Take the keyboard, at the end of what is written."""
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._in_sight.start()

    def _written(self) -> None:
        text = self.box.text
        self.send.setEnabled(bool(text.strip()))
        self._talk.write(self.key, text)

    def _say(self) -> None:
        if text := self.box.text.strip():
            self._talk.write(self.key, "")
            self.said.emit(text)

    def _leave(self) -> None:
        if self.box.text == self._begun:
            self._give_up()
        else:
            self.left.emit()

    def _give_up(self) -> None:
        self._talk.write(self.key, "")
        self.given_up.emit()
