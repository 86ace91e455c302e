"""A fault of the program is told in one calm dialog that holds no answer, and work goes on or begins anew."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, qCritical, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard

from ennakko.editor.job import Job, raised
from ennakko.ui import mishap
from ennakko.ui.message import Message
from ennakko.ui.mishap import catch_mishaps
from ennakko.ui.plain import PlainLabel

ANSWER = "Salainen vastaus"
pytestmark = pytest.mark.qt_log_ignore(".*", extend=True)


class Watched(QMainWindow):
    """A window that notes how often it was to be started again."""

    def __init__(self) -> None:
        super().__init__()
        self.restarts = 0

    def again(self) -> None:
        self.restarts += 1


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown = Watched()
    qtbot.addWidget(shown)
    shown.show()
    before = qInstallMessageHandler(None)
    catch_mishaps(shown, lambda: "/data/ennakko", shown.again)
    yield shown
    qInstallMessageHandler(before)


def breaks() -> None:
    try:
        raise ValueError(ANSWER)
    except ValueError:
        sys.excepthook(*sys.exc_info())


def told(window: Watched, *keys: str) -> list[str]:
    """What the dialog says, which is then left by keys. Nothing where none comes."""
    said: list[str] = []
    keyboard = Keyboard(window)

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Message)
        said.extend(label.text() for label in dialog.findChildren(PlainLabel))
        keyboard.press(*keys)

    keyboard.then(read)
    for _ in range(100):
        QTest.qWait(10)
        if said:
            break
    keyboard._to_come.clear()
    return said


def test_one_dialog_says_where_the_text_is_and_the_details_hold_no_answer(
    window: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    breaks()
    breaks()
    said = told(window, "Return")
    assert any("/data/ennakko" in each for each in said)
    details = QGuiApplication.clipboard().text()
    assert details.startswith("ValueError")
    assert "breaks" in details
    assert ANSWER not in details + caplog.text + "".join(said)
    assert QApplication.activeModalWidget() is None
    breaks()  # at once again, as from painting
    QTest.qWait(50)
    assert QApplication.activeModalWidget() is None


def test_the_same_fault_later_is_told_again(window: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mishap, "QUIET", 0.0)
    for _ in range(2):
        breaks()
        assert told(window, "Escape")


def test_the_program_can_be_started_again(window: Watched) -> None:
    breaks()
    assert told(window, "Tab", "Space")
    assert window.restarts == 1


def test_what_breaks_in_another_thread_is_told_in_that_of_the_window(window: Watched) -> None:
    thread = threading.Thread(target=breaks)
    thread.start()
    thread.join()
    assert told(window, "Escape")


def test_work_that_nobody_waits_for(window: Watched) -> None:
    def work() -> None:
        raise ValueError(ANSWER)

    owner = QObject()
    job = Job(work, owner)
    job.broke.connect(raised)
    job.start()
    assert told(window, "Escape")


def test_what_qt_says_is_noted_without_its_words_and_told_when_it_is_grave(
    window: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    qWarning(ANSWER)
    QTest.qWait(50)
    assert QApplication.activeModalWidget() is None
    qCritical(ANSWER)
    assert told(window, "Return")
    assert f"{len(ANSWER)} characters" in QGuiApplication.clipboard().text()
    assert caplog.text.count(f"default, {len(ANSWER)} characters") == 2
    assert ANSWER not in caplog.text
