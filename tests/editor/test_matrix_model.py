"""The matrix and the comparison as Qt models, under Qt's own fatal tester."""

from functools import cache

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ennakko.editor.comparison_model import SAID, ComparisonModel
from ennakko.editor.matrix_model import CELL, MatrixModel
from ennakko.editor.open_draft import OpenDraft
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import STATUS_QUO, Assessment, Value, blank
from ennakko.model.edit import AddRow, Answer, RemoveRow, Together, applied
from ennakko.model.form import Impacts, Item
from ennakko.model.matrix import MatrixCell, Place, raised

load = cache(read_forms)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def items() -> tuple[Item, ...]:
    asked = (item for page in load().forms["LAAJA"].pages for item in page.items)
    return tuple(item for item in asked if any(isinstance(q, Impacts) for q in item.questions))


def assessed() -> Assessment:
    cells: dict[str, Value] = {
        "imp_perspective": "P1",
        "imp_factor": "housing",
        "alternative": "one",
        "imp_value_short": "-1",
        "imp_value_long": "-2",
        "imp_desc": "Vuokrat nousevat. Ne nousevat paljon.",
    }
    edits = (
        AddRow("alternatives", "one", "h", {"alt_name": "Yksi"}),
        AddRow("alternatives", "two", "i", {"alt_name": "Kaksi"}),
        AddRow("impacts", "row", "h", cells),
    )
    return applied(Together(edits), blank("x", "LAAJA"))


def strict(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


@pytest.fixture
def draft(qtbot: QtBot) -> OpenDraft:
    return OpenDraft(assessed(), load())


@pytest.fixture
def model(draft: OpenDraft) -> MatrixModel:
    made = MatrixModel(draft, items(), "fi", draft)
    made.show_horizons(("short", "long"))
    strict(made)
    return made


def cell(model: MatrixModel, row: int, column: int) -> MatrixCell:
    found = model.index(row, column).data(CELL)
    assert isinstance(found, MatrixCell)
    return found


def test_it_follows_every_kind_of_change(draft: OpenDraft, model: MatrixModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (6, 2)
    draft.make(AddRow("alternatives", "three", "j"), "VE3")
    assert model.columnCount() == 3
    draft.answer(("alternatives", "one", "alt_dropped"), True, "VE1")
    assert model.columnCount() == 2
    model.add(Place("P2", "green"))
    assert model.rowCount() == 6
    draft.make(RemoveRow("alternatives", "two"), "VE2")
    draft.make(RemoveRow("alternatives", "three"), "VE3")
    assert model.columnCount() == 0
    while draft.steps.canUndo():
        draft.steps.undo()
    assert (model.rowCount(), model.columnCount()) == (6, 2)


def test_a_cell_speaks(model: MatrixModel) -> None:
    said = model.index(1, 0).data(SPOKEN)
    assert said == "Asuminen, VE1: lyhyt aikaväli lievä kielteinen; pitkä aikaväli merkittävä kielteinen"
    assert model.index(1, 1).data(SPOKEN) == "Asuminen, VE2: ei arvioitu"
    assert model.index(0, 0).data(SPOKEN) == "Asukkaat ja asiakkaat"
    assert model.headerData(0, Qt.Orientation.Horizontal, SPOKEN) == "VE1 Yksi"
    assert model.headerData(1, Qt.Orientation.Vertical, SPOKEN) == "Asuminen"


def test_a_key_in_an_empty_cell_makes_an_impact_in_one_step(draft: OpenDraft, model: MatrixModel) -> None:
    before = draft.assessment
    model.change_value(cell(model, 1, 1), lambda value: raised(load(), value, 1))
    (made,) = cell(model, 1, 1).rows
    assert dict(draft.assessment.cells("impacts", made.row)) == {
        "imp_perspective": "P1",
        "imp_factor": "housing",
        "alternative": "two",
        "imp_value_short": "1",
        "imp_value_long": "1",
    }
    assert draft.steps.undoText() == "Arvio lyhyellä aikavälillä, VE2"
    draft.steps.undo()
    assert draft.assessment == before


def test_with_both_terms_in_sight_each_takes_a_step_of_its_own(draft: OpenDraft, model: MatrixModel) -> None:
    model.change_value(cell(model, 1, 0), lambda value: raised(load(), value, 1))
    assert draft.value("impacts", "row", "imp_value_short") == "0"
    assert draft.value("impacts", "row", "imp_value_long") == "-1"
    assert draft.steps.count() == 1


def test_with_one_term_in_sight_the_other_stays(draft: OpenDraft, model: MatrixModel) -> None:
    model.show_horizons(("long",))
    model.change_value(cell(model, 1, 0), lambda _: "?")
    assert draft.value("impacts", "row", "imp_value_short") == "-1"
    assert draft.value("impacts", "row", "imp_value_long") == "?"


def test_clearing_keeps_a_described_impact_and_takes_an_empty_one_away(draft: OpenDraft, model: MatrixModel) -> None:
    model.change_value(cell(model, 1, 0), lambda _: None)
    assert draft.value("impacts", "row", "imp_desc")
    assert cell(model, 1, 0).values("short") == ()
    draft.answer(("impacts", "row", "imp_desc"), None, "")
    model.change_value(cell(model, 1, 1), lambda _: "0")
    model.change_value(cell(model, 1, 1), lambda _: None)
    assert draft.assessment.rows("impacts") == ("row",)
    assert model.row_name(1) == "Asuminen"


def test_clearing_nothing_is_no_step(draft: OpenDraft, model: MatrixModel) -> None:
    model.change_value(cell(model, 1, 1), lambda _: None)
    assert draft.steps.count() == 0


def test_an_impact_is_found_by_its_row(model: MatrixModel) -> None:
    assert model.find_impact("row") == model.index(1, 0)
    assert not model.find_impact("gone").isValid()


def test_the_comparison_says_value_word_and_reason(draft: OpenDraft) -> None:
    model = ComparisonModel(draft, "fi", draft)
    strict(model)
    model.renew(("short", "long"))
    (short, long) = model.index(0, 0).data(SAID)
    assert (short.term, short.value, short.word) == ("lyhyt aikaväli", "-1", "lievä kielteinen")
    assert short.reason == "Asuminen: Vuokrat nousevat."
    assert long.whole == "Asuminen: Vuokrat nousevat. Ne nousevat paljon."
    assert model.index(0, 1).data(SPOKEN) == "Asukkaat ja asiakkaat, VE2: Ei arvioitu"
    draft.answer(("impacts", "row", "imp_value_long"), "-1", "")
    model.renew(("short", "long"))
    (both,) = model.index(0, 0).data(SAID)
    assert both.term == "lyhyt ja pitkä aikaväli"


def test_a_perspective_that_does_not_concern_the_decision_is_said_for_every_alternative(draft: OpenDraft) -> None:
    cells: dict[str, Value] = {"imp_perspective": "P5", "imp_value_short": "na", "imp_none_reason": "Ei yrityksiä."}
    draft.make(AddRow("impacts", "none", "z", cells), "")
    model = ComparisonModel(draft, "fi", draft)
    model.renew(("short",))
    assert [model.index(1, column).data(SAID)[0].whole for column in (0, 1)] == ["Ei yrityksiä."] * 2


def test_the_status_quo_has_no_column(draft: OpenDraft, model: MatrixModel) -> None:
    draft.make(Answer(("alternatives", STATUS_QUO, "alt_name"), "Nyt"), "")
    assert all("Nyt" not in str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount()))
