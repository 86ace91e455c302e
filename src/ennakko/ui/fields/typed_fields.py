"""Fields for what is typed and understood: a day, days from and to, a sum, a number.

What cannot be understood stays on the screen with a sentence beside it, and is never guessed at.
"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.typed import day, money, shown_day, shown_money, shown_whole, whole
from ennakko.model.assessment import Path
from ennakko.model.form import UNKNOWN, Date, DateRange, Money, Number
from ennakko.model.words import Language
from ennakko.ui.fields.day_box import DayBox
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP


class TypedField(Field):
    """What is typed and then understood. Until it can be, the draft keeps it beside the answers."""

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """Where it is typed."""
        raise NotImplementedError

    @override
    def ask_at(self, path: Path) -> None:
        for line in self.lines:
            line.clear()  # what could not be understood was written of another row
        super().ask_at(path)
        self.recall()

    @override
    def recall(self) -> None:
        for line, text in zip(self.lines, self.draft.unread.get(self.path, ()), strict=False):
            line.setText(text)
        if self.unread:
            self.leave()

    def leave(self) -> None:
        """Say what is wrong with what is written, if anything is."""
        raise NotImplementedError

    def listen(self) -> None:
        """Take what is typed from now on."""
        for line in self.lines:
            line.textEdited.connect(self._keep)
            line.editingFinished.connect(self.leave)

    def _keep(self) -> None:
        if self.unread:
            self.draft.unread[self.path] = tuple(line.text() for line in self.lines)
        else:
            self.draft.unread.pop(self.path, None)


class DateField(TypedField):
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
        self.listen()

    @property
    @override
    def lines(self) -> tuple[QLineEdit, ...]:
        return (self.box.line,)

    @override
    def show_value(self) -> None:
        value = self.value
        if day(self.box.line.text()) != value:
            self.box.line.setText(shown_day(value) if isinstance(value, str) else "")
            self.message.emit("")

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

    @override
    def leave(self) -> None:
        told = self.box.misread
        if told:
            self.answer(None)
        self.message.emit(told)


class DateRangeField(TypedField):
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
        for line in self.lines:
            line.textEdited.connect(self._typed)
        self.listen()

    @property
    @override
    def lines(self) -> tuple[QLineEdit, ...]:
        return (self.start.line, self.end.line)

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

    @override
    def leave(self) -> None:
        start, end = self.start.line.text().strip(), self.end.line.text().strip()
        first, last = day(start), day(end)
        told = self.start.misread or self.end.misread
        if not told and end and not start:
            told = self.tr("Write the first day, too.")
        elif not told and first and last and last < first:
            told = self.tr("The last day is before the first. Check the days.")
        self.message.emit(told)


class FigureField(TypedField):
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
        self.listen()

    @property
    @override
    def lines(self) -> tuple[QLineEdit, ...]:
        return (self.box,)

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

    @override
    def leave(self) -> None:
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
