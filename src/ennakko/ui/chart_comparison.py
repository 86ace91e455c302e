"""The comparison chart: alternatives side by side in every perspective, worse to the left and better to the right."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from ennakko.ui.chart_values import ChartAlternative, ChartBar, ChartGroup, ComparisonChart
from ennakko.ui.drawing import (
    Block,
    Dot,
    Drawing,
    Face,
    Hatch,
    Mark,
    Stroke,
    Words,
    line_height,
    longest_word,
    width_of,
    wrapped,
)
from ennakko.ui.scale import SIGNS
from ennakko.ui.theme import STEP, Theme, contrast

_HATCHES: Final[tuple[Hatch, ...]] = ("plain", "rising", "dots", "falling", "upright", "level")
_FILLS: Final = {
    "light": ("#12406b", "#2a9384", "#e2a72e", "#7a4a9e", "#b4c0cd", "#c04a78"),
    "dark": ("#8fc1ee", "#3fb3a2", "#f0bd55", "#b48ad6", "#75869a", "#e77fa6"),
    "high_contrast": ("#8fc1ee", "#3fb3a2", "#ffd76b", "#c9a2ea", "#8f9fb2", "#ff9cc0"),
}
_GAP: Final = 2.0 * STEP
_NARROW: Final = 28
"""Lines of text across: a chart narrower than this has each name above its bars."""


def comparison(chart: ComparisonChart, width: float, face: Face, theme: Theme) -> Drawing:
    """All marks of the chart for a width."""
    marks: list[Mark] = []
    top = 0.0
    for line in wrapped(chart.title, face.heading, width):
        top += line_height(face.heading)
        marks.append(Words(0, top - line_height(face.heading) / 2, line, face.heading, theme.text))
    top += _GAP if chart.title else 0
    top = _legend(chart.alternatives, width, top, face, theme, marks)
    plot = _Plot.laid_out(chart, width, face)
    top = _axis(chart, plot, top + _GAP, face, theme, marks)
    first = top
    bars: list[Mark] = []
    for place, group in enumerate(chart.groups):
        if place:
            marks.append(Stroke(0, top, width, top, theme.line))
        top = _group(group, chart.alternatives, plot, top, face, theme, bars)
    marks.extend(Stroke(plot.x(value), first, plot.x(value), top, theme.line) for value in (-2, -1, 1, 2))
    marks.append(Stroke(plot.x(0), first, plot.x(0), top, theme.border, 1.5))
    marks.extend(bars)
    top = _notes(chart, width, top, face, theme, marks)
    return Drawing(top + 1, tuple(marks))


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where things stand from left to right."""

    width: float
    name_width: float
    code_right: float
    left: float
    right: float
    stacked: bool
    full_axis: bool

    @classmethod
    def laid_out(cls, chart: ComparisonChart, width: float, face: Face) -> "_Plot":
        stacked = width < _NARROW * line_height(face.body)
        names = [group.name for group in chart.groups]
        wanted = max((width_of(name, face.body) for name in names), default=0)
        least = max((longest_word(name, face.body) for name in names), default=0)
        name_width = 0.0 if stacked else min(max(min(wanted, width * 0.28), least), width * 0.38)
        codes = max((width_of(alternative.code, face.small) for alternative in chart.alternatives), default=0)
        code_right = name_width + (0 if stacked else 2 * _GAP) + codes
        sign = width_of(SIGNS["-2"], face.small_bold) + _GAP
        word = max((longest_word(words, face.small) for words in chart.words.scale), default=0)
        left = code_right + _GAP + sign
        right = width - max(sign, word / 2)
        full_axis = word > 0 and word + STEP <= (right - left) / 4
        if not full_axis:
            right = width - sign
        return cls(width, name_width, code_right, left, right, stacked, full_axis)

    def x(self, value: float) -> float:
        return self.left + (value + 2) * (self.right - self.left) / 4


def _legend(
    alternatives: tuple[ChartAlternative, ...], width: float, top: float, face: Face, theme: Theme, marks: list[Mark]
) -> float:
    height = line_height(face.body)
    swatch = 1.6 * height
    left, y = 0.0, top
    for place, alternative in enumerate(alternatives):
        code = width_of(alternative.code, face.bold) + STEP
        lines = wrapped(alternative.name, face.body, width - swatch - _GAP - code)
        entry = swatch + _GAP + code + max((width_of(line, face.body) for line in lines), default=0)
        if left and left + entry > width:
            left, y = 0.0, y + height + STEP
        marks.append(bar_block(QRectF(left, y + height * 0.2, swatch, height * 0.6), place, theme))
        text = left + swatch + _GAP
        marks.append(Words(text, y + height / 2, alternative.code, face.bold, theme.text))
        for number, line in enumerate(lines):
            marks.append(Words(text + code, y + height * (number + 0.5), line, face.body, theme.text))
        if len(lines) > 1:
            left, y = 0.0, y + height * len(lines) + STEP
        else:
            left += entry + 3 * _GAP
    return y + (height if left else 0)


def _axis(chart: ComparisonChart, plot: _Plot, top: float, face: Face, theme: Theme, marks: list[Mark]) -> float:
    height = line_height(face.small)
    if not plot.full_axis:
        marks.append(
            Words(
                plot.x(0) - _GAP, top + height / 2, f"‹ {chart.words.negative}", face.small, theme.quiet_text, "right"
            )
        )
        marks.append(
            Words(plot.x(0) + _GAP, top + height / 2, f"{chart.words.positive} ›", face.small, theme.quiet_text)
        )
        return top + height + STEP
    room = (plot.right - plot.left) / 4 - STEP
    labels = [wrapped(words, face.small, room) for words in chart.words.scale]
    lines = max(len(label) for label in labels)
    for value, label in zip((-2, -1, 0, 1, 2), labels, strict=True):
        first = top + (lines - len(label)) * height
        for number, line in enumerate(label):
            y = first + height * (number + 0.5)
            marks.append(Words(plot.x(value), y, line, face.small, theme.quiet_text, "centre"))
    return top + lines * height + STEP


def _group(
    group: ChartGroup,
    alternatives: tuple[ChartAlternative, ...],
    plot: _Plot,
    top: float,
    face: Face,
    theme: Theme,
    marks: list[Mark],
) -> float:
    height = line_height(face.body)
    row = line_height(face.small) + 3
    lines = wrapped(group.name, face.body, plot.width if plot.stacked else plot.name_width)
    top += STEP * 1.5
    for number, line in enumerate(lines):
        marks.append(Words(0, top + height * (number + 0.5), line, face.body, theme.text))
    bars = top + height * len(lines) if plot.stacked else top
    for place, (alternative, bar) in enumerate(zip(alternatives, group.bars, strict=True)):
        y = bars + row * (place + 0.5)
        marks.append(Words(plot.code_right, y, alternative.code, face.small, theme.quiet_text, "right"))
        _bar(bar, place, plot, y, row * 0.62, face, theme, marks)
    named = 0 if plot.stacked else height * len(lines)
    return max(bars + row * len(group.bars), top + named) + STEP * 1.5


def _bar(
    bar: ChartBar, place: int, plot: _Plot, y: float, thick: float, face: Face, theme: Theme, marks: list[Mark]
) -> None:
    """One bar from zero to its far value, or across zero when the two values have different signs."""
    zero = plot.x(0)
    after = zero + _GAP
    before = zero - _GAP
    if bar.worst is not None and bar.best is not None:
        low, high = min(bar.worst, 0), max(bar.best, 0)
        if low or high:
            rect = QRectF(plot.x(low), y - thick / 2, plot.x(high) - plot.x(low), thick)
            marks.append(bar_block(rect, place, theme))
        near = bar.best if bar.best <= 0 else bar.worst if bar.worst >= 0 else None
        if near is not None and (near not in (low, high) or near == low == high):
            fill = bar_block(QRectF(), place, theme).fill if near == low == high else theme.surface
            marks.append(Dot(plot.x(near), y, thick * 0.42, fill, theme.text))
        if low:
            before = plot.x(low) - STEP
            marks.append(Words(before, y, SIGNS[str(low)], face.small_bold, theme.text, "right"))
        if high:
            after = plot.x(high) + STEP
            marks.append(Words(after, y, SIGNS[str(high)], face.small_bold, theme.text))
            after += width_of(SIGNS[str(high)], face.small_bold) + _GAP
    elif not bar.mixed and not bar.unknown:
        marks.append(Words(after, y, SIGNS["na"], face.small, theme.quiet_text))
    for shown, sign in ((bar.mixed, SIGNS["mix"]), (bar.unknown, SIGNS["?"])):
        if shown:
            marks.append(Words(after, y, sign, face.small_bold, theme.text))
            after += width_of(sign, face.small_bold) + _GAP


def _notes(chart: ComparisonChart, width: float, top: float, face: Face, theme: Theme, marks: list[Mark]) -> float:
    """What the marks without a bar mean, as far as the chart has them."""
    bars = [bar for group in chart.groups for bar in group.bars]
    notes = [
        (any(bar.mixed for bar in bars), SIGNS["mix"], chart.words.mixed),
        (any(bar.unknown for bar in bars), SIGNS["?"], chart.words.unknown),
        (any(bar == ChartBar() for bar in bars), SIGNS["na"], chart.words.not_assessed),
    ]
    text = "     ".join(f"{sign} {word}" for there, sign, word in notes if there and word)
    height = line_height(face.small)
    for number, line in enumerate(wrapped(text, face.small, width)):
        marks.append(Words(0, top + height * (number + 0.5), line, face.small, theme.quiet_text))
    return top + height * len(wrapped(text, face.small, width))


def bar_block(rect: QRectF, place: int, theme: Theme) -> Block:
    """A block in the colour and pattern of an alternative, by its place."""
    fills = _FILLS[theme.name]
    fill = fills[place % len(fills)]
    hatch = _HATCHES[(place + place // len(fills)) % len(_HATCHES)]
    edge = QColor(fill).darker(160) if theme.name == "light" else QColor(fill).lighter(125)
    hatch_colour = "#ffffff" if contrast(fill, "#ffffff") > contrast(fill, "#10151b") else "#10151b"
    return Block(rect, fill, edge.name(), hatch, hatch_colour)
