"""Languages, files and dialogs as a newcomer met them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.ui.assessment_view import AssessmentView
from ennakko.ui.plain import PlainLabel
from ennakko.ui.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with opened(tmp_path, "fi") as made:
        yield made


@pytest.fixture
def keys(workspace: Workspace) -> Keyboard:
    return Keyboard(workspace.window)


def shown(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def guided(view: AssessmentView) -> list[str]:
    """What the guidance says."""
    return [label.text() for label in view.guidance.findChildren(PlainLabel) if label.isVisible() and label.text()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_another_language_leaves_the_keyboard_on_the_page_and_the_guidance_beside_it(
    workspace: Workspace, keys: Keyboard
) -> None:
    workspace.open_example()
    for name in shown(workspace).page_names:
        shown(workspace).open_page(name)
        shown(workspace).focus_page()
        before = keys.path
        keys.press("Alt+N", "V")
        QTest.qWait(120)
        view = shown(workspace)
        assert view.page_names[view.place] == name
        assert view.pages.isAncestorOf(keys.here), name
        assert keys.path == before
        assert name == "_check" or guided(view), name
        workspace.speak("fi")
        QTest.qWait(20)


def test_a_page_that_is_left_by_mouse_has_the_keyboard_after_a_change_of_language(
    workspace: Workspace, keys: Keyboard
) -> None:
    workspace.open_example()
    shown(workspace).open_page("alternatives")
    shown(workspace).tasks.focus()
    workspace.speak("sv")
    QTest.qWait(120)
    assert shown(workspace).pages.isAncestorOf(keys.here)
    assert guided(shown(workspace))
