"""The person's own folder of forms: what is in it, taking a file into it, and putting one aside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from ennakko.files import forms
from ennakko.files import own_causes as causes
from ennakko.files.form_causes import TOO_LARGE
from ennakko.files.form_faults import BadForms, Fault, said
from ennakko.files.form_reading import Reading
from ennakko.files.free_name import free_name
from ennakko.files.own_folder import FILE_BYTES, OwnFiles, own_files, own_name, read_file, within_limits
from ennakko.files.safe_write import write
from ennakko.files.write_trouble import NotWritten
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


def take_in(paths: Sequence[Path], folder: Path, below: tuple[Path, ...] = ()) -> tuple[OwnForm, ...]:
    """Copy files into the folder, when they are sound together with what is there and in the folders `below`.

    All of them or none. A file of the same name is replaced; a form that Notepad called `.toml.txt` gets its own name.
    Raises BadForms with every fault, and NotWritten.
    """
    chosen = _read(paths)
    after = own_files(folder) if folder.is_dir() else NOTHING
    for name, content in chosen.items():
        after = after.with_file(name, content)
    within_limits(after, folder.name)
    forms.load(own=[*_sound(below), after])
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    _write(folder, chosen)
    keys = {shown: key for key, shown in after.shown.items()}
    return tuple(_described(folder, after, keys[name]) for name in chosen)


def faults_of(path: Path, folders: tuple[Path, ...]) -> tuple[Fault, ...]:
    """What is wrong with a file, taken together with the folders of own forms that are in use. Nothing is changed."""
    try:
        forms.load(own=[*_sound(folders[:-1]), _with(folders[-1], _read((path,)))])
    except BadForms as error:
        return error.faults
    return ()


def mended_name(mistaken: Path, folder: Path, below: tuple[Path, ...] = ()) -> OwnForm:
    """Take a form called `.toml.txt` in the folder itself into use under its own name. Raises BadForms and OSError."""
    (own,) = take_in((mistaken,), folder, below)
    mistaken.unlink()
    return own


def put_aside(own: OwnForm) -> Path:
    """Take a file out of use. It stays in a folder of its own, beside others of its name that were put there before.

    Returns where it is now. Raises OSError.
    """
    aside = own.folder / ASIDE
    aside.mkdir(exist_ok=True, mode=0o700)
    return (own.folder / own.file).replace(free_name(aside / Path(own.file).name))


def brought_back(own: OwnForm, aside: Path) -> None:
    """Put a file that was put aside where it was before. Raises OSError, and FileExistsError where one is there now."""
    if (own.folder / own.file).exists():
        raise FileExistsError(own.file)
    aside.replace(own.folder / own.file)


def _read(paths: Sequence[Path]) -> dict[str, bytes]:
    """What is in the files chosen, by the names they are to have. Raises BadForms."""
    found: dict[str, bytes] = {}
    faults: list[Fault] = []
    for path in paths:
        name = own_name(path.name)
        try:
            content = read_file(path)
        except OSError:
            faults.append(Fault(path.name, "", causes.UNREADABLE))
            continue
        if len(content) > FILE_BYTES:
            faults.append(Fault(path.name, "", said(TOO_LARGE, limit=str(FILE_BYTES))))
        if name in found:
            faults.append(Fault(path.name, "", causes.SAME_NAME))
        found[name] = content
    if faults:
        raise BadForms(tuple(faults))
    return found


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all of them; when one cannot be written, the others are again what they were."""
    before = {name: (folder / name).read_bytes() if (folder / name).is_file() else None for name in files}
    done: list[str] = []
    try:
        for name, content in files.items():
            write(folder / name, content)
            done.append(name)
    except NotWritten:
        for name in done:
            with suppress(OSError, NotWritten):
                content_before = before[name]
                if content_before is None:
                    (folder / name).unlink()
                else:
                    write(folder / name, content_before)
        raise


def _with(folder: Path, files: Mapping[str, bytes]) -> OwnFiles:
    """The files of a folder with some more; the others alone where the folder has faults of its own."""
    after = next(_sound((folder,)), NOTHING)
    for name, content in files.items():
        after = after.with_file(name, content)
    return after


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
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".toml")[:200]
    except OSError:
        return []
