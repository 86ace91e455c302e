"""Things side by side, in as many rows as the width needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ennakko.ui.theme import STEP


class Flow(QWidget):
    """Lays its widgets out like words on a page. It is always as high as its rows."""

    def __init__(self, gap: int = STEP, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QWidget] = []
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def items(self) -> tuple[QWidget, ...]:
        """What stands here, in order."""
        return tuple(self._items)

    def add(self, widget: QWidget, before: QWidget | None = None) -> None:
        """Put in one more widget: at the end, or before another one."""
        widget.setParent(self)
        self._items.insert(self._items.index(before) if before else len(self._items), widget)
        widget.show()
        self._arrange()

    def take(self, widget: QWidget) -> None:
        """Take a widget out, for good."""
        self._items.remove(widget)
        widget.hide()
        widget.deleteLater()
        self._arrange()

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, self.heightForWidth(self.width() if self._sized() else width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max((item.minimumSizeHint().width() for item in self._shown()), default=0), self.minimumHeight())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = max((place.bottom() + 1 for place in self._places(width)), default=0)
        return self._heights[width]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """What has come or gone while this was out of sight told nobody."""
        super().showEvent(event)
        self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._arrange()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [item for item in self._items if not item.isHidden()]

    def _sized(self) -> bool:
        return self.testAttribute(Qt.WidgetAttribute.WA_Resized)

    def _arrange(self) -> None:
        self._heights = {}
        if not self._sized():
            return
        for item, place in zip(self._shown(), self._places(self.width()), strict=True):
            item.setGeometry(place)
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        left, top, deepest = 0, 0, 0
        for item in self._shown():
            hint = item.sizeHint()
            least = max(item.minimumSizeHint().width(), item.minimumWidth())
            wide = max(min(hint.width(), width), least)
            if left and left + wide > width:
                left, top, deepest = 0, top + deepest + self._gap, 0
            places.append(QRect(left, top, wide, hint.height()))
            left += wide + self._gap
            deepest = max(deepest, hint.height())
        return places
