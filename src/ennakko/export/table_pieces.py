"""Long tables in pieces, one below the other, so that a letter in one row does not have all rows laid out anew."""

from collections.abc import Iterable
from typing import Final

import msgspec

from ennakko.export.made import Made
from ennakko.export.passages import Grid, Passage

_ROWS: Final = 12
"""So many rows are laid out in a few milliseconds."""


def in_pieces(passages: Iterable[Passage], made: Made) -> tuple[Passage, ...]:
    """The passages, long tables as several of them that look like one."""
    return tuple(piece for passage in passages for piece in made.of(passage, _pieces))


def _pieces(passage: Passage) -> tuple[Passage, ...]:
    match passage.parts:
        case (Grid(table=table) as grid,) if len(table.rows) > _ROWS:
            starts = range(0, len(table.rows), _ROWS)
            return tuple(Passage.of((_piece(grid, at, last=at == starts[-1]),)) for at in starts)
    return (passage,)


def _piece(grid: Grid, at: int, *, last: bool) -> Grid:
    """The rows from one on. Only the first piece has a caption and heads, and only the last ends the table."""
    return msgspec.structs.replace(
        grid,
        caption=None if at else grid.caption,
        table=msgspec.structs.replace(grid.table, rows=grid.table.rows[at : at + _ROWS]),
        below=grid.below if last else "",
        headed=not at,
        ended=last,
    )
