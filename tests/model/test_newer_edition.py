"""Moving to a newer edition: what it brings is told truly, no answer is touched, and there is always a way back."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.youth import FORM, with_youth

from ennakko.files.editions import Editions
from ennakko.files.examples import example
from ennakko.files.form_edition import catalogue_of, name_of
from ennakko.files.forms import load
from ennakko.model.assessment import EDITION, MODULES, STATUS_QUO, Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue, Edition
from ennakko.model.edit import Answer, applied
from ennakko.model.fitting import fits
from ennakko.model.history import Author, History, canonical, sealed
from ennakko.model.newer_edition import newer_edition
from ennakko.model.standing import answered, pages
from ennakko.model.vanished import vanished

HERE = load()
MAIJA = Author("a" * 32, "Maija")


def event(edition: int = 1, **answers: Value) -> Assessment:
    given: dict[Path, Value] = {(id_,): value for id_, value in answers.items()}
    return blank("e" * 24, FORM, {EDITION: with_youth(edition).edition.id, **given})


def test_what_the_newer_edition_asks_otherwise_is_told_by_id() -> None:
    of = event(youth_free="no", youth_price="12.50", youth_way_home="Bussilla")
    found = newer_edition(with_youth(1), with_youth(2), of)
    assert found is not None
    assert (found.before, found.after) == (1, 2)
    assert [text.fi for text in found.added] == ["Ikäraja"]
    assert [text.sv for text in found.gone] == ["Biljettpriset"]
    assert [(r.before.fi, r.after.fi) for r in found.renamed] == [
        ("Onko tapahtuma maksuton?", "Pääseekö tapahtumaan maksutta?")
    ]
    assert [text.en for text in found.changed] == ["How do the young people get home in the evening?"]
    assert [(u.path, u.asked.en) for u in found.unplaced] == [(("youth_price",), "Price of a ticket")]
    after = applied(found.move, of)
    assert list(vanished(with_youth(1), of)) == []
    assert list(vanished(with_youth(2), after)) == [("youth_price",)]


def test_nothing_is_newer_where_nothing_is() -> None:
    of = event()
    assert newer_edition(with_youth(1), with_youth(1), of) is None
    assert newer_edition(with_youth(2), with_youth(1), event(2)) is None, "only an older one is here"
    assert newer_edition(with_youth(1), with_youth(None), of) is None, "the form is not here any more"
    assert newer_edition(with_youth(1), with_youth(2), blank("k" * 24, "KEVYT")) is None, "another form has changed"


def changed(change: Any) -> Catalogue:
    raw = json.loads(HERE.edition.content)
    change(raw)
    content = canonical(raw)
    return catalogue_of(Edition(name_of(content), content), HERE)


def asked_in(raw: Any, id_: str) -> Any:
    return next(q for section in raw["sections"] for q in section["questions"] if q["id"] == id_)


def test_a_form_changed_without_a_new_number_is_noticed_and_one_out_of_sight_is_not() -> None:
    before = changed(lambda raw: asked_in(raw, "problem")["label"].update(fi="Miksi?"))
    light, full = blank("k" * 24, "KEVYT"), blank("l" * 24, "LAAJA")
    assert newer_edition(before, HERE, light) is None, "the light form does not ask it"
    found = newer_edition(before, HERE, full)
    assert found is not None
    assert (found.before, found.after) == (1, 1)
    assert [r.before.fi for r in found.renamed] == ["Miksi?"]
    assert (found.added, found.gone, found.changed, found.unplaced) == ((), (), (), ())


def test_new_words_of_the_document_are_offered_and_change_no_question() -> None:
    before = changed(lambda raw: raw["phrases"][0]["text"].update(fi="Vanha laki"))
    found = newer_edition(before, HERE, blank("k" * 24, "KEVYT"))
    assert found is not None
    assert (found.added, found.gone, found.renamed, found.changed, found.unplaced) == ((), (), (), (), ())


def test_a_column_and_a_choice_that_are_gone_leave_their_answers_without_a_place() -> None:
    def before(raw: Any) -> None:
        asked_in(raw, "alternatives")["columns"].append(
            {"kind": "short_text", "id": "alt_colour", "label": {"fi": "Väri", "sv": "Färg", "en": "Colour"}}
        )
        asked_in(raw, "org_type")["choices"].append(
            {"id": "parish", "label": {"fi": "Seurakunta", "sv": "Församling", "en": "Parish"}}
        )

    there = changed(before)
    given: dict[Path, Value] = {("org_type",): "parish", ("alternatives", STATUS_QUO, "alt_colour"): "sininen"}
    found = newer_edition(there, HERE, blank("l" * 24, "LAAJA", given))
    assert found is not None
    assert [u.path for u in found.unplaced] == [("alternatives", STATUS_QUO, "alt_colour"), ("org_type",)]
    assert [text.fi.split(": ")[1] for text in found.gone] == ["Väri"]
    assert [text.en for text in found.changed] == ["Type of organisation"]


def test_every_answer_of_the_example_fits_its_question() -> None:
    of = example("sv", HERE, "a" * 24, iter(f"{n:024x}" for n in range(1, 9999)).__next__)
    for path, value in of.answers.items():
        if len(path) == 1 and not path[0].startswith("_"):
            assert fits(HERE.questions[path[0]], value, HERE), path
        elif len(path) == 3:
            column = HERE.tables[path[0]].column(path[2])
            assert column is None or fits(column, value, HERE), path


@pytest.mark.parametrize(
    ("id_", "wrong"),
    [("title", 5), ("goals", "x"), ("org_type", "parish"), ("body", "x"), ("S01", "maybe"), ("affected_n", True)],
)
def test_what_does_not_fit_is_told(id_: str, wrong: Value) -> None:
    assert not fits(HERE.questions[id_], wrong, HERE)


QUESTIONS = tuple(dict.fromkeys(q.id for page in HERE.forms["LAAJA"].pages for q in page.questions()))
REMOVABLE = ("case_no", "unit", "meeting_date", "problem", "goals", "area", "affected_n", "baseline", "reversibility")
GIVEN = st.sampled_from(["yes", "x", 7, True, ("a", "b"), "2026-12-09"])


@settings(max_examples=40)
@given(
    st.dictionaries(st.sampled_from((*QUESTIONS, *REMOVABLE)).map(lambda id_: (id_,)), GIVEN, max_size=12),
    st.sets(st.sampled_from(REMOVABLE), max_size=6),
    st.sets(st.sampled_from(QUESTIONS), max_size=4),
    st.sampled_from([(), ("LAVA",), ("LAVA", "KIELI")]),
)
def test_there_and_back_loses_nothing(
    given_: dict[Path, Value], gone: set[str], renamed: set[str], modules: tuple[str, ...]
) -> None:
    """Whatever an edition leaves out or words otherwise: only the name of the edition changes, and it changes back."""

    def change(raw: Any) -> None:
        for section in raw["sections"]:
            section["questions"] = [q for q in section["questions"] if q["id"] not in gone or "columns" in q]
            for question in section["questions"]:
                if question["id"] in renamed:
                    question["label"]["fi"] += " uusi"
        for form in raw["forms"]:
            form["edition"] += 1
            for page in form["pages"]:
                for item in page.get("items", []):
                    if "only" in item:
                        item["only"] = [id_ for id_ in item["only"] if id_ not in gone] or ["title"]
        for each in raw["parts"]:
            each["questions"] = [id_ for id_ in each.get("questions", []) if id_ not in gone]

    later = changed(change)
    of = blank("l" * 24, "LAAJA", {**given_, EDITION: HERE.edition.id, MODULES: modules or None})
    found = newer_edition(HERE, later, of)
    assert found is not None
    after = applied(found.move, of)
    assert {p: v for p, v in after.answers.items() if p != EDITION} == {
        p: v for p, v in of.answers.items() if p != EDITION
    }
    assert after.edition == later.edition.id
    assert applied(Answer(EDITION, of.edition), after) == of

    asked = {q.id: q for page in pages(later, after) for q in page.questions()}
    before = {q.id: q for page in pages(HERE, of) for q in page.questions()}
    unplaced = {u.path for u in found.unplaced}
    for path, value in of.answers.items():
        if len(path) == 1 and path[0] in before and answered(value) and fits(before[path[0]], value, HERE):
            assert path in unplaced or fits(asked[path[0]], value, later), "an answer out of sight that was not told"

    editions = Editions(later, {HERE.edition.id: HERE.edition.content}.get)
    assert editions.of(of) == catalogue_of(HERE.edition, later)
    assert editions.of(after) is later
    history = sealed(sealed(History(), of.answers, MAIJA, "1"), after.answers, MAIJA, "2")
    assert history.answers() == dict(after.answers)
    assert sealed(history, of.answers, MAIJA, "3").answers() == dict(of.answers)
