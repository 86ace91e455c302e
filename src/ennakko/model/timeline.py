"""What happened to an assessment, newest first, and how it stood at a time.

Times are what people's clocks said. They order what is shown here and decide nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import groupby
from types import MappingProxyType

import msgspec

from ennakko.model.assessment import Assessment, Value
from ennakko.model.comments import ABOUT, COMMENTS
from ennakko.model.history import Author, History, Version, is_row
from ennakko.model.settlement import Settlement, settlement


class Event(msgspec.Struct, frozen=True):
    """One answer that was given, and the answer it was given over, when there was one. `settled` is the conflict that
    it decided.
    """

    version: Version
    before: Value = None
    settled: Settlement | None = None


class Sitting(msgspec.Struct, frozen=True):
    """What one person did on one day, the newest first."""

    day: str
    by: Author
    events: tuple[Event, ...]

    @property
    def until(self) -> datetime:
        """When the last of it was put on record."""
        return moment(self.events[0].version)


def stamped(at: datetime) -> str:
    """A time as versions carry it."""
    return at.isoformat("T", "seconds")


def moment(version: Version) -> datetime:
    """When a version was made, as its maker's clock said."""
    return datetime.fromisoformat(version.at)


def sittings(history: History, wanted: Callable[[Version], bool] = lambda _: True) -> Iterator[Sitting]:
    """Everything that happened, by day and person, decisions in conflicts with it. What the program notes for itself
    and the order of rows are none. Of what has one time, that of one person stays together, who was on record first
    further down.
    """
    shown = (v for v in history.versions.values() if wanted(v) and (tells(v) or settlement(v, history)))
    came = {author: n for n, author in enumerate(dict.fromkeys(v.by.id for v in history.versions.values()))}
    dated = sorted(
        ((moment(v), v) for v in shown),
        key=lambda each: (each[0], came[each[1].by.id], each[1].path, each[1].id),
        reverse=True,
    )
    for (day, who), found in groupby(dated, key=lambda each: (each[0].astimezone().date().isoformat(), each[1].by)):
        yield Sitting(day, who, tuple(Event(v, _before(history, v), settlement(v, history)) for _, v in found))


def people(history: History) -> tuple[Author, ...]:
    """Everybody who has answered, the one who answered last first."""
    found: dict[str, Version] = {}
    for version in history.versions.values():
        held = found.get(version.by.id)
        if held is None or moment(held) < moment(version):
            found[version.by.id] = version
    return tuple(v.by for v in sorted(found.values(), key=moment, reverse=True))


def as_of(assessment: Assessment, history: History, when: datetime) -> Assessment:
    """The assessment as it stood at a time, as far as the versions tell."""
    made = {id_: version for id_, version in history.versions.items() if moment(version) <= when}
    return Assessment(assessment.id, MappingProxyType(History(MappingProxyType(made), history.behind).answers()))


def tells(version: Version) -> bool:
    """Whether a version tells a reader something: no note of the program's own, no order of rows."""
    path = version.path
    if path[0].startswith("_") or (path[0] == COMMENTS and path[-1] == ABOUT):
        return False  # what a comment is about is said with the comment
    return not is_row(path) or version.value is None


def _before(history: History, version: Version) -> Value:
    earlier = (history.versions.get(id_) for id_ in version.over)
    return next((v.value for v in earlier if v is not None and v.path == version.path), None)
