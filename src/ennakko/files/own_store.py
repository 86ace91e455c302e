"""The person's own folder of forms: what is in it, taking a file into it, and putting one aside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from ennakko.files import forms
from ennakko.files import own_causes as causes
from ennakko.files.form_faults import BadForms, Fault
from ennakko.files.form_reading import Reading
from ennakko.files.own_folder import OwnFiles, own_files, read_file
from ennakko.files.safe_write import write
from ennakko.model.words import Text

ASIDE = "removed"
"""The folder within the folder where removed files are kept. Nothing is read from there."""
NOTHING = OwnFiles({}, {})


class OwnForm(msgspec.Struct, frozen=True):
    """One file of own forms. Lists and words have no name and no edition of their own."""

    folder: Path
    file: str
    name: Text | None = None
    edition: int | None = None


def own_forms_in(folder: Path) -> tuple[OwnForm, ...]:
    """What is in a folder of own forms, sound or not. A folder that cannot be read holds nothing to show."""
    try:
        files = own_files(folder)
    except BadForms:
        return tuple(OwnForm(folder, path.name) for path in _files_of(folder))
    return tuple(_described(folder, files, key) for key in sorted(files.held, key=lambda key: files.shown[key]))


def take_in(path: Path, folder: Path, below: tuple[Path, ...] = ()) -> OwnForm:
    """Copy a file into the folder, when it is sound together with what is there and in the folders `below`.

    A file of the same name is replaced. Raises BadForms with every fault, and NotWritten.
    """
    try:
        content = read_file(path)
    except OSError as error:
        raise BadForms((Fault(path.name, "", causes.UNREADABLE),)) from error
    name = f"{path.stem}.toml"
    here = own_files(folder) if folder.is_dir() else NOTHING
    forms.load(own=[*_sound(below), here.with_file(name, content)])
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    write(folder / name, content)
    after = here.with_file(name, content)
    return next(_described(folder, after, key) for key, shown in after.shown.items() if shown == name)


def put_aside(own: OwnForm) -> Path:
    """Take a file out of use. It stays in a folder of its own. Returns where it is now. Raises OSError."""
    aside = own.folder / ASIDE
    aside.mkdir(exist_ok=True, mode=0o700)
    return (own.folder / own.file).replace(aside / Path(own.file).name)


def _sound(folders: tuple[Path, ...]) -> Iterator[OwnFiles]:
    for folder in folders:
        try:
            files = own_files(folder)
            forms.load(own=[files])
        except BadForms:
            continue
        yield files


def _described(folder: Path, files: OwnFiles, key: str) -> OwnForm:
    name, content = files.shown[key], files.held[key]
    try:
        read = Reading({key: content}, whole=False).files()
    except BadForms:
        return OwnForm(folder, name)
    form = next((r.value for r in read.forms), None)
    section = next((r.value for r in read.sections), None)
    if form:
        return OwnForm(folder, name, form.name, form.edition)
    return OwnForm(folder, name, section.title if section else None)


def _files_of(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml")[:200]
    except OSError:
        return []
