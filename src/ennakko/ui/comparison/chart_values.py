"""What a chart shows, as values: nothing here knows how it is painted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ennakko.model.scale import NEGATIVE, POSITIVE
from ennakko.ui.impacts.scale_face import PLAIN, Face

_STRONGEST = ("-3", "3", "-2", "2", "-1", "1", "mix")


@dataclass(frozen=True, slots=True)
class ChartAlternative:
    """An alternative: its code stands at every bar, its name in the legend."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class ChartBar:
    """What one perspective says of one alternative.

    Without a number, and neither mixed nor unknown nor what does not apply, it has not been assessed.
    """

    worst: int | None = None
    best: int | None = None
    mixed: bool = False
    unknown: bool = False
    not_applicable: bool = False

    @classmethod
    def of(cls, values: Sequence[str]) -> "ChartBar":
        """The bar of some values of the scale, in any order, such as `("-2", "1", "?")`."""
        numbers = [int(value) for value in values if value in {*NEGATIVE, "0", *POSITIVE}]
        return cls(
            min(numbers, default=None),
            max(numbers, default=None),
            mixed="mix" in values,
            unknown="?" in values,
            not_applicable="na" in values,
        )


@dataclass(frozen=True, slots=True)
class ChartGroup:
    """A perspective with one bar for each alternative, in their order."""

    name: str
    bars: tuple[ChartBar, ...]


@dataclass(frozen=True, slots=True)
class ChartWords:
    """The words of a chart, in the reader's language."""

    negative: str
    positive: str
    scale: tuple[str, ...] = ("", "", "", "", "")
    """The words of the numbers of the scale, the worst first."""
    mixed: str = ""
    unknown: str = ""
    not_applicable: str = ""
    not_assessed: str = ""
    numbers: tuple[int, ...] = (-2, -1, 0, 1, 2)
    """The numbers of the scale, in order."""
    face: Face = PLAIN


@dataclass(frozen=True, slots=True)
class ComparisonChart:
    """Alternatives side by side in every perspective, at one horizon. Without a title none is painted."""

    alternatives: tuple[ChartAlternative, ...]
    groups: tuple[ChartGroup, ...]
    words: ChartWords
    title: str = ""


@dataclass(frozen=True, slots=True)
class GroupCount:
    """What one population group bears and gains: a value of the scale for each impact, strongest first."""

    name: str
    bears: tuple[str, ...]
    gains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupsChart:
    """Who bears and who gains in one alternative."""

    groups: tuple[GroupCount, ...]
    words: ChartWords
    title: str = ""


@dataclass(frozen=True, slots=True)
class Sides:
    """What one alternative means for one group: a value for each impact, strongest first, and whether more is open."""

    bears: tuple[str, ...]
    gains: tuple[str, ...]
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class GainsRow:
    """A population group, with what each alternative means for it, in their order."""

    name: str
    sides: tuple[Sides, ...]


@dataclass(frozen=True, slots=True)
class GainsChart:
    """Who gains and who bears, the alternatives side by side. The legend tells values by side in words."""

    alternatives: tuple[ChartAlternative, ...]
    rows: tuple[GainsRow, ...]
    words: ChartWords
    legend: tuple[tuple[str, bool, str], ...]
    title: str = ""


def strongest(values: Iterable[str]) -> tuple[str, ...]:
    """The values with those farthest from zero first."""
    return tuple(sorted(values, key=_STRONGEST.index))


Chart = ComparisonChart | GroupsChart | GainsChart
