"""The chart of population groups: negative impacts to the left, positive ones to the right, counted by strength."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF

from ennakko.ui.comparison.chart_sides import FEW, side_block
from ennakko.ui.comparison.chart_values import GroupCount, GroupsChart
from ennakko.ui.comparison.drawing import (
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
from ennakko.ui.impacts.scale_face import Face as Signs
from ennakko.ui.theme import STEP, Theme

_GAP: Final = 2.0 * STEP
_NARROW: Final = 26
"""Lines of text across: a chart narrower than this has each name above its bars."""


def groups(chart: GroupsChart, width: float, face: Face, theme: Theme) -> Drawing:
    """All marks of the chart for a width."""
    return _Groups(chart, width, face, theme).drawing()


class _Groups:
    """The chart while it is being laid out, from the top down."""

    def __init__(self, chart: GroupsChart, width: float, face: Face, theme: Theme) -> None:
        self._chart = chart
        self._width = width
        self._face = face
        self._theme = theme
        self._top = 0.0
        self._marks: list[Mark] = []
        names = [group.name for group in chart.groups]
        self._stacked = width < _NARROW * line_height(face.body)
        wanted = max((width_of(name, face.body) for name in names), default=0)
        least = max((longest_word(name, face.body) for name in names), default=0)
        self._name_width = 0.0 if self._stacked else min(max(min(wanted, width * 0.4), least), width * 0.5)
        signs = chart.words.face
        counts = [counted(values, signs) for group in chart.groups for values in (group.bears, group.gains)]
        number = max((width_of(count, face.small_bold) for count in counts), default=0) + _GAP
        left = self._name_width + (0 if self._stacked else 2 * _GAP) + number
        right = max(width - number, left + 4 * STEP)
        self._zero = (left + right) / 2
        most = max((max(len(group.bears), len(group.gains)) for group in chart.groups), default=0)
        self._unit = (right - left) / 2 / max(most, FEW)

    def drawing(self) -> Drawing:
        """Title, which side is which, and the groups."""
        heading = line_height(self._face.heading)
        for line in wrapped(self._chart.title, self._face.heading, self._width):
            self._marks.append(Words(0, self._top + heading / 2, line, self._face.heading, self._theme.text))
            self._top += heading
        self._top += _GAP if self._chart.title else 0
        font, colour, small = self._face.small, self._theme.quiet_text, line_height(self._face.small)
        y = self._top + small / 2
        self._marks.append(Words(self._zero - _GAP, y, f"‹ {self._chart.words.negative}", font, colour, "right"))
        self._marks.append(Words(self._zero + _GAP, y, f"{self._chart.words.positive} ›", font, colour))
        self._top += small + STEP
        for place, group in enumerate(self._chart.groups):
            if place:
                self._marks.append(Stroke(0, self._top, self._width, self._top, self._theme.line))
            self._group(group)
        return Drawing(self._top + 1, tuple(self._marks))

    def _group(self, group: GroupCount) -> None:
        face, theme = self._face, self._theme
        height = line_height(face.body)
        lines = wrapped(group.name, face.body, self._width if self._stacked else self._name_width)
        names = self._top + STEP
        for number, line in enumerate(lines):
            self._marks.append(Words(0, names + height * (number + 0.5), line, face.body, theme.text))
        axis = names + height * len(lines) if self._stacked else self._top
        y = names + height * (len(lines) + 0.5 if self._stacked else len(lines) / 2)
        self._top = names + height * (len(lines) + (1 if self._stacked else 0)) + STEP
        self._marks.append(Stroke(self._zero, axis, self._zero, self._top, theme.border, 1.5))
        thick = height * 0.62
        for values, side in ((group.bears, -1), (group.gains, 1)):
            for place, value in enumerate(values):
                start = self._zero + side * self._unit * (place if side > 0 else place + 1)
                rect = QRectF(start, y - thick / 2, self._unit, thick)
                self._marks.append(side_block(rect, value, self._chart.words.face, theme, negative=side < 0))
            if values:
                end = self._zero + side * (self._unit * len(values) + 1.5 * STEP)
                said = counted(values, self._chart.words.face)
                self._marks.append(Words(end, y, said, face.small_bold, theme.text, "right" if side < 0 else "left"))


def counted(values: Sequence[str], signs: Signs) -> str:
    """How many of each strength, so that no count looks like a value: 1 × − −, 2 × −. All together without signs."""
    if signs.words:
        return str(len(values)) if values else ""
    return ", ".join(f"{values.count(value)} × {signs.signs[value]}" for value in dict.fromkeys(values))
