"""The decision that no assessment is needed."""

from functools import cache

import pytest

from ennakko.files.forms import load
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import applied
from ennakko.model.history import Author, History, sealed
from ennakko.model.outcome import decision, needed, no_assessment, without_assessment
from ennakko.model.remarks import gaps

AUTHOR = Author("a" * 32, "Aino Virtanen", "Kirjastopalvelut")


@cache
def catalogue() -> Catalogue:
    return load()


def screened(form: str = "SEULA", **answers: Value) -> Assessment:
    given: dict[Path, Value] = {(f"S{n:02}",): "no" for n in range(1, 16)}
    given |= {
        ("title",): "Asia",
        ("body",): ("Valtuusto",),
        ("decision_summary",): "Päätetään.",
        ("S18",): "Pieni asia.",
    }
    return blank("s" * 24, form, given | {(id_,): value for id_, value in answers.items()})


def test_an_answered_screening_with_its_reasons_needs_nothing_more() -> None:
    assert needed(catalogue(), screened()) == ()


@pytest.mark.parametrize(
    ("without", "path"), [("S18", ("S18",)), ("title", ("title",)), ("S07", ("S07",)), ("body", ("body",))]
)
def test_what_is_missing_is_named(without: str, path: Path) -> None:
    assert [f.path for f in needed(catalogue(), screened(**{without: None}))] == [path]


def test_a_ground_for_exemption_stands_for_the_questions() -> None:
    open_ = dict.fromkeys(f"S{n:02}" for n in range(1, 16))
    assert needed(catalogue(), screened(**open_, S17="election_or_appointment")) == ()
    assert needed(catalogue(), screened(**open_))


def test_it_can_be_decided_from_any_form_and_keeps_every_answer() -> None:
    full = screened("LAAJA", baseline="Nykytila.", modules=("LAVA",))
    assert gaps(catalogue(), full)
    assert needed(catalogue(), full) == ()
    after = applied(no_assessment(catalogue()), full)
    assert (after.form, after.text("scope"), after.text("status")) == ("SEULA", "screening", "final")
    assert (after.text("baseline"), after.modules) == ("Nykytila.", ("LAVA",))


@pytest.mark.parametrize(
    ("form", "status", "decided"),
    [
        ("SEULA", "final", True),
        ("SEULA", "attached", True),
        ("SEULA", "draft", False),
        ("SEULA", "circulated", False),
        ("SEULA", "", False),
        ("KEVYT", "final", False),
        ("gone", "final", False),
    ],
)
def test_a_screening_past_its_draft_is_the_decision(form: str, status: str, *, decided: bool) -> None:
    assert without_assessment(catalogue(), form, status) is decided


def test_who_decided_is_who_last_set_the_status() -> None:
    draft = screened(status="draft")
    history = sealed(History(), draft.answers, Author("b" * 32, "Bo Ek"), "2026-11-20T09:00:00+02:00")
    assert decision(catalogue(), draft, history) is None
    final = applied(no_assessment(catalogue()), draft)
    history = sealed(history, final.answers, AUTHOR, "2026-11-22T09:00:00+02:00")
    found = decision(catalogue(), final, history)
    assert found is not None
    assert (found.by, found.at[:10]) == (AUTHOR, "2026-11-22")
