"""The assessments on this computer. Every change is one transaction, and is on the disk when the call returns."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path as FilePath

import msgspec

from ennakko.files.backups import taken
from ennakko.files.connection import Connect, connected, look_at, transaction
from ennakko.files.drafts_trouble import DraftsUnavailable, DraftUnavailable, told
from ennakko.files.migrations import STEPS, Step, present
from ennakko.files.reader import Draft, Headline, Reader, Summary
from ennakko.files.search import Hit, words_of
from ennakko.files.sharing_record import SharingRecord
from ennakko.files.text import SHORT, clean, cleaned
from ennakko.files.version_record import recorded
from ennakko.files.write_trouble import NotWritten
from ennakko.model.assessment import EDITION, Assessment, Path, Value
from ennakko.model.catalogue import Edition
from ennakko.model.comments import is_written
from ennakko.model.history import History, Version, canonical

__all__ = ["Draft", "DraftUnavailable", "Drafts", "DraftsUnavailable", "Headline", "Hit", "Summary", "open_drafts"]

_HEADLINE = tuple(field.name for field in msgspec.structs.fields(Headline))
_SET = ", ".join(f"{name} = ?" for name in _HEADLINE)
_ADD = (
    f"INSERT INTO assessments (id, created, modified, extra, {', '.join(_HEADLINE)})"  # noqa: S608 (our column names)
    f" VALUES (?, ?, ?, ?, {', '.join('?' for _ in _HEADLINE)})"
)
_PUT = (
    "INSERT INTO answers (assessment, path, value) VALUES (?, ?, ?)"
    " ON CONFLICT (assessment, path) DO UPDATE SET value = excluded.value RETURNING number"
)


def open_drafts(database: FilePath, connect: Connect = connected, steps: Sequence[Step] = STEPS) -> Drafts:
    """The assessments in a database, which is made when it is not there, and brought up to date when it is old.

    An old one is copied into a folder `backups` beside it first. Raises DraftsUnavailable; the file is then as it was.
    """
    try:
        look_at(database, len(steps))
        database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except (OSError, ValueError) as error:  # the latter for a name that no system can have
        raise DraftsUnavailable("unreadable") from error
    with told():
        connection = connect(database)
        try:
            present(connection, lambda version: _copy_aside(database, connect, version), steps)
            # Where a disk fails for a moment, SQLite opens a file only to read, and says so at the first change.
            connection.execute("DELETE FROM assessments WHERE 0")
        except BaseException:
            connection.close()
            raise
    return Drafts(connection, database, connect)


def _copy_aside(database: FilePath, connect: Connect, version: int) -> None:
    try:
        taken(database, database.parent / "backups", datetime.now(UTC), f"before-update-{version}", connect)
    except NotWritten as error:
        raise DraftsUnavailable("read_only" if error.code == "read_only" else "full") from error


class Drafts(Reader):
    """Reads and writes the assessments. For the thread that opened it; other threads read through `reader`."""

    def __init__(self, connection: sqlite3.Connection, database: FilePath, connect: Connect) -> None:
        super().__init__(connection)
        self.database = database
        self._connect = connect
        self.sharing = SharingRecord(connection, self._change)

    def reader(self) -> Reader:
        """A reader for the thread that calls. Close it there."""
        with told():
            connection = self._connect(self.database)
            connection.execute("PRAGMA query_only = ON")
        return Reader(connection)

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        with told(), transaction(self._connection):
            yield self._connection

    def add(
        self, assessment: Assessment, history: History, headline: Headline, at: datetime, extra: str = "{}"
    ) -> None:
        """Take in an assessment that is not here yet. Of one that is new only the comments wait to be read."""
        with self._change() as connection:
            connection.execute(_ADD, (assessment.id, _moment(at), _moment(at), extra, *_columns(headline)))
            self._put(assessment.id, assessment.answers)
            self._record(assessment.id, history, history.versions.values(), at)
            self._leave_unseen(assessment.id, (v.id for v in history.versions.values() if is_written(v.path)))

    def keep(self, editions: Mapping[str, str]) -> None:
        """Keep the texts of editions of the forms, by name. Each is kept once, for every assessment made with it."""
        for id_, content in editions.items():
            if id_ and self.edition(id_) is None:
                with self._change() as connection:
                    packed = zlib.compress(content.encode())
                    connection.execute("INSERT OR REPLACE INTO editions (id, content) VALUES (?, ?)", (id_, packed))

    def adopt(self, id_: str, edition: Edition) -> None:
        """Record with which edition an assessment goes on that has never said it."""
        self.keep({edition.id: edition.content})
        with self._change():
            self._put(id_, {EDITION: edition.id})

    def save(
        self,
        id_: str,
        changed: Mapping[Path, Value],
        headline: Headline,
        at: datetime,
        history: History | None = None,
    ) -> None:
        """Write the answers that changed; None clears one. When this returns, they are on the disk.

        A `history` takes the place of the one that is kept, as after bringing together or undoing it.
        """
        with self._change():
            self._touch(id_, headline, at)
            self._put(id_, changed)
            if history is not None:
                self._exchange(id_, history, at)

    def record(self, id_: str, versions: Iterable[Version], at: datetime) -> None:
        """Add versions to the history. Those already there stay as they are."""
        with self._change():
            if not self.known(id_):
                raise DraftUnavailable("missing")
            self._record(id_, History(), versions, at)

    def replace(
        self,
        id_: str,
        assessment: Assessment,
        history: History,
        headline: Headline,
        at: datetime,
        extra: str | None = None,
    ) -> None:
        """Put an assessment and its history in the place of what is kept, as after bringing together or undoing it."""
        with self._change() as connection:
            self._touch(id_, headline, at)
            if extra is not None:
                connection.execute("UPDATE assessments SET extra = ? WHERE id = ?", (extra, id_))
            kept = [
                msgspec.json.decode(path, type=Path)
                for (path,) in connection.execute("SELECT path FROM answers WHERE assessment = ?", (id_,))
            ]
            self._put(id_, dict.fromkeys(kept) | dict(assessment.answers))
            self._exchange(id_, history, at)

    def see(self, id_: str, versions: Iterable[str]) -> None:
        """Record that these versions, which came from others, have been looked at."""
        with self._change() as connection:
            gone = [(id_, version) for version in versions]
            connection.executemany("DELETE FROM unseen WHERE assessment = ? AND version = ?", gone)

    def keep_unsent(self, id_: str, about: Path, text: str) -> None:
        """Keep the text of a comment that is being written; an empty one is let go of."""
        key, kept = canonical(about), clean(text)
        with self._change() as connection:
            connection.execute("DELETE FROM unsent WHERE assessment = ? AND about = ?", (id_, key))
            if kept.strip():
                connection.execute("INSERT INTO unsent (assessment, about, text) VALUES (?, ?, ?)", (id_, key, kept))

    def remember_page(self, id_: str, page: str) -> None:
        """Where the assessment was left, to be opened there the next time."""
        with self._change() as connection:
            connection.execute("UPDATE assessments SET page = ? WHERE id = ?", (clean(page, SHORT), id_))

    def keep_extra(self, id_: str, extra: str) -> None:
        """Keep what travels with an assessment besides its answers."""
        with self._change() as connection:
            connection.execute("UPDATE assessments SET extra = ? WHERE id = ?", (extra, id_))

    def bin_(self, id_: str, at: datetime) -> None:
        """Put an assessment into the bin."""
        with self._change() as connection:
            connection.execute("UPDATE assessments SET deleted = ? WHERE id = ?", (_moment(at), id_))

    def restore(self, id_: str) -> None:
        """Take an assessment out of the bin."""
        with self._change() as connection:
            connection.execute("UPDATE assessments SET deleted = NULL WHERE id = ?", (id_,))

    def destroy(self, id_: str) -> None:
        """Remove an assessment for good. `upkeep.tidy` takes its last words out of the index; backups go in time."""
        with self._change() as connection:
            connection.execute(
                "DELETE FROM words WHERE rowid IN (SELECT number FROM answers WHERE assessment = ?)", (id_,)
            )
            connection.execute("DELETE FROM assessments WHERE id = ?", (id_,))

    def _touch(self, id_: str, headline: Headline, at: datetime) -> None:
        found = self._connection.execute(
            f"UPDATE assessments SET {_SET}, modified = ? WHERE id = ?",  # noqa: S608 (column names of ours)
            (*_columns(headline), _moment(at), id_),
        )
        if not found.rowcount:
            raise DraftUnavailable("missing")

    def _put(self, id_: str, changed: Mapping[Path, Value]) -> None:
        for path, value in changed.items():
            key, kept = canonical(path), cleaned(value)
            if kept is None:
                row = self._connection.execute(
                    "DELETE FROM answers WHERE assessment = ? AND path = ? RETURNING number", (id_, key)
                ).fetchone()
                if row:
                    self._connection.execute("DELETE FROM words WHERE rowid = ?", row)
                continue
            (number,) = self._connection.execute(_PUT, (id_, key, canonical(kept))).fetchone()
            if any(words := words_of(path, kept)):
                self._connection.execute(
                    "INSERT OR REPLACE INTO words (rowid, title, text) VALUES (?, ?, ?)", (number, *words)
                )
            else:
                self._connection.execute("DELETE FROM words WHERE rowid = ?", (number,))

    def _exchange(self, id_: str, history: History, at: datetime) -> None:
        known = {v for (v,) in self._connection.execute("SELECT id FROM versions WHERE assessment = ?", (id_,))}
        gone = [(id_, version) for version in known - history.versions.keys()]
        self._connection.executemany("DELETE FROM versions WHERE assessment = ? AND id = ?", gone)
        more = [v for v in history.versions.values() if v.id not in known or v.id in history.behind]
        self._record(id_, history, more, at)
        come = history.versions.keys() - known
        self._leave_unseen(id_, come)
        put = "INSERT OR IGNORE INTO undone (assessment, version) VALUES (?, ?)"
        self._connection.executemany(put, gone)
        back = "DELETE FROM undone WHERE assessment = ? AND version = ?"
        self._connection.executemany(back, [(id_, version) for version in come])

    def _leave_unseen(self, id_: str, versions: Iterable[str]) -> None:
        """Whoever looks at it knows whose versions are one's own, and passes those by."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO unseen (assessment, version) VALUES (?, ?)", ((id_, each) for each in versions)
        )

    def _record(self, id_: str, history: History, versions: Iterable[Version], at: datetime) -> None:
        self._connection.executemany(
            "INSERT INTO versions (assessment, id, content, behind, recorded) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET behind = excluded.behind WHERE excluded.behind <> '[]'",
            (
                (id_, v.id, canonical(recorded(v)), canonical(sorted(history.behind.get(v.id, ()))), _moment(at))
                for v in versions
            ),
        )


def _moment(at: datetime) -> str:
    """Times in the database are in UTC, so that they sort as text."""
    return at.astimezone(UTC).isoformat("T", "milliseconds")


def _columns(headline: Headline) -> tuple[str | int, ...]:
    values = (getattr(headline, name) for name in _HEADLINE)
    return tuple(clean(value, SHORT) if isinstance(value, str) else int(value) for value in values)
