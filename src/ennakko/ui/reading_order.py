"""Tab goes from one thing to the next as they are read, in whatever order they were made.

Cards, rows and chips come and go while a person writes. Qt would send the keyboard to the newest ones last.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def move_focus(window: QWidget, forward: bool) -> bool:
    """Move the keyboard to the next or the previous thing of a window. Returns whether there was one."""
    here = QApplication.focusWidget()
    stops: list[QWidget] = []
    place = after = 0
    for each in _read(window):
        if each is here:
            place = after = len(stops)
        if _stops(each):
            stops.append(each)
            after = len(stops) if each is here else after
    if not stops:
        return False
    target = stops[(after if forward else place - 1) % len(stops)]
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(target)
    return True


def tab_stops(within: QWidget) -> Iterator[QWidget]:
    """Everything the Tab key stops at, in reading order."""
    return (each for each in _read(within) if _stops(each))


def _stops(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & _TAB) and widget.focusProxy() is None and widget.isEnabled()


def _read(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that is in it, as its layout puts it."""
    yield widget
    for child in _inside(widget):
        if child.isVisible() and not child.isWindow():
            yield from _read(child)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        yield from (pane for n in range(widget.count()) if (pane := widget.widget(n)) is not None)
    elif layout is None:
        yield from (child for child in widget.children() if isinstance(child, QWidget))
    else:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for n in range(layout.count()):
        item = layout.itemAt(n)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
