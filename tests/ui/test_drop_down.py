"""A drop-down list says by "…" that there was no room for all of the words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import SMALLEST, opened

from ennakko.ui import theme
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.history.history_view import HistoryView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LONG = "Bedömning av konsekvenserna för barn, unga och barnfamiljer i kommunen"


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light", 2)
    yield
    theme.apply(qapp, "light", 1)


def test_only_what_is_too_long_is_shortened(qtbot: QtBot) -> None:
    box = DropDown(8)
    qtbot.addWidget(box)
    box.addItems([LONG, "Barn"])
    box.resize(160, box.sizeHint().height())
    box.show()
    assert box.shown_text.endswith("…")
    assert LONG.startswith(box.shown_text[:-1])
    narrow = box.grab().toImage()
    box.resize(900, box.sizeHint().height())
    assert box.shown_text == LONG
    box.resize(160, box.sizeHint().height())
    box.setItemText(0, box.shown_text)
    assert box.grab().toImage() == narrow, "what is painted is what it says"
    box.setCurrentIndex(1)
    assert box.shown_text == "Barn"


def test_over_the_comment_box_a_long_name_ends_in_dots(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path, "sv", QSize(1000, 640)) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        row = view.draft.assessment.rows("alternatives")[1]
        view.go_to(("alternatives", row, "alt_desc"))
        keys = Keyboard(workspace.window)
        keys.press("Ctrl+M", "Shift+Tab")
        box = keys.here
        assert isinstance(box, DropDown)
        for _ in range(box.count()):
            shown, whole = box.shown_text, box.currentText()
            assert shown == whole or (shown.endswith("…") and whole.startswith(shown[:-1]))
            assert box.fontMetrics().horizontalAdvance(shown) < box.width()
            keys.press("Down")


def test_with_large_text_the_pages_of_the_history_end_in_dots(large: None, tmp_path: Path) -> None:
    with opened(tmp_path, "sv", SMALLEST) as workspace:
        workspace.preferences.resize_text(10)
        workspace.open_example()
        keys = Keyboard(workspace.window)
        keys.press("Ctrl+H")
        room = workspace.rooms.currentWidget()
        assert isinstance(room, HistoryView)
        assert keys.here is room.page
        QTest.qWait(100)
        cut = 0
        for _ in range(room.page.count()):
            shown, whole = room.page.shown_text, room.page.currentText()
            assert shown == whole or (shown.endswith("…") and whole.startswith(shown[:-1]))
            assert room.page.fontMetrics().horizontalAdvance(shown) < room.page.width()
            cut += shown != whole
            keys.press("Down")
        assert cut, "some page has a longer name than there is room for"
