"""The oracle beside the monkey finds what is wrong: it is no good otherwise."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.torture.figures import Record
from tests.torture.monkey import ENOUGH, judge
from tests.torture.monkey_oracle import Answers, Oracle, Text, without_row

from ennakko.files.drafts import Headline, open_drafts
from ennakko.model.assessment import Assessment
from ennakko.model.history import Author, History, sealed

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ANSWERS: Answers = {
    ("_form",): "LAAJA",
    ("title",): "Kirjasto",
    ("impacts", "a" * 24): "h",
    ("goals",): ("yksi", "kaksi"),
}
FORGETFUL = """
import sys
from ennakko.editor.autosave import Autosave
whole = Autosave._note
def forgets(self, change):
    whole(self, change)
    self._unsaved -= {path for path in change.paths if len(path) == 1}
Autosave._note = forgets
sys.argv = ["monkey", *sys.argv[1:]]
from tests.torture.monkey_hands import main
main()
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """One assessment, on record."""
    path = tmp_path / "ennakko.sqlite"
    drafts = open_drafts(path)
    assessment = Assessment("one", dict(ANSWERS))  # type: ignore[arg-type]  # values of answers, as the oracle has them
    history = sealed(History(), assessment.answers, Author("a" * 32, "Aino"), NOW.isoformat())
    drafts.add(assessment, history, Headline(), NOW)
    drafts.close()
    return path


def test_what_is_right_is_no_fault(database: Path) -> None:
    faults: list[str] = []
    oracle = Oracle(database, faults.append)
    oracle.opened("one", dict(ANSWERS))
    changed = ANSWERS | {("title",): "Kirjastot"}
    oracle.look("type", changed, 1, 1, changed)
    oracle.look("undo", dict(ANSWERS), 0, 1)
    oracle.look("redo", changed, 1, 1)
    oracle.look("undo", dict(ANSWERS), 0, 1)
    oracle.closed("one", dict(ANSWERS))
    oracle.opened("one", dict(ANSWERS))
    assert faults == []


def test_every_kind_of_loss_is_a_fault(database: Path) -> None:
    faults: list[str] = []
    oracle = Oracle(database, faults.append)
    lost = {path: value for path, value in ANSWERS.items() if path != ("title",)}
    oracle.opened("one", lost)
    assert "on the disk" in faults.pop()
    oracle.closed("one", lost)
    assert ["on the disk" in each or "the record says" in each for each in faults] == [True, True]
    faults.clear()
    oracle.opened("one", dict(ANSWERS))
    assert "opened again" in faults.pop()
    oracle.look("type", lost, 1, 1, ANSWERS | {("title",): "Kirjastot"})
    assert "must be 'Kirjastot'" in faults.pop()
    oracle.look("undo", lost, 0, 1)
    assert "step 0" in faults.pop()
    oracle.look("walk", {("title",): "x"}, 0, 1)
    assert "without a step" in faults.pop()


def test_the_oracle_types_as_a_box_does() -> None:
    text = Text("abc", 3, 3, several_lines=True)
    for key in ("Left", "x", "Shift+Left", "Shift+Left", "Backspace", "Return", "Ctrl+Home", "Delete", "Ctrl+End", "ä"):
        text.press(key)
    assert text.text == "\ncä"


def test_what_pointed_to_a_row_goes_with_it() -> None:
    answers: Answers = {
        ("evidence", "e1"): "h",
        ("evidence", "e1", "name"): "Lähde",
        ("a",): "e1",
        ("b",): ("e1", "e2"),
        ("c",): ("e1",),
    }
    assert without_row(answers, "evidence", "e1") == {("b",): ("e2",)}


@pytest.mark.parametrize(("last", "grew"), [(1000, 0), (1090, 0), (1110, 1)])
def test_memory_that_grows_is_a_fault(last: int, grew: int) -> None:
    record = Record()
    judge([500, 900, *[1000] * ENOUGH, *[last] * ENOUGH], record)
    assert record.fault_count == grew


def test_a_window_that_forgets_to_save_is_found_out(tmp_path: Path) -> None:
    played = subprocess.run(
        [sys.executable, "-c", FORGETFUL, str(tmp_path), "3", "6"], capture_output=True, text=True, check=True
    )
    told = [json.loads(line) for line in played.stdout.splitlines()]
    assert any(kind == "fault" and "on the disk" in what for kind, what, *_ in told)
