"""Painting the values of an impact: a block with a sign or a word, and a cell that holds several values."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from ennakko.model.scale import NEGATIVE, POSITIVE
from ennakko.ui.impacts.scale_face import PLAIN, Face
from ennakko.ui.theme import SMALL, Theme, sized

_CENTRED = int(Qt.AlignmentFlag.AlignCenter)


def shown_values(values: Sequence[str]) -> tuple[str, ...]:
    """What a cell with several rows must show so that no sign hides another.

    The worst of the negatives, mixed, the best of the positives and "not known" stand side by side; no impact and
    "does not concern" appear only when there is nothing else to say.
    """
    held = set(values)
    worst = [value for value in NEGATIVE if value in held][:1]
    best = [value for value in POSITIVE if value in held][:1]
    shown = (*worst, *(["mix"] if "mix" in held else []), *best)
    if not shown and "0" in held:
        shown = ("0",)
    if "?" in held:
        shown = (*shown, "?")
    return shown or (("na",) if "na" in held else ())


def paint_value(
    painter: QPainter,
    rect: QRectF,
    value: str,
    theme: Theme,
    *,
    selected: bool = False,
    focused: bool = False,
    face: Face = PLAIN,
) -> None:
    """Paint one value as a rounded block with its sign."""
    paint_values(painter, rect, (value,), theme, selected=selected, focused=focused, face=face)


def paint_values(
    painter: QPainter,
    rect: QRectF,
    values: Sequence[str],
    theme: Theme,
    *,
    selected: bool = False,
    focused: bool = False,
    face: Face = PLAIN,
) -> None:
    """Paint all that a cell holds in equal parts; a cell without values is an empty dashed block.

    Signs stand side by side, words below each other. Each look is drawn once and kept: a page shows the same few blocks
    many times over, and draws them again whenever a line of text above them is added.
    """
    shown = shown_values(values)
    at = QPointF(math.floor(rect.left()), math.floor(rect.top()))
    place = rect.translated(-at)
    ratio = painter.device().devicePixelRatioF()
    signs = tuple(face.signs.get(value, "") for value in shown)
    look = (shown, signs, face.words, face.lights, theme.name, selected, focused)
    key = f"{look} {place.getRect()} {ratio} {painter.font().toString()}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = QPixmap(math.ceil(place.right() * ratio), math.ceil(place.bottom() * ratio))
        if kept.isNull():
            return
        kept.setDevicePixelRatio(ratio)
        kept.fill(Qt.GlobalColor.transparent)
        inside = QPainter(kept)
        inside.setFont(painter.font())
        _draw_values(inside, place, shown, theme, selected=selected, focused=focused, face=face)
        inside.end()
        QPixmapCache.insert(key, kept)
    painter.drawPixmap(at, kept)


def _draw_values(
    painter: QPainter, rect: QRectF, shown: Sequence[str], theme: Theme, *, selected: bool, focused: bool, face: Face
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    block = rect.adjusted(3, 3, -3, -3)
    whole = QPainterPath()
    whole.addRoundedRect(block, 5, 5)
    parts = max(1, len(shown))
    size = QSizeF(block.width() / (1 if face.words else parts), block.height() / (parts if face.words else 1))
    for place, value in enumerate(shown):
        corner = QPointF(0, place * size.height()) if face.words else QPointF(place * size.width(), 0)
        _paint_part(painter, QRectF(block.topLeft() + corner, size), whole, value, theme, face)
    edge = face.look(shown[0], theme) if len(shown) == 1 else None
    pen = QPen(QColor(edge.edge if edge else theme.border if shown else theme.line), 1)
    if (edge and edge.dashed) or not shown:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(whole)
    if selected or focused:  # what is chosen has a tick, too; the heavy ring is only where the keyboard is
        width = 3 if focused else 1
        painter.setPen(QPen(QColor(theme.focus if focused else theme.text), width))
        painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), 7, 7)


def _paint_part(painter: QPainter, part: QRectF, whole: QPainterPath, value: str, theme: Theme, face: Face) -> None:
    colours = face.look(value, theme)
    piece = QPainterPath()
    piece.addRect(part)
    piece = piece.intersected(whole)
    painter.fillPath(piece, QColor(colours.fill))
    if colours.stripe:
        _stripe(painter, part, piece, QColor(colours.stripe))
    sign = face.signs.get(value, "")
    font = sized(painter.font(), SMALL) if face.words else QFont(painter.font())
    font.setBold(not face.words)
    metrics = QFontMetricsF(font)
    needed = max((metrics.horizontalAdvance(each) for each in (sign.split() if face.words else [sign])), default=0) + 4
    if needed > part.width() > 0:
        font.setPointSizeF(QFontInfo(font).pointSizeF() * part.width() / needed)
    if face.words:
        high = QFontMetricsF(font).boundingRect(part, _CENTRED | int(Qt.TextFlag.TextWordWrap), sign).height()
        if high > part.height() > 0:
            font.setPointSizeF(QFontInfo(font).pointSizeF() * part.height() / high)
    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    painter.drawText(part, _CENTRED | int(Qt.TextFlag.TextWordWrap) if face.words else _CENTRED, sign)


def _stripe(painter: QPainter, part: QRectF, piece: QPainterPath, colour: QColor) -> None:
    """Slanted bands of the second colour, as wide as the gaps between them."""
    band = 7.0
    painter.save()
    painter.setClipPath(piece)
    painter.setPen(QPen(colour, band))
    step = band * 2 * 2**0.5
    start = part.left() - part.height()
    while start < part.right() + part.height():
        painter.drawLine(
            QPointF(start, part.bottom() + band), QPointF(start + part.height() + 2 * band, part.top() - band)
        )
        start += step
    painter.restore()
