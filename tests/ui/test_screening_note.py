"""What the screening suggests, as an official reads it."""

from functools import cache

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Path, Value, blank
from ennakko.ui.assessment.screening_note import ScreeningNote

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
        ({}, ["no assessment is needed", "Every answer is no"], []),
        ({"S01": "yes"}, ["a light assessment", "monen asukkaan"], ["Enough for a full", "other question"]),
        (
            {"S03": "unknown", "S01": "yes", "S15": "yes"},
            ["a full assessment", "lapsiperheitä", "brings these modules"],
            ["Enough"],
        ),
        ({"S02": "yes", "S01": "yes"}, ["a full assessment", "Enough for a full", "aukioloaika", "1 other"], ["monen"]),
        (
            {"S17": "for_information"},
            ["no assessment is needed", "Asia annetaan vain tiedoksi"],
            ["Every answer", "Still answered"],
        ),
        (
            {"S17": "for_information", "S02": "yes"},
            ["no assessment is needed", "Still answered", "aukioloaika"],
            ["brings these modules"],
        ),
        (
            {"S17": "for_information", "S05": None},
            ["no assessment is needed", "Ground for exemption"],
            ["when every question"],
        ),
        ({"S05": None}, ["when every question has an answer"], ["Every answer is no"]),
    ],
)
def test_the_reasons_are_said_in_words(
    qtbot: QtBot, answers: dict[str, Value], said: list[str], unsaid: list[str]
) -> None:
    made, _ = note(qtbot, **answers)
    assert [words for words in said if words not in read(made)] == []
    assert [words for words in unsaid if words in read(made)] == []


def test_those_that_decide_alone_are_told_from_the_others(qtbot: QtBot) -> None:
    """All fifteen answers are spoken of: four by name, as each of them decides, and how many others there are."""
    made, _ = note(qtbot, **{f"S{n:02}": "yes" if n % 2 else "unknown" for n in range(1, 16)})
    line = next(line for line in read(made).splitlines() if "Enough for a full" in line)
    assert "(4 answer(s))" in line
    assert line.count(" · ") == 3
    assert "11 other" in read(made)


def test_it_follows_the_answers(qtbot: QtBot) -> None:
    made, draft = note(qtbot, S02="yes")
    assert offers(made)
    draft.answer(("S17",), "individual_matter", "Poikkeusperuste")
    assert "Yksilöä koskeva päätös" in read(made)
    assert not offers(made)
    draft.answer(("S17",), None, "Poikkeusperuste")
    assert offers(made)
