"""The language of the window."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ennakko.language import clock, day, install, locale, relative_day, system_language, words_of_qt
from ennakko.model.words import LANGUAGES, Language

NOW = datetime(2026, 11, 22, 14, 30).astimezone()


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """The tests after this one read English texts."""
    before = QLocale()
    yield
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_week_begins_on_monday(language: Language) -> None:
    assert locale(language).firstDayOfWeek() == Qt.DayOfWeek.Monday


def test_dates_are_written_as_in_finland() -> None:
    assert day(NOW.date()) == "22.11.2026"


def test_the_time_of_day_has_the_sign_of_the_language() -> None:
    assert [clock(NOW, language) for language in LANGUAGES] == ["14.30", "14.30", "14:30"]
    assert clock(NOW.replace(hour=9, minute=5), "fi") == "9.05"


def test_what_was_done_lately_is_told_by_the_day(english_again: None, qapp: QApplication) -> None:
    install(qapp, "en")
    assert relative_day(NOW.replace(hour=0, minute=2), NOW, "en") == "today 0:02"
    assert relative_day(NOW - timedelta(hours=15), NOW, "en") == "yesterday 23:30"
    assert relative_day(NOW - timedelta(days=2), NOW, "en") == "20.11.2026"


def test_a_computer_in_another_language_gets_one_that_the_program_has(monkeypatch: pytest.MonkeyPatch) -> None:
    class Computer:
        def __init__(self, *languages: str) -> None:
            self.languages = list(languages)

        def uiLanguages(self) -> list[str]:
            return self.languages

    for languages, expected in ((("de-DE", "sv-FI"), "sv"), (("fi",), "fi"), (("de-DE",), "fi"), (("en_GB",), "en")):
        monkeypatch.setattr(QLocale, "system", lambda languages=languages: Computer(*languages))
        assert system_language() == expected


def test_qt_speaks_the_same_language_and_forgets_the_one_before(english_again: None, qapp: QApplication) -> None:
    install(qapp, "fi")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Peru"
    assert QLocale().name() == "fi_FI"
    install(qapp, "sv")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"
    assert QLocale().name() == "sv_FI"
    install(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_word_of_the_file_dialog_is_english(
    english_again: None, qapp: QApplication, qtbot: QtBot, language: Language
) -> None:
    install(qapp, language)
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    shown = {dialog.labelText(label) for label in QFileDialog.DialogLabel}
    assert not shown & {"&Look in:", "File &name:", "Files of &type:", "&Open", "Cancel"}
    assert not set(words_of_qt()) & {"&Look in:", "Files of &type:", "Folder"}
    assert len({word.lower() for word in shown}) == 5
