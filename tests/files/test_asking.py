"""A question to a colleague travels among the keys that a file keeps, and whatever stands there harms nobody."""

from __future__ import annotations

import json

import pytest

from ennakko.files import share
from ennakko.files.asking import Asking, asked, asking, handed_on
from ennakko.files.share import Shared
from ennakko.model.history import Author, History

MAIJA = Author("a" * 32, "Maija Mallikas", "Kirjastopalvelut")
QUESTION = Asking(MAIJA, "Voitko tarkistaa vaihtoehdot?", ("alternatives", "decision"), {"decision": ("goals", "need")})
BEFORE = (
    """{"asking":{"by":{"id":"aa","name":"Maija","unit":""},"pages":["alternatives","impacts"],"text":"Tarkista"}}"""
)
"""As it was written before single questions could be asked about."""


def test_a_question_goes_there_and_is_taken_out_again_beside_what_a_newer_program_wrote() -> None:
    there = share.pack(Shared(id="x" * 8, form="KEVYT", history=History(), extra=asking('{"later": 1}', QUESTION)))
    found = share.read(there)
    assert asked(found.extra) == QUESTION
    assert json.loads(asking(found.extra, None)) == {"later": 1}
    assert asked(asking(found.extra, None)) is None


def test_what_was_asked_before_single_questions_could_be_is_read() -> None:
    assert asked(BEFORE) == Asking(Author("aa", "Maija"), "Tarkista", ("alternatives", "impacts"))


def test_what_a_newer_program_asks_besides_stays_with_it() -> None:
    newer = """{"asking":{"by":{"id":"aa","name":"Maija","unit":""},"deadline":"2026-12-01"},"later":1}"""
    kept = handed_on(newer, """{"other":2}""")
    assert json.loads(kept) == {"asking": json.loads(newer)["asking"], "other": 2}
    assert asked(kept) == Asking(Author("aa", "Maija"))
    assert handed_on("{}", kept) == """{"other":2}"""


@pytest.mark.parametrize(
    "other",
    [
        '"text"',
        "7",
        "[]",
        '{"text": "no author"}',
        '{"by": {"id": 1}}',
        "null",
        '{"by":{"id":"a","name":"","unit":""},"questions":["goals"]}',
    ],
)
def test_what_is_no_question_asks_nothing_and_stays_in_the_file(other: str) -> None:
    extra = f'{{"asking":{other}}}'
    assert asked(extra) is None


def test_only_questions_of_pages_that_are_asked_about_count() -> None:
    many = tuple(f"q{n}" for n in range(900))
    found = asked(asking("{}", Asking(MAIJA, "", ("one", "two"), {"one": many, "two": (), "three": ("q1",)})))
    assert found is not None
    assert found.questions == {"one": many[:200]}


def test_what_stands_in_a_question_is_made_harmless() -> None:
    by = Author("a" * 200, "Maija\n\u202eMallikas" + "x" * 9_000)
    found = asked(
        asking("{}", Asking(by, "\x00kysymys " + "y" * 9_000, tuple(f"{n:03}" + "p" * 200 for n in range(900))))
    )
    assert found is not None
    assert found.by.name.startswith("Maija Mallikas")
    assert (len(found.by.id), len(found.text), len(found.pages), len(found.pages[0])) == (64, 5_000, 100, 64)
    assert found.text.startswith("kysymys")
