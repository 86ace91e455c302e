"""What can be done with sites in one step of undo: adding several, and repeating impacts for others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.edit import AddRow, Together
from ennakko.model.sites import SITES, repeated


def add_sites(draft: OpenDraft, names: Iterable[str], step: str) -> int:
    """Add a site for each name that is not there yet. Returns how many were added."""
    there = {" ".join(draft.assessment.text(SITES, row, "site_name").split()) for row in draft.assessment.rows(SITES)}
    wanted = [name for name in dict.fromkeys(" ".join(each.split()) for each in names) if name and name not in there]
    edits = draft.new_rows(SITES, [{"site_name": name} for name in wanted])
    if edits:
        draft.make(Together(edits), step)
    return len(edits)


def repeat_impacts(draft: OpenDraft, rows: Sequence[str], sites: Sequence[str], step: str) -> int:
    """Say the same of other sites. Returns how many impacts were added."""
    edits: tuple[AddRow, ...] = draft.new_rows("impacts", list(repeated(draft.assessment, rows, sites)))
    if edits:
        draft.make(Together(edits), step)
    return len(edits)
