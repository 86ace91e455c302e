"""Whether an answer is one that a question can have. One that is not is kept all the same, for it was once given."""

from __future__ import annotations

from typing import assert_never

from ennakko.model.assessment import Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import (
    Choice,
    Choices,
    Date,
    DateRange,
    Derived,
    Flag,
    Impacts,
    LongText,
    Money,
    Number,
    Persons,
    Question,
    Reference,
    Scale,
    ShortText,
    Table,
    TextList,
    YesNo,
)

YES_NO = ("yes", "no", "unknown")


def fits(question: Question, value: Value, catalogue: Catalogue) -> bool:
    """Whether the value is of the kind the question asks for, and among its choices."""
    match question:
        case ShortText() | LongText() | Date() | DateRange() | Money():
            return isinstance(value, str)
        case TextList():
            return isinstance(value, tuple)
        case Choice():
            return any(option.id == value for option in catalogue.options(question))
        case Scale(choices_from=steps):  # a scale reads values that are no steps of it
            return isinstance(value, str) and catalogue.option(steps, value) is not None
        case Choices():
            known = {option.id for option in catalogue.options(question)}
            return isinstance(value, tuple) and known.issuperset(value)
        case YesNo():
            return value in YES_NO
        case Flag():
            return isinstance(value, bool)
        case Number():
            return isinstance(value, int) and not isinstance(value, bool)
        case Reference(several=several):
            return isinstance(value, tuple if several else str)
        case Derived() | Persons() | Table() | Impacts():
            return True
        case _:
            assert_never(question)
