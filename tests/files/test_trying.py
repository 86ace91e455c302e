"""A copy of the database is tried before it counts as one, and what somebody else made is never opened."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ennakko.files.backups import Backup, BadBackup, restore, taken
from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.files.recovery import summaries
from ennakko.files.trying import can_be_had, is_ours, read_only
from ennakko.model.assessment import blank
from ennakko.model.history import History

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
RELEASED = sorted((Path(__file__).parents[1] / "formats").glob("schema-*.sqlite"))


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    opened = open_drafts(tmp_path / "ennakko.sqlite")
    for id_ in ("one", "two"):
        opened.add(blank(id_, "LAAJA", {("title",): id_}), History(), Headline(title=id_), NOW)
    yield opened
    opened.close()


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_every_database_ever_made_is_known_as_ours(released: Path) -> None:
    with closing(read_only(released)) as connection:
        assert is_ours(connection)


@pytest.mark.parametrize(
    "change",
    [
        "CREATE VIEW more AS SELECT 1",
        "CREATE TRIGGER more AFTER INSERT ON answers BEGIN DELETE FROM versions; END",
        "CREATE TRIGGER more AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM versions; END",
        "CREATE INDEX more ON answers (value)",
        (
            "DROP TABLE shares; CREATE VIEW shares AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)"
            " SELECT * FROM n"
        ),
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 99",
    ],
)
def test_a_copy_with_anything_else_in_it_is_refused(drafts: Drafts, tmp_path: Path, change: str) -> None:
    backup = taken(drafts.database, tmp_path / "backups", NOW)
    with closing(sqlite3.connect(backup.path)) as connection:
        connection.executescript(change)
    before = drafts.database.read_bytes()
    with pytest.raises(BadBackup):
        summaries(backup)
    with pytest.raises(BadBackup):
        restore(backup, drafts.database)
    assert drafts.database.read_bytes() == before


def spoil(path: Path, id_: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE answers SET value = '{' WHERE assessment = ?", (id_,))


def test_a_copy_that_lost_what_the_original_has_is_no_copy(drafts: Drafts, tmp_path: Path) -> None:
    backup = taken(drafts.database, tmp_path / "backups", NOW)
    assert can_be_had(backup.path, drafts.database)
    spoil(backup.path, "two")
    assert not can_be_had(backup.path, drafts.database)


def test_one_damaged_assessment_does_not_stop_the_copies(drafts: Drafts, tmp_path: Path) -> None:
    spoil(drafts.database, "two")
    backup = taken(drafts.database, tmp_path / "backups", NOW)
    assert [each.title for each in summaries(backup)] == ["one", "two"]


def test_nobody_else_may_read_what_is_kept(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save("one", {("title",): "uusi"}, Headline(), NOW)
    backup: Backup = taken(drafts.database, tmp_path / "backups", NOW)
    files = [drafts.database, drafts.database.with_name("ennakko.sqlite-wal"), backup.path]
    assert [stat.S_IMODE(each.stat().st_mode) for each in files] == [0o600] * 3
    drafts.close()
    restore(backup, drafts.database)
    assert stat.S_IMODE(drafts.database.stat().st_mode) == 0o600
