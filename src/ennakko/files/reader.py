"""Reading the assessments on this computer: the list, one of them, and what a search finds."""

from __future__ import annotations

import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from types import MappingProxyType

import msgspec

from ennakko.files import search
from ennakko.files.drafts_trouble import DraftUnavailable, told
from ennakko.files.search import Hit
from ennakko.files.version_record import version_of
from ennakko.model.assessment import Assessment, Path, Value
from ennakko.model.comments import is_written
from ennakko.model.history import History


class Headline(msgspec.Struct, frozen=True):
    """What the list shows of an assessment, worked out by whoever knows the forms."""

    title: str = ""
    case_no: str = ""
    form: str = ""
    state: str = ""
    body: str = ""
    meeting_date: str = ""
    answered: int = 0
    required: int = 0


class Summary(Headline, frozen=True, kw_only=True):
    """One assessment in the list. `deleted` is when it was put into the bin, `page` where it was left."""

    id: str
    created: datetime
    modified: datetime
    deleted: datetime | None = None
    page: str = ""


class Draft(msgspec.Struct, frozen=True):
    """One assessment as it is kept: working answers, versions, the page where it was left.

    `modified` is when something was last written of it. `extra` is JSON of what a shared file from a newer program held
    besides, kept to be written back.
    """

    assessment: Assessment
    history: History
    modified: datetime
    page: str = ""
    extra: str = "{}"


_COLUMNS = (*(field.name for field in msgspec.structs.fields(Headline)), "created", "modified", "deleted", "page")
_LISTED = f"SELECT id, {', '.join(_COLUMNS)} FROM assessments"  # noqa: S608 (column names of this module)


class Reader:
    """Reads the database through a connection of its own, from the thread that made it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def summaries(self, *, binned: bool = False) -> list[Summary]:
        """The assessments, newest first, or those in the bin. One that is damaged is left out of the list."""
        with told():
            try:
                where = f"{_LISTED} WHERE (deleted IS NOT NULL) = ? ORDER BY modified DESC, id"
                rows: list[tuple[object, ...]] = self._connection.execute(where, (binned,)).fetchall()
            except sqlite3.DatabaseError:
                rows = sorted(self._one_by_one(binned), key=lambda row: str(row[10]), reverse=True)
        return [summary for row in rows if (summary := _summary(row)) is not None]

    def _one_by_one(self, binned: bool) -> Iterator[tuple[object, ...]]:
        for (id_,) in self._connection.execute("SELECT id FROM assessments INDEXED BY sqlite_autoindex_assessments_1"):
            try:
                found = self._connection.execute(f"{_LISTED} WHERE id = ?", (id_,)).fetchone()
            except sqlite3.DatabaseError:
                continue
            if found is not None and (found[11] is not None) == binned:
                yield found

    def known(self, id_: str) -> bool:
        """Whether the assessment is on this computer, in the list or in the bin."""
        with told():
            return self._connection.execute("SELECT 1 FROM assessments WHERE id = ?", (id_,)).fetchone() is not None

    def load(self, id_: str) -> Draft:
        """One assessment. Raises DraftUnavailable when it is not there or damaged."""
        with told():
            found = self._connection.execute(
                "SELECT modified, page, extra FROM assessments WHERE id = ?", (id_,)
            ).fetchone()
            if found is None:
                raise DraftUnavailable("missing")
            try:
                modified, page, extra = found
                return Draft(
                    self._assessment(id_),
                    self._history(id_),
                    datetime.fromisoformat(modified).astimezone(),
                    page,
                    extra,
                )
            except (msgspec.MsgspecError, UnicodeDecodeError, ValueError, sqlite3.DatabaseError) as error:
                raise DraftUnavailable("draft_damaged") from error

    def _assessment(self, id_: str) -> Assessment:
        rows = self._connection.execute("SELECT path, value FROM answers WHERE assessment = ? ORDER BY number", (id_,))
        return Assessment(id_, MappingProxyType({_PATH.decode(path): _VALUE.decode(value) for path, value in rows}))

    def _history(self, id_: str) -> History:
        asked = "SELECT content, behind FROM versions WHERE assessment = ? ORDER BY recorded, id"
        rows = self._connection.execute(asked, (id_,)).fetchall()
        versions = [(version_of(_RECORD.decode(content)), behind) for content, behind in rows]
        return History(
            MappingProxyType({version.id: version for version, _ in versions}),
            MappingProxyType({v.id: frozenset(_PATH.decode(behind)) for v, behind in versions if behind != "[]"}),
        )

    def unseen(self, id_: str) -> frozenset[str]:
        """The versions that came from elsewhere and have not been looked at since."""
        with told():
            found = self._connection.execute("SELECT version FROM unseen WHERE assessment = ?", (id_,))
            return frozenset(version for (version,) in found)

    def undone(self, id_: str) -> frozenset[str]:
        """The versions that were here and that undo has taken out again."""
        with told():
            found = self._connection.execute("SELECT version FROM undone WHERE assessment = ?", (id_,))
            return frozenset(version for (version,) in found)

    def unread(self, me: str) -> dict[str, int]:
        """How many comments of others wait to be read in each assessment, by its id."""
        listed = (
            "SELECT unseen.assessment, versions.content FROM unseen"
            " JOIN versions ON versions.assessment = unseen.assessment AND versions.id = unseen.version"
        )
        found: Counter[str] = Counter()
        with told():
            for id_, content in self._connection.execute(listed):
                with suppress(msgspec.MsgspecError, UnicodeDecodeError):  # a damaged one is told of when it is opened
                    version = version_of(_RECORD.decode(content))
                    found[id_] += is_written(version.path) and version.value is not None and version.by.id != me
        return {id_: count for id_, count in found.items() if count}

    def unsent(self, id_: str) -> dict[Path, str]:
        """The comments that are being written, by what they are about."""
        with told():
            found = self._connection.execute("SELECT about, text FROM unsent WHERE assessment = ?", (id_,))
            return {_PATH.decode(about): text for about, text in found}

    def edition(self, id_: str) -> str | None:
        """The text of an edition of the forms, or None when it is not here whole."""
        with told():
            found = self._connection.execute("SELECT content FROM editions WHERE id = ?", (id_,)).fetchone()
            try:
                return zlib.decompress(found[0]).decode() if found else None
            except (zlib.error, UnicodeDecodeError):
                return None

    def editions(self) -> list[str]:
        """The names of the editions of the forms that are kept here, the latest first."""
        with told():
            return [id_ for (id_,) in self._connection.execute("SELECT id FROM editions ORDER BY rowid DESC")]

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """The answers with words that begin like the words of `text`, the best first. Nothing from the bin."""
        with told():
            return search.find(self._connection, text, limit)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


_PATH = msgspec.json.Decoder(Path)
_VALUE: msgspec.json.Decoder[Value] = msgspec.json.Decoder(str | int | bool | tuple[str, ...] | None)
_RECORD = msgspec.json.Decoder(dict[str, object])


def _summary(row: tuple[object, ...]) -> Summary | None:
    try:
        return msgspec.convert(dict(zip(("id", *_COLUMNS), row, strict=True)), Summary)
    except msgspec.ValidationError:
        return None
