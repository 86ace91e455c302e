"""All that is said about an assessment, thread by thread in the order of its pages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.comments import Thread
from ennakko.model.standing import pages
from ennakko.model.words import Language
from ennakko.ui.comments.conversation_part import READ_MS
from ennakko.ui.comments.said_thread import SaidThread
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.room_page import RoomPage
from ennakko.ui.theme import role
from ennakko.ui.together.dispute_words import DisputeWords

MOST = 20
"""So many threads are shown at once."""


class CommentsView(RoomPage):
    """The page. Open threads first and foremost; resolved ones when they are asked for."""

    go_to = Signal(object)  # Path

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._language = language
        self._words = DisputeWords(draft, language, draft.talk.me.id)
        self._told = MOST
        self._looked = QElapsedTimer()
        said = (comment for thread in draft.talk.threads for comment in thread.comments)
        self._fresh = frozenset(comment.row for comment in said if draft.news.is_unread(comment))
        self.threads: list[SaidThread] = []
        words = self.tr("They travel along when you share the assessment, and are not printed unless you choose so.")
        heading, told = PlainLabel(self.tr("Comments"), kind="page_heading"), PlainLabel(words, kind="help")
        self.resolved = QCheckBox(self.tr("Show &resolved ones, too"))
        self.resolved.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.stand_above(heading, told, self.resolved)
        self.resolved.toggled.connect(self._show)
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.left)
        self.buttons.add(self.close_button)
        self._show()
        draft.talk.changed.connect(self._show)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        self.resolved.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looked.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self._looked.isValid() and self._looked.hasExpired(READ_MS):
            self._draft.news.see_comments(comment for thread in self.threads for comment in thread.about.comments)
        self._looked.invalidate()

    def _show(self) -> None:
        here = QApplication.focusWidget()
        held = here is not None and self.area.isAncestorOf(here)
        at_thread = self._at_thread()
        place = at_thread.about.about if at_thread else None
        writing = at_thread.writing_at if at_thread else None
        at = self.area.verticalScrollBar().value()
        column = self.paper(above=2)
        self.threads = []
        found = self._in_order()
        for title, thread in found[: self._told]:
            column.addWidget(self._card(title, thread))
        if not found:
            nothing = self.tr("No open comments.") if self._draft.talk.threads else self.tr("Nobody has commented yet.")
            column.addWidget(PlainLabel(nothing))
        if len(found) > self._told:
            more = QPushButton(self.tr("Show &more"))
            more.clicked.connect(self._show_more)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.show_paper()
        self.area.verticalScrollBar().setValue(at)
        again = next((thread for thread in self.threads if thread.about.about == place), None)
        if held and again is not None:
            again.focus(writing)
        elif held:
            self.focus_first()

    def _at_thread(self) -> SaidThread | None:
        here = QApplication.focusWidget()
        return next((each for each in self.threads if here is not None and each.isAncestorOf(here)), None)

    def reply(self) -> None:
        """Answer in the thread one is at, or in the first."""
        thread = self._at_thread() or next(iter(self.threads), None)
        if thread is not None:
            thread.reply()

    def _show_more(self) -> None:
        self._told += 2 * MOST
        self._show()

    def _in_order(self) -> list[tuple[str, Thread]]:
        """The threads with the titles of their pages; at the end those about nothing that is asked."""
        draft = self._draft
        left = [each for each in draft.talk.threads if each.is_open or self.resolved.isChecked()]
        found: list[tuple[str, Thread]] = []
        for page in pages(draft.catalogue, draft.assessment) if left else ():
            asked = [question.id for question in page.questions()]
            here = [each for each in left if each.about[:1] and each.about[0] in asked]
            found += [(page.title.in_(self._language), t) for t in sorted(here, key=lambda t: asked.index(t.about[0]))]
            left = [each for each in left if each not in here]
        return [*found, *(("", thread) for thread in left)]

    def _card(self, title: str, thread: Thread) -> Card:
        known = thread.about[:1] and thread.about[0] in self._draft.catalogue.questions
        named = self._words.named(thread.about) if known else "/".join(thread.about)
        card = Card()
        top = QHBoxLayout()
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(PlainLabel(named or self.tr("The whole assessment"), kind="field_label"))
        if title:
            heading.addWidget(PlainLabel(title, kind="small"))
        top.addLayout(heading, 1)
        if title:
            go = QPushButton(self.tr("Go there"))
            role(go, "link")
            go.setAccessibleName(f"{go.text()}: {named}")
            go.clicked.connect(partial(self._go, thread.about))
            top.addWidget(go, alignment=Qt.AlignmentFlag.AlignTop)
        card.add(top)
        said = SaidThread(thread, self._draft, self._words, self._fresh, answers=True)
        self.threads.append(said)
        card.add(said)
        return card

    def _go(self, path: Path) -> None:
        self.go_to.emit(path)
