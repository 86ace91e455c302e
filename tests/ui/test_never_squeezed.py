"""However one goes through the cells of the matrix, every question of an impact has the room it needs."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.opened import opened

from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.fields.scale_field import ScaleField

_STEPS = 30
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right)


def squeezed(view: AssessmentView) -> Iterator[str]:
    """What is lower than it needs to be, and what lies over something else."""
    for block in view.pages.currentWidget().findChildren(QuestionBlock):
        inside = block.layout()
        if block.isVisible() and inside is not None:
            needed = inside.totalHeightForWidth(block.width()) if inside.hasHeightForWidth() else 0
            if block.height() < needed:
                yield f"{block.path}: {block.height()} of {needed}"
            if isinstance(block.field, ScaleField):
                places = [item.geometry() for item in block.field._flow.items if item.isVisible()]
                for n, place in enumerate(places):
                    if any(place.intersects(other) for other in places[n + 1 :]):
                        yield f"{block.path}: {place} lies over another"


def test_no_question_is_squeezed(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.window.resize(1366, 860)
        workspace.open_example()
        view = workspace.view
        assert view is not None
        chance = Random(1)
        for step in range(_STEPS):
            view.go_to(("impacts",))
            for _ in range(3):
                QTest.keyClick(QApplication.focusWidget(), chance.choice(_ARROWS))
            QTest.qWait(150)
            match chance.choice(["value", "value", "field", "undo", "open"]):
                case "value":
                    QTest.keyClicks(QApplication.focusWidget(), chance.choice("0+-?"))
                case "undo":
                    view.draft.steps.undo()
                case "open":
                    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
                case "field":
                    fields = view.pages.currentWidget().findChildren(ScaleField)
                    for field in [each for each in fields if each.isVisible()][:1]:
                        field.focus()
                        QTest.keyClick(QApplication.focusWidget(), chance.choice(_ARROWS))
            QTest.qWait(20)
            assert not list(squeezed(view)), step
