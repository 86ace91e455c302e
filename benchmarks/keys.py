"""What a key costs in the window with all pages open, beside a key in a bare window.

Once with the example, and once with seventeen sites, six alternatives and two thousand impacts: first with the keys
close upon each other, then as fast as a quick typist, when what waits for a pause has its turn between them.
"""

import statistics
import sys
import time
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from large_matter import enlarge
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

from ennakko import memory
from ennakko.editor.desk import Desk
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.offscreen import application
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

MOST = 16.0
"""Milliseconds of processor time that 99 keys of 100 should stay under: the time of one picture on the screen."""
LONGEST = 100.0
"""Milliseconds that nothing may hold up the window for, whatever waited for the pause: less is seen as at once."""
PACED = 40
"""Keys that are given at the pace of a quick typist."""

Key = Qt.Key


def costs(app: QApplication, keys: list[str | Key]) -> list[float]:
    """The milliseconds of processor time that each key takes, with everything that is painted after it."""
    found = []
    for key in keys:
        here = app.focusWidget()
        began = time.thread_time()
        if isinstance(key, str):
            QTest.keyClicks(here, key)
        else:
            QTest.keyClick(here, key)
        app.processEvents()
        found.append(1000 * (time.thread_time() - began))
    return sorted(found)


def stall(app: QApplication, keys: list[str | Key]) -> float:
    """The longest turn of the event loop, in milliseconds of processor time, while keys come and two seconds after."""
    longest = 0.0
    for key in [*keys, None]:
        waited = time.monotonic() + (2.0 if key is None else 0.12)
        if isinstance(key, str):
            QTest.keyClicks(app.focusWidget(), key)
        elif key is not None:
            QTest.keyClick(app.focusWidget(), key)
        while time.monotonic() < waited:
            began = time.thread_time()
            app.processEvents()
            longest = max(longest, 1000 * (time.thread_time() - began))
            time.sleep(0.0005)
    return longest


def show(app: QApplication, window: QMainWindow) -> None:
    """Show a window, and give it the keyboard."""
    window.show()
    while app.activeWindow() is not window:
        window.activateWindow()
        QTest.qWait(5)


def bare(app: QApplication) -> float:
    """The middle cost of a letter in a bare window."""
    window = QMainWindow()
    window.setCentralWidget(QPlainTextEdit())
    show(app, window)
    window.centralWidget().setFocus()
    taken = costs(app, list("abcde fghij" * 20))
    window.close()
    return statistics.median(taken)


def measure(app: QApplication, window: QMainWindow, view: AssessmentView, floor: float) -> bool:
    """Print the costs in the assessment that is open. Returns whether a key can be felt."""
    for place in range(view.places):
        view.open_place(place)
        QTest.qWait(50)
    view.open_place(0)
    QTest.qWait(2000)
    view.autosave.seal()
    row = view.draft.assessment.rows("impacts")[2]
    slow = False
    for what, path, keys in (
        ("a letter in a line", ("title",), list("abc de" * 30)),
        ("a letter in a text", ("decision_summary",), list("abc de" * 30)),
        ("a letter in an impact", ("impacts", row, "imp_desc"), list("abc de" * 30)),
        ("Tab", ("title",), [Key.Key_Tab] * 100),
        ("an arrow in the matrix", ("impacts",), [Key.Key_Down, Key.Key_Right, Key.Key_Up, Key.Key_Left] * 25),
        ("a value in the matrix", ("impacts",), [*"+-"] * 100),
    ):
        view.go_to(path)
        show(app, window)
        QTest.qWait(400)
        taken = costs(app, keys)
        middle, most = statistics.median(taken), taken[int(0.99 * len(taken))]
        slow |= most > MOST
        longest = stall(app, keys[:PACED])
        slow |= longest > LONGEST
        costs_told = f"{middle:.1f} ms, 99 of 100 under {most:.1f} ms, longest stall {longest:.0f} ms"
        print(f"  {what}: {costs_told}; {middle / floor:.0f} × a bare window")
    return slow


def main() -> int:
    """Print the costs. Returns 1 when a key can be felt."""
    app = application()
    floor = bare(app)
    with TemporaryDirectory() as home:
        window = Window()
        window.resize(1366, 860)
        desk = Desk(Places(Path(home)), Settings(language="fi"), lambda: datetime.now().astimezone(), window)
        desk.opened.connect(memory.settle)
        desk.begin()
        workspace = Workspace(window, desk)
        show(app, window)
        workspace.open_example()
        view = workspace.view
        assert view is not None
        print("The example:")
        felt = measure(app, window, view, floor)
        enlarge(view.draft)
        workspace.open(view.draft.assessment.id)
        view = workspace.view
        assert view is not None
        print(f"{len(view.draft.assessment.rows('impacts'))} impacts:")
        felt |= measure(app, window, view, floor)
        window.ask_before_closing(lambda: True)
        desk.close()
        window.close()
        desk.drafts.close()
    return int(felt)


if __name__ == "__main__":
    sys.exit(main())
