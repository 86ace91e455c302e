"""What lies in a file and is not brought in: answers changed outside Ennakko, or the whole file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from ennakko.files.share_trouble import BadAssessmentFile
from ennakko.model.history import Version

ALTERED = "altered"


class LeftOut(msgspec.Struct, frozen=True):
    """The name of the file, and why: `ALTERED` with those versions, otherwise the code of a BadAssessmentFile."""

    name: str
    code: str
    versions: tuple[Version, ...] = ()

    @property
    def same(self) -> tuple[str, object]:
        """What is equal for two that need telling only once: a double of a file holds the same altered answers."""
        return self.code, frozenset(self.versions) or self.name

    @property
    def trouble(self) -> BadAssessmentFile | None:
        """Why the whole file is left out; None when only some of its answers are."""
        return None if self.code == ALTERED else BadAssessmentFile(self.code)


class ToldOnce:
    """Remembers what has been told while the program is open."""

    def __init__(self) -> None:
        self._told: set[tuple[Path, object]] = set()

    def fresh(self, place: Path, found: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
        """What has not been told of a place yet. From now on it has."""
        new: list[LeftOut] = []
        for each in found:
            if (place, each.same) not in self._told:
                self._told.add((place, each.same))
                new.append(each)
        return tuple(new)
