"""Copies of the database: taken, tried, let go of in time, and put back."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.files import backups
from ennakko.files.backups import Backup, BadBackup, due, kept, restore, taken
from ennakko.files.drafts import Drafts, DraftsUnavailable, Headline, open_drafts
from ennakko.files.recovery import summaries
from ennakko.model.assessment import blank
from ennakko.model.history import History

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
NOWHERE = Path("nowhere")


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    opened = open_drafts(tmp_path / "ennakko.sqlite")
    opened.add(blank("one", "full", {("title",): "Ensimmäinen"}), History(), Headline(title="Ensimmäinen"), NOW)
    yield opened
    opened.close()


def test_a_copy_is_taken_while_the_database_is_open(drafts: Drafts, tmp_path: Path) -> None:
    backup = taken(drafts.database, tmp_path / "backups", NOW, "before-merge")
    assert backup.path.name == "ennakko-2026-11-22T10-15-00Z-before-merge.sqlite"
    assert [s.title for s in summaries(backup)] == ["Ensimmäinen"]
    assert backups.backups(tmp_path / "backups") == [backup]
    assert [p.name for p in (tmp_path / "backups").iterdir()] == [backup.path.name]


def test_a_second_copy_in_the_same_second_does_not_replace_the_first(drafts: Drafts, tmp_path: Path) -> None:
    first, second = (taken(drafts.database, tmp_path / "b", NOW, "before-merge") for _ in range(2))
    assert first.path != second.path
    assert len(backups.backups(tmp_path / "b")) == 2


def test_what_was_saved_later_is_gone_after_restoring_and_kept_aside(drafts: Drafts, tmp_path: Path) -> None:
    backup = taken(drafts.database, tmp_path / "backups", NOW)
    drafts.save("one", {("title",): "Muutettu"}, Headline(title="Muutettu"), NOW)
    drafts.close()
    restore(backup, drafts.database)
    restored = open_drafts(drafts.database)
    assert restored.load("one").assessment.title == "Ensimmäinen"
    assert [hit.id for hit in restored.search("ensim")] == ["one"]
    restored.close()
    aside = open_drafts(tmp_path / "ennakko.replaced-1.sqlite")
    assert aside.load("one").assessment.title == "Muutettu"
    aside.close()


def test_a_damaged_database_is_replaced_by_its_copy(drafts: Drafts, tmp_path: Path) -> None:
    backup = taken(drafts.database, tmp_path / "backups", NOW)
    drafts.close()
    drafts.database.write_bytes(b"\0" * 8192)
    with pytest.raises(DraftsUnavailable):
        open_drafts(drafts.database)
    restore(backup, drafts.database)
    restored = open_drafts(drafts.database)
    assert restored.load("one").assessment.title == "Ensimmäinen"
    restored.close()


@pytest.mark.parametrize("spoil", ["cut", "zeros", "missing", "header"])
def test_a_damaged_copy_is_not_taken_into_use(drafts: Drafts, tmp_path: Path, spoil: str) -> None:
    backup = taken(drafts.database, tmp_path / "backups", NOW)
    content = backup.path.read_bytes()
    match spoil:
        case "cut":
            backup.path.write_bytes(content[: len(content) // 2])
        case "zeros":
            backup.path.write_bytes(content[:8192] + b"\0" * 8192 + content[16384:])
        case "header":
            backup.path.write_bytes(b"x" + content[1:])
        case _:
            backup.path.unlink()
    with pytest.raises(BadBackup):
        restore(backup, drafts.database)
    assert drafts.load("one").assessment.title == "Ensimmäinen"


def test_a_copy_that_is_no_database_says_so_when_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "ennakko-2026-11-22T10-15-00Z.sqlite"
    path.write_text("not a database")
    (backup,) = backups.backups(tmp_path)
    with pytest.raises(BadBackup) as trouble:
        summaries(backup)
    assert "damaged" in trouble.value.sentence("en")


def test_other_files_in_the_folder_are_none_of_ours(drafts: Drafts, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("notes.txt", "ennakko.sqlite", "ennakko-2026-99-22T10-15-00Z.sqlite"):
        (folder / name).write_text("mine")
    taken(drafts.database, folder, NOW)
    assert len(backups.backups(folder)) == 1
    assert len(list(folder.iterdir())) == 4


def test_one_an_hour_is_due(drafts: Drafts, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    assert due(folder, NOW)
    taken(drafts.database, folder, NOW - timedelta(minutes=59))
    assert not due(folder, NOW)
    assert due(folder, NOW + timedelta(minutes=1))
    taken(drafts.database, folder, NOW + timedelta(minutes=1), "before-merge")
    assert due(folder, NOW + timedelta(minutes=1)), "one that was taken for a reason does not count"


def test_a_year_of_hourly_copies_leaves_twelve_hours_fourteen_days_and_twelve_months() -> None:
    late = NOW.replace(hour=23)
    keep = kept([Backup(late - timedelta(hours=n), "", NOWHERE) for n in range(24 * 400)], late)
    ages = sorted(late - backup.at for backup in keep)
    assert ages[:12] == [timedelta(hours=n) for n in range(12)]
    assert ages[12:25] == [timedelta(days=n) for n in range(1, 14)]
    assert [(late - age).strftime("%d.%m.") for age in ages[25:28]] == ["31.10.", "30.09.", "31.08."]
    assert len(keep) == 12 + 13 + 11


def test_rotating_every_hour_ends_where_rotating_once_does() -> None:
    hours = [Backup(NOW - timedelta(hours=n), "", NOWHERE) for n in reversed(range(24 * 60))]
    held: set[Backup] = set()
    for backup in hours:
        held = kept(held | {backup}, backup.at)
    assert held == kept(hours, NOW)


def test_the_twelve_newest_special_ones_are_kept_however_old() -> None:
    found = [Backup(NOW - timedelta(days=n), "before-merge", NOWHERE) for n in range(900, 930)]
    assert kept(found, NOW) == set(found[:12])


@given(st.lists(st.tuples(st.integers(-10_000, 500_000), st.sampled_from(["", "before-merge"])), max_size=60))
def test_what_is_kept(minutes: list[tuple[int, str]]) -> None:
    found = [Backup(NOW - timedelta(minutes=n), reason, NOWHERE) for n, reason in minutes]
    keep = kept(found, NOW)
    assert keep <= set(found)
    assert kept(keep, NOW) == keep
    assert not found or max(found) in keep
    assert {b for b in found if b.at > NOW} <= keep
