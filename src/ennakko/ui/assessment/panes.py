"""The panes of the open assessment: the list of pages, the questions, the guidance, and the document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ennakko.model.words import Language
from ennakko.ui.assessment.guidance import Guidance
from ennakko.ui.assessment.guidance_frame import GuidanceFrame
from ennakko.ui.assessment.page_picker import PagePicker
from ennakko.ui.assessment.page_turner import PageTurner
from ennakko.ui.assessment.task_list import TaskList

ROOM_FOR_FOUR = 96
ROOM_FOR_DOCUMENT = 60
ROOM_FOR_PAGES = 72
"""Beside the questions and the document."""
ROOM_FOR_THREE = 74
"""For the questions, the guidance and the document."""
ROOM_FOR_ALL = 58
ROOM_FOR_TWO = 44
"""Widths of the window, in times the height of its text. With less, guidance takes the place of the questions."""
QUESTIONS = 34
"""What the questions need beside the document."""


class Panes(QSplitter):
    """As many panes as there is room for, otherwise the questions first."""

    def __init__(
        self,
        guidance: Guidance,
        preview: QWidget,
        language: Language,
        *,
        guidance_shown: bool,
        preview_shown: bool,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.tasks = TaskList(language)
        self.picker = PagePicker()
        self.pages = QStackedWidget()
        self.turner = PageTurner()
        self.guidance = guidance
        self.guide = GuidanceFrame(guidance)
        self.preview = preview
        self._guidance_wanted = guidance_shown
        self._asked_for_guidance = False
        self._preview_wanted = preview_shown
        self._asked_for_preview = False
        self._shared_out = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        em = self.fontMetrics().height()
        self.tasks.setMinimumWidth(11 * em)
        self.guide.setMinimumWidth(13 * em)
        preview.setMinimumWidth(20 * em)
        self._questions = self._middle()
        for pane, share in ((self.tasks, 0), (self._questions, 1), (self.guide, 0), (preview, 0)):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, share)
        self.setSizes([15 * em, 40 * em, 16 * em, 30 * em])
        preview.hide()

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.picker)
        column.addWidget(self.pages, 1)
        column.addWidget(self.turner)
        return middle

    def want_guidance(self, shown: bool) -> None:
        """Say whether guidance is wanted. Where there is little room it takes the place of the list of pages."""
        self._guidance_wanted = shown
        self._asked_for_guidance = shown

    def leave_guidance(self) -> None:
        """Bring the questions back, where guidance has taken their place."""
        self._asked_for_guidance = self._asked_for_guidance and not self.is_guided

    @property
    def is_guided(self) -> bool:
        """Whether guidance has taken the place of the questions."""
        return not self.guidance.isHidden() and self._questions.isHidden()

    def want_preview(self, shown: bool) -> None:
        """Say whether the document is wanted. Where there is little room it takes the place of the questions."""
        self._preview_wanted = shown
        self._asked_for_preview = shown
        self._asked_for_guidance = self._asked_for_guidance and not shown

    @property
    def is_over(self) -> bool:
        """Whether the document has taken the place of the questions."""
        return not self.preview.isHidden() and self._questions.isHidden()

    def fold(self, width: int, *, checking: bool) -> bool:
        """Show what there is room for in so many pixels. `checking` is on the page where nothing is asked.

        Returns whether there is so little room that everything should be said short.
        """
        room = width / self.fontMetrics().height()
        asked = self._asked_for_guidance and not checking
        beside = self._preview_wanted and room >= (ROOM_FOR_THREE if asked else ROOM_FOR_DOCUMENT)
        alone = not beside and self._asked_for_preview and not asked
        wide, narrow = room >= (ROOM_FOR_FOUR if beside else ROOM_FOR_ALL), room < ROOM_FOR_TWO
        over = not wide and asked
        instead = over and narrow
        for pane in (self.guidance, self.guide):
            pane.setHidden(checking or alone or not (self._guidance_wanted if wide else over))
        self.guide.back.setVisible(instead)
        few = narrow or (beside and room < ROOM_FOR_PAGES)
        self.tasks.setHidden(few or over or alone)
        self.picker.setHidden(not few)
        self._questions.setHidden(alone or instead)
        self.preview.setHidden(not (beside or alone))
        if beside and not self._shared_out:
            self._share_out(width)
        self._shared_out = beside
        return narrow

    def _share_out(self, width: int) -> None:
        """Give the document what the others do not need."""
        em = self.fontMetrics().height()
        tasks = 0 if self.tasks.isHidden() else 13 * em
        guidance = 0 if self.guidance.isHidden() else 15 * em
        rest = width - tasks - guidance
        questions = max(QUESTIONS * em, rest - 50 * em)
        self.setSizes([tasks, questions, guidance, rest - questions])

    def after(self, focused: QWidget) -> QWidget:
        """The pane that follows the one with the keyboard, around to the first."""
        shown = [
            pane for pane in (self.tasks, self.picker, self.pages, self.guidance, self.preview) if pane.isVisible()
        ]
        here = next((n for n, pane in enumerate(shown) if pane.isAncestorOf(focused)), -1)
        return shown[(here + 1) % len(shown)]
