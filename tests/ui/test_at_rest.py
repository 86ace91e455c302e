"""What is on the screen after a key is what a fresh painting would show, at once and in one piece."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened
from typing_extensions import override

from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

Key = Qt.Key


class Moves(QObject):
    """Notes what is still being given another size."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget) and self._page.isAncestorOf(watched):
            self.seen.append(repr(watched))
        return False


def as_painted_anew(window: Window) -> bool:
    """Whether the window shows what it would if everything in it were painted again."""
    QTest.qWait(50)
    kept = window.screen().grabWindow(window.winId()).toImage()
    fresh = window.grab().toImage()
    return kept == fresh.convertToFormat(kept.format())


def in_an_impact(workspace: Workspace) -> Keyboard:
    """The keyboard in the description of an impact of the example."""
    workspace.open_example()
    view = workspace.view
    assert view is not None
    view.go_to(("impacts", view.draft.assessment.rows("impacts")[2], "imp_desc"))
    QTest.qWait(600)
    return Keyboard(workspace.window)


def test_a_page_that_grows_is_at_rest_when_it_is_painted(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        in_an_impact(workspace)
        assert workspace.view is not None
        moves = Moves(workspace.view.pages)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
        QApplication.processEvents()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(moves)
        for _ in range(20):
            QApplication.processEvents()
        app.removeEventFilter(moves)
        assert moves.seen == []


def test_nothing_old_stays_on_the_screen(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        keys = in_an_impact(workspace)
        keys.write("yksi\nkaksi\nkolme")
        assert as_painted_anew(workspace.window)
        keys.press(*["Backspace"] * 12)
        assert as_painted_anew(workspace.window)
        view = workspace.view
        assert view is not None
        view.go_to(("impacts",))
        for key in ("Down", "Right", "Down", "+", "Left"):
            keys.press(key)
            QTest.qWait(250)
            assert as_painted_anew(workspace.window)
        keys.press("Tab", "Tab", "Tab")
        QTest.qWait(300)
        assert as_painted_anew(workspace.window)
