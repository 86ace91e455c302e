"""Opens and closes windows in a program of its own, and tells as JSON what is left of them.

python -m tests.ui.closing FOLDER assessment|library
"""

import gc
import json
import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard

from ennakko.app import fill
from ennakko.export.prose import pieces
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

NOBODY = {"Window", "Workspace", "AssessmentView", "QuestionBlock", "OpenDraft", "Mishaps"}


def settled() -> None:
    """Let go of what can be let go of."""
    QTest.qWait(300)  # what was to come a moment later has come
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()
    gc.collect()


def closed(home: Path, last: str) -> Counter[str]:
    """Work in a window and close it: in an assessment, or in the library. What is there afterwards, by its kind."""
    window = Window()
    window.show()
    while QApplication.activeWindow() is not window:
        window.activateWindow()
        QTest.qWait(5)
    fill(window, Places(home).made(), Settings(language="fi", profile="0" * 32), None)
    workspace = window.findChild(Workspace)
    assert isinstance(workspace, Workspace)
    workspace.open_example()
    workspace.actions["next"].trigger()
    workspace.actions["language_sv"].trigger()
    workspace.show_library()
    workspace.open_example()
    workspace.actions["preview"].trigger()
    Keyboard(window).write("n aukiolo")
    if last == "library":
        workspace.show_library()
    window.close()
    for _ in range(3):  # what is told at the end of some work may begin another
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.processEvents()
    workspace.desk.drafts.close()
    window.deleteLater()
    del window, workspace
    settled()
    return Counter(type(each).__name__ for each in gc.get_objects() if isinstance(each, QObject))


def main(home: Path, last: str) -> None:
    """The kinds of which there are more after each window, those of which none may be left, whether garbage is looked
    for by itself again, and how many texts of answers are still held.
    """
    app = QApplication([])
    closed(home, last)
    before = closed(home, last)
    for _ in range(2):
        after = closed(home, last)
    held = pieces.cache_info().currsize
    grown = {name: number for name, number in (after - before).items() if name != "QSvgRenderer"}  # icons seen so far
    sys.stdout.write(json.dumps([grown, sorted(NOBODY & after.keys()), gc.isenabled(), held]) + "\n")
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
