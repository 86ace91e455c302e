"""Files brought together with the open assessment: the plan, then the choices, all of it one step of undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path as FilePath
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from ennakko.editor.autosave import Autosave
from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.record_step import RecordStep
from ennakko.files.arriving import Arrival
from ennakko.files.editions import Editions
from ennakko.model.assessment import Assessment, Path, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.disagreement import (
    BothStay,
    Decided,
    Decision,
    agreed_by_rule,
    answers_decided,
    decided,
    fitting,
    names_of,
    sides,
    views,
    waiting,
)
from ennakko.model.form import Page
from ennakko.model.history import Author, Conflict, History, Version, is_row
from ennakko.model.origin import origin
from ennakko.model.plan import Plan, plan, united
from ennakko.model.standing import pages
from ennakko.model.taking_back import undone_in, without

_NOTHING: Mapping[str, Version] = MappingProxyType({})


class Bringing(QObject):
    """What the page of bringing together works on. Without files it is for choosing what still waits."""

    changed = Signal()

    def __init__(
        self,
        draft: OpenDraft,
        autosave: Autosave,
        author: Author,
        arrivals: Sequence[Arrival],
        editions: Editions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or draft)
        self.draft = draft
        self.autosave = autosave
        self.author = author
        self.editions = editions
        mine = autosave.with_unsaved()
        asked = united([mine, *(each.shared.history for each in arrivals if not each.beside)])
        self.arrivals = tuple(
            each
            for each in arrivals
            if not each.beside or not each.shared.history.versions.keys() <= asked.versions.keys() | autosave.undone
        )
        self.left_out: frozenset[FilePath] = frozenset()
        self.undone = undone_in((each.shared.history for each in self.arrivals), mine, autosave.undone, author)
        """What this person has undone here and a file still holds. It stays undone unless one asks for it."""
        self.again = False
        self._more: Mapping[str, Version] = _NOTHING
        self._given: dict[Path, Mapping[str, Version]] = {}
        self.plan = self._planned(mine)
        self.conflicts = self._in_order(self.plan.conflicts)
        self._brought = self.plan, self.conflicts
        self._ended = False
        draft.steps.indexChanged.connect(lambda _: self._stepped())

    @property
    def is_done(self) -> bool:
        """Whether the files are brought in. Without files there is nothing to bring in."""
        return not self.arrivals or (bool(self._more) and self._more.keys() <= self.autosave.history.versions.keys())

    @property
    def catalogue(self) -> Catalogue:
        """The forms that the assessment has when it is brought together."""
        return self.editions.of(self.plan.after)

    def take(self, arrival: Arrival, *, along: bool) -> None:
        """Bring a file along, or leave it out."""
        self.left_out = self.left_out - {arrival.path} if along else self.left_out | {arrival.path}
        self._plan_anew()

    def bring_back(self, *, again: bool) -> None:
        """Bring back what has been undone here, or leave it undone."""
        self.again = again
        self._plan_anew()

    def agree(self, name: str) -> bool:
        """Bring the files in. Returns False, and leaves everything as it is, when nothing can be written now."""
        if not self.autosave.seal():
            return False
        self.plan = self._planned(self.autosave.history)
        self.conflicts = self._in_order(self.plan.conflicts)
        self._given = {}
        self._more = self.plan.more
        self._brought = self.plan, self.conflicts
        self._push(self.plan.before, self.plan.after, self._more, _NOTHING, name, self.plan.history.behind)
        return True

    def waits(self, conflict: Conflict) -> bool:
        """Whether nobody has chosen yet."""
        return any(c.path == conflict.path for c in self._waiting)

    @property
    def left(self) -> int:
        """How many choices are still to be made."""
        paths = {c.path for c in self._waiting}
        return sum(1 for c in self.conflicts if c.path in paths)

    @property
    def _waiting(self) -> tuple[Conflict, ...]:
        return waiting(self.autosave.history, self.draft.assessment)

    def decide(self, conflict: Conflict, decision: Decision, name: str) -> None:
        """Choose. What was chosen before in the same conflict is taken back."""
        before, now = self.draft.assessment, self.autosave.history
        gone = {id_: v for id_, v in self._given.get(conflict.path, {}).items() if id_ in now.versions}
        base = now
        if gone:
            rest = {id_: version for id_, version in now.versions.items() if id_ not in gone}
            base = History(MappingProxyType(rest), now.behind)
        more: dict[str, Version] = {}
        match decision:
            case Decided(value=value):
                if is_row(conflict.path) and value is not None:
                    value = base.answers().get(conflict.path, value)
                at = self.autosave.moment()
                more = {v.id: v for v in decided(base, conflict, value, self.author, at)}
                after = before.changed(answers_decided(conflict.path, value, base.with_(more.values()), before))
            case BothStay():
                held = self.plan.after.answers.get(conflict.path)
                stay = next((c for c in base.conflicts() if c.path == conflict.path), conflict)
                wanted: dict[Path, Value] = {conflict.path: held, views(conflict.path): names_of(stay)}
                after = before.changed(fitting(before, wanted))
        self._given[conflict.path] = more
        self._push(before, after, more, gone, name)

    def all_of(self, author: str, page: Page | None) -> tuple[tuple[Conflict, Value], ...]:
        """What a person answered in the conflicts on a page that wait for a choice."""
        return tuple(
            (conflict, side.value)
            for conflict in self.conflicts
            if self.page(conflict) == page and self.waits(conflict)
            for side in sides(conflict, self.author.id)
            if side.is_of(author)
        )

    def take_all(self, author: str, page: Page | None, name: str) -> None:
        """Choose what a person answered in every conflict on a page that waits for a choice."""
        self.draft.steps.blockSignals(True)
        if not self.arrivals:
            self.draft.steps.beginMacro(name)
        for conflict, value in self.all_of(author, page):
            self.decide(conflict, Decided(value), name)
        if not self.arrivals:
            self.draft.steps.endMacro()
        self.draft.steps.blockSignals(False)
        self.draft.steps.indexChanged.emit(self.draft.steps.index())

    def page(self, conflict: Conflict) -> Page | None:
        """The page where the question of a conflict is asked."""
        asked = pages(self.catalogue, self.plan.after)
        return next((p for p in asked if any(q.id == conflict.path[0] for q in p.questions())), None)

    def origin(self, conflict: Conflict) -> Version | None:
        """The answer that everybody in a conflict began from, where the versions tell."""
        return origin(conflict, self.plan.history)

    def _push(
        self,
        before: Assessment,
        after: Assessment,
        more: Mapping[str, Version],
        gone: Mapping[str, Version],
        name: str,
        behind: Mapping[str, frozenset[str]] = MappingProxyType({}),
    ) -> None:
        sitting = self if self.arrivals else None
        show = self.draft.show
        tell = self.draft.telling(name, wide=bool(self.arrivals))
        self.draft.steps.take(RecordStep(self.autosave, show, before, after, more, gone, name, sitting, behind, tell))

    def _planned(self, mine: History) -> Plan:
        before, at = self.draft.assessment, self.autosave.moment()
        whole = united([mine, *(each.shared.history for each in self.arrivals if each.path not in self.left_out)])
        whole = whole if self.again else without(whole, self.undone)
        if self.arrivals:
            whole = agreed_by_rule(self.editions.agreed(whole, before, self.author, at), self.author, at)
        return plan(before, mine, whole, self.author, self.autosave.undone)

    def _plan_anew(self) -> None:
        self.plan = self._planned(self.autosave.with_unsaved())
        self.conflicts = self._in_order(self.plan.conflicts)
        self.changed.emit()

    def _in_order(self, conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
        return tuple(sorted(conflicts, key=lambda conflict: self.place(conflict.path)))

    def place(self, path: Path) -> tuple[int, int, Path]:
        """What sorts paths in the order in which the form asks, and rows as they stand."""
        rows = self.plan.after.rows(path[0]) if len(path) > 1 else ()
        row = rows.index(path[1]) if path[1:] and path[1] in rows else 0
        return self._asked.get(path[0], len(self._asked)), row, path

    @cached_property
    def _asked(self) -> dict[str, int]:
        asked: dict[str, int] = {}
        for page in pages(self.catalogue, self.plan.after):
            for question in page.questions():
                asked.setdefault(question.id, len(asked))
        return asked

    def end(self) -> None:
        """Nobody looks at it any more."""
        self._ended = True

    def _stepped(self) -> None:
        """Undo and redo in the window reach this page, too: before the files are in, the plan is one for today."""
        if self._ended:
            return
        if self.is_done:
            self.plan, self.conflicts = self._brought
            self.changed.emit()
        else:
            self._plan_anew()
