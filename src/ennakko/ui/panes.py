"""The panes of the open assessment, side by side: the list of pages, the questions, and the guidance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ennakko.model.words import Language
from ennakko.ui.guidance import Guidance
from ennakko.ui.page_picker import PagePicker
from ennakko.ui.page_turner import PageTurner
from ennakko.ui.task_list import TaskList

ROOM_FOR_ALL = 58
ROOM_FOR_TWO = 44
"""Widths of the window, in times the height of its text."""


class Panes(QSplitter):
    """Three panes where there is room, otherwise the questions first."""

    def __init__(self, guidance: Guidance, language: Language, *, guidance_shown: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.tasks = TaskList(language)
        self.picker = PagePicker()
        self.pages = QStackedWidget()
        self.turner = PageTurner()
        self.guidance = guidance
        self._guidance_wanted = guidance_shown
        self._asked_for_guidance = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        em = self.fontMetrics().height()
        self.tasks.setMinimumWidth(11 * em)
        guidance.setMinimumWidth(13 * em)
        for pane, share in ((self.tasks, 0), (self._middle(), 1), (guidance, 0)):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, share)
        self.setSizes([15 * em, 40 * em, 16 * em])

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

    def fold(self, width: int, *, checking: bool) -> bool:
        """Show what there is room for in so many pixels. `checking` is on the page where nothing is asked.

        Returns whether there is so little room that everything should be said short.
        """
        room = width / self.fontMetrics().height()
        wide, narrow = room >= ROOM_FOR_ALL, room < ROOM_FOR_TWO
        over = not wide and self._asked_for_guidance
        self.guidance.setHidden(checking or not (self._guidance_wanted if wide else over))
        self.tasks.setHidden(narrow or over)
        self.picker.setHidden(not narrow)
        return narrow

    def after(self, focused: QWidget) -> QWidget:
        """The pane that follows the one with the keyboard, around to the first."""
        shown = [pane for pane in (self.tasks, self.picker, self.pages, self.guidance) if pane.isVisible()]
        here = next((n for n, pane in enumerate(shown) if pane.isAncestorOf(focused)), -1)
        return shown[(here + 1) % len(shown)]
