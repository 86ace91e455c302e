"""The charts: on the screen, and as PNG or SVG for the document, painted by the same marks."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ennakko.ui.comparison.chart_comparison import comparison
from ennakko.ui.comparison.chart_gains import gains
from ennakko.ui.comparison.chart_groups import groups
from ennakko.ui.comparison.chart_values import (
    Chart,
    ChartAlternative,
    ChartBar,
    ChartGroup,
    ChartWords,
    ComparisonChart,
    GainsChart,
    GroupCount,
    GroupsChart,
)
from ennakko.ui.comparison.drawing import Drawing, Face, paint_drawing
from ennakko.ui.theme import PRINT, STEP, Theme, current

__all__ = [
    "Chart",
    "ChartAlternative",
    "ChartBar",
    "ChartGroup",
    "ChartView",
    "ChartWords",
    "ComparisonChart",
    "GroupCount",
    "GroupsChart",
    "as_png",
    "as_svg",
    "drawn",
    "height_for",
    "paint",
    "print_font",
]

_PRINT_PIXELS: Final = 14
_MARGIN: Final = STEP
_RING: Final = 2 * STEP


def print_font() -> QFont:
    """The font of pictures in a document, that of its text, at a size that reads well where 640 pixels are 16 cm."""
    font = QFont(["Calibri", "Carlito", "Segoe UI", "DejaVu Sans", "Arial"])
    font.setPixelSize(_PRINT_PIXELS)
    return font


def height_for(chart: Chart, width: float, font: QFont) -> int:
    """How high the chart is when it is this wide."""
    return round(drawn(chart, width, font, PRINT).height + 0.5)


def paint(chart: Chart, painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the chart into a rectangle, in the painter's font; the background is the caller's."""
    paint_drawing(drawn(chart, rect.width(), painter.font(), theme), painter, rect.topLeft())


def as_png(
    chart: Chart, width_px: int = 640, scale: float = 2.2, theme: Theme = PRINT, font: QFont | None = None
) -> bytes:
    """The chart as a PNG `width_px` × `scale` dots wide. The defaults suit 16 cm of paper at 220 dots an inch."""
    drawing = drawn(chart, width_px - 2 * _MARGIN, font or print_font(), theme)
    height = round(drawing.height) + 2 * _MARGIN
    image = QImage(round(width_px * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(theme.surface))
    painter = QPainter(image)
    paint_drawing(drawing, painter, QPointF(_MARGIN, _MARGIN))
    painter.end()
    written = QByteArray()
    into = QBuffer(written)
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(into, QByteArray(b"PNG")).write(image)
    return bytes(written.data())


def as_svg(chart: Chart, width_px: int = 640, theme: Theme = PRINT, font: QFont | None = None) -> bytes:
    """The chart as an SVG, for those who want to set it themselves."""
    drawing = drawn(chart, width_px - 2 * _MARGIN, font or print_font(), theme)
    height = round(drawing.height) + 2 * _MARGIN
    written = QByteArray()
    into = QBuffer(written)
    generator = QSvgGenerator()
    generator.setOutputDevice(into)
    generator.setSize(QSize(width_px, height))
    generator.setResolution(96)
    generator.setViewBox(QRect(0, 0, width_px, height))
    generator.setTitle(chart.title)
    painter = QPainter(generator)
    painter.fillRect(QRect(0, 0, width_px, height), QColor(theme.surface))
    paint_drawing(drawing, painter, QPointF(_MARGIN, _MARGIN))
    painter.end()
    return bytes(written.data())


def drawn(chart: Chart, width: float, font: QFont, theme: Theme) -> Drawing:
    """The chart as marks to paint, laid out for a width."""
    face = Face.of(font)
    match chart:
        case ComparisonChart():
            return comparison(chart, width, face, theme)
        case GroupsChart():
            return groups(chart, width, face, theme)
        case GainsChart():
            return gains(chart, width, face, theme)


class ChartView(QWidget):
    """A chart on the screen. The keyboard reaches it, and a screen reader reads its name and description."""

    def __init__(
        self, chart: Chart | None = None, name: str = "", description: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chart = chart
        self._drawn: dict[tuple[int, str, str], Drawing] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name or (chart.title if chart else ""))
        self.setAccessibleDescription(description)

    def show_chart(self, chart: Chart, name: str = "", description: str = "") -> None:
        """Show another chart."""
        self._chart = chart
        self._drawn.clear()
        self.setAccessibleName(name or chart.title)
        self.setAccessibleDescription(description)
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = 40 * self.fontMetrics().height()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(12 * self.fontMetrics().height(), 0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        drawing = self._laid_out(width)
        return round(drawing.height + 0.5) + 2 * _RING if drawing else 0

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = self._laid_out(self.width())
        painter = QPainter(self)
        if drawing:
            paint_drawing(drawing, painter, QPointF(_RING, _RING))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current().focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _laid_out(self, width: int) -> Drawing | None:
        if self._chart is None:
            return None
        theme = current()
        wanted = (width, self.font().toString(), theme.name)
        if wanted not in self._drawn:
            self._drawn[wanted] = drawn(self._chart, width - 2 * _RING, self.font(), theme)
        return self._drawn[wanted]
