"""How soon what is written stands in the document beside the form, and what a key costs with that document open.

Once with the example, once with 300 impacts, and once with two thousand of them at seventeen sites. The floor is the
time that working out the report takes by itself: the document cannot be newer than that.
"""

import statistics
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from keys import costs, show, stall
from large_document import IMPACTS, WORDS, large
from large_matter import enlarge
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ennakko import memory
from ennakko.editor.desk import Desk
from ennakko.export.choices import EVERYTHING
from ennakko.export.whole import whole
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.offscreen import application
from ennakko.ui.paper_view import PaperView
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

SOON = 300.0
"""Milliseconds from the last key to the document, of the example."""
MOST = 16.0
"""Milliseconds of processor time that 99 keys of 100 stay under with the document open, in the example."""
ROUNDS = 15
PATIENCE = 60.0


def until(app: QApplication, seen: Callable[[], object]) -> float:
    """Milliseconds until something is seen."""
    began = time.perf_counter()
    while not seen() and time.perf_counter() - began < PATIENCE:
        app.processEvents()
        time.sleep(0.001)
    return 1000 * (time.perf_counter() - began)


def paper(workspace: Workspace) -> PaperView:
    """The document on the screen."""
    assert workspace.view is not None
    return workspace.view.preview.view


def measure(app: QApplication, workspace: Workspace, what: str) -> bool:
    """Print how soon and how dear in the assessment that is open. Returns whether it is as promised for the example."""
    view = workspace.view
    assert view is not None
    draft, autosave = view.draft, view.autosave
    row = draft.assessment.rows("impacts")[2]
    view.go_to(("impacts", row, "imp_desc"))
    opened = until(app, lambda: (sheet := paper(workspace).sheet) and sheet.is_whole)
    show(app, workspace.window)
    QTest.qWait(1500)
    told = []
    for n in range(ROUNDS):
        words = f" {what} {n} kaatui"
        QTest.keyClicks(app.focusWidget(), words)
        told.append(until(app, lambda w=words: not paper(workspace).document().find(w.strip()).isNull()))
        QTest.qWait(300)
    began = time.perf_counter()
    today = workspace.desk.now().date()
    whole(draft.assessment, draft.catalogue, autosave.history, "fi", EVERYTHING, today=today, version=1)
    floor = 1000 * (time.perf_counter() - began)
    taken = costs(app, list("abc de" * 30))
    most = taken[int(0.99 * len(taken))]
    longest = stall(app, list("abc de" * 7))
    middle, late = statistics.median(told), sorted(told)[int(0.9 * len(told))]
    print(
        f"{what}, {len(draft.assessment.rows('impacts'))} impacts: first shown after {opened:.0f} ms; shown "
        f"{middle:.0f} ms after the last key, 9 of 10 within {late:.0f} ms, {middle / floor:.1f} × the report alone; a "
        f"key {statistics.median(taken):.1f} ms, 99 of 100 under {most:.1f} ms, longest stall {longest:.0f} ms"
    )
    return middle <= SOON and most <= MOST


def main() -> int:
    """Print the figures. Returns 1 when the example is slower than promised."""
    app = application()
    with TemporaryDirectory() as home:
        window = Window()
        window.resize(1920, 1080)
        settings = Settings(language="fi", preview_shown=True)
        desk = Desk(Places(Path(home)), settings, lambda: datetime.now().astimezone(), window)
        desk.opened.connect(memory.settle)
        desk.begin()
        workspace = Workspace(window, desk)
        show(app, window)
        workspace.open_example()
        kept = measure(app, workspace, "The example")
        assert workspace.view is not None
        enlarge(workspace.view.draft)
        workspace.open(workspace.view.draft.assessment.id)
        measure(app, workspace, "The largest matter")
        made = large(desk.catalogue, IMPACTS, WORDS)
        workspace.open(desk.new(made.form, {}))
        workspace.view.draft.become(made.answers, "large")
        measure(app, workspace, "Long texts")
        window.ask_before_closing(lambda: True)
        desk.close()
        window.close()
        desk.drafts.close()
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
