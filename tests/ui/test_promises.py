"""The page of promises: in the help menu, the same in three languages, with the figures of SECURITY.md."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.opened import opened

from ennakko.model.words import LANGUAGES, Language
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.library.library import Library
from ennakko.ui.settings.promises import PromisesView, promises

SECURITY = (Path(__file__).parents[2] / "SECURITY.md").read_text("utf-8")


def figures(text: str) -> list[int]:
    """Every number in a text, however its thousands are set apart."""
    return [int(re.sub(r"\D", "", each)) for each in re.findall(r"\d{1,3}(?:[ ,\u00a0]\d{3})+|\d+", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_is_published_in_security(language: Language) -> None:
    page = " ".join(text for _, text in promises(language))
    assert len(figures(page)) > 12
    assert sorted(set(figures(page)) - set(figures(SECURITY))) == []


def test_three_languages_promise_the_same() -> None:
    pages = [promises(language) for language in LANGUAGES]
    assert len({tuple(kind for kind, _ in page) for page in pages}) == 1
    for pieces in zip(*pages, strict=True):
        assert len({tuple(figures(text)) for _, text in pieces}) == 1
    kinds = [kind for kind, _ in pages[0]]
    assert kinds.count("title") == 1
    assert kinds.count("heading") == kinds.count("test") + 1  # what is not promised is not tested


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_menu_leads_there_and_escape_back(qapp: QApplication, tmp_path: Path, language: Language) -> None:
    with opened(tmp_path, language) as workspace:
        workspace.actions["promises"].trigger()
        page = workspace.rooms.currentWidget()
        assert isinstance(page, PromisesView)
        shown = [label.text() for label in page.findChildren(QLabel)]
        assert shown == [text for _, text in promises(language)]
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
        assert isinstance(workspace.rooms.currentWidget(), Library)
        workspace.open_example()
        workspace.actions["promises"].trigger()
        assert isinstance(workspace.rooms.currentWidget(), PromisesView)
        page = workspace.rooms.currentWidget()
        assert isinstance(page, PromisesView)
        page.close_button.click()
        assert isinstance(workspace.rooms.currentWidget(), AssessmentView)
