"""A page says what is worth a look, but not before it has been left."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.model.edit import Answer
from ennakko.ui.assessment.page_view import PageView
from ennakko.ui.workspace import Workspace


def page_of(workspace: Workspace) -> PageView:
    assert workspace.view is not None
    page = workspace.view.pages.currentWidget()
    assert isinstance(page, PageView)
    return page


def test_remarks_come_when_the_page_has_been_left_and_go_when_they_are_mended(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        view.draft.make(Answer(("decision_summary",), None), "clear")
        view.open_page("decision")
        page = page_of(workspace)
        assert not page.remarks.isVisible()
        view.turn(1)
        view.turn(-1)
        assert page_of(workspace) is page
        assert page.remarks.isVisible()
        assert [f.path for f in page.remarks.shown] == [("decision_summary",)]
        view.go_to(("decision_summary",))
        Keyboard(workspace.window).write("Koulu suljetaan.")
        qtbot.waitUntil(lambda: not page.remarks.isVisible(), timeout=5000)


def test_a_remark_leads_to_its_question(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        view.draft.make(Answer(("decision_summary",), None), "clear")
        view.open_page("decision")
        view.turn(1)
        view.turn(-1)
        page = page_of(workspace)
        page.remarks.go_to.emit(page.remarks.shown[0].path)
        assert view.focused == ("decision_summary",)
