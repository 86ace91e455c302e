"""A second place for the copies of the database: a home drive, a stick. The computer may be lost with the first."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ennakko.files import safe_write
from ennakko.files.backups import Backup, backups, rotate
from ennakko.files.write_trouble import NotWritten, trouble_of

SETTINGS = "settings.json"
_FOLDER = "ennakko-"


def place(chosen: str) -> Path:
    """The place that was chosen. An administrator may name it by variables, such as %HOMESHARE% or $HOME."""
    return Path(os.path.expandvars(chosen)).expanduser()


def folder_of(chosen: Path, profile: str) -> Path:
    """Where the copies of one person go in it, so that two people may choose the same."""
    return chosen / f"{_FOLDER}{profile[:8]}"


def brought(home: Path, copies: Path, chosen: Path, profile: str, now: datetime) -> Path | None:
    """Bring the newest copy to the second place, with the settings, unless it is there. Returns where it came.

    Raises NotWritten. Not for the thread of the window: the place may be slow, or far away.
    """
    newest = next(iter(backups(copies)), None)
    if newest is None:
        return None
    if not chosen.is_dir():  # a drive that is away: a folder made in its place would hide that
        raise NotWritten("vanished", chosen / newest.path.name)
    target = folder_of(chosen, profile) / newest.path.name
    try:
        if target.is_file() and target.stat().st_size == newest.path.stat().st_size:
            return None
        target.parent.mkdir(mode=0o700, exist_ok=True)
        content = newest.path.read_bytes()
    except OSError as error:
        raise trouble_of(error, target) from error
    safe_write.write(target, content, private=True)
    with suppress(OSError):
        safe_write.write(target.with_name(SETTINGS), (home / SETTINGS).read_bytes(), private=True)
    rotate(target.parent, now)
    return target


def elsewhere(chosen: str, profile: str = "") -> list[Backup]:
    """The copies in the second place, newest first: of one person, or of everybody who has chosen it."""
    if not chosen:
        return []
    folders = [folder_of(place(chosen), profile)] if profile else []
    with suppress(OSError):
        folders = folders or [each for each in place(chosen).glob(f"{_FOLDER}*") if each.is_dir()]
    return sorted((backup for folder in folders for backup in backups(folder)), reverse=True)
