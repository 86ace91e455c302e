"""What can be had from a copy of the database, and everything as text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ennakko.files import backups
from ennakko.files.backups import Backup, BadBackup
from ennakko.files.drafts import DraftUnavailable, Headline, open_drafts
from ennakko.files.examples import example
from ennakko.files.forms import load
from ennakko.files.recovery import drawn, looking_into, summaries, written_out
from ennakko.model.assessment import EDITION, blank
from ennakko.model.history import Author, History, sealed

AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
AINO = Author("a" * 32, "Aino Virtanen")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The filled example, a matter in the bin, and one whose answers are damaged."""
    catalogue = load()
    database = tmp_path / "ennakko.sqlite"
    drafts = open_drafts(database)
    ids = iter(f"{n:024x}" for n in range(1, 10_000))
    filled = example("fi", catalogue, "e" * 24, lambda: next(ids))
    drafts.keep({catalogue.edition.id: catalogue.edition.content})
    for assessment, title in (
        (filled, filled.title),
        (blank("b" * 24, "KEVYT", {("title",): "Hylätty / ehdotus?"}), "Hylätty / ehdotus?"),
        (blank("d" * 24, "KEVYT"), "Rikki"),
    ):
        history = sealed(History(), assessment.answers, AINO, AT.isoformat("T", "seconds"))
        drafts.add(assessment, history, Headline(title, form=assessment.form), AT)
    drafts.bin_("b" * 24, AT)
    drafts._connection.execute("UPDATE answers SET value = '{' WHERE assessment = ?", ("d" * 24,))
    drafts.close()
    return database


@pytest.fixture
def copy(library: Path, tmp_path: Path) -> Backup:
    return backups.taken(library, tmp_path / "backups", AT, "asked")


def test_a_copy_says_what_is_in_it_the_bin_last(copy: Backup) -> None:
    assert [s.title for s in summaries(copy)][-1] == "Hylätty / ehdotus?"
    assert len(summaries(copy)) == 3


def test_one_assessment_comes_out_whole_with_its_forms(copy: Backup) -> None:
    before = copy.path.read_bytes()
    draft, edition = drawn(copy, "e" * 24)
    assert draft.assessment.value(*EDITION) == load().edition.id
    assert edition == load().edition.content
    assert draft.history.answers() == draft.assessment.answers
    with pytest.raises(DraftUnavailable):
        drawn(copy, "d" * 24)
    with pytest.raises(DraftUnavailable):
        drawn(copy, "0" * 24)
    assert copy.path.read_bytes() == before
    assert {p.name for p in copy.path.parent.iterdir()} == {copy.path.name}


def test_a_copy_that_is_none_is_told_by_name(tmp_path: Path) -> None:
    path = tmp_path / "ennakko-2026-11-22T08-00-00Z.sqlite"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(BadBackup):
        summaries(Backup(AT, "", path))
    with pytest.raises(BadBackup):
        drawn(Backup(AT, "", path), "e" * 24)


def test_everything_is_written_as_text_and_what_is_damaged_is_named(copy: Backup, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    folder = tmp_path / "text"
    folder.mkdir()
    with looking_into(copy) as reader:
        assert written_out(reader, load(), folder, lambda n, of: (told.append((n, of)), True)[1]) == ["Rikki"]
    assert told == [(1, 3), (2, 3), (3, 3)]
    found = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.iterdir())}
    assert len(found) == 2
    assert "0003 Hylätty ehdotus.json" in found
    (whole,) = (content for content in found.values() if content["form"] == "LAAJA")
    assert len(whole["answers"]["impacts"]) > 10
    assert whole["modules"]


def test_writing_stops_when_told_to(copy: Backup, tmp_path: Path) -> None:
    with looking_into(copy) as reader:
        written_out(reader, load(), tmp_path, lambda n, of: False)
    assert len(list(tmp_path.glob("*.json"))) <= 1
