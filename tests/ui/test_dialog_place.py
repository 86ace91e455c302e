"""Dialogs on a small screen with large text: all of them in sight, nothing cut, and Enter agrees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard, said
from tests.ui.opened import SMALLEST, opened

from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.message import Message
from ennakko.ui.settings.settings_dialog import SettingsDialog
from ennakko.ui.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with opened(tmp_path, "sv", SMALLEST) as made:
        yield made


def during(keys: Keyboard, opening: str, look: Callable[[FormDialog], None]) -> None:
    """Open a dialog by a key, look at it, and leave it by Escape."""

    def step() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        QTest.qWait(50)
        try:
            look(dialog)
        finally:
            if dialog.isVisible():
                keys.press("Escape")

    keys.then(step)
    keys.press(opening)
    keys.look_until(lambda: keys.is_idle)


def paper(dialog: FormDialog) -> tuple[QScrollArea, QWidget]:
    scroll = next(each for each in dialog.findChildren(QScrollArea) if each.parent() is dialog)
    return scroll, scroll.widget()


def test_text_made_larger_in_the_settings_widens_the_dialog_and_cuts_nothing(
    workspace: Workspace, keys: Keyboard
) -> None:
    seen: list[tuple[int, int, list[str], bool]] = []

    def look(dialog: FormDialog) -> None:
        before = dialog.width()
        keys.go_to_what_says("100 %")
        while keys.says != "200 %":
            keys.press("Down")
        QTest.qWait(50)
        scroll, page = paper(dialog)
        shown = [each for each in page.findChildren(QWidget) if each.isVisible()]
        cut = [said(each) for each in shown if each.width() < each.minimumSizeHint().width()]
        window = workspace.window.frameGeometry()
        seen.append((before, dialog.width(), cut, window.contains(dialog.frameGeometry())))
        assert page.width() == scroll.viewport().width()
        assert keys.here.visibleRegion().boundingRect().height() == keys.here.height()

    during(keys, "Ctrl+,", look)
    ((before, after, cut, inside),) = seen
    assert after > before
    assert cut == []
    assert inside


@pytest.mark.parametrize("opening", ["Ctrl+N", "Ctrl+,"])
def test_a_dialog_stands_inside_the_window_with_its_frame(workspace: Workspace, keys: Keyboard, opening: str) -> None:
    places: list[QRect] = []
    during(keys, opening, lambda dialog: places.append(dialog.frameGeometry()))
    (place,) = places
    assert workspace.window.frameGeometry().contains(place)


def test_every_field_is_met_by_tab_before_the_button_that_begins(workspace: Workspace, keys: Keyboard) -> None:
    met: list[str] = []

    def look(dialog: FormDialog) -> None:
        while keys.here is not dialog.accept_button:
            met.append(said(keys.here))
            keys.press("Tab")

    during(keys, "Ctrl+N", look)
    named = ["Ärendets rubrik", "Kommun eller välfärdsområde", "Typ av organisation", "Sektor och enhet"]
    assert [met[0], *met[-3:]] == named


@pytest.mark.parametrize("field", ["name", "org_type", "full_from"])
def test_enter_in_a_field_of_the_settings_agrees(workspace: Workspace, keys: Keyboard, field: str) -> None:
    results: list[int] = []

    def look(dialog: FormDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        keys.write("X")
        wanted = getattr(dialog, field)
        keys.tab_to(lambda: keys.here is wanted, field)
        keys.press("Return")
        results.append(dialog.result())

    during(keys, "Ctrl+,", look)
    assert results == [QDialog.DialogCode.Accepted]
    assert "X" in workspace.desk.settings.name


def test_the_first_thing_to_do_is_the_default_of_a_message(qtbot: QtBot) -> None:
    message = Message("Rubrik", "Text", None)
    act = message.add("&Spara", lambda: None)
    message.add("&Annat", lambda: None)
    qtbot.addWidget(message)
    message.show()
    assert [each for each in message.findChildren(QPushButton) if each.isDefault()] == [act]
