"""What others have changed and said since this person last looked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from ennakko.model.assessment import Assessment, Path, same
from ennakko.model.catalogue import Catalogue
from ennakko.model.comments import Comment, Thread, is_written
from ennakko.model.form import Page
from ennakko.model.history import Author, History, Version, is_row
from ennakko.model.news import changes
from ennakko.model.standing import pages


class News(QObject):
    """Known to every field, so that each says who changed it.

    What has been looked at stays marked as long as the assessment is open, unless one says that it is seen; the next
    time it is no news any more.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._history = History()
        self._me = ""
        self._unseen: frozenset[str] = frozenset()
        self._looked_at: frozenset[str] = frozenset()
        self._see: Callable[[frozenset[str]], None] | None = None
        self._changes: Mapping[Path, Version] = {}
        self._unread: frozenset[str] = frozenset()
        self._by_path: dict[Path, list[Version]] = {}

    def begin(
        self,
        unseen: frozenset[str],
        history: History,
        me: Author,
        assessment: Assessment,
        see: Callable[[frozenset[str]], None],
    ) -> None:
        """What waited to be looked at when the assessment was opened, and what remembers that it has been."""
        self._see = see
        self._history, self._me, self._unseen = history, me.id, unseen
        own = frozenset(id_ for id_ in unseen if self._is_mine(id_))
        if own:
            see(own)
        self._look(assessment)

    def take(self, history: History, me: Author, assessment: Assessment) -> None:
        """The versions on record are these. Those of others that were not there before are news."""
        before, self._history, self._me = self._history.versions.keys(), history, me.id
        self._unseen |= history.versions.keys() - before
        self._look(assessment)

    def follow(self, assessment: Assessment, paths: Iterable[Path]) -> None:
        """Some answers have changed."""
        if self._unseen and any(self._turns(path, assessment) for path in paths):
            self._look(assessment)

    def _turns(self, path: Path, assessment: Assessment) -> bool:
        """Whether a path has become news or is news no longer."""
        versions = self._by_path.get(path, ())
        if not versions or (len(path) == 3 and path[:2] in self._changes):
            return False
        return is_written(path) or bool(changes(versions, self._history, assessment)) != (path in self._changes)

    @property
    def all(self) -> tuple[Version, ...]:
        """Every change that is marked."""
        return tuple(self._changes.values())

    @property
    def unread(self) -> int:
        """How many comments have not been read."""
        return len(self._unread)

    def at(self, path: Path) -> Version | None:
        """The change at a path; of a row, that it has come or gone."""
        return self._changes.get(path)

    def on(self, page: Page) -> tuple[Version, ...]:
        """The changes on a page, in the order of the questions."""
        asked = [question.id for question in page.questions()]
        here = (version for version in self._changes.values() if version.path[0] in asked)
        return tuple(sorted(here, key=lambda version: (asked.index(version.path[0]), version.path)))

    def is_fresh(self, path: Path) -> bool:
        """Whether the change at a path has not been looked at yet."""
        version = self._changes.get(path)
        return version is not None and version.id not in self._looked_at

    def is_unread(self, comment: Comment) -> bool:
        """Whether a comment has not been read."""
        return comment.version is not None and comment.version.id in self._unread

    def on_pages(
        self, catalogue: Catalogue, assessment: Assessment, threads: Iterable[Thread]
    ) -> dict[str, tuple[int, int]]:
        """How many changes that nobody has looked at, and how many unread comments in `threads`, by the page.

        Where a question is asked on several pages, they are on the first.
        """
        if not self._changes and not self._unread:
            return {}
        found: dict[str, tuple[int, int]] = {}
        told: set[str] = set()
        unread = [c.about[0] for thread in threads for c in thread.comments if self.is_unread(c) and c.about]
        for page in pages(catalogue, assessment):
            asked = {question.id for question in page.questions()} - told
            told |= asked
            counts = (
                sum(1 for path in self._changes if path[0] in asked and self.is_fresh(path)),
                sum(1 for question in unread if question in asked),
            )
            if any(counts):
                found[page.id] = counts
        return found

    def look_at(self, paths: Iterable[Path]) -> None:
        """These have been in sight. They stay marked for now, and are no news the next time."""
        there = {path for path in paths if self.is_fresh(path)}
        rows = {path for path in there if is_row(path)}
        found = frozenset(v.id for v in self._versions() if v.path in there or v.path[:2] in rows)
        if found:
            self._looked_at |= found
            if self._see:
                self._see(found)
            self.changed.emit()

    def see_page(self, page: Page) -> None:
        """The answers on a page have been looked at."""
        asked = {question.id for question in page.questions()}
        self._seen(v for v in self._versions() if v.path[0] in asked)

    def see_comments(self, comments: Iterable[Comment]) -> None:
        """These comments have been read."""
        self._seen(comment.version for comment in comments if comment.version)

    def see_all(self) -> None:
        """Everything has been looked at."""
        self._seen(self._versions())

    def _seen(self, versions: Iterable[Version]) -> None:
        seen = self._unseen & {version.id for version in versions}
        if seen:
            self._unseen -= seen
            if self._see:
                self._see(seen)
            self._changes = {path: v for path, v in self._changes.items() if v.id not in seen}
            self._unread -= seen
            self.changed.emit()

    def _versions(self) -> tuple[Version, ...]:
        return tuple(self._history.versions[id_] for id_ in self._unseen)

    def _is_mine(self, id_: str) -> bool:
        version = self._history.versions.get(id_)
        return version is not None and version.by.id == self._me

    def _look(self, assessment: Assessment) -> None:
        there = self._history.versions
        self._unseen = frozenset(id_ for id_ in self._unseen if id_ in there and there[id_].by.id != self._me)
        before = (self._changes, self._unread)
        versions = self._versions()
        self._by_path = {}
        for version in versions:
            self._by_path.setdefault(version.path, []).append(version)
        self._changes = changes(versions, self._history, assessment) if versions else {}
        said = (v for v in versions if is_written(v.path))
        self._unread = frozenset(v.id for v in said if same(assessment.value(*v.path), v.value) and v.value is not None)
        if before != (self._changes, self._unread):
            self.changed.emit()
