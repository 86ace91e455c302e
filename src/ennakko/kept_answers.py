"""Answers that the form of an assessment has no place for any more, in the words they were given to."""

from __future__ import annotations

from collections.abc import Iterator

from ennakko.export.reading import Reading
from ennakko.export.wording import YES_NO
from ennakko.model.assessment import Path, Value
from ennakko.model.form import Impacts, Persons, Question, Table
from ennakko.model.former import dropped, once_asked
from ennakko.model.vanished import vanished
from ennakko.model.words import Text

_DROPPED = Text(
    fi="Valintoja, joita lomakkeessa ei enää ole",
    sv="Val som blanketten inte längre har",
    en="Choices that the form no longer offers",
)
_VANISHED = Text(
    fi="Vastauksia, joita lomake ei enää kysy",
    sv="Svar som blanketten inte längre frågar efter",
    en="Answers that the form no longer asks for",
)
NO_WORDS = Text(
    fi="Kysymys, jonka sanoja ei ole enää tallessa",
    sv="En fråga vars ord inte längre finns kvar",
    en="A question whose words are no longer kept",
)


def without_place(reading: Reading) -> Iterator[tuple[Text, tuple[str, ...]]]:
    """What is offered no longer and what is asked no longer, each under its heading, a line for each answer."""
    for heading, paths in (
        (_DROPPED, dropped(reading.catalogue, reading.assessment)),
        (_VANISHED, vanished(reading.catalogue, reading.assessment)),
    ):
        yield heading, tuple(_line(reading, path) for path in paths)


def said_of(reading: Reading, asked: Question | None, value: Value) -> str:
    """A value in words, on one line."""
    if isinstance(value, bool):  # a document passes over a box without a tick; a record does not
        return reading.words(YES_NO["yes" if value else "no"])
    if asked is None or isinstance(asked, Table | Persons | Impacts):
        return "; ".join(value) if isinstance(value, tuple) else " ".join(str(value).split())
    return "; ".join("".join(run.text for run in runs) for runs in reading.worded(asked, value))


def named(label: str) -> str:
    """The words of a question before its answer on the same line."""
    return label if label.endswith("?") else f"{label}:"


def _line(reading: Reading, path: Path) -> str:
    asked, value = once_asked(reading.catalogue, path), reading.assessment.value(*path)
    label = asked.label if asked else NO_WORDS
    return f"{named(reading.words(label))} {said_of(reading, asked, value)}"
