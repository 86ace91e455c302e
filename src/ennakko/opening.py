"""An assessment file opened for the command line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import msgspec

from ennakko import forms_here
from ennakko.files import share
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History
from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES, Text


class BadFile(Trouble):
    """A file that cannot be opened, by name."""

    def __init__(self, path: Path, trouble: Trouble) -> None:
        super().__init__(trouble.code, Text(*(f"{path}: {trouble.sentence(language)}" for language in LANGUAGES)))


class Opened(msgspec.Struct, frozen=True):
    """What a file holds, with the forms that are here."""

    shared: share.Shared
    assessment: Assessment
    catalogue: Catalogue

    @property
    def history(self) -> History:
        """Who answered what."""
        return self.shared.history


def opened(path: Path) -> Opened:
    """Open a file. Raises BadFile."""
    shared = received(path)
    return Opened(shared, Assessment(shared.id, MappingProxyType(shared.history.answers())), forms_here.catalogue())


def received(path: Path) -> share.Shared:
    """Read a file. Raises BadFile."""
    try:
        return share.read(path)
    except share.BadAssessmentFile as trouble:
        raise BadFile(path, trouble) from trouble


def moment(now: datetime) -> str:
    """A time as versions carry it."""
    return now.isoformat("T", "seconds")
