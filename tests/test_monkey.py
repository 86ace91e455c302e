"""The oracle beside the monkey finds what is wrong: it is no good otherwise."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.torture.figures import Record
from tests.torture.monkey import ENOUGH, judge
from tests.torture.monkey_dialogs import is_of_the_program
from tests.torture.monkey_oracle import Answers, Oracle, Text, without_row
from tests.ui.keyboard import strike

from ennakko.files.drafts import Headline, open_drafts
from ennakko.model.assessment import Assessment
from ennakko.model.history import Author, History, merged, sealed
from ennakko.model.order import between

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ANSWERS: Answers = {
    ("_form",): "LAAJA",
    ("title",): "Kirjasto",
    ("impacts", "a" * 24): "h",
    ("goals",): ("yksi", "kaksi"),
}
KEYS = "Left", "Right", "Shift+Left", "Shift+Right", "Ctrl+A", "Backspace", "Delete", "Return"
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


def test_who_comes_back_undoes_what_was_done_before_and_nothing_else(database: Path) -> None:
    faults: list[str] = []
    oracle = Oracle(database, faults.append)
    oracle.opened("one", dict(ANSWERS))
    changed = ANSWERS | {("title",): "Kirjastot"}
    oracle.look("type", changed, 1, 1, changed)
    oracle.look("undo", dict(ANSWERS), 0, 1)
    oracle.closed("one", dict(ANSWERS))
    oracle.opened("one", dict(ANSWERS), 0, 1)
    oracle.look("redo", changed, 1, 1)
    assert faults == []
    oracle.look("undo", changed, 0, 1)
    assert "step 0" in faults.pop()
    oracle.closed("one", dict(ANSWERS))
    oracle.left = "another"
    oracle.opened("one", dict(ANSWERS), 0, 1)
    assert "nobody has made" in faults.pop()


def test_what_was_destroyed_comes_back_as_others_have_it(database: Path) -> None:
    faults: list[str] = []
    oracle = Oracle(database, faults.append)
    oracle.opened("one", dict(ANSWERS))
    oracle.closed("one", dict(ANSWERS))
    oracle.forget_destroyed()
    assert oracle.kept == {"one": ANSWERS}
    drafts = open_drafts(database)
    drafts.destroy("one")
    drafts.close()
    oracle.forget_destroyed()
    assert oracle.kept == {}
    assert faults == []


def test_a_row_that_one_took_out_and_another_wrote_in_is_open(tmp_path: Path) -> None:
    row, name, at = ("preparers", "a" * 24), ("preparers", "a" * 24, "name"), NOW.isoformat()
    held: Answers = {row: "h", name: "Aino"}
    first = sealed(History(), {row: "h", name: "Aino"}, Author("a" * 32, "Aino"), at)
    gone = sealed(first, {}, Author("a" * 32, "Aino"), at)
    wrote = sealed(first, {row: "h", name: "Aila"}, Author("b" * 32, "Ville"), at)
    for history, said in ((merged(gone, wrote), []), (gone, ["the record says", "the record says"])):
        path = tmp_path / f"{len(said)}.sqlite"
        drafts = open_drafts(path)
        drafts.add(Assessment("one", {row: "h", name: "Aino"}), history, Headline(), NOW)
        drafts.close()
        faults: list[str] = []
        Oracle(path, faults.append).on_record("one", held)
        assert [each[len("closed: ") :][:15] for each in faults] == said


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


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_oracle_types_as_a_real_one_does(kind: type[QLineEdit] | type[QPlainTextEdit], qtbot: QtBot) -> None:
    box = kind()
    qtbot.addWidget(box)
    box.show()
    luck = random.Random(601)
    QGuiApplication.clipboard().setText("sana")
    named = (*KEYS, *(("Home", "End") if kind is QLineEdit else ("Ctrl+Home", "Ctrl+End")))
    for n in range(60):
        box.clear()
        text = Text("", 0, 0, several_lines=kind is QPlainTextEdit)
        if isinstance(box, QLineEdit):
            text.most = 5 if n % 2 else 500
            box.setMaxLength(text.most)
        keys = luck.choices(("a", "ä", " ", "sana", *named), k=40)
        for key in keys:
            text.press(key)
            if key == "sana":
                QTest.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            elif key in named:
                stroke = QKeySequence(key)[0]
                QTest.keyClick(box, stroke.key(), stroke.keyboardModifiers())
            else:
                strike(box, key)
        assert (box.text() if isinstance(box, QLineEdit) else box.toPlainText()) == text.text, keys


def test_what_came_without_a_step_is_right_when_somebody_has_said_it(database: Path) -> None:
    """The answers of a colleague come in by themselves; nobody has said that the others are gone."""
    faults: list[str] = []
    oracle = Oracle(database, faults.append)
    oracle.opened("one", dict(ANSWERS))
    oracle.look("type", {("_form",): "LAAJA"}, 0, 0)
    assert "without a step" in faults.pop()
    oracle.look("walk", dict(ANSWERS), 0, 0)
    assert faults == []


def test_what_came_by_itself_stays_when_somebody_undoes(database: Path) -> None:
    faults: list[str] = []
    oracle = Oracle(database, faults.append)
    oracle.opened("one", ANSWERS)
    written: Answers = {**ANSWERS, ("title",): "Koulu"}
    oracle.look("type", written, 1, 1)
    came: Answers = {("goals",): ("kolme",), ("problem",): "Meluaa"}
    again: Answers = {**written, ("title",): "Koulu 2"}
    oracle.look("type", again, 2, 2)
    oracle.came()
    oracle.look("walk", {**again, **came}, 2, 2)
    oracle.look("undo", {**written, **came}, 1, 2)
    oracle.look("undo", {**ANSWERS, **came}, 0, 2)
    assert faults == []
    oracle.look("redo", written, 1, 2)
    assert "step 1 of 2" in faults[0]


def test_a_file_without_an_answer_is_a_fault_and_without_a_space_is_none() -> None:
    faults: list[str] = []
    oracle = Oracle(Path(), faults.append)
    oracle.in_file({("title",): "Kirjasto"}, {("title",): "Kirjasto ", ("name",): " "})
    assert faults == []
    oracle.in_file({("title",): "Kirjasto"}, {("title",): "Kirjasto", ("name",): "Aino"})
    assert "must be 'Aino'" in faults.pop()


def test_the_hands_are_told_from_the_program() -> None:
    """A finger may come too late to a widget; the program may not."""
    with pytest.raises(ValueError, match="no key fits") as broke:
        between("b", "a")
    assert is_of_the_program(broke.value)
    with pytest.raises(ValueError, match="invalid literal") as late:
        int("b")
    assert not is_of_the_program(late.value)


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
        [sys.executable, "-c", FORGETFUL, str(tmp_path), "3", "12"], capture_output=True, text=True, check=True
    )
    told = [json.loads(line) for line in played.stdout.splitlines()]
    assert any(kind == "fault" and "on the disk" in what for kind, what, *_ in told)
