"""What was made of the pieces of a report, such as a table with its number, found again for the very same pieces."""

from collections.abc import Callable
from typing import TypeVar, TypeVarTuple, cast

V = TypeVar("V")
T = TypeVar("T")
Given = TypeVarTuple("Given")


class Made:
    """What was made of values, found again when the very same values come again."""

    def __init__(self) -> None:
        self._before: dict[object, tuple[object, object]] = {}
        self._now: dict[object, tuple[object, object]] = {}

    def begin(self) -> None:
        """Another document is made. What the last one had no use for is forgotten."""
        self._before, self._now = self._now, {}

    def of(self, value: V, work_out: Callable[[V, *Given], T], *given: *Given) -> T:
        """What is worked out of a value and of what else is given: small things that are soon compared."""
        key = (id(value), work_out, given)
        found = self._now.get(key) or self._before.get(key) or (value, work_out(value, *given))
        self._now[key] = found  # it holds the value, too, so that no other can have its id
        return cast(T, found[1])
