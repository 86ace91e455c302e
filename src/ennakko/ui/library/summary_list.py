"""The list of assessments: whole rows, by mouse or by keys, in whatever width there is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from ennakko.editor.summaries import Column, Role, ShownSummaries
from ennakko.files.drafts import Hit, Summary
from ennakko.ui import theme
from ennakko.ui.library.summary_row import FIRST_PAD, IN_HEADLINE, SummaryRow
from ennakko.ui.theme import STEP, role, sized

_FOLDING: Final = (Column.FORM, Column.CASE_NO, Column.MODIFIED, Column.STATE)
"""Which column gives its room to the name of the matter first."""
_NAME_LETTERS: Final = 30
_CASE_LETTERS: Final = 24


class SummaryList(QTreeView):
    """Shows assessments and says what was asked of one: Enter or a double click, Delete, the menu key."""

    opened = Signal(object)  # Summary
    removed = Signal(object)  # Summary
    menu_asked = Signal(object, object)  # QMenu, Summary: whoever knows what can be done fills the menu

    def __init__(self, shown: ShownSummaries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._row = SummaryRow(self)
        self.setModel(shown)
        self.setItemDelegate(self._row)
        role(self, "library")
        self.setAccessibleName(self.tr("Assessments"))
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.MODIFIED, Qt.SortOrder.DescendingOrder)
        header = self.header()
        header.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {FIRST_PAD}px; }}")
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(0)
        for column in Column:
            stretches = column is Column.MATTER
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, modes.Stretch if stretches else modes.Fixed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(Role.SUMMARY)))
        shown.modelReset.connect(self.lay_out)

    def current(self) -> Summary | None:
        """The assessment of the current row."""
        summary = self.currentIndex().data(Role.SUMMARY)
        return summary if isinstance(summary, Summary) else None

    def hit(self) -> Hit | None:
        """What was found in the current row and is not in its headline."""
        hit = self.currentIndex().data(Role.HIT)
        return hit if isinstance(hit, Hit) and hit.path not in IN_HEADLINE else None

    def go_to(self, id_: str) -> None:
        """Make the assessment the current row, or the first one when it is not shown."""
        rows = range(self._shown.rowCount())
        self.go_to_row(next((row for row in rows if self._shown.index(row, 0).data(Role.SUMMARY).id == id_), 0))

    def go_to_row(self, row: int) -> None:
        """Make this the current row, or the last one when there are fewer."""
        wanted = self._shown.index(max(0, min(row, self._shown.rowCount() - 1)), 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(wanted, flags.ClearAndSelect | flags.Rows)

    def lay_out(self) -> None:
        """Give every column the width of its words; where the name would get too little, fold columns under it."""
        metrics = self.fontMetrics()
        case = metrics.averageCharWidth() * _CASE_LETTERS
        widths = {c: self._row.width_for(c, self._heading(c), self._texts(c), self.font()) for c in Column}
        widths[Column.CASE_NO] = min(widths[Column.CASE_NO], case)
        room = self.viewport().width() - sum(widths[column] for column in Column if column is not Column.MATTER)
        needed = metrics.averageCharWidth() * _NAME_LETTERS
        folded: list[Column] = []
        for column in _FOLDING:
            if room < needed:
                folded.append(column)
                room += widths[column]
        self._row.folded = tuple(folded)
        for column in Column:
            self.setColumnHidden(column, column in folded)
            if column is not Column.MATTER:
                self.setColumnWidth(column, widths[column])
        self.scheduleDelayedItemsLayout()

    def _texts(self, column: Column) -> list[str]:
        return [str(self._shown.index(row, column).data()) for row in range(self._shown.rowCount())]

    def _heading(self, column: Column) -> int:
        words = str(self._shown.headerData(column, Qt.Orientation.Horizontal))
        metrics = QFontMetrics(sized(self.font(), 1, bold=True))
        return metrics.horizontalAdvance(words) + metrics.height()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        summary = self.current()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if summary:
                self.opened.emit(summary)
            case Qt.Key.Key_Delete if summary:
                self.removed.emit(summary)
            case _:
                super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        summary = self.current()
        if summary is None:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        below = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(4 * STEP, 0)
        place = self.viewport().mapToGlobal(below) if by_key else event.globalPos()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_asked.emit(menu, summary)
        menu.addMenu(self._sorting(menu))
        menu.popup(place)

    def _sorting(self, parent: QWidget) -> QMenu:
        menu = QMenu(self.tr("&Sort by"), parent)
        for column in Column:
            newest_first = Qt.SortOrder.DescendingOrder if column is Column.MODIFIED else Qt.SortOrder.AscendingOrder
            action = menu.addAction(str(self._shown.headerData(column, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(self._shown.sortColumn() == column)
            action.triggered.connect(lambda _=False, c=column, order=newest_first: self.sortByColumn(c, order))
        return menu

    @override
    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().drawRow(painter, option, index)
        look = theme.current()
        row = option.rect.adjusted(0, 0, 0, -1)
        painter.save()
        painter.setPen(QColor(look.line))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        if index.row() == self.currentIndex().row() and self.hasFocus():
            painter.setPen(QPen(QColor(look.focus), 2))
            painter.drawRect(row.adjusted(1, 1, -1, -1))
        painter.restore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.lay_out()
