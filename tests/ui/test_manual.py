"""The manual: in the help menu, the same in three languages, with the words, keys and figures that there are."""

import re
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.opened import opened

from ennakko.model.words import LANGUAGES, Language
from ennakko.ui.actions import menus
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.library.library import Library
from ennakko.ui.settings.manual import ManualView, Page, manual

TRANSLATIONS = Path(__file__).parents[2] / "translations"
QUOTED = re.compile(r"[”“]([^”“]+)”")
KEY = re.compile(r"(?:Ctrl\+(?:Shift\+)?(?:[A-Z]\b|PgUp|PgDown|Enter|[+,-])|\bF\d\b)")
SECURITY = (Path(__file__).parents[2] / "SECURITY.md").read_text("utf-8")


def bare(words: str) -> str:
    """Words as they are read: without the mark of their letter, without dots and places to fill."""
    return words.replace("&", "").replace("…", "").replace("{}", "").strip()


def figures(text: str) -> list[int]:
    """Every number in a text, however its thousands are set apart."""
    return [int(re.sub(r"\D", "", each)) for each in re.findall(r"\d{1,3}(?:[ ,\u00a0]\d{3})+|\d+", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_is_published_in_security(language: Language) -> None:
    page = " ".join(text for _, text in manual("promises", language))
    assert len(figures(page)) > 12
    assert sorted(set(figures(page)) - set(figures(SECURITY))) == []


@pytest.mark.parametrize("page", get_args(Page))
def test_three_languages_say_the_same(page: Page) -> None:
    pages = [manual(page, language) for language in LANGUAGES]
    assert len({tuple(kind for kind, _ in page) for page in pages}) == 1
    for pieces in zip(*pages, strict=True):
        assert len({tuple(figures(text)) for _, text in pieces}) == 1
        assert len({tuple(KEY.findall(text)) for _, text in pieces}) == 1
        assert len({len(QUOTED.findall(text)) for _, text in pieces}) == 1


def test_each_promise_says_how_it_is_tested() -> None:
    kinds = [kind for kind, _ in manual("promises", "fi")]
    assert kinds.count("title") == 1
    assert kinds.count("heading") == kinds.count("test") + 1  # what is not promised is not tested


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_calls_everything_as_the_window_does(qapp: QApplication, tmp_path: Path, language: Language) -> None:
    """What it quotes is on a menu or in the texts of the window, and a key beside it is the key of that entry."""
    kind, file = ("source", "fi") if language == "en" else ("translation", language)
    said = {bare(each.text or "") for each in ElementTree.parse(TRANSLATIONS / f"ennakko_{file}.ts").iter(kind)}
    with opened(tmp_path, language):
        entries = {bare(e.words): e.keys for menu in menus() for e in menu.entries if e}
    keys = {key for given in entries.values() for key in given}
    for _, text in manual("guide", language):
        for quoted in QUOTED.findall(text):
            assert quoted in said | entries.keys(), quoted
        for key in KEY.findall(text):
            assert key in keys, key
        for quoted, key in re.findall(r"[”“]([^”“]+)” \((Ctrl[^)]+)\)", text):
            assert key in entries[quoted]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_menu_leads_there_and_escape_back(qapp: QApplication, tmp_path: Path, language: Language) -> None:
    with opened(tmp_path, language) as workspace:
        workspace.actions["guide"].trigger()
        page = workspace.rooms.currentWidget()
        assert isinstance(page, ManualView)
        assert [label.text() for label in page.findChildren(QLabel)] == [t for _, t in manual("guide", language)]
        workspace.actions["promises"].trigger()
        page = workspace.rooms.currentWidget()
        assert isinstance(page, ManualView)
        shown = [label.text() for label in page.findChildren(QLabel)]
        assert shown == [text for _, text in manual("promises", language)]
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
        assert isinstance(workspace.rooms.currentWidget(), Library)
        workspace.open_example()
        workspace.actions["promises"].trigger()
        assert isinstance(workspace.rooms.currentWidget(), ManualView)
        page = workspace.rooms.currentWidget()
        assert isinstance(page, ManualView)
        page.close_button.click()
        assert isinstance(workspace.rooms.currentWidget(), AssessmentView)
