"""The chart of population groups: negative impacts to the left, positive ones to the right, both counted."""

from PySide6.QtCore import QRectF

from ennakko.ui.chart_values import GroupsChart
from ennakko.ui.drawing import Block, Drawing, Face, Mark, Stroke, Words, line_height, longest_word, width_of, wrapped
from ennakko.ui.scale import look
from ennakko.ui.theme import STEP, Theme

_GAP = 2.0 * STEP
_NARROW = 26


def groups(chart: GroupsChart, width: float, face: Face, theme: Theme) -> Drawing:
    """All marks of the chart for a width."""
    marks: list[Mark] = []
    top = 0.0
    for line in wrapped(chart.title, face.heading, width):
        top += line_height(face.heading)
        marks.append(Words(0, top - line_height(face.heading) / 2, line, face.heading, theme.text))
    top += _GAP if chart.title else 0

    stacked = width < _NARROW * line_height(face.body)
    wanted = max((width_of(group.name, face.body) for group in chart.groups), default=0)
    least = max((longest_word(group.name, face.body) for group in chart.groups), default=0)
    name_width = 0.0 if stacked else min(max(min(wanted, width * 0.4), least), width * 0.5)
    number = width_of("−00", face.small_bold) + _GAP
    left = name_width + (0 if stacked else 2 * _GAP) + number
    right = width - number
    zero = (left + right) / 2
    most = max((max(group.negative, group.positive) for group in chart.groups), default=1) or 1
    unit = (right - left) / 2 / most

    small = line_height(face.small)
    marks.append(
        Words(zero - _GAP, top + small / 2, f"‹ {chart.words.negative}", face.small, theme.quiet_text, "right")
    )
    marks.append(Words(zero + _GAP, top + small / 2, f"{chart.words.positive} ›", face.small, theme.quiet_text))
    top += small + STEP
    first = top
    height = line_height(face.body)
    rows: list[Mark] = []
    for place, group in enumerate(chart.groups):
        if place:
            marks.append(Stroke(0, top, width, top, theme.line))
        top += STEP
        lines = wrapped(group.name, face.body, width if stacked else name_width)
        for row, line in enumerate(lines):
            rows.append(Words(0, top + height * (row + 0.5), line, face.body, theme.text))
        y = top + height * (len(lines) + 0.5 if stacked else len(lines) / 2)
        thick = height * 0.62
        if group.negative:
            bar = QRectF(zero - unit * group.negative, y - thick / 2, unit * group.negative, thick)
            rows.append(_block(bar, "-2", theme))
            rows.append(Words(bar.left() - STEP, y, f"−{group.negative}", face.small_bold, theme.text, "right"))
        if group.positive:
            bar = QRectF(zero, y - thick / 2, unit * group.positive, thick)
            rows.append(_block(bar, "2", theme))
            rows.append(Words(bar.right() + STEP, y, f"+{group.positive}", face.small_bold, theme.text))
        top += height * (len(lines) + (1 if stacked else 0)) + STEP
    marks.append(Stroke(zero, first, zero, top, theme.border, 1.5))
    return Drawing(top + 1, (*marks, *rows))


def _block(rect: QRectF, value: str, theme: Theme) -> Block:
    colours = look(value, theme)
    return Block(rect, colours.fill, colours.edge, "rising" if value == "-2" else "plain", colours.ink)
