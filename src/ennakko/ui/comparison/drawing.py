"""A picture as a list of marks: worked out once for a width, then painted on a screen, a PNG or an SVG alike."""

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen

Hatch = Literal["plain", "rising", "falling", "upright", "level", "dots"]
Side = Literal["left", "centre", "right"]

_HATCH_GAP: Final = 0.45
"""Of the height of the bar."""


@dataclass(frozen=True, slots=True)
class Face:
    """The fonts of one picture, in pixels, so that paper and screen are measured alike."""

    body: QFont
    bold: QFont
    small: QFont
    small_bold: QFont
    heading: QFont

    @classmethod
    def of(cls, font: QFont) -> "Face":
        """The sizes that go with a body font."""
        pixels = QFontInfo(font).pixelSize()

        def made(factor: float, bold: bool) -> QFont:
            other = QFont(font)
            other.setPixelSize(max(1, round(pixels * factor)))
            other.setBold(bold)
            return other

        return cls(made(1, False), made(1, True), made(0.87, False), made(0.87, True), made(1.15, True))


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `y` is its middle."""

    x: float
    y: float
    text: str
    font: QFont
    colour: str
    side: Side = "left"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Block:
    """A bar or a swatch, with its pattern."""

    rect: QRectF
    fill: str
    edge: str
    hatch: Hatch = "plain"
    hatch_colour: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """A round mark."""

    x: float
    y: float
    radius: float
    fill: str
    edge: str


Mark = Words | Stroke | Block | Dot


@dataclass(frozen=True, slots=True)
class Drawing:
    """All marks of a picture, in the order they are painted, and the height they take."""

    height: float
    marks: tuple[Mark, ...]


def width_of(text: str, font: QFont) -> float:
    """How wide one line is."""
    return QFontMetricsF(font).horizontalAdvance(text)


def line_height(font: QFont) -> float:
    """How high one line is."""
    return QFontMetricsF(font).height()


def longest_word(text: str, font: QFont) -> float:
    """How wide the widest word is: a column narrower than this must break words."""
    return max((width_of(word, font) for word in text.split()), default=0.0)


def wrapped(text: str, font: QFont, width: float) -> tuple[str, ...]:
    """The text in lines no wider than `width`; a word breaks only when it alone is too wide."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        tried = f"{line} {word}" if line else word
        if width_of(tried, font) <= width:
            line = tried
            continue
        if line:
            lines.append(line)
        *pieces, line = _pieces(word, font, width)
        lines.extend(pieces)
    return (*lines, line) if line else tuple(lines)


def _pieces(word: str, font: QFont, width: float) -> list[str]:
    pieces: list[str] = []
    while len(word) > 1 and width_of(word, font) > width:
        cut = next((n for n in range(len(word) - 1, 1, -1) if width_of(word[:n] + "-", font) <= width), 1)
        pieces.append(word[:cut] + "-")
        word = word[cut:]
    return [*pieces, word]


def paint_drawing(drawing: Drawing, painter: QPainter, origin: QPointF) -> None:
    """Paint every mark with its top left corner at `origin`."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(origin)
    for mark in drawing.marks:
        match mark:
            case Words():
                _paint_words(painter, mark)
            case Stroke():
                painter.setPen(QPen(QColor(mark.colour), mark.width))
                painter.drawLine(QLineF(mark.x1, mark.y1, mark.x2, mark.y2))
            case Block():
                _paint_block(painter, mark)
            case Dot():
                painter.setPen(QPen(QColor(mark.edge), 1.5))
                painter.setBrush(QColor(mark.fill))
                painter.drawEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)
    painter.restore()


def _paint_words(painter: QPainter, mark: Words) -> None:
    metrics = QFontMetricsF(mark.font)
    advance = metrics.horizontalAdvance(mark.text)
    left = mark.x - {"left": 0.0, "centre": advance / 2, "right": advance}[mark.side]
    painter.setFont(mark.font)
    painter.setPen(QColor(mark.colour))
    painter.drawText(QPointF(left, mark.y + (metrics.ascent() - metrics.descent()) / 2), mark.text)


def _paint_block(painter: QPainter, mark: Block) -> None:
    painter.fillRect(mark.rect, QColor(mark.fill))
    if mark.hatch == "dots":
        _paint_dots(painter, mark)
    else:
        painter.setPen(QPen(QColor(mark.hatch_colour), _gap(mark.rect) * 0.28, c=Qt.PenCapStyle.FlatCap))
        for line in _hatching(mark.hatch, mark.rect):
            painter.drawLine(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(mark.edge), 1))
    painter.drawRect(mark.rect)


def _paint_dots(painter: QPainter, mark: Block) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mark.hatch_colour))
    radius = mark.rect.height() * 0.14
    gap = _gap(mark.rect)
    x = mark.rect.left() + gap
    while x < mark.rect.right() - radius:
        painter.drawEllipse(QPointF(x, mark.rect.center().y()), radius, radius)
        x += gap * 1.2


def _gap(rect: QRectF) -> float:
    return max(4.0, rect.height() * _HATCH_GAP)


def _hatching(hatch: Hatch, rect: QRectF) -> list[QLineF]:
    """The lines of a pattern, cut to the block here: an SVG viewer need not know of clipping."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    lines: list[QLineF] = []
    gap = _gap(rect)
    if hatch == "upright":
        x = left + gap
        while x < right - 1:
            lines.append(QLineF(x, top, x, bottom))
            x += gap
    elif hatch == "level":
        for part in (1 / 3, 2 / 3):
            y = top + (bottom - top) * part
            lines.append(QLineF(left, y, right, y))
    elif hatch in ("rising", "falling"):
        height = bottom - top
        start = left - height + gap
        while start < right:
            near, far = max(start, left), min(start + height, right)
            y_near, y_far = near - start, far - start
            if hatch == "rising":
                lines.append(QLineF(near, bottom - y_near, far, bottom - y_far))
            else:
                lines.append(QLineF(near, top + y_near, far, top + y_far))
            start += gap * 1.4
    return lines
