"""Questions that people answered differently: which of them wait for a choice, and what choosing does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec

from ennakko.model.assessment import EDITION, FORM, Assessment, Path, Value, normalised, same
from ennakko.model.comments import COMMENTS, is_mark, is_written
from ennakko.model.edit import RemoveRow, changes
from ennakko.model.history import Author, Conflict, History, Version, is_row, sealed, settled
from ennakko.model.order import LAST

_VIEWS = "_views"
_STATE = "_page_state"
_CAUTION = ("to_check", None, "done")
"""Of two states of a page, the one that says less is used."""


class BothStay(msgspec.Struct, frozen=True):
    """The views differ: no answer replaces the other, and the document names both."""


class Decided(msgspec.Struct, frozen=True):
    """This is the answer; for a row its order key, or None when it goes."""

    value: Value


Decision = BothStay | Decided


class Side(msgspec.Struct, frozen=True):
    """One of the answers in a conflict, with everybody who gave it. Of a row, that it goes (None) or that it stays."""

    value: Value
    versions: tuple[Version, ...]

    @property
    def last(self) -> Version:
        """The version given last, as its clock said."""
        return max(self.versions, key=lambda v: (v.at, v.id))

    def is_of(self, author: str) -> bool:
        """Whether a person gave this answer, by the id of the profile."""
        return any(version.by.id == author for version in self.versions)


def sides(conflict: Conflict, me: str) -> tuple[Side, ...]:
    """The answers in a conflict, each once, one's own first."""
    found: list[Side] = []
    if is_row(conflict.path):
        gone = tuple(v for v in conflict.versions if v.path == conflict.path and v.value is None)
        rest = tuple(v for v in conflict.versions if v not in gone)
        found = [Side(None, gone), Side(LAST, rest)]
    else:
        for version in conflict.versions:
            place = next((n for n, side in enumerate(found) if same(side.value, version.value)), None)
            if place is None:
                found.append(Side(version.value, (version,)))
            else:
                found[place] = Side(found[place].value, (*found[place].versions, version))
    return tuple(sorted(found, key=lambda side: (not side.is_of(me), side.last.at, side.last.id)))


def views(path: Path) -> Path:
    """Where it is kept that the views at a path differ, with the names of the versions that are both to stay."""
    return (_VIEWS, *path)


def is_view(path: Path) -> bool:
    """Whether a path is where it is kept that views differ."""
    return path[0] == _VIEWS


def conflicts(history: History) -> tuple[Conflict, ...]:
    """The conflicts that people can choose in. What the program keeps for itself, the order of rows, and comments are
    none.
    """
    return tuple(c for c in history.conflicts() if not _by_rule(c) and c.path != EDITION and not is_written(c.path))


def waiting(history: History, assessment: Assessment) -> tuple[Conflict, ...]:
    """Those that wait for a choice: nobody left both views to stand. Writing on there decides nothing."""
    return tuple(c for c in _open(history, assessment) if not _both_stay(c, assessment))


def standing_views(history: History, assessment: Assessment) -> tuple[Conflict, ...]:
    """Those where both views are to stand."""
    return tuple(c for c in _open(history, assessment) if _both_stay(c, assessment))


def written(
    history: History,
    answers: Mapping[Path, Value],
    by: Author,
    at: str,
    given: Mapping[Path, str] = MappingProxyType({}),
) -> History:
    """The history after what a person has written goes on record. In a conflict it replaces nobody else's answer:
    the others stay beside it until somebody chooses. Where both views are to stand, they still do when one's own
    has been written on.
    """
    before = conflicts(history)
    apart = {conflict.path for conflict in before}
    stood = {views(c.path): c.path for c in before if answers.get(views(c.path)) == names_of(c) and _mine(c, by)}
    if not stood:
        return sealed(history, answers, by, at, given, apart)
    on_record = history.answers(answers)
    rest = {p: v for p, v in answers.items() if p not in stood} | {p: on_record[p] for p in stood if p in on_record}
    after = sealed(history, rest, by, at, given, apart)
    now = {views(conflict.path): names_of(conflict) for conflict in conflicts(after)}
    return sealed(after, {**answers, **{path: now[path] for path in stood if path in now}}, by, at, given, apart)


def _mine(conflict: Conflict, by: Author) -> bool:
    return any(version.by.id == by.id for version in conflict.versions)


def _open(history: History, assessment: Assessment) -> Iterable[Conflict]:
    """A row that somebody removes here and now is decided by that."""
    return (c for c in conflicts(history) if not is_row(c.path) or c.path in assessment.answers)


def _both_stay(conflict: Conflict, assessment: Assessment) -> bool:
    return assessment.texts(*views(conflict.path)) == names_of(conflict)


def names_of(conflict: Conflict) -> tuple[str, ...]:
    """The names of the versions in a conflict, in their order."""
    return tuple(sorted(version.id for version in conflict.versions))


def decided(history: History, conflict: Conflict, value: Value, by: Author, at: str) -> tuple[Version, ...]:
    """The versions that deciding adds."""
    after = settled(history, conflict.path, value, by, at)
    return tuple(v for id_, v in after.versions.items() if id_ not in history.versions)


def answers_decided(path: Path, value: Value, history: History, now: Assessment) -> dict[Path, Value]:
    """The answers that deciding changes, in the history that holds the decision."""
    if not is_row(path):
        return fitting(now, {path: value, views(path): None})
    if value is None:
        return changes(RemoveRow(*path), now)
    after = history.answers(now.answers)
    wanted = {p: after.get(p) for p in now.answers.keys() | after.keys() if p[:2] == path}
    return fitting(now, wanted)


def fitting(now: Assessment, wanted: Mapping[Path, Value]) -> dict[Path, Value]:
    """Without the answers to clear that are not there."""
    return {p: v for p, v in wanted.items() if v is not None or p in now.answers}


def both(conflict: Conflict, me: str, *, long: bool) -> Value:
    """The answers after one another, one's own first, or None when they are of a kind that cannot be joined."""
    values = [normalised(side.value) for side in sides(conflict, me)]
    if all(isinstance(value, tuple) for value in values):
        return tuple(dict.fromkeys(part for value in values if isinstance(value, tuple) for part in value))
    if all(isinstance(value, str) for value in values):
        return ("\n\n" if long else " / ").join(dict.fromkeys(str(value) for value in values))
    return None


def agreed_by_rule(history: History, by: Author, at: str) -> History:
    """The history with the order of rows, the program's own notes and the marks of comments agreed on.

    Whoever brings the same copies together elsewhere comes to the same.
    """
    gone: set[Path] = set()
    for conflict in history.conflicts():  # a row before what is in it
        if _by_rule(conflict) and conflict.path[:2] not in gone:
            value = _ruled(conflict, history)
            history = settled(history, conflict.path, value, by, at)
            if is_row(conflict.path) and value is None:
                gone.add(conflict.path)
    return history


def _by_rule(conflict: Conflict) -> bool:
    path = conflict.path
    if is_mark(path):
        return True
    if is_row(path) and path[0] == COMMENTS:
        return True
    if is_row(path):
        return all(version.path == path and version.value is not None for version in conflict.versions)
    return path[0].startswith("_") and path not in (FORM, EDITION)


def _ruled(conflict: Conflict, history: History) -> Value:
    values: Iterable[Value] = [version.value for version in conflict.versions]
    if any(is_written(version.path) for version in conflict.versions):
        return next((v.value for v in history.in_force(conflict.path)), LAST)  # said otherwise since it was taken back
    if conflict.path[0] == COMMENTS and None in values:
        return None  # taken back by who wrote it, or open in the eyes of somebody
    if conflict.path[0] == _STATE:
        return next((state for state in _CAUTION if state in values), None)
    return next(iter(values))
