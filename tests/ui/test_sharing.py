"""A file for a colleague, made and opened by keys: what goes along, and a password on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.files import share
from ennakko.files.password import WORDS
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.together.protected_file import PasswordDialog
from ennakko.ui.together.share_dialog import ShareDialog
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EARLIER, LATER = "Kirjaston aukioloajat", "Kirjaston aukioloajat 2027"


@pytest.fixture
def keys(workspace: Workspace) -> Keyboard:
    """The keyboard of somebody who has written a title, and another title the next time."""
    keys = Keyboard(workspace.window)
    id_ = workspace.desk.new("KEVYT", {"title": EARLIER})
    workspace.open(id_, ("title",))
    keys.press("Ctrl+A")
    keys.write(LATER)
    return keys


def shared(keys: Keyboard, file: Path, *choices: str) -> list[str]:
    """Share with these keys in the dialog, and say what the program told in the end."""
    said: list[str] = []

    def choose() -> None:
        assert isinstance(QApplication.activeModalWidget(), ShareDialog)
        keys.press(*choices, "Return")

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Message)
        said.extend(label.text() for label in dialog.findChildren(PlainLabel))
        if button := next((b for b in dialog.buttons if "salasana" in b.text()), None):
            keys.press_button(button.text().replace("&", ""))
        else:
            keys.press("Escape")

    keys.then(choose, lambda: keys.give(file), read)
    keys.press("Ctrl+Shift+S")
    keys.look_until(lambda: keys.is_idle)
    return said


def test_everything_goes_along_unless_one_says_otherwise(keys: Keyboard, tmp_path: Path) -> None:
    shared(keys, tmp_path / "all.ennakko")
    shared(keys, tmp_path / "current.ennakko", "Down")
    whole, current = (share.read(tmp_path / f"{name}.ennakko").history for name in ("all", "current"))
    assert {v.value for v in whole.versions.values() if v.path == ("title",)} == {EARLIER, LATER}
    assert {v.value for v in current.versions.values() if v.path == ("title",)} == {LATER}
    assert current.answers() == whole.answers()


def test_a_protected_file_opens_in_another_library_with_its_password_only(
    keys: Keyboard, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "suojattu.ennakko"
    said = shared(keys, file, "Tab", "Space")
    word = QGuiApplication.clipboard().text()
    assert len(word.split()) == WORDS
    assert word in said[-1]
    with opened(tmp_path / "theirs") as theirs:
        other = Keyboard(theirs.window)
        seen: list[str] = []

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, PasswordDialog)
            other.write("jokin muu sana")
            other.press("Return")
            other.look_until(dialog.told.isVisible)
            seen.append(dialog.told.text())
            other.write(word)
            other.press("Return")

        other.then(answer)
        theirs.receiving.receive([file])
        other.look_until(lambda: theirs.view is not None)
        assert theirs.view is not None
        assert theirs.view.draft.assessment.title == LATER
        assert "Tarkista se" in seen[0]


def test_nothing_is_taken_in_when_one_has_no_password(keys: Keyboard, workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "suojattu.ennakko"
    shared(keys, file, "Tab", "Space")
    with opened(tmp_path / "theirs") as theirs:
        other = Keyboard(theirs.window)
        other.then(lambda: other.press("Escape"))
        theirs.receiving.receive([file])
        assert theirs.desk.drafts.summaries() == []


def test_a_short_password_is_refused_in_a_sentence(qtbot: QtBot) -> None:
    dialog = ShareDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    keys = Keyboard(dialog)
    keys.press("Tab", "Space", "Tab", "Ctrl+A")
    keys.write("kissa")
    keys.press("Return")
    assert dialog.isVisible()
    assert dialog.line.hasFocus()
    assert any("12" in label.text() and label.isVisible() for label in dialog.findChildren(PlainLabel))
    keys.write(" koira lammas")
    with qtbot.waitSignal(dialog.accepted):
        keys.press("Return")
    assert dialog.password == "kissa koira lammas"
