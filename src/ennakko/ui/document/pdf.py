"""The document as a PDF, page by page as on the paper: from the same sheet that the window shows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from ennakko.export.letterhead import PAGE, PAGES, Letterhead
from ennakko.export.passages import Top, seen
from ennakko.ui.document.live_document import Laid
from ennakko.ui.document.page_breaks import Breaks
from ennakko.ui.document.paper_device import paper_device
from ennakko.ui.document.paper_sheet import PaperSheet
from ennakko.ui.document.paper_writer import SIDES

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
        document.documentLayout().setPaintDevice(paper_device(_DPI))
        self.sheet.formats.rescale(document, _DPI / self.sheet.formats.px(1440))
        self._room = self._px(paper.room)
        self.high = self._px(paper.height - self._top - self._bottom)
        document.setPageSize(QSizeF(self._room, self.high))
        body = [passage for passage in laid.passages if not isinstance(passage.parts[0], Top)]
        Breaks(self.sheet, self.high, self._px(1)).fill(body)

    @property
    def _top(self) -> int:
        """Where the text begins: below what stands on top."""
        lines = len(self._laid.top)
        emblems = max(self._paper.first.height, self._paper.others.height)
        return max(self._paper.top, self._paper.header + emblems + round(lines * self._line) + 240)

    @property
    def _line(self) -> float:
        """How high a line above or below the text is."""
        look = self._paper.styles["PageHeader"]
        return look.size * 10 * 1.22 * look.line / 240

    @property
    def _bottom(self) -> int:
        """Where the text ends: above what stands below."""
        lines = max(len(self._paper.first.foot), len(self._paper.others.foot))
        return max(self._paper.bottom, self._paper.header + round(lines * self._line) + 120 if lines else 0)

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
            around = self._paper.others if page else self._paper.first
            self._paint_emblems(painter, around)
            self._paint_top(painter, page + 1, count, around.height)
            self._paint_foot(painter, around, page + 1, count)
            painter.save()
            painter.translate(self._px(self._paper.left), self._px(self._top) - page * self.high)
            seen_ = QRectF(0, page * self.high, self._room, self.high)
            painter.setClipRect(seen_)
            context.clip = seen_
            document.documentLayout().draw(painter, context)
            painter.restore()
        painter.end()

    def _paint_emblems(self, painter: QPainter, around: Letterhead) -> None:
        at = float(self._paper.header)
        for emblem in around.emblems:
            free = self._paper.room - emblem.width
            aside = {"left": 0.0, "center": free / 2, "right": free}[emblem.side]
            lengths = (self._paper.left + aside, at, emblem.width, emblem.height)
            left, top, width, height = map(self._px, lengths)
            painter.drawImage(QRectF(left, top, width, height), QImage.fromData(emblem.content))
            at += emblem.height

    def _paint_foot(self, painter: QPainter, around: Letterhead, page: int, count: int) -> None:
        painter.setFont(self._small(painter))
        high = self._px(self._line)
        at = self._px(self._paper.height - self._paper.header) - len(around.foot) * high
        for n, (said, side) in enumerate(around.foot):
            words = seen(said.replace(PAGE, str(page)).replace(PAGES, str(count)))
            painter.drawText(QRectF(self._px(self._paper.left), at + n * high, self._room, high), SIDES[side], words)

    def _small(self, painter: QPainter) -> QFont:
        """The letters above and below the text, in their colour."""
        look = self._paper.styles["PageHeader"]
        font = QFont([look.font, "Carlito", "Liberation Sans", "Arial"])
        font.setPointSizeF(look.size / 2)
        painter.setPen(QColor(f"#{look.colour or '000000'}"))
        return font

    def _paint_top(self, painter: QPainter, page: int, count: int, below: int) -> None:
        font = self._small(painter)
        left, width = self._px(self._paper.left), self._room
        high = self._px(self._line)
        for n, (first, second, last) in enumerate(self._laid.top):
            at = self._px(self._paper.header + below) + n * high
            end = f"{page} ({count})" if n == 0 else seen(last)
            for words, side, begins, strong in (
                (seen(first), Qt.AlignmentFlag.AlignLeft, 0.0, n == 0),
                (seen(second), Qt.AlignmentFlag.AlignLeft, _MIDDLE * width, bool(second) and second == self._laid.mark),
                (end, Qt.AlignmentFlag.AlignRight, 0.0, False),
            ):
                font.setBold(strong)
                painter.setFont(font)
                painter.drawText(QRectF(left + begins, at, width - begins, high), side, words)
