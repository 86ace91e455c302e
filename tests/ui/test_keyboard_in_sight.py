"""In a small window what has the keyboard is in sight, also when a key has just made it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.comments.comment_box import CommentBox
from ennakko.ui.impacts.matrix import MatrixView
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SMALL = QSize(1000, 640)
SETTLED_MS = 400
"""A page that grows a step at a time has come to rest by then."""


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path, "sv", SMALL) as made:
        yield made


def view_of(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def is_whole(widget: QWidget) -> bool:
    """Whether all of it is in sight."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def is_cell_in_sight(matrix: MatrixView) -> bool:
    cell, seen = matrix.visualRect(matrix.currentIndex()), matrix.viewport().visibleRegion().boundingRect()
    return cell.isValid() and seen.top() <= cell.top() and cell.bottom() <= seen.bottom()


def test_what_enter_makes_in_the_empty_table_of_impacts_is_in_sight(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open(workspace.desk.new("LAAJA", {"title": "Biblioteket"}))
    view = view_of(workspace)
    for name in ("Auto", "Bil"):
        view.draft.make(view.draft.new_row("alternatives", {"alt_name": name}), "start")
    view.open_page("impacts")
    view.focus_page()
    keys.tab_to(lambda: isinstance(keys.here, MatrixView), "the matrix")
    matrix = keys.here
    assert isinstance(matrix, MatrixView)
    steps = view.draft.steps
    begun = steps.index()
    for row in range(5):
        keys.press("Return")
        QTest.qWait(SETTLED_MS)
        suggestion = keys.here
        assert suggestion is not matrix
        assert is_whole(suggestion), keys.says
        keys.press("Return")
        QTest.qWait(SETTLED_MS)
        assert keys.here is matrix
        assert matrix.currentIndex().row() == row + 1, "one is at the row that has come"
        assert is_cell_in_sight(matrix), row
        keys.press("Return")
        QTest.qWait(SETTLED_MS)
        assert keys.says == "Beskriv en konsekvens i cellen"
        assert is_whole(keys.here), row
        keys.press("Return")
        QTest.qWait(SETTLED_MS)
        assert keys.path is not None
        assert keys.path[2] == "imp_value_short"
        assert is_whole(keys.here), keys.says
        keys.tab_to(lambda: keys.here is matrix, "the matrix", back=True)
        while steps.index() > begun:
            keys.press("Ctrl+Z")
        QTest.qWait(SETTLED_MS)
        assert keys.here is matrix
        keys.press("Ctrl+Home", *["Down"] * (row + 1))


def test_after_a_comment_its_box_stays_in_sight(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open_example()
    view = view_of(workspace)
    for words in (" Mer.", " Ännu mer."):
        view.go_to(("problem",))
        keys.press("Ctrl+End")
        keys.write(words)
        keys.press("Ctrl+H", "Escape")  # each goes on record
        view = view_of(workspace)
    view.go_to(("problem",))
    keys.press("Ctrl+M")
    for n, send in enumerate((("Tab", "Space"), ("Tab", "Return"), ("Ctrl+Return",)), 1):
        box = keys.here
        assert isinstance(box, CommentBox)
        keys.write(f"Stämmer det här? Fråga {n}.")
        keys.press(*send)
        keys.look_until(lambda n=n: len(view.draft.talk.beneath(("problem",))[0].comments) == n)
        QTest.qWait(SETTLED_MS)
        assert keys.here is box, send
        assert is_whole(box), send
