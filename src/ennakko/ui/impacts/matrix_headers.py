"""The headings of the matrix and the comparison: alternatives across, perspectives and factors down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget
from typing_extensions import override

from ennakko.ui.plain import plain_tip
from ennakko.ui.theme import SMALL, STEP, current, sized

_WRAP = int(Qt.TextFlag.TextWordWrap)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | _WRAP
_TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | _WRAP
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
_NAME_LINES = 3


class Headed(Protocol):
    """A table with alternatives across, and factors or perspectives down."""

    def alternative(self, column: int) -> tuple[str, str]:
        """The code and the name of a column."""

    def row_name(self, row: int) -> str:
        """What a row is called."""

    def is_heading(self, row: int) -> bool:
        """Whether a row is a heading of those below it."""


class _Header(QHeaderView):
    """A header whose words wrap, with the whole text in its tooltip."""

    def __init__(self, orientation: Qt.Orientation, model: Headed, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._model = model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def words(self, section: int) -> str:
        """The whole text of a section."""
        if self.orientation() == Qt.Orientation.Vertical:
            return self._model.row_name(section)
        return " ".join(self._model.alternative(section)).strip()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            section = self.logicalIndexAt(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self.words(section)) if section >= 0 else "", self)
            return True
        return super().viewportEvent(event)


class AlternativesHeader(_Header):
    """An alternative for each column: its code, its name in at most three lines, and which half is which term."""

    def __init__(self, model: Headed, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, model, parent)
        self._terms: tuple[str, ...] = ()

    def name_terms(self, terms: tuple[str, ...]) -> None:
        """Head the two halves of the cells, or nothing."""
        self._terms = terms
        self.updateGeometry()
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(sized(self.font(), 1.0))
        widest = max((self._name_lines(n) for n in range(self.count())), default=1)
        terms = QFontMetrics(sized(self.font(), SMALL)).height() + STEP if self._terms else 0
        return QSize(0, (1 + widest) * metrics.lineSpacing() + terms + 3 * STEP)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = current()
        painter.save()
        painter.fillRect(rect, QColor(theme.surface))
        code, name = self._model.alternative(logicalIndex)
        inner = rect.adjusted(STEP, STEP, -STEP, -STEP)
        if self._terms:
            painter.setFont(sized(self.font(), SMALL))
            painter.setPen(QColor(theme.quiet_text))
            height = painter.fontMetrics().height()
            half = inner.width() // len(self._terms)
            for n, term in enumerate(self._terms):
                place = QRect(inner.left() + n * half, inner.bottom() - height, half, height)
                shown = painter.fontMetrics().elidedText(term, Qt.TextElideMode.ElideRight, half)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)
            inner.setBottom(inner.bottom() - height - STEP)
        painter.setFont(sized(self.font(), 1.0))
        metrics = painter.fontMetrics()
        lines = _wrapped(name, metrics, inner.width())
        painter.setPen(QColor(theme.text))
        painter.drawText(inner, _CENTRE, "\n".join(lines))
        painter.setFont(sized(self.font(), 1.0, bold=True))
        inner.setBottom(inner.bottom() - len(lines) * metrics.lineSpacing())
        painter.drawText(inner, _CENTRE, code)
        painter.restore()

    def _name_lines(self, section: int) -> int:
        name = self._model.alternative(section)[1]
        return len(_wrapped(name, QFontMetrics(self.font()), self.sectionSize(section) - 2 * STEP))


class FactorsHeader(_Header):
    """A perspective as a heading, a factor as a name that wraps. The chosen row is bold; where none can be chosen, the
    names stand at the top of their rows.
    """

    def __init__(self, model: Headed, parent: QWidget, chosen: Callable[[], int] | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, model, parent)
        self._chosen = chosen

    def height_of(self, section: int) -> int:
        """How high a row must be for its name."""
        heading = self._model.is_heading(section)
        metrics = QFontMetrics(sized(self.font(), 1.0, bold=True))
        room = QRect(0, 0, max(1, self.width() - 3 * STEP), 10_000)
        words = metrics.boundingRect(room, _LEFT, self.words(section)).height()
        return words + (5 * STEP if heading else 3 * STEP)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = current()
        heading = self._model.is_heading(logicalIndex)
        painter.save()
        painter.fillRect(rect, QColor(theme.surface))
        chosen = self._chosen is not None and self._chosen() == logicalIndex
        painter.setFont(sized(self.font(), 1.0, bold=heading or chosen or self._chosen is None))
        painter.setPen(QColor(theme.text))
        inner = rect.adjusted(2 * STEP, 0, -STEP, 0)
        if heading or self._chosen is None:
            painter.setPen(QColor(theme.line))
            painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
            painter.setPen(QColor(theme.text))
        if self._chosen is None:
            inner.setTop(inner.top() + 2 * STEP)
        painter.drawText(inner, _LEFT if self._chosen else _TOP, self.words(logicalIndex))
        painter.restore()


def _wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """At most three lines; what does not fit ends in …."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < _NAME_LINES:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
            count += 1
        last = len(lines) == _NAME_LINES - 1
        taken = " ".join(words if last else words[:count])
        lines.append(metrics.elidedText(taken, Qt.TextElideMode.ElideRight, max(width, 1)))
        words = [] if last else words[count:]
    return lines
