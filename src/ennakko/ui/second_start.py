"""A second start on a data folder in which a program is open already."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile, Qt
from PySide6.QtWidgets import QApplication

from ennakko.editor.one_program import Doorbell, ring
from ennakko.places import Places
from ennakko.ui.later import Later
from ennakko.ui.message import Message
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

WAIT_MS = 300


def opens_anyway(places: Places, file: Path | None, lock: QLockFile) -> bool:
    """Hand over to the program that holds the lock. True: it did not answer, and the person opens a second one."""
    if ring(places, str(file.absolute()) if file else ""):
        return False
    translate = QCoreApplication.translate
    computer = lock.getLockInfo()[1]
    words = translate(
        "SecondStart",
        "It may be busy just now, or open on another computer ({}) with the same data folder. Wait a moment and try "
        "again.\n\nIf you open it a second time, nothing is lost, but neither window shows what is written in the "
        "other before the assessment is opened again.",
    )
    heading = translate("SecondStart", "Ennakko is open already, but does not answer")
    message = Message(heading, words.format(computer), None)
    message.add(translate("SecondStart", "&Open a second time"), lambda: None)
    return bool(message.exec())


def answer_the_door(workspace: Workspace) -> None:
    """From now on come to the front, and take in the file, when a later start asks for it."""
    doorbell = Doorbell(workspace.desk.places, workspace)

    brought: list[Path] = []

    def take_in() -> None:
        if QApplication.activeModalWidget() is not None:  # what the dialog asks comes first
            again.start()
        else:
            while brought:
                workspace.receiving.receive([brought.pop(0)])

    def come(file: str) -> None:
        _to_the_front(workspace.window)
        if file:
            brought.append(Path(file))
            take_in()

    again = Later(workspace, take_in, WAIT_MS)

    doorbell.rung.connect(come, Qt.ConnectionType.QueuedConnection)  # a dialog of it must not hold the line


def _to_the_front(window: Window) -> None:
    if window.isMinimized():
        window.showNormal()
    top = QApplication.activeModalWidget() or window
    top.raise_()
    top.activateWindow()
