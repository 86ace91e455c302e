"""What the answers in a conflict began from, as far as the versions tell."""

from __future__ import annotations

from collections.abc import Iterable

from ennakko.model.history import Conflict, History, Version, is_row


def origin(conflict: Conflict, history: History) -> Version | None:
    """The last answer that everybody in a conflict had before them, or None where there was none or it is not known.

    A row is there or not: it begins from nothing that could be told.
    """
    if is_row(conflict.path):
        return None
    shared = frozenset.intersection(*(_before(version, history) for version in conflict.versions))
    replaced = {id_ for each in shared for id_ in _before(history.versions[each], history)}
    last = [history.versions[id_] for id_ in shared - replaced]
    return last[0] if len(last) == 1 else None


def _before(version: Version, history: History) -> frozenset[str]:
    """The answers to the same question that a version stands over, at any distance."""
    found: set[str] = set()
    ahead: list[Iterable[str]] = [version.over]
    while ahead:
        for id_ in ahead.pop():
            earlier = history.versions.get(id_)
            if earlier is not None and earlier.path == version.path and id_ not in found:
                found.add(id_)
                ahead.append(earlier.over)
    return frozenset(found)
