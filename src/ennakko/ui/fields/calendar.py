"""The calendar to choose a day from: Monday first, week numbers, no red of its own."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from ennakko.ui.theme import current


class Calendar(QCalendarWidget):
    """A month of a language's own names. Its colours are those of the theme it opens in."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current()
        self.setLocale(locale)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(theme.quiet_text))
        quiet.setBackground(QColor(theme.surface))
        self.setHeaderTextFormat(quiet)
        day = QTextCharFormat()
        day.setForeground(QColor(theme.text))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend, day)
