"""Languages, files and dialogs as a newcomer met them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import SMALLEST, opened

from ennakko.model.assessment import STATUS_QUO
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with opened(tmp_path, "fi") as made:
        yield made


def shown(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def guided(view: AssessmentView) -> list[str]:
    """What the guidance says."""
    return [label.text() for label in view.guidance.findChildren(PlainLabel) if label.isVisible() and label.text()]


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
        workspace.preferences.speak("fi")
        QTest.qWait(20)


def test_a_page_that_is_left_by_mouse_has_the_keyboard_after_a_change_of_language(
    workspace: Workspace, keys: Keyboard
) -> None:
    workspace.open_example()
    shown(workspace).open_page("alternatives")
    shown(workspace).tasks.focus()
    workspace.preferences.speak("sv")
    QTest.qWait(120)
    assert shown(workspace).pages.isAncestorOf(keys.here)
    assert guided(shown(workspace))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("kirjasto.ennakko", b"x" * 500, "Arviointitiedosto on vioittunut."),
        ("kirjasto.ennakko", b"", "Arviointitiedosto on vioittunut."),
        ("kirjasto.docx", b"x" * 500, "Tämä ei ole Ennakon arviointitiedosto."),
    ],
)
def test_a_file_that_cannot_be_opened_is_told_by_what_its_name_says(
    workspace: Workspace, keys: Keyboard, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    told: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Message)
        told.extend(label.text() for label in dialog.findChildren(PlainLabel))
        keys.press("Escape")

    keys.then(read)
    workspace.receiving.receive([file])
    keys.look_until(lambda: keys.is_idle)
    assert told[0] == "1 tiedostoa ei voi avata"
    assert told[1].startswith(f"{name}: {said}")


def header(view: AssessmentView) -> str:
    return view.header._line.text()


def test_the_header_does_not_join_the_last_body_with_the_first_handling(workspace: Workspace) -> None:
    workspace.open(workspace.desk.new("LAAJA", {"title": "Kirjasto", "meeting_date": "2026-12-09"}))
    view = shown(workspace)
    view.draft.answer(("body",), ("Kunnanhallitus",), "")
    QTest.qWait(150)
    assert "Kunnanhallitus 9.12.2026" in header(view)
    view.draft.answer(("body",), ("Vanhusneuvosto", "Kunnanhallitus", "Kunnanvaltuusto"), "")
    QTest.qWait(150)
    assert header(view).startswith("Laaja arviointi · ensimmäinen käsittely 9.12.2026")
    assert "Kunnanvaltuusto" not in header(view)


def test_who_assesses_is_remembered_for_the_second_assessment(workspace: Workspace, keys: Keyboard) -> None:
    def first() -> None:
        keys.write("Kirjasto")
        keys.go_to_what_says("Kunta tai hyvinvointialue")
        keys.write("Suvijoen kunta")
        keys.press("Tab")
        keys.write("Kunta")
        keys.press("Tab")
        keys.write("Sivistys")
        keys.press("Return")

    keys.then(first)
    keys.press("Ctrl+N")
    assert shown(workspace).draft.assessment.text("organisation") == "Suvijoen kunta"

    def second() -> None:
        keys.write("Uimahalli")
        keys.press("Return")

    keys.then(second)
    keys.press("Ctrl+N")
    draft = shown(workspace).draft
    assert draft.assessment.title == "Uimahalli"
    assert draft.assessment.text("organisation") == "Suvijoen kunta"
    assert draft.assessment.text("org_type") == "municipality"
    assert draft.assessment.text("unit") == "Sivistys"


def test_a_folder_that_cannot_be_written_to_is_not_remembered(
    workspace: Workspace, keys: Keyboard, tmp_path: Path
) -> None:
    workspace.open_example()

    good = tmp_path / "jaetut"
    good.mkdir()
    keys.then(lambda: keys.press("Return"), lambda: keys.give(good / "kirjasto.ennakko"), lambda: keys.press("Escape"))
    keys.press("Ctrl+Shift+S")
    keys.look_until(lambda: keys.is_idle)
    assert workspace.desk.settings.last_folder == str(good)
    keys.then(
        lambda: keys.press("Return"), lambda: keys.give(Path("/sys/kirjasto.ennakko")), lambda: keys.press("Escape")
    )
    keys.press("Ctrl+Shift+S")
    keys.look_until(lambda: keys.is_idle)
    assert list(workspace.desk.places.exports.iterdir())
    assert workspace.desk.settings.last_folder == str(good)


def test_the_present_state_cannot_be_dropped(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open(workspace.desk.new("LAAJA", {"title": "Kirjasto"}))
    view = shown(workspace)
    draft = view.draft
    draft.make(draft.new_row("alternatives", {"alt_name": "Auto"}), "start")
    view.open_page("alternatives")
    blocks = [block for block in view.findChildren(QuestionBlock) if block.field.path[0] == "alternatives"]
    asked = {block.field.path for block in blocks if block.asked}
    assert all(block.isHidden() == (block.field.path not in asked) for block in blocks)
    one = draft.assessment.rows("alternatives")[1]
    assert ("alternatives", one, "alt_dropped") in asked
    assert ("alternatives", STATUS_QUO, "alt_desc") in asked
    assert ("alternatives", STATUS_QUO, "alt_dropped") not in asked


@pytest.mark.parametrize("opening", ["Ctrl+N", "Ctrl+,"])
@pytest.mark.parametrize("size", [100, 200])
def test_the_buttons_of_a_dialog_are_in_sight_over_a_small_window(
    workspace: Workspace, keys: Keyboard, opening: str, size: int
) -> None:
    while workspace.desk.settings.text_size < size:
        workspace.actions["larger"].trigger()
    workspace.window.resize(SMALLEST)
    seen: list[tuple[QSize, bool]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        QTest.qWait(50)
        button = dialog.accept_button
        seen.append((dialog.size(), button.visibleRegion().boundingRect().size() == button.size()))
        keys.press("Escape")

    keys.then(look)
    keys.press(opening)
    keys.look_until(lambda: keys.is_idle)
    ((whole, in_sight),) = seen
    assert in_sight
    assert whole.height() <= SMALLEST.height()
    assert whole.width() <= SMALLEST.width()


def test_the_filled_example_is_in_the_menu_also_when_there_are_other_assessments(
    workspace: Workspace, keys: Keyboard
) -> None:
    keys.press("Alt+H", "E")
    first = shown(workspace).draft.assessment
    keys.press("Alt+H", "E")
    again = shown(workspace).draft.assessment
    assert first.title == again.title
    assert first.id != again.id
    keys.press("Ctrl+L", "Alt+H", "E")
    assert len(workspace.desk.drafts.summaries()) == 3


def test_the_list_of_modules_keeps_still_when_the_first_is_chosen(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Alt+H", "E")
    view = shown(workspace)
    view.draft.answer(("modules",), None, "")
    view.open_page("screening")
    keys.go(("modules",))
    keys.press("Down")
    QTest.qWait(300)
    before = keys.here.mapTo(workspace.window, QPoint())
    keys.press("Space")
    QTest.qWait(300)
    assert view.draft.value("modules")
    assert isinstance(keys.here, QListWidget)
    assert keys.here.mapTo(workspace.window, QPoint()) == before


def test_why_there_is_one_alternative_is_asked_of_one_alone_and_says_why(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open(workspace.desk.new("LAAJA", {"title": "Asia"}))
    view = shown(workspace)
    view.open_page("alternatives")
    view.focus_page()

    def asked() -> list[QuestionBlock]:
        blocks = view.pages.currentWidget().findChildren(QuestionBlock)
        return [block for block in blocks if block.path == ("single_alt_reason",) and block.isVisible()]

    assert not asked()
    keys.go_to_what_says("Lisää vaihtoehto")
    keys.press("Space")
    assert "vain yksi vaihtoehto" in asked()[0].help.text()
    assert asked()[0].help.isVisible()
    keys.go_to_what_says("Lisää vaihtoehto")
    keys.press("Space")
    assert not asked()
    keys.press("Ctrl+Z")
    assert asked()
