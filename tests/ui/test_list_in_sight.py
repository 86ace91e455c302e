"""A list that is opened at the edge of the page comes in sight, so that nobody chooses blindly."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.opened import opened

from ennakko.ui.fields.option_list import OptionList


def test_an_opened_list_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        row = view.draft.assessment.rows("impacts")[3]
        view.go_to(("impacts", row, "imp_groups"))
        page = view.pages.currentWidget()
        page.verticalScrollBar().setValue(page.verticalScrollBar().value() - page.viewport().height() // 3)
        here = QApplication.focusWidget()
        qtbot.keyClick(here, Qt.Key.Key_Down)
        found = next(each for each in page.findChildren(OptionList) if each.isAncestorOf(here))
        assert found.is_open
        qtbot.waitUntil(lambda: found.list.visibleRegion().boundingRect().height() >= found.list.viewport().height())
