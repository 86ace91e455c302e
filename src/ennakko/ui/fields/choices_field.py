"""The field for any number of choices: boxes to tick when they are few, chips and a searchable list when many."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Choices
from ennakko.model.words import Language
from ennakko.ui.fields.chip import Chip
from ennakko.ui.fields.choice_fields import kept_choice
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.option_list import OptionList, entries
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.flow import Flow
from ennakko.ui.scrolling import bring_in_sight
from ennakko.ui.theme import STEP

FEW = 8
"""Up to so many choices are boxes, all in sight."""


class ChoicesField(Field):
    """Several of a list. What is chosen stands as chips below, so that the list keeps still when they come and go."""

    def __init__(self, question: Choices, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self._asked = question
        self._options = draft.catalogue.options(question)
        self._labels = {option.id: option.label.in_(language) for option in self._options}
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        if len(self._options) <= FEW:
            self._add_boxes()
        else:
            self._add_list()
        self.show_value()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids chosen now, those unknown to this catalogue included."""
        return self.value if isinstance(self.value, tuple) else ()

    @override
    def show_value(self) -> None:
        if self._boxes:
            for id_ in self.chosen:
                if id_ not in self._boxes:
                    self._add_box(id_, self._words(id_))
        for id_, box in self._boxes.items():
            box.setChecked(id_ in self.chosen)
        if not self._boxes:
            self.list.choose(self.chosen)
            self._show_chips()

    @override
    def ask_at(self, path: Path) -> None:
        super().ask_at(path)
        if not self._boxes:
            self.list.search.clear()
            self.list.open(False)

    def _add_boxes(self) -> None:
        for option in self._options:
            self._add_box(option.id, self._labels[option.id])
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def _add_box(self, id_: str, words: str) -> None:
        box = WrappingCheckBox(words)
        box.clicked.connect(lambda: self._toggle(id_))
        self.watch(box)
        self._boxes[id_] = box
        self._column.addWidget(box)

    def _words(self, id_: str) -> str:
        """What a choice says, also one that is chosen and no longer offered."""
        return self._labels.get(id_) or kept_choice(self.draft.catalogue, self._asked, id_, self.language)

    def _add_list(self) -> None:
        self.chips = Flow(STEP)
        self._seen = QTimer(self, singleShot=True, interval=0)
        self._seen.timeout.connect(self._show_list)
        self.list = OptionList(
            entries(self.draft.catalogue, self._options, self.language), ticks=True, opens=True, parent=self
        )
        self.list.name(
            self.tr("Type to search, or press the down arrow for the list"), self.question.label.in_(self.language)
        )
        self.list.picked.connect(self._toggle)
        self.watch(self.list.search)
        self.watch(self.list.list)
        self._show_all = QPushButton()
        self._show_all.clicked.connect(self._open_or_close)
        self._say_open()
        self.watch(self._show_all)
        self.list.opened.connect(self._say_open)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.list, 1)
        row.addWidget(self._show_all, alignment=Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._column.addWidget(self.chips)
        self.setFocusProxy(self.list)

    def _open_or_close(self) -> None:
        self.list.open(not self.list.is_open)
        if self.list.is_open:
            self.list.focus_list()

    def _show_list(self) -> None:
        """A list that was opened below the edge of the page comes in sight."""
        if self.list.is_open:
            bring_in_sight(self.list)

    def _say_open(self) -> None:
        self._seen.start()
        self._show_all.setText(self.tr("Hide the list") if self.list.is_open else self.tr("Show the list"))

    def _toggle(self, id_: str) -> None:
        chosen = self.chosen
        left = tuple(each for each in chosen if each != id_)
        self.answer((left if id_ in chosen else self._ordered(chosen, id_)) or None)

    def _ordered(self, chosen: tuple[str, ...], id_: str) -> tuple[str, ...]:
        """What is chosen with one more, in the order of the list."""
        order = [*self._labels, *(each for each in chosen if each not in self._labels)]
        return tuple(each for each in order if each in chosen or each == id_)

    def _show_chips(self) -> None:
        shown = {chip.property("choice"): chip for chip in self.chips.items}
        if tuple(shown) == self.chosen:
            return
        had_focus = next((n for n, chip in enumerate(self.chips.items) if chip.hasFocus()), None)
        for chip in self.chips.items:
            self.chips.take(chip)
        for id_ in self.chosen:
            self.chips.add(self._chip(id_))
        self.chips.setVisible(bool(self.chosen))
        if had_focus is not None:
            left = self.chips.items
            (left[min(had_focus, len(left) - 1)] if left else self.list.search).setFocus()

    def _chip(self, id_: str) -> Chip:
        chip = Chip(self._words(id_))
        chip.setProperty("choice", id_)
        chip.clicked.connect(lambda: self._toggle(id_))
        self.watch(chip)
        return chip
