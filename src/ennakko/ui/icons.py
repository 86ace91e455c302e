"""The program's icons: drawings in one line width, coloured when loaded, sharp on every screen."""

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

import ennakko.resources

FOLDER: Final = Path(ennakko.resources.__path__[0], "icons")
_DISABLED: Final = 0.45


def names() -> tuple[str, ...]:
    """Every icon there is, without the program's own mark."""
    found = (entry.stem for entry in FOLDER.glob("*.svg"))
    return tuple(sorted(name for name in found if name != "ennakko"))


@cache
def icon(name: str, colour: str) -> QIcon:
    """One icon in one colour, for example `icon("search", theme.quiet_text)`."""
    return QIcon(_Drawing(_drawn(name).replace("currentColor", colour)))


def beside_text(widget: QWidget, times: float = 1.15) -> QSize:
    """The size of an icon that stands beside the text of a widget, in times its height."""
    side = round(times * widget.fontMetrics().height())
    return QSize(side, side)


@cache
def app_icon() -> QIcon:
    """The program's own mark, in its own colours."""
    return QIcon(_Drawing(_drawn("ennakko")))


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a picture of `size` logical pixels, for a label."""
    return icon(name, colour).pixmap(QSize(size, size), ratio)


def _drawn(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text("utf-8")


class _Drawing(QIconEngine):
    """Draws the SVG once at each size and pixel ratio."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg
        self._renderer = QSvgRenderer(QByteArray(svg.encode()))
        self._drawn: dict[tuple[int, int, bool], QPixmap] = {}

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _DISABLED)
        self._renderer.render(painter, square)
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (size.width(), size.height(), mode == QIcon.Mode.Disabled)
        if key in self._drawn:
            return self._drawn[key]
        drawn = QPixmap(size)
        if drawn.isNull():
            return drawn
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        self._drawn[key] = drawn
        return drawn

    @override
    def clone(self) -> QIconEngine:
        return _Drawing(self._svg)
