"""The forms that are in use on this computer, read once."""

from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from ennakko import settings
from ennakko.files.form_faults import Fault
from ennakko.files.forms_in_use import FormsInUse, forms_in_use
from ennakko.model.catalogue import Catalogue
from ennakko.places import Places, places
from ennakko.policy import Policy, policy
from ennakko.settings import Settings


def own_folders(here: Places, chosen: Settings, rules: Policy) -> Iterator[Path]:
    """Where own forms are, the one that weighs most last: the administrator's, the chosen one, the person's own."""
    for folder in (rules.forms_folder, chosen.forms_folder):
        if folder:
            yield Path(folder).expanduser().absolute()
    yield here.forms


def in_use(here: Places, chosen: Settings, rules: Policy) -> FormsInUse:
    """The forms in use, and what could not be used. Raises BadForms when ours are broken."""
    with suppress(OSError):  # where nothing can be kept, the forms are read anew each time
        here.made()
    return forms_in_use(own_folders(here, chosen, rules), here.cache)


@cache
def _read(here: Places) -> tuple[FormsInUse, Policy]:
    rules = policy()
    chosen = settings.read(here.settings) if here.settings.exists() else Settings()
    return in_use(here, chosen, rules), rules


def catalogue() -> Catalogue:
    """Every form and module. Raises BadForms."""
    return _read(places())[0].catalogue


def faults() -> tuple[Fault, ...]:
    """Everything that keeps own forms or the policy file from being used."""
    found, rules = _read(places())
    own = tuple(fault for refused in found.refused for fault in refused.faults)
    return (*((rules.fault,) if rules.fault else ()), *own)
