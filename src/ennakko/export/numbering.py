"""The numbers of tables, in their order, and where pictures speak of them."""

from collections.abc import Iterator, Sequence

import msgspec

from ennakko.export.blocks import Block, FigureBlock, TableBlock
from ennakko.export.made import Made


def numbered(blocks: Sequence[Block], made: Made) -> Iterator[Block]:
    """The tables with their numbers, and the pictures with the number of the table that holds the same."""
    numbers: dict[str, int] = {}
    for block in blocks:
        if isinstance(block, TableBlock):
            numbers.setdefault(block.key, len(numbers) + 1)
    for block in blocks:
        if isinstance(block, TableBlock):
            yield made.of(block, _with_number, numbers[block.key])
        elif isinstance(block, FigureBlock):
            yield made.of(block, _speaking_of, numbers.get(block.data, 1))
        else:
            yield block


def _with_number(block: TableBlock, number: int) -> TableBlock:
    return msgspec.structs.replace(block, number=number)


def _speaking_of(block: FigureBlock, table: int) -> FigureBlock:
    return msgspec.structs.replace(block, alt=block.alt.replace("{table}", str(table)))
