"""The forms in use: ours, with every folder of own forms over them that is sound. One that is not is left out whole."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from ennakko.files import forms
from ennakko.files.form_faults import BadForms, Fault
from ennakko.files.own_folder import OwnFiles, own_files
from ennakko.model.catalogue import Catalogue


class Refused(msgspec.Struct, frozen=True):
    """A folder of own forms that is not in use, and everything that is wrong in it."""

    folder: Path
    faults: tuple[Fault, ...]


class FormsInUse(msgspec.Struct, frozen=True):
    """The catalogue that everything works with, and the folders that could not be taken into it."""

    catalogue: Catalogue
    refused: tuple[Refused, ...] = ()


def forms_in_use(folders: Iterable[Path], cache: Path | None = None) -> FormsInUse:
    """Ours with the folders over them, the later over the earlier. Raises BadForms only when ours are broken."""
    read: list[tuple[Path, OwnFiles]] = []
    refused: list[Refused] = []
    for folder in dict.fromkeys(folders):
        try:
            if (files := own_files(folder)).held:
                read.append((folder, files))
        except BadForms as error:
            refused.append(Refused(folder, error.faults))
    try:
        return FormsInUse(forms.load(cache=cache, own=[files for _, files in read]), tuple(refused))
    except BadForms:
        good: list[OwnFiles] = []
        catalogue = forms.load(cache=cache)
        for folder, files in read:
            try:
                catalogue = forms.load(cache=cache, own=[*good, files])
                good.append(files)
            except BadForms as error:
                refused.append(Refused(folder, error.faults))
        return FormsInUse(catalogue, tuple(refused))
