"""The library: all assessments on this computer, where you left off, and the bin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path as FilePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from ennakko.editor.folder_exchange import FolderState
from ennakko.editor.search import Hits, Search
from ennakko.editor.summaries import ShownSummaries, Summaries, counted, group_of
from ennakko.files.drafts import Drafts, Summary
from ennakko.model.catalogue import Catalogue
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.folders import open_folder
from ennakko.ui.library.destruction import agreed
from ennakko.ui.library.library_frame import LibraryFrame
from ennakko.ui.notice_bar import announce
from ennakko.ui.together.sharing_words import SharingWords


class Library(LibraryFrame):
    """Shows what the store holds, and says what a person wants to open. `refresh` reads the store again."""

    opened = Signal(str, object)  # id, Path | None: the question to go to
    new_requested = Signal()
    file_requested = Signal()
    example_requested = Signal()
    language_requested = Signal(str)
    settings_requested = Signal()

    def __init__(
        self,
        drafts: Drafts,
        catalogue: Catalogue | None,
        language: Language,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        me: str = "",
        show_folder: Callable[[FilePath], bool] = open_folder,
    ) -> None:
        summaries = Summaries(language, now)
        shown = ShownSummaries(summaries)
        super().__init__(shown, parent)
        for model in (shown, summaries):
            model.setParent(self)
        self._summaries = summaries
        self._shown = shown
        self._drafts = drafts
        self._catalogue = catalogue
        self._language = language
        self._now = now
        self._me = me
        self._show_folder = show_folder
        self._hits: Hits | None = None
        self._opens_next = False
        self._search = Search(drafts.reader, self)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the store again. The assessment that was chosen stays chosen."""
        chosen = self.list.current()
        try:
            live, binned = self._drafts.summaries(), self._drafts.summaries(binned=True)
            unread = self._drafts.unread(self._me)
        except Trouble as trouble:
            self._tell(trouble)
            return
        in_bin = self.tabs.tab == "bin"
        found = live if self._hits is None else [row for row in live if row.id in self._hits]
        self._shown.narrow(self.tabs.group)
        shown = binned if in_bin else found
        self._summaries.show(shown, self._hits or {}, self._catalogue, unread, self._shared())
        self.tabs.count(counted(found), len(binned))
        self.list.go_to(chosen.id if chosen else "")
        self._show_what_there_is(nothing_at_all=not live and not binned, in_bin=in_bin)
        self._offer_to_continue([] if in_bin or self._hits is not None else live)

    def _shared(self) -> dict[str, str]:
        """How each assessment is shared, in words."""
        words, now = SharingWords(self._language), self._now()
        try:
            given, folders = self._drafts.sharing.given(), self._drafts.sharing.folders()
        except Trouble:  # the list is worth more than what is told beside it
            return {}
        said = {id_: words.given(last.at, last.changed, now) for id_, last in given.items()}
        return said | {
            id_: words.folder(FolderState(used.folder, used.exchanged, used.people), now)
            for id_, used in folders.items()
        }

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name forms and states as the catalogue does, once it has been read."""
        self._catalogue = catalogue
        self.refresh()

    def focus_search(self) -> None:
        """Go to the search field, with its words chosen."""
        self.top.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.top.search.selectAll()

    def focus_first(self) -> None:
        """Take the keyboard: to the assessments, or to what there is to do when there are none."""
        first = self.empty.new if self.list.isHidden() else self.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.top.search.textChanged.connect(self._look)
        self.top.search.entered.connect(self._open_found)
        self.top.search.left.connect(self.list.setFocus)
        self._search.found.connect(self._show_found)
        self._search.failed.connect(self._tell)
        self.tabs.changed.connect(self._turn)
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.list.menu_asked.connect(self._fill_menu)
        self.nothing.button.clicked.connect(self._show_all)
        self.card.opened.connect(lambda summary: self.opened.emit(summary.id, None))
        for button in (self.top.new, self.empty.new):
            button.clicked.connect(self.new_requested)
        for button in (self.top.open_file, self.empty.open_file):
            button.clicked.connect(self.file_requested)
        self.empty.example.clicked.connect(self.example_requested)
        for language, button in self.empty.languages.items():
            button.clicked.connect(lambda _=False, to=language: self.language_requested.emit(to))
        self.foot.settings.clicked.connect(self.settings_requested)
        self.foot.where.clicked.connect(self._show_data)
        self.doings.open_button.clicked.connect(lambda: self._with_current(self._open))
        self.doings.bin_button.clicked.connect(lambda: self._with_current(self._remove))
        self.doings.restore_button.clicked.connect(lambda: self._with_current(self._restore))
        self.doings.destroy_button.clicked.connect(lambda: self._with_current(self._destroy))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.notice.undo)

    # What is shown

    def _show_what_there_is(self, *, nothing_at_all: bool, in_bin: bool) -> None:
        if nothing_at_all:
            self.show_empty()
        elif self._shown.rowCount():
            self.show_list(in_bin=in_bin)
        elif self._hits is not None:
            self.nothing.say(
                self.tr("Nothing found for “{}”").format(self.top.search.text().strip()),
                self.tr(
                    "All the words must be in the same answer, title or case number. The beginning of a word is enough."
                ),
                self.tr("Clear &the search"),
            )
            self.show_nothing()
        elif in_bin:
            self.nothing.say(self.tr("The bin is empty"), "", self.tr("Show all assessmen&ts"))
            self.show_nothing()
        else:
            self.nothing.say(self.tr("No assessments in this state"), "", self.tr("Show all assessmen&ts"))
            self.show_nothing()

    def _offer_to_continue(self, live: Sequence[Summary]) -> None:
        last = next((row for row in live if group_of(row) in ("in_progress", "circulated")), None)
        if last:
            self.card.show_summary(last, self._now(), self._language)
        self.want_card(wanted=last is not None)

    def _turn(self) -> None:
        self.notice.hide()
        if self.tabs.tab == "bin":
            self.top.search.clear()
        self.refresh()

    def _show_all(self) -> None:
        self.top.search.clear()
        self.tabs.choose("all")
        (self.list if self._shown.rowCount() else self.top.new).setFocus()

    # Searching

    def _look(self, text: str) -> None:
        self._opens_next = False
        if text.strip():
            self._search.ask(text)
        else:
            self._search.forget()
            self._hits = None
            self.refresh()

    def _show_found(self, _text: str, hits: Hits) -> None:
        self._hits = hits
        if self.tabs.tab == "bin":
            self.tabs.button("all").setChecked(True)
        self.refresh()
        announce(self.list, self.tr("%n assessment(s) found", "", self._shown.rowCount()))
        if self._opens_next:
            self._opens_next = False
            self._with_current(self._open)

    def _open_found(self) -> None:
        if self._search.waiting:
            self._opens_next = True
            self._search.hurry()
        else:
            self._with_current(self._open)

    # What is done about one assessment

    def _with_current(self, act: Callable[[Summary], None]) -> None:
        summary = self.list.current()
        if summary is not None:
            act(summary)

    def _open(self, summary: Summary) -> None:
        if self.tabs.tab == "bin":
            self._restore(summary)
            return
        hit = self.list.hit()
        self.opened.emit(summary.id, hit.path if hit else None)

    def _remove(self, summary: Summary) -> None:
        if self.tabs.tab == "bin":
            self._destroy(summary)
        elif self._done(lambda: self._drafts.bin_(summary.id, self._now())):
            said = self.tr("“{}” is now in the bin.").format(self._name(summary))
            self.notice.say(said, self.tr("&Undo"), lambda: self._put_back(summary))

    def _put_back(self, summary: Summary) -> None:
        if self._done(lambda: self._drafts.restore(summary.id)):
            self.list.go_to(summary.id)
            self.list.setFocus()

    def _restore(self, summary: Summary) -> None:
        if self._done(lambda: self._drafts.restore(summary.id)):
            said = self.tr("“{}” is back among your assessments.").format(self._name(summary))
            self.notice.say(said, self.tr("O&pen it"), lambda: self.opened.emit(summary.id, None))

    def _destroy(self, summary: Summary) -> None:
        if agreed(self._name(summary), self):
            self._done(lambda: self._drafts.destroy(summary.id))

    def _done(self, act: Callable[[], None]) -> bool:
        row = self.list.currentIndex().row()
        self.notice.hide()
        try:
            act()
        except Trouble as trouble:
            self._tell(trouble)
            return False
        self.refresh()
        self.list.go_to_row(row)
        return True

    def _fill_menu(self, menu: QMenu, summary: Summary) -> None:
        if self.tabs.tab == "bin":
            menu.addAction(self.tr("Rest&ore"), lambda: self._restore(summary))
            menu.addAction(self.tr("Dele&te for good…"), lambda: self._destroy(summary))
        else:
            menu.addAction(self.tr("&Open"), lambda: self._open(summary))
            menu.addAction(self.tr("&Put into the bin"), lambda: self._remove(summary))
        menu.addSeparator()

    def _name(self, summary: Summary) -> str:
        return summary.title or self.tr("Matter without a title")

    def _show_data(self) -> None:
        folder = self._drafts.database.parent
        if not self._show_folder(folder):
            self.notice.say(self.tr("Your data is in this folder: {}").format(folder))

    def _tell(self, trouble: Trouble) -> None:
        self.notice.say(trouble.sentence(self._language), kind="error_bar")
