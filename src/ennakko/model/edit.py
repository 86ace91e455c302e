"""The ways an assessment changes. Every change is one of these values, passed through `applied`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import assert_never

import msgspec

from ennakko.model.assessment import FORM, SCOPE, STATUS_QUO, Assessment, Path, Value, differ
from ennakko.model.condition import SCREENED
from ennakko.model.order import FIRST


class EditRefused(ValueError):
    """The edit does not fit the assessment: a row that is not there, no place for it, or VE0, which stays first."""


class Answer(msgspec.Struct, frozen=True):
    """Answer a question, or clear the answer with None."""

    path: Path
    value: Value


class AddRow(msgspec.Struct, frozen=True):
    """Add a row to a table at an order key, with any answers it begins with."""

    table: str
    row: str
    key: str
    cells: Mapping[str, Value] = {}


class RemoveRow(msgspec.Struct, frozen=True):
    """Take a row out of a table, with its answers. What other rows answered by pointing to it is cleared."""

    table: str
    row: str


class MoveRow(msgspec.Struct, frozen=True):
    """Give a row another place in its table."""

    table: str
    row: str
    key: str


class Together(msgspec.Struct, frozen=True):
    """Several edits as one step."""

    edits: tuple[Edit, ...]


Edit = Answer | AddRow | RemoveRow | MoveRow | Together


def choose_form(form: str, scope: str) -> Together:
    """Use another form, and record its scope when it is one that a screening leads to. Answers stay."""
    return Together((Answer(FORM, form), Answer(SCOPE, scope if scope in SCREENED else None)))


def applied(edit: Edit, to: Assessment) -> Assessment:
    """The assessment after the edit. The one before is left as it was.

    Raises EditRefused.
    """
    return to.changed(changes(edit, to))


def changes(edit: Edit, to: Assessment) -> dict[Path, Value]:
    """The answers that an edit changes, with what they become; None for one that it clears.

    Raises EditRefused.
    """
    answers = _Answers(to.answers)
    _apply(edit, answers)
    return {path: value for path, value in answers.given.items() if differ(to.answers.get(path), value)}


class _Answers:
    """The answers of an assessment, with those that an edit gives or clears in front of them."""

    def __init__(self, before: Mapping[Path, Value]) -> None:
        self._before = before
        self.given: dict[Path, Value] = {}

    def value(self, path: Path) -> Value:
        return self.given[path] if path in self.given else self._before.get(path)

    def all(self) -> Iterator[tuple[Path, Value]]:
        yield from ((path, value) for path, value in self._before.items() if path not in self.given)
        yield from list(self.given.items())

    def put(self, path: Path, value: Value) -> None:
        self.given[path] = None if value in ("", ()) else value


def _apply(edit: Edit, answers: _Answers) -> None:
    match edit:
        case Answer(path=path, value=value):
            if len(path) == 2 and not path[0].startswith("_"):
                raise EditRefused("rows come, go and move by edits of their own")
            if len(path) == 3 and not path[0].startswith("_"):
                _refuse_unless_there(answers, path[0], path[1])
            answers.put(path, value)
        case AddRow(table=table, row=row, key=key, cells=cells):
            if answers.value((table, row)) is not None:
                raise EditRefused(f"row {row!r} is in {table!r} already")
            _keyed(answers, table, row, key)
            for column, value in cells.items():
                answers.put((table, row, column), value)
        case RemoveRow():
            _remove((edit,), answers)
        case MoveRow(table=table, row=row, key=key):
            if row == STATUS_QUO:
                raise EditRefused("the status quo always stays first")
            _refuse_unless_there(answers, table, row)
            _keyed(answers, table, row, key)
        case Together(edits=edits):
            for removing, together in groupby(edits, lambda each: isinstance(each, RemoveRow)):
                if removing:
                    _remove([each for each in together if isinstance(each, RemoveRow)], answers)
                else:
                    for each in together:
                        _apply(each, answers)
        case _:
            assert_never(edit)


def _remove(edits: Sequence[RemoveRow], answers: _Answers) -> None:
    """Take rows out together: one look at all answers finds whatever points to any of them."""
    for edit in edits:
        if edit.row == STATUS_QUO:
            raise EditRefused("the status quo always stays")
        _refuse_unless_there(answers, edit.table, edit.row)
    gone = {(edit.table, edit.row) for edit in edits}
    ids = {edit.row for edit in edits}
    for path, value in answers.all():
        if path[:2] in gone or (isinstance(value, str) and value in ids):
            answers.put(path, None)
        elif isinstance(value, tuple) and not ids.isdisjoint(value):
            answers.put(path, tuple(part for part in value if part not in ids))


def _refuse_unless_there(answers: _Answers, table: str, row: str) -> None:
    if answers.value((table, row)) is None:
        raise EditRefused(f"there is no row {row!r} in {table!r}")


def removal(table: str, row: str, of: Assessment) -> Together:
    """The edit that takes a row out, together with the impacts that are about it: an impact is of one alternative."""
    impacts = (
        i for i in of.rows("impacts") if row in {of.value("impacts", i, "alternative"), of.value("impacts", i, "site")}
    )
    return Together((*(RemoveRow("impacts", impact) for impact in impacts), RemoveRow(table, row)))


def _keyed(answers: _Answers, table: str, row: str, key: str) -> None:
    if not key or (key <= FIRST and row != STATUS_QUO):
        raise EditRefused("nothing comes before the first row")
    answers.put((table, row), key)
