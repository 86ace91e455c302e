"""In the smallest window with the largest text nothing is cut: guidance stands in the place of the questions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard
from tests.ui.opened import SMALLEST, opened

from ennakko.model.assessment import MODULES
from ennakko.ui import theme
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.assessment.page_view import PageView
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light", 2)
    yield
    theme.apply(qapp, "light", 1)


def example(workspace: Workspace) -> AssessmentView:
    """The example with every module there is."""
    workspace.preferences.resize_text(10)
    workspace.window.resize(SMALLEST)
    workspace.open_example()
    view = workspace.view
    assert view is not None
    view.draft.answer(MODULES, tuple(module.id for module in view.draft.catalogue.modules()), "osat")
    return view


def test_no_page_is_wider_than_its_place(large: None, tmp_path: Path) -> None:
    with opened(tmp_path, "fi", SMALLEST) as workspace:
        view = example(workspace)
        assert workspace.desk.settings.text_size == 200
        assert view.places > 25
        view.show_guidance(True)
        assert not view.pages.isVisible()
        for place in range(view.places - 1):
            view.open_place(place)
            page = view.pages.currentWidget()
            assert isinstance(page, PageView)
            inside = page.widget()
            assert inside is not None
            assert inside.minimumSizeHint().width() <= SMALLEST.width() - page.verticalScrollBar().sizeHint().width()


def test_guidance_is_looked_at_and_left_by_keys(large: None, tmp_path: Path) -> None:
    with opened(tmp_path, "fi", SMALLEST) as workspace:
        view = example(workspace)
        keys = Keyboard(workspace.window)
        view.open_page("decision")
        view.focus_page()
        assert view.guidance.isHidden()
        for leave in ("F1", "Escape"):
            keys.press("Tab", "F1")
            here = view.focused
            assert view.guidance.isVisible()
            assert not view.pages.isVisible()
            assert view.guidance.isAncestorOf(keys.here) or keys.here is view.guidance
            keys.press(leave)
            assert view.guidance.isHidden()
            assert view.pages.isVisible()
            assert keys.path == here == view.focused
        keys.press("F1")
        keys.go_to_what_says("Takaisin kysymyksiin")
        keys.press("Space")
        assert keys.path == here
        keys.press("F1", "Ctrl+PgDown")
        assert view.guidance.isHidden()
        assert view.draft.page == "alternatives"


def test_a_comment_is_written_in_the_place_of_the_questions_and_one_comes_back(large: None, tmp_path: Path) -> None:
    with opened(tmp_path, "fi", SMALLEST) as workspace:
        view = example(workspace)
        keys = Keyboard(workspace.window)
        view.open_page("decision")
        view.focus_page()
        keys.press("Tab", "Ctrl+M")
        here = view.focused
        assert view.guidance.writing
        keys.write("Onko varma?")
        keys.press("Ctrl+Return", "Escape")
        assert keys.path == here
        assert view.guidance.isHidden()
        (thread,) = view.draft.talk.beneath(here or ())
        assert [comment.text for comment in thread.comments] == ["Onko varma?"]
