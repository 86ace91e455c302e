"""What was chosen in each conflict, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ennakko.editor.bringing import Bringing
from ennakko.model.assessment import same
from ennakko.model.disagreement import Side, sides
from ennakko.model.history import Conflict, is_row
from ennakko.ui.together.dispute_words import DisputeWords

translate = QCoreApplication.translate


class Outcome:
    """Read from the assessment as it is now, so that it is right also after undo."""

    def __init__(self, bringing: Bringing, words: DisputeWords) -> None:
        self._bringing = bringing
        self._words = words

    def told(self, conflict: Conflict) -> str:
        """A question, what was chosen, and the answer that stands now."""
        return f"{self._words.named(conflict.path)}: {self._chosen(conflict)}"

    def _chosen(self, conflict: Conflict) -> str:
        words, draft, path = self._words, self._bringing.draft, conflict.path
        if self._bringing.waits(conflict):
            return translate("Outcome", "waits for a choice")
        if is_row(path):
            stays = path in draft.assessment.answers
            return translate("Outcome", "the row stays") if stays else translate("Outcome", "the row has been removed")
        if any(each.path == path for each in draft.disputes.views):
            return translate("Outcome", "the views differ, and all of them stay")
        now = draft.value(*path)
        side = next((each for each in sides(conflict, words.me) if same(each.value, now)), None)
        whose = self._whose(side) if side else translate("Outcome", "a new answer")
        return f"{whose} – {words.brief(path, now)}"

    def _whose(self, side: Side) -> str:
        if side.is_of(self._words.me):
            return translate("Outcome", "your answer")
        return translate("Outcome", "the answer of {}").format(self._words.name(side.last.by))
