"""A folder that several people's programs see: each writes a file of its own there, and reads everybody's.

The folder may be on a network drive, or be kept in step by OneDrive, Nextcloud, Syncthing and the like. As no file is
ever written by two, nothing such a program does to the files (renaming, doubling, delaying, holding, putting an older
one back) can lose an answer: what is read is united, and what is absent means nothing.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import reduce
from pathlib import Path

import msgspec

from ennakko.files import share
from ennakko.files.file_names import LONGEST, from_words
from ennakko.files.left_out import ALTERED, LeftOut
from ennakko.files.share import BadAssessmentFile, Shared
from ennakko.model.history import Version, merged
from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Text

MOST = 500
"""So many files are looked at. Far more than there are people in a matter, and their doubles."""
PATIENCE = 60.0
"""Seconds that a file may be half there or held before it is told of: such files are whole the next time, mostly."""
_SOON = frozenset({"missing", "unreadable", "damaged"})
_AWAY = Text(
    fi="Yhteiseen kansioon {folder} ei päästä juuri nyt. Vastauksesi ovat tallessa tällä tietokoneella, ja Ennakko"
    " yrittää uudelleen.",
    sv="Den gemensamma mappen {folder} kan inte nås just nu. Dina svar är sparade på den här datorn, och Ennakko"
    " försöker igen.",
    en="The shared folder {folder} cannot be reached just now. Your answers are safe on this computer, and Ennakko"
    " tries again.",
)


class FolderAway(Trouble):
    """The folder cannot be reached. Nothing is lost by that."""

    def __init__(self, folder: Path) -> None:
        super().__init__("folder_away", Text(*(_AWAY.in_(each).format(folder=folder) for each in LANGUAGES)))


class _Seen(msgspec.Struct, frozen=True):
    """A file as it was when it was read. `shared` is None when it is of another assessment, or no sound file.

    Then `code` says why it is not, and `since` when that was first seen.
    """

    size: int
    changed: int
    shared: Shared | None = None
    versions: frozenset[str] = frozenset()
    code: str = ""
    since: float = 0.0


class SharedFolder:
    """One assessment in one folder, as one person's program sees it. For one thread at a time."""

    def __init__(
        self,
        folder: Path,
        assessment: str,
        profile: str,
        name: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`profile` is the id of this person's installation, `name` what others see in the name of the file.

        `clock` counts seconds.
        """
        self.folder = folder
        self._assessment = assessment
        self._me = profile[:8]
        end = f"{assessment[:8]}-{self._me}{share.SUFFIX}"
        self.own = folder / f"{from_words(name, LONGEST - len(end) - 1)} {end}".strip()
        self._clock = clock
        self._seen: dict[Path, _Seen] = {}

    def read(self) -> Shared | None:
        """Everything that is in the folder of this assessment, united; None when there is nothing.

        A file that is held, half there or damaged is left for the next time. Raises FolderAway.
        """
        found = [seen.shared for seen in self._files().values() if seen.shared is not None]
        if not found:
            return None
        editions = {id_: content for each in found for id_, content in each.editions.items()}
        history = reduce(merged, (each.history for each in found))
        return msgspec.structs.replace(found[0], history=history, editions=editions, extra="{}")

    def write(self, shared: Shared) -> bool:
        """Put this person's copy there, unless it is there already. Returns whether it was written.

        What is in the copy stays in it, also when this computer has gone back to an older backup in the meantime.
        Raises FolderAway, NotWritten and BadAssessmentFile.
        """
        own = self._files().get(self.own)
        if own is not None and own.versions >= shared.history.versions.keys():
            return False
        if own is not None and own.shared is not None:
            both = merged(own.shared.history, shared.history)
            editions = {**own.shared.editions, **shared.editions}
            shared = msgspec.structs.replace(shared, history=both, editions=editions)
        share.write(self.own, shared)
        with suppress(OSError):
            state = self.own.stat()
            versions = frozenset(shared.history.versions)
            self._seen[self.own] = _Seen(state.st_size, state.st_mtime_ns, shared, versions)
        return True

    @property
    def people(self) -> tuple[str, ...]:
        """The others whose files were there at the last look, by the names they answer under."""
        found: dict[str, str] = {}
        for path, seen in self._seen.items():
            whose = _whose(path.name, self._assessment)
            if seen.shared is not None and whose not in ("", self._me):
                own = (v for v in seen.shared.history.versions.values() if v.by.id.startswith(whose))
                last = max(own, key=lambda v: (v.at, v.id), default=None)
                found[whose] = last.by.name if last else path.name.split(f"{self._assessment[:8]}-")[0].strip()
        return tuple(sorted(filter(None, found.values()), key=str.casefold))

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What lay there at the last look and is not brought in. One that may be whole soon is not told of yet."""
        found: list[LeftOut] = []
        for path, seen in sorted(self._seen.items()):
            if seen.shared is not None and seen.shared.altered:
                found.append(LeftOut(path.name, ALTERED, seen.shared.altered))
            elif seen.code and seen.code != "missing" and path.suffix.lower() == share.SUFFIX and self._may_be(path):
                if seen.code not in _SOON or self._clock() - seen.since >= PATIENCE:
                    found.append(LeftOut(path.name, seen.code))
        return tuple(found)

    def _may_be(self, path: Path) -> bool:
        """Whether a file that says nothing itself may be of this assessment, by its name."""
        return bool(_whose(path.name, self._assessment)) or not _OF_ANY.search(path.name)

    def sources(self, versions: Iterable[Version]) -> dict[str, str]:
        """The names of the files that versions were in at the last look, by version: of those of its author if any."""
        files = {path.name: seen.versions for path, seen in sorted(self._seen.items())}
        found: dict[str, str] = {}
        for version in versions:
            holding = [name for name, held in files.items() if version.id in held]
            own = [name for name in holding if _whose(name, self._assessment) == version.by.id[:8]]
            if holding:
                found[version.id] = (own or holding)[0]
        return found

    def _files(self) -> dict[Path, _Seen]:
        """The files there, each read again only when it has changed."""
        found: dict[Path, _Seen] = {}
        for path, size, changed in self._listed():
            before = self._seen.get(path)
            same = before is not None and (before.size, before.changed) == (size, changed)
            if before is None or not same or before.code in _SOON:
                now = self._looked_at(path, size, changed)
                again = before is not None and same and now.code in _SOON
                before = msgspec.structs.replace(now, since=before.since) if before and again else now
            found[path] = before
        self._seen = found
        return found

    def _listed(self) -> Iterator[tuple[Path, int, int]]:
        try:
            paths = sorted(self.folder.iterdir())
        except OSError as error:
            raise FolderAway(self.folder) from error
        wanted = [p for p in paths if share.SUFFIX in p.name.lower() and not p.name.startswith(".")]
        for path in wanted[:MOST]:
            with suppress(OSError):
                state = path.stat()
                yield path, state.st_size, state.st_mtime_ns

    def _looked_at(self, path: Path, size: int, changed: int) -> _Seen:
        try:
            shared = share.read(path)
        except BadAssessmentFile as trouble:
            # What may be whole the next time is read the next time; what never will be is left alone until it changes.
            return _Seen(size, changed, code=trouble.code, since=self._clock())
        if shared.id != self._assessment:
            return _Seen(size, changed)
        if shared.newer:
            return _Seen(size, changed, code="newer")
        return _Seen(size, changed, shared, frozenset(shared.history.versions))


_OF_ANY = re.compile(r"(?:^| )[0-9a-z]{8}-[0-9a-z]{8}(?![0-9a-z])")


def is_of_folder(file: Path, assessment: str) -> bool:
    """Whether a file was written by somebody's program into a shared folder, by its name."""
    return bool(_whose(file.name, assessment))


def _whose(name: str, assessment: str) -> str:
    """The first digits of the profile that wrote a file, whatever a sync client made of the rest of its name."""
    found = re.search(
        rf"(?:^| ){re.escape(assessment[:8])}-([0-9a-z]{{8}})(?![0-9a-z]).*{re.escape(share.SUFFIX)}", name
    )
    return found[1] if found else ""
