"""Sharing in the window: the folder that is exchanged by itself, what came, and what has been given away."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from functools import partial
from pathlib import Path as FilePath

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from ennakko.editor.arrivals import Taken, unrecorded
from ennakko.editor.desk import Desk
from ennakko.editor.folder_exchange import FolderExchange
from ennakko.files.arriving import Arrival
from ennakko.files.asking import asked, handed_on
from ennakko.files.left_out import LeftOut
from ennakko.files.shared_folder import is_of_folder
from ennakko.files.sharing_record import is_answer
from ennakko.model.assessment import Path
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.later import Later
from ennakko.ui.notice_bar import NoticeBar
from ennakko.ui.telling import Telling
from ennakko.ui.together.asking_line import AskingLine, go_to_next_asked
from ennakko.ui.together.folder_dialog import FolderDialog
from ennakko.ui.together.left_out_line import LeftOutLine
from ennakko.ui.together.name_line import NameLine
from ennakko.ui.together.sharing_words import SharingWords

_MINUTE_MS = 60_000


_SOON_MS = 1500
"""After the last saving, in a pause of the writer: counting what has changed takes a tenth of a second in a large
matter."""


class Sharing(QObject):
    """Outlives the views. `is_bringing` says whether files are being brought together by hand."""

    told = Signal(str)

    def __init__(
        self, desk: Desk, language: Callable[[], Language], is_bringing: Callable[[], bool], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._language = language
        self._is_bringing = is_bringing
        self._window = window
        self._view: AssessmentView | None = None
        self._line: AskingLine | None = None
        self._seen_in: dict[str, FilePath] = {}
        self._left_out: dict[str, tuple[LeftOut, ...]] = {}
        self._may_ask_name = True
        self._soon = Later(self, self.show_state, _SOON_MS)
        self.exchange = FolderExchange(desk, self._writing, self)
        self.exchange.changed.connect(self.show_state)
        self.exchange.came.connect(self._tell_news)
        self.exchange.left_out.connect(self._leave_out_of_open)
        desk.closed.connect(self._forget)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.show_state)
        self._minute.start()

    def show_in(self, view: AssessmentView) -> None:
        """Tell in this view how it stands, and offer the folder that the assessment was opened from."""
        self._view = view
        view.page_opened.connect(self._turned)
        view.autosave.saved.connect(self._saved)
        self.show_state()
        self._offer(view)
        self._show_left_out(view)
        self._show_asking(view)
        self._ask_name(view)

    def _saved(self, _: object) -> None:
        self._soon.start()

    def ask_folder(self) -> None:
        """Choose a folder, see how it stands with it, or stop using it."""
        if self._desk.open_ is None:
            return
        id_, state = self._desk.open_.draft.assessment.id, self.exchange.state
        told = self._in_words().folder(state, self._desk.now()) if state else ""
        begin = self._seen_in.get(id_) or self._desk.settings.last_folder
        ask = FolderDialog(state, told, self._desk.places.home, str(begin), self._window)
        if ask.exec() != QDialog.DialogCode.Accepted:
            return
        with Telling(self._window, self._language()):
            if ask.stopped:
                self.exchange.leave()
                self.told.emit(self.tr("The folder is not used any more. Your file stays in it."))
            else:
                self.exchange.use(ask.folder)

    def arrived(self, arrival: Arrival) -> None:
        """A file has been opened or brought in.

        One that lies in a shared folder makes known where that is; what is asked in one is kept until it is answered.
        """
        if is_of_folder(arrival.path, arrival.shared.id):
            self._seen_in[arrival.shared.id] = arrival.path.absolute().parent
        found = asked(arrival.shared.extra)
        if found is not None and found.by.id != self._desk.settings.profile:
            self._keep_asking(arrival.shared.id, arrival.shared.extra)
            if found.pages:
                with suppress(Trouble):  # the page is only remembered for convenience
                    self._desk.drafts.remember_page(arrival.shared.id, found.pages[0])

    def leave_out(self, id_: str, found: tuple[LeftOut, ...]) -> None:
        """Tell in the view of an assessment what is not brought in, until the person has read it."""
        if not found:
            return
        self._left_out[id_] = (*self._left_out.get(id_, ()), *found)
        if self._view is not None and isValid(self._view) and self._view.draft.assessment.id == id_:
            self._show_left_out(self._view)

    def answered(self) -> None:
        """What somebody asked in the open assessment has been answered."""
        if self._desk.open_ is not None:
            self._keep_asking(self._desk.open_.draft.assessment.id, "{}")
            self._desk.open_.draft.asked.take(None)
        if self._line is not None and isValid(self._line):
            self._line.hide()

    def go_to_next_asked(self) -> None:
        """Go to the next question that a colleague asks about, around to the first."""
        if self._view is not None and isValid(self._view) and not go_to_next_asked(self._view):
            self.told.emit(self.tr("No colleague is waiting for an answer to this assessment."))

    def given(self) -> None:
        """The open assessment has been given away as a file."""
        if self._desk.open_ is not None:
            with suppress(Trouble):  # it is only told
                self._desk.drafts.sharing.gave(self._desk.open_.draft.assessment.id, self._desk.now())
            self.show_state()

    def show_state(self) -> None:
        """Say in the header how it stands now."""
        if self._view is not None and isValid(self._view):
            self._view.header.show_sharing(self.words())

    def words(self) -> str:
        """How it stands with sharing the open assessment; empty when it never was."""
        open_, now = self._desk.open_, self._desk.now()
        if open_ is None:
            return ""
        if self.exchange.state is not None:
            return self._in_words().folder(self.exchange.state, now)
        try:
            since = self._desk.drafts.sharing.since(open_.draft.assessment.id)
        except Trouble:
            return ""
        if since is None:
            return ""
        fresh = unrecorded(open_.autosave.history, open_.draft.assessment)
        changed = since.paths | {path for path in fresh if is_answer(path)}
        return self._in_words().given(since.at, len(changed), now)

    def _writing(self) -> Collection[Path] | None:
        if self._is_bringing() or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return None
        view = self._view
        if view is None or not isValid(view):
            return ()
        return [block.field.path for block in view.findChildren(QuestionBlock) if block.asked and block.field.unread]

    def _turned(self) -> None:
        self.exchange.put_on_record()
        self.show_state()

    def _tell_news(self, taken: object) -> None:
        if isinstance(taken, Taken) and (words := self._in_words().news(taken)):
            self.told.emit(words)

    def _offer(self, view: AssessmentView) -> None:
        folder = self._seen_in.get(view.draft.assessment.id)
        if folder is None or self.exchange.state is not None:
            return
        line = NoticeBar()
        view.add_line(line)
        words = self.tr("The file is in a shared folder ({}). Answers can be exchanged through it by themselves.")

        def use() -> None:
            with Telling(self._window, self._language()):
                self.exchange.use(folder)

        line.say(words.format(folder.name), self.tr("Use the fo&lder"), use)

    def _leave_out_of_open(self, found: object) -> None:
        if isinstance(found, tuple) and self._desk.open_ is not None:
            self.leave_out(self._desk.open_.draft.assessment.id, found)

    def _show_left_out(self, view: AssessmentView) -> None:
        for before in view.findChildren(LeftOutLine):
            before.hide()
        id_ = view.draft.assessment.id
        if found := self._left_out.get(id_):
            line = LeftOutLine(found, view.draft, self._language())
            line.closed.connect(lambda: self._left_out.pop(id_, None))
            view.add_line(line)
            line.tell()

    def _show_asking(self, view: AssessmentView) -> None:
        found = asked(self._desk.open_.extra) if self._desk.open_ is not None else None
        self._line = None
        if found is not None and found.by.id == self._desk.settings.profile:
            found = None
        view.draft.asked.take(found)
        if found is not None:
            self._line = AskingLine(found, view, self._language())
            self._line.back_wanted.connect(view.share_wanted)
            view.add_line(self._line)

    def _ask_name(self, view: AssessmentView) -> None:
        """Whoever answers in what came from others is asked for a name, until the program is closed."""
        id_ = view.draft.assessment.id
        with suppress(Trouble):
            if self._desk.settings.name or not self._may_ask_name or not self._desk.drafts.sharing.is_from_others(id_):
                return
            line = NameLine()
            line.told.connect(partial(self._take_name, line, view))
            line.left.connect(partial(self._ask_no_more, line, view))
            view.add_line(line)

    def _take_name(self, line: NameLine, view: AssessmentView, name: str) -> None:
        with Telling(self._window, self._language()):
            self._desk.set(msgspec.structs.replace(self._desk.settings, name=name))
            self._ask_no_more(line, view)
            self.told.emit(self.tr("Your answers now bear the name {}.").format(name))

    def _ask_no_more(self, line: NameLine, view: AssessmentView) -> None:
        self._may_ask_name = False
        line.hide()
        if view.focused:
            view.go_to(view.focused)
        else:
            view.focus_page()

    def _keep_asking(self, id_: str, source: str) -> None:
        """Keep what is asked in the keys of a file, or that nothing is."""
        open_ = self._desk.open_
        is_open = open_ is not None and open_.draft.assessment.id == id_
        with Telling(self._window, self._language()):
            before = open_.extra if open_ is not None and is_open else self._desk.drafts.load(id_).extra
            extra = handed_on(source, before)
            self._desk.drafts.keep_extra(id_, extra)
            if open_ is not None and is_open:
                self._desk.open_ = msgspec.structs.replace(open_, extra=extra)

    def _in_words(self) -> SharingWords:
        return SharingWords(self._language())

    def _forget(self) -> None:
        self._view = None
