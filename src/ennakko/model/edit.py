"""The ways an assessment changes. Every change is one of these values, passed through `applied`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never

import msgspec

from ennakko.model.assessment import FORM, SCOPE, STATUS_QUO, Assessment, Path, Value
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
    answers = dict(to.answers)
    _apply(edit, answers)
    return Assessment(to.id, MappingProxyType(answers))


def _apply(edit: Edit, answers: dict[Path, Value]) -> None:
    match edit:
        case Answer(path=path, value=value):
            if len(path) == 2 and not path[0].startswith("_"):
                raise EditRefused("rows come, go and move by edits of their own")
            if len(path) == 3 and not path[0].startswith("_") and (path[0], path[1]) not in answers:
                raise EditRefused(f"there is no row {path[1]!r} in {path[0]!r}")
            _put(answers, path, value)
        case AddRow(table=table, row=row, key=key, cells=cells):
            if (table, row) in answers:
                raise EditRefused(f"row {row!r} is in {table!r} already")
            _keyed(answers, table, row, key)
            for column, value in cells.items():
                _put(answers, (table, row, column), value)
        case RemoveRow(table=table, row=row):
            if row == STATUS_QUO:
                raise EditRefused("the status quo always stays")
            if (table, row) not in answers:
                raise EditRefused(f"there is no row {row!r} in {table!r}")
            for path, value in list(answers.items()):
                if path[:2] == (table, row) or value == row:
                    del answers[path]
                elif isinstance(value, tuple) and row in value:
                    _put(answers, path, tuple(part for part in value if part != row))
        case MoveRow(table=table, row=row, key=key):
            if row == STATUS_QUO:
                raise EditRefused("the status quo always stays first")
            if (table, row) not in answers:
                raise EditRefused(f"there is no row {row!r} in {table!r}")
            _keyed(answers, table, row, key)
        case Together(edits=edits):
            for each in edits:
                _apply(each, answers)
        case _:
            assert_never(edit)


def removal(table: str, row: str, of: Assessment) -> Together:
    """The edit that takes a row out, together with the impacts that are about it: an impact is of one alternative."""
    impacts = (
        i for i in of.rows("impacts") if row in {of.value("impacts", i, "alternative"), of.value("impacts", i, "site")}
    )
    return Together((*(RemoveRow("impacts", impact) for impact in impacts), RemoveRow(table, row)))


def _keyed(answers: dict[Path, Value], table: str, row: str, key: str) -> None:
    if not key or (key <= FIRST and row != STATUS_QUO):
        raise EditRefused("nothing comes before the first row")
    answers[table, row] = key


def _put(answers: dict[Path, Value], path: Path, value: Value) -> None:
    if value is None or value in ("", ()):
        answers.pop(path, None)
    else:
        answers[path] = value
