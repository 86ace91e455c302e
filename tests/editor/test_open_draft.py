"""Undo shows the value before, redo the value after, whatever was edited in whatever order."""

import gc
import secrets
import weakref

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.files import forms
from ennakko.model.assessment import EDITION, STATUS_QUO, Assessment, blank
from ennakko.model.edit import Answer, MoveRow, RemoveRow

CATALOGUE = forms.load()
TABLES = ("alternatives", "evidence", "impacts", "preparers", "mitigation")
CELLS = {
    "alternatives": "alt_name",
    "evidence": "ev_title",
    "impacts": "imp_desc",
    "preparers": "name",
    "mitigation": "mit_action",
}
STEPS = st.one_of(
    st.tuples(st.just("answer"), st.sampled_from(("title", "problem", "S18")), st.text(max_size=8)),
    st.tuples(st.just("choose"), st.sampled_from(("S01", "S02")), st.sampled_from(("yes", "no", None))),
    st.tuples(st.just("scope"), st.sampled_from(("light", "full", "screening")), st.none()),
    st.tuples(st.just("add"), st.sampled_from(TABLES), st.text(min_size=1, max_size=5)),
    st.tuples(st.just("cell"), st.sampled_from(TABLES), st.text(max_size=5)),
    st.tuples(st.just("score"), st.sampled_from(("-2", "0", "2", "?")), st.none()),
    st.tuples(st.just("remove"), st.sampled_from(TABLES), st.none()),
    st.tuples(st.just("move"), st.sampled_from(TABLES), st.none()),
)


def take(draft: OpenDraft, step: tuple[str, str, str | None]) -> None:
    kind, where, what = step
    rows = draft.assessment.rows(where)
    if kind in {"answer", "choose"}:
        draft.answer((where,), what, where)
    elif kind == "scope":
        draft.answer(("scope",), where, "scope")
    elif kind == "add":
        draft.make(draft.new_row(where, {CELLS[where]: what}), "add")
    elif kind == "score" and draft.assessment.rows("impacts"):
        draft.answer(("impacts", draft.assessment.rows("impacts")[-1], "imp_value_long"), where, "score")
    elif kind == "cell" and rows:
        draft.make(Answer((where, rows[0], CELLS[where]), what), "cell")
    elif kind == "remove" and rows and rows[-1] != STATUS_QUO:
        draft.make(RemoveRow(where, rows[-1]), "remove")
    elif kind == "move" and len(rows) > 2:
        draft.make(MoveRow(where, rows[-1], draft.key_between(where, rows[0], rows[1])), "move")


@settings(max_examples=60)
@given(st.lists(STEPS, max_size=25))
def test_undo_and_redo_return_exact_states(steps: list[tuple[str, str, str | None]]) -> None:
    draft = OpenDraft(blank(secrets.token_hex(12), "LAAJA"), CATALOGUE)
    states: list[Assessment] = [draft.assessment]
    for step in steps:
        count = draft.steps.index()
        take(draft, step)
        if draft.steps.index() > count:
            states.append(draft.assessment)
        else:
            states[-1] = draft.assessment
    for before in reversed(states[:-1]):
        draft.steps.undo()
        assert dict(draft.assessment.answers) == dict(before.answers)
    for after in states[1:]:
        draft.steps.redo()
        assert dict(draft.assessment.answers) == dict(after.answers)


def test_a_change_names_the_paths_and_nothing_else(qtbot: QtBot) -> None:
    draft = OpenDraft(blank("a" * 24, "LAAJA"), CATALOGUE)
    seen: list[Change] = []
    draft.changed.connect(seen.append)
    draft.answer(("title",), "Kirjasto", "Otsikko")
    draft.answer(("title",), "Kirjasto", "Otsikko")
    assert [change.paths for change in seen] == [frozenset({("title",)})]


def test_typing_in_one_answer_is_one_step_and_another_answer_begins_a_new_one(qtbot: QtBot) -> None:
    draft = OpenDraft(blank("a" * 24, "LAAJA"), CATALOGUE)
    for text in ("K", "Ki", "Kir"):
        draft.answer(("title",), text, "Otsikko")
    draft.answer(("problem",), "P", "Tarve")
    assert draft.steps.count() == 2
    draft.steps.undo()
    assert draft.value("title") == "Kir"
    draft.steps.undo()
    assert draft.value("title") is None


def test_choosing_a_scope_takes_its_form_into_use_in_one_step(qtbot: QtBot) -> None:
    draft = OpenDraft(blank("a" * 24, "SEULA"), CATALOGUE)
    draft.answer(("scope",), "light", "Laajuus")
    assert draft.assessment.form == "KEVYT"
    draft.steps.undo()
    assert draft.assessment.form == "SEULA"
    assert draft.value("scope") is None


def test_an_earlier_state_from_before_there_were_editions_leaves_the_one_there_is() -> None:
    there = blank(secrets.token_hex(12), "LAAJA", {("title",): "Koulu", EDITION: CATALOGUE.edition.id})
    draft = OpenDraft(there, CATALOGUE)
    draft.become({path: value for path, value in there.answers.items() if path not in (EDITION, ("title",))}, "Ennen")
    assert draft.value("title") is None
    assert draft.value(*EDITION) == CATALOGUE.edition.id
    draft.steps.undo()
    assert draft.value("title") == "Koulu"


def test_a_draft_in_which_much_was_typed_is_let_go_of(qapp: QApplication) -> None:
    draft = OpenDraft(blank(secrets.token_hex(12), "LAAJA"), CATALOGUE)
    for n in range(50):
        draft.answer(("title",), "a" * n, "Title")
    assert draft.steps.count() == 1
    assert draft.value("title") == "a" * 49
    gone = weakref.ref(draft)
    draft.let_go()
    QCoreApplication.sendPostedEvents(draft, QEvent.Type.DeferredDelete.value)
    del draft
    gc.collect()
    assert gone() is None
