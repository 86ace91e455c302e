"""The hands of the monkey: real keys and clicks over the real window. One process, many rounds."""

from __future__ import annotations

import ctypes
import faulthandler
import gc
import json
import os
import random
import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path as File
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool, QTranslator, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.torture.monkey_dialogs import Dialogs, is_of_the_program, settle
from tests.torture.monkey_fields import Fields, differences_on_screen
from tests.torture.monkey_oracle import Answers, Oracle
from tests.ui.keyboard import strike

from ennakko.app import fill
from ennakko.editor.open_assessment import OpenAssessment
from ennakko.editor.open_draft import Change
from ennakko.export.check import findings
from ennakko.files import share
from ennakko.files.upkeep import sound
from ennakko.places import Places
from ennakko.settings import read as read_settings
from ennakko.ui.fields.field import Field
from ennakko.ui.together.bring_view import BringView
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

ROUND = 75.0
"""Seconds on one data folder."""
HANGS = 120
"""Seconds without an end to one thing done, after which the window counts as hung."""
KEYS = (
    *("Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Return", "Space", "Escape"),
    *("Delete", "Backspace", "Insert", "F1", "F2", "F6", "+", "-", "0", "?", "Ctrl+Z", "Ctrl+Y", "Ctrl+C", "Ctrl+X"),
    *("Ctrl+V", "Ctrl+A", "Ctrl+G", "Ctrl+M", "Ctrl+D", "Shift+F10", "Alt+Up", "Alt+Down", "Ctrl+Tab"),
)
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
ROOMS = ("Ctrl+H", "Ctrl+Shift+M", "Ctrl+L", "Ctrl+Return", "Ctrl+F", "Ctrl+M", "Ctrl+Shift+P", "F1", "F6")


class Monkey(QObject):
    """Plays in one window after the other."""

    def __init__(self, folder: File, seed: int) -> None:
        super().__init__()
        self.folder = folder
        self.luck = random.Random(seed)
        self.rounds = 0
        self.counts: dict[str, int] = {}
        self.window: Window | None = None
        self.workspace: Workspace | None = None
        self.oracle = Oracle(folder / "none", self.fault)
        self.dialogs = Dialogs(self.luck, self.count, self.fault)
        self.fields = Fields(self.luck)
        self.checked: set[File] = set()
        self.written: dict[str, object] = {}
        """The language of each assessment before the monkey chose one."""
        self.unread: set[tuple[str, ...]] = set()
        for scheme in ("file", "https", "mailto"):
            QDesktopServices.setUrlHandler(scheme, self, "shown")  # type: ignore[arg-type]  # its stubs say bytes

    # Telling

    def tell(self, *what: object) -> None:
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()

    def fault(self, what: str) -> None:
        self.tell("fault", f"{what} [{self.fields.last}; {self._standing()}]")

    def _standing(self) -> str:
        """What may explain a fault: the step before, and what stood in fields without being an answer."""
        opened = self.workspace.desk.open_ if self.workspace else None
        step = f"after the step {opened.draft.steps.undoText()!r}, " if opened else ""
        return f"{step}unread {sorted(self.unread)}, popups {self.dialogs.popups}"

    def count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1

    @Slot(QUrl)
    def shown(self, url: QUrl) -> None:
        """Something was to be shown by another program of the computer."""
        self.count("shown_outside")
        if url.scheme() == "mailto" or not url.isLocalFile():
            self.count("links_shown")

    def mishap(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.fault("the program broke: " + "".join(traceback.format_exception(kind, error, trace))[-3000:])

    # Rounds

    def play(self, seconds: float) -> None:
        """Open the window, play, close, look what is on the disk; and again."""
        end = time.monotonic() + seconds
        while self.rounds == 0 or time.monotonic() < end:
            self.rounds += 1
            self.round(min(end, time.monotonic() + ROUND))
            resident = memory()
            give_back()
            self.tell("memory", memory(), resident, handles())
            self.tell("count", {**self.counts, "rounds": 1})
            self.counts = {}

    def round(self, end: float) -> None:
        """Some time on one data folder; the window is closed and opened again in between."""
        work = self.folder / f"round{self.rounds}"
        out = work / "out"
        out.mkdir(parents=True)
        places = Places(work / "data").made()
        self.checked = set()
        self.dialogs.out = out
        self.oracle = Oracle(places.database, self.fault)
        first = True
        while first or time.monotonic() < end:
            with ending():
                self.open(places, fresh=first)
            first = False
            stop = min(end, time.monotonic() + self.luck.uniform(10, 40))
            while self.window is not None and self.window.isVisible() and time.monotonic() < stop:
                with ending():
                    self.act()
            with ending():
                self.close()
        if not sound(places.database):
            self.fault("the database is not sound")
        stray = [each.name for each in places.home.rglob("*") if each.suffix in (".tmp", ".copying", ".restoring")]
        if stray:
            self.fault(f"left behind: {stray}")
        self.oracle = Oracle(places.database, self.fault)
        remove(work)

    def open(self, places: Places, *, fresh: bool) -> None:
        """Open the window as the program does."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.window = window = Window()
        settings = read_settings(places.settings)
        window.place(settings.window)
        window.show()
        fill(window, places, settings, None)
        sys.excepthook = self.mishap
        workspace = window.findChild(Workspace)
        assert isinstance(workspace, Workspace)
        self.workspace = workspace
        workspace.desk.opened.connect(self._opened)
        workspace.desk.closed.connect(self._closed)
        workspace.sharing.exchange.came.connect(self._came)
        self._activate()
        if fresh and self.luck.random() < 0.8:
            workspace.actions["example"].trigger()
        elif self.oracle.kept:
            self.press("Return")
        self.count("openings")

    def close(self) -> None:
        """Close the window as one closes it, and let go of everything that it was made of."""
        window, workspace = self.window, self.workspace
        assert window is not None
        assert workspace is not None
        for _ in range(200):
            if not window.isVisible():
                break
            self.dialogs.agree = True
            self.dialogs.watch()
            window.close()
            self.dialogs.finish()
            QTest.qWait(20)
        else:
            self.fault("the window does not close")
        for _ in range(2):  # what is told at the end of some work may begin another
            QThreadPool.globalInstance().waitForDone(30_000)
            QCoreApplication.processEvents()
        QThreadPool.globalInstance().waitForDone(30_000)
        workspace.desk.drafts.close()
        self.window = self.workspace = None
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        app = QApplication.instance()
        assert app is not None
        for texts in app.findChildren(QTranslator):
            QCoreApplication.removeTranslator(texts)
            texts.setParent(None)
        del window, workspace
        gc.unfreeze()
        gc.collect()

    def _opened(self) -> None:
        opened = self.workspace.desk.open_ if self.workspace else None
        if opened is not None:
            draft = opened.draft
            steps = draft.steps.index(), draft.steps.count()
            self.oracle.opened(draft.assessment.id, dict(draft.assessment.answers), *steps)
            self.written.setdefault(draft.assessment.id, draft.value("language"))
            if not draft.property("watched"):
                draft.setProperty("watched", True)
                draft.changed.connect(partial(self._changed, draft.assessment.id))

    def _changed(self, id_: str, change: Change) -> None:
        """Nothing may be written into an assessment that has been left."""
        opened = self.workspace.desk.open_ if self.workspace else None
        if opened is None or opened.draft.assessment.id != id_:
            self.fault(f"left, and changed at {sorted(change.paths)[:4]}: " + "".join(traceback.format_stack()[-14:]))

    def _came(self) -> None:
        self.count("came_by_itself")
        self.oracle.came()

    def _closed(self, closed: object) -> None:
        assert isinstance(closed, OpenAssessment)
        self.count("closings")
        self.oracle.closed(closed.draft.assessment.id, dict(closed.draft.assessment.answers))

    def _activate(self) -> None:
        window = QApplication.activeModalWidget() or self.window
        for _ in range(400):
            if QApplication.activeWindow() is not None and QApplication.focusWidget() is not None:
                return
            if window is not None:
                window.activateWindow()
                window.setFocus()
            QTest.qWait(5)

    # One thing after the other

    def act(self) -> None:
        """Do one thing, and look what came of it."""
        names = list(ACTS)
        name = self.luck.choices(names, [ACTS[each][1] for each in names])[0]
        self.tell("done", f"{name} {self.fields.last}")
        began = time.monotonic()
        replaced = self._replaced()
        self.unread, said_by_others = self._unread(), self._said_by_others()
        bringing = self._is_bringing()
        self._activate()
        self.dialogs.watch()
        try:
            expected = ACTS[name][0](self)
        except RuntimeError as error:  # a widget that went while a finger was on its way to it
            if "already deleted" not in str(error):
                raise
            self.count("gone_under_the_finger")
            if is_of_the_program(error):
                self.mishap(type(error), error, error.__traceback__)
            expected = None
        settle()
        self.dialogs.finish()
        self.tell("longest", {"longest_act_seconds": round(time.monotonic() - began, 2)})
        self.count("acts")
        self.count(f"act_{name}")
        if self._replaced() != replaced:
            self.oracle.kept = {}
            return
        if self._said_by_others() != said_by_others:
            expected = None  # what was agreed to an act or two ago has been brought together
        bringing = bringing or self._is_bringing()
        self._look("in a dialog" if self.dialogs.seen else "bringing together" if bringing else name, expected)

    def _look(self, done: str, expected: Answers | None) -> None:
        opened = self.workspace.desk.open_ if self.workspace else None
        if opened is None or self.workspace is None:
            self.oracle.forget_destroyed()
            return
        draft = opened.draft
        if self.oracle.id != draft.assessment.id:
            return
        steps, answers = draft.steps, dict(draft.assessment.answers)
        if self.dialogs.seen:
            expected = None
        elif expected is not None:  # what cannot be understood is no answer once its field has been left
            expected = {path: value for path, value in expected.items() if path in answers or path not in self.unread}
        self.oracle.look(done, answers, steps.index(), steps.count(), expected)
        if self.workspace.view is not None and self.luck.random() < 0.1:
            for each in differences_on_screen(self.workspace.view):
                self.fault(f"{done}: {each}")
        if self.luck.random() < 0.05 and opened.autosave.flush():
            self.oracle.on_disk(done, answers)
            self.count("disk_looked_at")
        self._look_at_files(answers)

    def _look_at_files(self, answers: Answers) -> None:
        """What was written for others holds what it must."""
        for path in set(self.dialogs.out.iterdir()) - self.checked:
            self.checked.add(path)
            if path.suffix == ".ennakko":
                with suppress(share.BadAssessmentFile):
                    shared = share.read(path)
                    self.count("files_shared")
                    of_a_folder = f"{shared.id[:8]}-" in path.name  # that holds what was there when it was last written
                    if shared.id == self.oracle.id and not of_a_folder and not shared.history.conflicts():
                        self.oracle.in_file(dict(shared.history.answers(answers)), answers)
            elif path.suffix == ".docx":
                self.count("documents")
                of_another = self.written.get(self.oracle.id) != answers.get(("language",))
                for found in findings(path.read_bytes()):
                    if found.rule == "A03" and of_another:
                        continue  # the monkey has said of a text in Finnish that it is in Swedish
                    self.fault(f"the document: {found}")

    def _unread(self) -> set[tuple[str, ...]]:
        view = self.workspace.view if self.workspace else None
        return {field.path for field in view.findChildren(Field) if field.unread} if view is not None else set()

    def _said_by_others(self) -> int:
        if self.workspace is None or (opened := self.workspace.desk.open_) is None:
            return 0
        me = self.workspace.desk.settings.profile
        return sum(version.by.id != me for version in opened.autosave.history.versions.values())

    def _is_bringing(self) -> bool:
        return self.workspace is not None and isinstance(self.workspace.rooms.currentWidget(), BringView)

    def _replaced(self) -> int:
        home = self.oracle.database.parent
        return len(list(home.glob("*.replaced-*.sqlite"))) if home.is_dir() else 0

    # What a monkey does

    def press(self, *keys: str) -> None:
        """Press keys by their names on whatever has the keyboard."""
        for key in keys:
            self.dialogs.press(key)

    def wild_key(self) -> None:
        """Any key at all, a few times."""
        key = self.luck.choice(KEYS)
        for _ in range(self.luck.choice((1, 1, 1, 2, 5))):
            self.press(key)

    def letters(self) -> None:
        """Letters into whatever has the keyboard, field or not."""
        for letter in self.luck.choices("abcäö 12-+.<&/\u20ac", k=self.luck.randint(1, 12)):
            here = QApplication.focusWidget()
            if here is not None and QApplication.activeModalWidget() is None:
                strike(here, letter)

    def walk(self) -> None:
        self.press(*[self.luck.choice(("Tab", "Tab", "Tab", "Shift+Tab"))] * self.luck.randint(1, 9))

    def click(self) -> None:
        """Click on something in sight."""
        if self.window is not None and (target := self.fields.anything_in(self.window)) is not None:
            widget, place = target
            kind = self.luck.random()
            if kind < 0.9:
                QTest.mouseClick(widget, LEFT, NONE, place)
            elif kind < 0.95:
                QTest.mouseDClick(widget, LEFT, NONE, place)
            else:
                QTest.mouseClick(widget, Qt.MouseButton.RightButton, NONE, place)

    def turn_page(self) -> None:
        self.press(self.luck.choice(("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+G")))

    def undo(self) -> None:
        self.press(*["Ctrl+Z"] * self.luck.choice((1, 1, 2, 6)))

    def redo(self) -> None:
        self.press(*["Ctrl+Y"] * self.luck.choice((1, 1, 2, 6)))

    def back_and_forth(self) -> Answers | None:
        """Undo and then redo gives the same."""
        opened = self.workspace.desk.open_ if self.workspace else None
        if opened is None or not opened.draft.steps.canUndo() or self.workspace is None:
            return None
        before = dict(opened.draft.assessment.answers)
        for way in ("undo", "redo"):
            self.workspace.actions[way].trigger()
            QCoreApplication.processEvents()
            opened = self.workspace.desk.open_
            if opened is not None:
                steps = opened.draft.steps
                self.oracle.look(way, dict(opened.draft.assessment.answers), steps.index(), steps.count())
        return before

    def room(self) -> None:
        self.press(self.luck.choice(ROOMS))

    def menu(self) -> None:
        """An entry of the menu, by the mouse."""
        if self.window is None or self.workspace is None:
            return
        bar = self.window.menuBar()
        heads = [each for each in bar.actions() if each.isVisible()]
        head = self.luck.choice(heads)
        QTest.mouseClick(
            bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bar.actionGeometry(head).center()
        )
        QCoreApplication.processEvents()
        popup = QApplication.activePopupWidget()
        menu = head.menu()
        if popup is None or not isinstance(menu, QMenu):
            return
        entries = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
        if not entries:
            return
        entry = self.luck.choice(entries)
        if entry is self.workspace.actions["quit"] and self.luck.random() < 0.9:
            self.press("Escape", "Escape")
            return
        self.fields.last = entry.text()
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(entry).center())

    def library(self) -> None:
        """Back to all assessments, and one of them."""
        self.press("Ctrl+L")
        self.press(*["Down"] * self.luck.randint(0, 3), "Return")

    def save(self) -> None:
        self.press("Ctrl+S")

    def resize(self) -> None:
        if self.window is not None:
            self.window.resize(self.luck.randint(800, 1700), self.luck.randint(500, 1100))

    def text_size(self) -> None:
        self.press(self.luck.choice(("Ctrl++", "Ctrl+-", "Ctrl+-")))

    def language(self) -> None:
        if self.workspace is not None:
            self.workspace.actions["language_" + self.luck.choice(("fi", "fi", "sv", "en"))].trigger()

    def wait(self) -> None:
        QTest.qWait(self.luck.choice((10, 100, 400, 1600)))

    def share(self) -> None:
        self.dialogs.agree = True
        self.press("Ctrl+Shift+S")

    def document(self) -> None:
        self.dialogs.agree = True
        self.press("Ctrl+E")

    def another(self) -> None:
        self.dialogs.agree = self.luck.random() < 0.7
        self.press("Ctrl+N")

    def bring(self) -> None:
        """A file that a colleague has answered in comes in."""
        if self.workspace is not None and (file := self.fields.colleagues_file(self.dialogs.out)) is not None:
            self.checked.add(file)
            self.dialogs.agree = True
            self.workspace.receiving.receive([file])
            self.count("brought")

    def wheel(self) -> None:
        self.press(self.luck.choice(("PgUp", "PgDown")))

    def type(self) -> Answers | None:
        return self.fields.type(self._answers())

    def choose(self) -> Answers | None:
        return self.fields.choose(self._answers())

    def rows(self) -> Answers | None:
        if self.workspace is None or self.workspace.view is None:
            return None
        return self.fields.change_rows(self.workspace.view, self._answers)

    def figure(self) -> Answers | None:
        return self.fields.figure(self._answers())

    def _answers(self) -> Answers:
        opened = self.workspace.desk.open_ if self.workspace else None
        return dict(opened.draft.assessment.answers) if opened else {}


Act = Callable[[Monkey], Answers | None]
ACTS: dict[str, tuple[Act, float]] = {
    "type": (Monkey.type, 30),
    "choose": (Monkey.choose, 12),
    "figure": (Monkey.figure, 6),
    "rows": (Monkey.rows, 7),
    "walk": (lambda m: m.walk(), 18),
    "click": (lambda m: m.click(), 14),
    "wild_key": (lambda m: m.wild_key(), 12),
    "letters": (lambda m: m.letters(), 4),
    "turn_page": (lambda m: m.turn_page(), 6),
    "undo": (lambda m: m.undo(), 6),
    "redo": (lambda m: m.redo(), 4),
    "back_and_forth": (Monkey.back_and_forth, 4),
    "room": (lambda m: m.room(), 4),
    "menu": (lambda m: m.menu(), 2),
    "library": (lambda m: m.library(), 2),
    "save": (lambda m: m.save(), 2),
    "wait": (lambda m: m.wait(), 1),
    "wheel": (lambda m: m.wheel(), 1),
    "resize": (lambda m: m.resize(), 1),
    "text_size": (lambda m: m.text_size(), 0.4),
    "language": (lambda m: m.language(), 0.6),
    "share": (lambda m: m.share(), 0.6),
    "document": (lambda m: m.document(), 0.2),
    "another": (lambda m: m.another(), 0.5),
    "bring": (lambda m: m.bring(), 0.6),
}


@contextmanager
def ending() -> Iterator[None]:
    """What does not end ends the program, which says where it was."""
    faulthandler.dump_traceback_later(HANGS, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


def memory() -> int:
    """Kilobytes that the process holds; nothing where that cannot be seen."""
    with suppress(OSError):
        return int(File("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
    return 0


def give_back() -> None:
    """Have the C library give back what it keeps free for later. What is held after that, somebody holds."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)


def handles() -> int:
    """Open files of the process."""
    with suppress(OSError):
        return len(list(File("/proc/self/fd").iterdir()))
    return 0


def remove(folder: File) -> None:
    """Take away what a round left. A copy that was under way when the window closed may come into it meanwhile."""
    for _ in range(20):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        QTest.qWait(100)
    shutil.rmtree(folder)


def main() -> None:
    """Play."""
    app = QApplication(sys.argv[:1])
    assert app is not None
    monkey = Monkey(File(sys.argv[1]), int(sys.argv[2]))
    sys.excepthook = monkey.mishap
    monkey.play(float(sys.argv[3]))
    sys.stdout.flush()
    os._exit(0)  # everything has been closed; how the interpreter takes Qt apart is not looked at
