"""What is remembered of sharing: the folder in use, what has changed since a file was given, how a version came in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.files.sharing_record import LastShared, Since, Source, UsedFolder
from ennakko.model.assessment import blank
from ennakko.model.history import Author, History, sealed

FORMATS = Path(__file__).parents[1] / "formats"
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
ME = Author("a" * 32, "Maija")


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    drafts = open_drafts(tmp_path / "ennakko.sqlite")
    for id_ in ("one", "two"):
        drafts.add(blank(id_, "full", {("title",): "Kirjasto"}), History(), Headline(title="Kirjasto"), NOW)
    yield drafts
    drafts.close()


def test_a_folder_is_used_until_it_is_left(drafts: Drafts) -> None:
    record = drafts.sharing
    record.use("one", Path("/verkko/kirjasto"))
    assert record.folder("one") == UsedFolder(Path("/verkko/kirjasto"))
    assert record.folder("two") is None
    record.exchanged("one", NOW, ("Ville Virtanen", "Saara Lahti"))
    assert record.folder("one") == UsedFolder(Path("/verkko/kirjasto"), NOW, ("Ville Virtanen", "Saara Lahti"))
    record.use("one", Path("/verkko/toinen"))
    assert record.folder("one") == UsedFolder(Path("/verkko/toinen"))
    record.leave("one")
    assert record.folder("one") is None


def test_answers_recorded_since_a_file_was_given_are_counted_once_each(drafts: Drafts) -> None:
    assert drafts.sharing.given() == {}
    drafts.sharing.gave("one", NOW)
    assert drafts.sharing.given() == {"one": LastShared(NOW, 0)}
    row = "1" * 24
    answers = {("title",): "A", ("_form",): "KEVYT", ("impacts", row): "h", ("impacts", row, "imp_desc"): "x"}
    history = sealed(History(), answers, ME, "2026-11-22T12:00:00+00:00")
    again = sealed(history, {**answers, ("title",): "B"}, ME, "2026-11-22T12:01:00+00:00")
    drafts.record("one", again.versions.values(), NOW + timedelta(minutes=1))
    assert drafts.sharing.given() == {"one": LastShared(NOW, 2)}
    assert drafts.sharing.since("one") == Since(NOW, frozenset({("title",), ("impacts", row, "imp_desc")}))
    assert drafts.sharing.since("two") is None


def test_the_first_file_that_a_version_came_in_through_counts(drafts: Drafts) -> None:
    drafts.sharing.came("one", {"v1": "Lausunto.ennakko"}, NOW)
    drafts.sharing.came("one", {"v1": "toinen.ennakko", "v2": "toinen.ennakko"}, NOW + timedelta(days=1))
    assert drafts.sharing.sources("one") == {
        "v1": Source("Lausunto.ennakko", NOW),
        "v2": Source("toinen.ennakko", NOW + timedelta(days=1)),
    }


def test_it_goes_with_the_assessment(drafts: Drafts) -> None:
    drafts.sharing.use("one", Path("/verkko/kirjasto"))
    drafts.sharing.gave("one", NOW)
    drafts.sharing.came("one", {"v1": "Lausunto.ennakko"}, NOW)
    drafts.destroy("one")
    assert drafts.sharing.folder("one") is None
    assert drafts.sharing.given() == {}
    assert drafts.sharing.sources("one") == {}


def test_what_was_remembered_in_the_first_database_that_knew_of_sharing_is_remembered_still(tmp_path: Path) -> None:
    database = tmp_path / "ennakko.sqlite"
    shutil.copy(FORMATS / "schema-4.sqlite", database)
    one, two, at = "a" * 32, "e" * 32, datetime(2026, 11, 23, 9, tzinfo=UTC)
    with closing(open_drafts(database)) as drafts:
        record = drafts.sharing
        used = UsedFolder(Path("/mnt/yhteinen/Arvioinnit"), at, ("Esa Laine", "Åsa Öst"))
        assert record.folders() == {one: used}
        assert record.given()[two] == LastShared(datetime(2026, 11, 21, 12, tzinfo=UTC), 6)
        later = frozenset({("area",)})  # and a comment, which is no answer
        assert record.since(one) == Since(datetime(2026, 11, 22, 12, tzinfo=UTC), later)
        assert record.given()[one] == LastShared(datetime(2026, 11, 22, 12, tzinfo=UTC), 1)
        assert record.sources(one) == {"4bc7ce1ea76e080625fe5566": Source("Esa Laine aaaaaaaa-bbbbbbbb.ennakko", at)}
