"""A second start of the real program on the same data folder: it rings, hands over its file, and ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtCore import QLockFile, QObject, Qt, QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ennakko.cli import run
from ennakko.editor.one_program import LONGEST, Doorbell, name_of, ring
from ennakko.files.drafts import open_drafts
from ennakko.places import Places
from ennakko.ui.second_start import opens_anyway

GONE = QLocalSocket.LocalSocketState.UnconnectedState
Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(ennakko_home: Path) -> Iterator[Start]:
    """Start the program as a person does, with its arguments. What still runs at the end is killed."""
    started: list[subprocess.Popen[str]] = []
    surroundings = {**os.environ, "ENNAKKO_HOME": str(ennakko_home), "QT_QPA_PLATFORM": "offscreen"}

    def begin(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "ennakko", *arguments]
        started.append(subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield begin
    for program in started:
        program.kill()
        program.communicate()


def until(condition: Callable[[], object], seconds: float = 30) -> None:
    """Wait for it."""
    end = monotonic() + seconds
    while not condition():
        assert monotonic() < end, "it did not happen"
        sleep(0.05)


def titles(home: Path) -> list[str]:
    """The assessments in the library."""
    drafts = open_drafts(Places(home).database)
    try:
        return [summary.title for summary in drafts.summaries()]
    finally:
        drafts.close()


def test_the_first_takes_in_the_file_and_the_second_ends(start: Start, ennakko_home: Path, tmp_path: Path) -> None:
    answers, file = tmp_path / "answers.json", tmp_path / "Koulun iltapäivä.ennakko"
    answers.write_text('{"answers": {"title": "Koulun iltapäivä"}}', encoding="utf-8")
    assert run(["new", "--form", "KEVYT", "--answers", str(answers), "-o", str(file)]) == 0
    first = start()
    until(lambda: ring(Places(ennakko_home), ""))
    assert titles(ennakko_home) == []
    second = start(str(file))
    assert second.wait(30) == 0
    until(lambda: titles(ennakko_home) == ["Koulun iltapäivä"])
    assert first.poll() is None


def test_what_a_killed_program_left_locked_is_taken_over(start: Start, ennakko_home: Path) -> None:
    first = start()
    until(lambda: ring(Places(ennakko_home), ""))
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert Places(ennakko_home).lock.exists()
    later = start()
    until(lambda: ring(Places(ennakko_home), ""))
    assert later.poll() is None


@pytest.mark.parametrize(("key", "opens"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_when_the_first_does_not_answer_the_person_decides(
    qtbot: QtBot, ennakko_home: Path, key: Qt.Key, opens: bool
) -> None:
    here = Places(ennakko_home).made()
    first, second = QLockFile(str(here.lock)), QLockFile(str(here.lock))
    assert first.tryLock(0)
    assert not second.tryLock(0)

    def press() -> None:
        asking = QApplication.activeModalWidget()
        if asking is None:
            QTimer.singleShot(20, press)
        else:
            QTest.keyClick(asking, key)

    QTimer.singleShot(20, press)
    assert opens_anyway(here, None, second) is opens


@pytest.mark.parametrize("said", [b"\xff\xfe\n", b'{"file": 1}\n', b'{"other": ""}\n', b"x" * (LONGEST + 1)])
def test_what_is_no_ring_is_hung_up_on(qtbot: QtBot, ennakko_home: Path, said: bytes) -> None:
    here, parent = Places(ennakko_home).made(), QObject()
    heard: list[str] = []
    Doorbell(here, parent).rung.connect(heard.append)
    for words in (said, b'{"file": "a.ennakko"}\n'):
        caller = QLocalSocket(parent)
        caller.connectToServer(name_of(here))
        caller.write(words)
        qtbot.waitUntil(lambda caller=caller: caller.bytesAvailable() > 0 or caller.state() == GONE)
    assert heard == ["a.ennakko"]
