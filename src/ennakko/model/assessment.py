"""An assessment as a value: the answers in force, by path."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Set
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar, cast

import msgspec

from ennakko.model.order import FIRST

Path = tuple[str, ...]
Value = str | int | bool | tuple[str, ...] | None
_Cells = Mapping[str, Value]
_Worked = TypeVar("_Worked")

FORM: Path = ("_form",)
"""Where the id of the form in use is kept. Names that begin with "_" are the program's own, never a question's."""
EDITION: Path = ("_edition",)
"""Where the edition of the forms is kept that the assessment is made with, by the name of the edition."""
SCOPE: Path = ("scope",)
MODULES: Path = ("modules",)
STATUS_QUO = "0" * 24
"""The row id of VE0, the same in every assessment, so that two copies always agree on it."""


_NO_CELLS: _Cells = MappingProxyType({})


def page_state(page: str) -> Path:
    """Where the state that the official gave a page is kept: `done` or `to_check`.

    `open` is said of a page that would count as done by itself.
    """
    return ("_page_state", page)


def normalised(value: Value) -> Value:
    """The value as it counts in comparisons: one Unicode form, one line ending, no outer space, empty as None."""
    if isinstance(value, str):
        text = value.replace("\r\n", "\n").replace("\r", "\n") if "\r" in value else value
        return (text if text.isascii() else unicodedata.normalize("NFC", text)).strip() or None
    if isinstance(value, tuple):
        return tuple(p for p in (normalised(part) for part in value) if isinstance(p, str)) or None
    return value


def same(one: Value, other: Value) -> bool:
    """Whether two values are one answer. A ticked box is not the number one."""
    if one is other or (type(one) is type(other) and one == other):
        return True
    a, b = normalised(one), normalised(other)
    return a == b and isinstance(a, bool) == isinstance(b, bool)


class Assessment(msgspec.Struct, frozen=True, dict=True):
    """One matter being assessed: its id and its answers. Make one with `blank` and change it with `edit.applied`."""

    id: str
    answers: Mapping[Path, Value]

    def value(self, *path: str) -> Value:
        """The answer at a path, or None."""
        return self.answers.get(path)

    def text(self, *path: str) -> str:
        """The answer at a path as text, empty when there is none."""
        value = self.answers.get(path)
        return value if isinstance(value, str) else "" if value is None else str(value)

    def texts(self, *path: str) -> tuple[str, ...]:
        """The answer at a path as several texts, empty when there is none."""
        value = self.answers.get(path)
        return value if isinstance(value, tuple) else ()

    @cached_property
    def _rows(self) -> Mapping[str, tuple[str, ...]]:
        keyed: dict[str, list[tuple[str, str]]] = {}
        for path, value in self.answers.items():
            if len(path) == 2 and not path[0].startswith("_") and isinstance(value, str):
                keyed.setdefault(path[0], []).append((value, path[1]))
        return {table: tuple(row for _, row in sorted(rows, key=_place)) for table, rows in keyed.items()}

    def rows(self, table: str) -> tuple[str, ...]:
        """The row ids of a table in order."""
        return self._rows.get(table, ())

    def place(self, table: str, row: str) -> int | None:
        """Where a row stands in its table, from 0 on; None when it is not there."""
        rows = self.rows(table)
        kept = self._places.get(table)
        if kept is None or kept[0] is not rows:
            kept = self._places[table] = (rows, {row: n for n, row in enumerate(rows)})
        return kept[1].get(row)

    @cached_property
    def _places(self) -> dict[str, tuple[tuple[str, ...], Mapping[str, int]]]:
        return {}

    def cells(self, table: str, row: str) -> _Cells:
        """The answers of one row, by column."""
        return self._cells.get((table, row), _NO_CELLS)

    def held(self) -> Iterable[tuple[str, str]]:
        """Every table and row with answers, also of rows that are not there any more."""
        return self._cells.keys()

    def of_rows(
        self,
        table: str,
        rows: Iterable[str],
        what: str,
        work_out: Callable[[str, _Cells], _Worked],
        given: tuple[object, ...] = (),
    ) -> list[_Worked]:
        """What can be worked out from the answers of each of these rows and from what else is given.

        It is done once for as long as a row stays as it is, here and in the assessments made from this one.
        """
        before, kept = self._worked_out.get((table, what), ((), {}))
        if before != given or not kept:
            kept = {}
            self._worked_out[table, what] = (given, kept)
        found: list[_Worked] = []
        held = self._cells
        for row in rows:
            cells = held.get((table, row), _NO_CELLS)
            entry = kept.get(row)
            if entry is None or entry[0] is not cells:
                made = work_out(row, cells)
                same = entry is not None and entry[1] == made  # then everything made of it may stay, too
                entry = kept[row] = (cells, entry[1] if entry is not None and same else made)
            found.append(cast(_Worked, entry[1]))
        return found

    def of_table(
        self, table: str, what: str, work_out: Callable[[], _Worked], given: tuple[object, ...] = ()
    ) -> _Worked:
        """What can be worked out from all the rows of a table and from what else is given.

        It is done once for as long as the table stays as it is, here and in the assessments made from this one.
        """
        now = (self._stamps.get(table), given)
        kept = self._of_tables.get((table, what))
        if kept is None or kept[0] != now:
            kept = self._of_tables[table, what] = (now, work_out())
        return cast(_Worked, kept[1])

    def of_all(self, what: str, work_out: Callable[[Assessment], _Worked], given: object = None) -> _Worked:
        """What can be worked out from all the answers and from what else is given. It is done once."""
        kept = self._of_all.get(what)
        if kept is None or kept[0] is not given:
            kept = self._of_all[what] = (given, work_out(self))
        return cast(_Worked, kept[1])

    @cached_property
    def _stamps(self) -> Mapping[str, object]:
        """A new one for each table that a change has touched."""
        return {}

    @cached_property
    def _of_tables(self) -> dict[tuple[str, str], tuple[tuple[object, ...], object]]:
        return {}

    @cached_property
    def _of_all(self) -> dict[str, tuple[object, object]]:
        return {}

    @cached_property
    def _worked_out(self) -> dict[tuple[str, str], tuple[tuple[object, ...], dict[str, tuple[_Cells, object]]]]:
        return {}

    def changed(self, changes: Mapping[Path, Value]) -> Assessment:
        """The assessment with some answers given anew, None for those that are cleared; itself when there are none.

        What has been worked out of the rest is taken along, so that a key costs as much in a large matter as in a
        small one.
        """
        if not changes:
            return self
        held = self.answers
        answers = held.copy() if isinstance(held, MappingProxyType) else dict(held)  # many times faster
        answers.update(changes)
        for path, value in changes.items():
            if value is None:
                del answers[path]
        after = Assessment(self.id, MappingProxyType(answers))
        after.__dict__.update(
            _rows=self._rows_after(answers, changes.keys()),
            _cells=self._cells_after(answers, changes.keys()),
            _worked_out=self._worked_out,
            _stamps={**self._stamps, **{path[0]: object() for path in changes if len(path) > 1}},
            _of_tables=self._of_tables,
            _places=self._places,
        )
        return after

    def _rows_after(self, answers: Mapping[Path, Value], paths: Set[Path]) -> Mapping[str, tuple[str, ...]]:
        moved: dict[str, set[str]] = {}
        for path in paths:
            if len(path) == 2 and not path[0].startswith("_"):
                moved.setdefault(path[0], set(self.rows(path[0]))).add(path[1])
        found = dict(self._rows)
        for table, rows in moved.items():
            keyed = [(key, row) for row in rows if isinstance(key := answers.get((table, row)), str)]
            found[table] = tuple(row for _, row in sorted(keyed, key=_place))
        return found

    def _cells_after(self, answers: Mapping[Path, Value], paths: Set[Path]) -> Mapping[tuple[str, str], _Cells]:
        found = dict(self._cells)
        own: dict[tuple[str, str], dict[str, Value]] = {}
        for path in paths:
            if len(path) == 3:
                row = (path[0], path[1])
                cells = own.setdefault(row, dict(found.get(row, _NO_CELLS)))
                if path in answers:
                    cells[path[2]] = answers[path]
                else:
                    cells.pop(path[2], None)
        for row, cells in own.items():
            if cells:
                found[row] = cells
            else:
                found.pop(row, None)
        return found

    @cached_property
    def _cells(self) -> Mapping[tuple[str, str], _Cells]:
        found: dict[tuple[str, str], dict[str, Value]] = {}
        for path, value in self.answers.items():
            if len(path) == 3:
                found.setdefault((path[0], path[1]), {})[path[2]] = value
        return found

    @property
    def form(self) -> str:
        """The id of the form in use."""
        return self.text(*FORM)

    @property
    def edition(self) -> str:
        """The name of the edition of the forms that it is made with, empty in an assessment that never said."""
        return self.text(*EDITION)

    @property
    def modules(self) -> tuple[str, ...]:
        """The ids of the modules in use."""
        return self.texts(*MODULES)

    @property
    def title(self) -> str:
        """The title of the matter, empty while it has none."""
        return " ".join(self.text("title").split())


def _place(row: tuple[str, str]) -> tuple[bool, str, str]:
    """Rows stand by their keys; VE0 is first whatever a file from elsewhere says."""
    key, id_ = row
    return (id_ != STATUS_QUO, key, id_)


def blank(id_: str, form: str, answers: Mapping[Path, Value] | None = None) -> Assessment:
    """A new assessment: the form, VE0, and any answers it begins with."""
    start: dict[Path, Value] = {FORM: form, ("alternatives", STATUS_QUO): FIRST, **(answers or {})}
    return Assessment(id_, MappingProxyType({path: value for path, value in start.items() if value is not None}))


def differ(one: Value, other: Value) -> bool:
    """Whether two values are not the same to the letter."""
    return one is not other and (one != other or isinstance(one, bool) != isinstance(other, bool))


def differing(before: Mapping[Path, Value], after: Mapping[Path, Value]) -> frozenset[Path]:
    """The paths at which two sets of answers are not the same to the letter."""
    found = {path for path, value in after.items() if before.get(path) is not value}
    return frozenset(p for p in found | (before.keys() - after.keys()) if differ(before.get(p), after.get(p)))
