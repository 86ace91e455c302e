"""The assessment as a value: answers by path, rows in order, and what counts as the same answer."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.model.assessment import (
    FORM,
    STATUS_QUO,
    Assessment,
    Value,
    blank,
    differ,
    normalised,
    same,
)
from ennakko.model.order import FIRST

TEXT = st.text(st.sampled_from("a ä a\u0308 \r \n \t"), max_size=6) | st.text()
VALUES = st.none() | TEXT | st.booleans() | st.integers() | st.lists(TEXT, max_size=3).map(tuple)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Säästö", "Sa\u0308a\u0308sto\u0308", True),
        ("a\r\nb", "a\nb", True),
        (" a ", "a", True),
        ("", None, True),
        ("  \n", None, True),
        ((), None, True),
        (("a", " "), ("a",), True),
        (True, 1, False),
        (False, 0, False),
        (False, None, False),
        (0, None, False),
        ("1", 1, False),
        ("a", ("a",), False),
        (("a", "b"), ("b", "a"), False),
    ],
)
def test_what_counts_as_the_same_answer(one: Value, other: Value, alike: bool) -> None:
    assert same(one, other) is alike
    assert same(other, one) is alike


@given(VALUES, VALUES, VALUES)
def test_being_the_same_is_an_equivalence(one: Value, other: Value, third: Value) -> None:
    assert same(one, one)
    assert same(one, other) == same(other, one)
    assert not (same(one, other) and same(other, third)) or same(one, third)


@given(VALUES)
def test_normalising_twice_changes_nothing(value: Value) -> None:
    once = normalised(value)
    assert same(once, value)
    assert normalised(once) == once
    if isinstance(once, str):
        assert unicodedata.is_normalized("NFC", once)
        assert once == once.strip() != ""


def test_a_blank_assessment_has_its_form_and_ve0() -> None:
    new = blank("x", "light", {("title",): "Otsikko", ("empty",): None})
    assert new.form == "light"
    assert new.rows("alternatives") == (STATUS_QUO,)
    assert ("empty",) not in new.answers
    assert new.modules == ()


def test_rows_stand_by_their_keys_and_ve0_first_whatever_a_file_says() -> None:
    rows = {"c" * 24: "1", "a" * 24: "i", "b" * 24: "i", "d" * 24: "", STATUS_QUO: "zz"}
    found = Assessment("x", {("alternatives", row): key for row, key in rows.items()})
    assert found.rows("alternatives") == (STATUS_QUO, "d" * 24, "c" * 24, "a" * 24, "b" * 24)
    assert found.rows("impacts") == ()


def test_reading_answers() -> None:
    found = blank(
        "x",
        "full",
        {("title",): " Pitkä\n  otsikko ", ("n",): 12, ("yes",): True, ("list",): ("a", "b"), ("t", "r", "c"): "cell"},
    )
    assert found.title == "Pitkä otsikko"
    assert (found.text("n"), found.text("yes"), found.text("away"), found.text("list")) == (
        "12",
        "True",
        "",
        "('a', 'b')",
    )
    assert (found.texts("list"), found.texts("n"), found.texts("away")) == (("a", "b"), (), ())
    assert found.cells("t", "r") == {"c": "cell"}
    assert found.cells("t", "away") == {}


PATHS = st.sampled_from([("a",), ("b",), ("t", "r"), ("t", "r", "c"), FORM])


@given(st.dictionaries(PATHS, VALUES), st.dictionaries(PATHS, VALUES))
def test_changed_answers_make_the_other_assessment(
    old: dict[tuple[str, ...], Value], new: dict[tuple[str, ...], Value]
) -> None:
    before, after = blank("x", "full", old), blank("x", "full", new)
    paths = before.answers.keys() | after.answers.keys()
    given_ = {p: after.answers.get(p) for p in paths if differ(before.answers.get(p), after.answers.get(p))}
    found = before.changed(given_)
    assert found == after
    assert {p: type(v) for p, v in found.answers.items()} == {p: type(v) for p, v in after.answers.items()}
    assert before.changed({}) is before


def test_ve0_has_the_first_key() -> None:
    assert blank("x", "full").answers["alternatives", STATUS_QUO] == FIRST
