"""Alt and a letter: on each screen a letter means one thing only, in every language."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QMenu, QWidget

from ennakko.editor.desk import Desk
from ennakko.editor.folder_exchange import FolderState
from ennakko.export.choices import Choices
from ennakko.model.register import Year
from ennakko.model.words import LANGUAGES, Language
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.document.blank_form_dialog import BlankFormDialog
from ennakko.ui.document.document_dialog import DocumentDialog
from ennakko.ui.document.register_dialog import RegisterDialog
from ennakko.ui.history.recovery_room import RecoveryRoom
from ennakko.ui.impacts.factor_dialog import FactorDialog
from ennakko.ui.library.new_assessment import NewAssessmentDialog
from ennakko.ui.settings.settings_dialog import SettingsDialog
from ennakko.ui.together.folder_dialog import FolderDialog
from ennakko.ui.together.protected_file import PasswordDialog
from ennakko.ui.together.share_dialog import ShareDialog
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace


@pytest.fixture(params=LANGUAGES)
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    spoken: Language = request.param
    window = Window()
    settings = Settings(profile="0" * 32, language=spoken)
    desk = Desk(Places(tmp_path), settings, lambda: datetime.now().astimezone(), window)
    desk.begin()
    made = Workspace(window, desk)
    window.show()
    yield made
    desk.close()
    window.ask_before_closing(lambda: True)
    window.close()
    desk.drafts.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def twice(texts: list[str]) -> dict[str, list[str]]:
    letters = {text: QKeySequence.mnemonic(text).toString() for text in texts}
    count = Counter(letters[text] for text in texts)
    return {one: [t for t in texts if letters[t] == one] for one, times in count.items() if one and times > 1}


def on_screen(top: QWidget) -> list[str]:
    """Every text in sight that may hold an Alt letter."""
    bar = [action.text() for action in top.menuBar().actions()] if isinstance(top, QMainWindow) else []
    buttons = [button.text() for button in top.findChildren(QAbstractButton) if button.isVisible()]
    labels = [label.text() for label in top.findChildren(QLabel) if label.isVisible() and label.buddy()]
    return [text for text in (*bar, *buttons, *labels) if text]


def test_every_entry_of_a_menu_has_a_letter_of_its_own(workspace: Workspace) -> None:
    menus = [action.menu() for action in workspace.window.menuBar().actions()]
    assert menus
    for menu in menus:
        assert isinstance(menu, QMenu)
        entries = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert all(QKeySequence.mnemonic(text).toString() for text in entries)
        assert twice(entries) == {}


def test_a_letter_means_one_thing_in_the_library_and_in_an_assessment(workspace: Workspace) -> None:
    window = workspace.window
    assert twice(on_screen(window)) == {}
    workspace.open_example()
    assert workspace.view is not None
    for page in ("screening", "impacts", CHECK):
        workspace.view.open_page(page)
        assert twice(on_screen(window)) == {}
    workspace.show_library()
    assert twice(on_screen(window)) == {}
    workspace.library.tabs.choose("final")
    workspace.library.doings.bin_button.click()
    assert twice(on_screen(window)) == {}
    workspace.library.tabs.choose("bin")
    assert twice(on_screen(window)) == {}


LINES = (
    *(("EditionLine", words) for words in ("Loo&k at the changes…", "&Undo")),
    ("DisputeLine", "&Choose…"),
    ("AskingLine", "Send &back…"),
    ("LeftOutLine", "Sho&w what…"),
    ("Sharing", "Use the fo&lder"),
)


def test_the_lines_above_the_pages_have_letters_of_their_own(workspace: Workspace) -> None:
    """They come over any page, and all of them may be there at once; of the two of an edition, one."""
    said = {source: QCoreApplication.translate(context, source) for context, source in LINES}
    assert all("&" in words for words in said.values())
    workspace.open_example()
    assert workspace.view is not None
    for page in workspace.view.page_names:
        workspace.view.open_page(page)
        for edition in ("Loo&k at the changes…", "&Undo"):
            lines = [words for source, words in said.items() if source not in {"Loo&k at the changes…", "&Undo"}]
            assert twice([*on_screen(workspace.window), *lines, said[edition]]) == {}, page


def test_a_letter_means_one_thing_in_a_dialog(workspace: Workspace, tmp_path: Path) -> None:
    desk, spoken = workspace.desk, workspace.language
    for dialog in (
        NewAssessmentDialog(desk.catalogue, spoken, desk.settings, workspace.window),
        SettingsDialog(desk.settings, desk.catalogue, spoken, tmp_path, workspace.window),
        FactorDialog(desk.catalogue, "P1", spoken, workspace.window),
        ShareDialog(workspace.window),
        FolderDialog(None, "", tmp_path, "", workspace.window),
        FolderDialog(FolderState(tmp_path / "yhteinen"), "", tmp_path, "", workspace.window),
        PasswordDialog(tmp_path / "asia.ennakko", spoken, workspace.window),
        RecoveryRoom(desk, spoken, workspace.window),
        DocumentDialog((), spoken, Choices(), spoken, parent=workspace.window),
        BlankFormDialog(desk.catalogue.forms, "LAAJA", spoken, parent=workspace.window),
        RegisterDialog((2026,), lambda year: Year(year, ()), spoken, parent=workspace.window),
    ):
        dialog.show()
        assert twice(on_screen(dialog)) == {}
        assert not [text for text in on_screen(dialog) if "&&" in text], "words of ours, taken for somebody's name"
        dialog.close()


def test_a_letter_that_stands_twice_is_seen() -> None:
    assert twice(["&Jaa", "&Jatka", "Avaa"]) == {"Alt+J": ["&Jaa", "&Jatka"]}
