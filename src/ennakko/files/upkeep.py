"""What the database needs now and then. Each takes a while, so none belongs in the thread of the window."""

import sqlite3
from contextlib import closing
from pathlib import Path

from ennakko.files.connection import Connect, connected
from ennakko.files.drafts_trouble import told

_PAGES = 200
"""How much of the index is merged at a time, so that a save in between hardly waits."""


def sound(database: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file. Takes a while; not for the thread of the window."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def tidy(database: Path, connect: Connect = connected) -> None:
    """Merge the search index and empty the log, so that words removed for good are no longer in the file."""
    with told(), closing(connect(database)) as connection:
        step, before = -_PAGES, -2
        while connection.total_changes - before > 1:
            before = connection.total_changes
            connection.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (step,))
            step = _PAGES
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
