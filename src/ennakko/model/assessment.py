"""An assessment as a value: the answers in force, by path."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

import msgspec

from ennakko.model.order import FIRST

Path = tuple[str, ...]
Value = str | int | bool | tuple[str, ...] | None

FORM: Path = ("_form",)
"""Where the id of the form in use is kept. Names that begin with "_" are the program's own, never a question's."""
SCOPE: Path = ("scope",)
MODULES: Path = ("modules",)
STATUS_QUO = "0" * 24
"""The row id of VE0, the same in every assessment, so that two copies always agree on it."""


def page_state(page: str) -> Path:
    """Where the state that the official gave a page is kept: `done` or `to_check`."""
    return ("_page_state", page)


def normalised(value: Value) -> Value:
    """The value as it counts in comparisons: one Unicode form, one line ending, no outer space, empty as None."""
    match value:
        case str():
            text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")).strip()
            return text or None
        case tuple():
            parts = tuple(p for p in (normalised(part) for part in value) if isinstance(p, str))
            return parts or None
        case _:
            return value


def same(one: Value, other: Value) -> bool:
    """Whether two values are one answer. A ticked box is not the number one."""
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

    def cells(self, table: str, row: str) -> Mapping[str, Value]:
        """The answers of one row, by column."""
        return self._cells.get((table, row), {})

    @cached_property
    def _cells(self) -> Mapping[tuple[str, str], Mapping[str, Value]]:
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


def differences(before: Assessment, after: Assessment) -> Iterator[Path]:
    """The paths whose answers are not the same object of comparison in the two."""
    old, new = before.answers, after.answers
    if old is new:
        return
    for path in old.keys() | new.keys():
        a, b = old.get(path), new.get(path)
        if a is not b and (a != b or isinstance(a, bool) != isinstance(b, bool)):
            yield path
