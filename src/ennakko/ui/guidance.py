"""What helps with the question in focus: what is asked, why, prompts, and who has answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Page, Question, Rowed
from ennakko.model.history import History
from ennakko.model.words import Language
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role


class Guidance(QScrollArea):
    """The pane to the right. It follows the focus and never takes it."""

    def __init__(self, draft: OpenDraft, history: Callable[[], History], language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._history = history
        self._language = language
        self._page: Page | None = None
        role(self, "guidance")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Guidance"))

    def show_for(self, page: Page, path: Path | None) -> None:
        """Show what helps on a page, and with the question at a path when there is one."""
        if page is not self._page:
            self._show_page(page)
        question = self._question(path) if path else None
        self._asked.setText(question.label.in_(self._language) if question else "")
        self._help.setText(question.help.in_(self._language) if question and question.help else "")
        answers = self._answers(path) if path else []
        self._answered.setText("\n".join(answers))
        for label in (self._asked, self._help, self._answered):
            label.setVisible(bool(label.text()))
        self._who.setVisible(bool(answers))
        self.verticalScrollBar().setValue(0)

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
        if page.why:
            self._head(column, self.tr("Why this is asked"))
            column.addWidget(PlainLabel(page.why.in_(self._language), kind="help"))
        if page.prompts:
            self._head(column, self.tr("Questions to help you think"))
            for prompt in page.prompts:
                column.addWidget(PlainLabel("– " + prompt.in_(self._language), kind="help"))
        self._who = self._head(column, self.tr("Who has answered"))
        self._answered = PlainLabel("", kind="small")
        column.addWidget(self._answered)
        column.addStretch(1)
        self.setWidget(inside)

    def _head(self, column: QVBoxLayout, words: str) -> PlainLabel:
        head = PlainLabel(words, kind="card_heading")
        head.setContentsMargins(0, 2 * STEP, 0, 0)
        column.addWidget(head)
        return head

    def _question(self, path: Path) -> Question | None:
        catalogue = self._draft.catalogue
        found = catalogue.questions.get(path[0])
        if len(path) == 3 and isinstance(found, Rowed):
            return found.column(path[2])
        return found

    def _answers(self, path: Path) -> list[str]:
        given = sorted((v for v in self._history().versions.values() if v.path == path), key=lambda v: v.at)
        named = [", ".join(part for part in (v.by.name, v.by.unit) if part) or self.tr("No name") for v in given]
        return [
            f"{name} · {v.at[8:10].lstrip('0')}.{v.at[5:7].lstrip('0')}.{v.at[:4]} {v.at[11:13]}.{v.at[14:16]}"
            for name, v in zip(named, given, strict=True)
        ]
