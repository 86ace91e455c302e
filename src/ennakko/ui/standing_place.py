"""Where a dialog stands and how large it may be: inside the window below it, and inside the screen."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QStyle, QWidget

from ennakko.ui.theme import STEP


def room_for(dialog: QDialog) -> QRect:
    """The room for a dialog without its frame: what is in sight of the window below it."""
    above = dialog.parentWidget()
    window = above.window() if above is not None else None
    screen = (window or dialog).screen() or QApplication.primaryScreen()
    room = screen.availableGeometry()
    if window is not None and window.isVisible() and room.intersects(window.frameGeometry()):
        room = room.intersected(window.frameGeometry())
    return room.marginsRemoved(_frame(dialog, window)).adjusted(2 * STEP, 2 * STEP, -2 * STEP, -2 * STEP)


def stand(dialog: QDialog, wanted: QSize) -> None:
    """Make the dialog as large as it wants to be and has room for, in the middle of its room."""
    room = room_for(dialog)
    place = QRect(room.topLeft(), wanted.boundedTo(room.size()))
    place.moveCenter(room.center())
    dialog.setGeometry(place)


def _frame(dialog: QDialog, window: QWidget | None) -> QMargins:
    """What the system draws around the dialog. Before it has done so, the window and the style tell of it."""
    title = dialog.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    left, top, right, bottom = 0, title, 0, 0
    for shown in (each for each in (dialog, window) if each is not None and each.isVisible()):
        outer, inner = shown.frameGeometry(), shown.geometry()
        left, top = max(left, inner.left() - outer.left()), max(top, inner.top() - outer.top())
        right, bottom = max(right, outer.right() - inner.right()), max(bottom, outer.bottom() - inner.bottom())
    return QMargins(left, top, right, bottom)
