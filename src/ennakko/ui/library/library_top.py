"""The top of the library: heading, search, the ways to another assessment, and where you left off."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.files.drafts import Summary
from ennakko.language import relative_day
from ennakko.model.words import Language
from ennakko.ui.icons import icon
from ennakko.ui.key_names import key_name
from ennakko.ui.plain import ElidedLabel, PlainLabel
from ennakko.ui.theme import STEP, current, role


class SearchField(QLineEdit):
    """What to look for. Enter and the down key go on to what was found, Escape empties it."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search titles, numbers and texts ({})").format(key_name("Ctrl+F")))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("Finds words in titles, case numbers and all answers."))
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._cross = self.findChild(QAction, "_q_qlineeditclearaction")
        self.draw()

    def whole_width(self) -> int:
        """The width that shows all its words of help."""
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(self.placeholderText()) + 4 * metrics.height() + 6 * STEP

    def draw(self) -> None:
        """Take the colours of the theme in use."""
        self._glass.setIcon(icon("search", current().quiet_text))
        if self._cross is not None:
            self._cross.setIcon(icon("close", current().text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Down:
                self.left.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)


class LibraryTop(QWidget):
    """Heading, search and the two ways to another assessment: in one row, or in two where one has no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(self.tr("Assessments"), kind="page_heading", wrap=False)
        self.search = SearchField()
        self.open_file = QPushButton(self.tr("Open a f&ile…"))
        self.new = QPushButton(self.tr("&New assessment"))
        role(self.new, "primary")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * STEP)
        self._grid.setVerticalSpacing(3 * STEP)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._heading, 0, 0)
        self._grid.addWidget(self.search, 0, 1)
        self._grid.addWidget(self.open_file, 0, 2)
        self._grid.addWidget(self.new, 0, 3)
        self._in_two = False

    def show_for(self, *, something: bool) -> None:
        """There is something to search, or nothing yet; then the ways to begin stand in the middle of the window."""
        for part in (self.search, self.open_file, self.new):
            part.setVisible(something)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        search = self.search.whole_width()
        others = (self._heading, self.open_file, self.new)
        in_two = sum(part.sizeHint().width() for part in others) + search + 12 * STEP > self.width()
        self.search.setMinimumWidth(0 if in_two else search)
        if in_two != self._in_two:
            self._in_two = in_two
            self._grid.removeWidget(self.search)
            self._grid.addWidget(self.search, *((1, 0, 1, 4) if in_two else (0, 1, 1, 1)))


class ContinueCard(QFrame):
    """The assessment worked on last: its name, what is left, and the way back to it."""

    opened = Signal(object)  # Summary

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "notice")
        self._summary: Summary | None = None
        self.title = ElidedLabel(kind="card_heading")
        self.rest = PlainLabel(kind="help")
        self.button = QPushButton(self.tr("&Continue"))
        self.button.clicked.connect(lambda: self.opened.emit(self._summary))
        words = QVBoxLayout()
        words.setSpacing(STEP // 2)
        words.addWidget(self.title)
        words.addWidget(self.rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        row.setSpacing(4 * STEP)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def show_summary(self, summary: Summary, now: datetime, language: Language) -> None:
        """Tell of this assessment."""
        self._summary = summary
        left = summary.required - summary.answered
        name = summary.title or self.tr("a matter without a title")
        self.title.setText(self.tr("Continue: {}").format(name))
        missing = self.tr("%n question(s) unanswered", "", left) if left > 0 else self.tr("all questions answered")
        edited = self.tr("last edited {}").format(relative_day(summary.modified, now, language))
        self.rest.setText(f"{missing}, {edited}")
        self.button.setAccessibleDescription(f"{name}, {missing}, {edited}")
