"""The library as an official uses it."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ennakko.editor.summaries import Column
from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import blank
from ennakko.model.history import History
from ennakko.ui import theme
from ennakko.ui.library.library import Library

load = cache(read_forms)
NOW = datetime(2026, 11, 22, 14, 30).astimezone()
MATTERS = (
    ("Lähikirjastoverkko", "SJK/1182/2026", "draft", 12, "Sivukirjaston lakkauttaminen pidentää matkaa kirjastoon."),
    ("Koulukuljetukset", "SJK/0977/2026", "circulated", 20, "Bussi kulkee harvemmin."),
    ("Asemakaava", "SJK/0410/2026", "attached", 20, "Kirjaston tontti jää ennalleen."),
    ("<b>Uimahalli</b> & sauna", "", "closed", 20, "Aukiolo lyhenee."),
)


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    drafts = open_drafts(tmp_path / "ennakko.sqlite")
    yield drafts
    drafts.close()


@pytest.fixture
def filled(drafts: Drafts) -> Drafts:
    """Four matters, the first one modified last."""
    for number, (title, case_no, state, answered, text) in enumerate(MATTERS):
        assessment = blank(
            f"{number:024x}", "LAAJA", {("title",): title, ("case_no",): case_no or None, ("decision_summary",): text}
        )
        headline = Headline(title, case_no, "LAAJA", state, answered=answered, required=20)
        drafts.add(assessment, History(), headline, NOW - timedelta(days=number))
    return drafts


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[Drafts], Library]:
    """Open the library on these drafts, in a window with a name for every form."""

    def show(drafts: Drafts) -> Library:
        library = Library(drafts, load(), "en", lambda: NOW, show_folder=lambda _: False)
        qtbot.addWidget(library)
        library.resize(1366, 860)
        library.show()
        library.activateWindow()
        qtbot.waitUntil(library.isActiveWindow)
        return library

    return show


def names(library: Library) -> list[str]:
    model = library.list.model()
    return [str(model.index(row, Column.MATTER).data()) for row in range(model.rowCount())]


def look_for(qtbot: QtBot, library: Library, words: str) -> None:
    library.focus_search()
    with qtbot.waitSignal(library._search.found):
        qtbot.keyClicks(library.top.search, words)


def answer_the_question(name: str) -> None:
    """Press a button of the question that is about to be asked."""

    def press() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QMessageBox)
        next(button for button in asked.buttons() if name in button.text()).click()

    QTimer.singleShot(0, press)


def test_an_empty_library_says_what_to_do_first(
    qtbot: QtBot, shown: Callable[[Drafts], Library], drafts: Drafts
) -> None:
    library = shown(drafts)
    assert library.empty.isVisible()
    assert not library.list.isVisible()
    assert not library.top.search.isVisible()
    for button, signal in (
        (library.empty.new, library.new_requested),
        (library.empty.example, library.example_requested),
        (library.empty.open_file, library.file_requested),
        (library.foot.settings, library.settings_requested),
    ):
        with qtbot.waitSignal(signal, timeout=500):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_newest_is_first_and_enter_opens_it(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    assert names(library) == [matter[0] for matter in MATTERS]
    with qtbot.waitSignal(library.opened) as opened:
        qtbot.keyClick(library.list, Qt.Key.Key_Return)
    assert opened.args == [f"{0:024x}", None]


def test_a_double_click_and_the_button_open_it_too(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    place = library.list.visualRect(library.list.model().index(1, Column.MATTER)).center()
    qtbot.mouseClick(library.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(library.opened) as opened:
        qtbot.mouseDClick(library.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [f"{1:024x}", None]
    with qtbot.waitSignal(library.opened) as opened:
        qtbot.mouseClick(library.doings.open_button, Qt.MouseButton.LeftButton)
    assert opened.args == [f"{1:024x}", None]


def test_the_way_back_to_the_last_one_says_what_is_left(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    assert library.card.title.text() == "Continue: Lähikirjastoverkko"
    assert library.card.rest.text().startswith("8 question")
    assert library.card.rest.text().endswith("unanswered, last edited today 14:30")
    with qtbot.waitSignal(library.opened) as opened:
        qtbot.mouseClick(library.card.button, Qt.MouseButton.LeftButton)
    assert opened.args == [f"{0:024x}", None]


def test_what_is_found_in_an_answer_opens_that_question(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    look_for(qtbot, library, "kirjast")
    assert names(library) == ["Lähikirjastoverkko", "Asemakaava"]
    with qtbot.waitSignal(library.opened) as opened:
        qtbot.keyClick(library.top.search, Qt.Key.Key_Return)
    assert opened.args == [f"{0:024x}", ("decision_summary",)]
    qtbot.keyClick(library.top.search, Qt.Key.Key_Down)
    assert library.list.hasFocus()


def test_enter_right_after_typing_opens_what_is_found_then(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    library.focus_search()
    with qtbot.waitSignal(library.opened) as opened:
        qtbot.keyClicks(library.top.search, "bussi")
        qtbot.keyClick(library.top.search, Qt.Key.Key_Return)
    assert opened.args == [f"{1:024x}", ("decision_summary",)]


def test_what_is_found_in_a_name_opens_where_it_was_left(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    look_for(qtbot, library, "0977")
    with qtbot.waitSignal(library.opened) as opened:
        qtbot.keyClick(library.top.search, Qt.Key.Key_Return)
    assert opened.args == [f"{1:024x}", None]


def test_nothing_found_says_so_and_how_to_see_all_again(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    look_for(qtbot, library, "olematon")
    assert library.nothing.isVisible()
    assert library.nothing.heading.text() == "Nothing found for “olematon”"
    qtbot.mouseClick(library.nothing.button, Qt.MouseButton.LeftButton)
    assert library.list.isVisible()
    assert len(names(library)) == 4
    look_for(qtbot, library, "olematon")
    qtbot.keyClick(library.top.search, Qt.Key.Key_Escape)
    assert len(names(library)) == 4


def test_a_tab_shows_its_states_and_how_many(qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts) -> None:
    library = shown(filled)
    texts = {tab: library.tabs.button(tab).text().replace("&", "") for tab in library.tabs.all_tabs()}
    assert texts == {
        "all": "All 4",
        "in_progress": "In progress 1",
        "circulated": "Out for comment 1",
        "final": "Final 1",
        "decided": "Decided 1",
        "bin": "Bin 0",
    }
    qtbot.mouseClick(library.tabs.button("final"), Qt.MouseButton.LeftButton)
    assert names(library) == ["Asemakaava"]
    look_for(qtbot, library, "bussi")
    assert library.nothing.isVisible()
    assert library.tabs.button("circulated").text().replace("&", "") == "Out for comment 1"
    qtbot.mouseClick(library.tabs.button("all"), Qt.MouseButton.LeftButton)
    assert names(library) == ["Koulukuljetukset"]


def test_delete_puts_into_the_bin_and_undo_takes_it_back(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    qtbot.keyClick(library.list, Qt.Key.Key_Down)
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    assert "Koulukuljetukset" not in names(library)
    assert library.notice.words == "“Koulukuljetukset” is now in the bin."
    current = library.list.current()
    assert current is not None
    assert current.title == "Asemakaava"
    qtbot.mouseClick(library.notice.button, Qt.MouseButton.LeftButton)
    assert names(library) == [matter[0] for matter in MATTERS]
    assert library.notice.words == ""
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    assert "Koulukuljetukset" not in names(library)
    qtbot.keyClick(library.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(library) == [matter[0] for matter in MATTERS]


def test_what_is_in_the_bin_can_be_taken_back(qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts) -> None:
    library = shown(filled)
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    qtbot.mouseClick(library.tabs.button("bin"), Qt.MouseButton.LeftButton)
    assert names(library) == ["Lähikirjastoverkko"]
    assert not library.doings.open_button.isVisible()
    with qtbot.assertNotEmitted(library.opened):
        qtbot.mouseClick(library.doings.restore_button, Qt.MouseButton.LeftButton)
    assert library.nothing.heading.text() == "The bin is empty"
    assert filled.summaries(binned=True) == []
    with qtbot.waitSignal(library.opened) as opened:
        qtbot.mouseClick(library.notice.button, Qt.MouseButton.LeftButton)
    assert opened.args == [f"{0:024x}", None]


def test_deleting_for_good_asks_once(qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts) -> None:
    library = shown(filled)
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    qtbot.mouseClick(library.tabs.button("bin"), Qt.MouseButton.LeftButton)
    answer_the_question("Keep")
    qtbot.mouseClick(library.doings.destroy_button, Qt.MouseButton.LeftButton)
    assert filled.known(f"{0:024x}")
    answer_the_question("Delete")
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    assert not filled.known(f"{0:024x}")
    assert library.nothing.isVisible()


def test_searching_from_the_bin_searches_the_assessments(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    qtbot.mouseClick(library.tabs.button("bin"), Qt.MouseButton.LeftButton)
    look_for(qtbot, library, "bussi")
    assert names(library) == ["Koulukuljetukset"]
    assert library.tabs.tab == "all"
    qtbot.mouseClick(library.tabs.button("bin"), Qt.MouseButton.LeftButton)
    assert library.top.search.text() == ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_key_offers_what_the_buttons_do(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(library.list.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    menu = library.list.findChild(QMenu)
    assert menu is not None
    acts: list[QAction] = menu.actions()
    assert [act.text().replace("&", "") for act in acts if act.text()] == ["Open", "Put into the bin", "Sort by"]
    acts[1].trigger()
    menu.close()
    assert len(names(library)) == 3


def test_names_are_shown_as_they_are(qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts) -> None:
    library = shown(filled)
    library.list.go_to(f"{3:024x}")
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    assert library.notice.words == "“<b>Uimahalli</b> & sauna” is now in the bin."
    qtbot.mouseClick(library.tabs.button("bin"), Qt.MouseButton.LeftButton)
    asked: list[tuple[str, Qt.TextFormat]] = []

    def note() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        asked.append((question.text(), question.textFormat()))
        question.reject()

    QTimer.singleShot(0, note)
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    assert asked == [("Delete “<b>Uimahalli</b> & sauna” for good?", Qt.TextFormat.PlainText)]
    assert filled.known(f"{3:024x}")


def test_a_store_that_cannot_be_written_says_so_and_stays(
    qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts
) -> None:
    library = shown(filled)
    filled._connection.execute("PRAGMA query_only = ON")
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    assert library.notice.words
    assert library.notice.property("role") == "error_bar"
    assert len(names(library)) == 4


def test_where_the_data_is_can_always_be_told(qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts) -> None:
    library = shown(filled)
    qtbot.mouseClick(library.foot.where, Qt.MouseButton.LeftButton)
    assert str(filled.database.parent) in library.notice.words


def test_refresh_keeps_what_was_chosen(qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts) -> None:
    library = shown(filled)
    library.list.go_to(f"{2:024x}")
    filled.save(f"{2:024x}", {}, Headline("Asemakaava", state="final"), NOW + timedelta(hours=1))
    library.refresh()
    assert names(library)[0] == "Asemakaava"
    current = library.list.current()
    assert current is not None
    assert current.id == f"{2:024x}"


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_it_fits_a_small_screen_and_large_text(
    qtbot: QtBot, qapp: QApplication, shown: Callable[[Drafts], Library], filled: Drafts, size: float
) -> None:
    theme.apply(qapp, "light", size)
    try:
        library = shown(filled)
        library.resize(1024, 640)
        QTest.qWait(1)
        assert (library.width(), library.height()) == (1024, 640)
        assert library.list.horizontalScrollBar().maximum() == 0
        for button in library.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), button.text()
        widths = [library.list.columnWidth(column) for column in Column if not library.list.isColumnHidden(column)]
        assert sum(widths) <= library.list.viewport().width()
        assert library.list.columnWidth(Column.MATTER) >= 30 * library.fontMetrics().averageCharWidth()
    finally:
        theme.apply(qapp, "light", 1)


def test_every_button_has_a_letter_of_its_own(qtbot: QtBot, shown: Callable[[Drafts], Library], filled: Drafts) -> None:
    library = shown(filled)
    qtbot.keyClick(library.list, Qt.Key.Key_Delete)
    buttons = [button for button in library.findChildren(QPushButton) if button.isVisible()]
    letters = [button.text().partition("&")[2][:1].lower() for button in buttons]
    assert len(buttons) > 12
    assert all(letters)
    assert len(set(letters)) == len(letters), sorted(letters)
    assert not set(letters) & set("fegvh"), "the menu bar has these"
