"""Versions taken out of a history again, as undo does, so that nothing put on record since stands alone.

What this person has undone here does not come back by itself with an older copy that still holds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from types import MappingProxyType

from ennakko.model.history import Author, History, Version


def exchanged(now: History, come: Mapping[str, Version], go: Set[str], behind: Mapping[str, frozenset[str]]) -> History:
    """The history in which some versions have come and others have gone; those that others were built on stay."""
    stay = _built_on(now, go)
    versions = {id_: v for id_, v in now.versions.items() if id_ not in go or id_ in stay} | dict(come)
    whole = dict(now.behind)
    for id_, ids in behind.items():
        whole[id_] = whole.get(id_, frozenset()) | ids
    return History(MappingProxyType(versions), MappingProxyType(whole))


def undone_in(histories: Iterable[History], mine: History, undone: Set[str], me: Author) -> frozenset[str]:
    """The versions of this person in some copies that have been undone here, as far as nobody has built on them."""
    there = {id_: v for history in histories for id_, v in history.versions.items() if id_ not in mine.versions}
    go = {id_ for id_ in there.keys() & undone if there[id_].by.id == me.id}
    whole = History(MappingProxyType({**mine.versions, **there}))
    return frozenset(go - _built_on(whole, go)) if go else frozenset()


def without(history: History, ids: Set[str]) -> History:
    """The history without these versions."""
    if not ids:
        return history
    versions = {id_: version for id_, version in history.versions.items() if id_ not in ids}
    return History(MappingProxyType(versions), history.behind)


def _built_on(history: History, go: Set[str]) -> set[str]:
    """Those of the versions to go that others, put on record since, stand over: without them these would be alone."""
    stay: set[str] = set()
    ahead = [v for id_, v in history.versions.items() if id_ not in go]
    while ahead:
        for id_ in ahead.pop().over:
            if id_ in go and id_ not in stay and id_ in history.versions:
                stay.add(id_)
                ahead.append(history.versions[id_])
    return stay
