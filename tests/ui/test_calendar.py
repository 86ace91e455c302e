"""The calendar begins on Monday and keeps to the colours of the theme."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ennakko.ui import theme
from ennakko.ui.fields.calendar import Calendar


def test_a_week_begins_on_monday_and_no_day_is_red(qtbot: QtBot, qapp: QApplication) -> None:
    look = theme.apply(qapp, "dark", 1.0)
    calendar = Calendar(QLocale("sv_FI"))
    qtbot.addWidget(calendar)
    calendar.show()
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert calendar.locale().language() == QLocale.Language.Swedish
    picture = calendar.grab().toImage()
    red = QColor("#ff0000")
    assert all(picture.pixelColor(x, y) != red for x in range(picture.width()) for y in range(picture.height()))
    assert calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color() == QColor(look.text)
    theme.apply(qapp, "light", 1.0)
