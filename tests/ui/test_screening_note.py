"""What the screening suggests, as an official reads it."""

from functools import cache

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Path, Value, blank
from ennakko.ui.screening_note import ScreeningNote

load = cache(read_forms)
ALL_NO: dict[Path, Value] = {(f"S{n:02}",): "no" for n in range(1, 16)}


def note(qtbot: QtBot, **answers: Value) -> tuple[ScreeningNote, OpenDraft]:
    told: dict[Path, Value] = {(id_,): value for id_, value in answers.items()}
    draft = OpenDraft(blank("x", "SEULA", {**ALL_NO, **told}), load())
    made = ScreeningNote(draft, "fi")
    qtbot.addWidget(made)
    made.show()
    return made, draft


def read(made: ScreeningNote) -> str:
    return "\n".join(label.text() for label in made.findChildren(QLabel))


def offers(made: ScreeningNote) -> bool:
    return any(
        "Use this suggestion" in b.text().replace("&", "") and b.isVisible() for b in made.findChildren(QPushButton)
    )


@pytest.mark.parametrize(
    ("answers", "said", "unsaid"),
    [
        ({}, ["do not call for", "Every answer is no"], []),
        ({"S01": "yes"}, ["a light assessment", "monen asukkaan"], ["enough for a full"]),
        ({"S03": "unknown", "S01": "yes", "S15": "yes"}, ["a full assessment", "lapsiperheitä", "Modules"], ["enough"]),
        ({"S02": "yes", "S01": "yes"}, ["a full assessment", "enough for a full", "aukioloaika"], ["monen asukkaan"]),
        (
            {"S17": "for_information"},
            ["do not call for", "Asia annetaan vain tiedoksi"],
            ["Every answer", "all the same"],
        ),
        ({"S17": "for_information", "S02": "yes"}, ["do not call for", "all the same", "aukioloaika"], ["Modules"]),
        ({"S17": "for_information", "S05": None}, ["do not call for", "Ground for exemption"], ["when every question"]),
        ({"S05": None}, ["when every question has an answer"], ["Every answer is no"]),
    ],
)
def test_the_reasons_are_said_in_words(
    qtbot: QtBot, answers: dict[str, Value], said: list[str], unsaid: list[str]
) -> None:
    made, _ = note(qtbot, **answers)
    assert [words for words in said if words not in read(made)] == []
    assert [words for words in unsaid if words in read(made)] == []


def test_it_follows_the_answers(qtbot: QtBot) -> None:
    made, draft = note(qtbot, S02="yes")
    assert offers(made)
    draft.answer(("S17",), "individual_matter", "Poikkeusperuste")
    assert "Yksilöä koskeva päätös" in read(made)
    assert not offers(made)
    draft.answer(("S17",), None, "Poikkeusperuste")
    assert offers(made)
