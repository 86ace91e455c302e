"""A scale reads what is stored; it never changes it, never turns the order around, and never hides a sign."""

from collections.abc import Mapping
from functools import cache

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import FORM, STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import Answer, applied
from ennakko.model.findings import comparison, impacts, score
from ennakko.model.form_choice import taken
from ennakko.model.history import Author, History, merged, sealed
from ennakko.model.matrix import raised
from ennakko.model.matrix_words import scale_said, value_word
from ennakko.model.remarks import findings
from ennakko.model.scale import (
    FIVE,
    LISTS,
    QUESTION,
    SCALES,
    WORST_FIRST,
    ScaleId,
    is_finer,
    scale_of,
    shown,
    weighty,
)
from ennakko.model.words import LANGUAGES

load = cache(read_forms)
PATH = (QUESTION,)
AINO, PEKKA = Author("a" * 32, "Aino", "A"), Author("b" * 32, "Pekka", "B")
NUMBERS = [str(n) for n in range(-3, 4)]

scales = st.sampled_from(SCALES)
values = st.sampled_from(WORST_FIRST)
rows = st.lists(
    st.fixed_dictionaries(
        {
            "imp_perspective": st.sampled_from(["P1", "P4", "P7"]),
            "imp_factor": st.just("access"),
            "alternative": st.sampled_from(["one", "two"]),
        },
        optional={"imp_value_short": values, "imp_value_long": values, "imp_value": values},
    ),
    max_size=6,
)


def assessed(held: list[Mapping[str, Value]], form: str = "LAAJA") -> Assessment:
    answers: dict[Path, Value] = {("alternatives", "one"): "a", ("alternatives", "two"): "b"}
    for n, cells in enumerate(held):
        answers["impacts", f"row{n}"] = f"{n:03d}"
        answers |= {("impacts", f"row{n}", column): value for column, value in cells.items()}
    return blank("m" * 24, form, answers)


def on(scale: ScaleId, assessment: Assessment) -> Assessment:
    return applied(Answer(PATH, scale), assessment)


@given(rows, st.lists(scales, min_size=1, max_size=4))
def test_switching_there_and_back_gives_every_answer_back(held: list[Mapping[str, Value]], way: list[ScaleId]) -> None:
    before = assessed(held)
    after = before
    for scale in way:
        after = on(scale, after)
        list(impacts(after))
        findings(load(), after)
    assert applied(Answer(PATH, None), after).answers == before.answers
    assert {p: v for p, v in after.answers.items() if p != PATH} == dict(before.answers)


@given(rows, scales, scales)
def test_copies_on_different_scales_merge_without_losing_a_value(
    held: list[Mapping[str, Value]], one: ScaleId, two: ScaleId
) -> None:
    begun = assessed(held)
    root = sealed(History(), begun.answers, AINO, "2026-11-22T04:00:00+02:00")
    left = sealed(root, on(one, begun).answers, AINO, "2026-11-22T05:00:00+02:00")
    right = sealed(root, on(two, begun).answers, PEKKA, "2026-11-22T06:00:00+02:00")
    both, other = merged(left, right), merged(right, left)
    assert both.versions == other.versions
    assert {p: v for p, v in both.answers().items() if p != PATH} == dict(begun.answers)
    assert [c.path for c in both.conflicts()] == ([PATH] if one != two else [])


@given(values, scales)
def test_reading_twice_is_reading_once_and_marks_stay(value: str, scale: ScaleId) -> None:
    once = shown(value, scale)
    assert shown(once, scale) == once
    if score(value) is None:
        assert once == value


@given(st.sampled_from(NUMBERS), st.sampled_from(NUMBERS), scales)
def test_no_scale_turns_the_order_or_a_sign_around(one: str, two: str, scale: ScaleId) -> None:
    low, high = sorted((int(one), int(two)))
    assert int(shown(str(low), scale)) <= int(shown(str(high), scale))
    for number in (low, high):
        read = int(shown(str(number), scale))
        assert (read > 0) - (read < 0) == (number > 0) - (number < 0)


@given(rows, scales)
def test_worst_and_best_are_those_of_the_scale_in_both_terms(held: list[Mapping[str, Value]], scale: ScaleId) -> None:
    assessment = on(scale, assessed(held))
    for horizon in ("short", "long"):
        for cell in (c for line in comparison(assessment, ("P1", "P4", "P7"), horizon) for c in line):
            found = [number for row in cell.rows if (number := row.score(horizon)) is not None]
            assert (cell.worst is None) == (cell.best is None) == (not found)
            if cell.worst and cell.best:
                assert (cell.worst.score(horizon), cell.best.score(horizon)) == (min(found), max(found))
            assert len(set(cell.values)) == len(cell.values)


def test_only_what_the_five_steps_lack_is_never_rounded() -> None:
    assert [shown(n, "five") for n in NUMBERS] == NUMBERS == [shown(n, "seven") for n in NUMBERS]
    assert [shown(n, "three") for n in NUMBERS] == ["-1", "-1", "-1", "0", "1", "1", "1"]
    assert [shown(n, "lights") for n in NUMBERS] == ["-2", "-2", "-1", "0", "1", "1", "1"]


@pytest.mark.parametrize("named", ["nine", "", 5, None, ("three",)])
def test_a_scale_that_is_not_known_is_the_usual_one(named: Value) -> None:
    assert scale_of(blank("m" * 24, "LAAJA", {PATH: named})) == FIVE


def catalogue_on(scale: ScaleId) -> Catalogue:
    return load().on_scale(scale)


@pytest.mark.parametrize("scale", SCALES)
def test_every_value_has_words_on_every_scale(scale: ScaleId) -> None:
    catalogue = catalogue_on(scale)
    for value in WORST_FIRST:
        option = catalogue.option("scale", value)
        assert option is not None, value
        for language in LANGUAGES:
            assert value_word(catalogue, value, language) != value
        assert option.sign or scale == "words"
    steps = [option.id for option in catalogue.lists["scale"]]
    assert all(shown(step, scale) == step for step in steps)
    signs = [option.sign for option in catalogue.lists["scale"]]
    words = [option.word for option in catalogue.lists["scale"]]
    assert len({(s, w) for s, w in zip(signs, words, strict=True)}) == len(steps)
    assert scale == "words" or len(set(signs)) == len(signs)


def test_a_catalogue_goes_from_any_scale_to_any_other() -> None:
    base = load()
    for one in SCALES:
        for two in SCALES:
            assert base.on_scale(one).on_scale(two).lists["scale"] == base.lists[LISTS[two]]
    assert base.on_scale("three").on_scale("five") is base


@given(st.sampled_from([*WORST_FIRST, ""]), st.sampled_from([1, -1]), scales)
def test_a_step_by_key_goes_one_step_or_stays(value: str, by: int, scale: ScaleId) -> None:
    catalogue = catalogue_on(scale)
    steps = sorted(int(o.id) for o in catalogue.lists["scale"] if score(o.id) is not None)
    before = score(shown(value, scale))
    after = int(raised(catalogue, shown(value, scale), by))
    if before is None:
        assert after == by
    elif (by > 0 and before >= steps[-1]) or (by < 0 and before <= steps[0]):
        assert after == before
    else:
        assert after in steps
        assert (after - before) * by > 0
        assert not [step for step in steps if min(before, after) < step < max(before, after)]


def harmed(value: str, scale: ScaleId) -> list[str]:
    row: Mapping[str, Value] = {
        "imp_perspective": "P1",
        "imp_factor": "access",
        "alternative": "one",
        "imp_value_short": value,
        "imp_value_long": "0",
    }
    found = findings(load(), on(scale, assessed([row])))
    return [finding.text.fi for finding in found if finding.id == "V8"]


def test_a_grave_harm_asks_for_an_action_on_every_scale() -> None:
    assert [bool(harmed("-3", scale)) for scale in SCALES] == [True] * len(SCALES)
    assert [bool(harmed("-1", scale)) for scale in SCALES] == [scale == "three" for scale in SCALES]
    assert "merkittävälle" in harmed("-2", "five")[0]
    assert "merkittävälle" not in harmed("-1", "three")[0]
    assert weighty("seven") == {"-3", "-2", "2", "3"}


def test_the_legend_says_the_steps_and_that_there_are_finer_answers() -> None:
    row: Mapping[str, Value] = {"imp_perspective": "P1", "alternative": "one", "imp_value_short": "-2"}
    fine, coarse = assessed([row]), on("three", assessed([row]))
    assert not is_finer(fine)
    assert is_finer(coarse)
    said = scale_said(catalogue_on("three"), coarse, "fi")
    assert said.startswith("Asteikko: − kielteinen · 0 ei vaikutusta · + myönteinen")
    assert "tarkemmalla" in said
    assert "tarkemmalla" not in scale_said(load(), fine, "fi")


def test_the_scale_of_a_form_comes_along_until_something_is_rated() -> None:
    light = msgspec.structs.replace(load().forms["KEVYT"], scale="three")
    empty = blank("m" * 24, "SEULA", {PATH: "seven"})
    assert scale_of(applied(taken(light, empty), empty)) == "three"
    assert applied(taken(light, empty), empty).value(*FORM) == "KEVYT"
    row: Mapping[str, Value] = {"imp_perspective": "P1", "alternative": STATUS_QUO, "imp_value": "3"}
    rated = on("seven", assessed([row], "SEULA"))
    assert scale_of(applied(taken(light, rated), rated)) == "seven"
