"""The sentence of help under a question, with what the organisation has set."""

from __future__ import annotations

from ennakko.editor.open_draft import OpenDraft
from ennakko.export.wording import money
from ennakko.model.form import Question
from ennakko.model.screening import MONEY, Thresholds
from ennakko.model.words import Language, Text

_OWN_LIMIT = Text(
    fi="Organisaationne euroraja on {limit}.",
    sv="Er organisations beloppsgräns är {limit}.",
    en="Your organisation’s euro limit is {limit}.",
)
_USUAL_LIMIT = Text(
    fi="Jos omaa rajaa ei ole, käytä rajana summaa {limit}.",
    sv="Om ni inte har en egen gräns, använd {limit}.",
    en="Without a limit of your own, use {limit}.",
)


def question_help(question: Question, draft: OpenDraft, language: Language) -> str:
    """The help of a question; the question about money tells the limit."""
    help_ = question.help.in_(language) if question.help else ""
    limit = draft.ways.thresholds.euro_limit
    if question.id != MONEY:
        return help_
    words = _USUAL_LIMIT if limit == Thresholds().euro_limit else _OWN_LIMIT
    return f"{help_} {words.in_(language).replace('{limit}', money(str(limit), language))}".strip()
