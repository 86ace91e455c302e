"""What the impacts say: worst and best for each perspective, alternative and horizon; who gains and who bears."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Literal

import msgspec

from ennakko.model.assessment import STATUS_QUO, Assessment, Value
from ennakko.model.condition import Scope
from ennakko.model.scale import NEGATIVE, POSITIVE, ScaleId, scale_of, shown

Horizon = Literal["short", "long", "overall"]

_GRAVEST = (*NEGATIVE, "mix", "?", "0", "na", *reversed(POSITIVE))
_LIKELIHOOD = ("certain", "likely", "possible")
_COLUMNS: dict[Horizon, tuple[str, ...]] = {
    "short": ("imp_value_short", "imp_value"),
    "long": ("imp_value_long", "imp_value"),
    "overall": ("imp_value", "imp_value_long", "imp_value_short"),
}


class Impact(msgspec.Struct, frozen=True):
    """One impact row, as the findings read it, without the words that describe it.

    `values` holds the values by horizon, as the scale in use shows them.

    A row that names no alternative is about all of them, such as one that says that a perspective does not concern
    the decision. A row that names no site is about every site.
    """

    row: str
    perspective: str
    factor: str
    own_factor: str
    alternative: str
    groups: tuple[str, ...]
    none_reason: str
    likelihood: str
    values: dict[Horizon, str]
    site: str = ""

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


def impacts(assessment: Assessment) -> tuple[Impact, ...]:
    """Every impact row, in order."""
    return assessment.of_all("impacts", lambda given: tuple(of_rows(given, given.rows("impacts"))))


def impact(assessment: Assessment, row: str) -> Impact:
    """One impact row."""
    return of_rows(assessment, (row,))[0]


def of_rows(assessment: Assessment, rows: Iterable[str]) -> list[Impact]:
    """Some impact rows. A site that is gone is no site."""
    scale = scale_of(assessment)
    found = assessment.of_rows("impacts", rows, "impact", partial(_impact, scale), (scale,))
    sites = frozenset(("", *assessment.rows("sites")))
    return [each if each.site in sites else msgspec.structs.replace(each, site="") for each in found]


def _impact(scale: ScaleId, row: str, cells: Mapping[str, Value]) -> Impact:
    def text(column: str) -> str:
        value = cells.get(column)
        return value if isinstance(value, str) else ""

    values: dict[Horizon, str] = {}
    for horizon, columns in _COLUMNS.items():
        for column in columns:
            if given := text(column):
                values[horizon] = shown(given, scale)
                break
    groups = cells.get("imp_groups")
    return Impact(
        row=row,
        perspective=text("imp_perspective"),
        factor=text("imp_factor"),
        own_factor=text("imp_factor_text"),
        alternative=text("alternative"),
        groups=groups if isinstance(groups, tuple) else (),
        none_reason=text("imp_none_reason"),
        likelihood=text("imp_likelihood"),
        values=values,
        site=text("site"),
    )


def harms(assessment: Assessment) -> tuple[Impact, ...]:
    """The impacts that are or may be harms, the gravest first: negative, then mixed, then those nobody knows yet.

    An impact counts by the worst value it has in any term.
    """
    found = [(gravity, each) for each in impacts(assessment) if (gravity := _gravity(each)) is not None]
    return tuple(each for _, each in sorted(found, key=lambda pair: pair[0]))


def worst_value(of: Impact) -> str:
    """The scale id of the worst value that an impact has in any term, empty when it has none."""
    return min(of.values.values(), key=lambda value: _GRAVEST.index(value) if value in _GRAVEST else 99, default="")


def _gravity(of: Impact) -> int | None:
    """The place of an impact among the harms, 0 the gravest. None when it is none."""
    value = worst_value(of)
    if not value:
        return len(_GRAVEST)
    return _GRAVEST.index(value) if value in _GRAVEST[: _GRAVEST.index("0")] else None


def told(row: Impact) -> dict[str, tuple[Horizon, ...]]:
    """The values of an impact, each with the terms it holds in; without terms when there is one value for all."""
    given: dict[str, tuple[Horizon, ...]] = {}
    terms: tuple[Horizon, ...] = ("short", "long")
    for term in terms:
        if value := row.values.get(term):
            given[value] = (*given.get(value, ()), term)
    if not given:
        return {row.values["overall"]: ()} if "overall" in row.values else {}
    return {value: () if held == terms else held for value, held in given.items()}


def burden(row: Impact) -> str:
    """The worst value of an impact that bears harm, in either term; nothing when it bears none."""
    return next((value for value in (*NEGATIVE, "mix") if value in told(row)), "")


def gain(row: Impact) -> str:
    """The best value of an impact that brings gains, in either term; nothing when it brings none."""
    return next((value for value in (*POSITIVE, "mix") if value in told(row)), "")


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
    return decided(mine, perspective, alternative, horizon)


def decided(mine: tuple[Impact, ...], perspective: str, alternative: str, horizon: Horizon) -> Cell:
    """What these rows say together, whatever they have in common."""
    scored = [(number, r) for r in mine if (number := r.score(horizon)) is not None]
    worst = min(scored, key=lambda pair: (pair[0], _doubt(pair[1])), default=None)
    best = min(scored, key=lambda pair: (-pair[0], _doubt(pair[1])), default=None)
    return Cell(perspective, alternative, horizon, worst and worst[1], best and best[1], mine)


def _doubt(row: Impact) -> int:
    return _LIKELIHOOD.index(row.likelihood) if row.likelihood in _LIKELIHOOD else len(_LIKELIHOOD)


def comparison(assessment: Assessment, perspectives: tuple[str, ...], horizon: Horizon) -> tuple[tuple[Cell, ...], ...]:
    """A row of cells for each perspective, a cell for each alternative."""
    rows = impacts(assessment)
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
        for group in row.groups:
            gains.setdefault(group, [])
            bears.setdefault(group, [])
            if gain(row):
                gains[group].append(row)
            if burden(row):
                bears[group].append(row)
    return tuple(
        GroupFinding(group, alternative, tuple(gains[group]), tuple(bears[group]))
        for group in gains
        if gains[group] or bears[group]
    )


def unsure(assessment: Assessment, alternative: str) -> tuple[str, ...]:
    """The groups for whom nobody knows yet what an impact of one alternative is, in the order they appear."""
    rows = (row for row in impacts(assessment) if row.alternative in ("", alternative) and "?" in told(row))
    return tuple(dict.fromkeys(group for row in rows for group in row.groups))
