"""A connection to the database of assessments, with the settings that make it keep its word."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ennakko.files.drafts_trouble import DraftsUnavailable

Connect = Callable[[Path], sqlite3.Connection]

APPLICATION = 0x456E6E61
"""Written into the header of the database, "Enna"."""
_MAGIC = b"SQLite format 3\0"


def connected(database: Path) -> sqlite3.Connection:
    """A connection for the thread that asks for it. Every commit is on the disk before it returns."""
    with suppress(OSError):  # what SQLite puts beside it takes over its permissions
        database.touch(0o600)
    connection = sqlite3.connect(database, timeout=5, isolation_level=None)
    # The write-ahead log needs memory shared between processes, which a folder on another machine does not give.
    journal = "DELETE" if str(database).startswith("\\\\") else "WAL"
    try:
        connection.executescript(
            f"""
            PRAGMA busy_timeout = 5000;
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA mmap_size = 0;
            PRAGMA temp_store = MEMORY;
            PRAGMA secure_delete = ON;
            PRAGMA foreign_keys = ON;
            PRAGMA journal_mode = {journal};
            PRAGMA synchronous = FULL;
            """
        )
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. The lock is taken at once, so that another process is waited for rather than run into."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def look_at(database: Path, schema: int) -> None:
    """See from the first bytes of the file whether it is ours and not too new, without opening it as a database.

    Raises DraftsUnavailable.
    """
    try:
        with database.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        return
    except OSError as error:
        raise DraftsUnavailable("unreadable") from error
    if not header:
        return
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise DraftsUnavailable("damaged")
    application, version = int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big")
    if application not in (APPLICATION, 0) or (application == 0 and version):
        raise DraftsUnavailable("foreign")
    if version > schema:
        raise DraftsUnavailable("newer")
