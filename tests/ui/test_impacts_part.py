"""The impacts page by keys alone, as an official who never touches the mouse."""

from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.sites import add_sites
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Value, blank
from ennakko.model.edit import AddRow, RemoveRow, Together, applied
from ennakko.model.form import Impacts
from ennakko.model.matrix import Place, Section
from ennakko.ui.fields.scale_field import ValueButton
from ennakko.ui.impacts.factor_dialog import FactorDialog
from ennakko.ui.impacts.impacts_part import ImpactsPart
from ennakko.ui.impacts.site_values import SiteValues
from ennakko.ui.impacts.sites_dialogs import RepeatDialog
from ennakko.ui.reading_order import move_focus
from ennakko.ui.theme import apply

load = cache(read_forms)
Key = Qt.Key

PAGES: list[QScrollArea] = []
"""What Python must keep while a test runs."""

HOUSING: dict[str, Value] = {
    "imp_perspective": "P1",
    "imp_factor": "housing",
    "alternative": "one",
    "imp_value_short": "-1",
    "imp_value_long": "-2",
    "imp_groups": ("older",),
    "imp_desc": "Vuokrat nousevat.",
}


def begun(*rows: dict[str, Value], form: str = "LAAJA", alternatives: int = 2) -> OpenDraft:
    named = [AddRow("alternatives", n, n, {"alt_name": n.title()}) for n in ("one", "two", "yet")[:alternatives]]
    impacts = [AddRow("impacts", f"row{n}", f"h{n}h", cells) for n, cells in enumerate(rows)]
    return OpenDraft(applied(Together((*named, *impacts)), blank("x", form)), load())


def part_of(qtbot: QtBot, draft: OpenDraft) -> ImpactsPart:
    form = load().forms[draft.assessment.form]
    asked = (item for page in form.pages for item in page.items)
    items = tuple(item for item in asked if any(isinstance(q, Impacts) for q in item.questions))
    part = ImpactsPart(draft, items, "fi")
    area = QScrollArea()
    area.setWidgetResizable(True)
    inside = QWidget()
    QVBoxLayout(inside).addWidget(part)
    area.setWidget(inside)
    area.resize(800, 640)
    qtbot.addWidget(area)
    PAGES[:] = [area]
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    return part


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def draft(qtbot: QtBot) -> OpenDraft:
    return begun(HOUSING)


@pytest.fixture
def part(qtbot: QtBot, draft: OpenDraft) -> ImpactsPart:
    return part_of(qtbot, draft)


def test_keys_move_and_change_and_undo_gives_the_exact_state_back(
    qtbot: QtBot, draft: OpenDraft, part: ImpactsPart
) -> None:
    part.view.setFocus()
    states = [draft.assessment]
    for key in ("+", "-", "0", "?"):
        qtbot.keyClick(part.view, Key.Key_Right)
        qtbot.keyClicks(part.view, key)
        qtbot.keyClick(part.view, Key.Key_Left)
        qtbot.keyClicks(part.view, key)
        states.append(draft.assessment)
    qtbot.keyClick(part.view, Key.Key_Delete)
    assert draft.value("impacts", "row0", "imp_value_short") is None
    draft.steps.setIndex(0)
    assert draft.assessment == states[0]
    draft.steps.setIndex(draft.steps.count())
    assert draft.value("impacts", "row0", "imp_desc") == "Vuokrat nousevat."


def test_plus_raises_step_by_step_and_stops_at_the_end(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    part.view.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClicks(part.view, "+")
        seen.append(draft.value("impacts", "row0", "imp_value_short"))
    assert seen == ["0", "1", "2", "2"]


def test_what_is_described_stays_in_sight_when_its_value_is_cleared(
    qtbot: QtBot, draft: OpenDraft, part: ImpactsPart
) -> None:
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Delete)
    described = part.view.currentIndex()
    assert "kuvattu, mutta ei arvioitu" in str(described.data(Qt.ItemDataRole.AccessibleTextRole))
    qtbot.keyClick(part.view, Key.Key_Right)
    empty = part.view.currentIndex()
    qtbot.keyClick(part.view, Key.Key_Right)
    part.setFocus()
    seen = part.view.viewport().grab().toImage()
    at = [part.view.visualRect(index).adjusted(6, 6, -6, -6) for index in (described, empty)]
    inks = [{seen.pixel(x, y) for x in range(r.left(), r.right()) for y in range(r.top(), r.bottom())} for r in at]
    assert len(inks[0]) > len(inks[1])


def test_the_switch_decides_which_term_a_key_changes(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    short = next(button for button in part.switch.findChildren(QPushButton) if button.text() == "Short term")
    qtbot.keyClick(short, Key.Key_Space)
    part.view.setFocus()
    qtbot.keyClicks(part.view, "0")
    assert draft.value("impacts", "row0", "imp_value_short") == "0"
    assert draft.value("impacts", "row0", "imp_value_long") == "-2"


def test_enter_opens_the_details_and_the_arrow_keys_choose_the_value(
    qtbot: QtBot, draft: OpenDraft, part: ImpactsPart
) -> None:
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Return)
    assert focused().accessibleName() == "Lievä kielteinen vaikutus"
    qtbot.keyClick(focused(), Key.Key_Right)
    assert draft.value("impacts", "row0", "imp_value_short") == "0"
    assert focused().accessibleName() == "Ei vaikutusta (perustele)"
    qtbot.keyClick(focused(), Key.Key_Delete)
    assert draft.value("impacts", "row0", "imp_value_short") is None
    assert draft.steps.undoText() == "Arvio lyhyellä aikavälillä, V1"


def test_no_impact_asks_for_its_reason_at_once(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Return)
    block = part.editor.cards[0].block("imp_none_reason")
    assert block
    assert not block.isVisible()
    qtbot.keyClicks(part.view, "0")
    assert block.isVisible()


def test_a_second_impact_in_the_same_cell_shows_both_signs(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Return)
    qtbot.keyClick(part.editor.add_impact, Key.Key_Space)
    new = draft.assessment.rows("impacts")[1]
    assert draft.value("impacts", new, "alternative") == "one"
    assert part.editor.isAncestorOf(focused())
    draft.answer(("impacts", new, "imp_value_short"), "2", "")
    (line,) = part.model.matrix.sections[0].lines
    assert line.cells[0].values("short") == ("-1", "2")


def test_an_impact_is_removed_and_comes_back_whole(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    before = draft.assessment
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Return)
    qtbot.keyClick(part.editor.cards[0].remove, Key.Key_Space)
    assert draft.assessment.rows("impacts") == ()
    draft.steps.undo()
    assert draft.assessment == before


def test_a_new_source_is_added_and_cited_in_one_step(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Return)
    (line,) = (
        box for box in part.editor.findChildren(QLineEdit) if box.accessibleName().startswith("Name of a source")
    )
    qtbot.keyClicks(line, "Asuntotilasto")
    qtbot.keyClick(line, Key.Key_Return)
    (source,) = draft.assessment.rows("evidence")
    assert draft.value("evidence", source, "ev_title") == "Asuntotilasto"
    assert draft.value("impacts", "row0", "imp_evidence") == (source,)
    draft.steps.undo()
    assert draft.assessment.rows("evidence") == ()


def test_an_empty_perspective_invites_and_a_suggestion_becomes_a_row(
    qtbot: QtBot, draft: OpenDraft, part: ImpactsPart
) -> None:
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Down)
    qtbot.keyClick(part.view, Key.Key_Return)
    suggestion = focused()
    assert isinstance(suggestion, QPushButton)
    name = suggestion.text()
    qtbot.keyClick(suggestion, Key.Key_Space)
    assert focused() is part.view
    assert part.model.row_name(part.view.currentIndex().row()) == name
    assert draft.assessment.rows("impacts") == ("row0",)
    qtbot.keyClicks(part.view, "-")
    assert len(draft.assessment.rows("impacts")) == 2


def test_a_perspective_does_not_concern_the_decision_with_a_reason(
    qtbot: QtBot, draft: OpenDraft, part: ImpactsPart
) -> None:
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Down)
    qtbot.keyClick(part.view, Key.Key_Return)
    assert part.editor.perspective
    qtbot.keyClick(part.editor.perspective.dismiss, Key.Key_Space)
    row = draft.assessment.rows("impacts")[1]
    assert draft.value("impacts", row, "imp_value_short") == "na"
    assert part.editor.perspective.reason
    part.editor.perspective.focus()
    qtbot.keyClicks(focused(), "Ei")
    assert draft.value("impacts", row, "imp_none_reason") == "Ei"
    assert "Ei koske tätä päätöstä: Ei" in str(part.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    qtbot.keyClick(part.editor.perspective.first, Key.Key_Space)
    assert draft.assessment.rows("impacts") == ("row0",)


def test_a_factor_is_found_by_typing_in_any_language(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    part.choose_factor()
    dialog = part.findChild(FactorDialog)
    assert dialog
    qtbot.keyClicks(dialog.list.search, "indoor")
    qtbot.keyClick(dialog.list.search, Key.Key_Return)
    assert part.model.row_name(part.view.currentIndex().row()) == "Ilmanlaatu, melu ja sisäilma"


def test_an_own_factor_has_the_words_of_the_official(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    part.view.setFocus()
    part.choose_factor()
    dialog = part.findChild(FactorDialog)
    assert dialog
    qtbot.keyClicks(dialog.own, "  Satutunti & <b>lorut</b> ")
    qtbot.keyClick(dialog.own, Key.Key_Return)
    qtbot.keyClicks(part.view, "+")
    row = draft.assessment.rows("impacts")[1]
    assert draft.value("impacts", row, "imp_factor") == "own"
    assert draft.value("impacts", row, "imp_factor_text") == "Satutunti & <b>lorut</b>"
    assert draft.value("impacts", row, "imp_perspective") == "P1"


def test_reveal_goes_to_the_row_its_question_or_the_matrix(qtbot: QtBot, part: ImpactsPart) -> None:
    assert part.reveal(("impacts", "row0", "imp_desc"))
    block = part.editor.cards[0].block("imp_desc")
    assert block
    assert block.isAncestorOf(focused())
    assert part.reveal(("impacts", "row0", "imp_reach"))
    assert part.reveal(("impacts",))
    assert focused() is part.view
    assert not part.reveal(("impacts", "gone"))
    assert not part.reveal(("title",))


def test_the_details_of_one_cell_become_those_of_the_next(qtbot: QtBot) -> None:
    other = {**HOUSING, "alternative": "two", "imp_value_short": "2", "imp_desc": "Vuokrat laskevat.", "imp_groups": ()}
    draft = begun(HOUSING, other)
    part = part_of(qtbot, draft)
    assert part.reveal(("impacts", "row0"))
    card = part.editor.cards[0]
    assert part.reveal(("impacts", "row1", "imp_desc"))
    assert part.editor.cards == [card]
    assert card.row == "row1"
    assert card.title.text() == card.accessibleName() == "V2"
    block = card.block("imp_desc")
    assert block is not None
    qtbot.keyClicks(block.field.focusProxy(), "Paljon. ")
    assert draft.value("impacts", "row1", "imp_desc") == "Paljon. Vuokrat laskevat."
    assert draft.value("impacts", "row0", "imp_desc") == "Vuokrat nousevat."
    qtbot.keyClick(card.remove, Key.Key_Space)
    assert draft.assessment.rows("impacts") == ("row0",)
    assert part.reveal(("impacts", "row0", "imp_desc"))
    block = part.editor.cards[0].block("imp_desc")
    assert block is not None
    assert block.field.value == "Vuokrat nousevat."


def test_a_value_of_a_finer_scale_is_offered_only_where_it_was_given(qtbot: QtBot) -> None:
    draft = begun({**HOUSING, "imp_value_short": "-3"}, {**HOUSING, "alternative": "two"})
    part = part_of(qtbot, draft)

    def offered(row: str) -> list[str]:
        assert part.reveal(("impacts", row))
        block = part.editor.cards[0].block("imp_value_short")
        assert block is not None
        return [button.value for button in block.field.findChildren(ValueButton) if button.isVisible()]

    assert "-3" in offered("row0")
    assert "-3" not in offered("row1")
    assert "-3" in offered("row0")


def test_impacts_of_a_dropped_alternative_can_still_be_reached(qtbot: QtBot) -> None:
    draft = begun(HOUSING, {**HOUSING, "alternative": "two"})
    part = part_of(qtbot, draft)
    draft.answer(("alternatives", "two", "alt_dropped"), True, "")
    assert part.model.columnCount() == 1
    assert part.reveal(("impacts", "row1"))
    assert part.editor.card_of("row1")


def test_without_an_alternative_it_says_what_to_do_first(qtbot: QtBot) -> None:
    draft = begun(alternatives=0)
    part = part_of(qtbot, draft)
    assert not part.view.isVisible()
    button = next(b for b in part.findChildren(QPushButton) if b.text() == "Go to the alternatives")
    with qtbot.waitSignal(part.go_to) as asked:
        qtbot.keyClick(button, Key.Key_Space)
    assert asked.args == [("alternatives",)]
    draft.make(AddRow("alternatives", "one", "h"), "")
    assert part.view.isVisible()
    draft.make(RemoveRow("alternatives", "one"), "")
    assert not part.view.isVisible()


def test_a_light_assessment_asks_for_one_value(qtbot: QtBot) -> None:
    draft = begun(form="KEVYT")
    part = part_of(qtbot, draft)
    assert not part.switch.isVisible()
    part.view.setFocus()
    qtbot.keyClick(part.view, Key.Key_Up)
    qtbot.keyClick(part.view, Key.Key_Return)
    qtbot.keyClick(focused(), Key.Key_Space)
    qtbot.keyClicks(part.view, "-")
    (row,) = draft.assessment.rows("impacts")
    assert draft.value("impacts", row, "imp_value") == "-1"
    part.reveal(("impacts", row, "imp_value"))
    assert part.editor.cards[0].block("imp_value_short") is None


def test_it_tells_which_question_has_the_keyboard(qtbot: QtBot, part: ImpactsPart) -> None:
    told: list[object] = []
    part.focused.connect(told.append)
    part.view.setFocus()
    part.reveal(("impacts", "row0", "imp_groups"))
    assert told == [("impacts",), ("impacts", "row0", "imp_groups")]


def test_large_text_still_fits_a_small_window(qtbot: QtBot, draft: OpenDraft) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        apply(app, "dark", 2.0)
        part = part_of(qtbot, draft)
        part.reveal(("impacts", "row0", "imp_desc"))
        assert part.minimumSizeHint().width() <= 760
    finally:
        apply(app, "light", 1.0)


def test_a_site_is_looked_at_alone_and_keys_change_only_what_is_about_it(qtbot: QtBot) -> None:
    draft = begun(HOUSING)
    part = part_of(qtbot, draft)
    assert part.sites.box.isHidden()
    add_sites(draft, ["Harjun koulu", "Rannan koulu", "Saaren koulu"], "add")
    assert not part.sites.box.isHidden()
    harju = draft.assessment.rows("sites")[0]
    part.view.setFocus()
    part.sites.choose(harju)
    qtbot.keyClicks(part.view, "+")
    made = draft.assessment.rows("impacts")[-1]
    assert draft.value("impacts", made, "site") == harju
    assert draft.value("impacts", made, "imp_value_short") == "1"
    assert draft.value("impacts", "row0", "imp_value_short") == "-1"
    part.sites.choose("")
    qtbot.keyClicks(part.view, "-")
    assert draft.value("impacts", "row0", "imp_value_short") == "-2"
    assert draft.value("impacts", made, "imp_value_short") == "1"
    assert not part.corner.isHidden()


def test_impacts_of_a_site_are_repeated_for_the_ticked_sites(qtbot: QtBot) -> None:
    draft = begun()
    part = part_of(qtbot, draft)
    add_sites(draft, ["Harjun koulu", "Rannan koulu", "Saaren koulu"], "add")
    harju, ranta, saari = draft.assessment.rows("sites")
    draft.make(AddRow("impacts", "own", "h", {**HOUSING, "site": harju}), "own")
    assert part.reveal(("impacts", "own"))
    assert part.sites.site == harju
    part.sites.repeat.click()
    dialog = part.findChild(RepeatDialog)
    dialog.boxes[ranta].setChecked(False)
    dialog.accept_button.click()
    sites = [draft.value("impacts", row, "site") for row in draft.assessment.rows("impacts")]
    assert sites == [harju, saari]
    part.sites.choose("")
    draft.steps.undo()
    assert draft.assessment.rows("impacts") == ("own",)


def test_in_sight_of_all_sites_a_cell_lists_them_and_one_leads_to_its_own(qtbot: QtBot) -> None:
    draft = begun()
    part = part_of(qtbot, draft)
    add_sites(draft, ["Harjun koulu", "Rannan koulu"], "add")
    harju = draft.assessment.rows("sites")[0]
    draft.make(AddRow("impacts", "own", "h", {**HOUSING, "site": harju}), "own")
    part.view.go_to(part.model.find_impact("own"))
    part.editor.focus()
    part.view.opened.emit()
    assert part.editor.cards == []
    values = part.editor.findChild(SiteValues)
    values.buttons[harju].click()
    assert part.sites.site == harju
    assert [card.row for card in part.editor.cards] == ["own"]


def test_a_perspective_without_impacts_is_gone_to_whatever_was_in_sight(
    qtbot: QtBot, draft: OpenDraft, part: ImpactsPart
) -> None:
    assert part.reveal(("impacts", "row0", "imp_desc"))
    assert part.reveal(("impacts", "P3"))
    assert part.editor.perspective is not None
    assert part.editor.perspective.isAncestorOf(focused())
    heading = part.model.row_at(part.view.currentIndex().row())
    assert isinstance(heading, Section)
    assert heading.perspective == "P3"


def test_a_perspective_that_does_not_concern_the_decision_asks_why_at_once(
    qtbot: QtBot, draft: OpenDraft, part: ImpactsPart
) -> None:
    part.reveal(("impacts", "P3"))
    card = part.editor.perspective
    assert card is not None
    card.dismiss.setFocus()
    qtbot.keyClick(card.dismiss, Key.Key_Space)
    card = part.editor.perspective
    assert card is not None
    assert card.reason is not None
    assert card.reason.isAncestorOf(focused())
    draft.steps.undo()
    assert part.editor.isAncestorOf(focused())


def test_a_removed_impact_leaves_the_keyboard_in_the_details(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    part.reveal(("impacts", "row0"))
    remove = part.editor.cards[0].remove
    remove.setFocus()
    qtbot.keyClick(remove, Key.Key_Space)
    assert part.editor.isAncestorOf(focused())


def test_undo_takes_an_added_factor_away_and_redo_brings_it_back(
    qtbot: QtBot, draft: OpenDraft, part: ImpactsPart
) -> None:
    there = part.model.rowCount()
    part.add_factor(Place("P1", "access_service"))
    assert part.model.rowCount() == there + 1
    assert draft.steps.undoText() == "Add the factor Palvelujen saatavuus"
    qtbot.keyClicks(part.view, "+")
    draft.steps.undo()
    assert part.model.rowCount() == there + 1
    draft.steps.undo()
    assert part.model.rowCount() == there
    assert part.view.currentIndex().isValid()
    draft.steps.redo()
    assert part.model.find(Place("P1", "access_service"), "one").isValid()


def test_a_factor_that_nothing_is_said_of_can_be_taken_away(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    there = part.model.rowCount()
    part.add_factor(Place("P1", "access_service"))
    qtbot.keyClicks(part.view, "+")
    qtbot.keyClick(part.view, Key.Key_Delete)
    assert part.model.rowCount() == there + 1
    qtbot.keyClick(part.view, Key.Key_Delete)
    assert part.model.rowCount() == there
    draft.steps.undo()
    part.view.go_to(part.model.find(Place("P1", "access_service"), "two"))
    qtbot.keyClick(part.view, Key.Key_Return)
    unwanted = next(b for b in part.editor.findChildren(QPushButton) if b.text() == "Remove this factor")
    qtbot.keyClick(unwanted, Key.Key_Space)
    assert part.model.rowCount() == there
    assert part.model.find(Place("P1", "housing"), "one").isValid()


def test_tab_comes_to_the_ticked_value_and_arrows_choose(qtbot: QtBot, draft: OpenDraft, part: ImpactsPart) -> None:
    part.reveal(("impacts", "row0", "imp_value_short"))
    move_focus(part.window(), True)
    assert focused().accessibleName() == "Merkittävä kielteinen vaikutus"
    assert part.editor.cards[0].block("imp_value_long").field.isAncestorOf(focused())  # type: ignore[union-attr]
    draft.answer(("impacts", "row0", "imp_value_long"), "1", "")
    move_focus(part.window(), False)
    move_focus(part.window(), True)
    assert focused().accessibleName() == "Lievä myönteinen vaikutus"
    draft.answer(("impacts", "row0", "imp_value_long"), None, "")
    qtbot.keyClick(focused(), Key.Key_Left)
    assert draft.value("impacts", "row0", "imp_value_long") == "0"
