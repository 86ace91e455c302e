"""The register of a year by keys: as a document with the decisions of a body, as a table, and of nothing yet."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard

from ennakko.files.share import write
from ennakko.files.sharing import shared
from ennakko.model.edit import Answer, Together
from ennakko.model.register import Year
from ennakko.settings import read
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
        keys.press("Tab", "Tab", "Tab", "Tab")
        assert dialog().numbers["Kunnanhallitus"].hasFocus()
        keys.write("40")

    heading, told = made(decided, tmp_path / "rekisteri.docx", choose)
    assert heading == "Rekisteri on valmis"
    assert told.splitlines()[2:] == ["Rekisterissä on 2 asiaa.", "Saavutettavuus: 20/20 sääntöä täyttyy."]
    rows = [[c.text for c in row.cells] for t in Document(str(tmp_path / "rekisteri.docx")).tables for row in t.rows]
    assert ["Kunnanhallitus", "1", "0", "0", "1", "40", "3\u00a0%"] in rows
    assert ["Arvioinnit kesken", "1", "–", "–"] in rows
    assert read(decided.desk.places.settings).decisions == {"2026": {"Kunnanhallitus": 40}}


def test_no_body_has_made_fewer_decisions_than_were_assessed(decided: Workspace, tmp_path: Path) -> None:
    decided.open_example()
    assert decided.view is not None
    answers = {"status": "decided", "dec_date": "2026-12-09"}
    decided.view.draft.make(Together(tuple(Answer((id_,), value) for id_, value in answers.items())), "")

    def choose(keys: Keyboard) -> None:
        number = dialog().numbers["Kunnanhallitus"]
        number.setValue(1)
        keys.press("Return")
        assert dialog()._wrong.isVisible()
        assert number.hasFocus()
        number.setValue(2)

    made(decided, tmp_path / "rekisteri.docx", choose)
    assert (tmp_path / "rekisteri.docx").exists()


def test_files_of_a_folder_are_taken_along(decided: Workspace, tmp_path: Path) -> None:
    """Also where there is nothing here; a file that cannot be read is told."""
    others = tmp_path / "muilta"
    others.mkdir()
    (others / "rikki.ennakko").write_bytes(b"{")
    assert decided.desk.open_ is not None
    draft, history = decided.desk.open_.draft, decided.desk.open_.autosave.history
    write(others / "sama.ennakko", shared(draft.assessment, history, draft.catalogue))
    keys = Keyboard(decided.window)
    said: list[str] = []

    def taken() -> None:
        said.append(dialog().told.text())
        keys.press("Return")

    def last() -> None:
        said.extend(message())
        keys.press("Escape")

    keys.then(
        lambda: keys.press_button("Ota mukaan kansion tiedostot…"),
        lambda: keys.give(others),
        taken,
        lambda: keys.give(tmp_path / "kaikki.docx"),
        last,
    )
    decided.actions["register"].trigger()
    keys.look_until(lambda: keys.is_idle)
    assert said[0].splitlines() == ["Vuoden arviointeja on 2.", "Ei voitu lukea: rikki.ennakko"], "each counts once"
    assert "Mukana ei ole, koska ei voitu lukea: rikki.ennakko" in said[2].splitlines()
    assert "rikki.ennakko" in [p.text for p in Document(str(tmp_path / "kaikki.docx")).paragraphs]


def test_a_table_needs_no_number_of_decisions(decided: Workspace, tmp_path: Path) -> None:
    def choose(keys: Keyboard) -> None:
        keys.press("Tab", "Tab", "Down")
        assert dialog().ending == ".csv"
        assert dialog().numbers == {}
        keys.press("Tab")
        keys.write("Ruot")

    made(decided, tmp_path / "register.csv", choose)
    lines = list(csv.DictReader((tmp_path / "register.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert sorted((line["År"], line["Status"]) for line in lines) == [("2026", "Beslut fattat"), ("2026", "Utkast")]


def test_where_there_is_nothing_the_files_of_others_can_be_chosen(workspace: Workspace, tmp_path: Path) -> None:
    keys, said = Keyboard(workspace.window), []
    (tmp_path / "tyhja").mkdir()

    def choose() -> None:
        said.append(message()[0])
        keys.press_button("Valitse kansio…")

    def last() -> None:
        said.append(message()[0])
        keys.press("Escape")

    keys.then(choose, lambda: keys.give(tmp_path / "tyhja"), last)
    workspace.actions["register"].trigger()
    keys.look_until(lambda: keys.is_idle)
    assert said == ["Rekisteröitävää ei vielä ole"] * 2


def test_numbers_stay_with_their_body_and_year(workspace: Workspace) -> None:
    def year_of(year: int) -> Year:
        return Year(year, (), (), dict.fromkeys({2026: ("A", "B", ""), 2025: ("B", "C")}.get(year, ()), 1))

    ask = RegisterDialog((2026, 2025), year_of, "fi", decisions={"2024": {"B": 3}, "2025": {"C": 7}})
    ask.numbers["B"].setValue(12)
    ask.year.setCurrentIndex(1)
    assert (list(ask.numbers), ask.decisions) == (["B", "C"], {"C": 7})
    ask.kind.setCurrentIndex(1)
    assert ask.decisions == {}
    assert ask.all_decisions == {"2024": {"B": 3}, "2025": {"C": 7}, "2026": {"B": 12}}
    ask.kind.setCurrentIndex(0)
    ask.year.setCurrentIndex(0)
    assert (list(ask.numbers), ask.decisions) == (["A", "B"], {"B": 12})
    ask.deleteLater()
