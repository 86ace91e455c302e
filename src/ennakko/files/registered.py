"""What goes into the register of a year: every assessment in the library, or in files that were gathered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

import msgspec

from ennakko.files.drafts import open_drafts
from ennakko.files.drafts_trouble import DraftUnavailable
from ennakko.files.editions import Editions
from ennakko.files.share import Shared
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import History, merged
from ennakko.model.register import Entry, entry
from ennakko.model.timeline import moment
from ennakko.model.trouble import Trouble

GoOn = Callable[[int, int], bool]
"""Is told how much of how much is done, and says whether to go on."""


class Found(msgspec.Struct, frozen=True):
    """The matters of all years, and what could not be read, by name."""

    entries: tuple[Entry, ...]
    unread: Mapping[str, Trouble] = {}

    @property
    def years(self) -> tuple[int, ...]:
        """The years that have matters, the last first."""
        return tuple(sorted({each.year for each in self.entries}, reverse=True))


def of_library(database: Path, catalogue: Catalogue, go_on: GoOn = lambda _n, _of: True) -> Found | None:
    """The assessments of a library, without those in its bin. None when one did not want to wait.

    Any thread may ask: the library is opened anew. Raises Trouble when it cannot be.
    """
    entries: list[Entry] = []
    unread: dict[str, Trouble] = {}
    with closing(open_drafts(database)) as drafts:
        forms = Editions(catalogue, drafts.edition, names=drafts.editions)
        there = drafts.summaries()
        for n, summary in enumerate(there):
            if not go_on(n, len(there)):
                return None
            try:
                draft = drafts.load(summary.id)
            except DraftUnavailable as trouble:
                unread[summary.title or summary.id] = trouble
                continue
            entries.append(entry(forms.of(draft.assessment), draft.assessment, draft.modified.date()))
    return Found(tuple(entries), unread)


def of_copies(copies: Iterable[Shared], catalogue: Catalogue) -> tuple[Entry, ...]:
    """The matters in assessment files. Copies of one assessment are taken together as one."""
    histories: dict[str, History] = {}
    editions: dict[str, str] = {}
    for each in copies:
        before = histories.get(each.id)
        histories[each.id] = merged(before, each.history) if before else each.history
        editions.update(each.editions)
    forms = Editions(catalogue, came_along=editions)
    found: list[Entry] = []
    for id_, history in histories.items():
        assessment = Assessment(id_, MappingProxyType(history.answers()))
        changed = max(map(moment, history.versions.values())).astimezone().date()
        found.append(entry(forms.of(assessment), assessment, changed))
    return tuple(found)
