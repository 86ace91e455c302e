"""The colours of a traffic light in a report: the same values, on other colours."""

from typing import cast

import msgspec

from ennakko.export.blocks import Block, Line, Run
from ennakko.export.made import Made

LIGHT = "light:"
"""What stands before the id of a value that is shown as a light."""


def lit(blocks: tuple[Block, ...], made: Made) -> tuple[Block, ...]:
    """The blocks with every value marked as a light."""
    return cast("tuple[Block, ...]", tuple(made.of(block, _lit) for block in blocks))


def _lit(part: object) -> object:
    if isinstance(part, tuple):
        return tuple(_lit(each) for each in part)
    if not isinstance(part, msgspec.Struct):
        return part
    found = {name: _lit(getattr(part, name)) for name in part.__struct_fields__}
    if isinstance(part, Run | Line) and part.value:
        found["value"] = f"{LIGHT}{part.value}"
    return type(part)(**found)
