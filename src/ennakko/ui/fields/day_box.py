"""A line for a day, with a calendar to choose from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ennakko.editor.typed import day, no_such_day
from ennakko.ui.fields.calendar import Calendar
from ennakko.ui.fields.field import Field
from ennakko.ui.icons import icon
from ennakko.ui.theme import current, role


class DayBox(QWidget):
    """A line for a day, with a calendar to choose from."""

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self._language = field.language
        self.line = QLineEdit()
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("00.00.0000") + 40)
        self.line.setAccessibleName(name)
        field.watch(self.line)
        button = QToolButton()
        role(button, "plain")
        button.setIcon(icon("calendar", current().quiet_text))
        button.setToolTip(self.tr("Choose from a calendar"))
        button.setAccessibleName(self.tr("Choose from a calendar"))
        button.clicked.connect(self._open)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line)
        row.addWidget(button)

    @property
    def misread(self) -> str:
        """What to do about what stands here and is no day. Empty when it is one, or nothing does."""
        text = self.line.text()
        if not text.strip() or day(text) is not None:
            return ""
        if no_such_day(text):
            return self.tr("The calendar has no such day. Check the day and the month.")
        return self.tr("Write the day like this: 9.12.2026.")

    def _open(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = Calendar(QLocale({"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}[self._language]))
        if iso := day(self.line.text()):
            chosen = date.fromisoformat(iso)
            calendar.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))

        def choose(picked: QDate) -> None:
            popup.close()
            self.line.setText(f"{picked.day()}.{picked.month()}.{picked.year()}")
            self.line.textEdited.emit(self.line.text())

        calendar.activated.connect(choose)
        calendar.clicked.connect(choose)
        QVBoxLayout(popup).addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()
