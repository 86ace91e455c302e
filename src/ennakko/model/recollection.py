"""What was worked out of an assessment before, each piece with the answers that were read for it.

A piece is worked out anew when an answer that was read for it has become another, or a piece that it was made of, and
not otherwise. Nobody says what a piece depends on: it is noted while the piece is worked out, so nothing can be missed.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Final, Generic, TypeVar, cast

import msgspec

from ennakko.model.assessment import Assessment, Path, Value, differing

T = TypeVar("T")
R = TypeVar("R")

_ALL: Final[Path] = ("",)
"""Every answer there is."""


def _row(table: str, row: str) -> Path:
    return ("", table, row, "cells")


def _table(table: str) -> Path:
    return ("", table, "all")


def _order(table: str) -> Path:
    return ("", table, "rows")


class _Piece(msgspec.Struct, frozen=True):
    """What was worked out, how it is worked out, and the answers and the other pieces that it is made of."""

    value: object
    work_out: Callable[[], object]
    read: frozenset[Path]
    used: Mapping[Hashable, object]


class _Notes:
    """What is read and used while a piece is worked out."""

    def __init__(self) -> None:
        self.read: set[Path] = set()
        self.used: dict[Hashable, object] = {}


class Recollection(Generic[R]):
    """The pieces of one thing that is made of an assessment again and again, as it changes, by whoever reads it.

    Each is worked out of what `assessment` and `reader` are by then. It is for one thread at a time.
    """

    assessment: Noted
    reader: R

    def __init__(self) -> None:
        self._given: object = None
        self._answers: Mapping[Path, Value] = {}
        self._changed: frozenset[Path] = frozenset()
        self._before: dict[Hashable, _Piece] = {}
        self._now: dict[Hashable, _Piece] = {}
        self._open: list[_Notes] = []

    def begin(self, assessment: Assessment, read: Callable[[Assessment], R], given: Callable[[R], object]) -> R:
        """The reader of an assessment that notes what is read. What else is `given` must be the same; if not, all
        is forgotten, as are pieces that the last one had no use for."""
        self._changed = _touched(differing(self._answers, assessment.answers))
        self._before, self._now, self._open = self._now, {}, []
        self._answers = assessment.answers
        noting = cast("Recollection[object]", self)
        self.assessment = Noted(assessment.id, _Answers(assessment.answers, noting), assessment, noting)
        self.reader = read(self.assessment)
        if (now := given(self.reader)) != self._given:
            self._before, self._given = {}, now
        return self.reader

    def note(self, *paths: Path) -> None:
        """These answers are read."""
        if self._open:
            self._open[-1].read.update(paths)

    def once(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """A piece, as it was as long as that holds. It is worked out of nothing but `assessment` and `reader`."""
        piece = self._now.get(what) or self._kept(what) or self._made(what, work_out)
        if self._open:
            self._open[-1].used[what] = piece.value
        return cast(T, piece.value)

    def _kept(self, what: Hashable) -> _Piece | None:
        """A piece of before that still holds."""
        piece = self._before.get(what)
        if piece is None or not piece.read.isdisjoint(self._changed):
            return None
        if not all(self._again(other) is value for other, value in piece.used.items()):
            return None
        self._now[what] = piece
        return piece

    def _again(self, what: Hashable) -> object:
        """What a piece that another one was made of is by now."""
        piece = self._now.get(what) or self._kept(what)
        if piece is None:
            piece = self._made(what, self._before[what].work_out)
        return piece.value

    def _made(self, what: Hashable, work_out: Callable[[], object]) -> _Piece:
        notes = _Notes()
        self._open.append(notes)
        try:
            value = work_out()
        finally:
            self._open.pop()
        before = self._before.get(what)
        if before is not None and before.value == value:
            value = before.value  # so that what was made of it still holds
        piece = self._now[what] = _Piece(value, work_out, frozenset(notes.read), notes.used)
        return piece


class Noted(Assessment, frozen=True, dict=True):
    """An assessment that notes what is read of it."""

    plain: Assessment
    recollection: Recollection[object]

    def rows(self, table: str) -> tuple[str, ...]:
        self.recollection.note(_order(table))
        return self.plain.rows(table)

    def place(self, table: str, row: str) -> int | None:
        self.recollection.note(_order(table))
        return self.plain.place(table, row)

    def cells(self, table: str, row: str) -> Mapping[str, Value]:
        self.recollection.note(_row(table, row))
        return self.plain.cells(table, row)

    def held(self) -> Iterable[tuple[str, str]]:
        self.recollection.note(_ALL)
        return self.plain.held()

    def of_rows(
        self,
        table: str,
        rows: Iterable[str],
        what: str,
        work_out: Callable[[str, Mapping[str, Value]], T],
        given: tuple[object, ...] = (),
    ) -> list[T]:
        asked = tuple(rows)
        self.recollection.note(*(_row(table, row) for row in asked))
        return self.plain.of_rows(table, asked, what, work_out, given)

    def of_table(self, table: str, what: str, work_out: Callable[[], T], given: tuple[object, ...] = ()) -> T:
        self.recollection.note(_table(table))
        return self.plain.of_table(table, what, work_out, given)

    def of_all(self, what: str, work_out: Callable[[Assessment], T], given: object = None) -> T:
        recollection = self.recollection

        def anew() -> T:
            recollection.note(_ALL)
            return recollection.assessment.plain.of_all(what, work_out, given)  # others may need it, too

        return recollection.once((what, id(given)), anew)

    def changed(self, changes: Mapping[Path, Value]) -> Assessment:
        self.recollection.note(_ALL)
        return self.plain.changed(changes)


class _Answers(Mapping[Path, Value]):
    """Answers that note which of them are read."""

    def __init__(self, answers: Mapping[Path, Value], recollection: Recollection[object]) -> None:
        self._plain = answers
        self._note = recollection.note

    def __getitem__(self, path: Path) -> Value:
        self._note(path)
        return self._plain[path]

    def get(self, path: Path, default: Value = None) -> Value:  # type: ignore[override]  # nothing else is ever asked
        self._note(path)
        return self._plain.get(path, default)

    def __iter__(self) -> Iterator[Path]:
        self._note(_ALL)
        return iter(self._plain)

    def __len__(self) -> int:
        self._note(_ALL)
        return len(self._plain)


def _touched(changed: Iterable[Path]) -> frozenset[Path]:
    """The answers that have changed, and all that they are part of."""
    found = set(changed)
    if found:
        found.add(_ALL)
    for path in tuple(found):
        if len(path) == 2:
            found |= {_order(path[0]), _table(path[0])}
        elif len(path) == 3:
            found |= {_row(path[0], path[1]), _table(path[0])}
    return frozenset(found)
