"""The code of a final document: the same for the same content, another for any other."""

import hashlib
import json
import unicodedata

import pytest

from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.final_code import final_code, last_with, read_code
from ennakko.model.history import Author, History, merged, sealed

ANNA, PEKKA = Author("a" * 32, "Anna", ""), Author("b" * 32, "Pekka", "")
START = blank("m" * 24, "LAAJA", {("title",): "Lähikirjastot", ("goals",): ("yksi", "kaksi"), ("affected_n",): 1})
FORMAT_1 = "E6K9-PYEF-686K-SS3F"
"""Frozen for ever: documents have it printed."""


def with_(**answers: Value) -> Assessment:
    return START.changed({(id_,): value for id_, value in answers.items()})


def test_the_code_is_what_it_always_was() -> None:
    assert final_code(START) == FORMAT_1


def test_the_code_is_worked_out_as_the_page_says() -> None:
    """Done by hand here, as another program would from docs/file-format.md."""
    answers = [
        [["affected_n"], 1],
        [["alternatives", "0" * 24], START.answers["alternatives", "0" * 24]],
        [["goals"], ["yksi", "kaksi"]],
        [["title"], "Lähikirjastot"],
    ]
    content = {"answers": answers, "conflicts": [], "edition": "", "form": "LAAJA"}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    bits = "".join(f"{byte:08b}" for byte in hashlib.sha256(text.encode()).digest())[:80]
    letters = ["0123456789ABCDEFGHJKMNPQRSTVWXYZ"[int(bits[at : at + 5], 2)] for at in range(0, 80, 5)]
    assert final_code(START).replace("-", "") == "".join(letters)


def test_another_answer_makes_another_code() -> None:
    others = [
        with_(title="Lähikirjastot 2"),
        with_(goals=("kaksi", "yksi")),
        with_(affected_n="1"),
        with_(affected_n=0),
        with_(problem="x"),
        START.changed({("_form",): "KEVYT"}),
        START.changed({("_edition",): "abc"}),
        START.changed({("impacts", "r" * 24): "1"}),
    ]
    assert len({final_code(START), *map(final_code, others)}) == len(others) + 1


def test_what_is_no_content_does_not_count() -> None:
    alike = [
        Assessment("z" * 24, START.answers),
        with_(title="  Lähikirjastot\r\n"),
        with_(title=unicodedata.normalize("NFD", "Lähikirjastot")),
        with_(problem=" \n", K9=False, strategy_links=("",)),
        START.changed({("_page_state", "basics"): "done"}),
        START.changed({("comments", "c" * 24): "1", ("comments", "c" * 24, "text"): "Hei"}),
    ]
    assert {final_code(each) for each in alike} == {final_code(START)}


def test_both_sides_of_a_conflict_count_whoever_asks() -> None:
    base = sealed(History(), START.answers, ANNA, "2026-11-01T08:00:00+02:00")
    one = sealed(base, with_(title="A").answers, ANNA, "2026-11-02T08:00:00+02:00")
    two = sealed(base, with_(title="B").answers, PEKKA, "2026-11-02T09:00:00+02:00")
    both = merged(one, two)
    codes = set()
    for mine in ("A", "B"):
        seen = Assessment(START.id, both.answers({("title",): mine}))
        codes.add(final_code(seen, both.conflicts()))
    assert len(codes) == 1
    assert codes.isdisjoint({final_code(with_(title="A")), final_code(with_(title="B"))})


def test_an_earlier_state_is_recognised_with_its_time() -> None:
    first = sealed(History(), START.answers, ANNA, "2026-11-01T08:00:00+02:00")
    second = sealed(first, with_(title="Uusi").answers, ANNA, "2026-11-05T08:00:00+02:00")
    third = sealed(second, with_(title="Uudempi").answers, ANNA, "2026-11-09T08:00:00+02:00")
    assert last_with(third, START.id, final_code(START)) == "2026-11-01T08:00:00+02:00"
    assert last_with(third, START.id, final_code(with_(title="Uusi"))) == "2026-11-05T08:00:00+02:00"
    assert last_with(third, START.id, final_code(with_(title="Muu"))) is None


TYPED = ["e6k9 pyef 686k ss3f", "E6K9PYEF686KSS3F", "E6K9–PYEF–686K–SS3F", " E6K9-\u00a0PYEF 686K\u00adSS3F\n"]


@pytest.mark.parametrize("typed", TYPED)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == FORMAT_1


@pytest.mark.parametrize(
    "typed", ["", "E6K9", "E6K9-PYEF-686K-SS3", "E6K9-PYEF-686K-SS3U", "E6K9-PYEF-686K-SS3FF", "ä" * 16]
)
def test_what_is_no_code_is_not_read(typed: str) -> None:
    assert read_code(typed) is None


def test_the_letter_o_is_a_zero() -> None:
    assert read_code("OOOO-oooo-0000-iLl1") == "0000-0000-0000-1111"
