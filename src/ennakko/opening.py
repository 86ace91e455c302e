"""An assessment file opened for the command line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import msgspec

from ennakko.files import forms, share
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History


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
    """Read a file. Raises Trouble."""
    shared = share.read(path)
    return Opened(shared, Assessment(shared.id, MappingProxyType(shared.history.answers())), forms.load())


def moment(now: datetime) -> str:
    """A time as versions carry it."""
    return now.isoformat("T", "seconds")
