"""How much time is left before the meeting, where the day of the meeting is asked and where the scope is decided."""

from __future__ import annotations

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.time_left import time_left
from ennakko.model.words import Language
from ennakko.ui.plain import PlainLabel

_READS = frozenset({("meeting_date",), ("status",)})


class TimeLeftNote(PlainLabel):
    """One sentence. Out of sight while there is nothing to say."""

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__("", kind="help")
        self._draft = draft
        self._language = language
        self._show()
        draft.changed.connect(self._refresh)

    def _show(self) -> None:
        today = self._draft.ways.today
        left = time_left(self._draft.assessment, today()) if today else None
        self.setText(left.advice.in_(self._language) if left else "")
        self.setVisible(left is not None)

    def _refresh(self, change: object) -> None:
        if isinstance(change, Change) and change.paths & _READS:
            self._show()
