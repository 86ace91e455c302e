"""Fields for what is typed and understood: a day, days from and to, a sum, a number.

What cannot be understood stays on the screen with a sentence beside it, and is never guessed at.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.typed import day, money, no_such_day, shown_day, shown_money, shown_whole, whole
from ennakko.model.assessment import Path
from ennakko.model.form import UNKNOWN, Date, DateRange, Money, Number
from ennakko.model.words import Language
from ennakko.ui.fields.calendar import Calendar
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.icons import icon
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, current, role


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


class DateField(Field):
    """A day."""

    def __init__(self, question: Date, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self.box = DayBox(self, question.label.in_(language))
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)
        self.show_value()
        self.box.line.textEdited.connect(self._typed)
        self.box.line.editingFinished.connect(self._left)

    @override
    def show_value(self) -> None:
        value = self.value
        if day(self.box.line.text()) != value:
            self.box.line.setText(shown_day(value) if isinstance(value, str) else "")
            self.message.emit("")

    @override
    def ask_at(self, path: Path) -> None:
        self.box.line.clear()
        super().ask_at(path)

    @property
    @override
    def unread(self) -> bool:
        text = self.box.line.text()
        return bool(text.strip()) and day(text) is None

    def _typed(self, text: str) -> None:
        understood = day(text)
        if understood or not text.strip():
            self.answer(understood)
            self.message.emit("")

    def _left(self) -> None:
        told = self.box.misread
        if told:
            self.answer(None)
        self.message.emit(told)


class DateRangeField(Field):
    """From a day to a day; one day when only the first is given."""

    def __init__(self, question: DateRange, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        label = question.label.in_(language)
        self.start = DayBox(self, self.tr("{}, from").format(label))
        self.end = DayBox(self, self.tr("{}, to").format(label))
        self.setFocusProxy(self.start)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.start)
        row.addWidget(PlainLabel("–", wrap=False))
        row.addWidget(self.end)
        row.addStretch(1)
        self.show_value()
        for box in (self.start, self.end):
            box.line.textEdited.connect(self._typed)
            box.line.editingFinished.connect(self._left)

    def _understood(self) -> str | None:
        start, end = day(self.start.line.text()), day(self.end.line.text())
        if start is None:
            return None
        return f"{start}/{end}" if end and end >= start else f"{start}/{start}"

    @override
    def show_value(self) -> None:
        value = self.value
        if self._understood() != value:
            start, _, end = value.partition("/") if isinstance(value, str) else ("", "", "")
            self.start.line.setText(shown_day(start) if start else "")
            self.end.line.setText(shown_day(end) if end and end != start else "")
            self.message.emit("")

    @override
    def ask_at(self, path: Path) -> None:
        for box in (self.start, self.end):
            box.line.clear()
        super().ask_at(path)

    @property
    @override
    def unread(self) -> bool:
        texts = [box.line.text() for box in (self.start, self.end)]
        if any(text.strip() and day(text) is None for text in texts):
            return True
        return bool(texts[1].strip()) and (day(texts[0]) or "9") > (day(texts[1]) or "")

    def _typed(self) -> None:
        self.answer(self._understood())
        self.message.emit("")

    def _left(self) -> None:
        start, end = self.start.line.text().strip(), self.end.line.text().strip()
        first, last = day(start), day(end)
        told = self.start.misread or self.end.misread
        if not told and end and not start:
            told = self.tr("Write the first day, too.")
        elif not told and first and last and last < first:
            told = self.tr("The last day is before the first. Check the days.")
        self.message.emit(told)


class FigureField(Field):
    """A sum of euros or a whole number."""

    def __init__(self, question: Money | Number, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self.box = QLineEdit()
        self.box.setMaximumWidth(self.fontMetrics().horizontalAdvance("0" * 22))
        self.watch(self.box)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.unknown: QCheckBox | None = None
        if isinstance(question, Money):
            row.addWidget(PlainLabel("€", wrap=False))
            if question.unknown:
                self.unknown = WrappingCheckBox(self.tr("Not known"))
                self.unknown.setAccessibleName(self.tr("{}: not known").format(question.label.in_(language)))
                self.watch(self.unknown)
                self.unknown.clicked.connect(self._say_unknown)
                row.addSpacing(3 * STEP)
                row.addWidget(self.unknown)
        row.addStretch(1)
        self.show_value()
        self.box.textEdited.connect(self._typed)
        self.box.editingFinished.connect(self._left)

    def _understood(self) -> str | int | None:
        text = self.box.text()
        if isinstance(self.question, Number):
            number = whole(text)
            fits = number is not None and self.question.minimum <= number <= self.question.maximum
            return number if fits else None
        return money(text)

    @override
    def show_value(self) -> None:
        value = self.value
        if self.unknown:
            self.unknown.setChecked(value == UNKNOWN)
        if self._understood() != value or (value is not None and not self.box.hasFocus()):
            self.box.setText(self._shown())
            self.message.emit("")

    @override
    def ask_at(self, path: Path) -> None:
        self.box.clear()  # what could not be understood was written of another row
        super().ask_at(path)

    def _shown(self) -> str:
        value = self.value
        if isinstance(value, int) and isinstance(self.question, Number):
            return str(value) if self.question.year else shown_whole(value)
        return shown_money(value) if isinstance(value, str) and value != UNKNOWN else ""

    def _say_unknown(self, ticked: bool) -> None:
        """A sum that is not known is an answer; the tick taken off is none."""
        self.answer(UNKNOWN if ticked else None)

    @property
    @override
    def unread(self) -> bool:
        return bool(self.box.text().strip()) and self._understood() is None

    def _typed(self, text: str) -> None:
        understood = self._understood()
        if understood is not None or not text.strip():
            if understood is not None or self.value != UNKNOWN:
                self.answer(understood)
            self.message.emit("")

    def _left(self) -> None:
        if self._understood() is not None or not self.box.text().strip():
            self.box.setText(self._shown())
            self.message.emit("")
            return
        self.answer(None)
        if isinstance(self.question, Money):
            self.message.emit(self.tr("Write the sum in euros with digits, like this: 84 000 or -1 250,50."))
        elif self.question.year if isinstance(self.question, Number) else False:
            self.message.emit(self.tr("Write the year with four digits, like this: 2026."))
        else:
            self.message.emit(self.tr("Write a whole number with digits, like this: 5 520."))
