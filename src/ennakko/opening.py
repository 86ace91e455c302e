"""An assessment file opened for the command line."""

from __future__ import annotations

import os
import sys
from getpass import getpass
from pathlib import Path
from types import MappingProxyType

import msgspec

from ennakko import forms_here
from ennakko.files import share
from ennakko.files.editions import Editions
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History
from ennakko.model.newer_edition import NewerEdition, newer_edition
from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Text
from ennakko.spoken import spoken

VARIABLE = "ENNAKKO_PASSWORD"
"""The variable that holds the password of protected files, for scripts."""
_PASSWORD = Text(fi="Salasana", sv="Lösenord", en="Password")
_SET = Text(
    fi=f"Tiedosto on suojattu salasanalla. Anna se ympäristömuuttujassa {VARIABLE}.",
    sv=f"Filen är skyddad med lösenord. Ange det i miljövariabeln {VARIABLE}.",
    en=f"The file is protected by a password. Give it in the environment variable {VARIABLE}.",
)


class BadFile(Trouble):
    """A file that cannot be opened, by name."""

    def __init__(self, path: Path, trouble: Trouble) -> None:
        super().__init__(trouble.code, Text(*(f"{path}: {trouble.sentence(language)}" for language in LANGUAGES)))


class Opened(msgspec.Struct, frozen=True):
    """What a file holds, with the forms that it was made with; the installed ones when it does not say."""

    shared: share.Shared
    assessment: Assessment
    catalogue: Catalogue
    newer: NewerEdition | None = None
    """What the installed forms would ask otherwise, when they are newer than its own."""

    @property
    def history(self) -> History:
        """Who answered what."""
        return self.shared.history


def opened(path: Path) -> Opened:
    """Open a file. Raises BadFile."""
    shared = received(path)
    assessment = Assessment(shared.id, MappingProxyType(shared.history.answers()))
    editions = Editions(forms_here.catalogue(), came_along=shared.editions)
    own = editions.of(assessment)
    return Opened(shared, assessment, own, newer_edition(own, editions.installed, assessment))


def received(path: Path) -> share.Shared:
    """Read a file, asking for its password where somebody sits at the keyboard. Raises BadFile."""
    try:
        try:
            return share.read(path, os.environ.get(VARIABLE, ""))
        except share.BadAssessmentFile as trouble:
            if trouble.code != "protected" or not sys.stdin.isatty():
                raise
            return share.read(path, getpass(f"{path}: {_PASSWORD.in_(spoken())}: "))
    except share.BadAssessmentFile as trouble:
        told = Trouble(trouble.code, _SET) if trouble.code == "protected" else trouble
        raise BadFile(path, told) from trouble
