"""An assessment that is open, and the one that was just left, for whoever comes back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ennakko.editor.autosave import Autosave
from ennakko.editor.open_draft import OpenDraft

if TYPE_CHECKING:  # the store is opened after the first paint, so nothing of it is imported before
    from ennakko.files.drafts import Draft


class OpenAssessment(msgspec.Struct, frozen=True):
    """An assessment that is open: its draft, its autosave, and the page where it was left.

    `extra` is what a newer program wrote besides into the file it came in.
    """

    draft: OpenDraft
    autosave: Autosave
    page: str
    extra: str = "{}"


class JustLeft:
    """Keeps the steps of undo of an assessment until another is opened. They are good only as long as nothing else has
    changed it: in its file, through the recovery room, by a file that was brought in.
    """

    def __init__(self) -> None:
        self._left: OpenAssessment | None = None

    def keep(self, left: OpenAssessment) -> None:
        """This one has been put on record and left."""
        self.let_go()
        self._left = left

    def let_go(self) -> None:
        """Nobody comes back."""
        if self._left is not None:
            self._left.draft.let_go()
            self._left = None

    def back(self, kept: Draft) -> OpenAssessment | None:
        """The assessment as it was left, when that is how it is kept; otherwise it is let go of."""
        left = self._left
        if left is None or not _is_as_left(left, kept):
            self.let_go()
            return None
        self._left = None
        left.autosave.begin()
        return OpenAssessment(left.draft, left.autosave, kept.page, kept.extra)


def _is_as_left(left: OpenAssessment, kept: Draft) -> bool:
    now, then = left.draft.assessment, kept.assessment
    on_record = left.autosave.history
    return (
        now.id == then.id
        and now.answers == then.answers
        and on_record.versions.keys() == kept.history.versions.keys()
        and on_record.behind == kept.history.behind
    )
