"""What helps with the question in focus: what is asked, what colleagues say, why, prompts, and who has answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.editor.plain_finder import PlainFinder
from ennakko.model.assessment import Path
from ennakko.model.form import LongText, Page, Question, Rowed
from ennakko.model.history import History, is_row
from ennakko.model.parallel import language_of
from ennakko.model.words import Language
from ennakko.ui.assessment.earlier_answers import EarlierAnswers
from ennakko.ui.assessment.plain_advice import advice
from ennakko.ui.assessment.question_help import question_help
from ennakko.ui.comments.conversation_part import ConversationPart
from ennakko.ui.later import Later
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords

_MOST = 5


class Guidance(QScrollArea):
    """The pane to the right. It follows the focus and takes it only to let one write a comment."""

    left = Signal()
    """The keyboard wants to go back to the question."""
    history_wanted = Signal(object)  # Path

    def __init__(self, draft: OpenDraft, history: Callable[[], History], language: Language) -> None:
        super().__init__()
        self._in_sight = Later(self, lambda: self.ensureWidgetVisible(self._conversation.send))
        self._draft = draft
        self._history = history
        self._language = language
        self._page: Page | None = None
        self._path: Path | None = None
        self._finder = PlainFinder(self)
        self._finder.found.connect(self._advise)
        draft.changed.connect(self._changed)
        role(self, "guidance")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Guidance"))

    def show_for(self, page: Page, path: Path | None) -> None:
        """Show what helps on a page, and with the question at a path when there is one."""
        if page is not self._page:
            self._show_page(page)
        self._path = path
        question = self._question(path) if path else None
        asked = question.label.in_(self._language) if question else ""
        named = DisputeWords(self._draft, self._language, "").row(path) if path and is_row(path) else ""
        self._asked.setText(named or asked)
        self._help.setText(question_help(question, self._draft, self._language) if question else "")
        for label in (self._asked, self._help):
            label.setVisible(bool(label.text()))
        self._conversation.show_at(path)
        self._earlier.show_at(path)
        self._plainer.hide()
        self._advice.hide()
        self._look_for_marks()
        self.verticalScrollBar().setValue(0)

    def write(self, about: Path | None = None) -> None:
        """Take the keyboard, to write a comment on the question, or on what is at a path."""
        self._conversation.write(about)
        self._in_sight.start()

    @property
    def writing(self) -> bool:
        """Whether the keyboard is among the comments."""
        here = QApplication.focusWidget()
        return here is not None and self._page is not None and self._conversation.isAncestorOf(here)

    def _show_page(self, page: Page) -> None:
        """Only what belongs to the question changes while the keyboard goes from one to the next."""
        self._page = page
        inside = QWidget()
        role(inside, "guidance")
        column = QVBoxLayout(inside)
        column.setContentsMargins(5 * STEP, 5 * STEP, 5 * STEP, 5 * STEP)
        column.setSpacing(2 * STEP)
        self._asked = PlainLabel("", kind="card_heading")
        self._help = PlainLabel("")
        column.addWidget(self._asked)
        column.addWidget(self._help)
        self._conversation = ConversationPart(self._draft, self._language)
        self._conversation.left.connect(self.left)
        self._plainer = self._head(column, self.tr("This could be plainer"))
        self._advice = PlainLabel("", kind="help")
        column.addWidget(self._advice)
        column.addWidget(self._conversation)
        if page.why:
            self._head(column, self.tr("Why this is asked"))
            column.addWidget(PlainLabel(page.why.in_(self._language), kind="help"))
        if page.prompts:
            self._head(column, self.tr("Questions to help you think"))
            for prompt in page.prompts:
                column.addWidget(PlainLabel("– " + prompt.in_(self._language), kind="help"))
        self._earlier = EarlierAnswers(self._draft, self._history, self._language)
        self._earlier.all_wanted.connect(self.history_wanted)
        column.addWidget(self._earlier)
        column.addStretch(1)
        self.setWidget(inside)

    def _head(self, column: QVBoxLayout, words: str) -> PlainLabel:
        head = PlainLabel(words, kind="card_heading")
        head.setContentsMargins(0, 2 * STEP, 0, 0)
        column.addWidget(head)
        return head

    def _changed(self, change: object) -> None:
        if isinstance(change, Change) and self._path in change.paths:
            self._look_for_marks()
            self._earlier.changed()

    def _look_for_marks(self) -> None:
        path = self._path
        if path and self._draft.ways.plain_language and isinstance(self._question(path), LongText):
            written = language_of(self._draft.assessment, path[-1]) or self._language
            self._finder.take(self._draft.assessment.text(*path), written)

    def _advise(self, text: str, found: object) -> None:
        if not isinstance(found, tuple) or not self._path or self._draft.assessment.text(*self._path) != text:
            return
        said = [f"– {advice(text, mark, self._language)}" for mark in found[:_MOST]]
        if len(found) > _MOST:
            said.append(self.tr("… and %n more", "", len(found) - _MOST))
        self._advice.setText("\n".join(said))
        self._advice.setVisible(bool(said))
        self._plainer.setVisible(bool(said))

    def _question(self, path: Path) -> Question | None:
        catalogue = self._draft.catalogue
        found = catalogue.questions.get(path[0])
        if len(path) == 3 and isinstance(found, Rowed):
            return found.column(path[2])
        return found
