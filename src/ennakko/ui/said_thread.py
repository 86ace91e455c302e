"""A thread of comments as it is read: who, when, what, and what can be done about it."""

from __future__ import annotations

from collections.abc import Set
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.comments import Comment, Thread
from ennakko.ui.dispute_words import DisputeWords
from ennakko.ui.plain import PlainLabel, grows_downwards, plain_action
from ennakko.ui.theme import STEP, role


class SaidThread(QWidget):
    """What is said about one path. `fresh` are the rows of the comments that are new to this person."""

    def __init__(self, thread: Thread, draft: OpenDraft, words: DisputeWords, fresh: Set[str]) -> None:
        super().__init__()
        self.about = thread
        self._draft = draft
        self._words = words
        grows_downwards(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        self.said: list[tuple[Comment, QWidget]] = []
        for comment in thread.comments:
            self._add(comment, is_new=comment.row in fresh)
        turn = QPushButton(self.tr("Mark as resolved") if thread.is_open else self.tr("Open again"))
        role(turn, "link")
        turn.setAccessibleName(f"{turn.text()}: {words.named(thread.about)}")
        turn.clicked.connect(self._turn)
        self._column.addWidget(turn, alignment=Qt.AlignmentFlag.AlignLeft)

    def _add(self, comment: Comment, *, is_new: bool) -> None:
        block = QFrame()
        grows_downwards(block)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        top = QHBoxLayout()
        top.addWidget(PlainLabel(self._words.person(comment.by), kind="field_label"), 1)
        if is_new:
            top.addWidget(PlainLabel(self.tr("New"), kind="pill", wrap=False), alignment=Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        when = self._words.when(comment.version.at) if comment.version else self.tr("Just now")
        column.addWidget(PlainLabel(" · ".join(part for part in (comment.by.unit, when) if part), kind="small"))
        column.addWidget(PlainLabel(comment.text, selectable=True))
        if comment.resolver:
            resolved = self.tr("Resolved by {}").format(self._words.person(comment.resolver))
            column.addWidget(PlainLabel(resolved, kind="ok"))
        if self._draft.talk.is_own(comment):
            remove = QPushButton(self.tr("Remove"))
            role(remove, "link")
            remove.setAccessibleName(plain_action(self.tr("Remove your comment: {}").format(comment.text[:60])))
            remove.clicked.connect(partial(self._draft.talk.take_back, comment, self.tr("Remove a comment")))
            column.addWidget(remove, alignment=Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(block)
        self.said.append((comment, block))

    def _turn(self) -> None:
        is_open = self.about.is_open
        name = self.tr("Mark comments as resolved") if is_open else self.tr("Open comments again")
        self._draft.talk.resolve(self.about, name, resolved=is_open)
