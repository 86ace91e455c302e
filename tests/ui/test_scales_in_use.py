"""Another scale in the window: what is offered, painted and said follows it; what is stored does not."""

from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ennakko.editor.desk import Desk
from ennakko.editor.matrix_model import CELL, MatrixModel
from ennakko.editor.open_draft import OpenDraft
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.edit import AddRow, Together, applied
from ennakko.model.form import Choice, Choices, Impacts, Scale
from ennakko.model.matrix import MatrixCell, raised
from ennakko.model.scale import SCALES, ScaleId
from ennakko.places import Places
from ennakko.policy import Policy
from ennakko.settings import Settings
from ennakko.ui.comparison.chart_comparison import comparison
from ennakko.ui.comparison.chart_contents import charts_of
from ennakko.ui.comparison.charts import print_font
from ennakko.ui.comparison.drawing import Block, Face, Words
from ennakko.ui.fields.fields import field
from ennakko.ui.fields.scale_field import ScaleField
from ennakko.ui.fields.ways_fields import PerspectivesField, ScaleChoice
from ennakko.ui.impacts.impacts_part import ImpactsPart
from ennakko.ui.impacts.scale import paint_values
from ennakko.ui.impacts.scale_face import LIGHTS, SIGNS
from ennakko.ui.impacts.scale_face import Face as ScaleFace
from ennakko.ui.settings.settings_dialog import SettingsDialog
from ennakko.ui.theme import DARK, HIGH_CONTRAST, LIGHT, PRINT, Theme, contrast

load = cache(read_forms)
SHORT, LONG = ("impacts", "row", "imp_value_short"), ("impacts", "row", "imp_value_long")
ITEMS = tuple(
    item
    for page in load().forms["LAAJA"].pages
    for item in page.items
    if any(isinstance(q, Impacts) for q in item.questions)
)


def assessed(short: str = "-2", long: str = "1") -> Assessment:
    cells: dict[str, Value] = {
        "imp_perspective": "P1",
        "imp_factor": "housing",
        "alternative": "one",
        "imp_value_short": short,
        "imp_value_long": long,
    }
    edits = (
        AddRow("alternatives", "one", "h", {"alt_name": "Yksi"}),
        AddRow("alternatives", "two", "i", {"alt_name": "Kaksi"}),
        AddRow("impacts", "row", "h", cells),
    )
    return applied(Together(edits), blank("x" * 24, "LAAJA"))


@pytest.fixture
def draft(qtbot: QtBot) -> OpenDraft:
    return OpenDraft(assessed(), load())


@pytest.fixture
def asked(qtbot: QtBot, draft: OpenDraft) -> ScaleField:
    question = load().tables["impacts"].column("imp_value_short")
    assert isinstance(question, Scale)
    made = field(question, SHORT, draft, "fi")
    assert isinstance(made, ScaleField)
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    return made


def now() -> datetime:
    return datetime.now().astimezone()


def on(draft: OpenDraft, scale: ScaleId) -> None:
    draft.answer(("imp_scale",), scale, "Asteikko")


def offered(asked: ScaleField) -> list[str]:
    return [button.value for button in asked._buttons()]


def ticked(asked: ScaleField) -> list[str]:
    return [button.value for button in asked._buttons() if button.isChecked()]


@pytest.mark.parametrize("scale", SCALES)
def test_the_steps_offered_are_those_of_the_scale(draft: OpenDraft, asked: ScaleField, scale: ScaleId) -> None:
    on(draft, scale)
    assert offered(asked) == [option.id for option in load().on_scale(scale).lists["scale"]]
    assert len(ticked(asked)) == 1
    assert all(button.accessibleName() for button in asked._buttons())


def test_choosing_what_is_shown_already_keeps_the_finer_answer(
    qtbot: QtBot, draft: OpenDraft, asked: ScaleField
) -> None:
    on(draft, "three")
    assert ticked(asked) == ["-1"]
    shown = next(button for button in asked._buttons() if button.isChecked())
    shown.click()
    assert draft.value(*SHORT) == "-2"
    other = next(button for button in asked._buttons() if button.value == "1")
    other.click()
    assert draft.value(*SHORT) == "1"
    draft.steps.undo()
    assert (draft.value(*SHORT), ticked(asked)) == ("-2", ["-1"])


def test_a_value_beyond_the_scale_has_a_button_of_its_own(draft: OpenDraft, asked: ScaleField) -> None:
    on(draft, "seven")
    draft.answer(SHORT, "-3", "Arvio")
    on(draft, "five")
    assert offered(asked)[0] == "-3"
    assert ticked(asked) == ["-3"]
    draft.answer(SHORT, "2", "Arvio")
    on(draft, "seven")
    on(draft, "five")
    assert "-3" not in offered(asked)


def test_a_key_never_writes_what_is_shown_already(draft: OpenDraft) -> None:
    model = MatrixModel(draft, ITEMS, "fi", draft)
    model.show_horizons(("short", "long"))
    on(draft, "three")

    def cell() -> MatrixCell:
        index = model.find_impact("row")
        found = index.data(CELL)
        assert isinstance(found, MatrixCell)
        return found

    assert cell().values("short") == ("-1",)
    model.change_value(cell(), lambda value: raised(draft.catalogue, value, -1))
    assert (draft.value(*SHORT), draft.value(*LONG)) == ("-2", "0")
    model.change_value(cell(), lambda value: raised(draft.catalogue, value, 1))
    assert (draft.value(*SHORT), draft.value(*LONG)) == ("0", "1")


def test_the_matrix_says_and_explains_the_scale(qtbot: QtBot, draft: OpenDraft) -> None:
    part = ImpactsPart(draft, ITEMS, "fi")
    qtbot.addWidget(part)
    part.resize(1000, 900)
    part.show()
    index = part.model.find_impact("row")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "merkittävä kielteinen" in index.data(role)
    on(draft, "lights")
    assert "punainen – merkittävä haitta" in part.model.find_impact("row").data(role)
    assert "■ punainen" in part.legend.text()
    on(draft, "three")
    assert part.legend.text().startswith("Asteikko: − kielteinen")
    assert "tarkemmalla" in part.legend.text()


def painted(values: tuple[str, ...], theme: Theme, face: ScaleFace) -> bytes:
    image = QImage(170, 70, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    painter = QPainter(image)
    paint_values(painter, QRectF(0, 0, 170, 70), values, theme, face=face)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scale", SCALES)
def test_every_value_of_every_scale_looks_different(qapp: QApplication, theme: Theme, scale: ScaleId) -> None:
    catalogue = load().on_scale(scale)
    face = ScaleFace.of(catalogue, "sv")
    steps = [option.id for option in catalogue.lists["scale"]]
    assert len({face.signs[step] for step in steps}) == len(steps)
    assert len({painted((step,), theme, face) for step in steps}) == len(steps)
    assert painted(("-1", "1"), theme, face) not in {painted((step,), theme, face) for step in steps}


@pytest.mark.parametrize("name", LIGHTS)
def test_the_signs_of_the_lights_can_be_read(name: str) -> None:
    for value, colours in LIGHTS[name].items():
        assert contrast(colours.ink, colours.fill) >= 4.5, value


def texts(assessment: Assessment) -> list[str]:
    chart = charts_of(assessment, load(), "fi").comparison["short"]
    marks = comparison(chart, 640, Face.of(print_font()), PRINT).marks
    return [mark.text for mark in marks if isinstance(mark, Words)]


def width(assessment: Assessment) -> float:
    """How much of the way from no impact to the worst step the first bar goes."""
    chart = charts_of(assessment, load(), "fi").comparison["short"]
    blocks = [mark for mark in comparison(chart, 640, Face.of(print_font()), PRINT).marks if isinstance(mark, Block)]
    return blocks[len(chart.alternatives)].rect.width()


def test_the_chart_has_the_axis_and_the_signs_of_the_scale(qapp: QApplication) -> None:
    def scaled(scale: ScaleId, short: str = "-2") -> Assessment:
        return blank("x" * 24, "LAAJA", {**assessed(short).answers, ("imp_scale",): scale})

    assert SIGNS["-2"] in texts(scaled("five"))
    assert SIGNS["-2"] not in texts(scaled("three"))
    assert "■" in texts(scaled("lights"))
    assert SIGNS["-3"] in texts(scaled("five", "-3"))
    assert width(scaled("three")) > width(scaled("five")) > width(scaled("seven"))
    assert not (set(SIGNS.values()) - {"0", "?", "–"}) & set(texts(scaled("words")))


def test_what_is_in_use_is_ticked_before_anybody_chooses(qtbot: QtBot, draft: OpenDraft) -> None:
    scale, perspectives = (load().questions[id_] for id_ in ("imp_scale", "imp_perspectives"))
    assert isinstance(scale, Choice)
    assert isinstance(perspectives, Choices)
    choice, boxes = (field(q, (q.id,), draft, "fi") for q in (scale, perspectives))
    assert isinstance(choice, ScaleChoice)
    assert isinstance(boxes, PerspectivesField)
    for each in (choice, boxes):
        qtbot.addWidget(each)
        each.show()
    assert choice._group.checkedId() == 0
    assert [id_ for id_, box in boxes._boxes.items() if box.isChecked()] == ["P1", "P2", "P3", "P4", "P5"]
    boxes._boxes["P6"].click()
    assert draft.value("imp_perspectives") == ("P1", "P2", "P3", "P4", "P5", "P6")
    boxes._boxes["P2"].click()
    assert draft.value("imp_perspectives") == ("P1", "P3", "P4", "P5", "P6")


def test_a_ready_choice_fills_the_settings_and_a_new_assessment_begins_with_them(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SettingsDialog(Settings(), load(), "fi", tmp_path)
    qtbot.addWidget(dialog)
    assert (dialog.settings().scale, dialog.settings().perspectives) == ("", ())
    ways = dialog.ways
    assert ways.preset.currentData() == "basic"
    ways.preset.setCurrentIndex(ways.preset.findData("strategy"))
    ways.preset.activated.emit(ways.preset.currentIndex())
    assert dialog.settings().perspectives == ("P6", "P1", "P2", "P4", "P3", "P5")
    ways.scale.setCurrentIndex(ways.scale.findData("lights"))
    assert ways.preset.currentData() == ""
    ways.boxes["P5"].click()
    chosen = dialog.settings()
    assert (chosen.scale, chosen.perspectives) == ("lights", ("P6", "P1", "P2", "P4", "P3"))
    desk = Desk(Places(tmp_path), chosen, now)
    desk.begin()
    made = desk.open(desk.new("LAAJA", {"title": "Asia"})).draft
    assert made.value("imp_scale") == "lights"
    assert made.value("imp_perspectives") == ("P6", "P1", "P2", "P4", "P3")
    assert made.catalogue.scale == "lights"


def test_a_person_may_go_back_to_what_is_usual(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SettingsDialog(Settings(scale="three", perspectives=("P1",)), load(), "fi", tmp_path)
    qtbot.addWidget(dialog)
    dialog.ways.preset.setCurrentIndex(dialog.ways.preset.findData("basic"))
    dialog.ways.preset.activated.emit(0)
    assert (dialog.settings().scale, dialog.settings().perspectives) == ("five", ("P1", "P2", "P3", "P4", "P5"))


def test_the_policy_of_the_organisation_begins_every_assessment(qtbot: QtBot, tmp_path: Path) -> None:
    rules = Policy(scale="seven", perspectives=("P1", "P8"))
    desk = Desk(Places(tmp_path), Settings(), now, rules=rules)
    desk.begin()
    made = desk.open(desk.new("SEULA", {})).draft
    assert (made.value("imp_scale"), made.value("imp_perspectives")) == ("seven", ("P1", "P8"))
