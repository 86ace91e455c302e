"""What the window does as a whole: its keys, its languages, its files, and trouble told in one sentence."""

from __future__ import annotations

import resource
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QWidget
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.app import fill
from ennakko.model.words import LANGUAGES, Language
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def keys(workspace: Workspace) -> Keyboard:
    """The keyboard of somebody who has opened the filled example."""
    keys = Keyboard(workspace.window)
    keys.go_to_what_says(workspace.library.empty.example.text().replace("&", ""))
    keys.press("Space")
    assert view_of(workspace).draft.assessment.title
    return keys


def view_of(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def told() -> list[str]:
    """What the dialog in sight says."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Message)
    return [label.text() for label in dialog.findChildren(PlainLabel)]


def page_of(workspace: Workspace) -> str:
    return view_of(workspace).page_names[view_of(workspace).place]


def test_another_language_keeps_the_page_and_the_question(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown")
    keys.go(("unit",))
    for view_menu, entry, language, words in (
        ("Alt+N", "V", "sv", "Sektor och enhet"),
        ("Alt+V", "E", "en", "Sector and unit"),
        ("Alt+V", "S", "fi", "Toimiala ja yksikkö"),
    ):
        keys.press(view_menu, entry)
        assert workspace.language == language
        assert page_of(workspace) == "basics"
        assert keys.path == ("unit",)
        assert keys.says == words


def test_another_language_keeps_the_impact_one_is_writing(workspace: Workspace, keys: Keyboard) -> None:
    row = view_of(workspace).draft.assessment.rows("impacts")[17]
    workspace.open(view_of(workspace).draft.assessment.id, ("impacts", row, "imp_desc"))
    assert keys.path == ("impacts", row, "imp_desc")
    QTest.qWait(50)
    keys.press("Alt+N", "V")
    assert keys.path == ("impacts", row, "imp_desc")
    keys.press("Shift+Tab", "Ctrl+PgDown")
    assert page_of(workspace) == "modules"


def test_larger_and_smaller_text_keep_the_question(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown")
    keys.go(("case_no",))
    small = keys.here.fontMetrics().height()
    keys.press("Ctrl++")
    assert workspace.desk.settings.text_size == 110
    assert keys.here.fontMetrics().height() > small
    assert keys.path == ("case_no",)
    keys.press("Ctrl+-")
    assert workspace.desk.settings.text_size == 100
    assert keys.path == ("case_no",)


def test_an_assessment_opens_where_it_was_left(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+L")
    assert workspace.view is None
    keys.tab_to(lambda: keys.here is workspace.library.list, "the list")
    keys.press("Return")
    assert page_of(workspace) == "decision"


def test_what_was_left_is_there_when_the_program_is_opened_again(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as first:
        first.open_example()
        Keyboard(first.window).press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown")
    with opened(tmp_path) as second:
        keys = Keyboard(second.window)
        keys.tab_to(lambda: keys.here is second.library.list, "the list")
        keys.press("Return")
        assert page_of(second) == "alternatives"


def test_ctrl_s_says_that_everything_is_saved(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown")
    keys.go(("unit",))
    keys.write("x")
    assert view_of(workspace).autosave.pending
    keys.press("Ctrl+S")
    assert not view_of(workspace).autosave.pending
    assert workspace.toast.isVisible()
    assert any("Tallennettu" in label.text() for label in workspace.toast.findChildren(QLabel))


def test_f6_goes_through_the_panes_and_back_to_the_question(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown")
    keys.go(("unit",))
    view = view_of(workspace)
    for pane in (view.guidance, view.tasks, view.pages):
        keys.press("F6")
        assert pane is keys.here or pane.isAncestorOf(keys.here)
    assert keys.path == ("unit",)
    keys.press("F6", "F6", "Down")
    assert page_of(workspace) == "decision"
    keys.press("F6")
    assert keys.path == ("decision_summary",)


def test_arrows_go_from_row_to_row_of_a_table(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown")
    seen = [keys.says.split(" ")[0]]
    for key in ("Down", "Down", "Up", "Up", "Up"):
        keys.press(key)
        seen.append(keys.says.split(" ")[0])
    assert seen == ["L1", "L2", "L3", "L2", "L1", "L1"]


def test_f1_folds_the_guidance_which_follows_the_question(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+PgDown")
    keys.go(("unit",))
    guidance = view_of(workspace).guidance
    assert "Toimiala ja yksikkö" in [label.text() for label in guidance.findChildren(QLabel)]
    keys.press("F1")
    assert not guidance.isVisible()
    assert keys.path == ("unit",)
    keys.press("F1")
    assert guidance.isVisible()


def test_ctrl_g_goes_to_what_is_unanswered(workspace: Workspace) -> None:
    keys = Keyboard(workspace.window)
    keys.then(lambda: keys.press("Return"))
    keys.press("Ctrl+N")
    seen = []
    for _ in range(3):
        keys.press("Ctrl+G")
        seen.append(keys.path)
    assert seen == [("S02",), ("S03",), ("S04",)]


def test_ctrl_g_goes_to_the_very_box_of_a_person_that_is_empty(workspace: Workspace) -> None:
    keys = Keyboard(workspace.window)
    keys.then(lambda: keys.press("Return"))
    keys.press("Ctrl+N")
    draft = view_of(workspace).draft
    draft.answer(("scope",), "light", "")
    row = draft.assessment.rows("preparers")[0]
    draft.answer(("preparers", row, "name"), "Maija Mallikas", "")
    draft.answer(("preparers", row, "title"), None, "")
    for _ in range(80):
        keys.press("Ctrl+G")
        if keys.path and keys.path[0] == "preparers":
            break
    assert keys.path == ("preparers", row, "title")
    assert keys.here is not None
    assert keys.here.accessibleName() == "Virka- tai tehtävänimike 1"


def test_tab_comes_to_the_state_that_a_page_has(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open_example()
    view_of(workspace).open_page("decision")
    view_of(workspace).focus_page()

    def of_the_page() -> bool:
        return isinstance(keys.here, QRadioButton) and type(keys.here.parent()).__name__ == "_PageState"

    keys.tab_to(of_the_page, "the state of the page")
    assert isinstance(keys.here, QRadioButton)
    assert (keys.here.text(), keys.here.isChecked()) == ("Valmis", True)


def test_the_library_has_the_keyboard_when_it_comes(workspace: Workspace) -> None:
    keys = Keyboard(workspace.window)
    assert keys.here is workspace.library.empty.new
    keys.tab_to(lambda: keys.here is workspace.library.empty.example, "the example")
    keys.press("Space", "Ctrl+L")
    assert keys.here is workspace.library.list
    keys.press("Return")
    assert page_of(workspace) == "screening"


def test_ctrl_f_goes_to_the_search_of_the_library(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+F")
    assert workspace.view is None
    assert keys.here is workspace.library.top.search


def test_delete_puts_into_the_bin_and_undo_takes_back(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Ctrl+L")
    keys.tab_to(lambda: keys.here is workspace.library.list, "the list")
    keys.press("Delete")
    assert workspace.desk.drafts.summaries() == []
    assert len(workspace.desk.drafts.summaries(binned=True)) == 1
    keys.tab_to(lambda: keys.here is workspace.library.notice.button, "the way back")
    keys.press("Space")
    assert len(workspace.desk.drafts.summaries()) == 1


def test_the_same_file_twice_is_one_assessment(workspace: Workspace, keys: Keyboard, tmp_path: Path) -> None:
    file = tmp_path / "kirjastot.ennakko"

    keys.then(lambda: keys.press("Return"), lambda: keys.give(file), lambda: keys.press("Escape"))
    keys.press("Ctrl+Shift+S")
    keys.look_until(lambda: keys.is_idle)
    assert file.exists()
    for _ in range(2):
        keys.then(lambda: keys.give(file))
        keys.press("Ctrl+O")
        assert view_of(workspace).draft.assessment.title == "Lähikirjastoverkon tarkistaminen 2027"
    keys.press("Ctrl+L")
    assert len(workspace.desk.drafts.summaries()) == 1


def test_a_disk_that_takes_no_more_is_told_in_a_sentence(workspace: Workspace, keys: Keyboard, tmp_path: Path) -> None:
    document = tmp_path / "asiakirja.docx"
    sentences: list[list[str]] = []
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def place() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, hard))
        keys.give(document)

    def note() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        sentences.append(told())
        keys.press("Escape")

    try:
        keys.then(lambda: keys.press("Return"), place, note)
        keys.press("Ctrl+E")
        keys.look_until(lambda: keys.is_idle)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    ((heading, sentence),) = sentences
    assert heading == "Tämä ei onnistunut"
    assert "asiakirja.docx" in sentence
    assert "Traceback" not in sentence
    assert not document.exists()


def test_a_document_that_cannot_go_there_is_kept_and_its_folder_is_one_button_away(
    workspace: Workspace, keys: Keyboard
) -> None:
    seen: list[str] = []

    def note() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Message)
        seen.extend([told()[1], dialog.buttons[0].text()])
        keys.press("Escape")

    keys.then(lambda: keys.press("Return"), lambda: keys.give(Path("/sys/asiakirja.docx")), note)
    keys.press("Ctrl+E")
    keys.look_until(lambda: keys.is_idle)
    sentence, button = seen
    before, kept = sentence.split(" Sisältö on tallessa toisessa paikassa: ")
    assert before
    assert zipfile.is_zipfile(kept)
    assert button == "Avaa &kansio"


def test_a_database_that_cannot_be_opened_is_told_in_a_sentence(qapp: QApplication, tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.made().database.mkdir()
    window = Window()
    window.show()
    keys = Keyboard(window)
    sentences: list[list[str]] = []

    def note() -> None:
        sentences.append(told())
        keys.press("Escape")

    keys.then(note)
    fill(window, places, Settings(language="fi"), None)
    ((_, sentence),) = sentences
    assert sentence
    assert "Traceback" not in sentence
    assert not window.isVisible()
    window.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_its_names_and_uses_an_alt_letter_once(
    qapp: QApplication, tmp_path: Path, language: Language
) -> None:
    with opened(tmp_path, language) as workspace:
        workspace.open_example()
        view = view_of(workspace)
        for place, name in enumerate(view.page_names):
            view.open_place(place)
            view.focus_page()
            QTest.qWait(30)
            assert QApplication.activeWindow() is workspace.window, f"something of {name} was a window for a moment"
            found = list(in_sight(workspace.window))
            assert len(found) > 25, name
            assert [each for each in found if not each[1]] == [], name
            letters = Counter(filter(None, map(letter, workspace.window.findChildren(QWidget))))
            assert {one for one, times in letters.items() if times > 1} == set(), name


def letter(widget: QWidget) -> str:
    """The Alt letter of something in sight."""
    shown = widget.isVisible() and (
        isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy())
    )
    return QKeySequence.mnemonic(widget.text()).toString() if shown else ""


ROLES = QAccessible.Role
WORKED = {
    ROLES.Button,
    ROLES.ButtonMenu,
    ROLES.ButtonDropDown,
    ROLES.CheckBox,
    ROLES.ComboBox,
    ROLES.EditableText,
    ROLES.Link,
    ROLES.List,
    ROLES.ListItem,
    ROLES.MenuItem,
    ROLES.PageTab,
    ROLES.RadioButton,
    ROLES.Slider,
    ROLES.SpinBox,
    ROLES.Table,
    ROLES.Tree,
}
"""What a person works with."""


def in_sight(window: QWidget) -> Iterator[tuple[str, str]]:
    """What a screen reader finds in a window that can be worked with: what it is, and its name."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        found = waiting.pop()
        state = found.state()
        if state.invisible:
            continue
        if found.role() in WORKED:
            yield f"{found.role().name} {found.object()}", found.text(QAccessible.Text.Name)
        if found.role() not in {ROLES.ComboBox, ROLES.Table}:
            waiting += [found.child(n) for n in range(found.childCount()) if found.child(n) is not None]
