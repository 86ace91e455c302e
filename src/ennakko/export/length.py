"""How long a document is, before Word has laid it out: about how many pages it takes."""

from collections.abc import Iterator
from typing import Final, assert_never

from ennakko.export.blocks import (
    Block,
    Box,
    Contents,
    Facts,
    FigureBlock,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Space,
    Spoken,
    TableBlock,
    Ticks,
)

_PAGE: Final = 2400
"""About how many letters stand on a page."""
_END: Final = 40
"""About how many more there would be room for where a paragraph, or a row of a table, ends."""
_ACROSS: Final = 80
"""About how many stand on a line."""


def pages(report: Report) -> int:
    """About how many pages the report takes; one in ten too many or too few."""
    letters = sum(len(text) for block in report.blocks for text in _texts(block))
    return 1 + (letters + _END * sum(map(_ends, report.blocks))) // _PAGE


def _ends(block: Block) -> int:
    """How many paragraphs and rows a block has; what stands apart counts twice."""
    match block:
        case Heading():
            return 2
        case ListBlock(items=items):
            return len(items)
        case Facts(facts=facts):
            return len(facts)
        case TableBlock(rows=rows):
            return len(rows) + 2
        case Box(blocks=blocks):
            return sum(map(_ends, blocks))
        case Spoken(blocks=inside):
            return 2 + sum(map(_ends, inside))
        case Ticks():
            return len(block.rows())
        case Paragraph() | FigureBlock() | Space() | Contents():
            return 1
        case _:
            assert_never(block)


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield text
        case Paragraph(runs=said):
            yield from (each.text for each in said)
        case ListBlock(items=items):
            yield from (each.text for item in items for each in item)
        case Facts(facts=facts):
            yield from (each.text for fact in facts for line in fact.lines for each in line)
        case Box(blocks=blocks):
            for inner in blocks:
                yield from _texts(inner)
        case TableBlock(rows=rows):
            yield from (each.text for row in rows for cell in row for line in cell.lines for each in line.runs)
        case FigureBlock():
            yield " " * (_PAGE // 3)
        case Spoken(heading=heading, blocks=blocks):
            yield heading
            for inside in blocks:
                yield from _texts(inside)
        case Space(lines=lines):
            yield " " * (_ACROSS * (lines + 1))
        case Ticks(items=items):
            yield from (item.ljust(_ACROSS) for item in items)
        case Contents():
            pass
        case _:
            assert_never(block)
