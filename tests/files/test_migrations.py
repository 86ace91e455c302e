"""An older database becomes a present one in one transaction, after it has been copied aside."""

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from ennakko.files.connection import connected
from ennakko.files.drafts import Drafts, DraftsUnavailable, Headline, open_drafts
from ennakko.files.migrations import STEPS
from ennakko.files.upkeep import sound
from ennakko.model.assessment import blank
from ennakko.model.history import History

NOW = datetime(2026, 11, 22, tzinfo=UTC)
FORMATS = Path(__file__).parents[1] / "formats"


def a_second_step(db: Database) -> None:
    db.execute("ALTER TABLE assessments ADD COLUMN colour TEXT")


def a_step_that_fails(db: Database) -> None:
    db.execute("DELETE FROM answers")
    raise RuntimeError("half way")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    database = tmp_path / "ennakko.sqlite"
    drafts = open_drafts(database)
    drafts.add(blank("one", "full", {("title",): "Vanha"}), History(), Headline(title="Vanha"), NOW)
    drafts.close()
    return database


def titles(drafts: Drafts) -> list[str]:
    found = [summary.title for summary in drafts.summaries()]
    drafts.close()
    return found


def test_the_old_database_is_copied_aside_first(old: Path) -> None:
    drafts = open_drafts(old, steps=(*STEPS, a_second_step))
    assert drafts._connection.execute("SELECT colour FROM assessments").fetchall() == [(None,)]
    assert titles(drafts) == ["Vanha"]
    (copy,) = (old.parent / "backups").iterdir()
    assert copy.name.endswith(f"-before-update-{len(STEPS)}.sqlite")
    assert titles(open_drafts(copy)) == ["Vanha"]


def test_the_copy_is_made_through_the_connection_that_is_asked_for(old: Path) -> None:
    asked_for: list[Path] = []

    def noted(database: Path) -> sqlite3.Connection:
        asked_for.append(database)
        return connected(database)

    open_drafts(old, noted, (*STEPS, a_second_step)).close()
    assert asked_for == [old, old]


def test_a_database_that_cannot_be_copied_aside_is_left_untouched(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()
    (old.parent / "backups").write_text("not a folder")
    with pytest.raises(DraftsUnavailable) as trouble:
        open_drafts(old, steps=(*STEPS, a_second_step))
    assert trouble.value.code == "full"
    (old.parent / "backups").unlink()
    replaced = Path.replace

    def read_only(self: Path, target: Path) -> Path:
        if target.parent.name == "backups":
            raise OSError(30, "Read-only file system", str(target))
        return replaced(self, target)

    monkeypatch.setattr(Path, "replace", read_only)
    with pytest.raises(DraftsUnavailable) as trouble:
        open_drafts(old, steps=(*STEPS, a_second_step))
    assert trouble.value.code == "read_only"
    assert old.read_bytes() == before


def test_an_older_program_then_refuses_the_database_by_its_first_bytes(old: Path) -> None:
    open_drafts(old, steps=(*STEPS, a_second_step)).close()
    before = old.read_bytes()
    with pytest.raises(DraftsUnavailable) as trouble:
        open_drafts(old)
    assert trouble.value.code == "newer"
    assert old.read_bytes() == before


def test_a_step_that_fails_takes_all_steps_back(old: Path) -> None:
    with pytest.raises(RuntimeError, match="half way"):
        open_drafts(old, steps=(*STEPS, a_second_step, a_step_that_fails))
    drafts = open_drafts(old)
    assert drafts.load("one").assessment.title == "Vanha"
    assert titles(drafts) == ["Vanha"]


def test_a_second_opening_takes_no_step_again(old: Path) -> None:
    open_drafts(old, steps=(*STEPS, a_second_step)).close()
    assert titles(open_drafts(old, steps=(*STEPS, a_second_step))) == ["Vanha"]
    assert len(list((old.parent / "backups").iterdir())) == 1


@pytest.mark.parametrize("fixture", sorted(FORMATS.glob("schema-*.sqlite")), ids=lambda path: path.stem)
def test_every_schema_there_has_been_opens(tmp_path: Path, fixture: Path) -> None:
    database = tmp_path / "ennakko.sqlite"
    shutil.copy(fixture, database)
    drafts = open_drafts(database)
    draft = drafts.load("a" * 32)
    assert draft.assessment.title == "Lähikirjastoverkko"
    assert draft.assessment.texts("goals") == ("Säästö", "Saavutettavuus")
    assert [version.value for version in draft.history.heads(("title",))] == ["Lähikirjastoverkko"]
    assert [hit.path for hit in drafts.search("lähikir")] == [("title",)]
    assert titles(drafts) == ["Lähikirjastoverkko"]
    assert sound(database)


def test_every_schema_there_has_been_is_among_them() -> None:
    assert {path.name for path in FORMATS.glob("schema-*.sqlite")} == {
        f"schema-{number}.sqlite" for number in range(1, len(STEPS) + 1)
    }
