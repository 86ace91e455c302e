"""The matrix on the screen: a cell shows every sign it holds, and keys change it."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from ennakko.editor.matrix_model import CELL, ROW, MatrixModel
from ennakko.editor.open_draft import OpenDraft
from ennakko.model.matrix import Line, MatrixCell, Section, raised
from ennakko.model.words import Language
from ennakko.ui.impacts.matrix_cells import MatrixCells
from ennakko.ui.impacts.matrix_headers import AlternativesHeader, FactorsHeader
from ennakko.ui.impacts.scale_face import Face
from ennakko.ui.plain import plain_tip
from ennakko.ui.scrolling import page_of
from ennakko.ui.theme import STEP, role

Index = QModelIndex | QPersistentModelIndex

_MOST = 0.62
"""How much of the page the matrix may fill before it scrolls by itself, so that the details stay in sight."""


class MatrixView(QTableView):
    """The table. Arrow keys move; + − 0 ? and Delete change the value; Enter asks for the details."""

    chosen = Signal()
    """Another cell or heading has become the current one."""
    opened = Signal()
    """The details of the current one are wanted."""
    entered = Signal()
    """The keyboard has come here."""

    def __init__(self, model: MatrixModel, draft: OpenDraft, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self._draft = draft
        self._language = language
        self._cells = MatrixCells(self, model, draft.talk)
        self._kept: tuple[object, int, int] = (None, 0, -1)
        self.across = AlternativesHeader(model, self)
        self.down = FactorsHeader(model, self, lambda: self.currentIndex().row())
        role(self, "plain")
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        self.across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.across.show()
        self.down.show()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._take_place)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.fit)
        self.across.sectionResized.connect(self._settle.start)
        self.show_scale()

    def show_scale(self) -> None:
        """Show the values as the scale in use does."""
        self._cells.face = Face.of(self._draft.catalogue, self._language)
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Give the headings, rows and the table itself the size that their words need."""
        line = self.fontMetrics().height()
        self.down.setFixedWidth(min(max(round(self.width() * 0.32), 9 * line), 20 * line))
        terms = len(self._matrix.horizons)
        self.across.setMinimumSectionSize(max(round(4.5 * line * max(1, terms * 0.8)), terms * self._cells.width()))
        least = self._cells.height()
        for row in range(self._matrix.rowCount()):
            heading = isinstance(self._matrix.row_at(row), Section)
            self.setRowHeight(row, max(self.down.height_of(row), line + 6 * STEP if heading else least))
            if heading and self._matrix.columnCount() > 1:
                self.setSpan(row, 0, 1, self._matrix.columnCount())
        self.across.setFixedHeight(self.across.sizeHint().height())
        self.updateGeometries()
        self._fit_height()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.down.viewport().update()
        self.reveal()
        self.chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if area := page_of(self):
            area.viewport().installEventFilter(self)
        self.fit()

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """The page has another height: the matrix takes its share of it."""
        if event.type() == QEvent.Type.Resize:
            self._fit_height()
        return super().eventFilter(object, event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._matrix.rowCount() and self._matrix.columnCount():
            rows = range(self._matrix.rowCount())
            first = next((row for row in rows if not self._matrix.is_heading(row)), 0)
            self.go_to(self._matrix.index(first, 0))
        super().focusInEvent(event)
        self.viewport().update()
        self.entered.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        down = event.angleDelta().y() < 0
        if bar.maximum() and bar.value() != (bar.maximum() if down else bar.minimum()):
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            said = [str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")]
            if isinstance(cell := index.data(CELL), MatrixCell):
                said += [self._draft.assessment.text("impacts", row.row, "imp_desc") for row in cell.own]
            QToolTip.showText(event.globalPos(), plain_tip("\n\n".join(each for each in said if each)), self)
            return True
        return super().viewportEvent(event)

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _key(self, event: QKeyEvent) -> bool:
        cell = self.currentIndex().data(CELL)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
            return True
        if not isinstance(cell, MatrixCell):
            return False
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self._matrix.may_forget(cell.place):
                self._matrix.forget(cell.place)
            else:
                self._matrix.change_value(cell, lambda _value: None)
            return True
        match event.text():
            case "+":
                self._matrix.change_value(cell, lambda value: raised(self._draft.catalogue, value, 1))
            case "-" | "−" | "–":
                self._matrix.change_value(cell, lambda value: raised(self._draft.catalogue, value, -1))
            case "0":
                self._matrix.change_value(cell, lambda _value: "0")
            case "?":
                self._matrix.change_value(cell, lambda _value: "?")
            case _:
                return False
        return True

    def reveal(self) -> None:
        """Scroll the page so that the current cell is in sight."""
        area = page_of(self)
        if area is not None and (inside := area.widget()) and self.currentIndex().isValid() and self.hasFocus():
            self.scrollTo(self.currentIndex())
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapTo(inside, rect.center())
            area.ensureVisible(place.x(), place.y(), rect.width() // 2, rect.height())

    def _keep_place(self) -> None:
        here = self.currentIndex().data(ROW)
        held = here.place if isinstance(here, Line) else here.perspective if isinstance(here, Section) else None
        self._kept = (held, self.currentIndex().column(), self.currentIndex().row())

    def _take_place(self) -> None:
        self.clearSpans()
        self.fit()
        held, column, was_at = self._kept
        for row in range(self._matrix.rowCount()):
            here = self._matrix.row_at(row)
            if held == (here.place if isinstance(here, Line) else here.perspective):
                self.go_to(self._matrix.index(row, min(column, self._matrix.columnCount() - 1)))
                return
        if was_at >= 0 and self._matrix.rowCount() and self._matrix.columnCount():
            left = min(was_at, self._matrix.rowCount() - 1), min(column, self._matrix.columnCount() - 1)
            self.go_to(self._matrix.index(*left))
            return
        self.chosen.emit()

    def _fit_height(self) -> None:
        rows = [self.rowHeight(row) for row in range(self._matrix.rowCount())]
        bar = self.horizontalScrollBar()
        across = bar.sizeHint().height() if self.across.length() > self.viewport().width() else 0
        besides = self.across.height() + across + 2 * self.frameWidth()
        area = page_of(self)
        seen = (area.viewport() if area else self.window()).height()
        least = self.across.height() + 5 * (self.fontMetrics().height() + 6 * STEP)
        most = max(round(seen * _MOST), least)
        ends = (besides + end for end in accumulate(rows))
        self.setFixedHeight(max((end for end in ends if end <= most), default=besides))  # no row is cut


def bring_details(matrix: MatrixView, details: QWidget) -> None:
    """Scroll until the upper part of the details is in sight, but never so far that the chosen cell is not."""
    area = page_of(matrix)
    if area is None or not (inside := area.widget()):
        return
    seen = area.viewport().height()
    end = details.mapTo(inside, details.rect().topLeft()).y() + min(details.height(), seen // 2)
    cell = matrix.viewport().mapTo(inside, matrix.visualRect(matrix.currentIndex()).topLeft()).y()
    bar = area.verticalScrollBar()
    bar.setValue(max(bar.value(), min(end - seen, cell - 2 * STEP)))
