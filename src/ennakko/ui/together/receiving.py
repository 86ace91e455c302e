"""Files that come in: chosen, dropped on the window or given at the start. Opening one changes nothing by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path as FilePath
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from ennakko.editor.bringing import Bringing
from ennakko.editor.desk import Desk
from ennakko.editor.open_draft import OpenDraft
from ennakko.files.arriving import Arrival, Arrived, arrived
from ennakko.files.left_out import ALTERED, LeftOut
from ennakko.model.assessment import Assessment, Path
from ennakko.model.words import Language
from ennakko.ui.history.reading_view import ReadingView
from ennakko.ui.key_names import key_name
from ennakko.ui.message import Message
from ennakko.ui.telling import Telling
from ennakko.ui.together.bring_view import BringView
from ennakko.ui.together.dispute_dialog import DisputeDialog
from ennakko.ui.together.protected_file import unlocked
from ennakko.ui.waiting import waited_for

ONCE = Qt.ConnectionType.UniqueConnection
"""What asks to choose may be shown many times; it is answered once."""
QUEUED = Qt.ConnectionType.QueuedConnection
"""Not before the key or click that asks for it has been dealt with: what it was given to may be made anew."""


class Receiving(QObject):
    """Reads files beside the window and leads through them, one assessment after the other."""

    open_wanted = Signal(str)
    """Open this assessment."""
    view_wanted = Signal(object)  # BringView or ReadingView
    ended = Signal()
    """Show the assessment that is open, or the library."""
    told = Signal(str)
    left_out = Signal(str, object)
    """Of this assessment, which has come in: a tuple of LeftOut."""
    arrived = Signal(object)
    """An Arrival has been opened or brought in."""

    def __init__(self, desk: Desk, language: Callable[[], Language], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._language = language
        self._window = window
        self._left: list[tuple[Arrival, ...]] = []
        self._came_from = ""
        self.bringing: Bringing | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def choose(self) -> None:
        """Ask for assessment files, and take them in."""
        kind = self.tr("Ennakko assessment (*.ennakko);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open a file"), self._desk.settings.last_folder, kind
        )
        if chosen:
            self.receive([FilePath(each) for each in chosen])

    def receive(self, paths: Sequence[FilePath]) -> None:
        """Take in files: new assessments are added, for those that are here a plan is shown."""
        with Telling(self._window, self._language()):
            words = self.tr("Reading the files…")
            found = waited_for(words, lambda go_on: arrived(paths, go_on), self._window, self.tr("Cancel"))
            if found is None:
                return
            found = self._unlocked(found)
            self._tell_refused(found)
            self._begin(found)

    def choose_waiting(self, path: Path | None) -> None:
        """Let a person choose what waits: at one question in a dialog, otherwise all of it one by one."""
        if self._desk.open_ is not None:
            self._desk.open_.autosave.seal()
        bringing = self._made(())
        if bringing is None:
            return
        if path is None:
            self._put_away()
            self.bringing = bringing
            self.view_wanted.emit(self.view())
            return
        conflict = next((c for c in bringing.conflicts if c.path == path), None)
        conflict = conflict or bringing.draft.disputes.at(path)
        if conflict is None:
            bringing.end()
            return
        ask = DisputeDialog(bringing, conflict, self._language(), self._window)
        if ask.exec() == QDialog.DialogCode.Accepted and ask.decision is not None:
            bringing.decide(conflict, ask.decision, self.tr("Choice between answers"))
        bringing.end()

    def view(self) -> BringView | None:
        """The page of bringing together, made anew, while there is something to do on it."""
        if self.bringing is None:
            return None
        made = BringView(self.bringing, self._language())
        made.agreed.connect(lambda: self._agree(made))
        made.left.connect(self._leave)
        return made

    def forget(self) -> None:
        """Something else is done in the window: what waits in files is opened again another time."""
        self._put_away()
        self._left = []

    def _begin(self, found: Arrived) -> None:
        if newer := next((each for each in found.found if each.shared.newer), None):
            self._read(newer)
            return
        if not found.found:
            return
        self._came_from = self._desk.open_.draft.assessment.id if self._desk.open_ else ""
        known: list[tuple[Arrival, ...]] = []
        new = ""
        for id_ in found.ids:
            files = found.of(id_)
            if not self._desk.drafts.known(id_):
                new = self._desk.take_in(files[0].shared).id
                self._remember(files[0], files[0].shared.history.versions)
                if altered := files[0].shared.altered:
                    self.left_out.emit(new, (LeftOut(files[0].path.name, ALTERED, altered),))
                files = files[1:]
            if files:
                known.append(files)
        self._left = known
        self._next(new)

    def _read(self, arrival: Arrival) -> None:
        """Show a file of a newer program. Nothing of it comes into the library: what it has more could be lost."""
        self._came_from = self._desk.open_.draft.assessment.id if self._desk.open_ else ""
        if not self._desk.close(may_come_back=True):
            return
        shared = arrival.shared
        assessment = Assessment(shared.id, MappingProxyType(shared.history.answers()))
        editions = self._desk.editions_with(shared.editions)
        note = self.tr(
            "{} was made with a newer version of Ennakko. You can read it here. To work on it, update Ennakko and open"
            " the file again."
        )
        draft = OpenDraft(assessment, editions.of(assessment), editions=editions)
        view = ReadingView(draft, self._language(), note.format(arrival.path.name))
        view.left.connect(lambda: self.open_wanted.emit(self._came_from) if self._came_from else self.ended.emit())
        self.view_wanted.emit(view)

    def _next(self, otherwise: str = "") -> None:
        """The plan for the next assessment with something new in its files; `otherwise` is what to open."""
        self._put_away()
        while self._left:
            files = self._left.pop(0)
            id_ = files[0].shared.id
            if self._desk.open_ is None or self._desk.open_.draft.assessment.id != id_:
                self._desk.open(id_)
            made = self._made(files)
            if made is None:
                continue
            if made.plan.is_empty and not made.undone and not any(each.shared.altered for each in made.arrivals):
                made.end()
                self.told.emit(self.tr("There is nothing in the file that is not here already."))
                self.arrived.emit(files[0])
                self._desk.drafts.restore(id_)
                otherwise = id_
                continue
            self.bringing = made
            self.view_wanted.emit(self.view())
            return
        if otherwise and (self._desk.open_ is None or self._desk.open_.draft.assessment.id != otherwise):
            self.open_wanted.emit(otherwise)
        elif self._desk.open_ is not None:
            self.ended.emit()

    def _made(self, files: Sequence[Arrival]) -> Bringing | None:
        open_ = self._desk.open_
        if open_ is None:
            return None
        came = {id_: text for each in files for id_, text in each.shared.editions.items()}
        return Bringing(
            open_.draft, open_.autosave, self._desk.settings.author(), files, self._desk.editions_with(came)
        )

    def _agree(self, view: BringView) -> None:
        """Copy the database, then bring the files in. What stood open in the view goes on there."""
        bringing = view.bringing
        with Telling(self._window, self._language()):
            if not bringing.autosave.flush():
                return
            copy = self._desk.copied("before-merge")
            waited_for(self.tr("Copying your data…"), lambda _: copy(), self._window)
            for each in bringing.arrivals:
                self._desk.drafts.keep(each.shared.editions)
            self._desk.drafts.restore(bringing.draft.assessment.id)
            if bringing.agree(view.step_name()):
                for each in bringing.arrivals:
                    if each.path not in bringing.left_out:
                        self._remember(each, each.shared.history.versions.keys() & bringing.plan.more.keys())

    def _remember(self, arrival: Arrival, versions: Iterable[str]) -> None:
        """Keep in mind through which file something came in."""
        through = dict.fromkeys(versions, arrival.path.name)
        self._desk.drafts.sharing.came(arrival.shared.id, through, self._desk.now())
        self.arrived.emit(arrival)

    def _leave(self) -> None:
        bringing = self.bringing
        if bringing is None:
            return
        self._put_away()
        done = bringing.is_done
        if done and bringing.arrivals and bringing.left == 0:
            self.told.emit(self.tr("Brought together. {} takes all of it back.").format(key_name("Ctrl+Z")))
        if self._left:
            self._next()
        elif done:
            self.ended.emit()
        elif self._came_from:
            self.open_wanted.emit(self._came_from)
        else:
            self._desk.close(may_come_back=True)
            self.ended.emit()

    def _unlocked(self, found: Arrived) -> Arrived:
        """The same with the files under a password opened. Without its password a file is left alone."""
        asked = [each.path for each in found.refused if each.trouble.code == "protected"]
        opened = ((path, unlocked(path, self._language(), self._window)) for path in asked)
        more = tuple(Arrival(path, shared) for path, shared in opened if shared is not None)
        return Arrived((*found.found, *more), tuple(each for each in found.refused if each.path not in asked))

    def _put_away(self) -> None:
        if self.bringing is not None:
            self.bringing.end()
        self.bringing = None

    def _tell_refused(self, found: Arrived) -> None:
        if found.refused:
            lines = [f"{each.path.name}: {each.trouble.sentence(self._language())}" for each in found.refused]
            heading = self.tr("%n file(s) cannot be opened", "", len(lines))
            Message(heading, "\n\n".join(lines), self._window).exec()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent) and _files(event):
                event.acceptProposedAction()
                return True
            case QEvent.Type.Drop if isinstance(event, QDropEvent) and (files := _files(event)):
                event.acceptProposedAction()
                self.receive(files)
                return True
            case _:
                return super().eventFilter(watched, event)


def _files(event: QDropEvent) -> list[FilePath]:
    return [FilePath(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
