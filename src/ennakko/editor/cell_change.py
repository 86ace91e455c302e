"""What a key does to a cell of the matrix: the edit that gives its first impact another value."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.edit import AddRow, Answer, RemoveRow, Together
from ennakko.model.findings import Horizon
from ennakko.model.matrix import VALUE_COLUMN, MatrixCell

_PLACE_COLUMNS = frozenset({"imp_perspective", "imp_factor", "imp_factor_text", "alternative", "site"})


def changed_value(
    draft: OpenDraft, cell: MatrixCell, shown: Sequence[Horizon], to: Callable[[str], str | None]
) -> AddRow | RemoveRow | Together | None:
    """The edit for a new value at some horizons. A row that would say nothing any more is removed.

    Values come and go as the scale shows them. One that would show the same stays as it was given, so that a coarse
    scale never takes the place of a finer answer.
    """
    first = cell.own[0] if cell.own else None
    before = {VALUE_COLUMN[horizon]: first.values.get(horizon, "") if first else "" for horizon in shown}
    after = {column: to(value) for column, value in before.items()}
    if first is None:
        given = {column: value for column, value in after.items() if value}
        return draft.new_row("impacts", {**cells_of(cell), **given}) if given else None
    held = draft.assessment.cells("impacts", first.row)
    if not any(after.values()) and not held.keys() - _PLACE_COLUMNS - after.keys():
        return RemoveRow("impacts", first.row)
    changed = ((column, value) for column, value in after.items() if value != before[column])
    return Together(tuple(Answer(("impacts", first.row, column), value) for column, value in changed))


def cells_of(cell: MatrixCell) -> dict[str, str]:
    """The answers that put a new impact into a cell."""
    place = cell.place
    held = {
        "imp_perspective": place.perspective,
        "imp_factor": place.factor,
        "imp_factor_text": place.own,
        "alternative": cell.alternative,
        "site": cell.site,
    }
    return {column: value for column, value in held.items() if value}
