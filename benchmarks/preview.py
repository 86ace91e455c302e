"""How soon what is written stands in the document beside the form, and what a key costs with that document open.

Once with the example, once with 300 impacts, and once with two thousand of them at seventeen sites. The floor is the
time that working out the report from nothing takes by itself; what is shown must be worked out of what has changed.
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
from ennakko.editor.made_document import record_document
from ennakko.export.choices import EVERYTHING
from ennakko.export.earlier import Earlier
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.document.live_document import followed, laid
from ennakko.ui.document.paper_view import PaperView
from ennakko.ui.offscreen import application
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

SOON = 300.0
"""Milliseconds from the last key to the document."""
MOST = 16.0
"""Milliseconds of processor time that 99 keys of 100 stay under with the document open, in the example."""
LEAST = 0.3
"""The part of the floor that a letter may cost to work out, where there is enough of it to measure."""
MEASURABLE = 100.0
EXAMPLE = "The example"
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
    """Print how soon and how dear in the assessment that is open. Returns whether a letter is soon in the document."""
    open_ = workspace.desk.open_
    assert open_ is not None
    assert open_.autosave.seal()
    record_document(open_, open_.draft.assessment, open_.autosave.history)  # one writes on after the first document
    view = workspace.view
    assert view is not None
    row = view.draft.assessment.rows("impacts")[2]
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
    anew, letter = worked_out(workspace, row)
    taken = costs(app, list("abc de" * 30))
    most = taken[int(0.99 * len(taken))]
    longest = stall(app, list("abc de" * 7))
    middle, late = statistics.median(told), sorted(told)[int(0.9 * len(told))]
    share = letter / anew
    print(
        f"{what}, {len(view.draft.assessment.rows('impacts'))} impacts: first shown after {opened:.0f} ms; shown "
        f"{middle:.0f} ms after the last key, 9 of 10 within {late:.0f} ms; the document from nothing takes "
        f"{anew:.0f} ms, after a letter {letter:.0f} ms, {share:.2f} of it; a key {statistics.median(taken):.1f} ms, "
        f"99 of 100 under {most:.1f} ms, longest stall {longest:.0f} ms"
    )
    return middle <= SOON and (anew < MEASURABLE or share <= LEAST) and (most <= MOST or what != EXAMPLE)


def worked_out(workspace: Workspace, row: str) -> tuple[float, float]:
    """Milliseconds of processor time for the document from nothing, and after one more letter in an impact."""
    assert workspace.view is not None
    draft, history = workspace.view.draft, workspace.view.autosave.history
    earlier, now, today = Earlier(), draft.assessment, workspace.desk.now().date()
    told = []
    for _ in range(6):
        now = now.changed({("impacts", row, "imp_desc"): now.text("impacts", row, "imp_desc") + "x"})
        began = time.thread_time()
        made = laid(now, draft.catalogue, history, "fi", EVERYTHING, today, "", earlier)
        followed(made, (), earlier)
        told.append(1000 * (time.thread_time() - began))
    return told[0], statistics.median(told[1:])


def main() -> int:
    """Print the figures. Returns 1 when a letter comes later into the document, or costs more, than promised."""
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
        kept = measure(app, workspace, EXAMPLE)
        assert workspace.view is not None
        enlarge(workspace.view.draft)
        workspace.open(workspace.view.draft.assessment.id)
        kept &= measure(app, workspace, "The largest matter")
        made = large(desk.catalogue, IMPACTS, WORDS)
        workspace.open(desk.new(made.form, {}))
        workspace.view.draft.become(made.answers, "large")
        kept &= measure(app, workspace, "Long texts")
        window.ask_before_closing(lambda: True)
        desk.close()
        window.close()
        desk.drafts.close()
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
