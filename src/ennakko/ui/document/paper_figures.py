"""The pictures of the document inside a text document of Qt: painted as lines and letters, sharp at every size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPyTextObject, QTextDocument, QTextFormat
from typing_extensions import override

from ennakko.ui.comparison.chart_values import Chart
from ennakko.ui.comparison.charts import drawn, print_font
from ennakko.ui.comparison.drawing import Drawing, paint_drawing
from ennakko.ui.document.paper_formats import KEY
from ennakko.ui.theme import PRINT

_WIDTH: Final = 624
"""How many pixels of a picture stand across the text, so that its letters have the size of print."""


class PaperFigures(QPyTextObject):
    """Lays each picture out when its data has changed, and paints what it laid out."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._charts: dict[str, Chart] = {}
        self._drawn: dict[str, Drawing] = {}

    def take(self, charts: Mapping[str, Chart]) -> frozenset[str]:
        """Show these from now on. Returns the keys of those that are not as before."""
        changed = {key for key in charts.keys() | self._charts.keys() if charts.get(key) != self._charts.get(key)}
        for key in changed:
            self._drawn.pop(key, None)
        self._charts = dict(charts)
        return frozenset(changed)

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        width = doc.textWidth() if doc.textWidth() > 0 else _WIDTH
        frame = doc.rootFrame().frameFormat()
        device = doc.documentLayout().paintDevice()
        scale = device.logicalDpiX() / 96 if device else 1.0
        room = min(width - scale * (frame.leftMargin() + frame.rightMargin()), scale * _WIDTH)
        return QSizeF(room, room * self._shape(format))

    @override
    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, posInDocument: int, format: QTextFormat
    ) -> None:
        if (picture := self._picture(format)) is not None:
            painter.save()
            painter.translate(QPointF(rect.topLeft()))
            painter.scale(rect.width() / _WIDTH, rect.width() / _WIDTH)
            paint_drawing(picture, painter, QPointF())
            painter.restore()

    def _shape(self, format_: QTextFormat) -> float:
        picture = self._picture(format_)
        return picture.height / _WIDTH if picture else 0.0

    def _picture(self, format_: QTextFormat) -> Drawing | None:
        key = format_.stringProperty(KEY)
        chart = self._charts.get(key)
        if chart is not None and key not in self._drawn:
            self._drawn[key] = drawn(chart, _WIDTH, print_font(), PRINT)
        return self._drawn.get(key)
