"""Tab goes from one thing to the next as they are read, in whatever order they were made.

Cards, rows and chips come and go while a person writes. Qt would send the keyboard to the newest ones last.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QScrollArea, QSplitter, QWidget

_BY_TAB = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})


def move_focus(window: QWidget, forward: bool) -> bool:
    """Move the keyboard to the next or the previous thing of a window. Returns whether there was one."""
    here = QApplication.focusWidget()
    stops: list[QWidget] = []
    before = _read(window, stops, here) or 0
    if not stops:
        return False
    step = (1 if forward else -1) if here in stops else (0 if forward else -1)
    target = stops[(before + step) % len(stops)]
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(target)
    return True


def tab_stops(within: QWidget) -> list[QWidget]:
    """Everything the Tab key stops at, in reading order."""
    stops: list[QWidget] = []
    _read(within, stops, None)
    return stops


def _read(widget: QWidget, stops: list[QWidget], here: QWidget | None) -> int | None:
    """Gather the stops as the layouts put them; what is inside of a field is left out.

    Returns how many stops stand before `here`, when it is met.
    """
    before = len(stops) if widget is here else None
    by_tab = widget.focusPolicy() in _BY_TAB
    if by_tab and widget.focusProxy() is None and widget.isEnabled():
        stops.append(widget)
    if not by_tab or isinstance(widget, QScrollArea):
        for child in _inside(widget):
            if not isinstance(child, QLabel) and child.isVisible() and not child.isWindow():
                found = _read(child, stops, here)
                before = found if before is None else before
    return before


def _inside(widget: QWidget) -> list[QWidget]:
    layout = widget.layout()
    if layout is not None:
        inside: list[QWidget] = []
        _lay_out(layout, inside)
        return inside
    if isinstance(widget, QSplitter):
        return [pane for n in range(widget.count()) if (pane := widget.widget(n)) is not None]
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _lay_out(layout: QLayout, inside: list[QWidget]) -> None:
    for n in range(layout.count()):
        item = layout.itemAt(n)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            inside.append(widget)
        elif (inner := item.layout()) is not None:
            _lay_out(inner, inside)


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
