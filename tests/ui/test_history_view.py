"""The history is read, filtered, and gone back in by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.ui.history.history_view import HistoryView
from ennakko.ui.history.reading_view import ReadingView
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        yield workspace


@pytest.fixture
def keys(workspace: Workspace) -> Keyboard:
    """Somebody who has added a sentence to the example, which somebody else wrote."""
    keys = Keyboard(workspace.window)
    assert workspace.view is not None
    workspace.view.go_to(("problem",))
    keys.press("Ctrl+End")
    QTest.qWait(1_100)  # what is put on record within one second has one time
    keys.write(" Lisäys.")
    keys.press("Ctrl+H")
    return keys


def sees(workspace: Workspace) -> list[str]:
    shown = workspace.rooms.currentWidget()
    assert shown is not None
    return [label.text() for label in shown.findChildren(QLabel) if label.isVisible() and label.text()]


def test_what_one_did_is_told_and_gone_back_from_in_one_step(workspace: Workspace, keys: Keyboard) -> None:
    assert isinstance(workspace.rooms.currentWidget(), HistoryView)
    headings = [said for said in sees(workspace) if "· Sinä" in said]
    assert len(headings) == 1
    assert any("Tarve, johon päätös vastaa: " in said and " → " in said for said in sees(workspace))
    links = [said for said in _links(workspace) if said.startswith("Arviointi tämän jälkeen")]
    assert len(links) == 2
    keys.go_to_what_says(links[1])
    keys.press("Space")
    assert isinstance(workspace.rooms.currentWidget(), ReadingView)
    keys.look_until(lambda: any("Nyt: " in said and said.endswith("Lisäys.") for said in sees(workspace)))
    assert sum("Nyt: " in said for said in sees(workspace)) == 1
    keys.press("Escape")
    assert isinstance(workspace.rooms.currentWidget(), HistoryView)
    keys.go_to_what_says(links[1])
    keys.press("Space")
    keys.press_button("Palauta tämä tila")
    assert workspace.view is not None
    assert not workspace.view.draft.assessment.text("problem").endswith("Lisäys.")
    keys.press("Ctrl+Z")
    keys.look_until(lambda: workspace.toast.words.startswith("Kumottu: Vastaukset sellaisina kuin"))
    assert workspace.view.draft.assessment.text("problem").endswith("Lisäys.")


def _links(workspace: Workspace) -> list[str]:
    shown = workspace.rooms.currentWidget()
    assert isinstance(shown, HistoryView)
    return shown.state_links


def test_the_history_of_one_person_or_page_alone(workspace: Workspace, keys: Keyboard) -> None:
    view = workspace.rooms.currentWidget()
    assert isinstance(view, HistoryView)
    keys.tab_to(lambda: keys.here is view.person, "the person")
    keys.press("Down")
    assert view.person.currentText() == "Sinä"
    assert len(_links(workspace)) == 1
    keys.tab_to(lambda: keys.here is view.page, "the page", back=True)
    keys.press("Down")
    assert "Täällä ei ole vielä vastattu mihinkään." in sees(workspace)
    keys.press_button("Sulje")
    assert workspace.view is not None
    assert workspace.view.draft.steps.canUndo(), "looking changes nothing"


def test_a_change_in_a_long_answer_is_told_whole(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Escape")
    assert workspace.view is not None
    workspace.view.go_to(("problem",))
    added = "Tämä lisäys on pitkä, ja se kerrotaan historiassa kokonaan eikä lyhennettynä. " * 4
    keys.press("Ctrl+End")
    keys.paste(added)
    QTest.qWait(1_100)
    keys.press("Ctrl+H")
    assert any(added.strip(" .") in said for said in sees(workspace))


@pytest.mark.parametrize("way", ["Ctrl+H", "Ctrl+Shift+M"])
def test_escape_leads_back_from_every_page_that_took_the_place(workspace: Workspace, keys: Keyboard, way: str) -> None:
    keys.press("Escape")
    assert workspace.view is not None
    keys.press(way)
    assert workspace.view is None
    keys.press("Escape")
    assert workspace.view is not None
