"""What others changed and said is news until it has been looked at; one's own is not."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path as FilePath

import pytest
from PySide6.QtWidgets import QApplication

from ennakko.editor.autosave import Autosave
from ennakko.editor.open_draft import OpenDraft
from ennakko.files import forms
from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.comments import COMMENTS
from ennakko.model.form import Page
from ennakko.model.history import Author, History, merged, sealed
from ennakko.model.standing import pages

CATALOGUE = forms.load()
MAIJA, ESA = Author("a" * 32, "Maija"), Author("b" * 32, "Esa")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TITLE, AREA = ("title",), ("area",)
SOURCE, OTHER = ("evidence", "e" * 24), ("evidence", "f" * 24)
START = blank("c" * 24, "LAAJA", {TITLE: "Kirjasto", OTHER: "i", (*OTHER, "ev_title"): "Tilasto"})
BEGUN = sealed(History(), START.answers, MAIJA, "2026-11-20T10:00:00+02:00")
ROW = (COMMENTS, "d" * 24)
SAID: dict[Path, Value] = {ROW: "i", (*ROW, "about"): "title", (*ROW, "text"): "Onko tämä nimi?"}
ADDED: dict[Path, Value] = {SOURCE: "k", (*SOURCE, "ev_title"): "Kysely", (*SOURCE, "ev_kind"): "survey"}


@pytest.fixture
def drafts(qapp: QApplication, tmp_path: FilePath) -> Iterator[Drafts]:
    with closing(open_drafts(tmp_path / "d.sqlite")) as opened:
        opened.add(START, BEGUN, Headline(), NOW)
        yield opened


def opened(drafts: Drafts) -> tuple[OpenDraft, Autosave]:
    kept = drafts.load(START.id)
    draft = OpenDraft(kept.assessment, CATALOGUE)
    return draft, Autosave(draft, drafts, kept.history, lambda: MAIJA, lambda: NOW, NOW, draft)


def bring(draft: OpenDraft, autosave: Autosave, more: dict[Path, Value]) -> None:
    answers = {path: value for path, value in {**START.answers, **more}.items() if value is not None}
    theirs = sealed(BEGUN, answers, ESA, "2026-11-21T10:00:00+02:00")
    history = merged(autosave.history, theirs)
    after = Assessment(START.id, history.answers(draft.assessment.answers))
    draft.show({p: after.answers.get(p) for p in draft.assessment.answers.keys() | after.answers.keys()})
    autosave.exchange(history)


def page(draft: OpenDraft, question: str) -> Page:
    return next(p for p in pages(CATALOGUE, draft.assessment) if any(q.id == question for q in p.questions()))


def told(draft: OpenDraft) -> set[Path]:
    return {version.path for version in draft.news.all}


def test_a_change_a_new_row_and_a_removed_row_are_one_news_each(drafts: Drafts) -> None:
    draft, autosave = opened(drafts)
    assert told(draft) == set()
    bring(draft, autosave, SAID | ADDED | {AREA: "Kylä", OTHER: None, (*OTHER, "ev_title"): None})
    assert told(draft) == {AREA, SOURCE, OTHER}
    changed = draft.news.at(AREA)
    assert changed is not None
    assert changed.by == ESA
    assert draft.news.at(OTHER) is not None
    assert draft.news.unread == 1
    found = draft.news.on_pages(CATALOGUE, draft.assessment, draft.talk.threads)
    assert found[page(draft, "title").id][1] == 1
    assert found[page(draft, "evidence").id] == (2, 0)


def test_news_wait_on_this_computer_until_they_are_looked_at(drafts: Drafts) -> None:
    draft, autosave = opened(drafts)
    bring(draft, autosave, SAID | ADDED | {AREA: "Kylä"})
    draft.news.see_page(page(draft, "area"))
    assert autosave.seal()
    draft, autosave = opened(drafts)
    assert told(draft) == {SOURCE}
    (thread,) = draft.talk.threads
    draft.news.see_comments(thread.comments)
    draft.news.see_page(page(draft, "evidence"))
    draft, autosave = opened(drafts)
    assert told(draft) == set()
    assert draft.news.unread == 0
    assert drafts.unread(MAIJA.id) == {}


def test_an_answer_given_over_it_is_news_no_longer(drafts: Drafts) -> None:
    draft, autosave = opened(drafts)
    bring(draft, autosave, {AREA: "Kylä"})
    draft.answer(AREA, "Kirkonkylä", "Alue")
    assert told(draft) == set()
    draft.steps.undo()
    assert told(draft) == {AREA}
    draft.answer(AREA, "Kirkonkylä", "Alue")
    assert autosave.seal()
    assert told(draft) == set()


def test_a_comment_is_said_and_taken_back_in_one_step_and_kept_while_it_is_written(drafts: Drafts) -> None:
    draft, autosave = opened(drafts)
    draft.talk.write(TITLE, "Onko tämä")
    assert autosave.flush()
    draft, autosave = opened(drafts)
    assert draft.talk.unsent(TITLE) == "Onko tämä"
    draft.talk.say(TITLE, "Onko tämä nimi?", "Kommentti")
    assert [c.text for c in draft.talk.waiting] == ["Onko tämä nimi?"]
    assert draft.talk.unsent(TITLE) == ""
    assert autosave.seal()
    (comment,) = draft.talk.waiting
    assert comment.version is not None
    assert draft.talk.is_own(comment)
    assert draft.news.unread == 0
    draft.steps.undo()
    assert not draft.talk.waiting
    draft.steps.redo()
    draft.talk.resolve(draft.talk.threads[0], "Käsitelty", resolved=True)
    assert not draft.talk.waiting
    draft, autosave = opened(drafts)
    assert draft.talk.unsent(TITLE) == ""
