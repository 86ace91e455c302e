"""A thread of comments as it is read: who, when, what, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Set
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.comments import Comment, Thread
from ennakko.ui.comments.writing_box import WritingBox
from ennakko.ui.flow import Flow
from ennakko.ui.plain import PlainLabel, grows_downwards, plain_action
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords


class SaidThread(QWidget):
    """What is said about one path. `fresh` are the rows of the comments that are new to this person.

    With `answers` it can be answered right here.
    """

    def __init__(
        self, thread: Thread, draft: OpenDraft, words: DisputeWords, fresh: Set[str], *, answers: bool = False
    ) -> None:
        super().__init__()
        self.about = thread
        self._draft = draft
        self._talk = draft.talk
        self._words = words
        self._named = words.named(thread.about)
        self._boxes: dict[Path, WritingBox] = {}
        grows_downwards(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        self.said: list[tuple[Comment, QWidget]] = []
        for comment in thread.comments:
            self._add(comment, is_new=comment.row in fresh)
        links = Flow(3 * STEP)
        if answers:
            links.add(self._link(self.tr("Reply"), f"{self.tr('Reply')}: {self._named}", self.reply))
        turn = self.tr("Mark as resolved") if thread.is_open else self.tr("Open again")
        links.add(self._link(turn, f"{turn}: {self._named}", self._turn))
        self._column.addWidget(links)
        if answers and self._talk.unsent(thread.about):
            self.reply(focus=False)

    def focus(self, key: Path | None = None) -> None:
        """Take the keyboard: where one writes, otherwise on the first thing that can be done."""
        if key in self._boxes:
            self._boxes[key].focus()
        elif (first := self.findChild(QPushButton)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def takes_back(self, key: Path | None) -> bool:
        """Take the keyboard when one was writing here. Returns whether one was."""
        if key is None or key not in self._boxes:
            return False
        self._boxes[key].focus()
        return True

    @property
    def writing_at(self) -> Path | None:
        """The box that has the keyboard, by what it keeps its words under."""
        here = QApplication.focusWidget()
        return next((key for key, box in self._boxes.items() if here is not None and box.isAncestorOf(here)), None)

    def reply(self, *, focus: bool = True) -> None:
        """Open the box to answer in."""
        about = self.about.about
        if about not in self._boxes:
            box = self._box(about, self.tr("Reply"), self.tr("Comment"))
            box.said.connect(self._say)
            box.given_up.connect(lambda: self._close(about))
            self._column.addWidget(box)
        if focus:
            self._boxes[about].focus()

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
        column.addWidget(PlainLabel(" · ".join(self._when(comment)), kind="small"))
        said = PlainLabel(comment.text, selectable=True)
        column.addWidget(said)
        if comment.resolver:
            resolved = self.tr("Resolved by {}").format(self._words.person(comment.resolver))
            column.addWidget(PlainLabel(resolved, kind="ok"))
        if self._talk.is_own(comment):
            brief = comment.text[:60]
            links = Flow(3 * STEP)
            edit = partial(self._edit, comment, column, said, links)
            links.add(self._link(self.tr("Edit"), self.tr("Edit your comment: {}").format(brief), edit))
            name = self.tr("Removing your comment on {}").format(self._named)
            remove = partial(self._talk.take_back, comment, name)
            links.add(self._link(self.tr("Remove"), self.tr("Remove your comment: {}").format(brief), remove))
            column.addWidget(links)
            if self._talk.unsent(comment.path):
                edit(focus=False)
        self._column.addWidget(block)
        self.said.append((comment, block))

    def _when(self, comment: Comment) -> list[str]:
        begun = self._words.when(comment.begun) if comment.begun else self.tr("Just now")
        edited = ""
        if comment.edited:
            at = self._words.when(comment.version.at) if comment.version else self.tr("just now")
            edited = self.tr("edited {}").format(at)
        return [part for part in (comment.by.unit, begun, edited) if part]

    def _link(self, words: str, name: str, act: Callable[[], None]) -> QPushButton:
        link = QPushButton(words)
        role(link, "link")
        link.setAccessibleName(plain_action(name))
        link.clicked.connect(lambda _: act())
        return link

    def _box(self, key: Path, name: str, say: str) -> WritingBox:
        box = self._boxes[key] = WritingBox(key, self._talk, f"{name}: {self._named}", say)
        box.left.connect(self.focus)
        return box

    def _edit(
        self, comment: Comment, column: QVBoxLayout, said: QWidget, links: QWidget, *, focus: bool = True
    ) -> None:
        """Open one's own comment to say it otherwise, in its place."""
        if not self._talk.unsent(comment.path):
            self._talk.write(comment.path, comment.text)
        box = self._box(comment.path, self.tr("Edit your comment"), self.tr("Save"))
        column.insertWidget(column.indexOf(said), box)
        for each in (said, links):
            each.hide()

        def close() -> None:
            self._close(comment.path)
            for each in (said, links):
                each.show()
            links.findChildren(QPushButton)[0].setFocus(Qt.FocusReason.OtherFocusReason)

        def rewrite(text: str) -> None:
            name = self.tr("Your comment on {}, said otherwise").format(self._named)
            if text == comment.text:
                close()
            else:
                self._talk.rewrite(comment, text, name)

        box.said.connect(rewrite)
        box.given_up.connect(close)
        if focus:
            box.focus()

    def _say(self, text: str) -> None:
        self._talk.say(self.about.about, text, self.tr("Comment on {}").format(self._named))

    def _close(self, key: Path) -> None:
        box = self._boxes.pop(key)
        self.focus()
        box.hide()
        box.deleteLater()

    def _turn(self) -> None:
        is_open = self.about.is_open
        name = self.tr("Comments on {} marked as resolved") if is_open else self.tr("Comments on {} opened again")
        self._talk.resolve(self.about, name.format(self._named), resolved=is_open)
