"""The document as a PDF, page by page as on the paper: from the same sheet that the window shows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from ennakko.export.passages import Top, seen
from ennakko.ui.live_document import Laid
from ennakko.ui.page_breaks import Breaks
from ennakko.ui.paper_sheet import PaperSheet

_DPI: Final = 600
_MIDDLE: Final = 0.52
"""Where the middle column on top of a page begins."""


def pdf(laid: Laid) -> bytes:
    """The document as the bytes of a PDF."""
    content = QByteArray()
    into = QBuffer(content)
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(into)
    writer.setTitle(laid.title)
    writer.setCreator("Ennakko")
    Pages(laid, writer).paint()
    return bytes(content.data())


class Pages:
    """A document laid out on pages, which are painted with what stands on top of each."""

    def __init__(self, laid: Laid, writer: QPdfWriter) -> None:
        self._laid = laid
        self._writer = writer
        self._paper = paper = laid.paper
        writer.setResolution(_DPI)
        size = QPageSize(QSizeF(paper.width / 20, paper.height / 20), QPageSize.Unit.Point)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        self.sheet = PaperSheet(paper)
        self.sheet.show((), laid.charts, at_once=True)
        document = self.sheet.document
        document.documentLayout().setPaintDevice(writer)
        self.sheet.formats.rescale(document, _DPI / self.sheet.formats.px(1440))
        self._room = self._px(paper.room)
        self.high = self._px(paper.height - self._top - paper.bottom)
        document.setPageSize(QSizeF(self._room, self.high))
        body = [passage for passage in laid.passages if not isinstance(passage.parts[0], Top)]
        Breaks(self.sheet, self.high, self._px(1)).fill(body)

    @property
    def _top(self) -> int:
        """Where the text begins: below what stands on top."""
        lines = len(self._laid.top)
        look = self._paper.styles["PageHeader"]
        return max(self._paper.top, self._paper.header + round(lines * look.size * 10 * 1.22 * look.line / 240) + 240)

    def _px(self, twips: float) -> float:
        return twips * _DPI / 1440

    def paint(self) -> None:
        """Paint every page."""
        painter = QPainter(self._writer)
        document = self.sheet.document
        count = document.pageCount()
        context = QAbstractTextDocumentLayout.PaintContext()
        for page in range(count):
            if page:
                self._writer.newPage()
            self._paint_top(painter, page + 1, count)
            painter.save()
            painter.translate(self._px(self._paper.left), self._px(self._top) - page * self.high)
            seen_ = QRectF(0, page * self.high, self._room, self.high)
            painter.setClipRect(seen_)
            context.clip = seen_
            document.documentLayout().draw(painter, context)
            painter.restore()
        painter.end()

    def _paint_top(self, painter: QPainter, page: int, count: int) -> None:
        look = self._paper.styles["PageHeader"]
        font = QFont([look.font, "Carlito", "Liberation Sans", "Arial"])
        font.setPointSizeF(look.size / 2)
        left, width = self._px(self._paper.left), self._room
        high = self._px(look.size * 10 * 1.22 * look.line / 240)
        painter.setPen(QColor(f"#{look.colour or '000000'}"))
        for n, (first, second, last) in enumerate(self._laid.top):
            at = self._px(self._paper.header) + n * high
            end = f"{page} ({count})" if n == 0 else seen(last)
            for words, side, begins, strong in (
                (seen(first), Qt.AlignmentFlag.AlignLeft, 0.0, n == 0),
                (seen(second), Qt.AlignmentFlag.AlignLeft, _MIDDLE * width, bool(second) and second == self._laid.mark),
                (end, Qt.AlignmentFlag.AlignRight, 0.0, False),
            ):
                font.setBold(strong)
                painter.setFont(font)
                painter.drawText(QRectF(left + begins, at, width - begins, high), side, words)
