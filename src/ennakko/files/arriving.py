"""Assessment files as they arrive: several at once, and with them the copies that lie beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from ennakko.files import limits, share
from ennakko.files.share import BadAssessmentFile, Shared

_MOST_BESIDE = 60
"""So many files beside an opened one are looked into."""

Progress = Callable[[int, int], bool]
"""Is told how many of how many are read, and says whether to go on."""


class Arrival(msgspec.Struct, frozen=True):
    """One file with what it holds. `beside` says that nobody opened it: it is a copy that lies beside one."""

    path: Path
    shared: Shared
    beside: bool = False


class Refused(msgspec.Struct, frozen=True):
    """A file that cannot be opened, and why."""

    path: Path
    trouble: BadAssessmentFile


class Arrived(msgspec.Struct, frozen=True):
    """What became of the files. Nothing has been taken in yet."""

    found: tuple[Arrival, ...] = ()
    refused: tuple[Refused, ...] = ()

    def of(self, id_: str) -> tuple[Arrival, ...]:
        """The files of one assessment."""
        return tuple(each for each in self.found if each.shared.id == id_)

    @property
    def ids(self) -> tuple[str, ...]:
        """The assessments in the files, in order."""
        return tuple(dict.fromkeys(each.shared.id for each in self.found))


def arrived(paths: Sequence[Path], go_on: Progress = lambda *_: True) -> Arrived:
    """Read files, and the copies of the same assessments in their folders. Not for the thread of the window.

    A copy is known by the assessment in it, whatever a mail program or a sync client made of its name.
    """
    asked = tuple(dict.fromkeys(paths))
    others = list(_beside(asked))
    found: list[Arrival] = []
    refused: list[Refused] = []
    of = len(asked) + len(others)
    for n, path in enumerate(asked):
        if not go_on(n, of):
            return Arrived()
        try:
            found.append(Arrival(path, share.read(path)))
        except BadAssessmentFile as trouble:
            refused.append(Refused(path, trouble))
    versions = {id_ for each in found for id_ in each.shared.history.versions}
    wanted = {each.shared.id for each in found if not each.shared.newer}
    for n, path in enumerate(others, len(asked)):
        if not wanted:
            break
        if not go_on(n, of):
            return Arrived()
        with suppress(BadAssessmentFile):
            shared = share.read(path)
            if shared.id in wanted and not shared.newer and not shared.history.versions.keys() <= versions:
                found.append(Arrival(path, shared, beside=True))
                versions |= shared.history.versions.keys()
    return Arrived(tuple(found), tuple(refused))


def _beside(paths: Sequence[Path]) -> Iterator[Path]:
    """The other assessment files in the same folders, the newest first, as far as they are soon read."""
    left = limits.FILE
    dated: list[tuple[float, int, Path]] = []
    for folder in dict.fromkeys(path.parent for path in paths):
        with suppress(OSError):
            for path in folder.iterdir():
                if path.suffix.lower() == share.SUFFIX and path not in paths:
                    with suppress(OSError):
                        state = path.stat()
                        dated.append((state.st_mtime, state.st_size, path))
    for _, size, path in sorted(dated, reverse=True)[:_MOST_BESIDE]:
        left -= size
        if left < 0:
            return
        yield path
