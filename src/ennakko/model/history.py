"""Who answered what, over what: a set of versions that is never changed, only added to.

One version is one answer given by one person. It is named by the hash of its content and names the versions
it replaces. Two copies of an assessment are brought together by the union of their sets.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

import msgspec

from ennakko.model.assessment import Path, Value, same


class Author(msgspec.Struct, frozen=True):
    """Who gave an answer: the id of the profile, and the name and unit as they were then."""

    id: str
    name: str = ""
    unit: str = ""


class Version(msgspec.Struct, frozen=True):
    """One answer at one path by one person.

    `at` is RFC 3339 text, shown to people and never used to choose. `over` holds the ids of the versions that this
    person saw and replaced. `extra` is canonical JSON of keys that a newer program wrote, kept as they came.
    """

    id: str
    path: Path
    value: Value
    by: Author
    at: str
    over: tuple[str, ...] = ()
    extra: str = ""


def canonical(value: object) -> str:
    """JSON that is the same on every machine: sorted keys, no spaces, no escapes but those JSON demands."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def version_id(path: Path, value: Value, by: Author, at: str, over: Iterable[str], extra: str = "") -> str:
    """The name of a version: the first 24 hex digits of the SHA-256 of the canonical JSON of the rest of it."""
    content: dict[str, object] = json.loads(extra) if extra else {}
    content |= {
        "path": list(path),
        "value": list(value) if isinstance(value, tuple) else value,
        "by": {"id": by.id, "name": by.name, "unit": by.unit},
        "at": at,
        "over": sorted(over),
    }
    return hashlib.sha256(canonical(content).encode()).hexdigest()[:24]


def new_version(path: Path, value: Value, by: Author, at: str, over: Iterable[str] = ()) -> Version:
    """A version with its name worked out."""
    seen = tuple(sorted(over))
    return Version(version_id(path, value, by, at, seen), path, value, by, at, seen)


class Conflict(msgspec.Struct, frozen=True):
    """Two or more answers to one question, neither of which replaces the other."""

    path: Path
    versions: tuple[Version, ...]


class History(msgspec.Struct, frozen=True, dict=True):
    """A set of versions, by id."""

    versions: Mapping[str, Version] = MappingProxyType({})

    def with_(self, more: Iterable[Version]) -> History:
        """This set with more versions."""
        return History(MappingProxyType({**self.versions, **{v.id: v for v in more}}))

    @cached_property
    def _heads(self) -> Mapping[Path, tuple[Version, ...]]:
        return _heads(self.versions.values())

    def heads(self, path: Path) -> tuple[Version, ...]:
        """The versions at a path that no other version replaces, in the order of their ids."""
        return self._heads.get(path, ())

    @cached_property
    def _contested(self) -> Mapping[Path, tuple[Version, ...]]:
        """Rows that one person removed while another, who had not seen it, answered in them."""
        removed = {p for p, heads in self._heads.items() if len(p) == 2 and all(h.value is None for h in heads)}
        living: dict[Path, list[Version]] = {}
        for path, heads in self._heads.items():
            if len(path) == 3 and path[:2] in removed:
                living.setdefault(path[:2], []).extend(h for h in heads if h.value is not None)
        return {row: tuple(versions) for row, versions in living.items() if versions}

    @cached_property
    def _in_force(self) -> Mapping[Path, tuple[Version, ...]]:
        """The heads, with the removal of contested rows set aside, so that nobody's answer is out of sight."""
        if not self._contested:
            return self._heads
        removals = {h.id for row in self._contested for h in self._heads[row]}
        kept = _heads(v for v in self.versions.values() if v.id not in removals)
        return {**self._heads, **{p: heads for p, heads in kept.items() if p[:2] in self._contested}}

    def conflicts(self) -> tuple[Conflict, ...]:
        """Every question in conflict, in the order of the paths. Equal answers from two people are none."""
        found = {
            path: heads
            for path, heads in self._heads.items()
            if len(heads) > 1 and any(not same(heads[0].value, h.value) for h in heads[1:])
        }
        found |= {row: self._heads[row] + living for row, living in self._contested.items()}
        return tuple(Conflict(path, found[path]) for path in sorted(found))

    def answers(self, mine: Mapping[Path, Value] | None = None) -> dict[Path, Value]:
        """The answers in force. Where heads differ: `mine` if it is one of them, otherwise that with the least id."""
        found: dict[Path, Value] = {}
        for path, heads in self._in_force.items():
            own = (mine or {}).get(path)
            value = own if any(same(own, h.value) for h in heads) else heads[0].value
            if value is not None:
                found[path] = value
        return {p: v for p, v in found.items() if len(p) != 3 or p[0].startswith("_") or p[:2] in found}


def _heads(versions: Iterable[Version]) -> dict[Path, tuple[Version, ...]]:
    listed = list(versions)
    replaced = {id_ for version in listed for id_ in version.over}
    heads: dict[Path, list[Version]] = {}
    for version in listed:
        if version.id not in replaced:
            heads.setdefault(version.path, []).append(version)
    return {path: tuple(sorted(found, key=lambda v: v.id)) for path, found in heads.items()}


def merged(one: History, other: History) -> History:
    """Both sets together: commutative, associative and idempotent."""
    return one.with_(other.versions.values())


def sealed(history: History, answers: Mapping[Path, Value], by: Author, at: str) -> History:
    """The history after this person's answers are put on record, a version for each path that changed.

    An answer that equals one of the answers in conflict settles nothing; `settled` does.
    """
    before = history.answers()
    gone = {p for p in before if len(p) == 2 and p not in answers and not p[0].startswith("_")}
    more = [_removal(history, row, by, at) for row in sorted(gone)]
    for path in sorted((before.keys() | answers.keys()) - gone):
        if path[:2] in gone:
            continue
        value = answers.get(path)
        heads = history.heads(path)
        if same(value, before.get(path)) or any(same(value, h.value) for h in heads):
            continue
        more.append(new_version(path, value, by, at, (h.id for h in heads)))
    return history.with_(more)


def settled(history: History, path: Path, value: Value, by: Author, at: str) -> History:
    """The history after a conflict at a path is decided: one new version over all heads."""
    if len(path) == 2 and value is None:
        return history.with_([_removal(history, path, by, at)])
    return history.with_([new_version(path, value, by, at, (h.id for h in history.heads(path)))])


def _removal(history: History, row: Path, by: Author, at: str) -> Version:
    over = (v.id for path, heads in history._heads.items() if path[:2] == row for v in heads)
    return new_version(row, None, by, at, over)
