"""The ways an assessment changes: each gives a new value, and the old one stays as it was."""

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.model.assessment import FORM, STATUS_QUO, Assessment, Value, blank, page_state
from ennakko.model.edit import (
    AddRow,
    Answer,
    Edit,
    EditRefused,
    MoveRow,
    RemoveRow,
    Together,
    applied,
    changes,
    choose_form,
    removal,
)
from ennakko.model.order import FIRST

A, B = "a" * 24, "b" * 24
START = blank("x", "full", {("title",): "Otsikko", ("agreed",): False})
GROWN = applied(AddRow("alternatives", A, "i", {"alt_name": "Yksi", "alt_cost": None}), START)


def test_an_answer_is_given_and_cleared() -> None:
    after = applied(Answer(("goals",), ("Säästö",)), START)
    assert after.texts("goals") == ("Säästö",)
    for empty in (None, "", ()):
        assert applied(Answer(("goals",), empty), after) == START


@pytest.mark.parametrize("value", [False, 0])
def test_no_and_nought_are_answers(value: Value) -> None:
    assert applied(Answer(("n",), value), START).answers[("n",)] is value


def test_a_row_is_added_moved_and_removed() -> None:
    assert GROWN.rows("alternatives") == (STATUS_QUO, A)
    assert GROWN.cells("alternatives", A) == {"alt_name": "Yksi"}
    two = applied(AddRow("alternatives", B, "n"), GROWN)
    assert applied(MoveRow("alternatives", B, "c"), two).rows("alternatives") == (STATUS_QUO, B, A)
    assert applied(RemoveRow("alternatives", A), GROWN) == START


def test_what_pointed_to_a_removed_row_is_cleared() -> None:
    pointing = applied(
        Together(
            (
                AddRow("impacts", B, "i", {"alternative": A, "imp_desc": "Matkat pitenevät"}),
                Answer(("recommended",), A),
                Answer(("both",), (STATUS_QUO, A)),
                Answer(("only",), (A,)),
            )
        ),
        GROWN,
    )
    after = applied(RemoveRow("alternatives", A), pointing)
    assert after.cells("impacts", B) == {"imp_desc": "Matkat pitenevät"}
    assert after.value("recommended") is None
    assert after.value("both") == (STATUS_QUO,)
    assert after.value("only") is None
    assert not any(A in path or value == A for path, value in after.answers.items())


@pytest.mark.parametrize(
    "edit",
    [
        RemoveRow("alternatives", STATUS_QUO),
        MoveRow("alternatives", STATUS_QUO, "z"),
        Answer(("alternatives", STATUS_QUO), None),
        Answer(("alternatives", A), "0"),
        AddRow("alternatives", A, "n"),
        AddRow("alternatives", STATUS_QUO, "n"),
        AddRow("alternatives", B, FIRST),
        AddRow("alternatives", B, ""),
        MoveRow("alternatives", A, FIRST),
        MoveRow("alternatives", B, "n"),
        RemoveRow("alternatives", B),
        Answer(("alternatives", B, "alt_name"), "Ei ole"),
    ],
)
def test_what_is_refused(edit: Edit) -> None:
    for whole in (edit, Together((Answer(("title",), "Muutettu"), edit))):
        with pytest.raises(EditRefused):
            applied(whole, GROWN)


def test_several_edits_are_one_step() -> None:
    whole = Together((AddRow("alternatives", B, "n"), Answer(("alternatives", B, "alt_name"), "Kaksi")))
    after = applied(whole, START)
    assert after.text("alternatives", B, "alt_name") == "Kaksi"
    assert changes(whole, START).keys() == {("alternatives", B), ("alternatives", B, "alt_name")}


def test_another_form_keeps_the_answers() -> None:
    after = applied(choose_form("light", "light"), GROWN)
    assert (after.form, after.text("scope"), after.title) == ("light", "light", "Otsikko")
    assert changes(choose_form("light", "light"), GROWN).keys() == {FORM, ("scope",)}


def test_the_state_of_a_page_is_an_answer_like_any_other() -> None:
    after = applied(Answer(page_state("impacts"), "done"), START)
    assert after.value(*page_state("impacts")) == "done"
    assert after.rows("_page_state") == ()


ROWS = st.sampled_from([A, B, STATUS_QUO])
TABLES = st.sampled_from(["alternatives", "impacts"])
VALUES = (
    st.none() | st.text(max_size=3) | st.booleans() | st.integers(0, 3) | st.lists(ROWS, max_size=2).map(tuple) | ROWS
)
KEYS = st.sampled_from(["", FIRST, "1", "i", "z", "zz"])
SINGLE = st.one_of(
    st.builds(Answer, st.tuples(st.sampled_from("abc")), VALUES),
    st.builds(Answer, st.tuples(TABLES, ROWS), VALUES),
    st.builds(Answer, st.tuples(TABLES, ROWS, st.sampled_from("abc")), VALUES),
    st.builds(AddRow, TABLES, ROWS, KEYS, st.dictionaries(st.sampled_from("abc"), VALUES, max_size=2)),
    st.builds(RemoveRow, TABLES, ROWS),
    st.builds(MoveRow, TABLES, ROWS, KEYS),
)
EDITS = SINGLE | st.builds(Together, st.lists(SINGLE, max_size=4).map(tuple))


@given(st.lists(EDITS, max_size=30))
def test_whatever_is_done_the_value_before_stays_and_so_does_ve0(edits: list[Edit]) -> None:
    now = GROWN
    for edit in edits:
        before = dict(now.answers)
        try:
            after, changed = applied(edit, now), changes(edit, now)
        except EditRefused:
            after, changed = now, {}
        assert now.answers == before
        assert after.rows("alternatives")[0] == STATUS_QUO
        assert all(value is not None and value not in ("", ()) for value in after.answers.values())
        assert all(path[:2] in after.answers for path in after.answers if len(path) == 3)
        patched = {**now.answers, **changed}
        assert {path: value for path, value in patched.items() if value is not None} == after.answers
        now = after


@given(EDITS)
def test_an_assessment_cannot_be_changed_from_outside(edit: Edit) -> None:
    try:
        after = applied(edit, GROWN)
    except EditRefused:
        return
    assert isinstance(after, Assessment)
    assert isinstance(after.answers, MappingProxyType)


def test_the_impacts_of_an_alternative_go_with_it() -> None:
    about = applied(
        Together((AddRow("impacts", B, "i", {"alternative": A}), AddRow("impacts", "c" * 24, "n", {"imp_desc": "x"}))),
        GROWN,
    )
    after = applied(removal("alternatives", A, about), about)
    assert after.rows("alternatives") == (STATUS_QUO,)
    assert after.rows("impacts") == ("c" * 24,)
