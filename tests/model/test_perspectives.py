"""Which perspectives an assessment has: its form's, those chosen for it, and always those that hold impacts."""

from collections.abc import Mapping
from functools import cache

import msgspec
import pytest

from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.matrix import matrix
from ennakko.model.perspectives import QUESTION, begun_with, in_order, usual
from ennakko.model.remarks import findings
from ennakko.model.verdicts import perspectives

load = cache(read_forms)
OURS = ("P1", "P2", "P3", "P4", "P5")


def assessed(chosen: tuple[str, ...], used: tuple[str, ...] = (), form: str = "LAAJA") -> Assessment:
    answers: dict[Path, Value] = {("alternatives", "one"): "a"}
    if chosen:
        answers[QUESTION,] = chosen
    for n, perspective in enumerate(used):
        answers |= {
            ("impacts", f"r{n}"): f"{n}",
            ("impacts", f"r{n}", "imp_perspective"): perspective,
            ("impacts", f"r{n}", "imp_factor"): "access",
            ("impacts", f"r{n}", "alternative"): "one",
            ("impacts", f"r{n}", "imp_value_short"): "-1",
        }
    return blank("m" * 24, form, answers)


def sections(assessment: Assessment) -> tuple[str, ...]:
    page = next(p for p in load().forms[assessment.form].pages if p.id == "impacts")
    items = [item for item in page.items if item.perspective]
    return tuple(section.perspective for section in matrix(assessment, load(), items).sections)


@pytest.mark.parametrize("form", ["KEVYT", "LAAJA"])
@pytest.mark.parametrize(
    ("chosen", "used", "there"),
    [
        ((), (), OURS),
        ((), ("P7",), (*OURS, "P7")),
        (("P6", "P1"), (), ("P6", "P1")),
        (("P6", "P1"), ("P4",), ("P6", "P1", "P4")),
        (("P6", "unheard_of"), (), ("P6", "unheard_of")),
    ],
)
def test_the_matrix_shows_what_was_chosen_and_what_holds_impacts(
    form: str, chosen: tuple[str, ...], used: tuple[str, ...], there: tuple[str, ...]
) -> None:
    assert sections(assessed(chosen, used, form)) == there


def test_the_comparison_follows_the_order_of_the_assessment() -> None:
    used = ("P1", "P4", "P6", "elsewhere")
    assert perspectives(load(), assessed((), used)) == ("P1", "P4", "P6", "elsewhere")
    assert perspectives(load(), assessed(("P6", "P1"), used)) == ("P6", "P1", "P4", "elsewhere")
    assert in_order(load(), assessed(("P4", "P1")), ("P1", "P4")) == ("P4", "P1")


def test_each_chosen_perspective_asks_to_be_dealt_with_and_no_other() -> None:
    def asked(chosen: tuple[str, ...]) -> list[str]:
        found = findings(load(), assessed(chosen, ("P1",)))
        return [finding.text.en.split("‘")[1].split("’")[0] for finding in found if finding.id == "V5"]

    labels = {option.id: option.label.en for option in load().lists["perspectives"]}
    assert asked(()) == [labels[id_] for id_ in OURS[1:]]
    assert asked(("P6", "P1", "P8")) == [labels["P6"], labels["P8"]]


@pytest.mark.parametrize(
    ("scale", "perspectives_", "told"),
    [
        ("", (), {}),
        ("five", OURS, {}),
        ("nine", ("nowhere",), {}),
        ("three", ("P6", "nowhere", "P1"), {"imp_scale": "three", "imp_perspectives": ("P6", "P1")}),
    ],
)
def test_a_new_assessment_is_told_what_is_not_usual(
    scale: str, perspectives_: tuple[str, ...], told: Mapping[str, Value]
) -> None:
    assert begun_with(load(), load().forms["KEVYT"], scale, perspectives_) == told


def test_the_scale_of_the_form_goes_before_that_of_the_organisation() -> None:
    form = msgspec.structs.replace(load().forms["KEVYT"], scale="lights")
    assert begun_with(load(), form, "three", ()) == {"imp_scale": "lights"}


def test_ours_are_off_by_default_beyond_the_fifth_and_in_the_ready_choices() -> None:
    assert usual(load()) == OURS
    known = {option.id for option in load().lists["perspectives"]}
    assert {p for preset in load().presets for p in preset.perspectives} == known
    assert {preset.scale for preset in load().presets} == {"five", "three"}
