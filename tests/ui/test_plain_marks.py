"""Quiet marks where a text could be plainer: after a pause, never in the way."""

import time
from functools import cache

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.plain_finder import PAUSE_MS
from ennakko.editor.ways import Ways
from ennakko.files.forms import load
from ennakko.model.assessment import blank
from ennakko.model.form import LongText
from ennakko.model.history import Author, History, new_version
from ennakko.model.words import Language
from ennakko.ui.assessment.guidance import Guidance
from ennakko.ui.assessment.plain_marks import PlainMarks
from ennakko.ui.fields.text_fields import LongTextField

catalogue = cache(load)
LONG = "Tässä " + " ".join(["on sanoja"] * 20) + "."


def marked(qtbot: QtBot, text: str, language: Language = "fi") -> tuple[QPlainTextEdit, PlainMarks]:
    box = QPlainTextEdit()
    marks = PlainMarks(box, lambda: language, "fi")
    box.setPlainText(text)
    qtbot.addWidget(box)
    box.show()
    return box, marks


def test_marks_come_after_a_pause_and_leave_text_and_cursor_alone(qtbot: QtBot) -> None:
    box, marks = marked(qtbot, LONG)
    box.moveCursor(QTextCursor.MoveOperation.NextWord)
    before = (box.toPlainText(), box.textCursor().position(), box.document().isModified())
    assert marks.marks == ()
    qtbot.waitUntil(lambda: len(marks.marks) == 1, timeout=PAUSE_MS * 4)
    assert (box.toPlainText(), box.textCursor().position(), box.document().isModified()) == before
    assert [(s.cursor.selectionStart(), s.cursor.selectionEnd()) for s in box.extraSelections()] == [(0, len(LONG))]


def test_what_is_being_typed_is_not_marked(qtbot: QtBot) -> None:
    box, marks = marked(qtbot, "")
    box.setFocus()
    for word in ("Nyt ", "SOTE ", "on "):
        qtbot.keyClicks(box, word)
        qtbot.wait(PAUSE_MS // 3)
        assert marks.marks == ()
    qtbot.waitUntil(lambda: len(marks.marks) == 1, timeout=PAUSE_MS * 4)
    assert "kirjoita lyhenne auki" in marks.said_at(5)
    assert marks.said_at(1) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [("fi", "Vaikutuksia seurataan."), ("sv", "Konsekvenserna följs upp."), ("en", "The impacts are monitored.")],
)
def test_each_language_has_its_own_marks(qtbot: QtBot, language: Language, text: str) -> None:
    _, marks = marked(qtbot, text, language)
    qtbot.waitUntil(lambda: [m.kind for m in marks.marks] == ["follow_up"], timeout=PAUSE_MS * 4)


def test_letters_that_qt_counts_twice_do_not_move_the_mark(qtbot: QtBot) -> None:
    box, marks = marked(qtbot, "😀😀 Laaditaan SOTE nyt")
    qtbot.waitUntil(lambda: len(marks.marks) == 1, timeout=PAUSE_MS * 4)
    (selection,) = box.extraSelections()
    assert selection.cursor.selectedText() == "SOTE"


def test_a_very_long_text_is_read_beside_the_window(qtbot: QtBot) -> None:
    box, marks = marked(qtbot, ((LONG + " ") * 600)[:100_000])
    qtbot.waitUntil(lambda: len(marks.marks) > 100, timeout=10_000)
    slowest = 0.0
    for letter in "abcdefghij":
        begun = time.perf_counter()
        box.insertPlainText(letter)
        slowest = max(slowest, time.perf_counter() - begun)
    assert slowest < 0.2
    assert len(marks.marks) <= 200


def draft(*, marks: bool = True) -> OpenDraft:
    answers = {("baseline",): LONG, ("language",): "fi"}
    return OpenDraft(blank("m" * 24, "LAAJA", answers), catalogue(), ways=Ways(plain_language=marks))


def test_the_guidance_lists_them_for_those_who_do_not_see_them(qtbot: QtBot) -> None:
    open_ = draft()
    guidance = Guidance(open_, History, "fi")
    qtbot.addWidget(guidance)
    guidance.show()
    page = next(p for p in catalogue().forms["LAAJA"].pages if p.id == "decision")
    guidance.show_for(page, ("baseline",))
    words = "Virkkeessä on 41 sanaa. Se on helpompi lukea kahtena."
    qtbot.waitUntil(lambda: words in guidance._advice.text(), timeout=PAUSE_MS * 4)
    open_.answer(("baseline",), "Lyhyt.", "x")
    qtbot.waitUntil(guidance._advice.isHidden, timeout=PAUSE_MS * 4)


def test_they_can_be_switched_off(qtbot: QtBot) -> None:
    question = catalogue().questions["baseline"]
    assert isinstance(question, LongText)
    for wanted in (True, False):
        field = LongTextField(question, ("baseline",), draft(marks=wanted), "fi")
        qtbot.addWidget(field)
        assert (field.marks is not None) is wanted


def test_a_unit_is_not_taken_for_the_name_of_who_answered(qtbot: QtBot) -> None:
    given = new_version(("baseline",), LONG, Author("a" * 32, "", "Sivistystoimiala"), "2026-11-22T10:00:00Z", ())
    guidance = Guidance(draft(), lambda: History({given.id: given}), "fi")
    qtbot.addWidget(guidance)
    guidance.show()
    page = next(p for p in catalogue().forms["LAAJA"].pages if p.id == "decision")
    guidance.show_for(page, ("baseline",))
    said = [label.text() for label in guidance.findChildren(QLabel)]
    assert any(text.startswith("Somebody without a name · Sivistystoimiala · 22.11.2026") for text in said)
