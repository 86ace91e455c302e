"""An assessment file opened for the command line."""

from __future__ import annotations

from datetime import datetime
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
    """Read a file. Raises BadFile."""
    try:
        return share.read(path)
    except share.BadAssessmentFile as trouble:
        raise BadFile(path, trouble) from trouble


def moment(now: datetime) -> str:
    """A time as versions carry it."""
    return now.isoformat("T", "seconds")
