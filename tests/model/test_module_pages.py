"""A module's page is begun by its own questions, not by the rows it shows; what it requires counts like all else."""

from __future__ import annotations

import msgspec
import pytest

from ennakko.files.forms import load
from ennakko.model.assessment import Assessment, Path, Value, blank, page_state
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import LongText
from ennakko.model.standing import PageStanding, standing
from ennakko.model.words import Text

CATALOGUE = load()


def with_modules(*modules: str, answers: dict[Path, Value] | None = None) -> Assessment:
    return blank("a" * 24, "LAAJA", {("modules",): modules, **(answers or {})})


def impact(row: str, factor: str, **more: Value) -> dict[Path, Value]:
    told = {"imp_perspective": "P1", "imp_factor": factor, "imp_desc": "Muuttuu.", "imp_groups": ("all",)} | more
    return {("impacts", row): row, **{("impacts", row, column): value for column, value in told.items()}}


WHOLE: dict[str, Value] = {
    "alternative": "b" * 24,
    "imp_value_short": "-1",
    "imp_value_long": "-1",
    "imp_likelihood": "likely",
    "imp_evidence": ("e" * 24,),
    "imp_confidence": "good",
}


def page(assessment: Assessment, name: str, catalogue: Catalogue = CATALOGUE) -> PageStanding:
    return next(each for each in standing(catalogue, assessment).pages if each.page.id == name)


def test_rows_from_elsewhere_do_not_begin_a_page_with_questions_of_its_own() -> None:
    rows = impact("h", "health_ment")
    assert page(with_modules("LAVA", answers=rows), "LAVA_impacts").state == "not_started"
    assert page(with_modules("LAVA", answers=rows), "impacts").state == "in_progress"
    assert page(with_modules("LAVA", answers={**rows, ("L05",): "Leikki"}), "LAVA_impacts").state == "in_progress"


def test_a_page_that_only_shows_rows_is_done_when_they_have_what_they_need() -> None:
    assert page(with_modules("TURVA"), "TURVA").state == "not_started"
    assert page(with_modules("TURVA", answers=impact("h", "safety_acc")), "TURVA").state == "not_started"
    whole = impact("h", "safety_acc", **WHOLE)
    assert page(with_modules("TURVA", answers=whole), "TURVA").state == "done"
    others = {**whole, **impact("i", "income")}
    assert page(with_modules("TURVA", answers=others), "TURVA").state == "done"
    assert page(with_modules("TURVA", answers=impact("i", "income", **WHOLE)), "TURVA").state == "not_started"


@pytest.mark.parametrize(("said", "state"), [("done", "done"), ("to_check", "to_check"), ("open", "in_progress")])
def test_what_the_official_says_of_a_page_comes_first(said: str, state: str) -> None:
    answers = {**impact("h", "safety_acc", **WHOLE), page_state("TURVA"): said}
    assert page(with_modules("TURVA", answers=answers), "TURVA").state == state


def test_what_a_module_requires_counts_and_is_missing() -> None:
    module = CATALOGUE.forms["TALOUS"]
    text = Text(fi="Kuka maksaa?", sv="Vem betalar?", en="Who pays?")
    asked = LongText(id="X_who", label=text, required=("full",))
    item = msgspec.structs.replace(module.pages[0].items[0], id="X_who", questions=(asked,))
    own = msgspec.structs.replace(module.pages[0], items=(*module.pages[0].items, item))
    changed = msgspec.structs.replace(module, pages=(own, *module.pages[1:]))
    catalogue = msgspec.structs.replace(CATALOGUE, forms={**CATALOGUE.forms, "TALOUS": changed})
    closed, opened = standing(catalogue, with_modules()), standing(catalogue, with_modules("TALOUS"))
    assert opened.required == closed.required + 1
    assert {m.path for m in opened.missing} - {m.path for m in closed.missing} == {("X_who",)}
    given = standing(catalogue, with_modules("TALOUS", answers={("X_who",): "Kunta"}))
    assert (given.answered, given.required) == (closed.answered + 1, opened.required)
    lava = standing(CATALOGUE, with_modules("LAVA"))
    assert ("con_child_best",) in {m.path for m in lava.missing}


def test_what_the_form_asks_too_is_missing_on_its_own_page() -> None:
    rows: dict[Path, Value] = {("mitigation", "m"): "m"}
    missing = standing(CATALOGUE, with_modules("LAVA", answers=rows)).missing
    assert {m.page for m in missing if m.path[0] == "mitigation"} == {"mitigation"}
