"""Whoever writes in an assessment that is marked final is told so, once, and can go back to the draft."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.model.edit import Answer
from ennakko.ui.assessment.final_line import FinalLine


def test_a_change_after_the_end_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        (line,) = view.findChildren(FinalLine)
        view.go_to(("problem",))
        keys = Keyboard(workspace.window)
        assert not line.words
        keys.write("Lisäys.")
        assert line.words.startswith("Arviointi on merkitty valmiiksi, ja nyt sitä on muutettu.")
        line.hide()
        keys.write("Toinen.")
        assert not line.words
        view.draft.make(Answer(("status",), "draft"), "status")
        view.draft.make(Answer(("status",), "final"), "status")
        assert not line.words
        keys.write("Kolmas.")
        line.button.click()
        assert view.draft.assessment.text("status") == "draft"
        assert not line.words


def test_what_comes_after_the_decision_is_no_change_of_what_was_decided(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        (line,) = view.findChildren(FinalLine)
        view.draft.make(Answer(("status",), "decided"), "status")
        view.draft.make(Answer(("dec_effect",), "Arviointi muutti esitystä."), "effect")
        assert not line.words
        view.draft.make(Answer(("problem",), "Muu"), "problem")
        assert line.words
        assert line.button.isHidden()
