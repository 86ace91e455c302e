"""The list of a reference: harms to choose from, by names one can tell apart, following the impacts."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.forms import load
from ennakko.model.assessment import Path, Value, blank
from ennakko.model.form import Reference
from ennakko.ui.fields.choice_fields import ReferenceField

CATALOGUE = load()
AT: Path = ("mitigation", "m", "mit_impact")


def made(qtbot: QtBot) -> tuple[ReferenceField, OpenDraft]:
    answers: dict[Path, Value] = {("mitigation", "m"): "m", ("impacts", "a"): "m", ("impacts", "b"): "n"}
    answers |= {("impacts", row, "imp_factor"): "quality" for row in "ab"}
    answers |= {("impacts", "a", "imp_value_short"): "1", ("impacts", "b", "imp_value_short"): "-2"}
    draft = OpenDraft(blank("x", "LAAJA", answers), CATALOGUE)
    question = CATALOGUE.tables["mitigation"].column("mit_impact")
    assert isinstance(question, Reference)
    field = ReferenceField(question, AT, draft, "fi")
    qtbot.addWidget(field)
    return field, draft


def shown(field: ReferenceField) -> list[str]:
    return [field.box.itemText(n) for n in range(1, field.box.count())]


def test_the_list_follows_the_values_and_keeps_what_was_chosen(qtbot: QtBot) -> None:
    field, draft = made(qtbot)
    assert shown(field) == ["V2 Palvelun laatu ja jatkuvuus, −\u00a0−"]
    field.box.setCurrentIndex(1)
    field.box.activated.emit(1)
    assert draft.assessment.value(*AT) == "b"
    draft.answer(("impacts", "a", "imp_value_short"), "-1", "Arvio")
    assert shown(field) == ["V2 Palvelun laatu ja jatkuvuus, −\u00a0−", "V1 Palvelun laatu ja jatkuvuus, −"]
    draft.answer(("impacts", "b", "imp_value_short"), "2", "Arvio")
    assert shown(field) == ["V1 Palvelun laatu ja jatkuvuus, −", "V2 Palvelun laatu ja jatkuvuus, +\u00a0+"]
    assert field.box.currentData() == "b"


def test_a_choice_that_comes_from_elsewhere_is_shown_whatever_it_says(qtbot: QtBot) -> None:
    field, draft = made(qtbot)
    draft.answer(AT, "a", "Lievennettävä vaikutus")
    assert field.box.currentText() == "V1 Palvelun laatu ja jatkuvuus, +"
