"""What the monkey does where it knows what must come of it: in fields and tables."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path as File

import msgspec
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QToolButton,
    QWidget,
)
from tests.torture.monkey_oracle import Answers, Text, lines, without_row
from tests.ui.keyboard import said, strike

from ennakko.files import share
from ennakko.model.form import YES_NO, Choice, Choices, Flag, LongText, Money, Number, Option, TextList, YesNo
from ennakko.model.history import Author, new_version
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.fields.choice_fields import FlagField, ListField, RadioField
from ennakko.ui.fields.choices_field import ChoicesField
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.row_card import RowCard
from ennakko.ui.fields.table_field import PersonsField, TableField
from ennakko.ui.fields.text_fields import LongTextField, ShortTextField, TextListField
from ennakko.ui.fields.typed_fields import DateField, FigureField

LETTERS = "abcdefghijklmnopqrstuvwxyzåäöÅÄÖABC0123456789     .,-:;!?()\u2013\u20ac&<>\"'%"
PASTED = (
    "<img src=x onerror=y><b>lihava</b> &amp;",
    "=HYPERLINK(1)",
    "pitkä " * 300,
    "Kirjastoauto pysähtyy kylällä kerran viikossa; ilman autoa liikkuvien käynnit vähenevät.",
    "{0} {} %s %n",
)
OPEN = "scope", "language", "scale", "_form"
"""Answers that lead to others."""
USUAL = RadioField, FlagField, ChoicesField
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def field_of(widget: QWidget | None) -> Field | None:
    """The field that a widget is in."""
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget


def is_answer(field: Field) -> bool:
    """Whether what is given in it is an answer at once. In a conflict it is none before it has been chosen."""
    widget: QWidget | None = field
    while widget is not None and not isinstance(widget, AssessmentView):
        widget = widget.parentWidget()
    return widget is not None


def in_sight(widget: QWidget) -> bool:
    """Whether its middle can be clicked on."""
    return widget.isVisible() and widget.visibleRegion().contains(QPoint(widget.width() // 2, widget.height() // 2))


def with_answer(before: Answers, path: tuple[str, ...], value: object) -> Answers:
    """The answers with another at one path; nothing and emptiness are none."""
    rest = {each: held for each, held in before.items() if each != path}
    return rest if value in (None, "", ()) else {**rest, path: value}


class Fields:
    """Gives answers by keys and clicks, and says what the answers must be afterwards. None: it cannot be said."""

    def __init__(self, luck: random.Random) -> None:
        self._luck = luck
        self.last = ""

    # Text

    def type(self, before: Answers) -> Answers | None:
        """Letters and keys in the field that has the keyboard; where none has, in one that is in sight."""
        here, field = QApplication.focusWidget(), field_of(QApplication.focusWidget())
        if type(field) not in (ShortTextField, LongTextField, TextListField) or self._luck.random() < 0.15:
            field = self._some(ShortTextField, LongTextField, TextListField)
            if field is None:
                return None
            field.focus()
            here = QApplication.focusWidget()
        assert field is not None
        if field_of(here) is not field or not isinstance(here, QLineEdit | QPlainTextEdit) or here.isReadOnly():
            return None
        self.last = str(field.path)
        text = _text_of(here)
        before_path = field.path
        for key in self._keys(several_lines=text.several_lines):
            if key == "Ctrl+V":
                pasted = self._luck.choice(PASTED)
                QGuiApplication.clipboard().setText(pasted)
                _press(here, key)
                text.press(pasted)
            else:
                _press(here, key)
                text.press(key)
        QCoreApplication.processEvents()
        if field.path != before_path:
            return None
        if not is_answer(field):
            return before
        value: object = lines(text.text) if isinstance(field.question, TextList) else text.text
        return with_answer(before, field.path, value)

    def _keys(self, *, several_lines: bool) -> Iterator[str]:
        ends = ("Ctrl+Home", "Ctrl+End") if several_lines else ("Home", "End")
        for _ in range(self._luck.randint(1, 30)):
            luck = self._luck.random()
            if luck < 0.8:
                yield self._luck.choice(LETTERS)
            elif luck < 0.85:
                yield "Return"
            elif luck < 0.93:
                yield self._luck.choice(("Backspace", "Backspace", "Delete"))
            elif luck < 0.99:
                yield self._luck.choice(("Left", "Right", "Shift+Left", "Shift+Right", *ends))
            elif luck < 0.995:
                yield "Ctrl+A"
            else:
                yield "Ctrl+V"

    # Choices

    def choose(self, before: Answers) -> Answers | None:
        """Click on a choice in sight, or press Space on it."""
        field = self._some(RadioField, FlagField, ChoicesField)
        if field is None or field.path[-1] in OPEN or type(field) not in USUAL:
            return None
        buttons = [b for b in field.findChildren(QAbstractButton) if isinstance(b, QRadioButton | QCheckBox)]
        buttons = [b for b in buttons if in_sight(b)]
        if not buttons:
            return None
        button = self._luck.choice(buttons)
        words, was = said(button), button.isChecked()
        expected = self._after(field, words, was=was, before=before)
        self.last = f"{field.path} {words}"
        if self._luck.random() < 0.5:
            QTest.mouseClick(button, LEFT, NONE, QPoint(9, button.height() // 2))
        else:
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        QCoreApplication.processEvents()
        return expected if is_answer(field) else before

    def _after(self, field: Field, words: str, *, was: bool, before: Answers) -> Answers | None:
        question = field.question
        if isinstance(question, Flag):
            value: object = not was
        else:
            assert isinstance(question, Choice | Choices | YesNo)
            found = [o.id for o in self._options(field) if o.label.in_(field.language) == words]
            if len(found) != 1:
                return None
            value = found[0]
            if isinstance(question, Choices):
                held = before.get(field.path, ())
                assert isinstance(held, tuple)
                wanted = {*held} ^ {value}
                order = [o.id for o in self._options(field)]
                value = tuple(sorted(wanted, key=lambda each: order.index(each) if each in order else len(order)))
        return with_answer(before, field.path, value)

    def _options(self, field: Field) -> tuple[Option, ...]:
        question = field.question
        if isinstance(question, YesNo):
            return YES_NO
        assert isinstance(question, Choice | Choices)
        return field.draft.catalogue.options(question)

    # Days, sums and numbers

    def figure(self, before: Answers) -> Answers | None:
        """A day, a sum or a number, written anew."""
        field = self._some(DateField, FigureField)
        if field is None:
            return None
        line = field.findChild(QLineEdit)
        if line is None or line.isReadOnly() or not line.isEnabled():
            return None
        text, value = self._figure(field)
        self.last = f"{field.path} {text}"
        line.setFocus()
        _press(line, "Ctrl+A")
        for letter in text:
            _press(line, letter)
        _press(line, "Tab")
        QCoreApplication.processEvents()
        self.last += f" {line.text()!r}"  # what stands there in the end tells more when something is wrong
        if not is_answer(field):
            return before
        return with_answer(before, field.path, value)

    def _figure(self, field: Field) -> tuple[str, object]:
        question, number = field.question, self._luck.randint(0, 999_999)
        if isinstance(question, Number):
            number = question.minimum + number % (question.maximum - question.minimum + 1)
            return (str(number) if question.year else f"{number:,}".replace(",", " ")), number
        if isinstance(question, Money):
            cents = self._luck.choice(("", ",50", ",5"))
            sign = self._luck.choice(("", "-"))
            return f"{sign}{number:,}".replace(",", " ") + cents, f"{sign}{number}{cents.replace(',', '.')}"
        day = date(2026, 1, 1) + timedelta(number % 1500)
        return f"{day.day}.{day.month}.{day.year}", day.isoformat()

    # Tables

    def change_rows(self, view: AssessmentView, now: Callable[[], Answers]) -> Answers | None:
        """Add, move or remove a row of a table on the page."""
        tables = [t for kind in (TableField, PersonsField) for t in view.findChildren(kind) if t.isVisible()]
        if not tables:
            return None
        table = self._luck.choice(tables)
        name, before = table.table.id, now()
        held = sorted((key, path[1]) for path, key in before.items() if len(path) == 2 and path[0] == name)
        order = [row for _, row in held]
        what = self._luck.random()
        self.last = name
        if what < 0.5 or not isinstance(table, TableField):
            if table.add_button.isEnabled() and len(order) < 12:
                QTest.mouseClick(table.add_button, LEFT)
                return _added(now(), before, name, order)
            return None
        cards = [card for card in table.findChildren(RowCard) if card.isVisible()]
        if not cards:
            return None
        card = self._luck.choice(cards)
        tools = [b for b in card.findChildren(QToolButton) if b.isVisible() and b.isEnabled() and b.parent() is card]
        place, row = order.index(card.row), card.row
        if len(tools) < 2:
            return None
        tool = self._luck.choice(tools[1:])
        what_it_says = tool.toolTip()
        QTest.mouseClick(tool, LEFT)
        QCoreApplication.processEvents()
        after = now()
        if (name, row) not in after:
            return without_row(before, name, row) if name not in ("alternatives", "sites") else None
        if after == before:
            return before
        step = 1 if after[(name, row)] > before[(name, row)] else -1  # type: ignore[operator]  # order keys are text
        order[place], order[place + step] = order[place + step], order[place]
        moved = [r for _, r in sorted((k, p[1]) for p, k in after.items() if len(p) == 2 and p[0] == name)]
        if moved != order:
            raise AssertionError(f"{what_it_says}: {moved} is not {order}")
        return {**before, (name, row): after[(name, row)]}

    # Elsewhere

    def anything_in(self, window: QWidget) -> tuple[QWidget, QPoint] | None:
        """Something in sight that takes clicks, and where in it."""
        kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
        shown = [w for kind in kinds for w in window.findChildren(kind) if w.isEnabled() and in_sight(w)]
        if not shown:
            return None
        widget: QWidget = self._luck.choice(shown)
        self.last = f"{type(widget).__name__} {said(widget)[:40]!r}"
        if isinstance(widget, QAbstractItemView):
            widget = widget.viewport()
        place = QPoint(self._luck.randrange(max(1, widget.width())), self._luck.randrange(max(1, widget.height())))
        return widget, place if widget.visibleRegion().contains(place) else widget.rect().center()

    def colleagues_file(self, folder: File) -> File | None:
        """A shared file with more answers in it, by somebody who had seen no others than those."""
        there = [each for each in folder.glob("*.ennakko") if "kollega" not in each.name]
        if not there:
            return None
        try:
            shared = share.read(self._luck.choice(there))
        except share.BadAssessmentFile:
            return None
        who = Author(self._luck.choice("abc") * 32, self._luck.choice(("Ville Virtanen", "Åsa Öberg")))
        texts = [p for p, v in shared.history.answers().items() if isinstance(v, str) and " " in v and len(p) != 2]
        more = []
        for path in self._luck.sample(texts, min(len(texts), self._luck.randint(1, 6))):
            over = [v.id for v in shared.history.heads(path)]
            value = f"Toisin sanottu {self._luck.randrange(100)}" if self._luck.random() < 0.9 else None
            more.append(new_version(path, value, who, "2026-11-22T12:00:00+02:00", over))
        came = msgspec.structs.replace(shared, history=shared.history.with_(more), password="")
        return share.write(folder / f"kollega {self._luck.randrange(1_000_000)}.ennakko", came)

    def _some(self, *kinds: type[Field]) -> Field | None:
        window = QApplication.activeWindow()
        found = [f for f in window.findChildren(Field) if isinstance(f, kinds) and in_sight(f)] if window else []
        return self._luck.choice(found) if found else None


def _press(here: QWidget, key: str) -> None:
    if len(key) == 1:
        strike(here, key)
    else:
        stroke = QKeySequence(key)[0]
        QTest.keyClick(here, stroke.key(), stroke.keyboardModifiers())


def _text_of(box: QLineEdit | QPlainTextEdit) -> Text:
    if isinstance(box, QLineEdit):
        cursor, start, end = box.cursorPosition(), box.selectionStart(), box.selectionEnd()
        anchor = cursor if start < 0 else (end if cursor == start else start)
        return Text(box.text(), cursor, anchor, several_lines=False, most=box.maxLength())
    at = box.textCursor()
    raw = box.document().toRawText().replace("\u2029", "\n")
    return Text(raw, at.position(), at.anchor(), several_lines=True)


def _added(after: Answers, before: Answers, table: str, order: list[str]) -> Answers:
    """One new row after the others, and nothing else."""
    new = [path for path in after if len(path) == 2 and path[0] == table and path[1] not in order]
    if len(new) != 1 or any(str(after[new[0]]) <= str(before[(table, row)]) for row in order):
        raise AssertionError(f"no new row at the end of {table}: {new}")
    return {**before, new[0]: after[new[0]]}


def differences_on_screen(view: AssessmentView) -> Iterator[str]:
    """Fields that do not show what the answers say."""
    for field in view.findChildren(Field):
        if not field.isVisible():
            continue
        value = field.draft.assessment.answers.get(field.path)
        shown: object = value
        match field:
            case ShortTextField():
                shown, value = field.box.text(), value or ""
            case LongTextField() if isinstance(field.question, LongText):
                shown, value = field.box.text, value or ""
            case TextListField():
                shown, value = lines(field.box.text), value or ()
            case FlagField():
                shown, value = field.box.isChecked(), value is True
            case ListField():
                shown = field.box.currentData()
            case RadioField() if type(field) is RadioField:
                chosen = [said(b) for b in field.findChildren(QRadioButton) if b.isChecked()]
                options = _labels(field)
                shown, value = chosen, [options[value]] if value in options else []
            case _:
                continue
        if shown != value:
            yield f"{field.path} shows {shown!r}, and the answer is {value!r}"


def _labels(field: RadioField) -> dict[object, str]:
    question = field.question
    if isinstance(question, YesNo):
        return {option.id: option.label.in_(field.language) for option in YES_NO}
    assert isinstance(question, Choice)
    return {o.id: o.label.in_(field.language) for o in field.draft.catalogue.options(question)}
