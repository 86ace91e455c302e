"""An impact in one line."""

from functools import cache

from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.edit import AddRow, Answer, applied
from ennakko.model.findings import Horizon, impacts
from ennakko.model.impact_lines import ImpactLine, impact_line, shown_by
from ennakko.model.standing import pages

load = cache(read_forms)
BOTH: dict[Horizon, str] = {"short": "lyhyt", "long": "pitkä"}


def matter(**cells: Value) -> Assessment:
    alternative = applied(AddRow("alternatives", "one", "h"), blank("x", "LAAJA"))
    return applied(AddRow("impacts", "row", "h", cells), alternative)


def line(assessment: Assessment, terms: dict[Horizon, str] = BOTH) -> ImpactLine:
    (impact,) = impacts(assessment)
    return impact_line(load(), assessment, impact, terms, "fi")


def test_it_says_what_for_whom_where_and_how_much() -> None:
    said = line(
        matter(
            imp_perspective="P1",
            imp_factor="access_service",
            alternative="one",
            imp_groups=("school", "families", "all"),
            imp_value_short="-2",
            imp_value_long="0",
        )
    )
    assert said.about == "V1 Palvelujen saatavuus · Kouluikäiset, Lapsiperheet +1"
    assert said.rating == "VE1 · lyhyt: merkittävä kielteinen, pitkä: ei vaikutusta"


def test_a_rating_that_is_not_given_is_said() -> None:
    said = line(matter(imp_factor="housing", alternative="one", imp_value_long="1"))
    assert said.rating == "VE1 · lyhyt: ei arvioitu, pitkä: lievä myönteinen"
    overall = line(matter(imp_factor="housing", imp_value="1"), {"overall": ""})
    assert overall.rating == "lievä myönteinen"


def test_a_perspective_that_does_not_concern_says_why_in_a_few_words() -> None:
    said = line(matter(imp_perspective="P3", imp_value_short="na", imp_value_long="na", imp_none_reason="x " * 200))
    assert said.about.startswith("V1 ")
    assert said.rating.startswith("ei koske: x x")
    assert len(said.rating) < 100


def test_a_module_shows_some_and_the_page_of_impacts_asks_for_all() -> None:
    assessment = applied(Answer(("modules",), ("LAVA",)), matter(imp_factor="learning", alternative="one"))
    shown = {page.id: shown_by(page, load(), assessment) for page in pages(load(), assessment)}
    assert shown["impacts"] is None
    assert shown["screening"] == ()
    assert ("row",) in shown.values()
