"""The register of a year by keys: as a document with the decisions of a body, as a table, and of nothing yet."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard

from ennakko.model.edit import Answer, Together
from ennakko.ui.document.register_dialog import RegisterDialog
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def dialog() -> RegisterDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, RegisterDialog)
    return found


def message() -> list[str]:
    told = QApplication.activeModalWidget()
    assert isinstance(told, Message)
    return [label.text() for label in told.findChildren(PlainLabel)]


def made(workspace: Workspace, path: Path, choose: Callable[[Keyboard], None] = lambda _: None) -> list[str]:
    """Make the register by the menu after these choices, and say what the program told in the end."""
    keys = Keyboard(workspace.window)
    said: list[str] = []

    def first() -> None:
        choose(keys)
        keys.press("Return")

    def last() -> None:
        said.extend(message())
        keys.press("Escape")

    keys.then(first, lambda: keys.give(path), last)
    workspace.actions["register"].trigger()
    keys.look_until(lambda: keys.is_idle)
    return said


@pytest.fixture
def decided(workspace: Workspace) -> Workspace:
    """Somebody who has decided on the example, and begins another matter."""
    workspace.open_example()
    assert workspace.view is not None
    answers = {"status": "decided", "dec_date": "2026-12-09", "dec_effect": "changed_proposal"}
    workspace.view.draft.make(Together(tuple(Answer((id_,), value) for id_, value in answers.items())), "")
    workspace.show_library()
    workspace.open_example()
    assert workspace.view is not None
    workspace.view.draft.make(Answer(("status",), "draft"), "")
    return workspace


def test_what_was_just_written_is_counted_and_the_share_of_a_body_is_told(decided: Workspace, tmp_path: Path) -> None:
    def choose(keys: Keyboard) -> None:
        assert (dialog().chosen_year, dialog().ending, dialog().chosen_language) == (2026, ".docx", "fi")
        assert list(dialog().numbers) == ["Kunnanhallitus"]
        keys.press("Tab", "Tab", "Tab")
        assert dialog().numbers["Kunnanhallitus"].hasFocus()
        keys.write("40")

    heading, told = made(decided, tmp_path / "rekisteri.docx", choose)
    assert heading == "Rekisteri on valmis"
    assert told.splitlines()[2:] == ["Vuoden asioita on 2.", "Saavutettavuus: 20/20 sääntöä täyttyy."]
    rows = [[c.text for c in row.cells] for t in Document(str(tmp_path / "rekisteri.docx")).tables for row in t.rows]
    assert ["Kunnanhallitus", "1", "0", "0", "40", "3\u00a0%"] in rows
    assert ["Arvioinnit, jotka ovat kesken", "1", "–", "–"] in rows


def test_a_table_needs_no_number_of_decisions(decided: Workspace, tmp_path: Path) -> None:
    def choose(keys: Keyboard) -> None:
        keys.press("Tab", "Down")
        assert dialog().ending == ".csv"
        assert dialog().numbers == {}
        keys.press("Tab")
        keys.write("Ruot")

    made(decided, tmp_path / "register.csv", choose)
    lines = list(csv.DictReader((tmp_path / "register.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert sorted((line["År"], line["Status"]) for line in lines) == [("2026", "Beslut fattat"), ("2026", "Utkast")]


def test_where_there_is_nothing_that_is_said(workspace: Workspace) -> None:
    keys, said = Keyboard(workspace.window), []

    def only() -> None:
        said.extend(message())
        keys.press("Escape")

    keys.then(only)
    workspace.actions["register"].trigger()
    keys.look_until(lambda: keys.is_idle)
    assert said[0] == "Rekisteriin ei ole vielä mitään"


def test_numbers_stay_with_their_body_when_the_year_changes(workspace: Workspace) -> None:
    bodies = {2026: ("A", "B", ""), 2025: ("B", "C")}
    ask = RegisterDialog((2026, 2025), lambda year: bodies[year], "fi")
    ask.numbers["B"].setValue(12)
    ask.year.setCurrentIndex(1)
    assert (list(ask.numbers), ask.decisions) == (["B", "C"], {"B": 12})
    ask.year.setCurrentIndex(0)
    assert (list(ask.numbers), ask.decisions) == (["A", "B"], {"B": 12})
    ask.deleteLater()
