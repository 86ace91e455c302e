"""How long a document is, before Word has laid it out: about how many pages it takes."""

from collections.abc import Iterable, Iterator
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
    Single,
    Space,
    Spoken,
    TableBlock,
    Ticks,
)
from ennakko.export.made import Made

_PAGE: Final = 2400
"""About how many letters stand on a page."""
_END: Final = 40
"""About how many more there would be room for where a paragraph, or a row of a table, ends."""
_ACROSS: Final = 80
"""About how many stand on a line."""


def pages(report: Report, made: Made) -> int:
    """About how many pages the report takes; one in ten too many or too few."""
    return 1 + _rooms(report.blocks, made) // _PAGE


def _rooms(blocks: Iterable[Block], made: Made) -> int:
    return sum(
        2 * _END + len(block.heading) + _rooms(block.blocks, made)
        if isinstance(block, Spoken)
        else made.of(block, _room)
        for block in blocks
    )


def _room(block: Single) -> int:
    """About how many letters there would be room for where a block stands."""
    return sum(map(len, _texts(block))) + _END * _ends(block)


def _ends(block: Single) -> int:
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
        case Ticks():
            return len(block.rows())
        case Paragraph() | FigureBlock() | Space() | Contents():
            return 1
        case _:
            assert_never(block)


def _texts(block: Single) -> Iterator[str]:
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
        case Space(lines=lines):
            yield " " * (_ACROSS * (lines + 1))
        case Ticks(items=items):
            yield from (item.ljust(_ACROSS) for item in items)
        case Contents():
            pass
        case _:
            assert_never(block)
