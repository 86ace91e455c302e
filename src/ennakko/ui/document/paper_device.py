"""What a document is laid out for."""

from functools import cache

from PySide6.QtGui import QImage


@cache
def paper_device(dpi: int) -> QImage:
    """A device on which so many dots make an inch.

    PySide6 never lets go of what a layout was once given, so there is one of each, and no writer of a PDF is given.
    """
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    dots = round(dpi / 0.0254)
    device.setDotsPerMeterX(dots)
    device.setDotsPerMeterY(dots)
    return device
