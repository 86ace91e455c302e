"""Where the keyboard goes: what a newcomer lost it over, and must not again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.model.assessment import STATUS_QUO
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.impacts.factor_dialog import FactorDialog
from ennakko.ui.impacts.matrix import MatrixView
from ennakko.ui.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with opened(tmp_path, "fi") as made:
        yield made


def begun(workspace: Workspace) -> AssessmentView:
    workspace.open(workspace.desk.new("LAAJA", {"title": "Kirjasto"}))
    return shown(workspace)


def shown(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def test_the_alternatives_begin_with_ve0_and_tab_goes_through_its_questions(
    workspace: Workspace, keys: Keyboard
) -> None:
    view = begun(workspace)
    view.open_page("alternatives")
    view.focus_page()
    assert keys.says.startswith("VE0")
    met = []
    for _ in range(8):
        keys.press("Tab")
        if keys.path and keys.path[0] == "alternatives":
            met.append(keys.path[2])
    assert met[:2] == ["alt_name", "alt_desc"]


def test_a_perspective_that_does_not_concern_the_decision_asks_why_where_one_is(
    workspace: Workspace, keys: Keyboard
) -> None:
    view = begun(workspace)
    draft = view.draft
    draft.make(draft.new_row("alternatives", {"alt_name": "Auto"}), "start")
    view.go_to(("impacts", "P3"))
    keys.go_to_what_says("Näkökulma ei koske tätä päätöstä")
    keys.press("Space")
    QTest.qWait(300)
    assert keys.path is not None
    assert keys.path[::2] == ("impacts", "imp_none_reason")
    keys.write("Ei")
    assert draft.assessment.text(*keys.path) == "Ei"


def test_enter_presses_the_button_that_has_the_keyboard(workspace: Workspace, keys: Keyboard) -> None:
    view = begun(workspace)
    view.open_page("alternatives")
    keys.go_to_what_says("Lisää vaihtoehto")
    keys.press("Return")
    assert len(view.draft.assessment.rows("alternatives")) == 2
    assert keys.path is not None
    assert keys.path[2] == "alt_name"
    keys.tab_to(lambda: keys.says == "Arvioinnit", "the way back", back=True)
    keys.press("Enter")
    assert workspace.view is None


def test_enter_in_the_empty_search_opens_the_assessment_that_is_chosen(workspace: Workspace, keys: Keyboard) -> None:
    begun(workspace)
    workspace.show_library()
    keys.press("Ctrl+F", "Return")
    assert shown(workspace).draft.assessment.title == "Kirjasto"


def test_tab_stops_once_at_a_choice_and_delete_takes_it_back(workspace: Workspace, keys: Keyboard) -> None:
    view = begun(workspace)
    view.open_page("screening")
    keys.go(("S01",))
    keys.press("Right")
    assert view.draft.value("S01") == "no"
    keys.press("Tab")
    assert keys.path == ("S02",)
    keys.press("Shift+Tab")
    assert keys.says == "Ei"
    keys.press("Delete")
    assert view.draft.value("S01") is None


def test_a_letter_of_another_alphabet_is_nothing_to_a_choice(workspace: Workspace, keys: Keyboard) -> None:
    view = begun(workspace)
    view.open_page("screening")
    keys.go(("S01",))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(keys.here, QKeyEvent(kind, 0x0416, Qt.KeyboardModifier.NoModifier, "Ж"))
    assert view.draft.value("S01") is None


def test_every_impact_is_gone_to_by_its_own_name(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open_example()
    view = shown(workspace)
    draft = view.draft
    for n, row in enumerate(draft.assessment.rows("impacts")):
        column = ("imp_desc", "imp_value_long", "imp_groups")[n % 3]
        view.open_page("_check")
        view.go_to(("impacts", row, column))
        QTest.qWait(150)
        assert keys.path == ("impacts", row, column), n


def test_an_impact_of_no_compared_alternative_stays_in_sight_while_one_writes_in_it(
    workspace: Workspace, keys: Keyboard
) -> None:
    workspace.open_example()
    view = shown(workspace)
    draft = view.draft
    lost = draft.new_row("impacts", {"imp_perspective": "P1", "imp_factor": "housing", "alternative": STATUS_QUO})
    draft.make(lost, "start")
    view.go_to(("impacts", draft.assessment.rows("impacts")[12], "imp_desc"))
    view.open_page("_check")
    view.go_to(("impacts", lost.row, "imp_desc"))
    QTest.qWait(300)
    assert keys.path == ("impacts", lost.row, "imp_desc")
    keys.write("Asuminen")
    QTest.qWait(300)
    keys.write(" kallistuu")
    assert draft.assessment.text("impacts", lost.row, "imp_desc") == "Asuminen kallistuu"


def test_no_row_of_the_matrix_is_cut(workspace: Workspace) -> None:
    workspace.open_example()
    view = shown(workspace)
    view.go_to(("impacts",))
    QTest.qWait(100)
    matrix = next(each for each in view.findChildren(MatrixView) if each.isVisible())
    for high in (660, 760, 900):
        workspace.window.resize(1366, high)
        QTest.qWait(50)
        assert matrix.verticalScrollBar().maximum()
        rows = range(matrix.model().rowCount())
        assert matrix.viewport().height() in [matrix.rowViewportPosition(row) + matrix.rowHeight(row) for row in rows]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_open_list_shows_whole_entries_in_one_frame(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open_example()
    view = shown(workspace)
    row = view.draft.assessment.rows("mitigation")[0]
    view.go_to(("mitigation", row, "mit_impact"))
    box = keys.here
    assert isinstance(box, DropDown)
    box.showPopup()
    QTest.qWait(100)
    room, high = box.view().viewport().height(), box.view().sizeHintForRow(0)
    assert room % high == 0
    assert 2 * high < room < box.count() * high
    frame = box.view().parentWidget()
    assert isinstance(frame, QFrame)
    assert frame.frameWidth() == 0
    box.hidePopup()


def added(workspace: Workspace, keys: Keyboard, *steps: Callable[[], None]) -> list[str]:
    """The names of the factors in the matrix after a factor has been asked for."""
    workspace.open_example()
    shown(workspace).go_to(("impacts",))

    def choose() -> None:
        for step in steps:
            step()

    keys.then(choose)
    keys.go_to_what_says("Lisää osatekijä")
    keys.press("Enter")
    keys.look_until(lambda: keys.is_idle)
    matrix = next(each for each in shown(workspace).findChildren(MatrixView) if each.isVisible())
    assert keys.here is matrix
    model = matrix.model()
    return [str(model.headerData(n, Qt.Orientation.Vertical)) for n in range(model.rowCount())]


def dialog() -> FactorDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, FactorDialog)
    return found


def test_a_factor_is_chosen_and_added_by_its_button(workspace: Workspace, keys: Keyboard) -> None:
    def nothing_yet() -> None:
        assert not dialog().add_button.isEnabled()

    def choose() -> None:
        keys.write("sisäilma")
        chosen = dialog().list.list.currentItem()
        QTest.mouseClick(
            dialog().list.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=dialog().list.list.visualItemRect(chosen).center(),
        )
        assert dialog().isVisible()
        keys.go_to_what_says("Lisää")
        keys.press("Space")

    assert "Ilmanlaatu, melu ja sisäilma" in added(workspace, keys, nothing_yet, choose)


def test_own_words_are_added_by_the_same_button(workspace: Workspace, keys: Keyboard) -> None:
    def name() -> None:
        keys.write("sisäilma")
        keys.tab_to(lambda: keys.here is dialog().own, "own words")
        keys.write("Satutunnit")
        keys.press("Return")

    names = added(workspace, keys, name)
    assert "Satutunnit" in names
    assert "Ilmanlaatu, melu ja sisäilma" not in names
