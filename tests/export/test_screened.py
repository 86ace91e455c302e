"""The document and the statement when no assessment is needed."""

from datetime import date

import pytest

from ennakko.export import check, plain, word
from ennakko.export.blocks import Box, Heading, TableBlock
from ennakko.export.report import report
from ennakko.export.summary import summary
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import Author, new_version
from ennakko.model.words import LANGUAGES, Language

TODAY = date(2026, 11, 22)
REASON = "Tauko on lyhyt, ja lainat jatkuvat."


def screened(**answers: Value) -> Assessment:
    given: dict[Path, Value] = {(f"S{n:02}",): "no" for n in range(1, 16)}
    given |= {("title",): "Kirjastoauton kesätauko", ("status",): "final", ("S18",): REASON, ("language",): "fi"}
    given |= {("org_type",): "municipality", ("organisation",): "Salmijoki", ("case_no",): "SAL-1"}
    return blank("s" * 24, "SEULA", given | {(id_,): value for id_, value in answers.items()})


@pytest.mark.parametrize(
    ("answers", "second"),
    [
        ({}, "Tarveseulan jokaiseen kysymykseen vastattiin ”ei”."),
        ({"S01": "yes", "S12": "unknown"}, "Tarveseulan 15 kysymyksestä 2 sai vastauksen ”kyllä” tai ”en tiedä”."),
        ({"S17": "temporary_arrangement"}, "Poikkeusperuste: Järjestely on väliaikainen."),
        ({"S01": "yes", "S17": "no_discretion"}, "Poikkeusperuste: Päättäjällä ei ole asiassa harkintavaltaa."),
        (
            {"attachment_no": "Liite 3"},
            "Tarveseulan jokaiseen kysymykseen vastattiin ”ei”. Tarveseula on liitteessä 3.",
        ),
    ],
)
def test_the_statement_has_two_lines(catalogue: Catalogue, answers: dict[str, Value], second: str) -> None:
    assert summary(screened(**answers), catalogue, "fi") == (
        f"Ennakkoarviointia ei ole tehty. Perustelu: {REASON}\n{second}"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_for_exemption_has_a_sentence(catalogue: Catalogue, language: Language) -> None:
    question = catalogue.questions["S17"]
    said = {
        summary(screened(S17=option.id), catalogue, language).split("\n")[1]
        for option in getattr(question, "choices", ())
    }
    assert len(said) == 8
    assert all(line.endswith(".") for line in said)


def test_the_document_states_it_first_and_says_who_decided(catalogue: Catalogue) -> None:
    by = Author("a" * 32, "Aino Virtanen", "Kirjastopalvelut")
    version = new_version(("status",), "final", by, "2026-11-20T09:00:00+02:00", ())
    made = report(screened(S14="yes"), catalogue, "fi", today=TODAY, version=1, decision=version)
    title, box = made.blocks[:2]
    assert isinstance(title, Heading)
    assert isinstance(box, Box)
    assert "\n".join(plain.lines(box, made)) == (
        f"Ennakkoarviointia ei ole tehty. Perustelu: {REASON}\n"
        "Tarveseulan 15 kysymyksestä 1 sai vastauksen ”kyllä” tai ”en tiedä”. "
        "Arvioinnin tarpeen ratkaisi: Aino Virtanen, Kirjastopalvelut, 20.11.2026."
    )
    assert made.header.kind == "Tarveseula"


def test_the_answers_stand_in_a_table_what_moved_first(catalogue: Catalogue) -> None:
    made = report(screened(S14="yes", S12="unknown"), catalogue, "fi", today=TODAY, version=1)
    (table,) = (b for b in made.blocks if isinstance(b, TableBlock))
    assert [row[0].lines[0].runs[0].text for row in table.rows] == ["Kyllä", "En tiedä", "Ei"]
    assert [len(row[1].lines) for row in table.rows] == [1, 1, 13]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_is_accessible(catalogue: Catalogue, language: Language) -> None:
    made = report(screened(S14="yes"), catalogue, language, today=TODAY, version=1)
    assert check.findings(word.document(made, {}), made) == ()


def test_a_document_of_the_screening_alone_takes_little_room(catalogue: Catalogue) -> None:
    whole = report(blank("a" * 24, "SEULA"), catalogue, "fi", today=date(2026, 11, 22), version=1)
    assert whole.tight
