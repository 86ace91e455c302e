"""What the impacts say: worst and best for each perspective, alternative and horizon; who gains and who bears."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from ennakko.model.assessment import STATUS_QUO, Assessment, Value
from ennakko.model.condition import Scope

Horizon = Literal["short", "long", "overall"]

_LIKELIHOOD = ("certain", "likely", "possible")
_COLUMNS: dict[Horizon, tuple[str, ...]] = {
    "short": ("imp_value_short", "imp_value"),
    "long": ("imp_value_long", "imp_value"),
    "overall": ("imp_value", "imp_value_long", "imp_value_short"),
}


class Impact(msgspec.Struct, frozen=True):
    """One impact row, as the findings read it. `values` holds the scale ids by horizon.

    A row that names no alternative is about all of them, such as one that says that a perspective does not concern
    the decision.
    """

    row: str
    perspective: str
    factor: str
    own_factor: str
    alternative: str
    groups: tuple[str, ...]
    description: str
    none_reason: str
    likelihood: str
    values: dict[Horizon, str]

    def score(self, horizon: Horizon) -> int | None:
        """The value as a number; None when it is mixed, not known, not applicable or not given."""
        return score(self.values.get(horizon, ""))


class Cell(msgspec.Struct, frozen=True):
    """What the rows of one perspective say of one alternative at one horizon.

    `worst` and `best` are the rows that decide, None when no row has a number. They are the same row when all agree.
    """

    perspective: str
    alternative: str
    horizon: Horizon
    worst: Impact | None
    best: Impact | None
    rows: tuple[Impact, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """The scale ids to show, worst first: one when all agree, or the mark of what is mixed or not known."""
        found: list[str] = []
        if self.worst and self.best:
            found = list(dict.fromkeys((self.worst.values[self.horizon], self.best.values[self.horizon])))
        others = (row.values.get(self.horizon, "") for row in self.rows)
        marks = dict.fromkeys(v for v in others if v in {"mix", "?"})
        return (*found, *marks) or tuple(dict.fromkeys(v for r in self.rows if (v := r.values.get(self.horizon, ""))))


class GroupFinding(msgspec.Struct, frozen=True):
    """What one population group gains and bears in one alternative: the rows, positive and negative."""

    group: str
    alternative: str
    gains: tuple[Impact, ...]
    bears: tuple[Impact, ...]


def score(value: str) -> int | None:
    """A scale id as a number, or None for `mix`, `?`, `na` and nothing."""
    try:
        return int(value)
    except ValueError:
        return None


def horizons(scope: Scope | None) -> tuple[Horizon, ...]:
    """The horizons a scope asks for: one in a light assessment, otherwise short and long term."""
    return ("overall",) if scope == "light" else ("short", "long")


def impacts(assessment: Assessment) -> Iterator[Impact]:
    """Every impact row, in order."""
    for row in assessment.rows("impacts"):
        path = ("impacts", row)
        values: dict[Horizon, str] = {}
        for horizon, columns in _COLUMNS.items():
            given = next((v for c in columns if (v := assessment.text(*path, c))), "")
            if given:
                values[horizon] = given
        yield Impact(
            row=row,
            perspective=assessment.text(*path, "imp_perspective"),
            factor=assessment.text(*path, "imp_factor"),
            own_factor=assessment.text(*path, "imp_factor_text"),
            alternative=assessment.text(*path, "alternative"),
            groups=assessment.texts(*path, "imp_groups"),
            description=assessment.text(*path, "imp_desc"),
            none_reason=assessment.text(*path, "imp_none_reason"),
            likelihood=assessment.text(*path, "imp_likelihood"),
            values=values,
        )


def dismisses(cells: Mapping[str, Value]) -> bool:
    """Whether the answers of an impact row say that a whole perspective does not concern the decision."""
    given = {cells.get(column) for column in _COLUMNS["overall"]} - {None}
    return given == {"na"} and not cells.get("imp_factor")


def alternatives(assessment: Assessment) -> tuple[str, ...]:
    """The alternatives to compare with the status quo: those not dropped, without VE0."""
    return tuple(
        row
        for row in assessment.rows("alternatives")
        if row != STATUS_QUO and assessment.value("alternatives", row, "alt_dropped") is not True
    )


def cell(rows: tuple[Impact, ...], perspective: str, alternative: str, horizon: Horizon) -> Cell:
    """What the rows say of one perspective and alternative. Ties go to the surest row, then to the first."""
    mine = tuple(r for r in rows if r.perspective == perspective and r.alternative in ("", alternative))
    scored = [(number, r) for r in mine if (number := r.score(horizon)) is not None]
    worst = min(scored, key=lambda pair: (pair[0], _doubt(pair[1])), default=None)
    best = min(scored, key=lambda pair: (-pair[0], _doubt(pair[1])), default=None)
    return Cell(perspective, alternative, horizon, worst and worst[1], best and best[1], mine)


def _doubt(row: Impact) -> int:
    return _LIKELIHOOD.index(row.likelihood) if row.likelihood in _LIKELIHOOD else len(_LIKELIHOOD)


def comparison(assessment: Assessment, perspectives: tuple[str, ...], horizon: Horizon) -> tuple[tuple[Cell, ...], ...]:
    """A row of cells for each perspective, a cell for each alternative."""
    rows = tuple(impacts(assessment))
    compared = alternatives(assessment)
    return tuple(tuple(cell(rows, p, a, horizon) for a in compared) for p in perspectives)


def groups(assessment: Assessment, alternative: str) -> tuple[GroupFinding, ...]:
    """Who gains and who bears in one alternative, in the order in which the groups appear.

    A row counts by the sign it has in either term; a mixed row counts on both sides.
    """
    gains: dict[str, list[Impact]] = {}
    bears: dict[str, list[Impact]] = {}
    for row in impacts(assessment):
        if row.alternative not in ("", alternative):
            continue
        marks = [row.values[h] for h in ("short", "long") if h in row.values] or list(row.values.values())
        for group in row.groups:
            gains.setdefault(group, [])
            bears.setdefault(group, [])
            if any(m == "mix" or (score(m) or 0) > 0 for m in marks):
                gains[group].append(row)
            if any(m == "mix" or (score(m) or 0) < 0 for m in marks):
                bears[group].append(row)
    return tuple(
        GroupFinding(group, alternative, tuple(gains[group]), tuple(bears[group]))
        for group in gains
        if gains[group] or bears[group]
    )
