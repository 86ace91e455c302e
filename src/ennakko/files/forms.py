"""The forms as they are used: read from their files, checked, and put together into one catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import chain, islice
from pathlib import Path

from ennakko.files import form_cache, form_needs, form_rules, own_forms, page_rules
from ennakko.files.form_building import built
from ennakko.files.form_edition import edition_of
from ennakko.files.form_faults import BadForms, Fault
from ennakko.files.form_listing import described
from ennakko.files.form_reading import FormFiles, Reading, contents
from ennakko.files.own_folder import OwnFiles
from ennakko.model.catalogue import Catalogue

__all__ = ["BadForms", "Fault", "described", "load", "over"]

MOST_FAULTS = 500
"""So many faults are told at once."""


def load(folder: Traversable | None = None, cache: Path | None = None, own: Sequence[OwnFiles] = ()) -> Catalogue:
    """Every form in a folder, or those that come with the program, with an organisation's `own` files over them.

    Raises BadForms, which names every fault. With a `cache` folder, forms that were sound the last time are not read
    word by word again.
    """
    ours = contents(folder if folder is not None else resources.files("ennakko.resources") / "forms")
    held = ours | {f"own {n}/{name}": content for n, each in enumerate(own) for name, content in each.held.items()}
    kept = form_cache.kept(held, cache) if cache else None
    if kept is not None:
        return kept
    files = Reading(ours).files()
    _refuse(chain(form_rules.faults(files), page_rules.faults(files)))
    files = over(files, own)
    catalogue = built(files, edition_of(files))
    if cache:
        form_cache.keep(catalogue, held, cache)
    return catalogue


def over(files: FormFiles, own: Sequence[OwnFiles]) -> FormFiles:
    """Sound files with an organisation's own over them. Raises BadForms, which names every fault."""
    for each in own:
        theirs = Reading(each.held, whole=False, shown=each.shown).files()
        with_theirs = own_forms.extended(files, theirs)
        found = (form_rules.faults(with_theirs), page_rules.faults(with_theirs), form_needs.faults(with_theirs, theirs))
        _refuse(chain(own_forms.faults(files, theirs), *found))
        files = with_theirs
    return files


def _refuse(faults: Iterator[Fault]) -> None:
    if found := tuple(dict.fromkeys(islice(faults, MOST_FAULTS))):
        raise BadForms(found)
