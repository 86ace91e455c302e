"""The numbers of tables, in their order, and where pictures speak of them."""

from collections.abc import Iterator, Sequence

import msgspec

from ennakko.export.blocks import Block, FigureBlock, TableBlock


def numbered(blocks: Sequence[Block]) -> Iterator[Block]:
    """The tables with their numbers, and the pictures with the number of the table that holds the same."""
    numbers: dict[str, int] = {}
    for block in blocks:
        if isinstance(block, TableBlock):
            numbers.setdefault(block.key, len(numbers) + 1)
    for block in blocks:
        if isinstance(block, TableBlock):
            yield msgspec.structs.replace(block, number=numbers[block.key])
        elif isinstance(block, FigureBlock):
            yield msgspec.structs.replace(block, alt=block.alt.replace("{table}", str(numbers.get(block.data, 1))))
        else:
            yield block
