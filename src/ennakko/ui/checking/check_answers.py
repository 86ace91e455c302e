"""Every answer on *check and finish*: a card for each page, and each answer once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.findings import Horizon, Impact, horizons, impacts
from ennakko.model.form import Derived, Impacts, Page, Question, Rowed
from ennakko.model.impact_lines import impact_line, shown_by
from ennakko.model.standing import answered, applies, form_of, pages
from ennakko.model.tables import code
from ennakko.model.words import Language
from ennakko.ui.checking.answer_words import answer_words
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP, role

translate = QCoreApplication.translate

_USUAL = (2, 4)
_HALVES = (1, 1)
"""How the words on the left and on the right share a line."""
NARROW = 32
"""Where an answer stands under its question, in times the height of the text."""
MOST = 120
"""The impacts told one by one; of more, the matrix gives the better picture."""


class CheckAnswers:
    """Makes the cards, from the first page to the last. What an earlier page has told is only referred to.

    Without `go_to` the answers are to be read only.
    """

    def __init__(
        self,
        draft: OpenDraft,
        language: Language,
        go_to: Callable[[Path], object] | None = None,
        now: OpenDraft | None = None,
    ) -> None:
        self._go_to = go_to
        self._now = CheckAnswers(now, language) if now else None
        self._draft = draft
        self._language = language
        self._told: dict[str, Page] = {}
        asking = (p for p in pages(draft.catalogue, draft.assessment) if any(isinstance(q, Impacts) for q in _asked(p)))
        whole = (p for p in asking if shown_by(p, draft.catalogue, draft.assessment) is None)
        self._of_impacts = next(whole, None)

    def card(self, page: Page) -> Card:
        """The answers of a page."""
        card = Card(page.title.in_(self._language))
        card.body.setSpacing(2 * STEP)
        for question in _asked(page):
            if not applies(question, self._draft.catalogue, self._draft.assessment):
                continue
            if isinstance(question, Impacts):
                for row in self._impacts(question, page):
                    card.add(row)
            elif question.id in self._told and isinstance(question, Rowed):
                card.add(self._row(self._label(question), self._seen_on(self._told[question.id]), (question.id,)))
            else:
                self._told[question.id] = page
                card.add(self._row(self._label(question), self._compared(question), (question.id,)))
        return card

    def _impacts(self, question: Impacts, page: Page) -> Iterator[QWidget]:
        """A line for each impact under its perspective; where only some are shown, their codes and where they are."""
        draft = self._draft
        if self._of_impacts is not None and page is not self._of_impacts:
            rows = shown_by(page, draft.catalogue, draft.assessment) or ()
            codes = ", ".join(code(question, draft.assessment, row, self._language) for row in rows)
            told = ": ".join(filter(None, (self._seen_on(self._of_impacts), codes)))
            yield self._row(self._label(question), told, (question.id, *rows[:1]))
            return
        if question.id in self._told:
            return
        self._told[question.id] = page
        found = impacts(draft.assessment)
        if not found:
            yield self._row(self._label(question), "", (question.id,))
        left = len(found) - MOST
        for perspective, mine in _by_perspective(found[:MOST], [o.id for o in draft.catalogue.lists["perspectives"]]):
            option = draft.catalogue.option("perspectives", perspective)
            if option:
                yield PlainLabel(option.label.in_(self._language), kind="field_label")
            for impact in mine:
                line = impact_line(draft.catalogue, draft.assessment, impact, self._terms(), self._language)
                said = self._beside_now(line.rating, self._rating_now(impact))
                yield self._row(line.about, said, (question.id, line.row), kind="", shares=_HALVES)
        if left > 0:
            more = translate("CheckAnswers", "Others, on their page: {}").format(left)
            yield self._row(self._label(question), more, (question.id,))

    def _terms(self) -> dict[Horizon, str]:
        shown = horizons(form_of(self._draft.catalogue, self._draft.assessment).scope)
        words = {"short": translate("ImpactsPart", "short"), "long": translate("ImpactsPart", "long")}
        return {horizon: words.get(horizon, "") for horizon in shown}

    def _label(self, question: Question) -> str:
        return question.label.in_(self._language)

    def _seen_on(self, page: Page) -> str:
        return translate("CheckAnswers", "On the page “{}”").format(page.title.in_(self._language))

    def _row(
        self, asked: str, said: str, path: Path, *, kind: str = "field_label", shares: tuple[int, int] = _USUAL
    ) -> QWidget:
        label = PlainLabel(asked, kind=kind)
        value = PlainLabel(said or self._draft.catalogue.phrase("not_answered", self._language))
        if not said:
            role(value, "quiet")
        return _AnswerRow(label, value, self._change(asked, path), shares)

    def _change(self, asked: str, path: Path) -> QPushButton | None:
        """The way to the question. Where answers are only to be read, there is none."""
        if self._go_to is None:
            return None
        change = QPushButton(translate("CheckAnswers", "Change"))
        role(change, "link")
        change.setAccessibleName(f"{change.text()}: {asked}")
        change.clicked.connect(partial(self._go_to, path))
        return change

    def _compared(self, question: Question) -> str:
        """The answer, and below it the one there is now, where it is another."""
        said = self._said(question)
        return self._beside_now(said, self._now._said(question) if self._now else None)

    def _rating_now(self, impact: Impact) -> str | None:
        """The rating that an impact has now, where there is another state to compare with; empty when it is gone."""
        if self._now is None:
            return None
        now = self._now._draft
        found = next((each for each in impacts(now.assessment) if each.row == impact.row), None)
        line = found and impact_line(now.catalogue, now.assessment, found, self._terms(), self._language)
        return line.rating if line else ""

    def _beside_now(self, said: str, now: str | None) -> str:
        if now is None or said == now:
            return said
        none = self._draft.catalogue.phrase("not_answered", self._language)
        words = translate("CheckAnswers", "Now: {}")
        return f"{said or none}\n\n{words.format(now or none)}"

    def _said(self, question: Question) -> str:
        assessment = self._draft.assessment
        if isinstance(question, Rowed):
            rows = assessment.rows(question.id)
            return "\n".join(filter(None, (answer_words(self._draft, question, row, self._language) for row in rows)))
        value = assessment.value(question.id)
        return answer_words(self._draft, question, None, self._language) if answered(value) else ""


_Shares = tuple[int, int]


class _AnswerRow(QWidget):
    """What was asked, what was answered and the way there: side by side, or one under the other where it is narrow."""

    def __init__(
        self, label: PlainLabel, value: PlainLabel, change: QPushButton | None, shares: tuple[int, int]
    ) -> None:
        super().__init__()
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for words, share in ((label, shares[0]), (value, shares[1])):
            words.setContentsMargins(0, STEP, 0, 0)  # on one line with the words of the button
            policy = words.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            words.setSizePolicy(policy)
            self._words.addWidget(words, share, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4 * STEP)
        line.addLayout(self._words, 1)
        if change is not None:
            line.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        self._turn()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        narrow = self.width() < NARROW * self.fontMetrics().height()
        ways = QBoxLayout.Direction
        self._words.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._words.setSpacing(0 if narrow else 4 * STEP)


def _asked(page: Page) -> Iterator[Question]:
    """The questions of a page, each once: several items may show the same table."""
    for question in {q.id: q for q in page.questions()}.values():
        if not isinstance(question, Derived):
            yield question


def _by_perspective(found: tuple[Impact, ...], order: list[str]) -> Iterator[tuple[str, list[Impact]]]:
    """The impacts of each perspective, in the order of the list; those of none last."""
    named = dict.fromkeys((*order, *(impact.perspective for impact in found)))
    for perspective in named:
        if mine := [impact for impact in found if impact.perspective == perspective]:
            yield perspective, mine
