"""A version as it is written in files and in the database."""

import json

import msgspec

from ennakko.model.assessment import Path, Value
from ennakko.model.history import Author, Version, canonical

KEYS = frozenset({"id", "path", "value", "by", "at", "over"})


class Record(msgspec.Struct, frozen=True):
    """The keys of a version that every program knows."""

    id: str
    path: Path
    value: str | int | bool | tuple[str, ...] | None
    by: Author
    at: str
    over: tuple[str, ...]


def recorded(version: Version) -> dict[str, object]:
    """The version as plain values, with the keys that a newer program wrote into it."""
    value: Value | list[str] = list(version.value) if isinstance(version.value, tuple) else version.value
    known: dict[str, object] = {
        "id": version.id,
        "path": list(version.path),
        "value": value,
        "by": {"id": version.by.id, "name": version.by.name, "unit": version.by.unit},
        "at": version.at,
        "over": sorted(version.over),
    }
    return known | (json.loads(version.extra) if version.extra else {})


def version_of(record: dict[str, object]) -> Version:
    """The version that plain values stand for, its name not yet verified.

    Raises msgspec.ValidationError when they stand for none.
    """
    known = msgspec.convert(record, Record)
    extra = ""
    if len(record) > len(KEYS):
        extra = canonical({key: value for key, value in record.items() if key not in KEYS})
    over = known.over if len(known.over) < 2 else tuple(sorted(known.over))
    return Version(known.id, known.path, known.value, known.by, known.at, over, extra)
