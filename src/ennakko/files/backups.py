"""Copies of the database that the program takes by itself, tries, and lets go of in time."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from ennakko.files.connection import Connect, connected, look_at
from ennakko.files.drafts_trouble import DraftsUnavailable, told
from ennakko.files.free_name import free_name
from ennakko.files.migrations import STEPS
from ennakko.files.trying import can_be_had, is_ours, read_only
from ennakko.files.upkeep import sound
from ennakko.files.write_trouble import NotWritten, trouble_of
from ennakko.model.trouble import Trouble
from ennakko.model.words import Text

HOURLY, DAILY, MONTHLY, SPECIAL = 12, 14, 12, 12
"""How many are kept: of different hours, days and months, and of those taken before something that changes much."""
_NAME = re.compile(r"(.+)-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(?:-([a-z0-9-]+))?(?: \(\d+\))?\.sqlite")
_STAMP = "%Y-%m-%dT%H-%M-%SZ"


class Backup(msgspec.Struct, frozen=True, order=True):
    """One copy: when it was taken, before what if there was a reason, and where it is."""

    at: datetime
    reason: str
    path: Path


class BadBackup(Trouble):
    """The copy cannot be used. What is in use stays in use."""

    def __init__(self) -> None:
        super().__init__(
            "bad_backup",
            Text(
                fi="Varmuuskopio on vioittunut, eikä sitä voi palauttaa. Valitse toinen varmuuskopio.",
                sv="Säkerhetskopian är skadad och kan inte återställas. Välj en annan säkerhetskopia.",
                en="The backup is damaged and cannot be restored. Choose another backup.",
            ),
        )


def backups(folder: Path) -> list[Backup]:
    """The copies in a folder, newest first."""
    found: list[Backup] = []
    with suppress(OSError):
        for path in folder.iterdir():
            if match := _NAME.fullmatch(path.name):
                with suppress(ValueError):
                    at = datetime.strptime(match[2], _STAMP).replace(tzinfo=UTC)
                    found.append(Backup(at, match[3] or "", path))
    return sorted(found, reverse=True)


def due(folder: Path, now: datetime) -> bool:
    """Whether the newest copy is more than an hour old, or there is none."""
    return all(now - backup.at >= timedelta(hours=1) for backup in backups(folder) if not backup.reason)


def taken(database: Path, folder: Path, at: datetime, reason: str = "", connect: Connect = connected) -> Backup:
    """Copy the database into the folder, try the copy, and let go of old ones. Not for the thread of the window.

    Raises DraftsUnavailable when the database cannot be read, NotWritten when the copy cannot be kept there.
    """
    stamp = at.astimezone(UTC).strftime(_STAMP)
    name = f"{database.stem}-{stamp}-{reason}" if reason else f"{database.stem}-{stamp}"
    target = free_name(folder / f"{name}.sqlite")
    temporary = target.with_suffix(".copying")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary.unlink(missing_ok=True)
        temporary.touch(0o600)
        _copy(database, temporary, connect)
        if not (sound(temporary) and can_be_had(temporary, database)):
            raise NotWritten("not_kept", target)
        _to_disk(temporary)
        temporary.replace(target)
    except OSError as error:
        raise trouble_of(error, target) from error
    except sqlite3.Error as error:
        raise NotWritten("failed", target) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    rotate(folder, at)
    return Backup(at.astimezone(UTC).replace(microsecond=0), reason, target)


def kept(found: Iterable[Backup], now: datetime) -> set[Backup]:
    """Which copies to keep: the newest of each of the last hours, days and months that have one, and the special ones.

    A copy from the future, taken while the clock was wrong, is kept until its time comes.
    """
    newest_first = sorted(found, reverse=True)
    regular = [backup for backup in newest_first if not backup.reason]
    keep = {backup for backup in newest_first if backup.at > now}
    keep.update([backup for backup in newest_first if backup.reason][:SPECIAL])
    for period, number in ((len("2026-11-22T10"), HOURLY), (len("2026-11-22"), DAILY), (len("2026-11"), MONTHLY)):
        newest: dict[str, Backup] = {}
        for backup in regular:
            newest.setdefault(backup.at.isoformat()[:period], backup)
        keep.update(list(newest.values())[:number])
    return keep


def rotate(folder: Path, now: datetime) -> None:
    """Let go of the copies that need not be kept."""
    found = backups(folder)
    for backup in set(found) - kept(found, now):
        with suppress(OSError):
            backup.path.unlink()


def restore(backup: Backup, database: Path, schema: int = len(STEPS)) -> None:
    """Put a copy in the place of the database, which must be closed. What was there is kept aside under another name.

    Raises BadBackup when the copy is not sound, and NotWritten when it cannot be put there.
    """
    try:
        look_at(backup.path, schema)
        if not backup.path.is_file() or not sound(backup.path) or not _is_ours(backup.path):
            raise BadBackup
    except (sqlite3.Error, DraftsUnavailable) as error:
        raise BadBackup from error
    temporary = database.with_suffix(".restoring")
    try:
        temporary.unlink(missing_ok=True)
        temporary.touch(0o600)
        temporary.write_bytes(backup.path.read_bytes())
        _to_disk(temporary)
        for ending in ("-wal", "-shm", ""):
            part = database.with_name(database.name + ending)
            if part.exists():
                part.replace(_aside(database, ending))
        temporary.replace(database)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise trouble_of(error, database) from error


def _is_ours(path: Path) -> bool:
    with closing(read_only(path)) as connection:
        return is_ours(connection)


def _copy(database: Path, target: Path, connect: Connect) -> None:
    """A connection of its own: a copy would wait for ever for a transaction open on the same connection."""
    with told(), closing(connect(database)) as connection, closing(sqlite3.connect(target)) as other:
        connection.backup(other)
        other.execute("PRAGMA journal_mode = DELETE")  # a copy is one file


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _aside(database: Path, ending: str) -> Path:
    number = 1
    while (aside := database.with_name(f"{database.stem}.replaced-{number}{database.suffix}{ending}")).exists():
        number += 1
    return aside
