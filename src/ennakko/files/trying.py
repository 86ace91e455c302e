"""Whether a copy of the database is one of ours, and whether what is in it can be had. Not for the window's thread."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

from ennakko.files.drafts_trouble import DraftsUnavailable, DraftUnavailable
from ennakko.files.migrations import STEPS
from ennakko.files.reader import Reader

MOST = 20
"""So many assessments, those written in last, are loaded from each new copy; the others were tried before."""
_OWN = "sqlite_", "_sqlite_migrations"
"""What SQLite and the library for migrations keep for themselves; it runs nothing."""

Description = frozenset[tuple[str, str, str]]


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, to a file that nobody else writes."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the tables are those that this program made, to the letter, and there is nothing besides.

    A view in the place of a table, or a trigger, would be a program of somebody else's.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return 0 < version <= len(STEPS) and _described(connection) == _expected(int(version))


def can_be_had(copy: Path, database: Path) -> bool:
    """Whether the list and the assessments of a copy can be read. One that is damaged in the original may be so."""
    try:
        with closing(read_only(copy)) as connection:
            reader = Reader(connection)
            newest = sorted((*reader.summaries(), *reader.summaries(binned=True)), key=lambda each: each.modified)
            lost = [each.id for each in newest[-MOST:] if not _loads(reader, each.id)]
        if not lost:
            return True
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            reader = Reader(connection)
            return not any(_loads(reader, id_) for id_ in lost)
    except (sqlite3.Error, DraftsUnavailable, UnicodeDecodeError):
        return False


def _loads(reader: Reader, id_: str) -> bool:
    try:
        reader.load(id_)
    except DraftUnavailable:
        return False
    return True


def _described(connection: sqlite3.Connection) -> Description:
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master").fetchall()
    return frozenset(
        (str(kind), str(name), str(sql))
        for kind, name, table, sql in rows
        if not (kind in ("table", "index") and str(table).startswith(_OWN))
    )


@cache
def _expected(version: int) -> Description:
    from sqlite_utils import Database  # here: it takes a tenth of a second, and is seldom needed

    with closing(sqlite3.connect(":memory:")) as connection:
        for step in STEPS[:version]:
            step(Database(connection))
        return _described(connection)
