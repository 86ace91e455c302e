"""Own forms that are not in use, each in one sentence: which file, and why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ennakko.files import own_causes as causes
from ennakko.files.form_faults import Fault, phrased, said, shown
from ennakko.files.forms_in_use import FormsInUse, Refused
from ennakko.files.own_folder import mistaken, own_name
from ennakko.files.own_store import own_forms_in
from ennakko.model.words import LANGUAGES, Text

_NOTHING = Text("", "", "")


def left_out(found: FormsInUse, folders: tuple[Path, ...]) -> Iterator[Text]:
    """A sentence for each file that was left out: for its own faults, for those of another, or for its name."""
    for text in _told(found, folders):
        yield Text(*(shown(text.in_(language)) for language in LANGUAGES))


def _told(found: FormsInUse, folders: tuple[Path, ...]) -> Iterator[Text]:
    for refused in found.refused:
        yield from _of_folder(refused)
    for folder in dict.fromkeys(folders):
        for path in mistaken(folder):
            yield said(causes.MISTAKEN, file=path.name, name=own_name(path.name))


def _of_folder(refused: Refused) -> Iterator[Text]:
    by_file: dict[str, list[Fault]] = {}
    for fault in refused.faults:
        by_file.setdefault(fault.file, []).append(fault)
    for name, faults in by_file.items():
        first = faults[0]
        where = {language: first.where(language) for language in LANGUAGES}
        path = str(refused.folder / name)
        more = said(causes.MORE, n=str(len(faults) - 1), file=path) if len(faults) > 1 else _NOTHING
        told = said(causes.LEFT_OUT, file=name)
        yield phrased(
            told, where=Text(**{k: f"{w}: " if w else "" for k, w in where.items()}), cause=first.cause, more=more
        )
    here = [own.file for own in own_forms_in(refused.folder)]
    if other := next((name for name in by_file if name in here), None):
        yield from (said(causes.LEFT_OUT_TOO, file=name, other=other) for name in here if name not in by_file)
