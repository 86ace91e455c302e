"""What is closed or made anew is let go of, so that a window that is open for weeks does not grow."""

import gc
import weakref
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.ui.toast import Toast


def settled() -> None:
    """Let go of what can be let go of."""
    QTest.qWait(300)  # what was to come a moment later has come
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()
    gc.collect()


def test_an_assessment_that_was_written_in(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open(workspace.desk.new("KEVYT", {"title": "Kirjasto"}), ("title",))
        keys = Keyboard(workspace.window)
        keys.write("n aukiolo")
        keys.press("Ctrl+Z", "Ctrl+Y")
        assert workspace.desk.open_ is not None
        draft = weakref.ref(workspace.desk.open_.draft)
        keys.press("Ctrl+L")
        settled()
        assert draft() is None


def test_the_menu_and_the_short_word_of_before(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        before = len(workspace.window.menuBar().findChildren(QMenu))
        for language in ("sv", "fi", "sv", "fi"):
            workspace.actions[f"language_{language}"].trigger()
        settled()
        assert len(workspace.window.menuBar().findChildren(QMenu)) == before
        assert workspace.window.findChildren(Toast) == [workspace.toast]


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
