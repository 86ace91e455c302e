"""Looks at everything that is on the screen, counts red pixels, and remembers which kinds of widgets were in sight."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QRadioButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QToolTip,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid
from tests.torture.sinks_payloads import reds

_LOOK_MS = 25
_LONG = 20
"""Seconds in which anything comes that comes at all."""
_ROWS = 2
"""So many rows of a list are asked for their tips."""


class Looking(QObject):
    """One for all screens. `fault` is told what must not be."""

    def __init__(self, fault: Callable[[str], None]) -> None:
        super().__init__()
        self._fault = fault
        self.screens = 0
        self.pixels = 0
        self.red = 0
        self.kinds: set[str] = set()
        self.names: list[str] = []
        self.tips: set[str] = set()
        self._tend = QTimer(self, interval=_LOOK_MS)
        self._tend.timeout.connect(self._look_at_dialog)

    def look(self, name: str, widget: QWidget, settle: int = 20) -> None:
        """The window or dialog, and whatever in it is longer than what is in sight."""
        QTest.qWait(settle)
        self.screens += 1
        self.names.append(name)
        areas = (area.widget() for area in widget.findChildren(QScrollArea) if area.isVisible())
        for each in (widget, *(inside for inside in areas if inside is not None)):
            self._count(name, each)
        for each in (widget, *widget.findChildren(QWidget)):
            if each.isVisible():
                self.kinds.update(kind.__qualname__ for kind in type(each).__mro__ if kind.__module__[:7] == "ennakko")
            self.tips.add(each.toolTip())
        for view in widget.findChildren(QAbstractItemView):
            if view.isVisible():
                self._ask_for_tips(view)

    def wait_for(self, kind: str, widget: QWidget) -> None:
        """Wait until something of this kind is in sight, however slow the computer is."""
        end = time.monotonic() + _LONG
        while time.monotonic() < end:
            if any(type(each).__name__ == kind and each.isVisible() for each in widget.findChildren(QWidget)):
                return
            QTest.qWait(_LOOK_MS)
        self._fault(f"{kind} did not come in sight")

    def look_inside(self, name: str, widget: QWidget) -> None:
        """Look, open whatever can be opened, and look again."""
        self.look(name, widget)
        folded = [
            each
            for each in widget.findChildren(QAbstractButton)
            if each.isVisible() and each.isCheckable() and not each.isChecked() and not isinstance(each, QRadioButton)
        ]
        for button in folded:
            if isValid(button) and button.isVisible():
                button.click()
        if folded:
            self.look(f"{name}, unfolded", widget)

    def _count(self, name: str, widget: QWidget) -> None:
        image = widget.grab().toImage()
        found = reds(image)
        self.pixels += image.width() * image.height()
        self.red += found
        if found:
            self._fault(f"{name}, {type(widget).__name__}: {found} red pixels")

    def _ask_for_tips(self, view: QAbstractItemView) -> None:
        model, nowhere = view.model(), QModelIndex()
        columns = model.columnCount(nowhere) if isinstance(view, QTableView | QTreeView) else 1
        for row in range(min(model.rowCount(nowhere), _ROWS)):
            for column in range(columns):
                index = model.index(row, column)
                self.tips.add(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
                place = view.visualRect(index).center()
                event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
                QCoreApplication.sendEvent(view.viewport(), event)
                self.tips.add(QToolTip.text())
        QToolTip.hideText()

    def look_at_tips(self) -> int:
        """A tip is a label that guesses. Returns how many there were."""
        label = QLabel()
        found = sorted(self.tips - {""})
        for tip in found:
            label.setText(tip)
            label.resize(900, 400)
            self._count(f"tip {tip[:60]!r}", label)
        return len(found)

    def during(self, act: Callable[[], object]) -> None:
        """Do something that opens dialogs or menus. Each is looked at and left with Escape."""
        before = len(self.names)
        self._tend.start()
        act()
        end = time.monotonic() + _LONG
        while len(self.names) == before and time.monotonic() < end:
            QTest.qWait(_LOOK_MS)
        while QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            QTest.qWait(_LOOK_MS)
        self._tend.stop()
        if len(self.names) == before:
            self._fault(f"{act} opened nothing")

    def _look_at_dialog(self) -> None:
        found = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if found is None or not found.isVisible():
            return
        self._tend.stop()
        try:
            if isinstance(found, QDialog) and not isinstance(found, QFileDialog):
                self._look_through(found)
                found.reject()
            elif isinstance(found, QMenu):
                self.look("menu", found)
                found.close()
            else:
                QTest.keyClick(found, Qt.Key.Key_Escape)
        finally:  # whatever went wrong with this one, the next look goes on with it, or nobody would ever leave it
            self._tend.start()

    def _look_through(self, dialog: QDialog) -> None:
        name = type(dialog).__name__
        self.look_inside(name, dialog)
        for tabs in dialog.findChildren(QTabWidget):
            for place in range(tabs.count()):
                tabs.setCurrentIndex(place)
                self.look(f"{name} {place}", dialog)
        for radio in [each for each in dialog.findChildren(QRadioButton) if each.isVisible()]:
            if isValid(radio) and not radio.isChecked():
                radio.click()
        self.look(f"{name}, the last of its choices", dialog)
