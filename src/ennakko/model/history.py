"""Who answered what, over what: a set of versions that is never changed, only added to.

One version is one answer given by one person. It is named by the hash of its content and names the versions
it replaces. Two copies of an assessment are brought together by the union of their sets.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

import msgspec

from ennakko.model.assessment import Path, Value, normalised, same
from ennakko.model.order import LAST


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


quoted = json.encoder.encode_basestring


def version_id(path: Path, value: Value, by: Author, at: str, over: Iterable[str], extra: str = "") -> str:
    """The name of a version: the first 24 hex digits of the SHA-256 of the canonical JSON of the rest of it."""
    text = _canonical_version(path, value, by, at, over)
    if extra:
        text = canonical(json.loads(extra) | json.loads(text))
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _canonical_version(path: Path, value: Value, by: Author, at: str, over: Iterable[str]) -> str:
    """What `canonical` makes of a version without further keys, in a tenth of the time."""
    parts = ",".join(map(quoted, path))
    return (
        f'{{"at":{quoted(at)},"by":{{"id":{quoted(by.id)},"name":{quoted(by.name)},"unit":{quoted(by.unit)}}},'
        f'"over":[{",".join(map(quoted, sorted(over)))}],"path":[{parts}],"value":{canonical_value(value)}}}'
    )


def canonical_value(value: Value) -> str:
    """The canonical JSON of an answer, in a tenth of the time."""
    if isinstance(value, str):
        return quoted(value)
    return f"[{','.join(map(quoted, value))}]" if isinstance(value, tuple) else canonical(value)


def new_version(path: Path, value: Value, by: Author, at: str, over: Iterable[str] = ()) -> Version:
    """A version with its name worked out."""
    seen = tuple(sorted(over))
    return Version(version_id(path, value, by, at, seen), path, value, by, at, seen)


class Conflict(msgspec.Struct, frozen=True):
    """Two or more answers to one question, neither of which replaces the other."""

    path: Path
    versions: tuple[Version, ...]


class History(msgspec.Struct, frozen=True, dict=True):
    """A set of versions, by id.

    `behind` belongs to copies without the earlier answers: for a version, the ids of versions left out that it stands
    over at any distance, so that such a copy, too, can be brought together with any other.
    """

    versions: Mapping[str, Version] = MappingProxyType({})
    behind: Mapping[str, frozenset[str]] = MappingProxyType({})

    def with_(self, more: Iterable[Version]) -> History:
        """This set with more versions."""
        return History(MappingProxyType({**self.versions, **{v.id: v for v in more}}), self.behind)

    def heads(self, path: Path) -> tuple[Version, ...]:
        """The versions at a path that no other version replaces, in the order of their ids."""
        return self._heads.get(path, ())

    def at(self, path: Path) -> tuple[Version, ...]:
        """All versions at a path, the first first."""
        return self._at.get(path, ())

    def in_force(self, path: Path) -> tuple[Version, ...]:
        """The versions that decide what is shown at a path: its heads, or in a contested row those behind the removal.

        A row is contested when one person removed it while another, who had not seen that, moved it or answered in it,
        were it only to clear an answer.
        Its removal is then set aside until somebody decides, so that nobody's answer is out of sight.
        """
        return self._in_force.get(path, ())

    @cached_property
    def _at(self) -> Mapping[Path, tuple[Version, ...]]:
        found: dict[Path, list[Version]] = {}
        for version in self.versions.values():
            found.setdefault(version.path, []).append(version)
        return {path: tuple(sorted(versions, key=lambda each: each.at)) for path, versions in found.items()}

    @cached_property
    def _heads(self) -> Mapping[Path, tuple[Version, ...]]:
        return self._unreplaced(frozenset())

    @cached_property
    def _contested(self) -> Mapping[Path, tuple[Version, ...]]:
        """The contested rows, with the removals and everything that lives on in the row."""
        removed = {p: h for p, h in self._heads.items() if is_row(p) and any(v.value is None for v in h)}
        living: dict[Path, list[Version]] = {}
        for path, heads in self._heads.items():
            if path[:2] in removed:
                living.setdefault(path[:2], []).extend(h for h in heads if h.value is not None or not is_row(path))
        return {
            row: tuple(v for v in removed[row] if v.value is None)
            + tuple(sorted(versions, key=lambda v: (v.path, v.id)))
            for row, versions in living.items()
            if versions
        }

    @cached_property
    def _in_force(self) -> Mapping[Path, tuple[Version, ...]]:
        if not self._contested:
            return self._heads
        aside: frozenset[str] = frozenset()
        kept = self._heads
        while more := {v.id for row in self._contested for v in kept.get(row, ()) if v.value is None}:
            aside |= more  # a removal over another removal: neither counts until somebody decides
            kept = self._unreplaced(aside)
        return {**self._heads, **{p: heads for p, heads in kept.items() if p[:2] in self._contested}}

    def _unreplaced(self, without: frozenset[str]) -> dict[Path, tuple[Version, ...]]:
        """The versions that no version but those in `without` replaces, by path."""
        replaced: set[str] = set()
        for version in self.versions.values():
            if version.id not in without:
                replaced.update(version.over, self.behind.get(version.id, ()))
        heads: dict[Path, list[Version]] = {}
        for version in self.versions.values():
            if version.id not in replaced and version.id not in without:
                heads.setdefault(version.path, []).append(version)
        return {path: tuple(sorted(found, key=lambda v: v.id)) for path, found in heads.items()}

    def conflicts(self) -> tuple[Conflict, ...]:
        """Every question in conflict, in the order of the paths. Equal answers from two people are none."""
        found = {
            path: heads
            for path, heads in self._in_force.items()
            if len(heads) > 1 and any(not same(heads[0].value, h.value) for h in heads[1:])
        }
        return tuple(Conflict(*each) for each in sorted({**found, **self._contested}.items()))

    def answers(self, mine: Mapping[Path, Value] | None = None) -> dict[Path, Value]:
        """The answers in force. Where they differ, `mine` if it is one of them, otherwise the one with the least id."""
        found: dict[Path, Value] = {}
        held = mine or {}
        for path, versions in self._in_force.items():
            own = held.get(path)
            value = versions[0].value
            more = own is not value and (own is not None or len(versions) > 1)
            if more and any(same(own, v.value) for v in versions):
                value = own
            if normalised(value) is not None:
                found[path] = value
        for path in [p for p in found if len(p) == 3 and p[:2] not in found and not p[0].startswith("_")]:
            found[path[:2]] = LAST  # the row's own version did not come along, but its answers stay in sight
        return found


def is_row(path: Path) -> bool:
    """Whether a path holds the order key of a row."""
    return len(path) == 2 and not path[0].startswith("_")


def merged(one: History, other: History) -> History:
    """Both sets together: commutative, associative and idempotent. Of what both hold, the things of `one` are kept."""
    behind = {
        id_: one.behind.get(id_, frozenset()) | other.behind.get(id_, frozenset())
        for id_ in one.behind.keys() | other.behind.keys()
    }
    new = {id_: version for id_, version in other.versions.items() if id_ not in one.versions}
    return History(MappingProxyType({**one.versions, **new}), MappingProxyType(behind))


def current(history: History) -> History:
    """A copy without the answers that have been replaced, for people who need not see them."""
    kept = {v.id: v for found in (history._heads, history._in_force) for versions in found.values() for v in versions}
    behind: dict[str, frozenset[str]] = {}
    for version in kept.values():
        seen: set[str] = set()
        ahead = [version.id]
        while ahead:
            id_ = ahead.pop()
            earlier = history.versions[id_].over if id_ in history.versions else ()
            fresh = ({*earlier} | history.behind.get(id_, frozenset())) - seen
            seen |= fresh
            ahead.extend(fresh)
        if more := frozenset(seen - {*version.over}):
            behind[version.id] = more
    return History(MappingProxyType(kept), MappingProxyType(behind))


def sealed(
    history: History,
    answers: Mapping[Path, Value],
    by: Author,
    at: str,
    given: Mapping[Path, str] = MappingProxyType({}),
    apart: Collection[Path] = (),
) -> History:
    """The history after this person's answers are put on record, a version for each path that changed.

    `given` says when an answer was given, where that is known; the rest carry the time `at`.
    An answer that equals one of the answers in conflict settles nothing; `settled` does. At the paths `apart` no
    answer does: it replaces this person's own and leaves the others beside it, also the removal of a row that is moved.
    """
    before = history.answers()
    gone = {p for p in before if is_row(p) and p not in answers}
    more = [_removal(history, row, by, given.get(row, at)) for row in sorted(gone)]
    for path in sorted(p for p in before.keys() | answers.keys() if p[:2] not in gone):
        value = answers.get(path)
        if same(value, before.get(path)) or any(same(value, v.value) for v in history.in_force(path)):
            continue
        then = given.get(path, at)
        over = {id_ for id_ in _seen(history, path) if path not in apart or _gives_way(history.versions[id_], by)}
        more.append(new_version(path, value, by, then, over))
        if path in history._contested and path not in apart:
            more.extend(_staying(history, path, by, then, answers))
    return history.with_(more)


def settled(history: History, path: Path, value: Value, by: Author, at: str) -> History:
    """The history after a conflict at a path is decided: one new version over all that stands there.

    Deciding that a contested row stays brings its answers back as this person's own.
    """
    if is_row(path) and value is None:
        return history.with_([_removal(history, path, by, at)])
    more = [new_version(path, value, by, at, _seen(history, path))]
    if path in history._contested:
        more.extend(_staying(history, path, by, at))
    return history.with_(more)


def _staying(
    history: History, row: Path, by: Author, at: str, answers: Mapping[Path, Value] | None = None
) -> Iterator[Version]:
    """The answers that stay with a contested row when somebody moves it or decides for it, but that its removal had
    replaced. Those that differ stay in conflict; of `answers`, those given anew at the same time are left out.
    """
    for cell, versions in history._in_force.items():
        heads = history.heads(cell)
        if cell[:2] != row or cell == row or (not heads and all(v.value is None for v in versions)):
            continue
        if answers is None or any(same(answers.get(cell), v.value) for v in versions):
            lost = (v for v in versions if v not in heads)
            yield from (new_version(cell, v.value, by, at, (v.id,)) for v in lost)


def _seen(history: History, path: Path) -> set[str]:
    row = () if path[:2] in history._contested else history.heads(path[:2])
    gone = (v for v in row if v.value is None)  # so that an answer given again in the same second is another version
    return {v.id for v in (*history.heads(path), *history.in_force(path), *gone)}


def _gives_way(version: Version, by: Author) -> bool:
    return version.value is not None if is_row(version.path) else version.by.id == by.id


def _removal(history: History, row: Path, by: Author, at: str) -> Version:
    found = (history._heads, history._in_force)
    over = {v.id for heads in found for path, versions in heads.items() if path[:2] == row for v in versions}
    return new_version(row, None, by, at, over)
