"""What bringing files together would do to an assessment, told before anything happens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import reduce
from types import MappingProxyType
from typing import Literal

import msgspec

from ennakko.model.assessment import Assessment, Path, same
from ennakko.model.comments import COMMENTS, is_written
from ennakko.model.disagreement import standing_views, views, waiting
from ennakko.model.history import Author, Conflict, History, Version, is_row, merged

Kind = Literal["new", "added", "replaced", "removed"]


class Change(msgspec.Struct, frozen=True):
    """One answer that would be another, and who gave the one that comes. A row that is added or removed is one change,
    whatever is answered in it.
    """

    path: Path
    kind: Kind
    by: Author


class Plan(msgspec.Struct, frozen=True):
    """The assessment before and after, and what lies between. `conflicts` wait for a choice; in `views` somebody else
    has let the answers stand beside each other. `said` is what is said in comments, `claimed` are versions in this
    person's own name that were never here, `more` all that come in.
    """

    before: Assessment
    after: Assessment
    mine: History
    history: History
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    views: tuple[Conflict, ...] = ()
    said: tuple[Change, ...] = ()
    claimed: tuple[Version, ...] = ()

    @property
    def more(self) -> Mapping[str, Version]:
        """The versions that come in."""
        return {id_: v for id_, v in self.history.versions.items() if id_ not in self.mine.versions}

    @property
    def comments(self) -> int:
        """How many comments come in, or say something else than before."""
        return len(self.said)

    def left_to_stand(self, conflict: Conflict) -> tuple[Author, ...]:
        """Who has let the answers of a conflict stand beside each other."""
        return tuple(dict.fromkeys(version.by for version in self.history.in_force(views(conflict.path))))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to bring in."""
        return self.history.versions.keys() == self.mine.versions.keys()

    def of(self, kind: Kind) -> tuple[tuple[Author, int], ...]:
        """How many changes of a kind come from whom, the most first."""
        names = {(c.by.name, c.by.unit): c.by for c in reversed(self.changes) if c.kind == kind}
        counts = Counter((c.by.name, c.by.unit) for c in self.changes if c.kind == kind)
        return tuple((names[name], count) for name, count in counts.most_common())


def united(histories: Iterable[History]) -> History:
    """All sets together."""
    return reduce(merged, histories)


def plan(
    before: Assessment, mine: History, history: History, me: Author, undone: Collection[str] = frozenset()
) -> Plan:
    """What comes of it when `mine` becomes `history`, which holds all of it. The versions `undone` have been here."""
    after = Assessment(before.id, MappingProxyType(history.answers(before.answers)))
    found = waiting(history, after)
    disputed = {c.path for c in found} | {v.path for c in found for v in c.versions}
    news = {id_: v for id_, v in history.versions.items() if id_ not in mine.versions}
    changes = tuple(c for c in _changes(before, after, history) if c.path not in disputed)
    return Plan(
        before=before,
        after=after,
        mine=mine,
        history=history,
        changes=tuple(c for c in changes if c.path[0] != COMMENTS),
        conflicts=found,
        views=tuple(
            c for c in standing_views(history, after) if before.texts(*views(c.path)) != after.texts(*views(c.path))
        ),
        said=tuple(c for c in changes if is_written(c.path)),
        claimed=tuple(v for v in news.values() if v.id not in undone and _claims(v.by, me)),
    )


def _claims(by: Author, me: Author) -> bool:
    return by.id == me.id or bool(me.name and by.name.casefold() == me.name.casefold())


def _changes(before: Assessment, after: Assessment, history: History) -> Iterator[Change]:
    gone = {p for p in before.answers if is_row(p) and p not in after.answers}
    come = {p for p in after.answers if is_row(p) and p not in before.answers and p[0] != COMMENTS}
    for path in sorted(before.answers.keys() | after.answers.keys()):
        if path[0].startswith("_") or (is_row(path) and path not in gone | come):
            continue
        if path[:2] in gone | come and not is_row(path):
            continue
        if path in come:
            yield Change(path, "added", _giver(history, path))
            continue
        was, is_ = before.answers.get(path), after.answers.get(path)
        if same(was, is_):
            continue
        kind: Kind = "removed" if is_ is None else "replaced" if was is not None else "new"
        yield Change(path, kind, _giver(history, path))


def _giver(history: History, path: Path) -> Author:
    heads = history.in_force(path) or history.heads(path[:2])
    return heads[0].by if heads else Author("")
