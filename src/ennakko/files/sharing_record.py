"""What this computer remembers of sharing: the folders in use, when a file was given, and how each version came in.

None of it travels: where the folder is, and from which file something came, is so on this computer only.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path as FilePath

import msgspec

from ennakko.files.drafts_trouble import told
from ennakko.files.text import SHORT, clean
from ennakko.model.assessment import Path
from ennakko.model.comments import COMMENTS
from ennakko.model.history import canonical

_NAMES = msgspec.json.Decoder(tuple[str, ...])
_PATHS = msgspec.json.Decoder(Path)
_LATER = f"""
    FROM shares s LEFT JOIN versions v ON v.assessment = s.assessment AND v.recorded > s.at
        AND substr(json_extract(v.content, '$.path[0]'), 1, 1) <> '_'
        AND json_extract(v.content, '$.path[0]') <> '{COMMENTS}'
        AND (json_array_length(v.content, '$.path') <> 2 OR json_extract(v.content, '$.value') IS NULL)
"""
"""What came on record since; the order of rows, comments and what the program notes for itself are no answers."""


def is_answer(path: Path) -> bool:
    """The same of what has been written and is not on record yet: whether it counts as an answer that has changed."""
    return not path[0].startswith("_") and path[0] != COMMENTS and len(path) != 2


_COUNTED = (
    f"SELECT s.assessment, s.at, count(DISTINCT json_extract(v.content, '$.path')) {_LATER} GROUP BY s.assessment"
)
_LISTED = f"SELECT DISTINCT s.at, json_extract(v.content, '$.path') {_LATER} WHERE s.assessment = ?"


class UsedFolder(msgspec.Struct, frozen=True):
    """The folder that an assessment is exchanged through, when that last went well, and whose files are there."""

    folder: FilePath
    exchanged: datetime | None = None
    people: tuple[str, ...] = ()


class LastShared(msgspec.Struct, frozen=True):
    """When an assessment was last given to somebody as a file, and how many answers have been recorded since."""

    at: datetime
    changed: int


class Since(msgspec.Struct, frozen=True):
    """When an assessment was last given to somebody, and which answers have been recorded since."""

    at: datetime
    paths: frozenset[Path]


class Source(msgspec.Struct, frozen=True):
    """The file that a version came in through, and when."""

    name: str
    at: datetime


class SharingRecord:
    """Reads and writes it, through the connection of the drafts."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        change: Callable[[], AbstractContextManager[sqlite3.Connection]],
    ) -> None:
        self._connection = connection
        self._change = change

    def folder(self, id_: str) -> UsedFolder | None:
        """The folder that an assessment is exchanged through, if any."""
        return self.folders().get(id_)

    def folders(self) -> dict[str, UsedFolder]:
        """The folders in use, by assessment."""
        with told():
            rows = self._connection.execute("SELECT assessment, folder, exchanged, people FROM shared_folders")
            return {
                id_: UsedFolder(FilePath(folder), _time(exchanged) if exchanged else None, _NAMES.decode(people))
                for id_, folder, exchanged, people in rows
            }

    def use(self, id_: str, folder: FilePath) -> None:
        """Exchange an assessment through this folder from now on."""
        with self._change() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO shared_folders (assessment, folder) VALUES (?, ?)", (id_, str(folder))
            )

    def leave(self, id_: str) -> None:
        """Use no folder any more. What is in it stays there."""
        with self._change() as connection:
            connection.execute("DELETE FROM shared_folders WHERE assessment = ?", (id_,))

    def exchanged(self, id_: str, at: datetime, people: Collection[str]) -> None:
        """Remember that the exchange went well, and with whom."""
        with self._change() as connection:
            connection.execute(
                "UPDATE shared_folders SET exchanged = ?, people = ? WHERE assessment = ?",
                (_moment(at), canonical([clean(name, SHORT) for name in people]), id_),
            )

    def gave(self, id_: str, at: datetime) -> None:
        """Remember that the assessment was given to somebody as a file."""
        with self._change() as connection:
            connection.execute("INSERT OR REPLACE INTO shares (assessment, at) VALUES (?, ?)", (id_, _moment(at)))

    def given(self) -> dict[str, LastShared]:
        """When each assessment was last given to somebody, for those that ever were."""
        with told():
            rows = self._connection.execute(_COUNTED).fetchall()
        return {id_: LastShared(_time(at), changed) for id_, at, changed in rows}

    def since(self, id_: str) -> Since | None:
        """When one assessment was last given, and which answers have been recorded since; None when it never was."""
        with told():
            rows = self._connection.execute(_LISTED, (id_,)).fetchall()
        paths = frozenset(_PATHS.decode(path) for _, path in rows if path)
        return Since(_time(rows[0][0]), paths) if rows else None

    def came(self, id_: str, through: Mapping[str, str], at: datetime) -> None:
        """Remember through which files versions came in. The first time counts."""
        with self._change() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO sources (assessment, version, name, at) VALUES (?, ?, ?, ?)",
                [(id_, version, clean(name, SHORT), _moment(at)) for version, name in through.items()],
            )

    def is_from_others(self, id_: str) -> bool:
        """Whether anything of an assessment came in through a file, or is exchanged through a folder."""
        known = "SELECT 1 FROM {} WHERE assessment = :id LIMIT 1"
        with told():
            found = (self._connection.execute(known.format(t), {"id": id_}) for t in ("sources", "shared_folders"))
            return any(row.fetchone() for row in found)

    def sources(self, id_: str) -> dict[str, Source]:
        """The files through which versions of an assessment came in, by the version."""
        with told():
            rows = self._connection.execute(
                "SELECT version, name, at FROM sources WHERE assessment = ?", (id_,)
            ).fetchall()
        return {version: Source(name, _time(at)) for version, name, at in rows}


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat("T", "milliseconds")


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
