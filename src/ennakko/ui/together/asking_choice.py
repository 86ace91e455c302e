"""What a colleague is asked: a message, and the pages or single questions it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ennakko.files.text import clean
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Derived
from ennakko.model.standing import applies, pages
from ennakko.model.words import Language
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP
from ennakko.ui.together.asking_tree import AskingTree

_LINES = 3


class PageToAsk(msgspec.Struct, frozen=True):
    """A page that may be asked about, and its questions with their words."""

    id: str
    title: str
    questions: tuple[tuple[str, str], ...] = ()


def pages_to_ask(catalogue: Catalogue, assessment: Assessment, language: Language) -> Iterator[PageToAsk]:
    """Every page, with the questions that are asked on it now."""
    for page in pages(catalogue, assessment):
        asked = (q for q in page.questions() if not isinstance(q, Derived) and applies(q, catalogue, assessment))
        yield PageToAsk(page.id, page.title.in_(language), tuple((q.id, q.label.in_(language)) for q in asked))


class AskingChoice(QWidget):
    """The page one is on is ticked to begin with."""

    def __init__(self, pages: Sequence[PageToAsk], here: str) -> None:
        super().__init__()
        self.message = QPlainTextEdit()
        self.message.setTabChangesFocus(True)
        self.message.setAccessibleName(self.tr("Message"))
        self.message.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 6 * STEP)
        self.tree = AskingTree([(page.id, page.title, page.questions) for page in pages], here)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        self._under_label(column, self.tr("Message"), self.message)
        self._under_label(
            column,
            self.tr("Pages and questions to answer"),
            self.tree,
            self.tr("Open a page with the right arrow to choose single questions; the space bar ticks."),
        )

    def _under_label(self, column: QVBoxLayout, words: str, widget: QWidget, hint: str = "") -> None:
        label = PlainLabel(words, kind="field_label")
        label.setBuddy(widget)
        widget.setAccessibleName(words)
        widget.setAccessibleDescription(hint)
        column.addWidget(label)
        if hint:
            column.addWidget(PlainLabel(hint, kind="help"))
        column.addWidget(widget)

    @property
    def text(self) -> str:
        """What was written."""
        return clean(self.message.toPlainText()).strip()

    @property
    def pages(self) -> tuple[str, ...]:
        """The ids of the pages that are ticked, or questions of them."""
        return tuple(page for page, whole, questions in self.tree.ticked() if whole or questions)

    @property
    def questions(self) -> dict[str, tuple[str, ...]]:
        """The ids of single questions that are ticked, by their page, where it is not ticked as a whole."""
        return {page: questions for page, whole, questions in self.tree.ticked() if questions and not whole}
