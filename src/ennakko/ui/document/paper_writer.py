"""Writes passages into a text document of Qt, each where it belongs. Words are inserted as words, never as markup."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from ennakko.export.blocks import Cell, Line, Run, Runs
from ennakko.export.letterhead import Side
from ennakko.export.passages import Boxed, Grid, Listing, Part, Passage, Picture, Top, Words, seen
from ennakko.export.word_text import FILLS
from ennakko.ui.document.paper_formats import PaperFormats
from ennakko.ui.plain import plain_tip

_BULLET = "•"
_THIRDS = (52, 28, 20)
"""The columns on top of the page, in hundredths."""

SIDES: Mapping[Side, Qt.AlignmentFlag] = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def emblem_at(n: int) -> QUrl:
    """Where a document finds a picture of the letterhead."""
    return QUrl(f"emblem:{n}")


class PaperWriter:
    """Writes at the beginning of a paragraph, and leaves that paragraph as it was, after what is written."""

    def __init__(self, document: QTextDocument, formats: PaperFormats) -> None:
        self._document = document
        self._formats = formats

    def insert(self, at: int, passage: Passage) -> int:
        """Write a passage at a place. Returns how many letters it takes."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(at)
        after, letters = cursor.blockFormat(), cursor.blockCharFormat()
        before = self._document.characterCount()
        for part, following in zip(passage.parts, (*passage.parts[1:], None), strict=True):
            self._part(cursor, part)
            if isinstance(part, Words | Listing | Picture) and not isinstance(following, Boxed):
                self._end(cursor)
        cursor.setBlockFormat(after)
        cursor.setBlockCharFormat(letters)
        return self._document.characterCount() - before

    def remove(self, at: int, length: int) -> None:
        """Take a passage out again."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(at + length)
        after, letters = cursor.blockFormat(), cursor.blockCharFormat()
        cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(after)
        cursor.setBlockCharFormat(letters)

    def _part(self, cursor: QTextCursor, part: Part) -> None:
        match part:
            case Words():
                self._words(cursor, part)
            case Listing():
                self._listing(cursor, part)
            case Grid(caption=above):
                if above is None:
                    self._over(cursor, breaks=part.headed)
                else:
                    self._words(cursor, above)
                self._grid(cursor, part)
            case Boxed():
                self._boxed(cursor, part)
            case Picture(caption=caption, key=key, alt=alt):
                self._words(cursor, caption)
                self._end(cursor)
                self._begin(cursor, self._formats.paragraph("Figure", 0, False, False, False, 0))
                cursor.insertText("\ufffc", self._formats.picture(key, alt))
            case Top():
                self._top(cursor, part)
            case _:
                assert_never(part)

    def _begin(self, cursor: QTextCursor, look: QTextBlockFormat) -> None:
        """Make the paragraph look like this. It holds what follows, too, until it ends."""
        cursor.setBlockFormat(look)

    def _end(self, cursor: QTextCursor) -> None:
        """End the paragraph; the next one begins without a look."""
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())

    def _words(self, cursor: QTextCursor, part: Words) -> None:
        look = self._formats.paragraph(part.style, part.stop, part.apart, part.held, part.breaks, part.level)
        self._begin(cursor, look)
        self._runs(cursor, part.style, part.runs)

    def _runs(self, cursor: QTextCursor, style: str, runs: Sequence[Run], *, strong: bool = False) -> None:
        cursor.setBlockCharFormat(self._formats.letters(style, strong, False, ""))
        for run in runs:
            cursor.insertText(run.text.replace("\n", "\u2028"), self._formats.run(style, run, strong=strong))

    def _listing(self, cursor: QTextCursor, part: Listing) -> None:
        for n, item in enumerate(part.items):
            if n:
                self._end(cursor)
            self._begin(cursor, self._formats.paragraph(part.style, 0, part.apart and not n, False, False, 0))
            self._marked(cursor, part.style, f"{n + 1}." if part.numbered else _BULLET, item)

    def _marked(self, cursor: QTextCursor, style: str, mark: str, runs: Sequence[Run]) -> None:
        """An item of a list, its mark before it."""
        about = runs[0].about if runs else ()
        self._runs(cursor, style, (Run(f"{mark}\t", about=about), *runs))

    def _grid(self, cursor: QTextCursor, part: Grid) -> None:
        block, goes_on = part.table, part.caption is None
        look = self._formats.table(part.shares, part.below, goes_on=goes_on, headed=part.headed)
        table = cursor.insertTable(len(block.rows) + part.headed, len(block.columns), look)
        heads = self._formats.cell(True, False)
        for column, run in enumerate(block.heads() if part.headed else ()):
            cell = table.cellAt(0, column)
            self._line(cell.firstCursorPosition(), Line((run,)), strong=True)
            cell.setFormat(heads)  # last: the first paragraph of a cell keeps its letters' look in the same place
        for at, row in enumerate(block.rows, part.headed):
            inner = self._formats.cell(False, part.ended and at == table.rows() - 1)
            for column, said in enumerate(row):
                cell = table.cellAt(at, column)
                self._lines(cell.firstCursorPosition(), said, strong=part.named and column == 0)
                cell.setFormat(inner)
        cursor.setPosition(table.lastPosition() + 1)

    def _lines(self, cursor: QTextCursor, cell: Cell, *, strong: bool) -> None:
        for n, line in enumerate(cell.lines):
            if n:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            self._line(cursor, line, strong=strong and n == 0)

    def _line(self, cursor: QTextCursor, line: Line, *, strong: bool) -> None:
        style = "TableBullet" if line.bullet else "TableText"
        fill = FILLS.get(line.value or "")
        plain = self._formats.paragraph(style, 0, False, False, False, 0)
        tells = line.value and line.value != "na"
        cursor.setBlockFormat(self._formats.filled(style, fill or "") if tells else plain)
        runs = tuple(_seen(line.runs))
        if line.bullet:
            self._marked(cursor, style, _BULLET, runs)
        else:
            self._runs(cursor, style, runs, strong=strong)

    def _boxed(self, cursor: QTextCursor, part: Boxed) -> None:
        """A box stands where the paragraph before it ends, so that no empty one is left between them."""
        if cursor.atBlockStart():
            self._over(cursor)
        table = cursor.insertTable(1, 1, self._formats.boxes(part.below))
        cell = table.cellAt(0, 0)
        inside = cell.firstCursorPosition()
        for n, each in enumerate(part.parts):
            if n:
                inside.insertBlock(QTextBlockFormat(), QTextCharFormat())
            if isinstance(each, Words):
                self._words(inside, each)
            else:
                self._listing(inside, each)
        cell.setFormat(self._formats.box())
        cursor.setPosition(table.lastPosition() + 1)

    def _over(self, cursor: QTextCursor, *, breaks: bool = False) -> None:
        """Where nothing stands before a table, an unseen line does: Qt cannot begin with a table."""
        line, letters = self._formats.nothing(breaks=breaks)
        cursor.setBlockFormat(line)
        cursor.setBlockCharFormat(letters)

    def _top(self, cursor: QTextCursor, part: Top) -> None:
        for n, emblem in enumerate(self._formats.paper.first.emblems):
            look = QTextBlockFormat()
            look.setAlignment(SIDES[emblem.side])
            self._begin(cursor, look)
            picture = QTextImageFormat()
            picture.setName(emblem_at(n).toString())
            picture.setWidth(self._formats.px(emblem.width))
            picture.setHeight(self._formats.px(emblem.height))
            picture.setToolTip(plain_tip(emblem.alt))
            cursor.insertImage(picture)
            self._end(cursor)
        self._over(cursor)
        table = cursor.insertTable(len(part.lines), len(_THIRDS), self._formats.columns(_THIRDS, after=360))
        plain = self._formats.paragraph("PageHeader", 0, False, False, False, 0)
        right = QTextBlockFormat(plain)
        right.setAlignment(Qt.AlignmentFlag.AlignRight)
        for row, columns in enumerate(part.lines):
            for column, words in enumerate(columns):
                inside = table.cellAt(row, column).firstCursorPosition()
                inside.setBlockFormat(right if column == len(_THIRDS) - 1 else plain)
                strong = (row == 0 and column == 0) or (bool(words) and words == part.strong)
                self._runs(inside, "PageHeader", (Run(seen(words), strong=strong),))
        cursor.setPosition(table.lastPosition() + 1)


def _seen(runs: Runs) -> Iterator[Run]:
    for run in runs:
        yield Run(seen(run.text), run.language, run.strong, run.quiet, run.value, run.about)
