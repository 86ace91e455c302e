"""The comparison on the page and in the document: one source, the same bars."""

from datetime import date
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ennakko.editor.comparison_model import SAID
from ennakko.editor.open_draft import OpenDraft
from ennakko.export.blocks import FigureBlock
from ennakko.export.report import report
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.edit import AddRow, Answer, Together, applied
from ennakko.ui.comparison.chart_contents import charts_of, comparison_said
from ennakko.ui.comparison.chart_values import ChartBar
from ennakko.ui.comparison.comparison import ComparisonPart
from ennakko.ui.comparison.figures import figures
from ennakko.ui.plain import PlainLabel

load = cache(read_forms)


def impact(alternative: str, short: str, long: str, **cells: Value) -> dict[str, Value]:
    usual: dict[str, Value] = {"imp_perspective": "P1", "imp_factor": "housing", "imp_groups": ("older",)}
    return {**usual, "alternative": alternative, "imp_value_short": short, "imp_value_long": long, **cells}


def assessed(*rows: dict[str, Value], form: str = "LAAJA") -> Assessment:
    edits = [
        AddRow("alternatives", "one", "h", {"alt_name": "Yksi & <b>sama</b>"}),
        AddRow("alternatives", "two", "i", {"alt_name": "Kaksi"}),
        *(AddRow("impacts", f"row{n}", f"h{n}h", cells) for n, cells in enumerate(rows)),
    ]
    return applied(Together(tuple(edits)), blank("x", form))


FULL = assessed(
    impact("one", "-2", "-1", imp_desc="Vuokrat nousevat."),
    impact("one", "1", "1", imp_factor="learning", imp_groups=("families", "older")),
    impact("two", "0", "mix"),
    impact("one", "-1", "-1", imp_factor="income"),
)


def texts(part: ComparisonPart) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def draft(qtbot: QtBot) -> OpenDraft:
    return OpenDraft(FULL, load())


@pytest.fixture
def part(qtbot: QtBot, draft: OpenDraft) -> ComparisonPart:
    made = ComparisonPart(draft, "fi")
    made.resize(800, 900)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_bar_goes_from_the_worst_to_the_best() -> None:
    charts = charts_of(FULL, load(), "fi")
    (group,) = charts.comparison["short"].groups
    assert group.bars == (ChartBar(-2, 1), ChartBar(0, 0))
    assert charts.comparison["long"].groups[0].bars[1] == ChartBar(mixed=True)
    assert [a.name for a in charts.comparison["short"].alternatives] == ["Yksi & <b>sama</b>", "Kaksi"]
    assert [(g.name, g.bears, g.gains) for g in charts.groups["one"].groups] == [
        ("Ikääntyneet (65–79 v)", ("-2", "-1"), ("1",)),
        ("Lapsiperheet", (), ("1",)),
    ]


def test_the_main_finding_is_said_in_words() -> None:
    said = comparison_said(FULL, load(), "sv", "short")
    assert said == "Bedömningarna skiljer sig mest: invånare och klienter."
    same = assessed(impact("one", "1", "1"), impact("two", "1", "1"))
    assert comparison_said(same, load(), "fi", "short").startswith("Vaihtoehdot saavat samat arviot")


def test_without_impacts_it_leads_to_them(qtbot: QtBot) -> None:
    part = ComparisonPart(OpenDraft(assessed(), load()), "fi")
    qtbot.addWidget(part)
    part.show()
    (button,) = (b for b in part.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(part.go_to) as asked:
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert asked.args == [("impacts",)]


def test_picture_table_and_groups_are_there_in_words(part: ComparisonPart) -> None:
    view = part.views["short"]
    assert view.isVisible()
    assert "lyhyt aikaväli" in view.accessibleName().lower()
    assert "Arviot eroavat eniten: asukkaat ja asiakkaat." in view.accessibleDescription()
    assert [each.value for each in part.model.index(0, 0).data(SAID)] == ["-2", "1", "-1", "1"]
    said = texts(part)
    assert "Haitat. Ikääntyneet (65–79 v): 1 × merkittävä kielteinen, 1 × lievä kielteinen" in said
    assert "VE1: ryhmään ”Ikääntyneet (65–79 v)” kohdistuu useita kielteisiä vaikutuksia" in "\n".join(said)


def test_the_switch_shows_one_term(qtbot: QtBot, part: ComparisonPart) -> None:
    long = next(b for b in part.switch.findChildren(QPushButton) if b.text() == "Long term")
    qtbot.keyClick(long, Qt.Key.Key_Space)
    assert not part.views["short"].isVisible()
    assert [each.value for each in part.model.index(0, 0).data(SAID)] == ["-1", "1"]


def test_it_follows_the_draft_while_in_sight(qtbot: QtBot, draft: OpenDraft, part: ComparisonPart) -> None:
    draft.answer(("impacts", "row0", "imp_value_short"), "2", "")
    qtbot.waitUntil(lambda: part.model.index(0, 0).data(SAID)[0].value == "-1")
    part.hide()
    draft.answer(("impacts", "row0", "imp_value_short"), "-2", "")
    assert part.model.index(0, 0).data(SAID)[0].value == "-1"
    part.show()
    assert part.model.index(0, 0).data(SAID)[0].value == "-2"


def test_a_light_assessment_has_one_picture(qtbot: QtBot) -> None:
    draft = OpenDraft(assessed(impact("one", "", "", imp_value="-1"), form="KEVYT"), load())
    part = ComparisonPart(draft, "en")
    qtbot.addWidget(part)
    part.show()
    assert list(part.views) == ["overall"]
    assert not part.switch.isVisible()


@pytest.mark.parametrize("form", ["LAAJA", "KEVYT"])
def test_every_picture_the_document_asks_for_is_painted(qtbot: QtBot, form: str) -> None:
    """A light document asks for none: its alternatives stand side by side in their table."""
    assessment = applied(
        Together(()), assessed(*(dict(FULL.cells("impacts", r)) for r in FULL.rows("impacts")), form=form)
    )
    made = report(assessment, load(), "sv", today=date(2026, 11, 22), version="1")
    wanted = [block.key for block in made.blocks if isinstance(block, FigureBlock)]
    painted = figures(assessment, load(), "sv")
    assert bool(wanted) == (form == "LAAJA")
    assert set(wanted) <= set(painted)
    for key in wanted:
        figure = painted[key]
        image = QImage.fromData(figure.png)
        assert image.width() / image.height() == pytest.approx(figure.width_cm / figure.height_cm, rel=0.01)
        assert figure.svg is not None
        assert b"<svg" in figure.svg[:400]


def test_the_sum_is_in_sight_only_when_it_is_wanted_and_says_that_it_decides_nothing(qtbot: QtBot) -> None:
    cells: dict[str, Value] = {"imp_perspective": "P1", "alternative": "one", "imp_value_short": "-2"}
    named = AddRow("alternatives", "one", "h", {"alt_name": "Yksi"})
    rows = (AddRow("impacts", "a", "h", cells), AddRow("impacts", "b", "i", {**cells, "imp_value_short": "?"}))
    draft = OpenDraft(applied(Together((named, *rows)), blank("x", "LAAJA")), load())
    part = ComparisonPart(draft, "fi")
    qtbot.addWidget(part)
    part.show()
    assert part.sum.isHidden()
    draft.answer(("cmp_sum_visible",), value=True, name="sum")
    qtbot.waitUntil(lambda: not part.sum.isHidden())
    assert part.sum.lines == (("VE1 Yksi", "−2", "–"),)
    said = [label.text() for label in part.sum.findChildren(PlainLabel)]
    assert load().phrase("sum_note", "fi") in said
    draft.make(Together((Answer(("cmp_weights",), value=True), Answer(("cmp_weights_3",), ("P1",)))), "weights")
    qtbot.waitUntil(lambda: part.sum.lines == (("VE1 Yksi", "−6", "–"),))
    draft.steps.setIndex(0)
    qtbot.waitUntil(part.sum.isHidden)


def test_a_group_for_whom_an_impact_is_not_known_is_named(qtbot: QtBot) -> None:
    unknown = impact("one", "?", "?")
    made = ComparisonPart(OpenDraft(assessed(unknown), load()), "fi")
    qtbot.addWidget(made)
    made.show()
    said = texts(made)
    assert "Ei tiedetä: Ikääntyneet (65–79 v)" in said
    assert "Haitat: ei kirjattu" in said
