"""What decides in a comparison: the impacts behind each shown value, and where the alternatives differ most."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Cell, Impact, impacts
from ennakko.model.perspectives import in_order


class Verdict(msgspec.Struct, frozen=True):
    """One value of a perspective and alternative, with the impact that decided it."""

    value: str
    impact: Impact


class MainDifference(msgspec.Struct, frozen=True):
    """The perspective in which the alternatives differ most, and which are the best and the worst there."""

    perspective: str
    best: tuple[str, ...]
    worst: tuple[str, ...]


def perspectives(catalogue: Catalogue, assessment: Assessment) -> tuple[str, ...]:
    """The perspectives that have impacts, in the order of the assessment and then of the list."""
    used = dict.fromkeys(row.perspective for row in impacts(assessment) if row.values and row.perspective)
    return in_order(catalogue, assessment, used)


def verdicts(cell: Cell) -> tuple[Verdict, ...]:
    """The worst, the best, what is mixed and what is not known; when there is none of them, what there is."""
    shown: dict[str, Impact] = {}
    for row in (cell.worst, cell.best, *cell.rows):
        value = row.values.get(cell.horizon, "") if row else ""
        if row and (row in (cell.worst, cell.best) or value in ("mix", "?")):
            shown.setdefault(value, row)
    for row in () if shown else cell.rows[:1]:
        if value := row.values.get(cell.horizon, ""):
            shown[value] = row
    return tuple(Verdict(value, row) for value, row in shown.items())


def main_difference(comparison: Sequence[Sequence[Cell]]) -> MainDifference | None:
    """Where the alternatives differ most, the worst values first; None when they do not differ."""
    found: list[tuple[tuple[int, int], MainDifference]] = []
    for cells in comparison:
        ranks = {cell.alternative: rank for cell in cells if (rank := _rank(cell)) is not None}
        if len(ranks) < 2 or len(set(ranks.values())) < 2:
            continue
        high, low = max(ranks.values()), min(ranks.values())
        best = tuple(alternative for alternative, rank in ranks.items() if rank == high)
        worst = tuple(alternative for alternative, rank in ranks.items() if rank == low)
        gap = (high[0] - low[0], high[1] - low[1])
        found.append((gap, MainDifference(cells[0].perspective, best, worst)))
    return max(found, key=lambda each: each[0])[1] if found else None


def _rank(cell: Cell) -> tuple[int, int] | None:
    worst = cell.worst.score(cell.horizon) if cell.worst else None
    best = cell.best.score(cell.horizon) if cell.best else None
    return None if worst is None or best is None else (worst, best)
