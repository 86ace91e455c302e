"""A real start of the program, with somebody who answers what it asks. Tells what was seen, a line of JSON each.

python refused_start.py BUTTON [FOLDER…]
"""

import json
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from ennakko.app import run
from ennakko.ui.message import Message
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace


def tell(*what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def look(button: str, folders: list[str]) -> None:
    """Answer the dialog that is open; close the window when everything is in it."""
    shown = QApplication.activeModalWidget()
    if isinstance(shown, QFileDialog):
        line = shown.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(folders.pop(0))
        QTest.keyClick(line, Qt.Key.Key_Return)
    elif isinstance(shown, Message):
        words = [each.text().replace("\u200b", "") for each in shown.findChildren(QLabel)]
        buttons = {each.text().replace("&", ""): each for each in shown.buttons}
        tell("asked", words, list(buttons))
        found = [each for words, each in buttons.items() if words.startswith(button)]
        QTimer.singleShot(0, (found or shown.buttons[-1:])[0].click)  # not here: what it opens would hold the timer
    elif shown is None:
        for window in QApplication.topLevelWidgets():
            for workspace in window.findChildren(Workspace) if isinstance(window, Window) else ():
                tell("open", str(workspace.desk.places.home))
                window.close()
                again.stop()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    folders = sys.argv[2:]
    again = QTimer(interval=100)
    again.timeout.connect(lambda: look(sys.argv[1], folders))
    again.start()
    tell("ended", run(None))
