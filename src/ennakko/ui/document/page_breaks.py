"""Where the pages of a document end: no heading stands alone at a foot, and no row of a table is cut in two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from ennakko.export.passages import Boxed, Grid, Passage, Picture, Words
from ennakko.ui.document.paper_sheet import PaperSheet

_EDGE: Final = 260
"""The line below a table, with a little room, in twentieths of a point."""
_HAIR: Final = 2.0
"""What rounding may make of the end of a page, in dots."""


class Breaks:
    """Fills a sheet that is laid out on pages, and breaks pages earlier where they should be.

    What stands on earlier pages is never touched again, so that a long document takes as much longer as it is longer.
    """

    def __init__(self, sheet: PaperSheet, high: float, twip: float) -> None:
        self._sheet = sheet
        self._high = high
        self._below = (sheet.formats.paper.table.bottom + _EDGE) * twip
        """What stands below the words of a row."""
        self._layout = sheet.document.documentLayout()

    def fill(self, passages: Sequence[Passage]) -> None:
        """Write all of these."""
        for together in self._together(passages):
            n = len(self._sheet.passages)
            end = n + len(together) - 1
            self._sheet.append(together)
            self._keep(n, end)
            while self._cut(end):
                end += 1

    def _together(self, passages: Sequence[Passage]) -> Iterator[list[Passage]]:
        """Each passage with those before it that are to stand on its page."""
        held: list[Passage] = []
        for passage in passages:
            held.append(passage)
            if not self._is_held(passage):
                yield held
                held = []
        if held:
            yield held

    def _is_held(self, passage: Passage) -> bool:
        last = passage.parts[-1]
        return isinstance(last, Words) and (last.held or self._sheet.formats.look(last.style).held)

    def _keep(self, n: int, end: int) -> None:
        """Begin a page with a passage when the first of what it stands before, or of itself, is on another page."""
        if self._page(self._top(n)) == self._page(self._foot(end) - _HAIR):
            return
        passage = self._sheet.passages[n]
        first = passage.parts[0]
        if isinstance(first, Grid | Picture) and first.caption is not None:
            broken: Words | Grid | Picture = msgspec.structs.replace(first, caption=_breaking(first.caption))
        elif isinstance(first, Words):
            broken = _breaking(first)
        else:
            return
        self._put(n, (msgspec.structs.replace(passage, parts=(broken, *passage.parts[1:])),))
        if n:
            self._end_page(n - 1)

    def _end_page(self, n: int) -> None:
        """Leave no room below a table that ends a page: it could be more than the page has, and make an empty one."""
        passage = self._sheet.passages[n]
        if isinstance(last := passage.parts[-1], Grid | Boxed) and last.below:
            parts = (*passage.parts[:-1], msgspec.structs.replace(last, below=""))
            self._put(n, (msgspec.structs.replace(passage, parts=parts),))

    def _cut(self, n: int) -> bool:
        """Let a table go on with a whole row on the next page. Returns whether it does."""
        table, grid = self._table(n), self._sheet.passages[n].parts[-1]
        if table is None or not isinstance(grid, Grid):
            return False
        first = self._page(self._row(table, 0)[0])
        for row in range(2, table.rows()):
            if self._page(self._row(table, row)[1] - _HAIR) != first:
                rows = grid.table.rows
                passage = self._sheet.passages[n]
                head = msgspec.structs.replace(grid.table, rows=rows[: row - 1])
                rest = msgspec.structs.replace(grid.table, rows=rows[row - 1 :])
                parts = (*passage.parts[:-1], msgspec.structs.replace(grid, table=head, below=""))
                goes_on = msgspec.structs.replace(grid, caption=None, table=rest)
                self._put(n, (Passage(parts, passage.about), Passage((goes_on,), passage.about)))
                return True
        return False

    def _put(self, n: int, passages: tuple[Passage, ...]) -> None:
        at, _ = self._sheet.span(n)
        self._sheet.replace(n, passages)
        document = self._sheet.document
        document.markContentsDirty(at, document.characterCount() - at)

    def _page(self, y: float) -> int:
        return int(max(0.0, y) // self._high)

    def _blocks(self, n: int) -> tuple[QTextBlock, QTextBlock]:
        at, end = self._sheet.span(n)
        document = self._sheet.document
        return document.findBlock(at), document.findBlock(end - 1)

    def _top(self, n: int) -> float:
        return self._line(self._blocks(n)[0])[0]

    def _line(self, block: QTextBlock) -> tuple[float, float]:
        """The top and the foot of the first line of a paragraph."""
        rect = self._layout.blockBoundingRect(block)
        if not block.layout().lineCount():
            return rect.top(), rect.bottom()
        line = block.layout().lineAt(0)
        return rect.top() + line.y(), rect.top() + line.y() + line.height()

    def _foot(self, n: int) -> float:
        """Where the first of a passage ends that may not be parted from what stands before it."""
        first, last = self._blocks(n)
        part = self._sheet.passages[n].parts[-1]
        if isinstance(part, Picture):
            return self._layout.blockBoundingRect(last).bottom()
        if isinstance(part, Grid) and (table := self._table(n)) is not None:
            return self._row(table, min(1, table.rows() - 1))[1]
        if len(self._sheet.passages[n].parts) > 1:
            first = first.next()
        return self._line(first)[1]

    def _table(self, n: int) -> QTextTable | None:
        return QTextCursor(self._blocks(n)[1]).currentTable()

    def _row(self, table: QTextTable, row: int) -> tuple[float, float]:
        """The top and the foot of a row."""
        tops, feet = [], []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            tops.append(self._line(cell.firstCursorPosition().block())[0])
            feet.append(self._layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom())
        return min(tops), max(feet) + self._below


def _breaking(words: Words) -> Words:
    return msgspec.structs.replace(words, breaks=True)
