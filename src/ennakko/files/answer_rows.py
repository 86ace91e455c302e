"""What the list given for a table does to its rows: which stay, which are added, which go."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

from ennakko.files.answer_faults import ROW, ROWS, STATUS_QUO_STAYS, WORKED_OUT, near, no_column, too_many, wanted
from ennakko.files.answer_values import Reading
from ennakko.files.answers_written import row_written
from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, same
from ennakko.model.catalogue import Catalogue
from ennakko.model.comments import ABOUT, COMMENTS, place_read
from ennakko.model.edit import AddRow, Answer, Edit
from ennakko.model.form import Derived, Impacts, Persons, Reference, Rowed, Table
from ennakko.model.order import between
from ennakko.model.tables import code
from ennakko.model.words import LANGUAGES


class RowPlan:
    """What the list given for one table does to its rows: which stay, which are added, which go."""

    def __init__(self, table: Rowed, given: object, assessment: Assessment, new_row: Callable[[], str]) -> None:
        self.table = table
        self.given = given
        rows = list(assessment.rows(table.id))
        listed: list[object] = [None] * len(rows) if given is None else given if isinstance(given, list) else []
        has_baseline = isinstance(table, Table) and table.baseline
        self.sound = given is None or isinstance(given, list)
        self.too_many = max(0, len(listed) - table.at_most)
        new = [new_row() for _ in listed[len(rows) : table.at_most]]
        last = assessment.text(table.id, rows[-1]) if rows else None
        self.added = [AddRow(table.id, row, key) for row, key in zip(new, _keys(new, last), strict=True)]
        self.listed = list(zip(rows + new, listed, strict=False))
        self.cleared = given is None and has_baseline
        self.removed = [row for row, cells in self.listed if cells is None and row != STATUS_QUO]

    def answers(self, reading: Reading) -> Iterator[Edit]:
        """The answers of the rows, with the faults put on the list of the reading."""
        if not self.sound:
            reading.refuse(self.table.id, wanted(ROWS, self.given))
        if self.too_many:
            reading.refuse(self.table.id, too_many(self.table.at_most))
        for n, (row, cells) in enumerate(self.listed, 1):
            place = f"{self.table.id}[{n}]"
            if row == STATUS_QUO and cells is None and not self.cleared:
                reading.refuse(place, STATUS_QUO_STAYS)
            elif cells is None and row == STATUS_QUO:
                for column in reading.rows.cells(self.table.id, row):
                    yield Answer((self.table.id, row, column), None)
            elif isinstance(cells, dict):
                yield from self._cells(row, cells, place, reading)
            elif cells is not None:
                reading.refuse(place, wanted(ROW, cells))

    def _cells(self, row: str, cells: Mapping[str, object], place: str, reading: Reading) -> Iterator[Edit]:
        present = row_written(self.table, row, reading.rows, reading.catalogue)
        for name, given in cells.items():
            column = self.table.column(name)
            where = f"{place}.{name}"
            if name in present and alike(given, present[name]):
                continue
            if column is None:
                if name in present and given is None:
                    yield Answer((self.table.id, row, name), None)
                else:
                    names = [c.id for c in self.table.columns if not isinstance(c, Derived)]
                    reading.refuse(where, no_column(self.table.id, names, near(name, names)))
            elif isinstance(column, Derived):
                codes = {code(self.table, reading.rows, row, language) for language in LANGUAGES}
                if given is not None and not (isinstance(given, str) and given in codes):
                    reading.refuse(where, WORKED_OUT)
            else:
                value = reading.value(column, given, where)
                if (self.table.id, name) == (COMMENTS, ABOUT) and isinstance(value, str):
                    value = place_read(value, reading.catalogue, reading.rows)
                yield from changed((self.table.id, row, name), value, reading.rows)


def alike(one: object, other: object) -> bool:
    """Whether two values of an answers file are written the same: true is not 1, and 1 is not 1.0."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def changed(path: Path, value: Value, assessment: Assessment) -> Iterator[Edit]:
    """The edit that gives an answer, unless it is the answer already."""
    if not same(value, assessment.value(*path)):
        yield Answer(path, value)


def _keys(rows: list[str], last: str | None) -> list[str]:
    """Order keys after the last one, evenly spread so that they stay short. The row id makes each its own."""
    keys: list[str | None] = [None] * len(rows)

    def fill(start: int, end: int, low: str | None, high: str | None) -> None:
        if start < end:
            middle = (start + end) // 2
            key = keys[middle] = between(low, high, rows[middle][:4])
            fill(start, middle, low, key)
            fill(middle + 1, end, key, high)

    fill(0, len(rows), last, None)
    return [key for key in keys if key is not None]


def loosened(after: Assessment, removed: frozenset[str], catalogue: Catalogue) -> Iterator[Edit]:
    """What points to a row that is gone lets go of it."""
    for path, value in after.answers.items():
        asked = catalogue.questions.get(path[0])
        if len(path) == 3 and isinstance(asked, Table | Persons | Impacts):
            asked = asked.column(path[2])
        if not isinstance(asked, Reference):
            continue
        if isinstance(value, str) and value in removed:
            yield Answer(path, None)
        elif isinstance(value, tuple) and removed & set(value):
            yield Answer(path, tuple(row for row in value if row not in removed))
