"""The line that says that an assessment marked final has been changed: the document made of it has not."""

from __future__ import annotations

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.edit import Answer
from ennakko.model.outcome import STATUS, is_open, was_decided_on
from ennakko.ui.notice_bar import NoticeBar


class FinalLine(NoticeBar):
    """Hidden until somebody writes in an assessment that is no longer worked on."""

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self._draft = draft
        self._said = False
        draft.changed.connect(self._refresh)
        self.hide()

    def _refresh(self, change: object) -> None:
        status = self._draft.assessment.text(*STATUS)
        if is_open(status):
            self._said = False
            self.hide()
        elif (
            not self._said
            and isinstance(change, Change)
            and STATUS not in change.paths
            and any(map(was_decided_on, change.paths))
        ):
            self._said = True
            words = self.tr("This is marked final, and now it has been changed. A document made before is as it was.")
            back = self._reopen if status == "final" else None
            self.say(words, self.tr("Back to draft") if back else "", back, kind="warning_notice")

    def _reopen(self) -> None:
        self._draft.make(Answer(STATUS, "draft"), self.tr("Back to draft"))
