"""Undo and redo by keys give back exact states, on every page, in tables and in the matrix, also while one types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QToolButton,
    QWidget,
)
from tests.ui.keyboard import Keyboard, said
from tests.ui.opened import opened

from ennakko.ui.fields.field import Field
from ennakko.ui.impacts.matrix import MatrixView
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Said = dict[tuple[object, str], object]


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        yield workspace


def on_screen(workspace: Workspace) -> tuple[list[str], Said]:
    """What rows and cells are called, and what each field in sight says."""
    view = workspace.view
    assert view is not None
    page = view.pages.currentWidget()
    assert page is not None
    fields = [(field.path, box) for field in page.findChildren(Field) for box in field.findChildren(QWidget)]
    fields += [(field.path, field) for field in page.findChildren(Field)]
    seen = {(path, said(box)): held(box) for path, box in fields if box.isVisible()}
    heads = [head for head in page.findChildren(QToolButton) if head.property("role") == "row_heading"]
    rows = [said(head) for head in heads if head.isVisible()]
    for matrix in page.findChildren(MatrixView):
        model = matrix.model()
        places = [(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
        rows += [str(model.index(*place).data(Qt.ItemDataRole.AccessibleTextRole)) for place in places]
    return rows, {key: value for key, value in seen.items() if value is not None}


def held(box: QWidget) -> object:
    """What a box on the screen says."""
    match box:
        case QLineEdit():
            return box.text()
        case QPlainTextEdit():
            return box.toPlainText()
        case QComboBox():
            return box.currentText()
        case QRadioButton() | QCheckBox():
            return box.isChecked()
        case _:
            return None


def go_and_come_back(workspace: Workspace, keys: Keyboard, steps: list[Callable[[], None]]) -> None:
    """Take steps, undo them all, and do them all again: each state is the same each time it is met."""
    opened_ = workspace.desk.open_
    assert opened_ is not None
    draft = opened_.draft
    states = [(draft.assessment, on_screen(workspace))]
    for step in steps:
        step()
        assert draft.assessment != states[-1][0]
        states.append((draft.assessment, on_screen(workspace)))
    for name, state in [("Ctrl+Z", state) for state in reversed(states[:-1])] + [("Ctrl+Y", s) for s in states[1:]]:
        keys.press(name)
        assert draft.assessment == state[0]
        rows, fields = on_screen(workspace)
        assert sorted(rows) == sorted(state[1][0])
        for key in fields.keys() & state[1][1].keys():
            assert fields[key] == state[1][1][key], key


def writes(keys: Keyboard, text: str, *path: str) -> Callable[[], None]:
    def step() -> None:
        keys.go(path)
        keys.press("End")
        keys.write(text)

    return step


def test_what_is_typed_comes_and_goes_while_the_cursor_is_in_the_text(workspace: Workspace) -> None:
    keys = Keyboard(workspace.window)
    keys.press("Ctrl+PgDown")
    go_and_come_back(
        workspace,
        keys,
        [
            writes(keys, " II", "title"),
            writes(keys, "/b", "case_no"),
            writes(keys, "\nValtuusto", "body"),
            lambda: (keys.go(("meeting_date",)), keys.press("Ctrl+A"), keys.write("1.12.2026"), None)[-1],
        ],
    )
    assert keys.path == ("meeting_date",)
    keys.press("Ctrl+Z", "Ctrl+Z")
    assert isinstance(keys.here, QLineEdit)
    assert not keys.here.isUndoAvailable() or keys.here.text() == "9.12.2026"


def test_rows_that_come_and_go(workspace: Workspace) -> None:
    keys = Keyboard(workspace.window)
    keys.press(*["Ctrl+PgDown"] * 4)
    rows = workspace.view.draft.assessment.rows("evidence") if workspace.view else ()

    def add() -> None:
        keys.go_to_what_says("Lisää tietolähde")
        keys.press("Space")

    def write() -> None:
        keys.tab_to(lambda: (keys.path or ("",))[-1] == "ev_title", "the title")
        keys.write("Uusi lähde")

    def remove() -> None:
        keys.tab_to(lambda: keys.says.startswith("Poista L2"), "remove L2")
        keys.press("Space")

    def move() -> None:
        keys.tab_to(lambda: keys.says.startswith("Siirrä alas: L1"), "move L1 down")
        keys.press("Space")

    go_and_come_back(workspace, keys, [add, write, remove, move])
    assert len(workspace.view.draft.assessment.rows("evidence") if workspace.view else ()) == len(rows)


def test_the_matrix_and_its_details(workspace: Workspace) -> None:
    keys = Keyboard(workspace.window)
    keys.press(*["Ctrl+PgDown"] * 6)
    keys.tab_to(lambda: isinstance(keys.here, MatrixView), "the matrix")

    def pressed(*names: str) -> Callable[[], None]:
        return lambda: keys.press(*names)

    def groups() -> None:
        keys.press("Return")
        keys.tab_to(lambda: (keys.path or ("",))[-1] == "imp_groups" and isinstance(keys.here, QLineEdit), "groups")
        keys.write("opiskelij")
        keys.press("Return")

    keys.press("Right")
    go_and_come_back(
        workspace,
        keys,
        [
            pressed("+"),
            pressed("+"),
            pressed("-"),
            pressed("0"),
            pressed("Right", "?"),
            pressed("Left", "Delete"),
            groups,
        ],
    )


def test_steps_on_many_pages_are_taken_back_from_any_page(workspace: Workspace) -> None:
    keys = Keyboard(workspace.window)
    view = workspace.view
    assert view is not None
    states = [view.draft.assessment]

    def note() -> None:
        states.append(view.draft.assessment)

    keys.arrow_to("Ei", ("Right",))
    note()
    keys.press("Ctrl+PgDown")
    writes(keys, "x", "unit")()
    note()
    keys.press("Ctrl+PgDown")
    writes(keys, "y", "decision_summary")()
    note()
    keys.press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown")
    keys.tab_to(lambda: isinstance(keys.here, MatrixView), "the matrix")
    keys.press("+")
    note()
    for state in reversed(states[:-1]):
        keys.press("Ctrl+Z")
        assert view.draft.assessment == state
    keys.press("Ctrl+Z")
    assert view.draft.assessment == states[0]
    for state in states[1:]:
        keys.press("Ctrl+Y")
        assert view.draft.assessment == state
    keys.press(*["Ctrl+PgUp"] * 5)
    keys.go(("unit",))
    assert isinstance(keys.here, QLineEdit)
    assert keys.here.text().endswith("x")


def test_the_key_of_the_document_is_the_menus_in_a_line_too(workspace: Workspace) -> None:
    """On a screen of Linux a line would take it, to go to its end."""
    assert workspace.view is not None
    workspace.view.go_to(("title",))
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    field = next(each for each in workspace.view.findChildren(Field) if each.isAncestorOf(box))
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert field.eventFilter(box, event), "it never comes to the line"
    assert not event.isAccepted()
