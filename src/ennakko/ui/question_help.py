"""The sentence of help under a question, with what the organisation has set."""

from __future__ import annotations

from ennakko.editor.open_draft import OpenDraft
from ennakko.export.wording import money
from ennakko.model.form import Question
from ennakko.model.screening import MONEY, Thresholds
from ennakko.model.words import Language, Text

_OWN_LIMIT = Text(
    fi="Organisaationne euroraja on {limit}.",
    sv="Er organisations eurogräns är {limit}.",
    en="Your organisation’s euro limit is {limit}.",
)


def question_help(question: Question, draft: OpenDraft, language: Language) -> str:
    """The help of a question; the question about money tells the organisation's own limit."""
    help_ = question.help.in_(language) if question.help else ""
    limit = draft.ways.thresholds.euro_limit
    if question.id == MONEY and limit != Thresholds().euro_limit:
        own = _OWN_LIMIT.in_(language).replace("{limit}", money(str(limit), language))
        return f"{help_} {own}".strip()
    return help_
