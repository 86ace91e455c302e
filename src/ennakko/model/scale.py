"""The scales that values are shown on. An answer keeps the value it was given, whatever scale shows it.

A value is stored as a whole number from -3 to 3 or as a mark: mixed, not known, does not concern. A scale says how it
is read: the three-step scale reads -3, -2 and -1 alike. Nothing is ever written because of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, get_args

from ennakko.model.assessment import Assessment

ScaleId = Literal["five", "three", "seven", "words", "lights"]
SCALES: Final[tuple[ScaleId, ...]] = get_args(ScaleId)
FIVE: Final[ScaleId] = "five"
"""The scale of an assessment that says nothing of it."""
QUESTION: Final = "imp_scale"
"""The question whose answer names the scale of an assessment."""
LISTS: Final[Mapping[ScaleId, str]] = {
    "five": "scale",
    "three": "scale_three",
    "seven": "scale_seven",
    "words": "scale_words",
    "lights": "scale_lights",
}
"""The list that holds the steps of each scale, with their words and signs."""
FINEST: Final[ScaleId] = "seven"
"""The scale that has a step for every number."""

VALUE_COLUMNS: Final = ("imp_value", "imp_value_short", "imp_value_long")
"""The columns of an impact that hold its values."""

WORST_FIRST: Final = ("-3", "-2", "-1", "mix", "0", "1", "2", "3", "?", "na")
"""Every value there is, from the worst to what cannot be said."""
NEGATIVE: Final = ("-3", "-2", "-1")
"""The negative values, the worst first."""
POSITIVE: Final = ("3", "2", "1")
"""The positive values, the best first."""

_READ_AS: Final[Mapping[str, Mapping[str, str]]] = {
    "three": {"-3": "-1", "-2": "-1", "2": "1", "3": "1"},
    "lights": {"-3": "-2", "2": "1", "3": "1"},
}
_WEIGHTY: Final[Mapping[str, frozenset[str]]] = {
    "three": frozenset({"-1", "1"}),
    "lights": frozenset({"-2", "1"}),
}
_SIGNIFICANT: Final = frozenset({"-3", "-2", "2", "3"})


def scale_of(assessment: Assessment) -> ScaleId:
    """The scale that an assessment is shown on; the five-step one when it names none, or one that is not known."""
    named = assessment.value(QUESTION)
    return next((scale for scale in SCALES if scale == named), FIVE)


def shown(value: str, scale: ScaleId) -> str:
    """How a scale reads a stored value. What it has no coarser word for stays as it is: nothing is rounded."""
    return _READ_AS.get(scale, {}).get(value, value)


def is_finer(assessment: Assessment) -> bool:
    """Whether an impact holds a value that the scale in use shows more coarsely."""
    scale = scale_of(assessment)
    held = (assessment.cells("impacts", row) for row in assessment.rows("impacts")) if scale in _READ_AS else ()
    return any(cells.get(column) in _READ_AS[scale] for cells in held for column in VALUE_COLUMNS)


def weighty(scale: ScaleId) -> frozenset[str]:
    """The values of a scale that say that something is significant, as far as the scale tells strength at all."""
    return _WEIGHTY.get(scale, _SIGNIFICANT)
