"""One page of the form on the screen: heading, what it is for, its questions, and whether the official is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import Path, page_state
from ennakko.model.form import Derived, Impacts, Item, Page, Persons, Question, Table, YesNo
from ennakko.model.module_pages import only_shows
from ennakko.model.standing import PageStanding, form_of, standing
from ennakko.model.words import Language
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.assessment.screening_note import ScreeningNote
from ennakko.ui.assessment.time_left_note import TimeLeftNote
from ennakko.ui.checking.page_remarks import PageRemarks
from ennakko.ui.comments.page_news import PageNews
from ennakko.ui.comparison.comparison import ComparisonPart
from ennakko.ui.fields.one_of_several import one_tab_stop
from ennakko.ui.fields.table_field import PersonsField, TableField
from ennakko.ui.impacts.impacts_part import ImpactsPart
from ennakko.ui.impacts.matrix import MatrixView
from ennakko.ui.later import Later
from ennakko.ui.plain import Card, PlainLabel, grows_downwards
from ennakko.ui.reading_order import tab_stops
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.asked_mark import mark_asked

WIDEST = 62
"""The widest a page grows, in times the height of its text."""


_NOW_AND_AGAIN = (0, 60, 250)
"""Milliseconds after which a page that grows a step at a time is scrolled."""


class PageView(QScrollArea):
    """A page that scrolls. It is made once and follows the draft."""

    focused = Signal(object)  # Path
    go_to = Signal(object)  # Path

    def __init__(self, page: Page, draft: OpenDraft, language: Language, number: int) -> None:
        super().__init__()
        self._later = [Later(self, self._scroll_to_the_keyboard, wait) for wait in _NOW_AND_AGAIN]
        self.page = page
        self._draft = draft
        self._language = language
        self._reveals: dict[str, Callable[[Path], QWidget | None]] = {}
        role(self, "plain")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QWidget()  # filled by its palette, it is known to be opaque: scrolling moves what is painted already
        grows_downwards(outer)
        across = QHBoxLayout(outer)
        across.setContentsMargins(7 * STEP, 6 * STEP, 7 * STEP, 8 * STEP)
        inner = QWidget()
        grows_downwards(inner)
        inner.setMaximumWidth(WIDEST * self.fontMetrics().height())
        across.addWidget(inner, 100)
        across.addStretch(1)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * STEP)
        self._column.addWidget(PlainLabel(page.title.in_(language), kind="page_heading"))
        if page.intro:
            self._column.addWidget(PlainLabel(page.intro.in_(language), kind="help"))
        self.remarks = PageRemarks(page, draft, language)
        self.remarks.go_to.connect(self.go_to)
        self._column.addWidget(self.remarks)
        self.news = PageNews(page, draft, language)
        self.news.go_to.connect(self.go_to)
        self._column.addWidget(self.news)
        self._place_items()
        self._column.addWidget(_PageState(page, draft, number))
        self._column.addStretch(1)
        self.setWidget(outer)
        self.setAccessibleName(page.title.in_(language))
        self.focused.connect(self._keep_in_sight)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.remarks.look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.remarks.begin()

    def reveal(self, path: Path) -> bool:
        """Bring a question into sight and put the cursor there. Returns whether it is on this page."""
        show = self._reveals.get(path[0])
        target = show(path) if show else None
        if target is None:
            return False
        self._keep_in_sight()
        return True

    def _keep_in_sight(self) -> None:
        """Scroll to what has the keyboard, now and again when the page has settled: new rows grow a step at a time."""
        for later in self._later:
            later.start()

    def _scroll_to_the_keyboard(self) -> None:
        here = QApplication.focusWidget()
        if here is not None and here is not self and self.isAncestorOf(here):
            room = max(0, (self.viewport().height() - here.height()) // 2)
            self.ensureWidgetVisible(here, 0, min(24 * STEP, room))
        if isinstance(here, MatrixView) and self.isAncestorOf(here):
            here.reveal()  # one is at a cell of it, and there may not be room for all of it

    def focus_first(self) -> None:
        """Put the cursor in the first question, at the top of the page."""
        self.verticalScrollBar().setValue(0)
        first = next((q for q in self.page.questions() if q.id in self._reveals), None)
        if first is not None:
            self._reveals[first.id]((first.id,))
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            next(tab_stops(self), self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_items(self) -> None:
        parts = [item for item in self.page.items if any(isinstance(q, Impacts) for q in item.questions)]
        headed = sum(1 for item in self.page.items if item.section and item not in parts) > 1
        card: Card | None = None
        for item in self.page.items:
            if item in parts:
                if item is parts[0]:
                    self._place_impacts(tuple(parts))
                card = None
                continue
            for question in item.questions:
                starts = item.section is not None and question is item.questions[0] and headed
                card = self._place(question, item if starts else None, None if starts else card)

    def _place(self, question: Question, heading: Item | None, card: Card | None) -> Card | None:
        if question.id == "scope" and any(isinstance(q, YesNo) for q in self.page.questions()):
            note = ScreeningNote(self._draft, self._language)
            note.go_to.connect(self.go_to)
            self._column.addWidget(note)
            card = None
        match question:
            case Table():
                rows = TableField(question, self._draft, self._language)
                self._reveals[question.id] = rows.reveal
                rows.focused.connect(self.focused)
                self._column.addWidget(rows)
                return None
            case Derived():
                if question.id == "cmp_table":
                    self._place_comparison(question)
                    return None
                return card
            case Impacts():
                return card
            case _:
                pass
        if card is None:
            card = Card(heading.text.in_(self._language) if heading and heading.text else "")
            card.body.setSpacing(5 * STEP)
            self._column.addWidget(card)
        if isinstance(question, Persons):
            persons = PersonsField(question, self._draft, self._language)
            persons.focused.connect(self.focused)
            self._reveals[question.id] = persons.reveal
            card.add(persons)
        else:
            block = QuestionBlock(question, (question.id,), self._draft, self._language)
            block.focused.connect(self.focused)
            self._reveals[question.id] = _revealing(block)
            card.add(block)
            if question.id == "meeting_date":
                card.add(TimeLeftNote(self._draft, self._language))
            _hide_when_empty(card, block)
        return card

    def _place_impacts(self, items: tuple[Item, ...]) -> None:
        part = ImpactsPart(self._draft, items, self._language)
        part.focused.connect(self.focused)
        part.go_to.connect(self.go_to)
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn  # a bar that came and went with each cell would move everything
        self.setVerticalScrollBarPolicy(always)
        mark_asked(("impacts",), self._draft.asked, self._column)
        self._reveals["impacts"] = lambda path: part if part.reveal(path) or len(path) == 1 else None
        self._column.addWidget(part)

    def _place_comparison(self, question: Derived) -> None:
        part = ComparisonPart(self._draft, self._language)
        part.go_to.connect(self.go_to)
        self._reveals[question.id] = lambda _: part
        self._column.addWidget(part)


def _hide_when_empty(card: Card, block: QuestionBlock) -> None:
    def look() -> None:
        inside = card.findChildren(QuestionBlock)
        card.setHidden(bool(inside) and not any(each.asked for each in inside))

    block.came_or_went.connect(look)
    if not block.asked:
        look()


def _revealing(block: QuestionBlock) -> Callable[[Path], QWidget | None]:
    def reveal(_: Path) -> QWidget:
        block.field.focus()
        return block

    return reveal


class _PageState(Card):
    """Only the official knows when a page is done. One that only shows what belongs elsewhere is done when that is."""

    def __init__(self, page: Page, draft: OpenDraft, number: int) -> None:
        super().__init__(kind="notice")
        self._path = page_state(page.id)
        self._draft = draft
        self.add(PlainLabel(self.tr("Is this page done?"), kind="field_label"))
        self._group = QButtonGroup(self)
        form = form_of(draft.catalogue, draft.assessment)
        self._by_itself = only_shows(page, form)
        self._page = page.id
        self._states = ("open" if self._by_itself else None, "done", "to_check")
        words = (self.tr("I will come back to it"), self.tr("Done"), self.tr("Somebody should check it"))
        for n, said in enumerate(words):
            button = QRadioButton(said)
            self._group.addButton(button, n)
            self.add(button)
        name = self.tr("State of page {}").format(number)
        self._group.idClicked.connect(lambda n: draft.answer(self._path, self._states[n], name))
        self._show()
        draft.changed.connect(self._refresh)

    def _show(self) -> None:
        value = self._draft.value(*self._path)
        if value is None and self._by_itself:
            value = next((p.state for p in self._standing() if p.page.id == self._page), None)
        self._group.button(self._states.index(value) if value in self._states else 0).setChecked(True)
        one_tab_stop(self._group.buttons())

    def _standing(self) -> tuple[PageStanding, ...]:
        return standing(self._draft.catalogue, self._draft.assessment).pages

    def _refresh(self, change: object) -> None:
        if isinstance(change, Change) and (self._by_itself or self._path in change.paths):
            self._show()
