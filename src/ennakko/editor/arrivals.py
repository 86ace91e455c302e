"""What arrives by itself while one works: which answers it changes, and which it must not touch just now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

import msgspec

from ennakko.files.editions import Editions
from ennakko.model.assessment import Assessment, Path, Value, differing, same
from ennakko.model.disagreement import agreed_by_rule
from ennakko.model.history import Author, History, Version, is_row, merged
from ennakko.model.plan import Plan, plan


class Taken(msgspec.Struct, frozen=True):
    """What comes of an arrival: the history with it, the answers that become others, and the plan in numbers."""

    history: History
    values: Mapping[Path, Value]
    plan: Plan


def unrecorded(history: History, assessment: Assessment) -> frozenset[Path]:
    """Where this person has answered since the answers were last put on record."""
    on_record = history.answers(assessment.answers)
    found = differing(on_record, assessment.answers)
    return frozenset(path for path in found if not same(on_record.get(path), assessment.answers.get(path)))


def meet(paths: Iterable[Path], versions: Iterable[Version]) -> bool:
    """Whether versions are about the same answers, or one is about the row that the other is in."""
    other = [version.path for version in versions]
    return any(_met(path, each) for path in paths for each in other)


def without(versions: Mapping[str, Version], paths: Collection[Path]) -> dict[str, Version]:
    """The versions that say nothing about these answers; the others can come another time."""
    return {id_: v for id_, v in versions.items() if not any(_met(path, v.path) for path in paths)}


def taken(before: Assessment, mine: History, more: History, editions: Editions, me: Author, at: str) -> Taken:
    """What comes of it when `more` is brought together with `mine`.

    What stands in `before` and not yet in `mine` stays as it is.
    """
    fresh = unrecorded(mine, before)
    on_record = Assessment(before.id, MappingProxyType(mine.answers(before.answers)))
    whole = agreed_by_rule(editions.agreed(merged(mine, more), on_record, me, at), me, at)
    found = plan(on_record, mine, whole, me)
    after = found.after.answers
    values = {path: after.get(path) for path in differing(on_record.answers, after) if path not in fresh}
    return Taken(whole, values, found)


def _met(one: Path, other: Path) -> bool:
    return one == other or (one[:2] == other[:2] and (is_row(one) or is_row(other)))
