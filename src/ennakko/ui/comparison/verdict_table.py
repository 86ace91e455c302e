"""The table of the comparison: in each cell the worst and the best, with sign, word and the reason that decided."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from ennakko.editor.comparison_model import SAID, ComparisonModel, Said
from ennakko.ui.impacts.matrix_headers import AlternativesHeader, FactorsHeader
from ennakko.ui.impacts.scale import paint_value
from ennakko.ui.impacts.scale_face import PLAIN, Face
from ennakko.ui.plain import plain_tip
from ennakko.ui.theme import SMALL, STEP, current, role, sized

Index = QModelIndex | QPersistentModelIndex

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class _Verdicts(QStyledItemDelegate):
    """Lays the verdicts of a cell out, to measure and to paint alike."""

    def __init__(self, view: VerdictTable) -> None:
        super().__init__(view)
        self._view = view

    def height(self, said: tuple[Said, ...], width: int) -> int:
        """How high a cell of this width must be."""
        return self._lay_out(None, said, QRect(0, 0, width, 0)) + 2 * STEP

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current()
        rect: QRect = option.rect
        painter.save()
        painter.fillRect(rect, QColor(theme.surface))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
        self._lay_out(painter, index.data(SAID) or (), rect)
        if self._view.currentIndex() == index and self._view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 3, -2, -2), 5, 5)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.columnWidth(index.column())
        return QSize(width, self.height(index.data(SAID) or (), width))

    def _lay_out(self, painter: QPainter | None, said: tuple[Said, ...], rect: QRect) -> int:
        """Put everything in its place, and paint when there is a painter. Returns the height used."""
        small, bold = sized(self._view.font(), SMALL), sized(self._view.font(), 1.0, bold=True)
        line, little = QFontMetrics(bold), QFontMetrics(small)
        left, width, top = rect.left() + 2 * STEP, max(1, rect.width() - 4 * STEP), rect.top() + 2 * STEP
        theme, term = current(), ""
        for each in said:
            if each.term != term:
                term = each.term
                words = each.term[:1].upper() + each.term[1:]
                height = little.boundingRect(QRect(0, 0, width, 10_000), _WRAP, words).height()
                if painter:
                    painter.setFont(small)
                    painter.setPen(QColor(theme.quiet_text))
                    painter.drawText(QRect(left, top, width, height), _WRAP, words)
                top += height + STEP
            block = QRect(left, top, 3 * line.height(), line.height() + 2 * STEP)
            room = max(1, width - block.width() - STEP)
            words_height = line.boundingRect(QRect(0, 0, room, 10_000), _WRAP, each.word).height()
            block.setHeight(max(block.height(), 0))
            if painter:
                painter.setFont(self._view.font())
                paint_value(painter, QRectF(block), each.value, theme, face=self._view.face)
                painter.setFont(bold)
                painter.setPen(QColor(theme.text))
                beside = QRect(block.right() + 1 + STEP, top + STEP, room, words_height)
                painter.drawText(beside, _WRAP, each.word)
            top += max(block.height(), words_height + 2 * STEP)
            reason = little.boundingRect(QRect(0, 0, width, 10_000), _WRAP, each.reason).height()
            if painter:
                painter.setFont(small)
                painter.setPen(QColor(theme.text))
                painter.drawText(QRect(left, top, width, reason), _WRAP, each.reason)
            top += reason + 2 * STEP
        return top - rect.top()


class VerdictTable(QTableView):
    """The table, as high as what it says. It only shows; the arrow keys read it cell by cell."""

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.across = AlternativesHeader(model, self)
        self.down = FactorsHeader(model, self)
        self._verdicts = _Verdicts(self)
        self.face: Face = PLAIN
        self._comparison = model
        role(self, "plain")
        self.setModel(model)
        self.setItemDelegate(self._verdicts)
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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        model.modelReset.connect(self.fit)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.fit)
        self.across.sectionResized.connect(self._settle.start)

    def fit(self) -> None:
        """Give everything the size that its words need."""
        line = self.fontMetrics().height()
        self.down.setFixedWidth(min(max(round(self.width() * 0.2), 7 * line), 14 * line))
        self.across.setMinimumSectionSize(11 * line)
        self.across.setFixedHeight(self.across.sizeHint().height())
        self.updateGeometries()
        for row in range(self._comparison.rowCount()):
            cells = (
                self._verdicts.height(self._comparison.said(row, column), self.columnWidth(column))
                for column in range(self._comparison.columnCount())
            )
            self.setRowHeight(row, max(self.down.height_of(row), *cells, 2 * line))
        rows = sum(self.rowHeight(row) for row in range(self._comparison.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if self.across.length() > self.viewport().width() else 0
        self.setFixedHeight(self.across.height() + rows + bar + 2 * self.frameWidth())

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
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self.indexAt(event.pos()).data(SAID) or ()
            words = "\n\n".join(f"{each.word}: {each.whole}" for each in said)
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().viewportEvent(event)
