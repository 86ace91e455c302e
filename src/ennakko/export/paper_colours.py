"""Colours of a paper: how far apart two are, one that can be read, and ours changed to those of an organisation."""

from collections.abc import Mapping
from typing import Final

ENOUGH: Final = 4.5
ENOUGH_LARGE: Final = 3.0
INK, QUIET, ACCENT, TINT = "1B2430", "4A5666", "0B4F8A", "EDF3F9"
"""Those of our own paper: words, quiet words, headings and edges, and the ground of what stands out."""
_STEP: Final = 0.04


def contrast(one: str, other: str) -> float:
    """How clearly two colours stand apart, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shares = [each / 255 for each in _parts(colour)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (0, 2, 4)]


def mixed(one: str, other: str, share: float) -> str:
    """A colour between two: so much of the other."""
    return "".join(f"{round(a + (b - a) * share):02X}" for a, b in zip(_parts(one), _parts(other), strict=True))


def readable(ink: str, ground: str, enough: float) -> str:
    """The ink, darker or lighter by as little as makes it readable on the ground."""
    end = max(("000000", "FFFFFF"), key=lambda colour: contrast(colour, ground))
    share, found = 0.0, ink
    while contrast(found, ground) < enough and share < 1:
        share += _STEP
        found = mixed(ink, end, min(share, 1.0))
    return found


def theirs(ink: str, accent: str) -> Mapping[str, str]:
    """What each colour of ours becomes on a paper whose words and headings have these."""
    return {
        INK: ink,
        QUIET: readable(mixed(ink, "FFFFFF", 0.3), mixed(accent, "FFFFFF", 0.93), ENOUGH),
        ACCENT: accent,
        TINT: mixed(accent, "FFFFFF", 0.93),
    }
