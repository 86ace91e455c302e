"""What is closed or made anew is let go of, so that a window that is open for weeks does not grow."""

import gc
import json
import subprocess
import sys
import weakref
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from tests.ui.closing import settled
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.ui.library.library import Library
from ennakko.ui.toast import Toast


def test_an_assessment_that_was_written_in(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open(workspace.desk.new("KEVYT", {"title": "Kirjasto"}), ("title",))
        keys = Keyboard(workspace.window)
        keys.write("n aukiolo")
        keys.press("Ctrl+Z", "Ctrl+Y")
        assert workspace.desk.open_ is not None
        draft = weakref.ref(workspace.desk.open_.draft)
        del keys
        workspace.show_library()
        settled()
        assert draft() is not None, "one may come back to it, and undo"
        workspace.open_example()
        settled()
        assert draft() is None


@pytest.mark.parametrize("last", ["assessment", "library"])
def test_a_window_that_was_closed(last: str, tmp_path: Path) -> None:
    """Nothing of it is left: no part that Qt has taken away, no draft, and nobody who would tell of faults in it.

    Its parts are deleted after it: to look for garbage in the midst of that would stop the program for ever.
    """
    command = [sys.executable, "-m", "tests.ui.closing", str(tmp_path / "home"), last]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [{}, [], False, 0]


def test_what_was_in_the_window_in_another_language(qapp: QApplication, tmp_path: Path) -> None:
    others = [each for each in gc.get_objects() if isinstance(each, Library)]  # of windows of other tests
    with opened(tmp_path) as workspace:
        for language in ("sv", "en", "fi", "sv", "fi"):
            workspace.actions[f"language_{language}"].trigger()
        settled()
        now = [each for each in gc.get_objects() if isinstance(each, Library)]
        assert [each for each in now if not any(each is other for other in others)] == [workspace.library]


def test_the_menu_and_the_short_word_of_before(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        before = len(workspace.window.menuBar().findChildren(QMenu))
        for language in ("sv", "fi", "sv", "fi"):
            workspace.actions[f"language_{language}"].trigger()
        settled()
        assert len(workspace.window.menuBar().findChildren(QMenu)) == before
        assert workspace.window.findChildren(Toast) == [workspace.toast]


@pytest.mark.parametrize(
    "action", ["new", "document", "blank", "share", "folder", "settings", "recovery", "about", "data"]
)
def test_a_dialog_that_was_left(action: str, qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        keys = Keyboard(workspace.window)
        seen: list[QDialog] = []

        def leave() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            seen.append(dialog)
            keys.press("Escape")

        keys.then(leave)
        workspace.actions[action].trigger()
        assert len(seen) == 1
        seen.clear()
        settled()
        assert workspace.window.findChildren(QDialog) == []


def test_turning_pages_and_moving_the_keyboard(qapp: QApplication, tmp_path: Path) -> None:
    """Some ways to call a method later leave a trace of the call behind for good."""
    with opened(tmp_path) as workspace:
        workspace.open_example()
        keys = Keyboard(workspace.window)

        def walk() -> Counter[str]:
            keys.press(*["Tab"] * 20, "Ctrl+PgDown", "Ctrl+PgUp", *["Shift+Tab"] * 20)
            settled()
            return Counter(type(each).__name__ for each in gc.get_objects())

        walk()
        before, after = walk(), walk()
        grown = {name: number for name, number in (after - before).items() if number > 15}
        assert not grown
