"""What the charts with harm to the left and gain to the right have in common."""

from typing import Final

from PySide6.QtCore import QRectF

from ennakko.ui.comparison.drawing import Block
from ennakko.ui.impacts.scale_face import Face
from ennakko.ui.theme import Theme

FEW: Final = 3
"""An axis never ends before this, so that a single impact does not look like a great many."""


def side_block(rect: QRectF, value: str, face: Face, theme: Theme, *, negative: bool) -> Block:
    """The colours of the impact scale; the negative side is hatched, too, so that it shows without colour."""
    colours = face.look(value, theme)
    return Block(rect, colours.fill, colours.edge, "rising" if negative else "plain", colours.ink)
