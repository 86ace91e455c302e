"""The document beside the form, by keys: it follows what is written, and leads back to the questions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.keyboard import Keyboard
from tests.ui.opened import SMALLEST, USUAL, opened

from ennakko.settings import read
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.assessment.page_view import PageView
from ennakko.ui.document.paper_view import PaperView
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        yield workspace


def view(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def paper(workspace: Workspace) -> PaperView:
    return view(workspace).preview.view


def open_preview(workspace: Workspace) -> Keyboard:
    keys = Keyboard(workspace.window)
    keys.press("Ctrl+Shift+P")
    keys.look_until(lambda: (sheet := paper(workspace).sheet) and sheet.is_whole)
    return keys


def in_sight(shown: PaperView, words: str) -> bool:
    """Whether some words stand in the part of the paper that is seen."""
    found = shown.document().find(words)
    return not found.isNull() and shown.viewport().rect().contains(shown.cursorRect(found).center())


def test_what_is_written_stands_in_the_document_a_moment_later_and_in_sight(workspace: Workspace) -> None:
    keys = open_preview(workspace)
    view(workspace).go_to(("problem",))
    keys.press("Ctrl+End")
    keys.write(" Koivu kaatui.")
    keys.look_until(lambda: in_sight(paper(workspace), "Koivu kaatui."))
    row = view(workspace).draft.assessment.rows("impacts")[-1]
    view(workspace).go_to(("impacts", row, "imp_desc"))
    keys.press("Ctrl+End")
    keys.write(" Pyy.")
    keys.look_until(lambda: in_sight(paper(workspace), "Pyy."))
    keys.press("Ctrl+Z")
    keys.look_until(lambda: "Pyy." not in paper(workspace).toPlainText())
    assert "Koivu kaatui." in paper(workspace).toPlainText()


def test_where_one_writes_in_a_long_answer_is_in_sight(workspace: Workspace) -> None:
    """Both at its end and in the midst of it, while it is longer than the pane."""
    keys = open_preview(workspace)
    view(workspace).go_to(("problem",))
    keys.press("Ctrl+A")
    keys.paste("\n".join(f"Kappale {n}." for n in range(90)))
    keys.look_until(lambda: "Kappale 89." in paper(workspace).toPlainText())
    keys.write(" Koivu kaatui.")
    keys.look_until(lambda: in_sight(paper(workspace), "Koivu kaatui."))
    keys.press("Ctrl+Home", *["Down"] * 30, "End")
    keys.write(" Pyy.")
    keys.look_until(lambda: in_sight(paper(workspace), "Kappale 30. Pyy."))


def test_who_reads_elsewhere_keeps_the_place(workspace: Workspace) -> None:
    keys = open_preview(workspace)
    shown = paper(workspace)
    shown.verticalScrollBar().setValue(6000)

    def at_the_top() -> tuple[str, int]:
        cursor = shown.cursorForPosition(shown.viewport().rect().topLeft())
        return cursor.block().text(), shown.cursorRect(cursor).top()

    before, value = at_the_top(), shown.verticalScrollBar().value()
    view(workspace).draft.answer(("problem",), "Koivu kaatui.\n" * 12, "problem")
    keys.look_until(lambda: shown.toPlainText().count("Koivu kaatui.") == 12)
    assert at_the_top() == before
    assert shown.verticalScrollBar().value() > value


def test_a_value_changes_the_table_and_the_picture(workspace: Workspace) -> None:
    keys = open_preview(workspace)
    sheet = paper(workspace).sheet
    assert sheet is not None
    taken: list[frozenset[str]] = []
    take = sheet.figures.take

    def watched(charts: object) -> frozenset[str]:
        taken.append(take(charts))  # type: ignore[arg-type]  # handed on as it comes
        return taken[-1]

    sheet.figures.take = watched  # type: ignore[method-assign]  # the real one, watched
    row = view(workspace).draft.assessment.rows("impacts")[0]
    for column in ("imp_value_short", "imp_value_long"):
        view(workspace).draft.answer(("impacts", row, column), "2", "value")
    keys.look_until(lambda: any(taken))
    view(workspace).draft.answer(("title",), "Toinen nimi", "title")
    keys.look_until(lambda: "Toinen nimi" in paper(workspace).toPlainText())
    assert not taken[-1]


def test_enter_on_a_passage_goes_to_its_question(workspace: Workspace) -> None:
    keys = open_preview(workspace)
    shown = paper(workspace)
    for words, path in (
        ("Lähikirjastojen käynnit ovat vähentyneet", ("problem",)),
        ("Perustiedot", ("case_no",)),
        ("Taulukko 2.", ("cmp_table",)),
    ):
        shown.setFocus()
        found = shown.document().find(words, QTextCursor(shown.document()))
        while found.block().text() and words == "Perustiedot" and found.blockFormat().headingLevel() == 0:
            found = shown.document().find(words, found)
        found.setPosition(found.selectionStart())
        shown.setTextCursor(found)
        assert keys.here is shown
        keys.press("Return")
        assert keys.here is not shown
        if path != ("cmp_table",):
            assert keys.path == path
        page = view(workspace).pages.currentWidget()
        assert isinstance(page, PageView)
        assert any(q.id == path[0] for q in page.page.questions())


def test_a_click_on_an_impact_opens_that_impact(workspace: Workspace) -> None:
    open_preview(workspace)
    shown = paper(workspace)
    row = view(workspace).draft.assessment.rows("impacts")[7]
    shown.follow(("impacts", row, "imp_desc"))
    assert shown.sheet is not None
    cursor = QTextCursor(shown.document())
    cursor.setPosition(shown.sheet.place_of(("impacts", row, "imp_desc")) + 3)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.cursorRect(cursor).center())
    assert Keyboard(workspace.window).path == ("impacts", row, "imp_desc")


def test_f6_reaches_it_and_escape_goes_back_to_the_question(workspace: Workspace) -> None:
    keys = open_preview(workspace)
    view(workspace).go_to(("problem",))
    for _ in range(4):
        keys.press("F6")
        if keys.here is paper(workspace):
            break
    assert keys.here is paper(workspace)
    assert keys.says == "Asiakirjan esikatselu"
    assert paper(workspace).textCursor().block().text().startswith("Lähikirjastojen käynnit ovat vähentyneet")
    keys.press("Escape")
    assert keys.path == ("problem",)


def test_the_choice_is_remembered(workspace: Workspace) -> None:
    keys = open_preview(workspace)
    assert read(workspace.desk.places.settings).preview_shown
    assert workspace.actions["preview"].isChecked()
    keys.press("Ctrl+Shift+P")
    assert view(workspace).preview.isHidden()
    assert not read(workspace.desk.places.settings).preview_shown


def test_guidance_that_is_asked_for_comes_although_there_is_little_room(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path, size=SMALLEST) as workspace:
        workspace.open_example()
        keys = open_preview(workspace)
        panes = view(workspace).panes
        assert not panes.is_over
        assert panes.guidance.isHidden()
        keys.press("F1")
        assert not panes.guidance.isHidden()
        assert panes.preview.isHidden()
        keys.press("Ctrl+Shift+P")
        assert not panes.preview.isHidden()
        assert panes.guidance.isHidden()
        workspace.window.resize(USUAL)
        keys.look_until(lambda: view(workspace).width() == USUAL.width())
        keys.press("F1")
        assert not panes.guidance.isHidden()
        assert not panes.preview.isHidden()


def test_guidance_that_comes_when_the_document_goes_speaks_of_the_question(workspace: Workspace) -> None:
    keys = open_preview(workspace)
    workspace.actions["language_sv"].trigger()  # everything is made anew, and guidance has not been in sight since
    keys.look_until(lambda: not view(workspace).preview.isHidden())
    guidance = view(workspace).guidance
    assert guidance.isHidden()
    keys.press("Ctrl+Shift+P")
    assert not guidance.isHidden()
    assert "Varför detta frågas" in [each.text() for each in guidance.findChildren(QLabel) if each.isVisible()]
    keys.press("Ctrl+M")
    assert guidance.writing


def test_where_there_is_little_room_it_takes_the_place_of_the_questions(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path, size=SMALLEST) as workspace:
        workspace.open_example()
        workspace.preferences.resize_text(2)
        view(workspace).go_to(("problem",))
        keys = open_preview(workspace)
        assert view(workspace).panes.is_over
        assert keys.here is paper(workspace)
        keys.press("Escape")
        assert keys.path == ("problem",)
        assert view(workspace).preview.isHidden()
        keys.press("Ctrl+Shift+P")
        assert keys.here is paper(workspace)
        keys.press("Ctrl+Shift+P")
        assert keys.path == ("problem",)
