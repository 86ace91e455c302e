"""Searching while somebody types."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ennakko.editor.search import Search
from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.files.drafts_trouble import DraftsUnavailable
from ennakko.files.reader import Reader
from ennakko.model.assessment import blank
from ennakko.model.history import History


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    drafts = open_drafts(tmp_path / "ennakko.sqlite")
    for id_, title, text in (("1", "Lähikirjastot", "Kirjastoon on matkaa"), ("2", "Uimahalli", "Lähin kirjasto")):
        assessment = blank(id_, "LAAJA", {("title",): title, ("baseline",): text})
        drafts.add(assessment, History(), Headline(title=title), datetime.now(UTC))
    return drafts


def test_it_tells_where_the_words_are(qtbot: QtBot, drafts: Drafts) -> None:
    search = Search(drafts.reader)
    with qtbot.waitSignal(search.found) as found:
        search.ask("kirjasto")
    assert found.args is not None
    text, hits = found.args
    assert text == "kirjasto"
    assert {id_: hit.path for id_, hit in hits.items()} == {"1": ("baseline",), "2": ("baseline",)}
    assert not search.waiting


def test_only_the_last_question_is_answered(qtbot: QtBot, drafts: Drafts) -> None:
    search = Search(drafts.reader)
    answered: list[str] = []
    search.found.connect(lambda text, _: answered.append(text))
    for text in ("k", "ki", "kirjasto"):
        search.ask(text)
        search.hurry()
    qtbot.waitUntil(lambda: "kirjasto" in answered)
    assert answered == ["kirjasto"]


def test_what_is_forgotten_is_not_answered(qtbot: QtBot, drafts: Drafts) -> None:
    search = Search(drafts.reader)
    search.ask("kirjasto")
    search.hurry()
    search.forget()
    with qtbot.assertNotEmitted(search.found, wait=100):
        pass


def test_a_search_that_fails_says_why(qtbot: QtBot) -> None:
    def unreadable() -> Reader:
        raise DraftsUnavailable("unreadable")

    search = Search(unreadable)
    with qtbot.waitSignal(search.failed) as failed:
        search.ask("kirjasto")
    assert failed.args is not None
    assert failed.args[0].code == "unreadable"
