"""The place of something that is in sight now and then. It is kept meanwhile, so that nothing beside it moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override


class KeptPlace(QWidget):
    """As large as what stands in it, shown or hidden. That comes and goes without the page being laid out anew."""

    def __init__(self, of: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = of
        self._hint = QSize()
        of.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        self._of.ensurePolished()
        self._hint = self._of.sizeHint()
        return self._hint

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._of.sizeHint() != self._hint:
            self.updateGeometry()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._of.resize(self.size())
