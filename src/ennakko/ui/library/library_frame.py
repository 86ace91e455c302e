"""Where everything in the library stands: its parts in one column, none of them with a will of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.summaries import ShownSummaries
from ennakko.ui.library.library_empty import EmptyLibrary, NothingHere
from ennakko.ui.library.library_tabs import LibraryTabs
from ennakko.ui.library.library_top import ContinueCard, LibraryTop
from ennakko.ui.library.summary_list import SummaryList
from ennakko.ui.notice_bar import NoticeBar
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role

_TALL = 31
"""Lines of text: in a lower window the card gives its room to the list."""
_LIST = 11
"""Lines of text: the list is never lower, rather the whole page scrolls."""


class LibraryFrame(QWidget):
    """The parts of the library in reading order, which is also the order of the Tab key."""

    def __init__(self, shown: ShownSummaries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card_wanted = False
        self.top = LibraryTop()
        self.card = ContinueCard()
        self.tabs = LibraryTabs()
        self.list = SummaryList(shown)
        self.nothing = NothingHere()
        self.empty = EmptyLibrary()
        self.doings = LibraryDoings()
        self.notice = NoticeBar()
        self.foot = LibraryFoot()
        self._middle: tuple[QWidget, ...] = (self.list, self.nothing, self.empty)
        paper = QWidget()
        role(paper, "canvas")
        column = QVBoxLayout(paper)
        column.setContentsMargins(9 * STEP, 6 * STEP, 9 * STEP, 2 * STEP)
        column.setSpacing(3 * STEP)
        for above in (self.top, self.card, self.tabs):
            column.addWidget(above)
        for middle in self._middle:
            column.addWidget(middle, 1)
        column.addWidget(self.doings)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(paper)
        below = QVBoxLayout()
        below.setContentsMargins(9 * STEP, 2 * STEP, 9 * STEP, 2 * STEP)
        below.setSpacing(2 * STEP)
        below.addWidget(self.notice)
        below.addWidget(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(below)

    def show_list(self, *, in_bin: bool) -> None:
        """Show the list, with what can be done about the assessment chosen in it."""
        self._show(self.list)
        self.doings.show_for(in_bin=in_bin)

    def show_nothing(self) -> None:
        """Show why there is no list."""
        self._show(self.nothing)

    def show_empty(self) -> None:
        """Show what to do first."""
        self._show(self.empty)

    def want_card(self, *, wanted: bool) -> None:
        """Show the way back to the last assessment, where the window is high enough for it."""
        self._card_wanted = wanted
        self._fit()

    def _show(self, part: QWidget) -> None:
        is_empty = part is self.empty
        for each in self._middle:
            each.setVisible(each is part)
        self.top.show_for(something=not is_empty)
        self.tabs.setVisible(not is_empty)
        self.doings.setVisible(part is self.list)

    def _fit(self) -> None:
        line = self.fontMetrics().height()
        self.list.setMinimumHeight(_LIST * line)
        self.card.setVisible(self._card_wanted and self.height() >= _TALL * line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class LibraryDoings(QWidget):
    """What can be done about the assessment chosen in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_button = QPushButton(self.tr("&Open"))
        self.bin_button = QPushButton(self.tr("&Put into the bin"))
        self.bin_button.setToolTip(self.tr("Delete key"))
        self.restore_button = QPushButton(self.tr("Rest&ore"))
        self.destroy_button = QPushButton(self.tr("Dele&te for good…"))
        role(self.destroy_button, "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        for button in (self.open_button, self.bin_button, self.restore_button, self.destroy_button):
            row.addWidget(button)
        row.addStretch(1)

    def show_for(self, *, in_bin: bool) -> None:
        """Offer what suits the list or the bin."""
        for button in (self.restore_button, self.destroy_button):
            button.setVisible(in_bin)
        for button in (self.open_button, self.bin_button):
            button.setVisible(not in_bin)


class LibraryFoot(QWidget):
    """What everybody wants to be sure of, always in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = QPushButton(self.tr("&Where is my data?"))
        role(self.where, "link")
        self.settings = QPushButton(self.tr("&Settings"))
        role(self.settings, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(PlainLabel(self.tr("Everything is on this computer. Nothing is sent."), kind="help"), 1)
        row.addWidget(self.where)
        row.addWidget(self.settings)
