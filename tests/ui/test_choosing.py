"""Choosing values, groups and long choices, by keys and as a screen reader hears it."""

from functools import cache

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import strike

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import blank
from ennakko.model.edit import AddRow, applied
from ennakko.model.form import Choices, Option, Scale
from ennakko.model.former import NO_WORDS
from ennakko.model.words import Text
from ennakko.ui.fields.choices_field import ChoicesField
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.option_list import OptionList, entries
from ennakko.ui.fields.scale_field import ScaleField, ValueButton
from ennakko.ui.fields.wrapping import WrappingCheckBox, WrappingRadioButton
from ennakko.ui.flow import Flow

load = cache(read_forms)
Key = Qt.Key
GROUPS = ("impacts", "row", "imp_groups")
VALUE = ("impacts", "row", "imp_value_short")


@pytest.fixture
def draft(qtbot: QtBot) -> OpenDraft:
    return OpenDraft(applied(AddRow("impacts", "row", "h"), blank("x", "LAAJA")), load())


def shown(qtbot: QtBot, field: Field) -> None:
    qtbot.addWidget(field)
    field.resize(600, 400)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)


@pytest.fixture
def groups(qtbot: QtBot, draft: OpenDraft) -> ChoicesField:
    question = load().tables["impacts"].column("imp_groups")
    assert isinstance(question, Choices)
    field = ChoicesField(question, GROUPS, draft, "fi")
    shown(qtbot, field)
    return field


@pytest.fixture
def scale(qtbot: QtBot, draft: OpenDraft) -> ScaleField:
    question = load().tables["impacts"].column("imp_value_short")
    assert isinstance(question, Scale)
    field = ScaleField(question, VALUE, draft, "sv")
    shown(qtbot, field)
    return field


def listed(field: ChoicesField) -> list[str]:
    entries = (field.list.list.item(n) for n in range(field.list.list.count()))
    return [entry.text() for entry in entries if entry.data(Qt.ItemDataRole.UserRole)]


def test_every_value_of_the_scale_is_a_radio_button_with_its_words(scale: ScaleField) -> None:
    buttons = scale.findChildren(ValueButton)
    assert [button.accessibleName() for button in buttons][:2] == [
        "Betydande negativ konsekvens",
        "Liten negativ konsekvens",
    ]
    assert len(buttons) == 8


def test_arrow_keys_choose_and_delete_clears(qtbot: QtBot, draft: OpenDraft, scale: ScaleField) -> None:
    scale.focus()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Right)
    seen = [draft.value(*VALUE)]
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Right)
        seen.append(draft.value(*VALUE))
    assert seen == ["-1", "0", "1"]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Delete)
    assert draft.value(*VALUE) is None
    assert not any(button.isChecked() for button in scale.findChildren(ValueButton))
    assert draft.steps.undoText() == "Bedömning på kort sikt, K1"


def test_undo_is_seen_in_the_scale(qtbot: QtBot, draft: OpenDraft, scale: ScaleField) -> None:
    draft.answer(VALUE, "mix", "")
    assert [button.value for button in scale.findChildren(ValueButton) if button.isChecked()] == ["mix"]
    clear = next(button for button in scale.findChildren(QPushButton))
    assert clear.isVisible()
    draft.steps.undo()
    assert not any(button.isChecked() for button in scale.findChildren(ValueButton))
    assert not clear.isVisible()


def test_a_group_is_found_by_typing_and_taken_by_enter(qtbot: QtBot, draft: OpenDraft, groups: ChoicesField) -> None:
    groups.focus()
    search = QApplication.focusWidget()
    assert search is groups.list.search
    qtbot.keyClicks(search, "lap")
    assert "Kouluikäiset (6–12 v)" in listed(groups)
    qtbot.keyClicks(search, "si")
    assert {"Lapsiperheet", "Kouluikäiset (6–12 v)", "Lastensuojelun asiakkaat"} <= set(listed(groups))
    assert groups.list.list.currentItem().text() == "Lapsiperheet"
    qtbot.keyClick(search, Key.Key_Return)
    assert draft.value(*GROUPS) == ("families",)
    assert groups.list.search.text() == ""


def test_escape_leaves_no_word_in_the_search_line(qtbot: QtBot, draft: OpenDraft, groups: ChoicesField) -> None:
    groups.focus()
    qtbot.keyClicks(groups.list.search, "lapsi")
    qtbot.keyClick(groups.list.search, Key.Key_Down)
    qtbot.keyClick(groups.list.list, Key.Key_Space)
    assert draft.value(*GROUPS) == ("families",)
    qtbot.keyClick(groups.list.list, Key.Key_Escape)
    assert not groups.list.is_open
    assert groups.list.search.text() == ""


def test_a_word_of_a_name_or_a_class_comes_before_letters_inside_a_word(qtbot: QtBot, draft: OpenDraft) -> None:
    factors = draft.catalogue.lists["factors"]
    found = OptionList(entries(draft.catalogue, factors, "fi"), ticks=False, opens=False)
    qtbot.addWidget(found)
    with qtbot.waitSignal(found.picked) as picked:
        qtbot.keyClicks(found.search, "talous")
        qtbot.keyClick(found.search, Key.Key_Return)
    assert draft.catalogue.option("factors", picked.args[0]).perspective == "P4"
    with qtbot.waitSignal(found.picked) as picked:
        qtbot.keyClicks(found.search, "harrastuk")
        qtbot.keyClick(found.search, Key.Key_Return)
    assert picked.args == ["leisure"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("vanhus", "Iäkkäät (80 v täyttäneet)"),
        ("maahanmuu", "Vieraskieliset ja maahan muuttaneet"),
        ("pensionär", "Ikääntyneet (65–79 v)"),
        ("lapset koulu", "Kouluikäiset (6–12 v)"),
        ("köyhät", "Pienituloiset"),
    ],
)
def test_a_group_is_found_by_the_words_people_use(
    qtbot: QtBot, draft: OpenDraft, groups: ChoicesField, typed: str, found: str
) -> None:
    groups.focus()
    for letters in typed:
        strike(groups.list.search, letters)
    assert found in listed(groups)


def test_the_list_is_worked_by_arrow_keys_and_space(qtbot: QtBot, draft: OpenDraft, groups: ChoicesField) -> None:
    groups.focus()
    assert not groups.list.is_open
    qtbot.keyClick(groups.list.search, Key.Key_Down)
    assert groups.list.is_open
    qtbot.keyClick(groups.list.list, Key.Key_Space)
    qtbot.keyClick(groups.list.list, Key.Key_Down)
    qtbot.keyClick(groups.list.list, Key.Key_Space)
    assert draft.value(*GROUPS) == ("all", "infants")
    qtbot.keyClick(groups.list.list, Key.Key_Space)
    assert draft.value(*GROUPS) == ("all",)
    qtbot.keyClick(groups.list.list, Key.Key_Escape)
    assert not groups.list.is_open
    assert QApplication.focusWidget() is groups.list.search


@pytest.mark.parametrize("by_mouse", [False, True])
def test_what_was_looked_for_is_cleared_when_it_is_found_in_the_list(
    qtbot: QtBot, draft: OpenDraft, groups: ChoicesField, by_mouse: bool
) -> None:
    groups.focus()
    qtbot.keyClicks(groups.list.search, "lap")
    entries = groups.list.list
    if by_mouse:
        wanted = next(entries.item(n) for n in range(entries.count()) if entries.item(n).text() == "Lapsiperheet")
        place = entries.visualItemRect(wanted).center()
        qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        qtbot.keyClick(groups.list.search, Key.Key_Down)
        qtbot.keyClick(entries, Key.Key_Space)
    assert draft.value(*GROUPS) == ("families",)
    assert groups.list.search.text() == ""
    assert len(listed(groups)) > 20
    assert entries.currentItem().text() == "Lapsiperheet"
    assert entries.viewport().rect().contains(entries.visualItemRect(entries.currentItem()))
    qtbot.keyClick(entries, Key.Key_Space)
    assert draft.value(*GROUPS) is None


def test_a_chip_is_taken_away_and_the_keyboard_stays_near(qtbot: QtBot, draft: OpenDraft, groups: ChoicesField) -> None:
    draft.answer(GROUPS, ("all", "older", "from_elsewhere"), "")
    chips = groups.chips.items
    kept = f"{NO_WORDS.fi} (no longer offered): remove"
    assert [chip.accessibleName() for chip in chips][1:] == ["Ikääntyneet (65–79 v): remove", kept]
    chips[0].setFocus()
    qtbot.keyClicks(chips[0], "eli nain")
    assert draft.value(*GROUPS) == ("all", "older", "from_elsewhere")
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton, pos=QPoint(6, chips[0].height() // 2))
    assert draft.value(*GROUPS) == ("all", "older", "from_elsewhere")
    qtbot.keyClick(chips[0], Key.Key_Delete)
    assert draft.value(*GROUPS) == ("older", "from_elsewhere")
    assert QApplication.focusWidget() is groups.chips.items[0]
    for _ in range(2):
        chip = groups.chips.items[0]
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, chip.height() // 2))
    assert draft.value(*GROUPS) is None
    assert QApplication.focusWidget() is groups.list.search


def test_what_is_not_found_is_said(qtbot: QtBot, groups: ChoicesField) -> None:
    qtbot.keyClicks(groups.list.search, "xyzzy")
    assert listed(groups) == []
    assert groups.list.list.item(0).text() == "Nothing is found with these words."


def test_a_few_choices_are_boxes_and_an_unknown_answer_is_kept(qtbot: QtBot, draft: OpenDraft) -> None:
    options = tuple(Option(id_, Text(id_, id_, f"{id_} & co")) for id_ in ("a", "b"))
    question = Choices(id="few", label=Text("x", "x", "x"), choices=options)
    draft.answer(("few",), ("strange",), "")
    field = ChoicesField(question, ("few",), draft, "en")
    shown(qtbot, field)
    a, _, kept = field.findChildren(QCheckBox)
    assert a.text() == "a && co"
    assert (kept.text(), kept.isChecked()) == (f"{NO_WORDS.en} (no longer offered)", True)
    qtbot.keyClick(a, Key.Key_Space)
    assert draft.value("few") == ("a", "strange")


@pytest.mark.parametrize("kind", [WrappingCheckBox, WrappingRadioButton])
def test_a_long_choice_wraps(qtbot: QtBot, kind: type[WrappingCheckBox | WrappingRadioButton]) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    box = kind("Kohtalainen: useampi havainto tai asiantuntija-arvio & muuta")
    column.addWidget(box)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1000, 300)
    page.show()
    one_line = box.height()
    page.resize(220, 300)
    assert page.width() == 220
    assert box.height() > 1.8 * box.fontMetrics().height() > one_line - box.fontMetrics().height()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.isChecked()


@pytest.mark.parametrize("words", ["En tiedä", "Vet inte", "Suomi ja ruotsi", "Two words"])
@pytest.mark.parametrize("kind", [WrappingCheckBox, WrappingRadioButton])
def test_a_choice_that_has_room_stands_on_one_line(
    qtbot: QtBot, kind: type[WrappingCheckBox | WrappingRadioButton], words: str
) -> None:
    box = kind(words)
    qtbot.addWidget(box)
    assert box.heightForWidth(box.sizeHint().width()) == kind("Ei").sizeHint().height()


def test_things_flow_into_rows(qtbot: QtBot) -> None:
    flow = Flow(4)
    qtbot.addWidget(flow)
    for n in range(6):
        flow.add(QPushButton(f"Painike {n}"))
    flow.resize(2000, 50)
    flow.show()
    assert len({item.y() for item in flow.items}) == 1
    flow.resize(flow.items[0].width() * 2 + 10, 50)
    assert len({item.y() for item in flow.items}) == 3
    assert flow.height() >= flow.items[-1].geometry().bottom()
    flow.take(flow.items[0])
    assert next(item.x() for item in flow.items) == 0
