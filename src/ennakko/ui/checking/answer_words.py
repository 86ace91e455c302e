"""An answer in words, as it stands on *check and finish*."""

from __future__ import annotations

from ennakko.editor.open_draft import OpenDraft
from ennakko.export.wording import day, days, money, number
from ennakko.model.assessment import Value
from ennakko.model.form import (
    YES_NO,
    Choice,
    Choices,
    Date,
    DateRange,
    Flag,
    Money,
    Number,
    Question,
    Reference,
    Rowed,
    Scale,
    YesNo,
)
from ennakko.model.former import choice_words
from ennakko.model.tables import code
from ennakko.model.words import Language
from ennakko.ui.fields.choice_fields import row_name


def answer_words(draft: OpenDraft, question: Question, row: str | None, language: Language) -> str:
    """The answer to a question in words, or one row of a table on a line. Empty when there is none."""
    if isinstance(question, Rowed):
        return _row_words(draft, question, row, language) if row else ""
    return _words(draft, question, draft.assessment.value(question.id), language)


def value_words(draft: OpenDraft, question: Question, value: Value, language: Language) -> str:
    """A value in words, as an answer to a question."""
    return _words(draft, question, value, language)


def _row_words(draft: OpenDraft, table: Rowed, row: str, language: Language) -> str:
    cells = draft.assessment.cells(table.id, row)
    wanted = [column for column in table.columns if not isinstance(column, Flag)][:3]
    said = (_words(draft, column, cells.get(column.id), language) for column in wanted)
    text = ", ".join(" ".join(part.split()) for part in said if part)
    name = code(table, draft.assessment, row, language) if table.code else ""
    return f"{name} {text}".strip()


def _words(draft: OpenDraft, question: Question, value: Value, language: Language) -> str:
    match question, value:
        case (_, None):
            return ""
        case Flag(), bool():
            return YES_NO[0 if value else 1].label.in_(language)
        case YesNo(), str():
            return next((o.label.in_(language) for o in YES_NO if o.id == value), value)
        case Scale(), str():
            option = draft.catalogue.option(question.choices_from, value)
            return option.label.in_(language) if option else value
        case Choice(), str():
            return choice_words(draft.catalogue, question, value).in_(language)
        case Choices(), tuple():
            return ", ".join(choice_words(draft.catalogue, question, v).in_(language) for v in value)
        case Reference(table=table), _ if table not in draft.catalogue.tables:
            return ""
        case Reference(), str():
            return row_name(draft, question.table, value, language)
        case Reference(), tuple():
            return "\n".join(row_name(draft, question.table, v, language) for v in value)
        case Date(), str():
            return day(value, language)
        case DateRange(), str():
            return days(value, language)
        case Money(), str():
            return money(value, language)
        case Number(), int():
            return str(value) if question.year else number(value)
        case (_, tuple()):
            return "\n".join(value)
        case _:
            return str(value)
