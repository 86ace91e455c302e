"""The comparison chart: alternatives side by side in every perspective, worse to the left and better to the right."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from ennakko.ui.comparison.chart_values import ChartBar, ChartGroup, ComparisonChart
from ennakko.ui.comparison.drawing import (
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
from ennakko.ui.theme import PRINT, STEP, Theme, contrast

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
    return _Comparison(chart, width, face, theme).drawing()


def bar_block(rect: QRectF, place: int, theme: Theme) -> Block:
    """A block in the colour and pattern of an alternative, by its place."""
    fills = _FILLS[theme.name]
    fill = fills[place % len(fills)]
    hatch = _HATCHES[(place + place // len(fills)) % len(_HATCHES)]
    edge = QColor(fill).darker(160) if theme.name == "light" else QColor(fill).lighter(125)
    hatch_colour = "#ffffff" if contrast(fill, "#ffffff") > contrast(fill, "#10151b") else "#10151b"
    return Block(rect, fill, edge.name(), hatch, hatch_colour)


@dataclass(frozen=True, slots=True)
class _Reach:
    """How a bar runs and what stands at its ends: both its signs, and the marks that have no place on the axis."""

    low: int
    high: int
    near: int | None
    """The value nearer to zero, when both lie on the same side."""
    before: str
    after: str

    @classmethod
    def of(cls, bar: ChartBar, signs: Mapping[str, str]) -> "_Reach":
        marks = " ".join(signs[value] for value, there in (("mix", bar.mixed), ("?", bar.unknown)) if there)
        if bar.worst is None or bar.best is None:
            return cls(0, 0, None, "", marks)
        low, high = min(bar.worst, 0), max(bar.best, 0)
        near = bar.best if bar.best <= 0 else bar.worst if bar.worst >= 0 else None
        between = near if near != (low or high) else None
        before = signs[str(low)] if low else ""
        after = signs[str(high)] if high else ""
        if between is not None:
            middle = signs[str(between)]
            before = f"{before} / {middle}" if low and middle else before
            after = f"{middle} / {after}" if high and middle else after
        return cls(low, high, between, before, f"{after}   {marks}".strip())


class _Comparison:
    """The chart while it is being laid out, from the top down."""

    def __init__(self, chart: ComparisonChart, width: float, face: Face, theme: Theme) -> None:
        self._chart = chart
        self._width = width
        self._face = face
        self._theme = theme
        self._top = 0.0
        self._marks: list[Mark] = []
        self._signs = chart.words.face.signs
        self._low, self._high = chart.words.numbers[0], chart.words.numbers[-1]
        self._measure()

    def drawing(self) -> Drawing:
        """Title, legend, axis, perspectives and notes."""
        self._title()
        self._legend()
        self._top += _GAP
        self._axis()
        for place, group in enumerate(self._chart.groups):
            if place:
                self._marks.append(Stroke(0, self._top, self._width, self._top, self._theme.line))
            self._group(group)
        self._notes()
        return Drawing(self._top + 1, tuple(self._marks))

    def _measure(self) -> None:
        """Where the columns stand. Words stand at the bars only where the axis has no room for them."""
        if self._chart.words.face.words:
            self._signs = {**self._signs, **dict.fromkeys((str(n) for n in self._chart.words.numbers), "")}
        self._place_columns()
        if self._chart.words.face.words and not self._full_axis:  # the axis names no value, so each bar does
            self._signs = self._chart.words.face.signs
            self._place_columns()

    def _place_columns(self) -> None:
        """Names get what their words need; the bars get the rest."""
        face, width = self._face, self._width
        names = [group.name for group in self._chart.groups]
        reaches = [_Reach.of(bar, self._signs) for group in self._chart.groups for bar in group.bars]
        self._stacked = width < _NARROW * line_height(face.body)
        wanted = max((width_of(name, face.body) for name in names), default=0)
        least = max((longest_word(name, face.body) for name in names), default=0)
        self._name_width = 0.0 if self._stacked else min(max(min(wanted, width * 0.28), least), width * 0.38)
        codes = max((width_of(alternative.code, face.small) for alternative in self._chart.alternatives), default=0)
        self._code_right = self._name_width + (0 if self._stacked else 2 * _GAP) + codes
        before = max((width_of(r.before, face.small_bold) for r in reaches if r.low == self._low), default=0)
        after = max((width_of(r.after, face.small_bold) for r in reaches if r.high == self._high), default=0)
        word = max((longest_word(words, face.small) for words in self._chart.words.scale), default=0)
        self._left = self._code_right + _GAP + before + 2 * STEP
        self._right = width - max(after + 2 * STEP, word / 2 + 1)
        self._full_axis = 0 < word <= self._step - STEP
        if not self._full_axis:
            self._right = width - after - 2 * STEP

    @property
    def _step(self) -> float:
        """From one number of the scale to the next."""
        return (self._right - self._left) / max(1, self._high - self._low)

    def _x(self, value: float) -> float:
        return self._left + (value - self._low) * self._step

    def _title(self) -> None:
        height = line_height(self._face.heading)
        for line in wrapped(self._chart.title, self._face.heading, self._width):
            self._marks.append(Words(0, self._top + height / 2, line, self._face.heading, self._theme.text))
            self._top += height
        self._top += _GAP if self._chart.title else 0

    def _legend(self) -> None:
        face, text = self._face, self._theme.text
        height = line_height(face.body)
        swatch = 1.6 * height
        left = 0.0
        for place, alternative in enumerate(self._chart.alternatives):
            code = width_of(alternative.code, face.bold) + 1.5 * STEP
            lines = wrapped(alternative.name, face.body, self._width - swatch - _GAP - code)
            entry = swatch + _GAP + code + max((width_of(line, face.body) for line in lines), default=0)
            if left and left + entry > self._width:
                left, self._top = 0.0, self._top + height + STEP
            colours = QRectF(left + 1, self._top + height * 0.2, swatch, height * 0.6)
            self._marks.append(bar_block(colours, place, self._theme))
            words = left + swatch + _GAP
            self._marks.append(Words(words, self._top + height / 2, alternative.code, face.bold, text))
            for number, line in enumerate(lines):
                self._marks.append(Words(words + code, self._top + height * (number + 0.5), line, face.body, text))
            if len(lines) > 1:
                left, self._top = 0.0, self._top + height * len(lines) + STEP
            else:
                left += entry + 3 * _GAP
        self._top += height if left else 0

    def _axis(self) -> None:
        """The words of the scale over their lines; where they do not fit, only which side is which."""
        font, colour = self._face.small, self._theme.quiet_text
        height = line_height(font)
        words = self._chart.words
        if not self._full_axis:
            y = self._top + height / 2
            self._marks.append(Words(self._x(0) - _GAP, y, f"‹ {words.negative}", font, colour, "right"))
            self._marks.append(Words(self._x(0) + _GAP, y, f"{words.positive} ›", font, colour))
            self._top += height + STEP
            return
        room = self._step - STEP
        outer = min(room, 2 * (self._width - self._right))
        rooms = (outer, *(room for _ in words.numbers[2:]), outer)
        labels = [wrapped(label, font, width) for label, width in zip(words.scale, rooms, strict=True)]
        lines = max(len(label) for label in labels)
        for value, label in zip(words.numbers, labels, strict=True):
            first = self._top + (lines - len(label)) * height
            for number, line in enumerate(label):
                self._marks.append(Words(self._x(value), first + height * (number + 0.5), line, font, colour, "centre"))
        self._top += lines * height + STEP

    def _group(self, group: ChartGroup) -> None:
        face, theme = self._face, self._theme
        start = self._top
        height = line_height(face.body)
        air, row = 1.5 * STEP, line_height(face.small) + 3
        if theme == PRINT:  # a picture that is lower leaves less of a page empty
            air, row = STEP / 2, 0.9 * line_height(face.small)
        lines = wrapped(group.name, face.body, self._width if self._stacked else self._name_width)
        names = start + air
        for number, line in enumerate(lines):
            self._marks.append(Words(0, names + height * (number + 0.5), line, face.body, theme.text))
        grid = names + height * len(lines) if self._stacked else start
        bars = grid if self._stacked else names
        beside = 0 if self._stacked else names + height * len(lines)
        self._top = max(bars + row * len(group.bars), beside) + air
        for value in (number for number in self._chart.words.numbers if number):
            self._marks.append(Stroke(self._x(value), grid, self._x(value), self._top, theme.track))
        self._marks.append(Stroke(self._x(0), grid, self._x(0), self._top, theme.border, 1.5))
        for place, (alternative, bar) in enumerate(zip(self._chart.alternatives, group.bars, strict=True)):
            y = bars + row * (place + 0.5)
            self._marks.append(Words(self._code_right, y, alternative.code, face.small, theme.quiet_text, "right"))
            self._bar(bar, place, y, row * 0.62)

    def _bar(self, bar: ChartBar, place: int, y: float, thick: float) -> None:
        """One bar from zero to its far value, or across zero when the two values have different signs."""
        theme, font = self._theme, self._face.small_bold
        if bar.worst is None:
            self._numberless(bar, y, thick)
            return
        reach = _Reach.of(bar, self._signs)
        low, high = self._x(reach.low), self._x(reach.high)
        if reach.low or reach.high:
            self._marks.append(bar_block(QRectF(low, y - thick / 2, high - low, thick), place, theme))
        else:
            self._marks.append(Dot(low, y, thick * 0.45, bar_block(QRectF(), place, theme).fill, theme.text))
        if reach.near is not None:
            near = self._x(reach.near)
            self._marks.append(Stroke(near, y - thick / 2 - 2, near, y + thick / 2 + 2, theme.surface, 4.5))
            self._marks.append(Stroke(near, y - thick / 2 - 2, near, y + thick / 2 + 2, theme.text, 1.8))
        if reach.before:
            self._marks.append(Words(low - 1.5 * STEP, y, reach.before, font, theme.text, "right"))
        if reach.after:
            start = high + 1.5 * STEP + (thick * 0.3 if not reach.high else 0)
            self._marks.append(Words(start, y, reach.after, font, theme.text))

    def _numberless(self, bar: ChartBar, y: float, thick: float) -> None:
        """A value that has no place on the axis stands on the line of no impact, in a break of that line.

        What does not apply and what has not been assessed are said in words: their signs would look like a minus.
        """
        signs = [self._signs[value] for value, there in (("mix", bar.mixed), ("?", bar.unknown)) if there]
        words = self._chart.words
        text = " ".join(signs) or (words.not_applicable if bar.not_applicable else words.not_assessed)
        font = self._face.small_bold if signs else self._face.small
        width = width_of(text, font) + STEP
        paper = self._theme.surface
        self._marks.append(Block(QRectF(self._x(0) - width / 2, y - thick * 0.78, width, thick * 1.56), paper, paper))
        self._marks.append(Words(self._x(0), y, text, font, self._theme.text, "centre"))

    def _notes(self) -> None:
        """What the signs without a bar mean, as far as the chart has them."""
        bars = [bar for group in self._chart.groups for bar in group.bars]
        words = self._chart.words
        notes = (
            (any(bar.mixed for bar in bars), self._signs["mix"], words.mixed),
            (any(bar.unknown for bar in bars), self._signs["?"], words.unknown),
        )
        text = " · ".join(f"{sign} = {word}" for there, sign, word in notes if there and word and word != sign)
        font = self._face.small
        self._top += STEP if text else 0
        for line in wrapped(text, font, self._width):
            y = self._top + line_height(font) / 2
            self._marks.append(Words(0, y, line, font, self._theme.quiet_text))
            self._top += line_height(font)
