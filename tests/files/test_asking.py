"""A question to a colleague travels among the keys that a file keeps, and whatever stands there harms nobody."""

from __future__ import annotations

import json

import pytest

from ennakko.files import share
from ennakko.files.asking import Asking, asked, asking
from ennakko.files.share import Shared
from ennakko.model.history import Author, History

MAIJA = Author("a" * 32, "Maija Mallikas", "Kirjastopalvelut")
QUESTION = Asking(MAIJA, "Voitko tarkistaa vaihtoehdot?", ("alternatives", "impacts"))


def test_a_question_goes_there_and_is_taken_out_again_beside_what_a_newer_program_wrote() -> None:
    there = share.pack(Shared(id="x" * 8, form="KEVYT", history=History(), extra=asking('{"later": 1}', QUESTION)))
    found = share.read(there)
    assert asked(found.extra) == QUESTION
    assert json.loads(asking(found.extra, None)) == {"later": 1}
    assert asked(asking(found.extra, None)) is None


@pytest.mark.parametrize("other", ['"text"', "7", "[]", '{"text": "no author"}', '{"by": {"id": 1}}', "null"])
def test_what_is_no_question_asks_nothing_and_stays_in_the_file(other: str) -> None:
    extra = f'{{"asking":{other}}}'
    assert asked(extra) is None


def test_what_stands_in_a_question_is_made_harmless() -> None:
    by = Author("a" * 200, "Maija\n\u202eMallikas" + "x" * 9_000)
    found = asked(asking("{}", Asking(by, "\x00kysymys " + "y" * 9_000, ("p" * 200,) * 900)))
    assert found is not None
    assert found.by.name.startswith("Maija Mallikas")
    assert (len(found.by.id), len(found.text), len(found.pages), len(found.pages[0])) == (64, 5_000, 100, 64)
    assert found.text.startswith("kysymys")
