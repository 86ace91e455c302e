"""Versions taken out of a history again, as undo does, so that nothing put on record since stands alone."""

from __future__ import annotations

from collections.abc import Mapping, Set
from types import MappingProxyType

from ennakko.model.history import History, Version


def exchanged(now: History, come: Mapping[str, Version], go: Set[str], behind: Mapping[str, frozenset[str]]) -> History:
    """The history in which some versions have come and others have gone; those that others were built on stay."""
    stay = _built_on(now, go)
    versions = {id_: v for id_, v in now.versions.items() if id_ not in go or id_ in stay} | dict(come)
    whole = dict(now.behind)
    for id_, ids in behind.items():
        whole[id_] = whole.get(id_, frozenset()) | ids
    return History(MappingProxyType(versions), MappingProxyType(whole))


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
