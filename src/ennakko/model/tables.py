"""Rows of tables as people name them: VE0, L1, V3, and the row a code stands for."""

import re

from ennakko.model.assessment import Assessment
from ennakko.model.form import Rowed, Table
from ennakko.model.words import LANGUAGES, Language


def number(question: Rowed, assessment: Assessment, row: str) -> int | None:
    """The number of a row: from 0 in a table with a baseline, otherwise from 1. None when the row is not there."""
    place = assessment.place(question.id, row)
    return None if place is None else place + first(question)


def first(question: Rowed) -> int:
    """The number of the first row."""
    return 0 if isinstance(question, Table) and question.baseline else 1


def code(question: Rowed, assessment: Assessment, row: str, language: Language) -> str:
    """What people call a row, such as VE2 (ALT 2 in Swedish), L1 or V3. Empty when the row is not there."""
    n = number(question, assessment, row)
    if n is None:
        return ""
    return question.code.in_(language).replace("{n}", str(n)) if question.code else str(n)


def row_of(question: Rowed, assessment: Assessment, word: str) -> str | None:
    """The row that a code in any language stands for, or a position counted from 1; None when there is none."""
    wanted = re.sub(r"\s", "", word).casefold()
    rows = assessment.rows(question.id)
    for n, row in enumerate(rows):
        codes = {code(question, assessment, row, language) for language in LANGUAGES} if question.code else set()
        names = {re.sub(r"\s", "", c).casefold() for c in codes} | {str(n + 1)}
        if wanted in names:
            return row
    return None
