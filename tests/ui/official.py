"""An official who knows what to answer, and gives each answer by the keys that its field asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
)
from tests.ui.keyboard import Keyboard, said

from ennakko.editor.matrix_model import MatrixModel
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import (
    YES_NO,
    Choice,
    Choices,
    Date,
    DateRange,
    Flag,
    LongText,
    Money,
    Number,
    Persons,
    Question,
    Reference,
    Scale,
    ShortText,
    Table,
    TextList,
    YesNo,
)
from ennakko.model.words import Language
from ennakko.ui.impacts.matrix import MatrixView

BY_HAND = 24
"""Texts up to so many letters are typed; longer ones are pasted, as from a draft in a word processor."""

Cells = Mapping[str, object]
_PLACE = ("imp_perspective", "imp_factor", "alternative")
"""Given by the cell of the matrix."""


class Official:
    """Answers as `written`, in the words of the screen."""

    def __init__(
        self, keyboard: Keyboard, catalogue: Catalogue, language: Language, answers: Cells, words: Mapping[str, str]
    ) -> None:
        self.keyboard = keyboard
        self.catalogue = catalogue
        self.language = language
        self.answers = answers
        self.words = words
        self._rows: dict[tuple[str, str], int] = {}
        self._given: set[tuple[str, ...]] = set()

    def fill_page(self) -> None:
        """Go through the page by Tab, answer each question that is met, and say that the page is done."""
        keys = self.keyboard
        for _ in range(600):
            if keys.path is None and isinstance(keys.here, QRadioButton):
                keys.arrow_to(self.words["done"], ("Down",))
                return
            if isinstance(keys.here, MatrixView):
                self.fill_matrix(keys.here)
            self.answer_here()
            self.add_row_here()
            keys.press("Tab")
        raise AssertionError("the page has no end")

    def fill_matrix(self, matrix: MatrixView) -> None:
        """Write every impact, cell by cell, and come back to the matrix."""
        cell = None
        for impact in cast(list[Cells], self.answers["impacts"])[self.rows_of("impacts") :]:
            before, cell = cell, tuple(str(impact[c]) for c in ("imp_perspective", "imp_factor", "alternative"))
            self.go_to_cell(matrix, *cell)
            self.write_impact(impact, another=cell == before)
            self.keyboard.press_button(self.words["back"])
            assert self.keyboard.here is matrix

    def write_impact(self, impact: Cells, *, another: bool) -> None:
        """Give the value by keys where one key says it, and everything else in the details."""
        keys = self.keyboard
        short = str(impact["imp_value_short"])
        by_key = not another and short == impact["imp_value_long"] and short != "mix"
        if by_key:
            keys.write({"-2": "--", "-1": "-", "1": "+", "2": "++"}.get(short, short))
        keys.press("Return")
        if not by_key:
            keys.go_to_what_says(self.words["another" if another else "describe"])
            keys.press("Space")
        while (path := keys.path) is None or path[0] == "impacts":
            if keys.says == self.words["more"]:
                keys.press("Space")
            elif keys.says == self.words["another"]:
                return
            self.answer_here()
            keys.press("Tab")

    def go_to_cell(self, matrix: MatrixView, perspective: str, factor: str, alternative: str) -> None:
        """Go to a cell by arrow keys; a factor that is not there is added first."""
        keys = self.keyboard
        names = [self.name("perspectives", perspective), self.name("factors", factor)]
        self._go_to_row(matrix, names[0])
        if names[1] not in _rows_under(matrix, names[0]):
            keys.press("Return")
            offered = keys.here.parentWidget()
            assert offered is not None
            if any(said(each) == names[1] for each in offered.findChildren(QPushButton)):
                keys.go_to_what_says(names[1])
                keys.press("Space")
            else:
                keys.go_to_what_says(self.words["other"])
                keys.press("Space")
                keys.look_until(lambda: QApplication.activeModalWidget() and keys.here.window() is not matrix.window())
                self.find(names[1])
                keys.look_until(lambda: keys.here is matrix)
        self._go_to_row(matrix, names[1])
        model = matrix.model()
        heads = [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())]
        column = next(n for n, head in enumerate(heads) if head.split(" ")[0] == alternative)
        while (now := matrix.currentIndex().column()) != column:
            keys.press("Right" if now < column else "Left")

    def _go_to_row(self, matrix: MatrixView, name: str) -> None:
        wanted = next(n for n, (each, _) in enumerate(_rows(matrix)) if each == name)
        while (now := matrix.currentIndex().row()) != wanted:
            self.keyboard.press("Down" if now < wanted else "Up")

    def name(self, list_: str, id_: str) -> str:
        """What an entry of a list says on the screen."""
        option = self.catalogue.option(list_, id_)
        assert option is not None
        return option.label.in_(self.language)

    def answer_here(self) -> None:
        """Answer the question that has the keyboard, if there is an answer and it is not given yet."""
        path = self.keyboard.path
        if path is None or path in self._given or (len(path) == 3 and path[2] in _PLACE):
            return
        self._given.add(path)
        question = self.question(path)
        value = self.answer_to(path)
        if question is not None and value is not None:
            self.give(question, value)

    def add_row_here(self) -> None:
        """Press the button that adds a row while there are more rows to write."""
        for id_, table in self.catalogue.tables.items():
            if isinstance(table, Table | Persons) and self.keyboard.says == table.add.in_(self.language):
                wanted = cast(list[Cells], self.answers.get(id_, []))
                if self.rows_of(id_) < len(wanted):
                    self.keyboard.press("Space")
                    self.answer_here()

    def rows_of(self, table: str) -> int:
        """How many rows of a table are written."""
        return sum(1 for named, _ in self._rows if named == table)

    def question(self, path: tuple[str, ...]) -> Question | None:
        """What is asked at a path."""
        if len(path) == 3:
            return self.catalogue.tables[path[0]].column(path[2])
        return self.catalogue.questions.get(path[0])

    def answer_to(self, path: tuple[str, ...]) -> object:
        """What is to be answered at a path. Rows are written in the order in which they are met."""
        if len(path) == 1:
            return self.answers.get(path[0])
        rows = cast(list[Cells], self.answers.get(path[0], []))
        number = self._rows.setdefault((path[0], path[1]), self.rows_of(path[0]))
        return rows[number].get(path[2]) if number < len(rows) else None

    def give(self, question: Question, value: object) -> None:
        """Give one answer with the field that has the keyboard."""
        keys = self.keyboard
        match question:
            case ShortText():
                self.type(str(value))
            case LongText():
                self.type(str(value))
            case TextList():
                for n, line in enumerate(cast(list[str], value)):
                    if n:
                        keys.press("Return")
                    self.type(line)
            case YesNo():
                self.choose(next(o.label.in_(self.language) for o in YES_NO if o.id == value))
            case Choice() | Scale():
                self.choose(self.label(question, str(value)))
            case Choices():
                self.choose_several([self.label(question, each) for each in cast(list[str], value)])
            case Reference():
                self.refer([value] if isinstance(value, str) else cast(list[str], value))
            case Flag():
                if value is True:
                    keys.press("Space")
            case Date():
                keys.write(day(str(value)))
            case DateRange():
                start, end = str(value).split("/")
                keys.write(day(start))
                if end != start:
                    keys.press("Tab")
                    keys.tab_to(lambda: isinstance(keys.here, QLineEdit), "the last day")
                    keys.write(day(end))
            case Number():
                keys.write(str(value) if question.year else spaced(str(value)))
            case Money():
                keys.write(spaced(str(value)))
            case _:
                raise AssertionError(question)

    def type(self, text: str) -> None:
        """Type a text, or paste it when it is long. What is there already is left alone."""
        if isinstance(self.keyboard.here, QLineEdit) and self.keyboard.here.text() == text:
            return
        if len(text) <= BY_HAND and "\u00a0" not in text:
            self.keyboard.write(text)
        else:
            self.keyboard.paste(text)

    def label(self, question: Choice | Choices | Scale, id_: str) -> str:
        """What a choice says on the screen."""
        return next(o.label.in_(self.language) for o in self.catalogue.options(question) if o.id == id_)

    def choose(self, words: str) -> None:
        """Choose one of several: by arrows, and by Space where arrows only move."""
        keys = self.keyboard
        box = keys.here
        if isinstance(box, QComboBox):
            self._turn(box, words)
            return
        if not (keys.says == words and isinstance(box, QAbstractButton) and box.isChecked()):
            keys.arrow_to(words, ("Right", "Down", "Left", "Up"))
            if isinstance(keys.here, QRadioButton) and not keys.here.isChecked():
                keys.press("Space")

    def choose_several(self, words: list[str]) -> None:
        """Tick boxes, or find each in the searchable list by its first letters."""
        keys = self.keyboard
        if isinstance(keys.here, QCheckBox):
            self._tick(set(words))
            return
        path = keys.path
        while isinstance(keys.here, QPushButton) and keys.path == path:  # chips stand before the search line
            keys.press("Tab")
        for wanted in words:
            self.find(wanted)

    def find(self, words: str) -> None:
        """Type into a search line until the list below begins with what is wanted, and take it."""
        for letter in words:
            self.keyboard.write(letter)
            if self._first_found() == words:
                break
        assert self._first_found() == words
        self.keyboard.press("Return")

    def refer(self, codes: list[str]) -> None:
        """Choose rows of another table by their codes."""
        keys = self.keyboard
        if isinstance(keys.here, QComboBox):
            self._turn(keys.here, codes[0])
        else:
            self._tick(set(codes), by_code=True)

    def _turn(self, box: QComboBox, words: str) -> None:
        for _ in range(box.count()):
            if box.currentText() == words or box.currentText().split(" ")[0] == words:
                return
            self.keyboard.press("Down")
        raise AssertionError(f"{words} is not in the list")

    def _tick(self, left: set[str], *, by_code: bool = False) -> None:
        keys = self.keyboard
        path = keys.path
        while keys.path == path:
            words = keys.says.split(" ")[0] if by_code else keys.says
            if words in left:
                keys.press("Space")
                left.discard(words)
            if not left:
                return
            keys.press("Tab")
        raise AssertionError(f"{left} cannot be ticked")

    def _first_found(self) -> str:
        field = self.keyboard.here.parentWidget()
        assert field is not None
        shown = field.findChild(QListWidget)
        items = [shown.item(n) for n in range(shown.count())]
        return next((i.text() for i in items if i.flags() & Qt.ItemFlag.ItemIsEnabled), "")


def _rows(matrix: MatrixView) -> list[tuple[str, bool]]:
    """What stands at the left of each row, and whether it is the heading of a perspective."""
    model = matrix.model()
    assert isinstance(model, MatrixModel)
    return [(model.row_name(n), model.is_heading(n)) for n in range(model.rowCount())]


def _rows_under(matrix: MatrixView, heading: str) -> list[str]:
    rows = _rows(matrix)
    after = rows[next(n for n, (name, heads) in enumerate(rows) if heads and name == heading) + 1 :]
    return [name for name, heads in after[: next((n for n, (_, heads) in enumerate(after) if heads), None)]]


def day(iso: str) -> str:
    """A day as people type it."""
    year, month, number = iso.split("-")
    return f"{int(number)}.{int(month)}.{year}"


def spaced(number: str) -> str:
    """A number as people type it: with spaces between thousands."""
    return f"{int(number):,}".replace(",", " ")
