"""What a person chooses from: rows by the names they know them by, harms before anything else."""

from __future__ import annotations

from functools import cache

import pytest

from ennakko.files.forms import load
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Reference
from ennakko.model.row_names import offered, row_name
from ennakko.model.words import Language


@cache
def catalogue() -> Catalogue:
    return load()


def to_mitigate() -> Reference:
    column = catalogue().tables["mitigation"].column("mit_impact")
    assert isinstance(column, Reference)
    return column


IMPACTS: dict[str, dict[str, Value]] = {
    "gain": {"imp_factor": "quality", "alternative": "one", "imp_value_short": "1", "imp_value_long": "2"},
    "slight": {"imp_factor": "quality", "alternative": "one", "imp_value_short": "-1", "imp_value_long": "0"},
    "unrated": {"imp_factor": "income", "alternative": "one"},
    "mixed": {"imp_factor": "income", "alternative": "one", "imp_value_short": "mix"},
    "none": {"imp_factor": "income", "alternative": "one", "imp_value_short": "0"},
    "grave": {"imp_factor": "own", "imp_factor_text": "Kyläjuhla", "alternative": "one", "imp_value_long": "-2"},
    "asked": {"imp_factor": "income", "alternative": "one", "imp_value_short": "?", "imp_value_long": "1"},
    "outside": {"imp_perspective": "P5", "imp_value_short": "na", "imp_value_long": "na"},
}


def assessed(**more: Value) -> Assessment:
    answers: dict[Path, Value] = {("alternatives", "one"): "m", ("sites", "shore"): "m"}
    answers["sites", "shore", "site_name"] = "Rantakylän koulu"
    answers["alternatives", "one", "alt_name"] = "Yhden koulun malli"
    for n, (row, cells) in enumerate(IMPACTS.items()):
        answers["impacts", row] = f"m{n}"
        answers |= {("impacts", row, column): value for column, value in cells.items()}
    answers |= {tuple(path.split(".")): value for path, value in more.items()}
    return blank("x", "LAAJA", answers)


def test_harms_come_first_the_gravest_before_the_rest_and_no_gain_is_offered() -> None:
    assert offered(to_mitigate(), assessed()) == ("grave", "slight", "mixed", "asked", "unrated")


def test_what_was_chosen_stays_in_the_list_also_when_it_became_a_gain() -> None:
    assert offered(to_mitigate(), assessed(), "gain")[-1] == "gain"
    assert offered(to_mitigate(), assessed(), "slight").count("slight") == 1
    assert "gone" not in offered(to_mitigate(), assessed(), "gone")


def test_other_references_offer_every_row_in_its_order() -> None:
    sources = Reference(id="from", label=to_mitigate().label, table="impacts")
    assert offered(sources, assessed()) == tuple(IMPACTS)


@pytest.mark.parametrize(
    ("row", "language", "name"),
    [
        ("grave", "fi", "V6 Kyläjuhla, VE1, −\u00a0−"),
        ("grave", "sv", "K6 Kyläjuhla, ALT 1, −\u00a0−"),
        ("mixed", "fi", "V4 Toimeentulo ja maksut, VE1, ±"),
        ("unrated", "fi", "V3 Toimeentulo ja maksut, VE1"),
        ("slight", "fi", "V2 Palvelun laatu ja jatkuvuus, VE1, −"),
    ],
)
def test_an_impact_is_called_by_factor_alternative_and_sign(row: str, language: Language, name: str) -> None:
    assert row_name(catalogue(), assessed(), "impacts", row, language) == name


def test_a_site_is_named_and_a_dismissed_perspective_is_itself() -> None:
    at_site = assessed(**{"impacts.grave.site": "shore"})
    assert "VE1, Rantakylän koulu, −" in row_name(catalogue(), at_site, "impacts", "grave", "fi")
    perspective = catalogue().option("perspectives", "P5")
    assert perspective
    assert perspective.label.fi in row_name(catalogue(), at_site, "impacts", "outside", "fi")


def test_other_rows_are_called_by_code_and_name_and_a_long_name_is_cut() -> None:
    long = assessed(**{"alternatives.one.alt_name": "Yhden  koulun\nmalli " * 20})
    assert row_name(catalogue(), assessed(), "alternatives", "one", "fi") == "VE1 Yhden koulun malli"
    name = row_name(catalogue(), long, "alternatives", "one", "fi")
    assert name.endswith("…")
    assert len(name) < 80


@pytest.mark.parametrize(
    ("scale", "said"),
    [
        ("five", "−\u00a0−\u00a0−"),
        ("three", "−"),
        ("seven", "−\u00a0−\u00a0−"),
        ("words", "erittäin merkittävä kielteinen"),
        ("lights", "■"),
    ],
)
def test_the_worst_value_is_told_as_the_scale_shows_it(scale: str, said: str) -> None:
    worse = assessed(**{"impacts.slight.imp_value_long": "-3", "imp_scale": scale})
    first = set(offered(to_mitigate(), worse)[:1])
    assert first <= {"grave", "slight"} if scale in ("three", "lights") else first == {"slight"}
    assert row_name(catalogue(), worse, "impacts", "slight", "fi") == f"V2 Palvelun laatu ja jatkuvuus, VE1, {said}"
