"""The picture of who gains and who bears: a row for each group, a column for each alternative, harm to the left."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from PySide6.QtCore import QRectF

from ennakko.ui.comparison.chart_sides import FEW, side_block
from ennakko.ui.comparison.chart_values import GainsChart, Sides
from ennakko.ui.comparison.drawing import (
    Block,
    Drawing,
    Face,
    Mark,
    Stroke,
    Words,
    line_height,
    longest_word,
    width_of,
    wrapped,
)
from ennakko.ui.theme import STEP, Theme

_GAP: Final = 2.0 * STEP
_NAMES: Final = 0.45
"""Of the width at most for the names of the groups."""
_ROOMY: Final = 12.0
"""A block as wide as this is easy to see; what the columns do not need beyond that, the names may have."""
_SEEN: Final = 5.0
"""Blocks narrower than this run together into one bar for each strength."""


def gains(chart: GainsChart, width: float, face: Face, theme: Theme) -> Drawing:
    """All marks of the chart for a width."""
    return _Gains(chart, width, face, theme).drawing()


class _Gains:
    """The chart while it is being laid out, from the top down."""

    def __init__(self, chart: GainsChart, width: float, face: Face, theme: Theme) -> None:
        self._chart = chart
        self._width = width
        self._face = face
        self._theme = theme
        self._top = 0.0
        self._marks: list[Mark] = []
        sides = [sides for row in chart.rows for sides in row.sides]
        most = max((max(len(each.bears), len(each.gains)) for each in sides), default=0)
        number = width_of(f"{most} {chart.words.face.signs['?']}", face.small_bold) + STEP
        words = max(width_of(f"‹ {word}", face.small) for word in (chart.words.negative, chart.words.positive)) + STEP
        needed = 2 * max(number + _ROOMY * max(most, FEW), words) + 2 * _GAP
        columns = max(len(chart.alternatives), 1)
        names = [row.name for row in chart.rows]
        wanted = max((width_of(name, face.body) for name in names), default=0.0) + _GAP
        least = max((longest_word(name, face.body) for name in names), default=0.0)
        self._names = min(wanted, max(width - columns * needed, least), width * _NAMES)
        self._column = (width - self._names) / columns
        self._unit = max((self._column - 2 * _GAP) / 2 - number, STEP) / max(most, FEW)

    def drawing(self) -> Drawing:
        """The alternatives, which side is which, the groups, and what the colours mean."""
        self._heads()
        for row in self._chart.rows:
            self._marks.append(Stroke(0, self._top, self._width, self._top, self._theme.line))
            height = line_height(self._face.body)
            lines = wrapped(row.name, self._face.body, self._names - _GAP)
            tall = height * len(lines) + STEP / 2
            for number, line in enumerate(lines):
                y = self._top + STEP / 4 + height * (number + 0.5)
                self._marks.append(Words(0, y, line, self._face.body, self._theme.text))
            for place, sides in enumerate(row.sides):
                self._cell(self._zero(place), tall, height * 0.62, sides)
            self._top += tall
        self._legend()
        return Drawing(self._top + 1, tuple(self._marks))

    def _zero(self, place: int) -> float:
        """Where nothing happens, in the column of an alternative."""
        return self._names + (place + 0.5) * self._column

    def _heads(self) -> None:
        names = [
            wrapped(f"{each.code} {each.name}".strip(), self._face.small_bold, self._column - _GAP)
            for each in self._chart.alternatives
        ]
        small, most = line_height(self._face.small_bold), max(map(len, names), default=0)
        for place, lines in enumerate(names):
            for number, line in enumerate(lines):
                y = self._top + small * (most - len(lines) + number + 0.5)
                self._marks.append(Words(self._zero(place), y, line, self._face.small_bold, self._theme.text, "centre"))
        self._top += small * most + STEP / 2
        words, font, quiet = self._chart.words, self._face.small, self._theme.quiet_text
        y = self._top + line_height(font) / 2
        for place in range(len(names)):
            zero = self._zero(place)
            self._marks.append(Words(zero - STEP, y, f"‹ {words.negative}", font, quiet, "right"))
            self._marks.append(Words(zero + STEP, y, f"{words.positive} ›", font, quiet))
        self._top += line_height(font) + STEP

    def _cell(self, zero: float, tall: float, thick: float, sides: Sides) -> None:
        y, theme = self._top + tall / 2, self._theme
        self._marks.append(Stroke(zero, self._top, zero, self._top + tall, theme.border, 1.5))
        for values, side in ((sides.bears, -1), (sides.gains, 1)):
            for start, count, value in self._runs(values):
                left = zero + self._unit * (start if side > 0 else -start - count)
                rect = QRectF(left, y - thick / 2, self._unit * count, thick)
                self._marks.append(self._block(rect, value, negative=side < 0))
            marks = [str(len(values))] * bool(values) + [self._chart.words.face.signs["?"]] * (
                side > 0 and sides.unknown
            )
            end = zero + side * (self._unit * len(values) + STEP)
            said = Words(end, y, " ".join(marks), self._face.small_bold, theme.text, "right" if side < 0 else "left")
            self._marks += [said] if marks else []

    def _runs(self, values: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
        """Where each block begins, how many impacts it stands for, and of what strength."""
        if self._unit >= _SEEN:
            yield from ((place, 1, value) for place, value in enumerate(values))
            return
        start = 0
        for value, alike in groupby(values):
            count = len(list(alike))
            yield start, count, value
            start += count

    def _block(self, rect: QRectF, value: str, *, negative: bool) -> Block:
        return side_block(rect, value, self._chart.words.face, self._theme, negative=negative)

    def _legend(self) -> None:
        """A swatch with its words for every strength that is there, and what the numbers count."""
        small, font, theme = line_height(self._face.small), self._face.small, self._theme
        self._marks.append(Stroke(0, self._top, self._width, self._top, theme.line))
        self._top += _GAP
        x = 0.0
        for value, negative, words in self._chart.legend:
            wide = small * 1.3 + STEP + width_of(words, font)
            if x and x + wide > self._width:
                x, self._top = 0.0, self._top + small + STEP
            y = self._top + small / 2
            if value:
                swatch = QRectF(x, y - small * 0.3, small * 1.3, small * 0.6)
                self._marks.append(self._block(swatch, value, negative=negative))
            self._marks.append(Words(x + (small * 1.3 + STEP if value else 0), y, words, font, theme.quiet_text))
            x += wide + 2 * _GAP
        self._top += small
