"""The tables of the database, and how an older database becomes a present one.

Each step stays as it was released. Steps run in one transaction together with the record of them, after the database
has been copied aside.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ennakko.files.connection import APPLICATION, transaction
from ennakko.files.drafts_trouble import DraftsUnavailable

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


def present(connection: sqlite3.Connection, copy_aside: Callable[[int], None], steps: Sequence[Step]) -> None:
    """Bring the database to the present schema. `copy_aside` is called with the old number first, unless it is empty.

    Raises DraftsUnavailable when the database is of another program or of a newer Ennakko.
    """
    version = _version(connection, len(steps))  # the number of a schema is how many steps lead to it
    if version == len(steps):
        return
    if version:
        copy_aside(version)
    from sqlite_utils import Database, Migrations  # here: it takes a tenth of a second, and is seldom needed

    migrations = Migrations("ennakko")
    for step in steps:
        migrations()(step)
    with transaction(connection):
        migrations.apply(Database(connection))
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")
    # So that an older program sees from the file itself that it is too new.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _version(connection: sqlite3.Connection, newest: int) -> int:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and application != APPLICATION:
        raise DraftsUnavailable("foreign")
    if version > newest:
        raise DraftsUnavailable("newer")
    return int(version)


def first_tables(db: Database) -> None:
    """Assessments, their answers and versions, and the index of their words."""
    db.execute(
        """
        CREATE TABLE assessments (
            id TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            case_no TEXT NOT NULL,
            form TEXT NOT NULL,
            state TEXT NOT NULL,
            body TEXT NOT NULL,
            meeting_date TEXT NOT NULL,
            answered INTEGER NOT NULL,
            required INTEGER NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            deleted TEXT,
            page TEXT NOT NULL DEFAULT '',
            extra TEXT NOT NULL DEFAULT '{}'
        ) STRICT
        """
    )
    db.execute("CREATE INDEX assessments_newest ON assessments (modified DESC)")
    db.execute(
        """
        CREATE TABLE answers (
            number INTEGER PRIMARY KEY,
            assessment TEXT NOT NULL REFERENCES assessments ON DELETE CASCADE,
            path TEXT NOT NULL,
            value TEXT NOT NULL,
            UNIQUE (assessment, path)
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE versions (
            assessment TEXT NOT NULL REFERENCES assessments ON DELETE CASCADE,
            id TEXT NOT NULL,
            content TEXT NOT NULL,
            behind TEXT NOT NULL DEFAULT '[]',
            recorded TEXT NOT NULL,
            PRIMARY KEY (assessment, id)
        ) STRICT, WITHOUT ROWID
        """
    )
    # A row for each answer that has words; its rowid is the number of the answer. A hit in a title weighs most.
    db.execute(
        "CREATE VIRTUAL TABLE words USING fts5"
        " (title, text, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 5')"
    )
    db.execute("INSERT INTO words (words, rank) VALUES ('rank', 'bm25(10.0, 1.0)')")


def editions(db: Database) -> None:
    """The editions of the forms that assessments were made with, each once. Nothing is ever taken out of it."""
    db.execute("CREATE TABLE editions (id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT")


def unseen(db: Database) -> None:
    """What came from others and this person has not looked at yet, and comments that are being written.

    It belongs to this computer: no shared file carries it. Of what was here before everything counts as seen.
    """
    db.execute(
        """
        CREATE TABLE unseen (
            assessment TEXT NOT NULL,
            version TEXT NOT NULL,
            PRIMARY KEY (assessment, version),
            FOREIGN KEY (assessment, version) REFERENCES versions (assessment, id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE unsent (
            assessment TEXT NOT NULL REFERENCES assessments ON DELETE CASCADE,
            about TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (assessment, about)
        ) STRICT, WITHOUT ROWID
        """
    )


def sharing(db: Database) -> None:
    """Where an assessment goes: the folder it is exchanged through, when it was last shared, how a version came in."""
    owned = "TEXT NOT NULL REFERENCES assessments ON DELETE CASCADE"
    db.execute(
        f"CREATE TABLE shared_folders (assessment {owned}, folder TEXT NOT NULL, exchanged TEXT,"
        " people TEXT NOT NULL DEFAULT '[]', PRIMARY KEY (assessment)) STRICT"
    )
    db.execute(f"CREATE TABLE shares (assessment {owned}, at TEXT NOT NULL, PRIMARY KEY (assessment)) STRICT")
    db.execute(
        f"CREATE TABLE sources (assessment {owned}, version TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL,"
        " PRIMARY KEY (assessment, version)) STRICT, WITHOUT ROWID"
    )


def undone(db: Database) -> None:
    """The versions that were here and that undo has taken out again, by their ids."""
    db.execute(
        "CREATE TABLE undone (assessment TEXT NOT NULL REFERENCES assessments ON DELETE CASCADE, version TEXT NOT NULL,"
        " PRIMARY KEY (assessment, version)) STRICT, WITHOUT ROWID"
    )


STEPS: tuple[Step, ...] = (first_tables, editions, unseen, sharing, undone)
"""Every step there has been, in order."""
