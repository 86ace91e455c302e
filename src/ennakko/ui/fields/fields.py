"""The right field for each kind of question."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import (
    Choice,
    Choices,
    Date,
    DateRange,
    Derived,
    Flag,
    LongText,
    Money,
    Number,
    Reference,
    Scale,
    ShortText,
    Simple,
    TextList,
    YesNo,
)
from ennakko.model.outcome import STATUS
from ennakko.model.perspectives import QUESTION as PERSPECTIVES
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.tables import code
from ennakko.model.words import Language
from ennakko.ui.fields.choice_fields import FlagField, ReferenceField, choice_field
from ennakko.ui.fields.choices_field import ChoicesField
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.rows_field import RowsField
from ennakko.ui.fields.scale_field import ScaleField
from ennakko.ui.fields.status_field import StatusField
from ennakko.ui.fields.text_fields import LongTextField, ShortTextField, TextListField
from ennakko.ui.fields.typed_fields import DateField, DateRangeField, FigureField
from ennakko.ui.fields.ways_fields import PerspectivesField, ScaleChoice
from ennakko.ui.plain import PlainLabel


class DerivedField(Field):
    """What the program works out: shown, never asked."""

    def __init__(self, question: Derived, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self._label = PlainLabel("", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addStretch(1)
        self.show_value()

    @override
    def show_value(self) -> None:
        if len(self.path) == 3:
            table = self.draft.catalogue.tables[self.path[0]]
            self._label.setText(code(table, self.draft.assessment, self.path[1], self.language))


def field(question: Simple, path: Path, draft: OpenDraft, language: Language) -> Field:
    """The field that asks this question."""
    match question:
        case ShortText():
            return ShortTextField(question, path, draft, language)
        case LongText():
            return LongTextField(question, path, draft, language)
        case TextList():
            return TextListField(question, path, draft, language)
        case Choice() if path == STATUS:
            return StatusField(question, draft.catalogue.options(question), path, draft, language)
        case Choice() if question.id == SCALE:
            return ScaleChoice(question, path, draft, language)
        case Choices() if question.id == PERSPECTIVES:
            return PerspectivesField(question, path, draft, language)
        case Choice() | YesNo():
            return choice_field(question, path, draft, language)
        case Choices():
            return ChoicesField(question, path, draft, language)
        case Flag():
            return FlagField(question, path, draft, language)
        case Date():
            return DateField(question, path, draft, language)
        case DateRange():
            return DateRangeField(question, path, draft, language)
        case Number() | Money():
            return FigureField(question, path, draft, language)
        case Scale():
            return ScaleField(question, path, draft, language)
        case Reference():
            return (RowsField if question.several else ReferenceField)(question, path, draft, language)
        case Derived():
            return DerivedField(question, path, draft, language)
        case _:
            assert_never(question)
