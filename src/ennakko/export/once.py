"""Pieces of a report that are worked out once, for as long as the answers stay that they are made of."""

from collections.abc import Callable, Iterable
from typing import TypeVar, TypeVarTuple, cast

from ennakko.export.reading import Reading
from ennakko.model.recollection import Noted

T = TypeVar("T")
Given = TypeVarTuple("Given")


def once(work_out: Callable[[Reading, *Given], Iterable[T]], reading: Reading, *given: *Given) -> tuple[T, ...]:
    """A piece of a report, made of a reading and of what else is given: ids and other small values."""
    if not isinstance(reading.assessment, Noted):
        return tuple(work_out(reading, *given))
    recollection = reading.assessment.recollection
    return recollection.once((work_out, given), lambda: tuple(work_out(cast(Reading, recollection.reader), *given)))
