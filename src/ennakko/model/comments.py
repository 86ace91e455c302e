"""What colleagues say to each other about a question or a row while they work: threads of comments.

A thread is everything that is said about one path, in the order of time. It is open as long as one of its comments is
not marked as resolved, so that whoever answers in a resolved thread opens it again. Comments are rows of a table like
any other; who wrote one and when is told by the version of its text, and never typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Final

import msgspec

from ennakko.model.assessment import Assessment, Path, Value, same
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import Answer, RemoveRow, Together
from ennakko.model.history import Author, History, Version
from ennakko.model.tables import code, row_of

COMMENTS: Final = "comments"
ABOUT: Final = "about"
_TEXT: Final = "text"
_RESOLVED: Final = "resolved"
_BETWEEN: Final = "/"


class Comment(msgspec.Struct, frozen=True):
    """One comment. `version` is None while what it says is not on record yet; it is then of this person.

    `resolver` is who marked it as resolved, `begun` when it was first said, and it is `edited` when it has been said
    otherwise since.
    """

    row: str
    about: Path
    text: str
    by: Author
    version: Version | None = None
    is_resolved: bool = False
    resolver: Author | None = None
    begun: str = ""
    edited: bool = False

    @property
    def path(self) -> Path:
        """Where its words are."""
        return (COMMENTS, self.row, _TEXT)


class Thread(msgspec.Struct, frozen=True):
    """Everything that is said about one path, the first first. There is at least one comment."""

    about: Path
    comments: tuple[Comment, ...]

    @property
    def is_open(self) -> bool:
        """Whether something in it still waits for an answer."""
        return any(not comment.is_resolved for comment in self.comments)


def threads(catalogue: Catalogue, assessment: Assessment, history: History, me: Author) -> tuple[Thread, ...]:
    """Every thread, the one begun first first. What is not on record yet is of `me`."""
    said = (_comment(row, catalogue, assessment, history, me) for row in assessment.rows(COMMENTS))
    found: dict[Path, tuple[Comment, ...]] = {}
    for comment in sorted((each for each in said if each.text), key=_when):
        found[comment.about] = (*found.get(comment.about, ()), comment)
    return tuple(Thread(about, comments) for about, comments in found.items())


def open_comments(found: Iterable[Thread]) -> tuple[Comment, ...]:
    """What still waits for an answer."""
    return tuple(comment for thread in found for comment in thread.comments if not comment.is_resolved)


def cells(about: Path, text: str) -> Mapping[str, Value]:
    """The answers of the row of a new comment."""
    return {ABOUT: _BETWEEN.join(about), _TEXT: text.strip()}


def resolving(thread: Thread, *, resolved: bool) -> Together:
    """The edit that marks everything said in a thread as resolved, or takes the marks back."""
    rows = (c.row for c in thread.comments if c.is_resolved != resolved)
    return Together(tuple(Answer((COMMENTS, row, _RESOLVED), True if resolved else None) for row in rows))


def rewriting(comment: Comment, text: str) -> Answer:
    """The edit that says a comment otherwise. Only who wrote it is offered this."""
    return Answer(comment.path, text.strip())


def removing(comment: Comment) -> RemoveRow:
    """The edit that takes a comment back. Only who wrote it is offered this."""
    return RemoveRow(COMMENTS, comment.row)


def place(about: str, catalogue: Catalogue, assessment: Assessment) -> Path:
    """The path that a comment is about. A row may be given by its code, as people and answers files do."""
    path: Path = tuple(part for part in about.strip().split(_BETWEEN) if part)
    table = catalogue.tables.get(path[0]) if len(path) > 1 else None
    if table is not None and path[1] not in assessment.rows(path[0]):
        row = row_of(table, assessment, path[1])
        return (path[0], row, *path[2:]) if row else path
    return path


def place_written(about: str, catalogue: Catalogue, assessment: Assessment) -> str:
    """The same with the code of the row in the place of its id, as answers files have it."""
    path = place(about, catalogue, assessment)
    table = catalogue.tables.get(path[0]) if len(path) > 1 else None
    named = code(table, assessment, path[1], "fi") if table else ""
    return _BETWEEN.join((path[0], named, *path[2:])) if named else about


def place_read(about: str, catalogue: Catalogue, assessment: Assessment) -> str:
    """What `about` is kept as: rows by their ids, which stay when rows move."""
    return _BETWEEN.join(place(about, catalogue, assessment)) or about


def is_written(path: Path) -> bool:
    """Whether the version at a path is what somebody said in a comment."""
    return len(path) == 3 and path[0] == COMMENTS and path[2] == _TEXT


def is_mark(path: Path) -> bool:
    """Whether a path holds the mark that a comment is resolved."""
    return len(path) == 3 and path[0] == COMMENTS and path[2] == _RESOLVED


def is_beneath(path: Path, start: Path) -> bool:
    """Whether a path is `start` or in it: of a row its questions, of a table its rows."""
    return path[: len(start)] == start


def _comment(row: str, catalogue: Catalogue, assessment: Assessment, history: History, me: Author) -> Comment:
    path: Path = (COMMENTS, row, _TEXT)
    version, heads = _given(path, assessment, history), history.in_force(path)
    begun = next(iter(history.at(path[:2])), heads[0] if heads else None)
    resolved = assessment.value(COMMENTS, row, _RESOLVED) is True
    marked = _given((COMMENTS, row, _RESOLVED), assessment, history) if resolved else None
    return Comment(
        row=row,
        about=place(assessment.text(COMMENTS, row, ABOUT), catalogue, assessment),
        text=_said(heads) if version else assessment.text(*path).strip(),
        by=version.by if version else me,
        version=version,
        is_resolved=resolved,
        resolver=(marked.by if marked else me) if resolved else None,
        begun=begun.at if begun else "",
        edited=_is_edited(version, history) if version else bool(heads),
    )


def _said(heads: Iterable[Version]) -> str:
    """What a comment says. Where it was edited twice without either having been seen, nobody chooses: it says both."""
    texts = (str(version.value or "").strip() for version in sorted(heads, key=lambda v: (v.at, v.id)))
    return "\n\n".join(dict.fromkeys(text for text in texts if text))


def _is_edited(version: Version, history: History) -> bool:
    """An earlier answer that did not come along was another one."""
    earlier = (history.versions.get(id_) for id_ in version.over)
    return any(v is None or (v.path == version.path and not same(v.value, version.value)) for v in earlier)


def _given(path: Path, assessment: Assessment, history: History) -> Version | None:
    """The version that says what stands at a path now."""
    value = assessment.value(*path)
    return next((v for v in history.in_force(path) if same(v.value, value)), None)


def _when(comment: Comment) -> datetime:
    """What is not on record yet comes last. Clocks order what is shown and decide nothing."""
    return datetime.fromisoformat(comment.begun) if comment.begun else datetime.max.replace(tzinfo=UTC)
