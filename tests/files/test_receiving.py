"""Opening a file is importing it: nothing that was here is lost, and nothing comes twice."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from ennakko.files import forms
from ennakko.files.drafts import Drafts, open_drafts
from ennakko.files.headline import headline
from ennakko.files.receiving import receive
from ennakko.files.share import BadAssessmentFile, Shared
from ennakko.files.sharing import shared
from ennakko.model.assessment import Assessment, blank
from ennakko.model.edit import Answer, applied
from ennakko.model.history import Author, History, merged, sealed

CATALOGUE = forms.load()
FORMATS = Path(__file__).parents[1] / "formats"
MAIJA, ESA = Author("a" * 32, "Maija"), Author("b" * 32, "Esa")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
START = blank("c" * 24, "LAAJA", {("title",): "Kirjasto"})
BEGUN = sealed(History(), START.answers, MAIJA, "2026-11-20T10:00:00+02:00")


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    with closing(open_drafts(tmp_path / "d.sqlite")) as opened:
        yield opened


def file_of(assessment: Assessment, history: History) -> Shared:
    return shared(assessment, history, CATALOGUE)


def answered(question: str, text: str, by: Author) -> tuple[Assessment, History]:
    assessment = applied(Answer((question,), text), START)
    return assessment, sealed(BEGUN, assessment.answers, by, "2026-11-21T10:00:00+02:00")


def keep(drafts: Drafts, assessment: Assessment, history: History) -> None:
    drafts.add(assessment, history, headline(CATALOGUE, assessment), NOW)


def test_a_new_one_is_added_and_the_same_again_changes_nothing(drafts: Drafts) -> None:
    assert receive(file_of(START, BEGUN), drafts, CATALOGUE, ESA, NOW).kind == "new"
    assert receive(file_of(START, BEGUN), drafts, CATALOGUE, ESA, NOW).kind == "nothing_new"
    assert len(drafts.summaries()) == 1
    assert drafts.load(START.id).assessment.title == "Kirjasto"


def test_answers_of_two_people_come_together(drafts: Drafts) -> None:
    keep(drafts, *answered("problem", "Käynnit vähenevät", MAIJA))
    result = receive(file_of(*answered("area", "Koskela", ESA)), drafts, CATALOGUE, MAIJA, NOW)
    kept = drafts.load(START.id)
    assert (result.kind, result.conflicts) == ("brought_together", 0)
    assert kept.assessment.value("problem") == "Käynnit vähenevät"
    assert kept.assessment.value("area") == "Koskela"


def test_what_was_typed_but_not_put_on_record_is_neither_lost_nor_overruled(drafts: Drafts) -> None:
    keep(drafts, START, BEGUN)
    typed = applied(Answer(("problem",), "Oma teksti"), START)
    drafts.save(START.id, {("problem",): "Oma teksti"}, headline(CATALOGUE, typed), NOW)
    result = receive(file_of(*answered("problem", "Esan teksti", ESA)), drafts, CATALOGUE, MAIJA, NOW)
    kept = drafts.load(START.id)
    assert result.conflicts == 1
    assert kept.assessment.value("problem") == "Oma teksti"
    (conflict,) = kept.history.conflicts()
    assert {v.value for v in conflict.versions} == {"Oma teksti", "Esan teksti"}


def test_what_this_person_has_undone_is_not_taken_in_again_unless_somebody_built_on_it(drafts: Drafts) -> None:
    chosen, history = answered("problem", "Valittu", MAIJA)
    keep(drafts, chosen, history)
    drafts.save(START.id, {("problem",): None}, headline(CATALOGUE, START), NOW, BEGUN)
    assert drafts.undone(START.id) == history.versions.keys() - BEGUN.versions.keys()
    assert receive(file_of(chosen, history), drafts, CATALOGUE, MAIJA, NOW).kind == "nothing_new"
    assert drafts.load(START.id).assessment.value("problem") is None
    built = applied(Answer(("problem",), "Esan jatko"), chosen)
    later = sealed(history, built.answers, ESA, "2026-11-22T10:00:00+02:00")
    assert receive(file_of(built, later), drafts, CATALOGUE, MAIJA, NOW).kind == "brought_together"
    kept = drafts.load(START.id)
    assert kept.assessment.value("problem") == "Esan jatko"
    assert kept.history.conflicts() == ()
    assert drafts.undone(START.id) == frozenset()


def test_what_was_undone_in_the_first_database_that_knew_of_it_is_undone_still(tmp_path: Path) -> None:
    shutil.copy(FORMATS / "schema-5.sqlite", tmp_path / "d.sqlite")
    with closing(open_drafts(tmp_path / "d.sqlite")) as drafts:
        assert drafts.undone("a" * 32) == {"ea904d0cbf37cd5b041318aa"}
        assert drafts.load("a" * 32).assessment.value("area") is None


def test_writing_in_a_conflict_decides_nothing_also_when_it_is_first_put_on_record_here(drafts: Drafts) -> None:
    mine, other = answered("problem", "Oma", MAIJA), answered("problem", "Esan", ESA)
    keep(drafts, mine[0], merged(mine[1], other[1]))
    drafts.save(START.id, {("problem",): "Oma jatkuu"}, headline(CATALOGUE, START), NOW)
    receive(file_of(*answered("area", "Koskela", ESA)), drafts, CATALOGUE, MAIJA, NOW)
    (conflict,) = drafts.load(START.id).history.conflicts()
    assert {version.value for version in conflict.versions} == {"Oma jatkuu", "Esan"}


def test_a_file_of_a_newer_program_is_not_taken_in(drafts: Drafts) -> None:
    newer = msgspec.structs.replace(file_of(START, BEGUN), newer=True)
    with pytest.raises(BadAssessmentFile):
        receive(newer, drafts, CATALOGUE, ESA, NOW)
    assert not drafts.summaries()


def test_what_a_newer_program_wrote_besides_is_kept(drafts: Drafts) -> None:
    extra = msgspec.structs.replace(file_of(START, BEGUN), extra='{"signatures":[]}')
    receive(extra, drafts, CATALOGUE, ESA, NOW)
    assert drafts.load(START.id).extra == '{"signatures":[]}'
