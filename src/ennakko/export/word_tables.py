"""A table as WordprocessingML, built as text: hundreds of rows take no time this way."""

import re
from math import isqrt
from typing import Final

from ennakko.export.blocks import Cell, Line, Run, TableBlock
from ennakko.export.prose import allowed
from ennakko.export.row_height import LETTER, MARGINS, may_break, row_lines
from ennakko.export.word_blanks import Blanks
from ennakko.export.word_text import FILLS, escaped, paragraph, runs

_BOLD: Final = 112
_BARS: Final = 180
_BESIDE_BARS: Final = '<w:spacing w:before="40" w:after="70"/><w:ind w:left="57" w:right="57"/>'
_LONGEST: Final = 3000
_TO_WRITE, _ONE_MORE = 510, 340
"""How high a row is that people write into by hand, and how much each further line of it takes."""
_WHOLE, _ROWS = 36, 14
"""A table to fill of no more lines and rows stands on one page. A longer one would leave half a page empty."""
_NAME: Final = 90
"""A row is headed by a name; whole sentences in bold would be hard to read."""


def table(block: TableBlock, width: int, blanks: Blanks, wide: float = 1.0) -> str:
    """A table as wide as the text: header row that repeats, rows that stay whole, no merged and no empty cells.

    `wide` is how wide letters are, beside those of our own paper.
    """
    columns = [int(column * wide) for column in widths(block, int(width / wide))]
    columns[-1] += width - sum(columns)
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in columns)
    properties = (
        f'<w:tblPr><w:tblStyle w:val="EnnakkoTable"/><w:tblW w:w="{sum(columns)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" '
        'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{escaped(block.caption)}"/>'
        f'<w:tblDescription w:val="{escaped(block.description)}"/></w:tblPr>'
    )
    head = "".join(_head(run, size) for run, size in zip(block.heads(), columns, strict=True))
    names = is_named(block)
    held = _held(block, columns)
    rows = zip(block.rows, held, strict=True)
    body = "".join(_row(row, columns, blanks, names=names, held=keep) for row, keep in rows)
    first = f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{first}{body}</w:tbl>"


def is_named(block: TableBlock) -> bool:
    """Whether the rows are headed by names, which stand out."""
    return all(sum(len(run.text) for run in row[0].lines[0].runs) <= _NAME for row in block.rows)


def widths(block: TableBlock, width: int) -> list[int]:
    """Room for the longest word of each column; beyond that, the longest text of a column makes it wider."""
    if block.shares:
        return [width * share // sum(block.shares) for share in block.shares]
    texts = [
        [head, *("\n".join("".join(run.text for run in line.runs) for line in row[at].lines) for row in block.rows)]
        for at, head in enumerate(block.columns)
    ]
    letters = [_BOLD if at == 0 and is_named(block) else LETTER for at in range(len(texts))]
    needs = [
        min(MARGINS + max([_BOLD * _longest(head), *(letter * _longest(text) for text in said)]), _LONGEST)
        for letter, (head, *said) in zip(letters, texts, strict=True)
    ]
    bars = [any(line.value for row in block.rows for line in row[at].lines) for at in range(len(needs))]
    needs = [need + _BARS * bar for need, bar in zip(needs, bars, strict=True)]
    weights = [isqrt(100 * max(map(len, column))) for column in texts]
    if block.alike:
        needs[1:], weights[1:] = ([max(of[1:])] * len(of[1:]) for of in (needs, weights))
    columns = _squeezed(width, needs) if sum(needs) > width else _shared(width, needs, weights)
    columns[-1] += width - sum(columns)
    return columns


def _longest(text: str) -> int:
    return max(map(len, re.split(r"[\s-]", text)))


def _squeezed(width: int, needs: list[int]) -> list[int]:
    """Too little room for all: what fits into an equal share has what it needs, the others share the rest."""
    columns, left = dict.fromkeys(range(len(needs)), 0), width
    for place, at in enumerate(sorted(columns, key=needs.__getitem__)):
        columns[at] = min(needs[at], left // (len(needs) - place))
        left -= columns[at]
    return list(columns.values())


def _shared(width: int, needs: list[int], weights: list[int]) -> list[int]:
    """The width by weight, but no column narrower than it needs to be."""
    narrow: set[int] = set()
    while True:
        room = width - sum(needs[at] for at in narrow)
        whole = sum(weight for at, weight in enumerate(weights) if at not in narrow)
        shares = [needs[at] if at in narrow else room * weight // whole for at, weight in enumerate(weights)]
        found = {at for at, share in enumerate(shares) if share < needs[at]}
        if not found:
            return shares
        narrow |= found


def _head(run: Run, width: int) -> str:
    line = paragraph("TableText", runs((run,), strong=True), "<w:keepNext/>")
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{line}</w:tc>'


def _row(row: tuple[Cell, ...], columns: list[int], blanks: Blanks, *, names: bool, held: bool) -> str:
    """A row. One that is `held` stays on the page of the next, so that the last is not alone under a repeated head."""
    sizes = [(width, _letters(cell)) for width, cell in zip(columns, row, strict=True)]
    boxes = any(line.ticks for cell in row for line in cell.lines) and row_lines(sizes) <= _WHOLE
    whole = "<w:cantSplit/>" if boxes or not may_break(sizes) else ""
    keep = "<w:keepNext/>" if held and whole else ""
    said = (_lines(cell, blanks, keep, strong=names and index == 0) for index, cell in enumerate(row))
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{lines}</w:tc>'
        for lines, width in zip(said, columns, strict=True)
    )
    written = [line.lines for cell in row for line in cell.lines if line.space]
    tall = _TO_WRITE + _ONE_MORE * (max(written) - 1) if written else 0
    high = f'<w:trHeight w:val="{tall}" w:hRule="atLeast"/>' if tall else ""
    properties = f"<w:trPr>{whole}{high}</w:trPr>" if whole or high else ""
    return f"<w:tr>{properties}{cells}</w:tr>"


def _held(block: TableBlock, columns: list[int]) -> list[bool]:
    """Which rows stay on the page of the next: the last but one, so that the last is not alone under a repeated head.
    Of a table to fill the first does, too, and all of them when it fits on a page.
    """
    count = len(block.rows)
    held = [at == count - 2 for at in range(count)]
    if any(line.space or line.ticks for row in block.rows for cell in row for line in cell.lines):
        fits = count <= _ROWS and sum(_height(row, columns) for row in block.rows) <= _WHOLE
        held = [at < count - 1 and (is_held or fits or at == 0) for at, is_held in enumerate(held)]
    return held


def _height(row: tuple[Cell, ...], columns: list[int]) -> int:
    """About how many lines a row takes that people write into."""
    written = [line.lines + 1 for cell in row for line in cell.lines if line.space]
    return max([*written, row_lines((width, _letters(cell)) for width, cell in zip(columns, row, strict=True))])


def _letters(cell: Cell) -> list[int]:
    return [len(allowed("".join(run.text for run in line.runs))) for line in cell.lines]


def _lines(cell: Cell, blanks: Blanks, keep: str, *, strong: bool) -> str:
    return "".join(_line(line, blanks, keep, strong=strong and index == 0) for index, line in enumerate(cell.lines))


def _line(line: Line, blanks: Blanks, keep: str, *, strong: bool) -> str:
    if line.space or line.ticks:
        return paragraph("TableText", blanks.line(line), keep)
    fill = FILLS.get(line.value or "")
    behind = _bar(fill) if fill else _BESIDE_BARS if line.value and line.value != "na" else ""
    return paragraph("TableBullet" if line.bullet else "TableText", runs(line.runs, strong=strong), keep + behind)


def _bar(fill: str) -> str:
    """A coloured bar behind a line, a little larger than its words."""
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{fill}"/>'
        for side, size, space in (("top", 4, 1), ("left", 4, 3), ("bottom", 4, 1), ("right", 4, 3))
    )
    return f'<w:pBdr>{edges}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>{_BESIDE_BARS}'
