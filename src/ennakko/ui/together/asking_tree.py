"""Pages with their questions under them, each to be ticked: a page as a whole, or some of its questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from ennakko.ui.scrolling import page_of
from ennakko.ui.theme import STEP

_ID = Qt.ItemDataRole.UserRole
_ROWS = 8
_AROUND = 6 * STEP
"""What stands at both sides of the words: the padding and the border of a row, and the gap after the box."""
_ITEM = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class _Rows(QStyledItemDelegate):
    """Rows as high as their words need at the width there is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        tree = self.parent()
        assert isinstance(tree, QTreeWidget)
        deep = (2 if index.parent().isValid() else 1) * tree.indentation()
        box = tree.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, tree)
        width = tree.viewport().width() - deep
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = QRect(0, 0, max(1, width - box - _AROUND), 10_000)
        high = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        return QSize(width, max(high, box) + 4 * STEP)


class AskingTree(QTreeWidget):
    """The page one is on is ticked and opened to begin with. A page with one question only is not taken apart."""

    def __init__(self, pages: Sequence[tuple[str, str, Sequence[tuple[str, str]]]], here: str) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setItemDelegate(_Rows(self))
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(self.fontMetrics().height())
        self.setFixedHeight(_ROWS * (self.fontMetrics().lineSpacing() + 4 * STEP) + 2 * STEP)
        self.currentItemChanged.connect(self._bring_in_sight)
        for id_, title, questions in pages:
            page = self._added(self, id_, title)
            if len(questions) > 1:
                page.setFlags(_ITEM | Qt.ItemFlag.ItemIsAutoTristate)
                for question, words in questions:
                    self._added(page, question, words)
            if id_ == here:
                page.setCheckState(0, Qt.CheckState.Checked)
                page.setExpanded(True)
                self.setCurrentItem(page)

    def ticked(self) -> Iterator[tuple[str, bool, tuple[str, ...]]]:
        """Each page: its id, whether it is ticked as a whole, and those of its questions that are ticked."""
        for row in range(self.topLevelItemCount()):
            page = self.topLevelItem(row)
            assert page is not None
            found = (page.child(n) for n in range(page.childCount()))
            yield _id(page), _is_ticked(page), tuple(_id(each) for each in found if each and _is_ticked(each))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _bring_in_sight(self, item: QTreeWidgetItem) -> None:
        """Where the text is large the dialog is lower than the tree: it scrolls with the row that one is at."""
        area = page_of(self)
        inside = area.widget() if area is not None else None
        if area is not None and inside is not None and self.hasFocus():
            row = self.visualItemRect(item)
            middle = self.viewport().mapTo(inside, row.center())
            area.ensureVisible(middle.x(), middle.y(), 0, row.height())

    def _added(self, to: QTreeWidget | QTreeWidgetItem, id_: str, words: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(to, [words])
        item.setData(0, _ID, id_)
        item.setFlags(_ITEM)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        return item


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) == Qt.CheckState.Checked


def _id(item: QTreeWidgetItem) -> str:
    return str(item.data(0, _ID))
