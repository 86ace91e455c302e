"""What undo and redo tell of: a step that was taken back, or taken again."""

import msgspec

from ennakko.model.assessment import Path


class Happening(msgspec.Struct, frozen=True):
    """A step that was undone or redone: the page it was taken on, what it changed, and its name.

    One that is `wide` changed answers in many places at once.
    """

    page: str
    paths: frozenset[Path]
    name: str
    undone: bool
    wide: bool = False
