"""What is told of a day or a sum that was typed, beside its field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot
from tests.ui.opened import opened

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.typed import shown_money
from ennakko.editor.unread import unread
from ennakko.files.forms import load
from ennakko.model.assessment import STATUS_QUO, blank
from ennakko.model.form import UNKNOWN, Date, DateRange, Money, Rowed
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.typed_fields import DateField, DateRangeField, FigureField

CATALOGUE = load()


def typed(line: QLineEdit, text: str) -> None:
    """As a person types it and leaves the field."""
    line.setText(text)
    line.textEdited.emit(text)
    line.editingFinished.emit()


@pytest.mark.parametrize(
    ("text", "told", "answer"),
    [
        ("31.2.2026", "no such day", None),
        ("maaliskuussa", "like this: 9.12.2026", None),
        ("28.2.2026", "", "2026-02-28"),
        ("", "", None),
    ],
)
def test_a_day_that_does_not_exist_has_a_sentence_of_its_own(
    qtbot: QtBot, text: str, told: str, answer: str | None
) -> None:
    question = CATALOGUE.questions["meeting_date"]
    assert isinstance(question, Date)
    draft = OpenDraft(blank("x", "KEVYT"), CATALOGUE)
    field = DateField(question, ("meeting_date",), draft, "fi")
    qtbot.addWidget(field)
    said: list[str] = []
    field.message.connect(said.append)
    typed(field.box.line, text)
    assert said[-1] == told if not told else told in said[-1]
    assert field.unread == bool(told)
    assert draft.assessment.value("meeting_date") == answer


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("1.2.2026", "30.2.2026", "no such day"),
        ("31.4.2026", "", "no such day"),
        ("1.2.2026", "kesä", "like this"),
        ("", "1.2.2026", "first day, too"),
        ("2.2.2026", "1.2.2026", "before the first"),
        ("1.2.2026", "2.2.2026", ""),
    ],
)
def test_so_has_one_of_two_days(qtbot: QtBot, first: str, last: str, told: str) -> None:
    table = CATALOGUE.questions["participation"]
    assert isinstance(table, Rowed)
    question = table.column("par_when")
    assert isinstance(question, DateRange)
    draft = OpenDraft(blank("x", "KEVYT", {("participation", "r"): "m"}), CATALOGUE)
    field = DateRangeField(question, ("participation", "r", "par_when"), draft, "fi")
    qtbot.addWidget(field)
    said: list[str] = []
    field.message.connect(said.append)
    typed(field.start.line, first)
    typed(field.end.line, last)
    assert said[-1] == told if not told else told in said[-1]


def costs(column: str) -> Money:
    table = CATALOGUE.questions["alternatives"]
    assert isinstance(table, Rowed)
    question = table.column(column)
    assert isinstance(question, Money)
    return question


def test_what_is_no_number_stays_as_it_is_written_until_it_is_one(qtbot: QtBot) -> None:
    path = ("alternatives", STATUS_QUO, "alt_cost")
    draft = OpenDraft(blank("x", "LAAJA", {path: "84000"}), CATALOGUE)
    field = FigureField(costs("alt_cost"), path, draft, "fi")
    qtbot.addWidget(field)
    said: list[str] = []
    field.message.connect(said.append)
    typed(field.box, "noin 84 000")
    assert draft.assessment.value(*path) is None
    assert field.box.text() == "noin 84 000"
    assert "with digits" in said[-1]
    draft.steps.undo()
    assert field.box.text() == shown_money("84000")
    assert not said[-1]


@pytest.mark.parametrize("kind", ["sum", "day", "days"])
def test_what_was_not_understood_is_not_shown_of_another_row(qtbot: QtBot, kind: str) -> None:
    draft = OpenDraft(blank("x", "LAAJA"), CATALOGUE)
    table = CATALOGUE.questions["participation"]
    assert isinstance(table, Rowed)
    when, meeting = table.column("par_when"), CATALOGUE.questions["meeting_date"]
    assert isinstance(when, DateRange)
    assert isinstance(meeting, Date)
    field: Field = {
        "sum": lambda: FigureField(costs("alt_cost"), ("alternatives", "a", "alt_cost"), draft, "fi"),
        "day": lambda: DateField(meeting, ("participation", "a", "x"), draft, "fi"),
        "days": lambda: DateRangeField(when, ("participation", "a", "par_when"), draft, "fi"),
    }[kind]()
    qtbot.addWidget(field)
    for line in field.findChildren(QLineEdit):
        typed(line, "keväällä")
    assert field.unread
    field.ask_at((*field.path[:1], "b", field.path[2]))
    assert not field.unread
    assert [line.text() for line in field.findChildren(QLineEdit) if line.text()] == []


@pytest.mark.parametrize("column", ["alt_cost", "alt_cost_once"])
def test_a_sum_that_is_not_known_is_an_answer(qtbot: QtBot, column: str) -> None:
    path = ("alternatives", STATUS_QUO, column)
    draft = OpenDraft(blank("x", "LAAJA"), CATALOGUE)
    field = FigureField(costs(column), path, draft, "fi")
    qtbot.addWidget(field)
    tick = field.findChild(QCheckBox)
    assert tick
    typed(field.box, "12 000")
    assert draft.assessment.value(*path) == "12000"
    tick.click()
    assert draft.assessment.value(*path) == UNKNOWN
    assert field.box.text() == ""
    typed(field.box, "")
    assert draft.assessment.value(*path) == UNKNOWN
    typed(field.box, "-84 000")
    assert draft.assessment.value(*path) == "-84000"
    assert not tick.isChecked()
    draft.answer(path, UNKNOWN, "Kustannukset")
    assert tick.isChecked()
    assert field.box.text() == ""
    tick.click()
    assert draft.assessment.value(*path) is None


def test_what_is_asked_no_longer_is_left_alone() -> None:
    draft = OpenDraft(blank("x", "LAAJA", {("alternatives", "a"): "m"}), CATALOGUE)
    asked = [("affected_n",), ("alternatives", "a", "alt_cost")]
    gone = [("no_such",), ("no_such", "a", "b"), ("alternatives", "a", "no_such"), ("alternatives", "gone", "alt_cost")]
    draft.unread = dict.fromkeys([*asked, *gone], ("noin 5 000",))
    assert list(unread(draft)) == asked


def test_only_where_the_form_says_so(qtbot: QtBot) -> None:
    question = Money(id="price", label=CATALOGUE.questions["title"].label)
    field = FigureField(question, ("price",), OpenDraft(blank("x", "LAAJA"), CATALOGUE), "fi")
    qtbot.addWidget(field)
    assert field.findChild(QCheckBox) is None


def test_alt_with_a_letter_of_no_button_writes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        for path in (("problem",), ("title",)):
            view.go_to(path)
            before = view.draft.assessment.text(*path)
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
            assert view.draft.assessment.text(*path) == before
            qtbot.keyClicks(QApplication.focusWidget(), "q")
            assert len(view.draft.assessment.text(*path)) == len(before) + 1
