"""What came from others waits to be looked at, on this computer and nowhere else."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ennakko.files import forms
from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.files.receiving import receive
from ennakko.files.sharing import shared
from ennakko.model.assessment import Path as Place
from ennakko.model.assessment import Value, blank
from ennakko.model.comments import COMMENTS
from ennakko.model.history import Author, History, sealed

FORMATS = Path(__file__).parents[1] / "formats"
CATALOGUE = forms.load()
MAIJA, ESA = Author("a" * 32, "Maija"), Author("b" * 32, "Esa")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
START = blank("c" * 24, "LAAJA", {("title",): "Kirjasto"})
BEGUN = sealed(History(), START.answers, MAIJA, "2026-11-20T10:00:00+02:00")
ROW = (COMMENTS, "d" * 24)
SAID: dict[Place, Value] = {ROW: "i", (*ROW, "about"): "title", (*ROW, "text"): "Onko tämä nimi?"}


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    with closing(open_drafts(tmp_path / "d.sqlite")) as opened:
        yield opened


def of_esa(more: dict[Place, Value]) -> History:
    return sealed(BEGUN, {**START.answers, **more}, ESA, "2026-11-21T10:00:00+02:00")


def arrive(drafts: Drafts, history: History) -> None:
    receive(shared(START, history, CATALOGUE), drafts, CATALOGUE, MAIJA, NOW)


def paths(drafts: Drafts) -> set[Place]:
    versions = drafts.load(START.id).history.versions
    return {versions[id_].path for id_ in drafts.unseen(START.id)}


def test_of_an_assessment_that_is_new_here_only_the_comments_wait(drafts: Drafts) -> None:
    arrive(drafts, of_esa(SAID | {("area",): "Kylä"}))
    assert paths(drafts) == {(*ROW, "text")}
    assert drafts.unread(MAIJA.id) == {START.id: 1}
    assert drafts.unread(ESA.id) == {}


def test_what_is_brought_in_waits_until_it_is_looked_at(drafts: Drafts) -> None:
    drafts.add(START, BEGUN, Headline(), NOW)
    assert drafts.unseen(START.id) == frozenset()
    arrive(drafts, of_esa(SAID | {("area",): "Kylä"}))
    assert paths(drafts) == {("area",), *SAID}
    area = next(v.id for v in drafts.load(START.id).history.at(("area",)))
    drafts.see(START.id, [area])
    assert paths(drafts) == {*SAID}
    arrive(drafts, of_esa(SAID | {("area",): "Kylä"}))
    assert paths(drafts) == {*SAID}


def test_what_is_taken_back_waits_no_longer(drafts: Drafts) -> None:
    drafts.add(START, BEGUN, Headline(), NOW)
    arrive(drafts, of_esa({("area",): "Kylä"}))
    drafts.save(START.id, {("area",): None}, Headline(), NOW, BEGUN)
    assert drafts.unseen(START.id) == frozenset()
    drafts.destroy(START.id)
    assert drafts.unread(MAIJA.id) == {}


def test_what_one_records_oneself_is_seen(drafts: Drafts) -> None:
    drafts.add(START, BEGUN, Headline(), NOW)
    own = sealed(BEGUN, {**START.answers, ("area",): "Kylä"}, MAIJA, "2026-11-21T10:00:00+02:00")
    drafts.record(START.id, own.versions.values(), NOW)
    assert drafts.unseen(START.id) == frozenset()


def test_a_comment_that_is_being_written_is_kept_until_it_is_sent(drafts: Drafts) -> None:
    drafts.add(START, BEGUN, Headline(), NOW)
    drafts.keep_unsent(START.id, ("title",), "Onko")
    drafts.keep_unsent(START.id, ("title",), "Onko tämä")
    drafts.keep_unsent(START.id, ("area",), "Missä")
    assert drafts.unsent(START.id) == {("title",): "Onko tämä", ("area",): "Missä"}
    drafts.keep_unsent(START.id, ("title",), " ")
    assert drafts.unsent(START.id) == {("area",): "Missä"}


@pytest.mark.parametrize("schema", ["schema-1", "schema-2"])
def test_what_was_here_before_counts_as_seen(tmp_path: Path, schema: str) -> None:
    database = tmp_path / "ennakko.sqlite"
    shutil.copy(FORMATS / f"{schema}.sqlite", database)
    with closing(open_drafts(database)) as drafts:
        (kept,) = drafts.summaries()
        assert drafts.unseen(kept.id) == frozenset()
        assert drafts.unsent(kept.id) == {}
        history = drafts.load(kept.id).history
        more = sealed(history, history.answers() | {("area",): "Kylä"}, ESA, "2026-11-23T10:00:00+02:00")
        drafts.save(kept.id, {("area",): "Kylä"}, Headline(), NOW, more)
        assert drafts.unseen(kept.id) == more.versions.keys() - history.versions.keys()


def test_what_waited_in_the_first_database_that_knew_of_it_waits_still(tmp_path: Path) -> None:
    database = tmp_path / "ennakko.sqlite"
    shutil.copy(FORMATS / "schema-3.sqlite", database)
    with closing(open_drafts(database)) as drafts:
        (kept,) = drafts.summaries()
        versions = drafts.load(kept.id).history.versions
        row = (COMMENTS, "c" * 24)
        assert {versions[id_].path for id_ in drafts.unseen(kept.id)} == {
            ("area",),
            row,
            (*row, "about"),
            (*row, "text"),
        }
        assert drafts.unsent(kept.id) == {("title",): "Kesken"}
