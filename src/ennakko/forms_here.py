"""The forms that are in use on this computer, read once."""

from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from ennakko import settings
from ennakko.files import own_causes as causes
from ennakko.files.form_faults import Fault
from ennakko.files.forms_in_use import FormsInUse, forms_in_use
from ennakko.files.own_store import faults_of
from ennakko.forms_left_out import left_out
from ennakko.model.catalogue import Catalogue
from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Language, Text
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


def checked(file: Path, language: Language) -> tuple[str, str]:
    """The faults of a form file, a line each; without any, that it is sound. Raises Trouble when it cannot be read."""
    if not file.is_file():
        told = (f"{file}: {causes.UNREADABLE.in_(each)}" for each in LANGUAGES)
        raise Trouble("unreadable", Text(*told))
    found = "\n".join(fault.sentence(language) for fault in faults_in(file))
    return found, "" if found else causes.SOUND.in_(language)
