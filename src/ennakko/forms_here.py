"""The forms that are in use on this computer, read once."""

from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from ennakko import settings
from ennakko.files.form_faults import Fault
from ennakko.files.forms_in_use import FormsInUse, forms_in_use
from ennakko.files.own_store import faults_of
from ennakko.forms_left_out import left_out
from ennakko.model.catalogue import Catalogue
from ennakko.model.words import LANGUAGES, Text
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
    return in_use(here, _chosen(here), rules), rules


def catalogue() -> Catalogue:
    """Every form and module. Raises BadForms."""
    return _read(places())[0].catalogue


def not_in_use() -> tuple[Text, ...]:
    """A sentence for each own file, and for the policy file, that is not used."""
    here = places()
    found, rules = _read(here)
    bad_policy = rules.fault
    told = (Text(*map(bad_policy.sentence, LANGUAGES)),) if bad_policy else ()
    return (*told, *left_out(found, _folders(here, rules)))


def faults_in(path: Path) -> tuple[Fault, ...]:
    """Everything wrong with a form file, taken together with the forms in use here."""
    here = places()
    return faults_of(path, _folders(here, _read(here)[1]))


def _folders(here: Places, rules: Policy) -> tuple[Path, ...]:
    return tuple(own_folders(here, _chosen(here), rules))


def _chosen(here: Places) -> Settings:
    return settings.read(here.settings) if here.settings.exists() else Settings()
