"""The comments of the open assessment, for everybody who shows some: threads by what they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from ennakko.model.assessment import Assessment, Path, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.comments import (
    COMMENTS,
    Comment,
    Thread,
    cells,
    is_beneath,
    open_comments,
    removing,
    resolving,
    rewriting,
    threads,
)
from ennakko.model.edit import AddRow, Edit
from ennakko.model.history import Author, History

_PAUSE = 400
"""Milliseconds after a key before a comment that is being written is on the disk."""


class Commented(Protocol):
    """What is talked about: an assessment that one can add rows to and change."""

    @property
    def catalogue(self) -> Catalogue:
        """Its forms."""

    @property
    def assessment(self) -> Assessment:
        """Its answers."""

    def new_row(self, table: str, cells: Mapping[str, Value]) -> AddRow:
        """The edit that adds a row."""

    def make(self, edit: Edit, name: str) -> None:
        """Change it by one named step of undo."""


class Conversation(QObject):
    """What is said, and what is being written. `wanted` asks the window to show the thread about a path, `all_wanted`
    to show everything that is said, `pointed` tells of a row that one is at without being in any of its answers.

    Threads are read anew only when a comment changes, never at a key in an answer.
    """

    changed = Signal()
    wanted = Signal(object)  # Path
    all_wanted = Signal()
    pointed = Signal(object)  # Path

    def __init__(self, draft: Commented, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._history = History()
        self.me = Author("")
        self._threads: Mapping[Path, Thread] | None = None
        self._rows: frozenset[str] = frozenset()
        self._unsent: dict[Path, str] = {}
        self._unkept: set[Path] = set()
        self._keep: Callable[[Path, str], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.keep_unsent)

    def begin(self, unsent: Mapping[Path, str], keep: Callable[[Path, str], None]) -> None:
        """What was being written when the assessment was left, and what keeps such texts."""
        self._unsent = dict(unsent)
        self._keep = keep

    def take(self, history: History, me: Author) -> None:
        """The versions on record are these, and this person is at the window."""
        self._history, self.me = history, me
        self._look_anew()

    def follow(self, paths: Iterable[Path]) -> None:
        """Some answers have changed."""
        if any(path[0] == COMMENTS for path in paths):
            self._look_anew()

    @property
    def threads(self) -> tuple[Thread, ...]:
        """All of them, the one begun first first."""
        return tuple(self._by_path.values())

    @property
    def waiting(self) -> tuple[Comment, ...]:
        """All comments that wait for an answer."""
        return open_comments(self.threads)

    def at(self, path: Path) -> Thread | None:
        """What is said about a path."""
        return self._by_path.get(path)

    def beneath(self, path: Path) -> tuple[Thread, ...]:
        """What is said about a path and, of a row or a table, about what is in it."""
        return tuple(thread for thread in self._by_path.values() if is_beneath(thread.about, path))

    def waits_in(self, row: str) -> bool:
        """Whether an open comment is about a row or about what is in it."""
        return bool(self._by_path) and row in self._rows

    def is_own(self, comment: Comment) -> bool:
        """Whether this person wrote it."""
        return comment.by.id == self.me.id

    def say(self, about: Path, text: str, name: str) -> None:
        """Comment, by one named step of undo."""
        self._draft.make(self._draft.new_row(COMMENTS, cells(about, text)), name)
        self.write(about, "")

    def resolve(self, thread: Thread, name: str, *, resolved: bool) -> None:
        """Mark a thread as resolved, or open it again."""
        self._draft.make(resolving(thread, resolved=resolved), name)

    def rewrite(self, comment: Comment, text: str, name: str) -> None:
        """Say a comment of one's own otherwise."""
        self._draft.make(rewriting(comment, text), name)

    def take_back(self, comment: Comment, name: str) -> None:
        """Remove a comment of one's own."""
        self._draft.make(removing(comment), name)

    def unsent(self, about: Path) -> str:
        """What is being written about a path."""
        return self._unsent.get(about, "")

    def write(self, about: Path, text: str) -> None:
        """Go on writing. The text is kept on this computer until it is said."""
        self._unsent[about] = text
        self._unkept.add(about)
        self._soon.start()

    def keep_unsent(self) -> None:
        """Let what is being written reach the disk now."""
        self._soon.stop()
        for about in tuple(self._unkept) if self._keep else ():
            if self._keep:
                self._keep(about, self._unsent.get(about, ""))
            self._unkept.discard(about)

    @property
    def _by_path(self) -> Mapping[Path, Thread]:
        if self._threads is None:
            draft = self._draft
            found = threads(draft.catalogue, draft.assessment, self._history, self.me)
            self._threads = MappingProxyType({thread.about: thread for thread in found})
            self._rows = frozenset(t.about[1] for t in found if t.is_open and len(t.about) > 1)
        return self._threads

    def _look_anew(self) -> None:
        self._threads = None
        self.changed.emit()
