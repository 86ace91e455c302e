"""Fields for choosing: one of several, yes or no or don't know, a box to tick, a row of a table."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model import row_names
from ennakko.model.assessment import Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import YES_NO, Choice, Choices, Flag, LongText, Option, Question, Reference, YesNo
from ennakko.model.former import choice_words, is_offered
from ennakko.model.words import LANGUAGES, Language, Text
from ennakko.ui.assessment.kept_place import KeptPlace
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.one_of_several import beside_the_keyboard, choose_beside, one_tab_stop
from ennakko.ui.fields.wrapping import WrappingCheckBox, WrappingRadioButton
from ennakko.ui.later import Later
from ennakko.ui.theme import role


def _holds_focus(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def kept_choice(catalogue: Catalogue, question: Choice | Choices, value: str, language: Language) -> str:
    """What a choice that is no longer offered is called where it is still chosen."""
    words = choice_words(catalogue, question, value).in_(language)
    return QCoreApplication.translate("ChoiceField", "{} (no longer offered)").format(words)


def row_name(draft: OpenDraft, table: str, row: str, language: Language) -> str:
    """A row of the draft as people know it."""
    return row_names.row_name(draft.catalogue, draft.assessment, table, row, language)


class RadioField(Field):
    """One of a few, all in sight."""

    def __init__(
        self,
        question: Question,
        options: tuple[Option, ...],
        path: Path,
        draft: OpenDraft,
        language: Language,
    ) -> None:
        super().__init__(question, path, draft, language)
        self._options = options
        self._group = QButtonGroup(self)
        across = len(options) <= 3 and sum(len(o.label.in_(language)) for o in options) < 40
        self._clear = QPushButton(self.tr("Clear the choice"), self)
        role(self._clear, "link")
        beside_the_keyboard(self._clear)
        self._clear.clicked.connect(lambda: self.answer(None))
        choices = QHBoxLayout(self) if across else QVBoxLayout(self)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(20 if across else 2)
        last = choices
        for n, option in enumerate(options):
            button = WrappingRadioButton(option.label.in_(language), self)
            self._group.addButton(button, n)
            self.watch(button)
            if not across and n == len(options) - 1:
                last = QHBoxLayout()
                last.setSpacing(20)
                choices.addLayout(last)
            last.addWidget(button)
        last.addWidget(KeptPlace(self._clear, self))
        last.addStretch(1)
        self.show_value()
        self._group.idClicked.connect(lambda n: self.answer(self._options[n].id))

    @override
    def focus(self) -> None:
        (self._group.checkedButton() or self._group.button(0)).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def show_value(self) -> None:
        chosen = next((n for n, o in enumerate(self._options) if o.id == self.value), None)
        self._group.setExclusive(False)
        for n, button in enumerate(self._group.buttons()):
            button.setChecked(n == chosen)
        self._group.setExclusive(True)
        one_tab_stop(self._group.buttons())
        self._offer_to_clear()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._offer_to_clear()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._offer_to_clear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._soon.start()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.answer(None)
                return True
            if choose_beside(self._group.buttons(), watched, event.key()):
                return True
        return super().eventFilter(watched, event)

    @cached_property
    def _soon(self) -> Later:
        return Later(self, self._offer_to_clear)

    def _offer_to_clear(self) -> None:
        """Only where the person is, so that a page of questions stays quiet."""
        here = self.underMouse() or _holds_focus(self)
        self._clear.setHidden(self.value is None or not here)


class ListField(Field):
    """One of many, in a drop-down list."""

    def __init__(self, question: Choice, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self._asked = question
        self.box = DropDown(24)
        self.box.addItem(self.tr("Not chosen"), None)
        for option in draft.catalogue.options(question):
            self.box.addItem(option.label.in_(language), option.id)
        self.watch(self.box)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 3)
        row.addStretch(1)
        self.show_value()
        self.box.activated.connect(lambda n: self.answer(self.box.itemData(n)))

    @override
    def show_value(self) -> None:
        if isinstance(self.value, str) and self.box.findData(self.value) < 0:
            self.box.addItem(kept_choice(self.draft.catalogue, self._asked, self.value, self.language), self.value)
        self.box.setCurrentIndex(max(0, self.box.findData(self.value)))


class ReferenceField(Field):
    """A row of another table, or none."""

    def __init__(self, question: Reference, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self._asked = question
        self._table = question.table
        self.box = DropDown(30)
        self.watch(self.box)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self._fill()
        self.box.activated.connect(lambda n: self.answer(self.box.itemData(n)))
        draft.changed.connect(self._rows_changed)

    @override
    def show_value(self) -> None:
        if self.value is not None and self.box.findData(self.value) < 0:
            self._fill()
        self.box.setCurrentIndex(max(0, self.box.findData(self.value)))

    def _fill(self) -> None:
        self.box.clear()
        chosen = self.value if isinstance(self.value, str) else ""
        rows = row_names.offered(self._asked, self.draft.assessment, chosen)
        self.box.addItem(self.tr("Not chosen") if rows else self.tr("Nothing to choose from yet"), None)
        for row in rows:
            self.box.addItem(row_name(self.draft, self._table, row, self.language), row)
        self.box.setCurrentIndex(max(0, self.box.findData(self.value)))

    def _rows_changed(self, change: object) -> None:
        if isinstance(change, Change) and any(self._shows(path) for path in change.paths):
            self._fill()

    def _shows(self, path: Path) -> bool:
        """Whether what stands at a path is seen in the list. The name of a row is never taken from a long text."""
        if len(path) < 3:
            return path[0] in (self._table, "alternatives")
        table = self.draft.catalogue.tables[self._table]
        return path[0] == self._table and not isinstance(table.column(path[2]), LongText)


class FlagField(Field):
    """A box to tick, with the question beside it."""

    def __init__(self, question: Flag, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self.box = WrappingCheckBox(question.label.in_(language))
        self.watch(self.box)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)
        self.show_value()
        self.box.clicked.connect(self.answer)

    @override
    def show_value(self) -> None:
        self.box.setChecked(self.value is True)


def choice_field(question: Choice | YesNo, path: Path, draft: OpenDraft, language: Language) -> Field:
    """Radio buttons for a few choices, a drop-down list for many."""
    if isinstance(question, YesNo):
        return RadioField(question, YES_NO, path, draft, language)
    options = draft.catalogue.options(question)
    value = draft.value(*path)
    if len(options) <= 7:
        if isinstance(value, str) and value and not is_offered(draft.catalogue, question, value):
            words = {each: kept_choice(draft.catalogue, question, value, each) for each in LANGUAGES}
            options = (*options, Option(value, Text(**words)))
        return RadioField(question, options, path, draft, language)
    return ListField(question, path, draft, language)
