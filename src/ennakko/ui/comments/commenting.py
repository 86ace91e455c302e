"""The ways to the comments: from a question to its thread and back, and to everything that is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ennakko.model.assessment import Path
from ennakko.ui.assessment.page_view import PageView
from ennakko.ui.comments.comments_view import CommentsView
from ennakko.ui.comments.next_change import go_to_next_change
from ennakko.ui.impacts.matrix import MatrixView

if TYPE_CHECKING:
    from ennakko.ui.assessment.assessment_view import AssessmentView
    from ennakko.ui.workspace import Workspace


class Commenting(QObject):
    """Takes the keyboard to the comments of a question, and back to where it was."""

    def __init__(self, view: AssessmentView) -> None:
        super().__init__(view)
        self._view = view
        self._from: QWidget | None = None
        view.guidance.left.connect(self.back)
        view.draft.talk.wanted.connect(self.show)
        view.draft.talk.all_wanted.connect(view.comments_wanted)
        view.draft.talk.pointed.connect(self._point)
        self._pointed: Path | None = None

    def write(self) -> None:
        """Show the thread of the question in focus, with the keyboard in the box; from there, go back."""
        view = self._view
        if view.guidance.writing:
            self.back()
            return
        here = QApplication.focusWidget()
        page = view.pages.currentWidget()
        self._from = here if here is not None and page is not None and page.isAncestorOf(here) else None
        if view.guidance.isHidden():
            view.show_guidance(True)
        view.guidance.write(self._pointed if isinstance(here, MatrixView) else None)

    def _point(self, path: Path) -> None:
        """In the matrix one is at a cell: what is said is about its impact."""
        self._pointed = path
        page = self._view.pages.currentWidget()
        if isinstance(page, PageView) and not self._view.guidance.isHidden():
            self._view.guidance.show_for(page.page, path)

    def show(self, path: Path) -> None:
        """Go to the question at a path and show its thread."""
        self._view.go_to(path)
        self._from = QApplication.focusWidget()
        if self._view.guidance.isHidden():
            self._view.show_guidance(True)
        self._view.guidance.write(path)

    def back(self) -> None:
        """Return to the question."""
        if self._view.panes.is_guided:
            self._view.open_place(self._view.place)
        try:
            there = self._from is not None and self._from.isVisible()
        except RuntimeError:  # made anew in the meantime
            there = False
        if there and self._from is not None:
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._view.focus_page()


def ways_to_others(workspace: Workspace) -> dict[str, Callable[[], None]]:
    """What the menu offers of what colleagues say and change, by the entry."""
    return {
        "comment": lambda: comment_here(workspace),
        "comments": lambda: visit_comments(workspace),
        "changed": lambda: go_to_next_change(workspace.view, workspace.toast) if workspace.view else None,
    }


def visit_comments(workspace: Workspace) -> None:
    """Show everything that is said in the place of the open assessment."""
    open_ = workspace.desk.open_
    if open_ is None:
        return
    room = CommentsView(open_.draft, workspace.language)
    room.left.connect(workspace.show_open_or_library)
    room.go_to.connect(lambda path: _go_to(workspace, path))
    workspace.show_room(room)


def comment_here(workspace: Workspace) -> None:
    """Comment on the question in focus; on the last page, which asks nothing, see what is said; there, answer."""
    view = workspace.view
    if view is None:
        room = workspace.rooms.currentWidget()
        if isinstance(room, CommentsView):
            room.reply()
        return
    if view.place == view.places - 1:
        visit_comments(workspace)
        return
    if view.guidance.isHidden() and not workspace.desk.settings.guidance_shown:
        kept = msgspec.structs.replace(workspace.desk.settings, guidance_shown=True)
        workspace.preferences.remember(kept)
        workspace.actions["guidance"].setChecked(True)
    view.commenting.write()


def _go_to(workspace: Workspace, path: Path) -> None:
    workspace.show_open_or_library()
    if workspace.view is not None:
        workspace.view.commenting.show(path)
