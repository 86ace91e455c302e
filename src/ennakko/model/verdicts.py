"""What decides in a comparison: the impacts behind each value, where the alternatives differ, what is not known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.findings import Cell, Impact, impacts
from ennakko.model.former import listed_words
from ennakko.model.perspectives import in_order
from ennakko.model.tables import code
from ennakko.model.words import Language, lowered

_NAMED: Final = 2
"""So many perspectives are named in a sentence; of more it says that there are several."""


class Verdict(msgspec.Struct, frozen=True):
    """One value of a perspective and alternative, with the impact that decided it."""

    value: str
    impact: Impact


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


def holding(cell: Cell, value: str) -> tuple[Impact, ...]:
    """All the impacts of a cell that have this value, not only the one that decided it."""
    return tuple(row for row in cell.rows if row.values.get(cell.horizon) == value)


def widest(comparison: Sequence[Sequence[Cell]]) -> tuple[str, ...]:
    """The perspectives in which the alternatives differ most, by their worst or by their best values.

    All of them, when several differ as much; none when nothing differs that has numbers.
    """
    gaps = {cells[0].perspective: _gap(cells) for cells in comparison if cells}
    most = max(gaps.values(), default=0)
    return tuple(perspective for perspective, gap in gaps.items() if gap == most > 0)


def unclear(comparison: Sequence[Sequence[Cell]]) -> Mapping[str, tuple[str, ...]]:
    """By perspective, the alternatives whose score is missing or not known there, even in part."""
    found = {
        cells[0].perspective: tuple(cell.alternative for cell in cells if not cell.values or "?" in cell.values)
        for cells in comparison
        if cells
    }
    return {perspective: rows for perspective, rows in found.items() if rows}


def finding_said(
    comparison: Sequence[Sequence[Cell]], catalogue: Catalogue, assessment: Assessment, language: Language
) -> str:
    """Where the alternatives differ, and what that leaves open. Never which of them is best: others decide that."""

    def named(perspective: str) -> str:
        return lowered(listed_words(catalogue, "perspectives", perspective).in_(language))

    def called(row: str) -> str:
        return code(catalogue.tables["alternatives"], assessment, row, language)

    differ, open_ = widest(comparison), unclear(comparison)
    if len(differ) > _NAMED:
        said = catalogue.phrase("alt_many_differences", language)
    elif differ:
        said = catalogue.phrase("alt_main_finding", language, perspectives=", ".join(map(named, differ)))
    else:
        said = catalogue.phrase("alt_no_known_difference" if open_ else "alt_no_difference", language)
    if len(open_) > _NAMED:
        return f"{said} {catalogue.phrase('alt_many_unclear', language)}"
    places = ", ".join(f"{named(perspective)} ({', '.join(map(called, rows))})" for perspective, rows in open_.items())
    return f"{said} {catalogue.phrase('alt_unclear', language, places=places)}" if places else said


def _gap(cells: Sequence[Cell]) -> int:
    ends = [
        (worst, best)
        for cell in cells
        if cell.worst
        and cell.best
        and (worst := cell.worst.score(cell.horizon)) is not None
        and (best := cell.best.score(cell.horizon)) is not None
    ]
    return max((max(values) - min(values) for values in zip(*ends, strict=True)), default=0)
