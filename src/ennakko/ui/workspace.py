"""What is in the window: the library and the open assessment, with the menu that works on both."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog
from shiboken6 import delete

from ennakko.editor.desk import Desk
from ennakko.model.assessment import Path
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.actions import filled
from ennakko.ui.assessment.assessment_view import CHECK, AssessmentView
from ennakko.ui.assessment.open_view import view_of
from ennakko.ui.assessment.undone import Undone, UndoneElsewhere
from ennakko.ui.comments.commenting import visit_comments, ways_to_others
from ennakko.ui.document.finishing import Finishing
from ennakko.ui.history.historic import visit_history
from ennakko.ui.history.recovering import visit
from ennakko.ui.library.library import Library
from ennakko.ui.library.new_assessment import NewAssessmentDialog
from ennakko.ui.putting_down import put_down, redo, undo
from ennakko.ui.rooms import Room, Rooms
from ennakko.ui.settings.about import about
from ennakko.ui.settings.manual import visit_manual
from ennakko.ui.settings.preferences import Preferences
from ennakko.ui.telling import Telling, kept_open_for, lose_the_rest, tell_data, tell_unread
from ennakko.ui.toast import Toast
from ennakko.ui.together.receiving import ONCE, QUEUED, Receiving
from ennakko.ui.together.sharing import Sharing
from ennakko.ui.window import Window


class Workspace(QObject):
    """Connects the window's parts. Every widget in it can be thrown away and made again: `rebuild` does."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self.window = window
        self.desk = desk
        self.view: AssessmentView | None = None
        self.preferences = Preferences(desk, window)
        self.preferences.changed.connect(self.rebuild)
        self.receiving = Receiving(desk, lambda: self.language, window)
        self.receiving.open_wanted.connect(self.open)
        self.receiving.view_wanted.connect(self.show_room)
        self.receiving.ended.connect(self.show_open_or_library)
        self.receiving.told.connect(self._tell)
        self.sharing = Sharing(desk, lambda: self.language, lambda: self.receiving.bringing is not None, window)
        self.sharing.told.connect(self._tell)
        self.receiving.arrived.connect(self.sharing.arrived)
        self.receiving.left_out.connect(self.sharing.leave_out)
        self.rebuild()
        if desk.faults:
            words = self.tr("Own forms have a fault and are not in use.")
            self.library.notice.say(
                words, self.tr("Show the faults"), self.library.settings_requested.emit, kind="error_bar"
            )
        desk.edition_changed.connect(self.rebuild)
        desk.closing.connect(self._in_view(put_down))
        window.ask_before_closing(self._may_close)

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self.preferences.language

    def rebuild(self) -> None:
        """Make everything in the window anew, in the language and look that are set, keeping page and focus."""
        page = self.view.page_names[self.view.place] if self.view else ""
        focused = self.view.focused if self.view else None
        self.view = None
        if self.preferences.restyle and (gone := self.window.takeCentralWidget()) is not None:
            delete(gone)  # it would be given the new look first, which takes seconds after a visit to every page
        self.preferences.apply()
        self.toast = Toast(self.window)
        me = self.desk.settings.profile
        self.library = Library(self.desk.drafts, self.desk.catalogue, self.language, self.desk.now, me=me)
        self.rooms = Rooms(self.library)
        self.window.setCentralWidget(self.rooms)
        self.library.opened.connect(self.open)
        self.library.new_requested.connect(self.new)
        self.library.file_requested.connect(self.receiving.choose)
        self.library.example_requested.connect(self.open_example)
        self.library.language_requested.connect(self.preferences.speak, QUEUED)
        self.library.settings_requested.connect(self.preferences.ask, QUEUED)
        self.finishing = Finishing(self.desk, self.language, self.window, self.sharing.words)
        self.finishing.told.connect(self.toast.tell)
        self.finishing.given.connect(self.sharing.given)
        self.finishing.answered.connect(self.sharing.answered)
        self.finishing.folder_wanted.connect(self.sharing.ask_folder)
        self.actions: dict[str, QAction] = filled(self.window, self._acts())
        if (room := self.receiving.view()) is not None:
            self.show_room(room)
        elif self.desk.open_:
            view = self._show_open()
            view.open_page(page)
            view.focus_page()
            if focused and view.focused != focused:
                view.go_to(focused)
        else:
            self.show_library()
        self._enable()

    def _acts(self) -> dict[str, Callable[[], None]]:
        return {
            "new": self.new,
            "open": self.receiving.choose,
            "library": self.show_library,
            "save": self._say_saved,
            "document": self.finishing.make_document,
            "blank": self.finishing.make_blank,
            "register": self.finishing.register.make,
            "summary": self.finishing.copy_summary,
            "share": self.finishing.share,
            "folder": self.sharing.ask_folder,
            "settings": self.preferences.ask,
            "quit": lambda: (self.window.close(), None)[1],
            "undo": lambda: undo(self.window, self.desk.open_.draft if self.desk.open_ else None),
            "redo": lambda: redo(self.window, self.desk.open_.draft if self.desk.open_ else None),
            "find": self._find,
            "next": self._in_view(lambda view: view.turn(1)),
            "previous": self._in_view(lambda view: view.turn(-1)),
            "missing": self._in_view(lambda view: view.go_to_next_missing()),
            "asked": self.sharing.go_to_next_asked,
            "check": self._in_view(lambda view: view.open_page(CHECK)),
            "pane": self._in_view(lambda view: view.next_pane()),
            "guidance": self._fold_guidance,
            "preview": self._turn_preview,
            "larger": lambda: self.preferences.resize_text(1),
            "smaller": lambda: self.preferences.resize_text(-1),
            "language_fi": lambda: self.preferences.speak("fi"),
            "language_sv": lambda: self.preferences.speak("sv"),
            "language_en": lambda: self.preferences.speak("en"),
            "example": self.open_example,
            "data": lambda: tell_data(self.window, self.desk.places.home),
            **ways_to_others(self),
            "history": lambda: visit_history(self),
            "recovery": lambda: visit(self),
            "guide": lambda: visit_manual(self, "guide"),
            "promises": lambda: visit_manual(self, "promises"),
            "about": lambda: about(self.window),
        }

    # What the library asks for

    def show_library(self) -> None:
        """Close the open assessment and show all of them."""
        if not self.desk.close(may_come_back=True):
            return
        self.receiving.forget()
        if self.view is not None:
            tell_unread(self.view, self.toast)
            self.view = None
        self.library.refresh()
        self.rooms.show_library()
        self.library.focus_first()
        self.window.setWindowTitle("Ennakko")
        self._enable()

    def open(self, id_: str, path: Path | None = None) -> None:
        """Open an assessment, at a question when one is given."""
        with Telling(self.window, self.language):
            self.receiving.forget()
            self.view = None
            self.rooms.show_library()
            opened = self.desk.open(id_)
            view = self._show_open()
            view.open_page(opened.page)
            if path:
                view.go_to(path)
            else:
                view.focus_page()
            self._enable()

    def new(self) -> None:
        """Ask what the matter is, and begin."""
        ask = NewAssessmentDialog(self.desk.catalogue, self.language, self.desk.settings, self.window)
        if ask.exec() != QDialog.DialogCode.Accepted:
            return
        begin = ask.beginning()
        self.preferences.remember(ask.remembered(self.desk.settings))
        with Telling(self.window, self.language):
            self.desk.close()
            self.open(self.desk.new(begin.form, begin.answers(self.language)))

    def open_example(self) -> None:
        """Put the filled example into the library, and open it."""
        with Telling(self.window, self.language):
            self.open(self.desk.example(self.language))

    # What the menu asks for

    def _tell(self, words: str) -> None:
        self.toast.tell(words)

    def show_room(self, room: Room) -> None:
        """Show something else in the place of the assessment."""
        self.view = None
        self.rooms.show_alone(room)
        room.focus_first()
        if opened := self.desk.open_:
            opened.draft.steps.indexChanged.connect(self._enable)
            UndoneElsewhere(opened.draft, self.toast, room)
            self.window.setWindowTitle(f"{opened.draft.assessment.title} – Ennakko")
        self._enable()

    def show_open_or_library(self) -> None:
        """Go on with what is open, its steps of undo included."""
        if self.desk.open_ is None:
            self.show_library()
            return
        view = self._show_open()
        view.open_page(self.desk.open_.draft.page or self.desk.open_.page)
        view.focus_page()
        self._enable()

    def _show_open(self) -> AssessmentView:
        opened = self.desk.open_
        assert opened is not None
        view = view_of(opened, self.desk, self.language)
        view.preview.closed.connect(self._turn_preview)
        view.closed.connect(self.show_library)
        view.document_wanted.connect(self.finishing.make_document)
        view.summary_wanted.connect(self.finishing.copy_summary)
        view.share_wanted.connect(self.finishing.share)
        view.rescue_wanted.connect(self.finishing.rescue)
        view.comments_wanted.connect(lambda: visit_comments(self))
        view.history_wanted.connect(lambda path: visit_history(self, path))
        view.page_opened.connect(self._remember_page)
        view.titled.connect(self.window.setWindowTitle)
        opened.draft.steps.indexChanged.connect(self._enable)
        Undone(view, self.toast)
        self.sharing.show_in(view)
        opened.draft.disputes.choosing.connect(self.receiving.choose_waiting, ONCE)
        self.view = view
        self.rooms.show_alone(view)
        return view

    def _remember_page(self, page: str) -> None:
        opened = self.desk.open_
        if opened and self.view:
            tell_unread(self.view, self.toast)
            with suppress(Trouble):  # the page is only remembered for convenience
                self.desk.drafts.remember_page(opened.draft.assessment.id, page)

    def _in_view(self, act: Callable[[AssessmentView], None]) -> Callable[[], None]:
        return lambda: act(self.view) if self.view else None

    def _find(self) -> None:
        if self.view:
            self.show_library()
        self.library.focus_search()

    def _say_saved(self) -> None:
        opened = self.desk.open_
        if self.view and opened and opened.autosave.flush():
            if unread := tell_unread(self.view, self.toast):
                self.view.go_to(unread)
            else:
                self.toast.tell(self.tr("Saved. Everything you write is saved by itself."))

    def _fold_guidance(self) -> None:
        if self.view:
            shown = self.view.guidance.isHidden()
            self.preferences.remember(msgspec.structs.replace(self.desk.settings, guidance_shown=shown))
            self.view.show_guidance(shown)
            self._enable()

    def _turn_preview(self) -> None:
        if self.view:
            shown = self.view.preview.isHidden()
            self.preferences.remember(msgspec.structs.replace(self.desk.settings, preview_shown=shown))
            self.view.preview_place.show(shown)
            self._enable()

    def _enable(self) -> None:
        opened = self.desk.open_ is not None
        for action in self.actions.values():
            action.setEnabled(opened or action.data() != "assessment")
        steps = self.desk.open_.draft.steps if self.desk.open_ else None
        self.actions["undo"].setEnabled(bool(steps and steps.canUndo()))
        self.actions["redo"].setEnabled(bool(steps and steps.canRedo()))
        self.actions["guidance"].setChecked(self.desk.settings.guidance_shown)
        self.actions["preview"].setChecked(bool(self.view and not self.view.preview.isHidden()))
        for each in ("fi", "sv", "en"):
            self.actions[f"language_{each}"].setChecked(each == self.language)

    def _may_close(self) -> bool:
        self.preferences.remember(msgspec.structs.replace(self.desk.settings, window=self.window.placed))
        if self.view and (path := kept_open_for(self.view)):
            self.view.go_to(path)
            return False
        return self.desk.close() or lose_the_rest(self.window, self.finishing.rescue)
