"""What went wrong for the first newcomer, and must not again."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.editor.open_assessment import OpenAssessment
from ennakko.editor.typed import shown_whole
from ennakko.model.edit import Together
from ennakko.ui.assessment.assessment_view import CHECK, AssessmentView
from ennakko.ui.assessment.page_turner import PageTurner
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.fields.table_field import TableField
from ennakko.ui.fields.typed_fields import FigureField
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with opened(tmp_path, "en") as made:
        yield made


def begun(workspace: Workspace) -> AssessmentView:
    workspace.open(workspace.desk.new("LAAJA", {"title": "Library", "case_no": "SJK/1240/2026"}))
    return shown(workspace)


def shown(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


@pytest.mark.parametrize("change", ["language", "size"])
def test_typing_goes_on_after_the_window_is_made_anew(workspace: Workspace, change: str, qtbot: QtBot) -> None:
    keys = Keyboard(workspace.window)
    begun(workspace).go_to(("case_no",))
    keys.write("1")
    workspace.preferences.speak("sv") if change == "language" else workspace.actions["larger"].trigger()
    QTest.qWait(50)
    keys.write("23")
    assert shown(workspace).draft.value("case_no") == "SJK/1240/2026123"
    assert workspace.actions["undo"].isEnabled()


def test_going_to_an_answer_selects_nothing_so_a_stray_key_replaces_nothing(workspace: Workspace) -> None:
    begun(workspace).go_to(("case_no",))
    line = Keyboard(workspace.window).here
    assert isinstance(line, QLineEdit)
    assert not line.hasSelectedText()


def test_what_cannot_be_understood_is_not_called_saved(workspace: Workspace) -> None:
    view = begun(workspace)
    row = view.draft.assessment.rows("alternatives")[0]
    view.go_to(("alternatives", row, "alt_cost"))
    Keyboard(workspace.window).write("a hundred")
    workspace.actions["save"].trigger()
    assert "cannot be understood" in workspace.toast.words
    field = next(f for f in view.findChildren(FigureField) if f.path == ("alternatives", row, "alt_cost"))
    assert field.unread
    field.box.clear()
    Keyboard(workspace.window).write("84 000")
    workspace.actions["save"].trigger()
    assert workspace.toast.words.startswith("Saved")


def left_unread(workspace: Workspace) -> list[tuple[object, object]]:
    """A number that has become words; the list gets what the record and the answers say of it when it is closed."""
    view = begun(workspace)
    view.draft.answer(("affected_n",), 53_985, "")
    view.go_to(("affected_n",))
    Keyboard(workspace.window).write("about ")
    assert view.draft.value("affected_n") == 53_985
    said: list[tuple[object, object]] = []

    def note(closed: OpenAssessment) -> None:
        recorded = closed.autosave.history.answers()
        said.append((recorded.get(("affected_n",)), closed.draft.value("affected_n")))

    workspace.desk.closed.connect(note)
    return said


def test_what_cannot_be_understood_is_put_down_before_the_record_is_closed(workspace: Workspace) -> None:
    said = left_unread(workspace)
    workspace.show_library()
    assert said == [(None, None)]
    assert "cannot be understood" in workspace.toast.words


@pytest.mark.parametrize("by_button", [False, True])
def test_undo_takes_back_what_cannot_be_understood_first(workspace: Workspace, *, by_button: bool) -> None:
    view = begun(workspace)
    draft, keys = view.draft, Keyboard(workspace.window)
    draft.answer(("affected_n",), 53_985, "")
    draft.answer(("area",), "Koskela", "")
    view.go_to(("affected_n",))
    keys.write(" people")
    undo = next(b for b in view.header.findChildren(QToolButton) if b.accessibleName().startswith("Undo"))
    undo.click() if by_button else keys.press("Ctrl+Z")
    field = next(f for f in view.findChildren(FigureField) if f.path == ("affected_n",))
    assert draft.value("affected_n") == 53_985
    assert field.box.text() == shown_whole(53_985)
    assert draft.value("area") == "Koskela"
    assert draft.steps.canRedo()


def field_of(workspace: Workspace) -> FigureField:
    return next(f for f in shown(workspace).findChildren(FigureField) if f.path == ("affected_n",))


@pytest.mark.parametrize("way", ["language", "size", "list"])
def test_what_cannot_be_understood_is_there_again_when_the_screen_is_made_anew(workspace: Workspace, way: str) -> None:
    left_unread(workspace)
    if way == "language":
        workspace.preferences.speak("fi")
    elif way == "size":
        workspace.actions["larger"].trigger()
    else:
        id_ = shown(workspace).draft.assessment.id
        workspace.show_library()
        workspace.open(id_)
        workspace.actions["save"].trigger()
        assert "cannot be understood" in workspace.toast.words
    QTest.qWait(50)
    shown(workspace).go_to(("affected_n",))
    field = field_of(workspace)
    assert "about " in field.box.text()
    assert field.unread
    block = field.parentWidget()
    assert block is not None
    assert any("520" in label.text() and label.isVisible() for label in block.findChildren(PlainLabel))
    field.box.clear()
    Keyboard(workspace.window).write("5 520")
    assert shown(workspace).draft.value("affected_n") == 5_520
    assert not shown(workspace).draft.unread


def test_check_and_finish_names_what_cannot_be_understood_and_waits_for_it(workspace: Workspace) -> None:
    left_unread(workspace)
    view = shown(workspace)
    view.open_page(CHECK)
    QTest.qWait(50)
    page = view.pages.currentWidget()
    assert any(
        "1 answer is written but cannot be understood" in label.text() for label in page.findChildren(PlainLabel)
    )
    mark = page.findChild(QPushButton, "mark")
    assert isinstance(mark, QPushButton)
    assert not mark.isEnabled()
    view.draft.answer(("affected_n",), 5_520, "")
    assert not view.draft.unread


def test_the_window_asks_before_what_cannot_be_understood_is_lost_with_it(workspace: Workspace) -> None:
    said = left_unread(workspace)
    keys = Keyboard(workspace.window)
    told: list[str] = []

    def note() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Message)
        told.extend([dialog.accessibleDescription(), *(button.text() for button in dialog.buttons)])
        keys.press("Escape")

    keys.then(note)
    workspace.window.close()
    assert "Number of people affected" in told[0]
    assert told[1:] == ["C&lose without saving", "&Go on writing"]
    assert workspace.window.isVisible()
    assert shown(workspace).focused == ("affected_n",)
    assert said == []
    keys.then(lambda: keys.press("Return"))
    workspace.window.close()
    assert workspace.window.isVisible(), "Enter goes on writing"
    keys.then(lambda: keys.press_button("Close without saving"))
    workspace.window.close()
    assert not workspace.window.isVisible()
    assert said == [(None, None)]


def test_what_is_not_understood_covers_no_button_and_goes_when_it_is_mended(workspace: Workspace) -> None:
    view = begun(workspace)
    row = view.draft.assessment.rows("alternatives")[0]
    view.go_to(("alternatives", row, "alt_cost"))
    keys = Keyboard(workspace.window)
    keys.write("a hundred")
    for _ in range(2):
        workspace.actions["save"].trigger()
        toast = workspace.toast
        assert toast.isVisible()
        turner = view.findChild(PageTurner)
        assert isinstance(turner, PageTurner)
        foot = turner.mapTo(workspace.window, turner.rect().topLeft()).y()
        assert toast.geometry().bottom() < foot
    field = next(f for f in view.findChildren(FigureField) if f.path == ("alternatives", row, "alt_cost"))
    field.box.clear()
    keys.write("84 000")
    assert not toast.isVisible()


@pytest.mark.parametrize("agrees", [True, False])
def test_an_alternative_with_impacts_is_removed_only_when_agreed(workspace: Workspace, agrees: bool) -> None:
    view = begun(workspace)
    draft = view.draft
    alternative = draft.new_row("alternatives", {"alt_name": "Bus"})
    impact = draft.new_row("impacts", {"alternative": alternative.row})
    draft.make(Together((alternative, impact)), "start")
    view.open_page("alternatives")
    table = next(t for t in view.findChildren(TableField) if t.table.id == "alternatives")
    said: list[str] = []

    def answer() -> None:
        message = QApplication.activeModalWidget()
        assert isinstance(message, Message)
        said.append(message.accessibleDescription())
        next(b for b in message.buttons if ("Remove" in b.text()) == agrees).click()

    QTimer.singleShot(100, answer)
    table._remove(alternative.row)
    assert "1 impact" in said[0]
    assert (alternative.row in draft.assessment.rows("alternatives")) != agrees
    if agrees:
        draft.steps.undo()
        assert draft.assessment.rows("impacts") == (impact.row,)


@pytest.mark.parametrize("table", ["alternatives", "evidence", "followup"])
def test_a_row_that_is_added_is_in_sight(workspace: Workspace, table: str) -> None:
    view = begun(workspace)
    draft = view.draft
    for _ in range(5):
        draft.make(draft.new_row(table, {}), secrets.token_hex(2))
    view.open_page(table)
    field = next(t for t in view.findChildren(TableField) if t.table.id == table)
    field.add_button.click()
    QTest.qWait(400)
    here = Keyboard(workspace.window).here
    assert not here.visibleRegion().isEmpty()
    assert here.visibleRegion().boundingRect().height() == here.height()


def test_an_alternative_is_found_by_typing_its_swedish_code(qtbot: QtBot) -> None:
    box = DropDown(30)
    qtbot.addWidget(box)
    box.addItems(["Inte valt", "ALT\u00a00 Nuläget", "ALT\u00a01 Bokbuss", "ALT\u00a02 Meröppet"])
    box.show()
    box.setFocus()
    chosen: list[int] = []
    box.activated.connect(chosen.append)
    QTest.keyClicks(box, "ALT 2")
    assert box.currentIndex() == 3
    assert chosen[-1] == 3
    assert not box.view().isVisible()


def test_typing_goes_around_and_begins_anew(qtbot: QtBot) -> None:
    box = DropDown(10)
    qtbot.addWidget(box)
    box.addItems(["Survey", "Statement", "Event"])
    for letter, place in (("s", 1), ("e", 2), ("s", 0)):
        box._last = 0.0
        QTest.keyClicks(box, letter)
        assert box.currentIndex() == place
