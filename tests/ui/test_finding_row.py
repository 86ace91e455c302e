"""A remark that asks for a row begins it, for what the remark is about."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.model.edit import Answer, RemoveRow
from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.checking.jump_row import JumpRow


def test_a_harm_without_an_action_gets_one_begun(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        draft = view.draft
        for row in draft.assessment.rows("mitigation"):
            draft.make(RemoveRow("mitigation", row), "remove")
        impact = draft.assessment.rows("impacts")[0]
        draft.make(Answer(("impacts", impact, "imp_value_long"), "-2"), "value")
        view.open_page(CHECK)
        rows = view.findChildren(JumpRow)
        wanted = next(row for row in rows if row.link.text() == "Lisää toimenpide" and row.isVisible())
        wanted.link.setFocus(Qt.FocusReason.TabFocusReason)
        Keyboard(workspace.window).press("Space")
        (row,) = draft.assessment.rows("mitigation")
        assert draft.assessment.text("mitigation", row, "mit_impact") == impact
        assert view.focused == ("mitigation", row, "mit_action")
        draft.steps.undo()
        assert draft.assessment.rows("mitigation") == ()
