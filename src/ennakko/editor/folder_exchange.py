"""The open assessment exchanged with colleagues through a shared folder, beside the work and by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime
from pathlib import Path as FilePath
from types import MappingProxyType

import msgspec
from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, Qt, QTimer, Signal

from ennakko.editor.arrivals import meet, taken, unrecorded, without
from ennakko.editor.desk import Desk
from ennakko.editor.open_assessment import OpenAssessment
from ennakko.editor.open_draft import Change
from ennakko.files.asking import asking
from ennakko.files.left_out import ToldOnce
from ennakko.files.share import Shared
from ennakko.files.shared_folder import FolderAway, SharedFolder
from ennakko.files.sharing import shared
from ennakko.model.assessment import Assessment, Path
from ennakko.model.history import History, merged
from ennakko.model.trouble import Trouble

EVERY_MS = 20_000
"""So often the folder is looked at, whatever the system tells of it."""
PAUSE_MS = 30_000
"""After so long without a key, what was written goes on record and into the folder."""
_SOON_MS = 300
"""A program that keeps folders in step changes several files at once."""
_LAST_MS = 3_000
"""The end of the program waits so long for the last words to reach the folder. They are in the database anyway."""


class FolderState(msgspec.Struct, frozen=True):
    """The folder in use, when the last exchange went well, with whom, and why the present one does not."""

    folder: FilePath
    exchanged: datetime | None = None
    people: tuple[str, ...] = ()
    trouble: Trouble | None = None


class _Result(msgspec.Struct, frozen=True):
    of: SharedFolder
    found: Shared | None = None
    written: History | None = None
    trouble: Trouble | None = None


class FolderExchange(QObject):
    """Follows the assessment that is open. The disk of the folder is only ever touched on a thread of its own.

    `writing` says which answers are being written this moment; what arrives for them waits. None: nothing may move,
    as files are being brought together by hand.
    """

    changed = Signal()
    came = Signal(object)
    """Taken: answers have arrived and are in their places."""
    left_out = Signal(object)  # tuple of LeftOut, told once
    _done = Signal(object)

    def __init__(self, desk: Desk, writing: Callable[[], Collection[Path] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._writing = writing
        self._open: OpenAssessment | None = None
        self._folder: SharedFolder | None = None
        self._state: FolderState | None = None
        self._given = History()
        self._looked_at: History | None = None
        self._last_typed: frozenset[Path] = frozenset()
        self._taking = False
        self._again = False
        self._busy = False
        self._is_new = False
        self._told = ToldOnce()
        self._disk = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._tick = QTimer(self, interval=EVERY_MS)
        self._tick.timeout.connect(self.exchange)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.put_on_record)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.exchange)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._soon.start)
        self._done.connect(self._finish)
        desk.opened.connect(self._begin)
        desk.closed.connect(self._end)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.wait)

    @property
    def state(self) -> FolderState | None:
        """How it stands with the folder of the open assessment; None when none is in use."""
        return self._state

    def use(self, folder: FilePath) -> None:
        """Exchange the open assessment through this folder from now on. Raises Trouble."""
        if self._open is not None:
            self._desk.drafts.sharing.use(self._open.draft.assessment.id, folder)
            self._follow(self._open)
            self.put_on_record()

    def leave(self) -> None:
        """Use no folder any more; the files in it stay. Raises Trouble."""
        if self._open is not None:
            self._desk.drafts.sharing.leave(self._open.draft.assessment.id)
            self._follow(self._open)

    def put_on_record(self) -> None:
        """What was written is whole for now: a page is left, or nobody has pressed a key for a while."""
        self._pause.stop()
        self._last_typed = frozenset()
        if self._open is not None and self._folder is not None and self._open.autosave.seal():
            self.exchange()

    def exchange(self) -> None:
        """Put into the folder what is on record here, and read what the others have put there."""
        if self._open is None or self._folder is None or self._writing() is None:
            return
        if self._busy:
            self._again = True
            return
        self._stand_by_what_was_given()
        self._busy = True
        self._start(self._work(self._folder, self._open))

    def wait(self) -> None:
        """Let what is under way reach the folder, for a moment."""
        for thread in self._threads:
            thread.join(_LAST_MS / 1000)

    # Beside the work

    def _work(self, folder: SharedFolder, open_: OpenAssessment) -> Callable[[], _Result]:
        """What is done on the other thread, with values that nobody changes."""
        draft, history = open_.draft, open_.autosave.history
        answers, catalogue = draft.assessment, draft.catalogue
        before = Shared(id=answers.id, form=answers.form, history=history, extra=asking(open_.extra, None))
        copy = self._desk.copied("before-merge") if self._is_new else None
        disk = self._disk

        def work() -> _Result:
            try:
                with disk:
                    found = folder.read()
                    if copy is not None and found is not None:
                        copy()
                    on_record = Assessment(answers.id, MappingProxyType(history.answers(answers.answers)))
                    folder.write(shared(on_record, history, catalogue, before))
            except Trouble as trouble:
                return _Result(folder, trouble=trouble)
            return _Result(folder, found, history)

        return work

    def _start(self, work: Callable[[], _Result]) -> None:
        def run() -> None:
            result = work()
            with suppress(RuntimeError):  # the window has gone in the meantime
                self._done.emit(result)

        self._threads = [each for each in self._threads if each.is_alive()]
        self._threads.append(threading.Thread(target=run, daemon=True))  # a drive that hangs must not hold the program
        self._threads[-1].start()

    def _finish(self, result: _Result) -> None:
        if result.of is not self._folder or self._open is None or self._state is None:
            return
        self._busy = False
        self._is_new = self._is_new and isinstance(result.trouble, FolderAway)
        if result.trouble is not None:
            self._show(msgspec.structs.replace(self._state, trouble=result.trouble))
        else:
            self._given = merged(self._given, result.written or History())
            self._looked_at = None
            news = self._take_in(result.found, result.of) if result.found is not None else False
            self._watch(result.of.folder)
            self.left_out.emit(self._told.fresh(result.of.own, result.of.left_out))
            people, first = result.of.people, self._state.exchanged is None
            self._show(FolderState(result.of.folder, self._desk.now(), people))
            if news or first or people != self._state.people:
                self._remember()
            self._again = self._again or news
        if self._again:
            self._again = False
            self.exchange()

    # What arrives

    def _take_in(self, found: Shared, folder: SharedFolder) -> bool:
        """Take in what nobody is writing at. Returns whether there was anything."""
        open_, now = self._open, self._desk.now()
        assert open_ is not None
        record = open_.autosave
        more = {id_: v for id_, v in found.history.versions.items() if id_ not in record.history.versions}
        writing = self._writing()
        more = without(more, {*(writing or ()), *(self._last_typed if self._pause.isActive() else ())})
        if not more or writing is None:
            return False
        id_ = open_.draft.assessment.id
        if meet(unrecorded(record.history, open_.draft.assessment), more.values()) and not record.seal():
            return False
        arrived = History(MappingProxyType(more), found.history.behind)
        editions = self._desk.editions_with(found.editions)
        me = self._desk.settings.author()
        what = taken(open_.draft.assessment, record.history, arrived, editions, me, record.moment())
        try:
            self._desk.drafts.keep(found.editions)
            self._desk.drafts.sharing.came(id_, folder.sources(more.values()), now)
        except Trouble:  # the next time it may be possible
            return False
        self._taking = True
        record.exchange(what.history)
        if what.values:
            open_.draft.show(what.values)
        self._taking = False
        record.flush()
        self.came.emit(what)
        return True

    def _stand_by_what_was_given(self) -> None:
        """Undo takes versions out of the history here, but not out of the folder: there the answers go over them."""
        if self._open is None or self._folder is None or self._open.autosave.history is self._looked_at:
            return  # most steps are keys, which change no version
        record = self._open.autosave
        gone = self._given.versions.keys() - record.history.versions.keys()
        if gone and self._writing() is None:
            return
        self._looked_at = record.history
        if gone:
            record.exchange(merged(record.history, self._given))
            record.seal()

    # The assessment comes and goes

    def _begin(self) -> None:
        self._open = open_ = self._desk.open_
        if open_ is not None:
            once = Qt.ConnectionType.UniqueConnection  # one may have come back to it
            open_.draft.changed.connect(self._note, once)
            open_.draft.steps.indexChanged.connect(self._stand_by_what_was_given, once)
            self._follow(open_)

    def _follow(self, open_: OpenAssessment) -> None:
        used = self._desk.drafts.sharing.folder(open_.draft.assessment.id)
        me = self._desk.settings.author()
        self._folder = SharedFolder(used.folder, open_.draft.assessment.id, me.id, me.name) if used else None
        self._given = History()
        self._looked_at = None
        self._disk = threading.Lock()
        self._busy = self._again = False
        self._is_new = used is not None and used.exchanged is None
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._show(FolderState(used.folder, used.exchanged, used.people) if used else None)
        if used:
            self._tick.start()
            self._soon.start()
        else:
            self._tick.stop()

    def _end(self, open_: object) -> None:
        """The last answers reach the folder also when the assessment is closed at once."""
        folder = self._folder
        if folder is not None and isinstance(open_, OpenAssessment):
            self._start(self._work(folder, open_))
            self._remember()
        for timer in (self._tick, self._pause, self._soon):
            timer.stop()
        self._open = self._folder = None
        self._show(None)

    def _note(self, change: object) -> None:
        if not self._taking and self._folder is not None and isinstance(change, Change):
            self._last_typed = change.paths
            self._pause.start()

    def _watch(self, folder: FilePath) -> None:
        """Only after it has been reached: asking the system about a drive that is away takes long."""
        if str(folder) not in self._watcher.directories():
            self._watcher.addPath(str(folder))

    def _remember(self) -> None:
        state = self._state
        if self._open is not None and state is not None and state.exchanged is not None:
            with suppress(Trouble):  # it is only told, and told anew after the next exchange
                id_ = self._open.draft.assessment.id
                self._desk.drafts.sharing.exchanged(id_, state.exchanged, state.people)

    def _show(self, state: FolderState | None) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
