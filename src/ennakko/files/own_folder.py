"""A folder of an organisation's own forms, read with care: only plain files, not too many, none too large."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from ennakko.files import own_causes as causes
from ennakko.files.form_causes import TOO_LARGE, TWICE
from ennakko.files.form_faults import BadForms, Fault, said

FILES = 200
FILE_BYTES = 500_000
ALL_BYTES = 4_000_000
FOLDERS = ("forms", "lists", "sections")

_MISTAKEN = re.compile(r"\.toml\.txt$", re.IGNORECASE)
_ENDINGS = re.compile(r"(\.toml)?(\.txt)?$", re.IGNORECASE)
_KINDS = (
    (re.compile(rb"^\s*\[\[?\s*pages\s*\]", re.MULTILINE), "forms"),
    (re.compile(rb"^\s*\[\[?\s*questions\s*\]", re.MULTILINE), "sections"),
)


class OwnFiles(msgspec.Struct, frozen=True):
    """What the files hold, by names such as `forms/X.toml`, and what the person calls each of them."""

    held: Mapping[str, bytes]
    shown: Mapping[str, str]

    def with_file(self, name: str, content: bytes) -> OwnFiles:
        """The same with one more file, or with a file of that name replaced."""
        kept = [key for key, shown in self.shown.items() if shown != name]
        key = key_of(name, content)
        return OwnFiles(
            {each: self.held[each] for each in kept} | {key: content},
            {each: self.shown[each] for each in kept} | {key: name},
        )


def own_files(folder: Path) -> OwnFiles:
    """Every form file of a folder: in it, or in its folders forms, lists and sections. Raises BadForms."""
    found: dict[str, Path] = {}
    faults: list[Fault] = []
    try:
        for place in (folder, *(folder / name for name in FOLDERS)):
            for path in place.iterdir() if place.is_dir() else ():
                if path.suffix.lower() == ".toml" and path.is_file():
                    found[path.relative_to(folder).as_posix()] = path
                if len(found) > FILES:
                    raise BadForms((Fault(folder.name, "", said(causes.TOO_MANY, limit=str(FILES))),))
        held: dict[str, bytes] = {}
        shown: dict[str, str] = {}
        room = ALL_BYTES
        for name, path in sorted(found.items()):
            content = read_file(path)
            room -= len(content)
            if len(content) > FILE_BYTES or room < 0:
                faults.append(Fault(name, "", said(TOO_LARGE, limit=str(FILE_BYTES if room >= 0 else ALL_BYTES))))
                if room < 0:
                    break
                continue
            key = name if "/" in name else key_of(name, content)
            if key in held:
                faults.append(Fault(name, "", said(TWICE, id=name, where=shown[key])))
            held[key], shown[key] = content, name
    except OSError as error:
        raise BadForms((Fault(str(folder), "", causes.UNREADABLE),)) from error
    if faults:
        raise BadForms(tuple(faults))
    return OwnFiles(held, shown)


def mistaken(folder: Path) -> tuple[Path, ...]:
    """Forms that are not found, because Windows' Notepad put `.txt` after their name. Raises nothing."""
    with suppress(OSError):
        places = (folder, *(folder / name for name in FOLDERS))
        found = (path for place in places if place.is_dir() for path in place.iterdir())
        return tuple(sorted(path for path in found if _MISTAKEN.search(path.name) and path.is_file()))[:FILES]
    return ()


def own_name(name: str) -> str:
    """What a file is called among the own forms: `.toml` at the end, and nothing after it."""
    return f"{_ENDINGS.sub('', name)}.toml"


def within_limits(files: OwnFiles, name: str) -> None:
    """Raises BadForms when a folder with these files would not be read again."""
    if len(files.held) > FILES:
        raise BadForms((Fault(name, "", said(causes.TOO_MANY, limit=str(FILES))),))
    if sum(map(len, files.held.values())) > ALL_BYTES:
        raise BadForms((Fault(name, "", said(TOO_LARGE, limit=str(ALL_BYTES))),))


def read_file(path: Path) -> bytes:
    """A file, or as much of it as shows that it is too large. Raises OSError."""
    with path.open("rb") as file:
        return file.read(FILE_BYTES + 1)


def key_of(name: str, content: bytes) -> str:
    """Where a file belongs, as told from what is in it: a form has pages, a section has questions."""
    return f"{next((kind for shape, kind in _KINDS if shape.search(content)), 'lists')}/{name}"
