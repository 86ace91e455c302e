"""Whether the alternatives differ, and whether another one does better than the one proposed. Nothing is added up."""

from __future__ import annotations

from collections.abc import Iterator

from ennakko.model.assessment import STATUS_QUO
from ennakko.model.findings import Cell, Horizon, Impact, cell, impacts, score
from ennakko.model.matter import Matter, Noticed

_Rank = tuple[int, int]
_UNCLEAR = frozenset({"mix", "?"})


def noticed(matter: Matter) -> Iterator[Noticed]:
    """V12 and V13."""
    proposed = matter.assessment.text("con_proposal")
    if "con_proposal_text" in matter.asked and proposed and not matter.assessment.text("con_proposal_text"):
        best = better(matter, proposed)
        if best is not None:
            words = {"proposed": matter.alternative(proposed), "best": matter.alternative(best)}
            yield Noticed("V12", ("con_proposal_text",), words)
    if _all_alike(matter):
        yield Noticed("V13", ("impacts",))


def better(matter: Matter, proposed: str) -> str | None:
    """An alternative that is nowhere worse than the proposed one and somewhere better; None when there is none.

    Two alternatives are set side by side in each perspective and horizon that has impacts, first by the worst value
    there, then by the best. Where only one of them has values, or either has an impact that is mixed or not known,
    nobody can say which is better, and then neither is. VE0 is what the others are compared with: no change anywhere.
    Of several better ones, one that no other of them betters is named, the first in order.
    """
    rows = impacts(matter.assessment) if "impacts" in matter.asked else ()
    places = [(p, h) for p in dict.fromkeys(row.perspective for row in rows) for h in matter.horizons]
    candidates = (STATUS_QUO, *matter.compared)
    if proposed not in candidates:
        return None
    cells = {alternative: [_cell(rows, p, alternative, h) for p, h in places] for alternative in candidates}
    ahead = [a for a in candidates if a != proposed and _beats(cells[a], cells[proposed])]
    return next((a for a in ahead if not any(_beats(cells[other], cells[a]) for other in ahead)), None)


def _cell(rows: tuple[Impact, ...], perspective: str, alternative: str, horizon: Horizon) -> Cell:
    return cell(rows, perspective, alternative, horizon)


def _beats(one: list[Cell], other: list[Cell]) -> bool:
    sides = [(_rank(a), _rank(b)) for a, b in zip(one, other, strict=True) if _says_something(a) or _says_something(b)]
    ranks = [(a, b) for a, b in sides if a is not None and b is not None]
    return len(ranks) == len(sides) and all(a >= b for a, b in ranks) and any(a > b for a, b in ranks)


def _says_something(at: Cell) -> bool:
    return any(row.values.get(at.horizon, "na") != "na" for row in at.rows)


def _rank(at: Cell) -> _Rank | None:
    """The worst and the best value of a cell. The status quo is nought where nothing is said of it."""
    if any(row.values.get(at.horizon) in _UNCLEAR for row in at.rows):
        return None
    if at.worst is None or at.best is None:
        return (0, 0) if at.alternative == STATUS_QUO else None
    worst, best = at.worst.score(at.horizon), at.best.score(at.horizon)
    return None if worst is None or best is None else (worst, best)


def _all_alike(matter: Matter) -> bool:
    """Whether every alternative has exactly the same values in every perspective and horizon."""
    if len(matter.compared) < 2:
        return False
    told = [_values(matter, alternative) for alternative in matter.compared]
    return all(each == told[0] for each in told) and any(score(value) is not None for _, _, value in told[0])


def _values(matter: Matter, alternative: str) -> list[tuple[str, str, str]]:
    mine = (row for row in matter.impacts if row.alternative in ("", alternative))
    return sorted((row.perspective, h, row.values[h]) for row in mine for h in matter.horizons if h in row.values)
