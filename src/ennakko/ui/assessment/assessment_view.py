"""The open assessment: pages to the left, questions in the middle, guidance to the right."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.autosave import Autosave
from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import FORM, MODULES, Path
from ennakko.model.module_pages import is_of_module
from ennakko.model.next_missing import next_missing
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.standing import Standing, first_page, form_of, standing
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.assessment.assessment_header import AssessmentHeader, window_title
from ennakko.ui.assessment.guidance import Guidance
from ennakko.ui.assessment.matter_lines import matter_lines
from ennakko.ui.assessment.page_view import PageView
from ennakko.ui.assessment.panes import Panes
from ennakko.ui.checking.check_view import CheckView
from ennakko.ui.comments.commenting import Commenting
from ennakko.ui.document.preview import Preview
from ennakko.ui.document.preview_place import PreviewPlace
from ennakko.ui.reading_order import tab_stops
from ennakko.ui.trouble_bar import TroubleBar

CHECK = "_check"
"""The name of the last page, where everything is seen at once."""


class AssessmentView(QWidget):
    """Everything about one assessment. It can be thrown away and made again at any time."""

    closed = Signal()
    document_wanted = Signal()
    summary_wanted = Signal()
    share_wanted = Signal()
    page_opened = Signal(str)
    rescue_wanted = Signal()
    comments_wanted = Signal()
    history_wanted = Signal(object)  # Path
    titled = Signal(str)

    def __init__(
        self,
        draft: OpenDraft,
        autosave: Autosave,
        language: Language,
        preview: Preview,
        *,
        guidance_shown: bool,
        preview_shown: bool = False,
    ) -> None:
        super().__init__()
        self.draft = draft
        self.autosave = autosave
        self.language = language
        self.standing: Standing = standing(draft.catalogue, draft.assessment)
        self._views: dict[str, PageView | CheckView] = {}
        self._place = 0
        self._focused: Path | None = None
        self.header = AssessmentHeader(draft, language)
        self.guidance = Guidance(draft, lambda: autosave.history, language)
        self.preview = preview
        self.panes = Panes(self.guidance, preview, language, guidance_shown=guidance_shown, preview_shown=preview_shown)
        self.tasks = self.panes.tasks
        self.pages = self.panes.pages
        self._trouble = TroubleBar()
        self._trouble.rescue.connect(self.rescue_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for line in (self.header, self._trouble, *matter_lines(draft, language)):
            whole.addWidget(line)
        whole.addWidget(self.panes, 1)
        self.header.back.connect(self.closed)
        self.header.document.connect(self.document_wanted)
        self.header.share.connect(self.share_wanted)
        self.tasks.chosen.connect(self.open_place)
        self.panes.picker.chosen.connect(self.open_place)
        self.panes.turner.turned.connect(self.turn)
        self.panes.guide.left.connect(self._return)
        self.tasks.next_missing.connect(self.go_to_next_missing)
        self.preview_place = PreviewPlace(self)
        self._later = QTimer(self, singleShot=True, interval=100)
        self._later.timeout.connect(self._show_standing)
        draft.changed.connect(self._refresh)
        draft.news.changed.connect(self._later.start)
        self.guidance.history_wanted.connect(self.history_wanted)
        self.commenting = Commenting(self)
        draft.disputes.changed.connect(self._later.start)
        draft.asked.changed.connect(self._list_pages)
        autosave.saved.connect(self._saved)
        autosave.failed.connect(self._failed)

    def add_line(self, line: QWidget) -> None:
        """Show one more line above the pages."""
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(whole.count() - 1, line)

    @property
    def place(self) -> int:
        """Which page is open, counted from 0; the last is *check and finish*."""
        return self._place

    @property
    def places(self) -> int:
        """How many pages there are, with *check and finish*."""
        return len(self.standing.pages) + 1

    @property
    def page_names(self) -> list[str]:
        """The ids of the pages, with that of *check and finish*."""
        return [p.page.id for p in self.standing.pages] + [CHECK]

    @property
    def focused(self) -> Path | None:
        """The question that last had the focus."""
        return self._focused

    def open_page(self, name: str) -> None:
        """Open the page with this id; where the form begins when there is none."""
        names = self.page_names
        self.open_place(names.index(name if name in names else first_page(self.draft.catalogue, self.draft.assessment)))

    def open_place(self, place: int) -> None:
        """Open a page by its place in the list."""
        self._later.stop()
        self.header.show_matter()
        self.standing = standing(self.draft.catalogue, self.draft.assessment)
        self._place = max(0, min(place, self.places - 1))
        name = self.draft.page = self.page_names[self._place]
        view = self._views.get(name)
        if view is None:
            view = self._views[name] = self._made(name)
            self.pages.addWidget(view)
        if isinstance(view, CheckView):
            view.show_answers()
        self._focused = self._focused if view is self.pages.currentWidget() else None
        self.pages.setCurrentWidget(view)
        self._list_pages()
        self.panes.leave_guidance()
        self.panes.turner.show_place(is_first=self._place == 0, is_last=self._place == self.places - 1)
        self.fold()
        self._guide()
        self.page_opened.emit(name)
        self.titled.emit(window_title(self.draft.assessment.title))

    def go_to(self, path: Path) -> None:
        """Open the page where a question is asked, this one before others, and put the cursor there."""
        pages, form = self.standing.pages, form_of(self.draft.catalogue, self.draft.assessment)
        for place in sorted(range(len(pages)), key=lambda n: (n != self._place, is_of_module(pages[n].page, form))):
            if any(q.id == path[0] for q in pages[place].page.questions()):
                self.open_place(place)
                view = self.pages.currentWidget()
                if isinstance(view, PageView) and view.reveal(path):
                    return

    def go_to_next_missing(self) -> None:
        """Go to the next required question without an answer, after the one that has the keyboard."""
        focused = self._focused or ("",)
        target = next_missing(self.standing, self._place, focused, self.draft.catalogue, self.draft.assessment)
        if target:
            self.go_to(target.path)

    def turn(self, step: int) -> None:
        """Go so many pages on or back, and begin at the top."""
        self.open_place(self._place + step)
        self.focus_page()

    def focus_page(self) -> None:
        """Put the cursor in the first question of the page."""
        view = self.pages.currentWidget()
        if isinstance(view, PageView | CheckView):
            view.focus_first()

    def next_pane(self) -> None:
        """Move the keyboard from the list of pages to the questions, where it was, to the guidance, and around."""
        pane = self.panes.after(self.focusWidget() or self)
        page = self.pages.currentWidget()
        kept = page.focusWidget() if page is not None and pane is self.pages else None
        if kept is not None and kept.isVisible():
            kept.setFocus(Qt.FocusReason.OtherFocusReason)
        elif pane is self.pages:
            self.focus_page()
        elif pane is self.preview:
            pane.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            next(tab_stops(pane), pane).setFocus(Qt.FocusReason.OtherFocusReason)

    def _page_place(self, name: str) -> int:
        return next((n for n, p in enumerate(self.standing.pages) if p.page.id == name), 0)

    def _made(self, name: str) -> PageView | CheckView:
        if name == CHECK:
            check = CheckView(self.draft, self.language)
            check.go_to.connect(self.go_to)
            check.document_wanted.connect(self.document_wanted)
            check.summary_wanted.connect(self.summary_wanted)
            check.comments_wanted.connect(self.draft.talk.all_wanted)
            return check
        place = self._page_place(name)
        view = PageView(self.standing.pages[place].page, self.draft, self.language, place + 1)
        view.focused.connect(self._focus)
        view.go_to.connect(self.go_to)
        return view

    def _focus(self, path: object) -> None:
        if isinstance(path, tuple):
            self._focused = path
            self._guide()
            self.preview.follow(path)

    def _guide(self) -> None:
        if self._place < len(self.standing.pages) and not self.guidance.isHidden():
            self.guidance.show_for(self.standing.pages[self._place].page, self._focused)

    def show_guidance(self, shown: bool) -> None:
        """Fold the pane of guidance out or away. Where there is little room it takes the place of something else."""
        was_guided = self.panes.is_guided
        self.panes.want_guidance(shown)
        self.fold()
        if self.panes.is_guided:
            self.guidance.setFocus(Qt.FocusReason.OtherFocusReason)
        elif was_guided:
            self._return()

    def _return(self) -> None:
        """Go back to the question one was at."""
        if self._focused:
            self.go_to(self._focused)
        else:
            self.turn(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Show the panes that there is room for. Guidance that comes speaks of the question one is at."""
        was_hidden = self.guidance.isHidden()
        narrow = self.panes.fold(self.width(), checking=self._place == self.places - 1)
        self.header.fold(narrow=narrow)
        if was_hidden:
            self._guide()

    def _refresh(self, change: object) -> None:
        if isinstance(change, Change) and change.paths & {FORM, MODULES, (SCALE,)}:
            self._pages_changed(asks_other=bool(change.paths & {FORM, (SCALE,)}))
        elif isinstance(change, Change):
            self._later.start()

    def _pages_changed(self, *, asks_other: bool) -> None:
        """Pages come and go with the form and the modules; a new form or scale asks other things on the same pages."""
        here = self.page_names[self._place]
        self.standing = standing(self.draft.catalogue, self.draft.assessment)
        now = [p.page for p in self.standing.pages]
        for name, view in list(self._views.items()):
            if isinstance(view, PageView) and name != here and (asks_other or view.page not in now):
                del self._views[name]
                self.pages.removeWidget(view)
                view.deleteLater()
        names = [p.id for p in now] + [CHECK]
        self._place = names.index(here) if here in names else 0
        self._show_standing()

    def _show_standing(self) -> None:
        self.standing = standing(self.draft.catalogue, self.draft.assessment)
        self._list_pages()
        self.header.show_matter()
        self.titled.emit(window_title(self.draft.assessment.title))
        view = self.pages.currentWidget()
        if isinstance(view, CheckView):
            view.show_answers()

    def _list_pages(self) -> None:
        disputed = self.draft.disputes.on_pages(self.draft.catalogue, self.draft.assessment)
        news = self.draft.news.on_pages(self.draft.catalogue, self.draft.assessment, self.draft.talk.threads)
        self.tasks.show_standing(self.standing, self._place, disputed, news, self.draft.asked.on_pages)
        self.panes.picker.show_pages(self.tasks.names(), self._place)

    def _saved(self, at: datetime) -> None:
        self._trouble.hide()
        self.header.show_saved(at)

    def _failed(self, trouble: Trouble) -> None:
        self.header.show_unsaved()
        self._trouble.tell(trouble.sentence(self.language))
