"""On which line of a TOML text something stands, for messages to the person who edits it."""

from __future__ import annotations

import re
from functools import lru_cache

from ennakko.files.form_faults import Place

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_PART = re.compile(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")


def line_of(text: str, place: Place) -> int | None:
    """The line of a place, or of the nearest thing around it that has a line of its own."""
    lines = _lines(text)
    for length in range(len(place), 0, -1):
        if place[:length] in lines:
            return lines[place[:length]]
    return None


@lru_cache(maxsize=2)  # the faults of one file are told one after the other
def _lines(text: str) -> dict[Place, int]:
    found: dict[Place, int] = {}
    counts: dict[Place, int] = {}
    table: Place = ()
    fence = ""
    for number, line in enumerate(text.splitlines(), 1):
        if fence:
            fence = "" if fence in line else fence
            continue
        if header := _HEADER.match(line):
            table = _table(_parts(header[2]), many=header[1] == "[[", counts=counts)
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            place: Place = table
            for part in _parts(key[1]):
                place = (*place, part)
                found.setdefault(place, number)
            fence = next((mark for mark in ('"""', "'''") if line.count(mark) == 1), "")
    return found


def _table(parts: list[str], *, many: bool, counts: dict[Place, int]) -> Place:
    """The place a header names: a list of tables is at its latest entry, and the last one begins a new entry."""
    place: Place = ()
    for n, part in enumerate(parts):
        place = (*place, part)
        if many and n == len(parts) - 1:
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place


def _parts(key: str) -> list[str]:
    return ["".join(found) for found in _PART.findall(key)]  # it is found in one of three ways, and may be empty
