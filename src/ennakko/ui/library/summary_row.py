"""How one assessment is painted in the library: every word as plain text, found words bold."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip
from typing_extensions import override

from ennakko.editor.summaries import Column, Role
from ennakko.files.drafts import Hit, Summary
from ennakko.ui import theme
from ennakko.ui.icons import icon
from ennakko.ui.plain import LINE, plain_tip
from ennakko.ui.theme import SMALL, STEP, Theme, sized

Ranges = Sequence[tuple[int, int]]
Index = QModelIndex | QPersistentModelIndex

PAD: Final = 2 * STEP
FIRST_PAD: Final = 4 * STEP
_IN_SIGHT: Final = 0.6
"""The first found words end before this part of the line, or the line begins later."""
_UNDER: Final = (Column.STATE, Column.CASE_NO, Column.MODIFIED, Column.FORM)
_BETWEEN: Final = "  ·  "
_SIGNS: Final = {
    "draft": "pencil",
    "circulated": "comment",
    "final": "check-circle",
    "attached": "document",
    "decided": "flag",
    "follow_up": "eye",
    "closed": "lock",
}
IN_HEADLINE: Final = (("title",), ("case_no",))
"""Answers that the list shows anyway: words found in them need no line of their own."""


class SummaryRow(QStyledItemDelegate):
    """Paints the cells of a row. Columns that have no room of their own stand under the name of the matter."""

    folded: tuple[Column, ...] = ()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        if index.column() != Column.MATTER:
            return QSize(0, metrics.height() + 7 * STEP)
        small = QFontMetrics(sized(option.font, SMALL)).height()
        under = len(self._under(index))
        return QSize(0, metrics.height() + (under * small + 6 * STEP if under else 7 * STEP))

    def width_for(self, column: Column, heading: int, texts: Iterable[str], font: QFont) -> int:
        """The width at which neither the heading of a column, so wide, nor any of its texts is cut."""
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(text[:LINE]) for text in texts), default=0)
        match column:
            case Column.PROGRESS:
                widest += _bar_width(metrics) + PAD
            case Column.STATE:
                widest += metrics.height() + PAD
            case _:
                pass
        return max(heading, widest) + 2 * PAD + 2

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(look.tint))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(look.hover))
        column = Column(index.column())
        room = option.rect.adjusted(FIRST_PAD if column is Column.MATTER else PAD, 0, -PAD, 0)
        match column:
            case Column.MATTER:
                self._matter(painter, room, option.font, index, look)
            case Column.PROGRESS:
                self._progress(painter, room, option.font, index, look)
            case Column.STATE:
                self._state(painter, room, option.font, index, look)
            case _:
                _line(painter, room, _text(index), option.font, look.quiet_text)
        painter.restore()

    def _matter(self, painter: QPainter, room: QRect, font: QFont, index: Index, look: Theme) -> None:
        summary: Summary = index.data(Role.SUMMARY)
        hit: Hit | None = index.data(Role.HIT)
        in_title = hit.bold if hit and hit.path == ("title",) and hit.snippet == summary.title else ()
        under = self._under(index)
        small = sized(font, SMALL)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        top = room.top() + (room.height() - high - low * len(under)) // 2
        colour = look.text if summary.title else look.quiet_text
        _line(painter, QRect(room.left(), top, room.width(), high), _text(index), font, colour, in_title)
        top += high
        for text, bold in under:
            _line(painter, QRect(room.left(), top, room.width(), low), text, small, look.quiet_text, bold, look.text)
            top += low

    def _progress(self, painter: QPainter, room: QRect, font: QFont, index: Index, look: Theme) -> None:
        metrics = QFontMetrics(font)
        thick = max(6, metrics.height() // 3)
        bar = QRectF(room.left(), room.center().y() - thick / 2 + 1, _bar_width(metrics), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.track))
        painter.drawRoundedRect(bar, thick / 2, thick / 2)
        share = float(index.data(Role.SHARE))
        if share > 0:
            painter.setBrush(QColor(look.ok if share >= 1 else look.accent))
            painter.drawRoundedRect(
                QRectF(bar.left(), bar.top(), max(thick, bar.width() * share), thick), thick / 2, thick / 2
            )
        _line(painter, room.adjusted(int(bar.width()) + PAD, 0, 0, 0), _text(index), font, look.quiet_text)

    def _state(self, painter: QPainter, room: QRect, font: QFont, index: Index, look: Theme) -> None:
        summary: Summary = index.data(Role.SUMMARY)
        group = index.data(Role.GROUP)
        colour = {"circulated": look.warning, "final": look.ok, "decided": look.ok}.get(group, look.quiet_text)
        side = QFontMetrics(font).height()
        mark = QRect(room.left(), room.center().y() - side // 2 + 1, side, side)
        icon(_SIGNS.get(summary.state, "circle"), colour).paint(painter, mark)
        _line(painter, room.adjusted(side + PAD, 0, 0, 0), _text(index), font, look.text)

    def _under(self, index: Index) -> list[tuple[str, Ranges]]:
        """The small lines under the name: what has no column, and what was found."""
        lines: list[tuple[str, Ranges]] = []
        if self.folded:
            parts = [_text(index.sibling(index.row(), column)) for column in _UNDER if column in self.folded]
            lines.append((_BETWEEN.join(part for part in parts if part), ()))
        if news := str(index.data(Role.NEWS)):
            lines.append((news, ((0, len(news)),)))
        if shared := str(index.data(Role.SHARED)):
            lines.append((shared, ()))
        hit: Hit | None = index.data(Role.HIT)
        if hit and hit.path not in IN_HEADLINE:
            lines.append((hit.snippet, hit.bold))
        return lines

    @override
    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Text that is cut is whole in its tooltip."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = _text(index)
        cut = QFontMetrics(view.font()).horizontalAdvance(text[:LINE]) > option.rect.width() - FIRST_PAD - PAD
        QToolTip.showText(event.globalPos(), plain_tip(text) if cut else "", view)
        return True


def _text(index: Index) -> str:
    return str(index.data())


def _bar_width(metrics: QFontMetrics) -> int:
    return metrics.averageCharWidth() * 10


def _line(
    painter: QPainter,
    room: QRect,
    text: str,
    font: QFont,
    colour: str,
    bold: Ranges = (),
    bold_colour: str = "",
) -> None:
    """One line of plain text in the middle of its room, cut at the end where it does not fit."""
    if room.width() <= 0:
        return
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.Bold)
    widths = QFontMetrics(font), QFontMetrics(heavy)
    shown, ranges = fitted(text.replace("\n", " ").replace("\t", " "), bold, widths, room.width())
    marked = []
    for start, end in ranges:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        found.format = QTextCharFormat()
        found.format.setFontWeight(QFont.Weight.Bold)
        found.format.setForeground(QColor(bold_colour or colour))
        marked.append(found)
    layout = QTextLayout(shown, font)
    one_line = QTextOption()
    one_line.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(one_line)
    layout.setFormats(marked)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.save()
    painter.setPen(QColor(colour))
    layout.draw(painter, QPointF(room.left(), room.center().y() + 1 - line.height() / 2))
    painter.restore()


def fitted(
    text: str, bold: Ranges, widths: tuple[QFontMetrics, QFontMetrics], room: int
) -> tuple[str, list[tuple[int, int]]]:
    """The text cut to a width, at its beginning as well where the first bold words would otherwise be out of sight.

    Of a text far too long for a line only so much is measured as a line can hold.
    """
    if len(text) <= LINE and width_of(text, bold, widths) <= room:
        return text, list(bold)
    cut = 0
    if bold:
        first, last = bold[0][0], min(bold[0][1], bold[0][0] + LINE)
        from_ = max(0, first - LINE)
        begins = [from_, *(n + 1 for n in range(from_, first) if text[n] == " "), first]
        seen = bisect_left(begins, True, key=lambda n: widths[1].horizontalAdvance(text[n:last]) <= room * _IN_SIGHT)
        cut = begins[min(seen, len(begins) - 1)]
    start = "…" if cut else ""
    shown = start + text[cut : cut + LINE]
    moved = [(max(0, begin - cut + len(start)), end - cut + len(start)) for begin, end in bold if end > cut]
    most = len(shown)
    if len(text) - cut > LINE or width_of(shown, moved, widths) > room:
        lengths = range(1, most)
        most = bisect_left(lengths, True, key=lambda n: width_of(shown[:n].rstrip() + "…", moved, widths) > room)
        shown = shown[:most].rstrip() + "…"
    return shown, [(begin, min(end, len(shown))) for begin, end in moved if begin < len(shown)]


def width_of(text: str, bold: Ranges, widths: tuple[QFontMetrics, QFontMetrics]) -> int:
    """How wide a line is with its bold words, by the widths of plain and of bold letters."""
    total, done = 0, 0
    for begin, end in bold:
        total += widths[0].horizontalAdvance(text[done:begin]) + widths[1].horizontalAdvance(text[begin:end])
        done = end
    return total + widths[0].horizontalAdvance(text[done:])
