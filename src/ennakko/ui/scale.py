"""How an impact value looks: its sign, its colours, and a cell that holds several values."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QPen

from ennakko.ui.theme import Theme

SIGNS: Final = {"-2": "− −", "-1": "−", "0": "0", "1": "+", "2": "+ +", "mix": "±", "?": "?", "na": "–"}
"""Every value of the scale with its sign, from the worst to what cannot be said."""


@dataclass(frozen=True, slots=True)
class ValueLook:
    """The colours of one value. `stripe` is the second colour of a striped value."""

    fill: str
    ink: str
    edge: str
    stripe: str = ""
    dashed: bool = False


_LIGHT: Final = {
    "-2": ValueLook("#be5610", "#ffffff", "#be5610"),
    "-1": ValueLook("#fbe2c8", "#1b2430", "#e3a870"),
    "0": ValueLook("#e9ecf0", "#1b2430", "#c3cad3"),
    "1": ValueLook("#d3e8f6", "#1b2430", "#86b9dd"),
    "2": ValueLook("#176ba8", "#ffffff", "#176ba8"),
    "mix": ValueLook("#fbe2c8", "#1b2430", "#8d97a5", stripe="#d3e8f6"),
    "?": ValueLook("#ffffff", "#1b2430", "#7d8896", dashed=True),
    "na": ValueLook("#ffffff", "#566273", "#ffffff"),
}
_DARK: Final = {
    "-2": ValueLook("#ef8f45", "#14181e", "#ef8f45"),
    "-1": ValueLook("#5d3716", "#ffe7d2", "#9a622f"),
    "0": ValueLook("#343d49", "#e8ecf1", "#4d5866"),
    "1": ValueLook("#1c4464", "#dceefb", "#3a7cab"),
    "2": ValueLook("#6bb1ea", "#14181e", "#6bb1ea"),
    "mix": ValueLook("#5d3716", "#ffffff", "#7c899a", stripe="#1c4464"),
    "?": ValueLook("#1d232b", "#e8ecf1", "#7c899a", dashed=True),
    "na": ValueLook("#1d232b", "#a9b4c2", "#1d232b"),
}
_HIGH_CONTRAST: Final = {
    "-2": ValueLook("#ff9d45", "#000000", "#ffffff"),
    "-1": ValueLook("#4a2500", "#ffffff", "#ff9d45"),
    "0": ValueLook("#2b2b2b", "#ffffff", "#ffffff"),
    "1": ValueLook("#00304f", "#ffffff", "#4dbaff"),
    "2": ValueLook("#4dbaff", "#000000", "#ffffff"),
    "mix": ValueLook("#4a2500", "#ffffff", "#ffffff", stripe="#00304f"),
    "?": ValueLook("#000000", "#ffffff", "#ffffff", dashed=True),
    "na": ValueLook("#000000", "#ffffff", "#000000"),
}
LOOKS: Final = {"light": _LIGHT, "dark": _DARK, "high_contrast": _HIGH_CONTRAST}


def look(value: str, theme: Theme) -> ValueLook:
    """The colours of a value of the scale; anything else looks like what cannot be said."""
    looks = LOOKS[theme.name]
    return looks.get(value, looks["na"])


def shown_values(values: Sequence[str]) -> tuple[str, ...]:
    """What a cell with several rows must show so that no sign hides another.

    The worst of the negatives, mixed, the best of the positives and "not known" stand side by side; no impact and
    "does not concern" appear only when there is nothing else to say.
    """
    held = set(values)
    worst = [value for value in ("-2", "-1") if value in held][:1]
    best = [value for value in ("2", "1") if value in held][:1]
    shown = (*worst, *(["mix"] if "mix" in held else []), *best)
    if not shown and "0" in held:
        shown = ("0",)
    if "?" in held:
        shown = (*shown, "?")
    return shown or (("na",) if "na" in held else ())


def paint_value(
    painter: QPainter, rect: QRectF, value: str, theme: Theme, *, selected: bool = False, focused: bool = False
) -> None:
    """Paint one value as a rounded block with its sign."""
    paint_values(painter, rect, (value,), theme, selected=selected, focused=focused)


def paint_values(
    painter: QPainter,
    rect: QRectF,
    values: Sequence[str],
    theme: Theme,
    *,
    selected: bool = False,
    focused: bool = False,
) -> None:
    """Paint all that a cell holds, side by side in equal parts; a cell without values is an empty dashed block."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    block = rect.adjusted(3, 3, -3, -3)
    shown = shown_values(values)
    whole = QPainterPath()
    whole.addRoundedRect(block, 5, 5)
    width = block.width() / max(1, len(shown))
    for place, value in enumerate(shown):
        part = QRectF(block.left() + place * width, block.top(), width, block.height())
        _paint_part(painter, part, whole, value, theme)
    edge = look(shown[0], theme) if len(shown) == 1 else None
    pen = QPen(QColor(edge.edge if edge else theme.border if shown else theme.line), 1)
    if (edge and edge.dashed) or not shown:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(whole)
    if selected or focused:
        painter.setPen(QPen(QColor(theme.focus if focused else theme.text), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
    painter.restore()


def _paint_part(painter: QPainter, part: QRectF, whole: QPainterPath, value: str, theme: Theme) -> None:
    colours = look(value, theme)
    piece = QPainterPath()
    piece.addRect(part)
    piece = piece.intersected(whole)
    painter.fillPath(piece, QColor(colours.fill))
    if colours.stripe:
        _stripe(painter, part, piece, QColor(colours.stripe))
    font = QFont(painter.font())
    font.setBold(True)
    sign = SIGNS.get(value, "")
    needed = QFontMetricsF(font).horizontalAdvance(sign) + 4
    if needed > part.width() > 0:
        font.setPointSizeF(QFontInfo(font).pointSizeF() * part.width() / needed)
    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    painter.drawText(part, Qt.AlignmentFlag.AlignCenter, sign)


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
