"""How the cells of the matrix are painted: every sign that they hold, one half for each term in sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from ennakko.editor.conversation import Conversation
from ennakko.editor.matrix_model import CELL, ROW, MatrixModel
from ennakko.model.matrix import MatrixCell, Section
from ennakko.ui.icons import icon
from ennakko.ui.impacts.scale import paint_values
from ennakko.ui.impacts.scale_face import PLAIN, Face
from ennakko.ui.theme import SMALL, STEP, current, sized

Index = QModelIndex | QPersistentModelIndex

_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class MatrixCells(QStyledItemDelegate):
    """Paints the cells by the scale, one half for each horizon in sight."""

    def __init__(self, view: QTableView, model: MatrixModel, talk: Conversation) -> None:
        super().__init__(view)
        self._talk = talk
        talk.changed.connect(view.viewport().update)
        self._view = view
        self._model = model
        self.face: Face = PLAIN

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current()
        rect: QRect = option.rect
        here = index.data(ROW)
        chosen = self._view.currentIndex() == index
        focused = chosen and self._view.hasFocus()
        painter.save()
        painter.fillRect(rect, QColor(theme.surface))
        if isinstance(here, Section):
            self._paint_heading(painter, rect, here, chosen, focused)
        elif isinstance(cell := index.data(CELL), MatrixCell):
            block = QRectF(rect).adjusted(2, 2, -2, -2)
            width = block.width() / len(self._model.horizons)
            painter.setFont(self._view.font())
            for n, horizon in enumerate(self._model.horizons):
                half = QRectF(block.left() + n * width, block.top(), width, block.height())
                paint_values(painter, half, cell.values(horizon), theme, face=self.face)
            if cell.differing:
                self._paint_corner(painter, block)
            if cell.rows and not any(cell.values(horizon) for horizon in self._model.horizons):
                self._paint_dots(painter, block)
            if any(self._talk.waits_in(row.row) for row in cell.rows):
                self._paint_comment(painter, block)
            if chosen:
                self._paint_ring(painter, block, focused)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(4 * self._view.fontMetrics().height(), self.height())

    def height(self) -> int:
        """How high a row must be: a sign needs one line, two words below each other need four small ones."""
        line = self._view.fontMetrics().height()
        return round(3.6 * line) + 3 * STEP if self.face.words else line + 6 * STEP

    def width(self) -> int:
        """How wide a value must be so that no word of it is broken; signs fit anywhere."""
        if not self.face.words:
            return 0
        metrics = QFontMetrics(sized(self._view.font(), SMALL))
        words = (word for said in self.face.signs.values() for word in said.split())
        return max(metrics.horizontalAdvance(word) for word in words) + 4 * STEP

    def _paint_heading(self, painter: QPainter, rect: QRect, section: Section, chosen: bool, focused: bool) -> None:
        theme = current()
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
        painter.setFont(sized(self._view.font(), SMALL))
        painter.setPen(QColor(theme.quiet_text))
        said = self._model.dismissal(section) if section.dismissed else self._invitation(section)
        painter.drawText(rect.adjusted(2 * STEP, 0, -2 * STEP, 0), _WORDS, said)
        if chosen:
            self._paint_ring(painter, QRectF(rect).adjusted(2, 3, -2, -3), focused)

    def _invitation(self, section: Section) -> str:
        return "" if section.lines else self.tr("Nothing here yet. Choose this row to begin.")

    @staticmethod
    def _paint_corner(painter: QPainter, block: QRectF) -> None:
        """The mark of a cell where the sites differ: a corner turned down."""
        theme = current()
        side = 3.0 * STEP
        corner = block.topRight() + QPointF(-3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.surface), 1.5))
        painter.setBrush(QColor(theme.text))
        painter.drawPolygon(QPolygonF([corner, corner + QPointF(-side, 0), corner + QPointF(0, side)]))

    @staticmethod
    def _paint_comment(painter: QPainter, block: QRectF) -> None:
        """The mark of a cell that somebody has commented on."""
        theme = current()
        side = painter.fontMetrics().height()
        plate = QRect(round(block.left()) + STEP, round(block.top()) + STEP // 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(plate.adjusted(-1, -1, 1, 1), 4, 4)
        icon("comment", theme.text).paint(painter, plate)

    @staticmethod
    def _paint_dots(painter: QPainter, block: QRectF) -> None:
        """The mark of a cell whose impact is described, but has no value yet."""
        painter.setPen(QColor(current().quiet_text))
        painter.drawText(block, int(Qt.AlignmentFlag.AlignCenter), "…")

    @staticmethod
    def _paint_ring(painter: QPainter, rect: QRectF, focused: bool) -> None:
        theme = current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.focus if focused else theme.text), 3 if focused else 1.5))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
