"""An edition is read back as it was written; one from elsewhere passes the same rules as a file, or is refused."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.youth import FORM, with_youth

from ennakko.export.report import report
from ennakko.files.answers_written import written
from ennakko.files.examples import example
from ennakko.files.form_edition import catalogue_of, files_of, name_of
from ennakko.files.form_faults import BadForms
from ennakko.files.form_reading import BYTE_LIMIT
from ennakko.files.forms import load
from ennakko.files.known_questions import KNOWN
from ennakko.model.catalogue import Catalogue, Edition
from ennakko.model.history import canonical
from ennakko.model.newer_edition import newer_edition
from ennakko.model.remarks import findings
from ennakko.model.standing import pages, standing
from ennakko.model.vanished import vanished
from ennakko.model.words import LANGUAGES, Text

Raw = dict[str, Any]
HERE = load()
EXAMPLE = example("fi", HERE, "a" * 24, iter(f"{n:024x}" for n in range(1, 9999)).__next__)


def changed(change: Callable[[Raw], object], of: Catalogue = HERE) -> Edition:
    raw = json.loads(of.edition.content)
    change(raw)
    content = canonical(raw)
    return Edition(name_of(content), content)


def part(raw: Raw, kind: str, id_: str) -> Raw:
    found: Raw = next(each for each in raw[kind] if each.get("id", each.get("name")) == id_)
    return found


def question(raw: Raw, id_: str) -> Raw:
    found: Raw = next(q for section in raw["sections"] for q in section["questions"] if q["id"] == id_)
    return found


@pytest.mark.parametrize("edition", [None, 1, 2])
def test_an_edition_is_read_back_as_it_was_written(edition: int | None) -> None:
    there = with_youth(edition)
    assert catalogue_of(there.edition, with_youth(None)) == there
    assert name_of(there.edition.content) == there.edition.id
    assert (FORM in there.forms) == (edition is not None)


def test_the_same_files_make_the_same_edition_and_others_another() -> None:
    names = {with_youth(edition).edition.id for edition in (None, 1, 2)}
    assert len(names) == 3
    assert load().edition == HERE.edition


def test_a_form_with_letters_of_every_kind_in_it_travels() -> None:
    """A key of a shared file is ASCII, and a phrase of an organisation need not be."""
    odd = changed(lambda raw: raw["phrases"].append({"id": "otsikko_ä", "text": {"fi": "ä", "sv": "å", "en": "🙂"}}))
    assert catalogue_of(odd, HERE).phrases["otsikko_ä"].en == "🙂"


def test_a_heading_of_the_document_travels_and_is_held_to_its_three_languages() -> None:
    own = {"fi": "Sää", "sv": "Väder", "en": "Weather"}
    named = changed(lambda raw: question(raw, "title").update(heading=own))
    assert catalogue_of(named, HERE).questions["title"].heading == Text(**own)
    assert catalogue_of(HERE.edition, HERE).questions["L03"].heading == HERE.questions["L03"].heading is not None
    half = changed(lambda raw: question(raw, "title").update(heading={"fi": "Sää"}))
    with pytest.raises(BadForms):
        catalogue_of(half, HERE)


def circle(raw: Raw) -> None:
    part(raw, "forms", "SEULA")["pages"][0] = {"from": "KEVYT", "page": "x"}
    part(raw, "forms", "KEVYT")["pages"][0] = {"from": "SEULA", "page": "x"}


def deep(raw: Raw) -> None:
    when: Raw = {"test": "module", "id": "LAVA"}
    for _ in range(9):
        when = {"test": "any", "of": [when]}
    question(raw, "title")["when"] = when


HOSTILE: dict[str, Callable[[Raw], object]] = {
    "unknown key": lambda raw: question(raw, "title").update(run="rm -rf /"),
    "unknown part": lambda raw: raw.update(scripts=["x"]),
    "missing part": lambda raw: raw.pop("phrases"),
    "missing language": lambda raw: question(raw, "title")["label"].pop("sv"),
    "empty text": lambda raw: question(raw, "title")["label"].update(fi=" "),
    "huge text": lambda raw: question(raw, "title")["label"].update(fi="x" * 5_000),
    "turned text": lambda raw: question(raw, "title")["label"].update(fi="Otsi\u202ekko"),
    "unknown kind": lambda raw: question(raw, "title").update(kind="script"),
    "id twice": lambda raw: raw["sections"][0]["questions"].append(question(raw, "title")),
    "bad id": lambda raw: raw["sections"][0]["questions"].append({**question(raw, "title"), "id": "../x"}),
    "circle": circle,
    "deep condition": deep,
    "no screening": lambda raw: raw["forms"].remove(part(raw, "forms", "SEULA")),
    "unknown list": lambda raw: question(raw, "org_type").update(choices=[], choices_from="none"),
    "no impacts": lambda raw: question(raw, "impacts").update(kind="table"),
    "known table of another kind": lambda raw: question(raw, "participation").update(kind="persons"),
    "known column of another kind": lambda raw: question(raw, "alternatives")["columns"][0].update(kind="flag"),
    "not printed": lambda raw: raw["parts"].pop(0),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_edition_is_refused_with_one_sentence(name: str) -> None:
    with pytest.raises(BadForms) as trouble:
        catalogue_of(changed(HOSTILE[name]), HERE)
    assert all(trouble.value.sentence(language) for language in LANGUAGES)
    assert trouble.value.faults


@pytest.mark.parametrize("content", ["", "[]", "null", "{", "[" * 100_000, '"' + "x" * BYTE_LIMIT + '"', "{}"])
def test_what_is_no_edition_at_all_is_refused(content: str) -> None:
    with pytest.raises(BadForms):
        files_of(content)


def test_an_edition_from_before_the_program_knew_more_is_complete_and_asks_what_it_asked() -> None:
    def older(raw: Raw) -> None:
        raw["phrases"] = [phrase for phrase in raw["phrases"] if not phrase["id"].startswith("heading_by")]
        raw["remarks"] = raw["remarks"][:3]
        raw["lists"] = [each for each in raw["lists"] if each["name"] != "site_kinds"]
        for section in raw["sections"]:
            section["questions"] = [q for q in section["questions"] if q["id"] != "sites"]
            for each in section["questions"]:
                each.update(
                    {"columns": [c for c in each["columns"] if "sites" not in str(c)]} if "columns" in each else {}
                )
        for form in raw["forms"]:
            for page in form["pages"]:
                page["items"] = [i for i in page.get("items", []) if "sites" not in i.get("only", [])]
                if not page["items"]:
                    page.pop("items")
        for each in raw["parts"]:
            each["questions"] = [id_ for id_ in each.get("questions", []) if id_ != "sites"]

    found = catalogue_of(changed(older), HERE)
    assert set(HERE.phrases) == set(found.phrases)
    assert set(HERE.remarks) == set(found.remarks)
    assert {id_ for id_ in KNOWN if id_ in HERE.questions} <= set(found.questions)
    assert "sites" not in found.asked
    assert "sites" in found.tables


def used(catalogue: Catalogue) -> None:
    """Everything that reads an assessment by its forms."""
    standing(catalogue, EXAMPLE)
    findings(catalogue, EXAMPLE)
    list(vanished(catalogue, EXAMPLE))
    list(pages(catalogue, EXAMPLE))
    newer_edition(catalogue, HERE, EXAMPLE)
    newer_edition(HERE, catalogue, EXAMPLE)
    report(EXAMPLE, catalogue, "sv", today=date(2026, 11, 22), version=1)
    written(EXAMPLE, catalogue)


@settings(max_examples=25)
@given(st.data())
def test_an_edition_with_anything_taken_out_is_refused_or_can_be_worked_with(data: st.DataObject) -> None:
    raw = json.loads(HERE.edition.content)
    for _ in range(data.draw(st.integers(1, 6))):
        kind = data.draw(st.sampled_from(["lists", "sections", "phrases", "remarks", "forms"]))
        at = data.draw(st.integers(0, len(raw[kind]) - 1))
        inner = next((raw[kind][at][k] for k in ("options", "questions", "pages") if raw[kind][at].get(k)), raw[kind])
        place = data.draw(st.integers(0, len(inner) - 1))
        columns = inner[place].get("columns")
        if columns:
            columns.pop(data.draw(st.integers(0, len(columns) - 1)))
        elif len(inner) > 1:
            inner.pop(place)
    content = canonical(raw)
    with suppress(BadForms):
        found = catalogue_of(Edition(name_of(content), content), HERE)
        used(found)
