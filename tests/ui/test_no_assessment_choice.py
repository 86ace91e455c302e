"""The screening offers no assessment as an equal choice, by the organisation's own limits."""

from datetime import date
from functools import cache

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.ways import Ways
from ennakko.files.forms import load
from ennakko.model.assessment import Path, Value, blank
from ennakko.model.screening import Thresholds
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.assessment.screening_note import ScreeningNote

catalogue = cache(load)


def draft(*, ways: Ways | None = None, **answers: Value) -> OpenDraft:
    given: dict[Path, Value] = {(f"S{n:02}",): "no" for n in range(1, 16)}
    given |= {("title",): "Asia", ("body",): ("Valtuusto",), ("decision_summary",): "Päätetään.", ("status",): "draft"}
    given |= {(id_,): value for id_, value in answers.items()}
    return OpenDraft(blank("s" * 24, "SEULA", given), catalogue(), ways=ways or Ways())


def shown(qtbot: QtBot, open_: OpenDraft) -> ScreeningNote:
    note = ScreeningNote(open_, "fi")
    qtbot.addWidget(note)
    note.resize(700, 400)
    note.show()
    return note


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(note: ScreeningNote, words: str) -> QPushButton:
    return next(b for b in note.findChildren(QPushButton) if words in b.text().replace("&", ""))


def test_no_assessment_is_offered_beside_the_suggestion(qtbot: QtBot) -> None:
    note = shown(qtbot, draft(S02="yes"))
    assert button(note, "Use this suggestion").isVisible()
    assert button(note, "No assessment is needed").isVisible()


def test_without_reasons_it_says_what_is_missing_and_leads_there(qtbot: QtBot) -> None:
    open_ = draft()
    note = shown(qtbot, open_)
    button(note, "No assessment is needed").click()
    assert open_.assessment.text("status") == "draft"
    assert "Before it can be decided" in said(note)
    with qtbot.waitSignal(note.go_to) as went:
        button(note, "Go there").click()
    assert went.args == [("S18",)]
    open_.answer(("S18",), "Pieni asia.", "x")
    assert "Before it can be decided" not in said(note)


def test_the_decision_is_one_step_that_can_be_taken_back(qtbot: QtBot) -> None:
    open_ = draft(S02="yes", S18="Koskee yhtä.")
    note = shown(qtbot, open_)
    button(note, "No assessment is needed").click()
    assert (open_.assessment.form, open_.assessment.text("status")) == ("SEULA", "final")
    assert "no assessment is made" in said(note)
    assert not button(note, "Use this suggestion").isVisible()
    open_.steps.undo()
    assert open_.assessment.text("status") == "draft"
    assert button(note, "Use this suggestion").isVisible()


def test_the_organisation_decides_how_many_answers_are_many(qtbot: QtBot) -> None:
    answers: dict[str, Value] = {"S01": "yes", "S03": "yes"}
    assert "light assessment" in said(shown(qtbot, draft(**answers)))
    own = Ways(thresholds=Thresholds(full_from=2))
    text = said(shown(qtbot, draft(ways=own, **answers)))
    assert "full assessment" in text
    assert "2 such answer(s) call for a full assessment" in text


def test_the_question_about_money_tells_the_own_limit(qtbot: QtBot) -> None:
    usual, own = (
        "Jos omaa rajaa ei ole, käytä rajana summaa 100\u00a0000\u00a0€.",
        "Organisaationne euroraja on 50\u00a0000\u00a0€.",
    )
    for limit, words in ((100_000, usual), (50_000, own)):
        open_ = draft(ways=Ways(thresholds=Thresholds(euro_limit=limit)))
        block = QuestionBlock(catalogue().questions["S09"], ("S09",), open_, "fi")  # type: ignore[arg-type]  # a YesNo
        qtbot.addWidget(block)
        assert block.help.text().endswith(f"maksettavaksi. {words}")


def test_the_time_left_is_told_where_the_scope_is_decided(qtbot: QtBot) -> None:
    open_ = draft(ways=Ways(today=lambda: date(2026, 11, 22)), meeting_date="2026-12-04")
    note = shown(qtbot, open_)
    assert "12 päivää kokoukseen: kevyt arviointi ja yksi kuuleminen ehtivät; laaja ei." in said(note)
    open_.answer(("meeting_date",), None, "x")
    assert "kokoukseen" not in said(note)
