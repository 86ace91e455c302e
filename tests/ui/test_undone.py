"""Undo and redo by keys show what they change: the page and the question come in sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.ui.assessment.assessment_view import CHECK, AssessmentView
from ennakko.ui.impacts.matrix import MatrixView
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        yield workspace


def view_of(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def page_of(workspace: Workspace) -> str:
    return view_of(workspace).page_names[view_of(workspace).place]


def turn_to(workspace: Workspace, keys: Keyboard, page: str) -> None:
    while page_of(workspace) != page:
        keys.press("Ctrl+PgDown")


def test_undo_goes_to_the_page_and_the_question_and_redo_too(workspace: Workspace, keys: Keyboard) -> None:
    turn_to(workspace, keys, "basics")
    keys.go(("unit",))
    keys.press("End")
    keys.write("x")
    turn_to(workspace, keys, "conclusions")
    keys.press("Ctrl+Z")
    assert page_of(workspace) == "basics"
    assert keys.path == ("unit",)
    assert isinstance(keys.here, QLineEdit)
    assert not keys.here.text().endswith("x")
    assert workspace.toast.isVisible()
    assert "Toimiala ja yksikkö" in workspace.toast.words
    turn_to(workspace, keys, "evidence")
    keys.press("Ctrl+Y")
    assert page_of(workspace) == "basics"
    assert keys.path == ("unit",)
    assert keys.here.text().endswith("x")


def test_a_row_that_goes_and_comes_is_seen(workspace: Workspace, keys: Keyboard) -> None:
    turn_to(workspace, keys, "evidence")
    keys.tab_to(lambda: keys.says.startswith("Poista L2"), "remove L2")
    rows = view_of(workspace).draft.assessment.rows("evidence")
    keys.press("Space")
    turn_to(workspace, keys, "impacts")
    keys.press("Ctrl+Z")
    assert page_of(workspace) == "evidence"
    assert keys.path is not None
    assert keys.path[:2] == ("evidence", rows[1])
    turn_to(workspace, keys, "impacts")
    keys.press("Ctrl+Y")
    assert page_of(workspace) == "evidence"
    assert keys.says


def test_a_cell_of_the_matrix_is_seen(workspace: Workspace, keys: Keyboard) -> None:
    turn_to(workspace, keys, "impacts")
    keys.tab_to(lambda: isinstance(keys.here, MatrixView), "the matrix")
    keys.press("Right", "+")
    keys.press("Ctrl+Z")
    assert isinstance(keys.here, MatrixView)  # it was in sight: the keyboard stays
    keys.press("Ctrl+Y")
    turn_to(workspace, keys, "followup")
    keys.press("Ctrl+Z")
    assert page_of(workspace) == "impacts"
    assert keys.path is not None
    assert keys.path[0] == "impacts"


def test_what_was_done_on_the_last_page_is_undone_there(workspace: Workspace, keys: Keyboard) -> None:
    view = view_of(workspace)
    view.draft.answer(("status",), "draft", "")
    view.open_page(CHECK)
    keys.press_button("Merkitse valmiiksi")
    assert view.draft.value("status") == "final"
    view.open_page("basics")
    keys.press("Ctrl+Z")
    assert page_of(workspace) == CHECK
    assert view.draft.value("status") == "draft"


def test_a_question_far_down_the_same_page_comes_in_sight(workspace: Workspace, keys: Keyboard) -> None:
    turn_to(workspace, keys, "decision")
    first = keys.path
    assert first is not None
    keys.go(("horizon_long",))
    keys.press("End")
    keys.write("x")
    far = keys.here
    keys.go(first, back=True)
    QTest.qWait(300)
    assert far.visibleRegion().isEmpty()
    keys.press("Ctrl+Z")
    QTest.qWait(300)
    assert keys.here is far
    assert not far.visibleRegion().isEmpty()
    keys.press("Ctrl+Y")
    assert keys.here is far
