"""Answers in the shape of an answers file: question id → value, rows as objects, references as codes."""

from __future__ import annotations

from ennakko.model.assessment import Assessment, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.comments import ABOUT, COMMENTS, place_written
from ennakko.model.form import Impacts, Persons, Reference, Rowed, Simple, Table
from ennakko.model.tables import code


def written(assessment: Assessment, catalogue: Catalogue) -> dict[str, object]:
    """The answers in the shape of an answers file, those to questions that are not known here last."""
    found: dict[str, object] = {}
    for id_, question in catalogue.questions.items():
        if isinstance(question, Table | Persons | Impacts):
            if rows := [row_written(question, row, assessment, catalogue) for row in assessment.rows(id_)]:
                found[id_] = rows
        elif (plain := value_written(question, assessment.value(id_), assessment, catalogue)) is not None:
            found[id_] = plain
    for path in sorted(assessment.answers):
        if path[0].startswith("_") or path[0] in catalogue.questions:
            continue
        if len(path) == 1:
            found[path[0]] = _plain(assessment.value(*path))
        elif len(path) == 2 and path[0] not in found:
            rows = [{c: _plain(v) for c, v in assessment.cells(*path[:1], r).items()} for r in assessment.rows(path[0])]
            found[path[0]] = rows
    return found


def row_written(table: Rowed, row: str, assessment: Assessment, catalogue: Catalogue) -> dict[str, object]:
    """One row in that shape."""
    cells = dict(assessment.cells(table.id, row))
    found: dict[str, object] = {}
    for column in table.columns:
        value = cells.pop(column.id, None)
        if (plain := value_written(column, value, assessment, catalogue)) is not None:
            found[column.id] = plain
    if table.id == COMMENTS and isinstance(about := found.get(ABOUT), str):
        found[ABOUT] = place_written(about, catalogue, assessment)
    return found | {name: _plain(cells[name]) for name in sorted(cells)}


def value_written(question: Simple, value: Value, assessment: Assessment, catalogue: Catalogue) -> object:
    """One answer in that shape. None when there is none, or when it points to a row that is not there."""
    if not isinstance(question, Reference):
        return _plain(value)
    table = catalogue.tables[question.table]
    rows = (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()
    codes = [c for row in rows if (c := code(table, assessment, row, "fi"))]
    return codes if isinstance(value, tuple) and codes else codes[0] if codes else None


def _plain(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value
