"""What the settings and the calendar say to the pages of an open assessment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec

from ennakko.model.screening import Thresholds
from ennakko.settings import Settings


class Ways(msgspec.Struct, frozen=True):
    """The organisation's limits, whether hard language is marked, and which day it is (None: nobody asks)."""

    thresholds: Thresholds = Thresholds()
    plain_language: bool = True
    today: Callable[[], date] | None = None


def ways(settings: Settings, today: Callable[[], date]) -> Ways:
    """What a person has set."""
    return Ways(
        Thresholds(full_from=max(1, settings.full_from), euro_limit=max(0, settings.euro_limit)),
        settings.plain_language,
        today,
    )
