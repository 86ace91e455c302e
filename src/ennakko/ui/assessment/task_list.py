"""The pages of the assessment beside it: where one is, what is done, what is left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ennakko.model.standing import Standing, State
from ennakko.model.words import Language
from ennakko.ui.icons import beside_text, icon
from ennakko.ui.key_names import key_name
from ennakko.ui.plain import PlainLabel, plain_tip
from ennakko.ui.theme import STEP, current, role

_PICTURES: dict[State, str] = {
    "not_started": "circle",
    "in_progress": "half-circle",
    "done": "check-circle",
    "to_check": "flag",
}
NONE: Mapping[str, int] = MappingProxyType({})
NO_NEWS: Mapping[str, tuple[int, int]] = MappingProxyType({})


class _Rows(QStyledItemDelegate):
    """Rows as high as their names need at the width there is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 200
        room = width - option.decorationSize.width() - 7 * STEP
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        words = option.fontMetrics.boundingRect(QRect(0, 0, room, 1000), Qt.TextFlag.TextWordWrap, name)
        return QSize(width, words.height() + 6 * STEP - 2)


class TaskList(QWidget):
    """The list of pages with their states, and one honest number."""

    chosen = Signal(int)
    next_missing = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        role(self, "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = PlainLabel("", kind="small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._list = QListWidget()
        role(self._list, "task_list")
        self._list.setWordWrap(True)
        self._list.setIconSize(beside_text(self._list, 1.25))
        self._list.setItemDelegate(_Rows(self._list))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setSpacing(1)
        self._left = QPushButton()
        role(self._left, "link")
        self._left.setToolTip(key_name("Ctrl+G"))
        self._left.clicked.connect(self.next_missing)
        self._list.currentRowChanged.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 5 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self._count)
        column.addWidget(self._bar)
        column.addSpacing(STEP)
        column.addWidget(self._list, 1)
        column.addWidget(self._left, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_standing(
        self,
        standing: Standing,
        row: int,
        disputed: Mapping[str, int] = NONE,
        news: Mapping[str, tuple[int, int]] = NO_NEWS,
        asked: Mapping[str, int] = NONE,
    ) -> None:
        """Show where the assessment stands, with this row chosen. The last row is *check and finish*.

        `disputed` says on which pages choices wait, and how many; `news` how many changes and unread comments of
        others there are on which; `asked` about how many questions of which a colleague asks, 0 for the whole page.
        """
        self._count.setText(self.tr("{} / {} answered").format(standing.answered, standing.required))
        self._bar.setRange(0, max(1, standing.required))
        self._bar.setValue(standing.answered)
        self._bar.setAccessibleName(self._count.text())
        left = standing.left
        self._left.setText(self.tr("%n unanswered", "", left))
        self._left.setAccessibleName(self.tr("%n question(s) unanswered", "", left))
        self._left.setVisible(bool(left))
        was_blocked = self._list.blockSignals(True)
        wanted = len(standing.pages) + 1
        while self._list.count() > wanted:
            self._list.takeItem(self._list.count() - 1)
        while self._list.count() < wanted:
            self._list.addItem(QListWidgetItem())
        states = self._states()
        for n, page in enumerate(standing.pages):
            name = f"{n + 1}. {page.page.title.in_(self._language)}"
            waits = disputed.get(page.page.id, 0)
            if waits:
                said = self.tr("%n conflict(s)", "", waits)
                name = f"{name} · {said}"
            name = " · ".join((name, *self._told(*news.get(page.page.id, (0, 0)))))
            if page.page.id in asked:
                count = asked[page.page.id]
                meant = self.tr("%n question(s) asked of you", "", count) if count else self.tr("asked of you")
                name = f"{name} · {meant}"
            picture = "merge" if waits else _PICTURES[page.state]
            quiet = page.state == "not_started" and not waits
            self._show_row(n, name, picture, states[page.state], quiet=quiet)
        self._show_row(wanted - 1, self.tr("Check and finish"), "document", "", quiet=False)
        self._list.setCurrentRow(row)
        self._list.blockSignals(was_blocked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.doItemsLayout()

    def names(self) -> list[str]:
        """The pages as they stand in the list."""
        return [self._list.item(n).text() for n in range(self._list.count())]

    def focus(self) -> None:
        """Take the keyboard."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, changes: int, comments: int) -> Iterator[str]:
        if changes:
            yield self.tr("%n change(s)", "", changes)
        if comments:
            yield self.tr("%n new comment(s)", "", comments)

    def _states(self) -> dict[State, str]:
        return {
            "not_started": self.tr("Not started"),
            "in_progress": self.tr("In progress"),
            "done": self.tr("Done"),
            "to_check": self.tr("To be checked"),
        }

    def _show_row(self, row: int, name: str, picture: str, state: str, *, quiet: bool) -> None:
        item = self._list.item(row)
        theme = current()
        item.setText(name)
        item.setIcon(icon(picture, theme.quiet_text if quiet else theme.accent))
        item.setToolTip(plain_tip(state))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {state}" if state else name)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)
