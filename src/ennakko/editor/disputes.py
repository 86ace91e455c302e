"""The questions of the open assessment that people answered differently, and that wait for somebody to choose."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from ennakko.model.assessment import Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.disagreement import conflicts, standing_views, views, waiting
from ennakko.model.history import Conflict, History
from ennakko.model.standing import pages


class Disputes(QObject):
    """Known to every field, so that each shows its own. `choosing` asks the window to let a person choose.

    Writing on in a conflict decides nothing, choosing does.
    """

    changed = Signal()
    choosing = Signal(object)  # Path, or None for all of them

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._history = History()
        self._touching: frozenset[Path] = frozenset()
        self.waiting: tuple[Conflict, ...] = ()
        self.views: tuple[Conflict, ...] = ()

    def take(self, history: History, assessment: Assessment) -> None:
        """The versions on record are these."""
        self._history = history
        found = [conflict.path for conflict in conflicts(history)]
        self._touching = frozenset(found) | {views(path) for path in found}
        self._look(assessment)

    def follow(self, assessment: Assessment, changed: Iterable[Path]) -> None:
        """Some answers have changed."""
        if not self._touching.isdisjoint(changed):
            self._look(assessment)

    def at(self, path: Path) -> Conflict | None:
        """The conflict at a path, waiting or with both views standing."""
        return next((c for c in (*self.waiting, *self.views) if c.path == path), None)

    def is_waiting(self, path: Path) -> bool:
        """Whether a choice at a path waits."""
        return any(conflict.path == path for conflict in self.waiting)

    def on_pages(self, catalogue: Catalogue, assessment: Assessment) -> dict[str, int]:
        """How many wait on each page, by its id. Where a question is asked on several, on the first."""
        found: dict[str, int] = {}
        left = list(self.waiting)
        for page in pages(catalogue, assessment) if left else ():
            asked = {question.id for question in page.questions()}
            here = [conflict for conflict in left if conflict.path[0] in asked]
            if here:
                found[page.id] = len(here)
                left = [conflict for conflict in left if conflict not in here]
        return found

    def _look(self, assessment: Assessment) -> None:
        before = (self.waiting, self.views)
        self.waiting = waiting(self._history, assessment)
        self.views = standing_views(self._history, assessment)
        if before != (self.waiting, self.views):
            self.changed.emit()
