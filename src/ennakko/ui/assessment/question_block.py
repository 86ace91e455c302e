"""One question on the page: its words, the sentence everybody needs, the field, and what to know of the answer."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.condition import AllOf, AnswerIs, AnyOf, Condition, Rows
from ennakko.model.form import Flag, Simple
from ennakko.model.standing import applies, form_of
from ennakko.model.words import Language
from ennakko.ui.assessment.question_help import question_help
from ennakko.ui.comments.news_line import NewsLine
from ennakko.ui.fields.fields import field
from ennakko.ui.later import Later
from ennakko.ui.plain import PlainLabel, grows_downwards
from ennakko.ui.scrolling import bring_in_sight
from ennakko.ui.theme import STEP
from ennakko.ui.together.asked_mark import asked_words, mark_asked
from ennakko.ui.together.dispute_note import DisputeNote


class QuestionBlock(QWidget):
    """A question with its field. It hides itself while the question does not apply."""

    focused = Signal(object)  # Path
    came_or_went = Signal()

    def __init__(self, question: Simple, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self.question = question
        self.path = path
        self._draft = draft
        self._shown = True
        self.field = field(question, path, draft, language)
        words, help_ = question.label.in_(language), question_help(question, draft, language)
        if form_of(draft.catalogue, draft.assessment).scope not in question.required:
            words = f"{words} {draft.catalogue.phrase('optional_mark', language)}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        grows_downwards(self)
        if not isinstance(question, Flag):
            label = PlainLabel(words, self, kind="field_label")
            label.setBuddy(self.field.focusProxy() or self.field)
            column.addWidget(label)
        mark_asked(path, draft.asked, column)
        self.help = PlainLabel(help_, self, kind="help")
        self.help.setHidden(not help_)
        if isinstance(question, Flag):
            column.addWidget(self.field)
            column.addWidget(self.help)
        else:
            column.addWidget(self.help)
            column.addWidget(self.field)
        self._message = PlainLabel("", self, kind="error")
        self._message.hide()
        column.addWidget(self._message)
        self._dispute = DisputeNote(path, draft, language)
        column.addWidget(self._dispute)
        self._news = NewsLine(path, draft, language)
        column.addWidget(self._news)
        self.field.focused.connect(self.focused)
        self.field.message.connect(self._tell)
        self.field.recall()
        self._name_for_screen_readers(words, "\n".join(filter(None, (asked_words(path, draft.asked), help_))))
        self._decides = _reads(question.when)
        self.show_if_it_applies()
        if self._decides:
            draft.changed.connect(self._refresh)

    def ask_at(self, path: Path) -> None:
        """Ask the same question at another path: of another row."""
        self.path = path
        self._tell("")
        self.field.ask_at(path)
        self._dispute.ask_at(path)
        self._news.ask_at(path)
        self.show_if_it_applies()

    def _name_for_screen_readers(self, words: str, help_: str) -> None:
        self.field.setAccessibleName(words)
        for box in self.field.findChildren(QWidget):
            if isinstance(box, QLineEdit | QPlainTextEdit | QComboBox) and not box.accessibleName():
                box.setAccessibleName(words)
                box.setAccessibleDescription(help_)
            elif isinstance(box, QCheckBox):
                box.setAccessibleDescription(help_)

    def _tell(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        here = QApplication.focusWidget()
        if text and here is not None and self.isAncestorOf(here):
            self._message_in_sight.start()

    @cached_property
    def _message_in_sight(self) -> Later:
        return Later(self, self._bring_message)

    def _bring_message(self) -> None:
        """What is said of the answer one is giving comes in sight, also under a long list of choices."""
        bring_in_sight(self._message)

    def show_if_it_applies(self) -> None:
        """Be in sight when the question is asked, otherwise not."""
        row = self.path[:2] if len(self.path) == 3 else ()
        shown = applies(self.question, self._draft.catalogue, self._draft.assessment, row)
        if shown != self._shown:
            self._shown = shown
            self.setHidden(not shown)
            self.came_or_went.emit()

    @property
    def asked(self) -> bool:
        """Whether the question applies now."""
        return self._shown

    def _refresh(self, change: object) -> None:
        if isinstance(change, Change) and any(self._decides & set(path) for path in change.paths):
            self.show_if_it_applies()


def _reads(condition: Condition | None) -> frozenset[str]:
    """The names of questions and tables that a condition looks at, and what decides the form."""
    match condition:
        case None:
            return frozenset()
        case AnswerIs(question=question):
            return frozenset({question})
        case Rows(table=table):
            return frozenset({table})
        case AnyOf(of=parts) | AllOf(of=parts):
            return frozenset().union(*(_reads(part) for part in parts))
        case _:
            return frozenset({"_form", "modules"})
