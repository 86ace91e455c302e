"""The frame of what takes the place of the assessment: a page that scrolls, buttons that stay, Escape leaves."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.ui.assessment.page_view import WIDEST
from ennakko.ui.flow import Flow
from ennakko.ui.theme import STEP, role

MARGIN = 7 * STEP


class RoomPage(QWidget):
    """A page on a calm ground. The buttons below it do not scroll, nor does what stands above."""

    left = Signal()
    """Back to the assessment, or to where one came from."""

    def __init__(self) -> None:
        super().__init__()
        role(self, "canvas")
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons = Flow(2 * STEP)
        footer = QFrame()
        role(footer, "footer")
        below = QHBoxLayout(footer)
        below.setContentsMargins(MARGIN, 3 * STEP, MARGIN, 3 * STEP)
        below.addWidget(self.buttons)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.area, 1)
        self._whole.addWidget(footer)

    def stand_above(self, *parts: QWidget) -> None:
        """Put these above the page, below each other."""
        top = QWidget()
        role(top, "canvas")
        column = QVBoxLayout(top)
        column.setContentsMargins(MARGIN, 6 * STEP, MARGIN, 2 * STEP)
        column.setSpacing(2 * STEP)
        for part in parts:
            column.addWidget(part)
        self._whole.insertWidget(0, top)

    def paper(self, *, above: int = 6, gap: int = 3, wide: float = 1.0) -> QVBoxLayout:
        """Begin a new page, as wide as text is read well, or so many times that. It is seen after `show_paper`."""
        self._paper = paper = _Paper()
        role(paper, "canvas")
        across = QHBoxLayout(paper)
        across.setContentsMargins(MARGIN, above * STEP, MARGIN, 6 * STEP)
        inner = QWidget()
        inner.setMaximumWidth(round(wide * WIDEST * self.fontMetrics().height()))
        across.addWidget(inner, 100)
        across.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap * STEP)
        return column

    def show_paper(self) -> None:
        """Put the page that was begun in the place of the one before, all of it at once."""
        self.area.setWidget(self._paper)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Paper(QWidget):
    """As high as its words need at the width there is; what they would need in the narrowest column is no matter."""

    @override
    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least
