"""Tab goes from one thing to the next as they are read, in whatever order they were made.

Cards, rows and chips come and go while a person writes. Qt would send the keyboard to the newest ones last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QScrollArea, QSplitter, QWidget

_BY_TAB = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})


def move_focus(window: QWidget, forward: bool) -> bool:
    """Move the keyboard to the next or the previous thing of a window. Returns whether there was one."""
    here = QApplication.focusWidget() or window
    target = _beside(here, window, forward) or _end_of(window, forward)
    if target is None:
        return False
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_sight(target)
    return True


def tab_stops(within: QWidget) -> Iterator[QWidget]:
    """Everything the Tab key stops at, in reading order. What is inside of a field is left out."""
    if _stops(within):
        yield within
    for child in _parts(within):
        yield from tab_stops(child)


def _beside(here: QWidget, window: QWidget, forward: bool) -> QWidget | None:
    """The nearest stop after or before `here`: among what stands beside it, then beside what it stands in."""
    if forward and (inside := next((stop for part in _parts(here) for stop in tab_stops(part)), None)):
        return inside
    while here is not window and (above := here.parentWidget()) is not None:
        parts = _parts(above)
        place = parts.index(here) if here in parts else len(parts)
        for part in parts[place + 1 :] if forward else reversed(parts[:place]):
            if (stop := _end_of(part, forward)) is not None:
                return stop
        if not forward and _stops(above):
            return above
        here = above
    return None


def _end_of(widget: QWidget, forward: bool) -> QWidget | None:
    """The first stop of a widget on the way forward, its last on the way back."""
    if forward:
        return next(tab_stops(widget), None)
    for part in reversed(_parts(widget)):
        if (stop := _end_of(part, forward)) is not None:
            return stop
    return widget if _stops(widget) else None


def _stops(widget: QWidget) -> bool:
    return widget.focusPolicy() in _BY_TAB and widget.focusProxy() is None and widget.isEnabled()


def _parts(widget: QWidget) -> list[QWidget]:
    """What is in sight in a widget, as its layout puts it; nothing when it is a field."""
    if isinstance(widget, QLabel) or (widget.focusPolicy() in _BY_TAB and not isinstance(widget, QScrollArea)):
        return []
    return [part for part in _inside(widget) if part.isVisible() and not part.isWindow()]


def _inside(widget: QWidget) -> list[QWidget]:
    layout = widget.layout()
    if layout is not None:
        return _laid_out(layout, [child for child in widget.children() if isinstance(child, QWidget)])
    if isinstance(widget, QSplitter):
        return [pane for n in range(widget.count()) if (pane := widget.widget(n)) is not None]
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _laid_out(layout: QLayout, among: Sequence[QWidget]) -> list[QWidget]:
    """In the order of the layout. Its items are not asked for: nobody tells Python when one goes, and whatever comes to
    its address would then pass for it.
    """
    found = [(place, [widget]) for widget in among if (place := layout.indexOf(widget)) >= 0]
    inner = (each for each in layout.children() if isinstance(each, QLayout))
    found += [(layout.indexOf(each), _laid_out(each, among)) for each in inner]
    return [widget for _, widgets in sorted(found, key=lambda each: each[0]) for widget in widgets]


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
