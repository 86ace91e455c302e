"""Words that an assessment still needs and its own forms have no longer: of questions and of choices that went.

An answer stays when the form moves on. What it was given to is told by another edition that is at hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from ennakko.model.assessment import Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.fitting import fits
from ennakko.model.form import Choice, Choices, Question, Rowed
from ennakko.model.vanished import vanished
from ennakko.model.words import Text

NO_WORDS: Final = Text(
    fi="vaihtoehto, jonka sanoja ei ole enää tallessa",
    sv="ett alternativ vars ord inte längre finns kvar",
    en="a choice whose words are no longer kept",
)


def choice_words(catalogue: Catalogue, question: Choice | Choices, value: str) -> Text:
    """The words of a choice, also of one that is no longer offered. An id is never shown to anybody."""
    option = catalogue.choice(question, value)
    return option.label if option else NO_WORDS


def listed_words(catalogue: Catalogue, list_id: str, entry: str) -> Text:
    """The words of an entry of a list, also of one that is there no longer."""
    option = catalogue.option(list_id, entry)
    return option.label if option else NO_WORDS


def is_offered(catalogue: Catalogue, question: Choice | Choices, value: str) -> bool:
    """Whether a choice is among those of the question now."""
    return any(option.id == value for option in catalogue.options(question))


def dropped(catalogue: Catalogue, assessment: Assessment) -> Iterator[Path]:
    """The answers that hold a choice which their question offers no longer, in order. They stay as they are."""
    yield from dict.fromkeys(path for path, _ in _dropped(catalogue, assessment))


def once_asked(catalogue: Catalogue, path: Path) -> Question | None:
    """The question that an answer was given to, in this edition or one beside it: an id never changes its meaning."""
    for each in (catalogue, *catalogue.earlier):
        question = each.questions.get(path[0])
        found = question.column(path[2]) if isinstance(question, Rowed) and len(path) == 3 else question
        if found is not None:
            return found
    return None


def recalling(catalogue: Catalogue, assessment: Assessment, others: Iterable[Catalogue]) -> Catalogue:
    """The same forms, with those of the `others` beside them that are needed to say every answer in words."""
    gone = set(vanished(catalogue, assessment))
    left = set(_dropped(catalogue, assessment))
    beside: list[Catalogue] = []
    for other in others if gone or left else ():
        asked = {path for path in gone if _told(other, assessment, path)}
        offered = {(path, value) for path, value in left if _offers(other, path, value)}
        if asked or offered:
            beside.append(other)
            gone -= asked
            left -= offered
        if not gone and not left:
            break
    return msgspec.structs.replace(catalogue, earlier=tuple(beside)) if beside else catalogue


def _dropped(catalogue: Catalogue, assessment: Assessment) -> Iterator[tuple[Path, str]]:
    for path in sorted(assessment.answers):
        asked = _asked(catalogue, path)
        if isinstance(asked, Choice | Choices):
            value = assessment.answers[path]
            for each in value if isinstance(value, tuple) else (value,):
                if isinstance(each, str) and each.strip() and not is_offered(catalogue, asked, each):
                    yield path, each


def _asked(catalogue: Catalogue, path: Path) -> Question | None:
    asked = catalogue.asked.get(path[0]) if len(path) in (1, 3) else None
    return asked.column(path[2]) if isinstance(asked, Rowed) and len(path) == 3 else asked


def _told(other: Catalogue, assessment: Assessment, path: Path) -> bool:
    asked = once_asked(other, path)
    return asked is not None and fits(asked, assessment.answers[path], other)


def _offers(other: Catalogue, path: Path, value: str) -> bool:
    asked = once_asked(other, path)
    return isinstance(asked, Choice | Choices) and is_offered(other, asked, value)
