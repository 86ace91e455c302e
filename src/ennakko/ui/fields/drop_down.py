"""A drop-down list in which one finds an entry by typing how it begins, spaces and all."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

PAUSE = 1.0
"""Seconds without a key after which typing begins anew."""

_EDGE = 1
"""What Qt leaves free at both ends of the words."""

_IN_SIGHT = 12
"""So many entries of the open list are in sight; the rest scroll."""


class DropDown(QComboBox):
    """As wide as there is room for. Qt's own would open at a space, so that "ALT 2" could not be typed."""

    def __init__(self, letters: int) -> None:
        super().__init__()
        self._typed = ""
        self._last = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setMaxVisibleItems(_IN_SIGHT)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for drop-down lists does not follow the style sheet

    @property
    def shown_text(self) -> str:
        """What is in sight of the entry that is chosen: where there is no room for all of it, it ends in …."""
        return self._option().currentText

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own would cut the words off at the edge."""
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, self).width() - 2 * _EDGE
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        return option

    @override
    def showPopup(self) -> None:
        super().showPopup()
        row = self.view().sizeHintForRow(0)
        over = self.view().viewport().height() % row if row > 0 else 0
        if over and self.count() > _IN_SIGHT:  # near the edge of the screen there is less room: no half entries then
            frame = self.view().window()
            above = frame.y() < self.mapToGlobal(self.rect().topLeft()).y()
            frame.setGeometry(frame.x(), frame.y() + (over if above else 0), frame.width(), frame.height() - over)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        now = time.monotonic()
        begun = self._typed if now - self._last < PAUSE else ""
        letter = event.text()
        if not letter.isprintable() or not letter or (letter == " " and not begun):
            super().keyPressEvent(event)
            return
        self._typed, self._last = begun + letter, now
        found = self._beginning_with(self._typed)
        if found is None and begun:
            self._typed = letter.strip()
            found = self._beginning_with(self._typed) if self._typed else None
        if found is not None and found != self.currentIndex():
            self.setCurrentIndex(found)
            self.activated.emit(found)

    def _beginning_with(self, words: str) -> int | None:
        """The entry that begins so: the one chosen when it does, otherwise the first after it, around the end."""
        wanted = words.casefold()
        start = self.currentIndex() + (1 if len(words) == 1 else 0)
        for step in range(self.count()):
            place = (start + step) % self.count()
            if " ".join(self.itemText(place).split()).casefold().startswith(wanted.replace("\u00a0", " ")):
                return place
        return None
