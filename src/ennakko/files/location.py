"""Whether a folder may hold the database.

A program that keeps folders in step renames, locks and puts back files while they are written, and a network drive says
that something is on the disk before it is. Both have cost people their work, so the database stays on the computer
itself: SQLite, "How To Corrupt An SQLite Database File", 2.1 and 4; the same in the threads of many programs.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path, PurePath

from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Text

_ENVIRONMENT = {"OneDrive": "OneDrive", "OneDriveCommercial": "OneDrive", "OneDriveConsumer": "OneDrive"}
_NAMES = {
    "Box": r"box( sync)?",
    "Dropbox": r"dropbox( \(.+\)|-.+)?",
    "Google Drive": r"google ?drive|my drive|drivefs",
    "iCloud": r"icloud ?drive|mobile documents|com~apple~clouddocs",
    "MEGA": r"mega(sync)?( downloads)?",
    "Nextcloud": r"nextcloud\d*",
    "OneDrive": r"onedrive( ?-.+)?|cloudstorage",
    "ownCloud": r"owncloud\d*",
    "pCloud": r"pcloud ?(drive|sync)",
    "Seafile": r"seafile",
    "SharePoint": r"sharepoint( -.+)?",
    "Synology Drive": r"synologydrive|cloudstation",
}
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
    ".resilio.sync": "Resilio Sync",
    ".sync": "Resilio Sync",
}
_NETWORK = re.compile(
    r"nfs4?|cifs|smb[23]?|smbfs|sshfs|fuse\.(sshfs|gvfsd-fuse|rclone|davfs2?|smbnetfs|glusterfs)|davfs2?|afs|ncpfs|9p|ceph"
)
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW

_SYNCED = Text(
    fi="Arvioinnit eivät voi olla kansiossa {folder}, koska {by} siirtelee siellä tiedostoja kesken kirjoittamisen."
    " Käytä tämän tietokoneen omaa kansiota, ja jaa arviointeja tiedostoina.",
    sv="Bedömningarna kan inte finnas i mappen {folder}, eftersom {by} flyttar filer där medan de skrivs."
    " Använd en mapp på den här datorn, och dela bedömningar som filer.",
    en="The assessments cannot be in the folder {folder}, because {by} moves files there while they are written."
    " Use a folder of this computer itself, and share assessments as files.",
)
_AWAY = Text(
    fi="Arvioinnit eivät voi olla verkkolevyllä {folder}, koska se voi kadota tai kertoa tallentaneensa liian aikaisin."
    " Käytä tämän tietokoneen omaa kansiota, ja jaa arviointeja tiedostoina.",
    sv="Bedömningarna kan inte finnas på nätverksdisken {folder}, eftersom den kan försvinna eller säga för tidigt att"
    " något är sparat. Använd en mapp på den här datorn, och dela bedömningar som filer.",
    en="The assessments cannot be on the network drive {folder}, because it may vanish, or say too early that something"
    " is saved. Use a folder of this computer itself, and share assessments as files.",
)


class UnsuitablePlace(Trouble):
    """The folder is kept in step with other computers, or is on another one."""

    def __init__(self, code: str, folder: PurePath, by: str = "") -> None:
        sentence = _SYNCED if code == "synced" else _AWAY
        super().__init__(code, Text(*(sentence.in_(each).format(folder=folder, by=by) for each in LANGUAGES)))


def look_at_place(
    folder: Path,
    environment: Mapping[str, str] = os.environ,
    *,
    mounts: Callable[[], str] | None = None,
    drive_type: Callable[[str], int] | None = None,
) -> None:
    """Raises UnsuitablePlace when the folder, made or not, should not hold the database."""
    if by := synced_by(folder, environment):
        raise UnsuitablePlace("synced", folder, by)
    if is_unc(str(folder)) or (drive_type or _drive_type)(folder.drive) == _REMOTE:
        raise UnsuitablePlace("network", folder)
    if _NETWORK.fullmatch(kind_of_disk(folder, (mounts or _mounts)())):
        raise UnsuitablePlace("network", folder)


def synced_by(folder: Path, environment: Mapping[str, str]) -> str:
    """The program that keeps the folder in step with others, by its place, its name, or what the program left in it."""
    for variable, name in _ENVIRONMENT.items():
        root = environment.get(variable, "").strip()
        if root and folder.is_relative_to(root):
            return name
    for part in folder.parts[1:]:
        for name, pattern in _NAMES.items():
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return name
    for each in (folder, *folder.parents):
        for mark, name in _MARKS.items():
            with suppress(OSError):
                if (each / mark).exists():
                    return name
    return ""


def is_unc(path: str) -> bool:
    """Whether a path of Windows names another computer: //server/share, in any way of writing it."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    return plain.startswith("\\\\") and plain[2:3] not in {"?", "."}


def kind_of_disk(folder: Path, mounts: str) -> str:
    """The file system that a folder is on, from the lines of /proc/mounts; empty when they do not say."""
    found, longest = "", -1
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[1])
        if folder.is_relative_to(place) and len(place) > longest:
            found, longest = fields[2], len(place)
    return found


def _mounts() -> str:
    with suppress(OSError):
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    return ""


def _drive_type(drive: str) -> int:
    if sys.platform != "win32" or not drive:
        return 0
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(drive + "\\"))
