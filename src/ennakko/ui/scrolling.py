"""The page that a widget scrolls with, and bringing a widget in sight there."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from ennakko.ui.theme import STEP


def page_of(widget: QWidget) -> QScrollArea | None:
    """The page that a widget scrolls with, if there is one."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def bring_in_sight(widget: QWidget) -> None:
    """Scroll the page as little as is needed for the whole widget to be seen."""
    if area := page_of(widget):
        area.ensureWidgetVisible(widget, 0, 2 * STEP)
