"""How tall a row of a table is, before anything has laid it out: about how many lines its longest cell takes.

The writer and the check ask the same: a row that takes no more than half a page stays whole, a taller one may go on
over the page. Were it kept whole, the rest of the page before it would be empty, and LibreOffice clips what is taller
than a page, so that words are on no page.
"""

from collections.abc import Iterable
from typing import Final

LETTER: Final = 97
"""How wide a letter of a table is on average, in twentieths of a point."""
MARGINS: Final = 220
"""How much of a column is empty at its sides."""
_HALF: Final = 24
"""So many lines stand on half a page."""


def row_lines(cells: Iterable[tuple[int, Iterable[int]]]) -> int:
    """About how many lines a row takes. Of each cell its width, and how many letters each paragraph has."""
    return max((_lines(width, letters) for width, letters in cells if width > MARGINS), default=1)


def may_break(cells: Iterable[tuple[int, Iterable[int]]]) -> bool:
    """Whether a row takes more than half a page."""
    return row_lines(cells) > _HALF


def _lines(width: int, letters: Iterable[int]) -> int:
    return sum(1 + count * LETTER // (width - MARGINS) for count in letters)
