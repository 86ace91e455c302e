"""A step of undo that changes the versions on record, and the answers with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from types import MappingProxyType

from typing_extensions import override

from ennakko.editor.autosave import Autosave
from ennakko.editor.open_draft import Tell
from ennakko.editor.steps import Joining
from ennakko.model.assessment import Assessment, Path, Value, differing
from ennakko.model.history import Version
from ennakko.model.taking_back import exchanged

Ids = Mapping[str, frozenset[str]]


class RecordStep(Joining):
    """Versions come and go. What is put on record later stays through undo and redo.

    Steps with the same `sitting` become one: everything that is done while files are brought together.
    """

    def __init__(
        self,
        record: Autosave,
        show: Callable[[Mapping[Path, Value]], None],
        before: Assessment,
        after: Assessment,
        more: Mapping[str, Version],
        gone: Mapping[str, Version],
        name: str,
        sitting: object = None,
        behind: Ids = MappingProxyType({}),
        tell: Tell | None = None,
    ) -> None:
        super().__init__(name)
        self._tell = tell
        self._is_new = True
        self._record = record
        self._show = show
        paths = differing(before.answers, after.answers)
        self._before = {path: before.answers.get(path) for path in paths}
        self._after = {path: after.answers.get(path) for path in paths}
        self._more = dict(more)
        self._gone = dict(gone)
        self._behind = behind
        self._sitting = sitting

    @override
    def redo(self) -> None:
        self._show(self._after)
        self._turn(self._more, self._gone.keys())
        if self._tell is not None and not self._is_new:
            self._tell(frozenset(self._after), False)
        self._is_new = False

    @override
    def undo(self) -> None:
        self._show(self._before)
        self._turn(self._gone, self._more.keys())
        if self._tell is not None:
            self._tell(frozenset(self._after), True)

    @override
    def joins(self, other: RecordStep) -> bool:
        return self._sitting is not None and other._sitting is self._sitting

    @override
    def take_in(self, other: RecordStep) -> None:
        own = {id_: v for id_, v in other._gone.items() if id_ in self._more}
        self._gone |= {id_: v for id_, v in other._gone.items() if id_ not in own}
        self._more = {id_: v for id_, v in self._more.items() if id_ not in own} | other._more
        self._before = other._before | self._before
        self._after |= other._after

    def _turn(self, come: Mapping[str, Version], go: Set[str]) -> None:
        self._record.exchange(exchanged(self._record.history, come, go, self._behind))
