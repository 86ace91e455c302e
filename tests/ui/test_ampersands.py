"""An & in what people write is seen and heard as one &, on every page."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.ui.keyboard import said
from tests.ui.opened import opened

from ennakko.model.edit import Answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_screen_reader_says_an_ampersand_once(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        draft = view.draft
        for table, column in (("alternatives", "alt_name"), ("evidence", "ev_title"), ("mitigation", "mit_action")):
            for row in draft.assessment.rows(table):
                draft.make(Answer((table, row, column), f"T&K {row[:3]}"), "")
        for row in draft.assessment.rows("impacts"):
            draft.make(Answer(("impacts", row, "imp_factor"), "own"), "")
            draft.make(Answer(("impacts", row, "imp_factor_text"), "T&K"), "")
        speaking: set[str] = set()
        for place in range(view.places):
            view.open_place(place)
            QTest.qWait(1500 if place == view.places - 1 else 1)  # the last page comes bit by bit
            for widget in view.findChildren(QWidget):
                name = said(widget) if widget.isVisible() else ""
                assert "&&" not in name, (view.page_names[place], type(widget), name)
                if "T&K" in name:
                    speaking.add(view.page_names[place])
        assert len(speaking) > 3
