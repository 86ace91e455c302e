"""Finding words in the assessments on this computer.

Every answer with words is a row of its own in the index, so a hit points to its answer and a changed answer costs
little. Finnish is inflected at the end, so each word asked for is the beginning of a word found.
"""

import re
import sqlite3

import msgspec

from ennakko.files.text import SHORT, clean
from ennakko.model.assessment import Path, Value

_ROW_ID = re.compile(r"[0-9a-f]{24}")
_BEGIN, _END = "\x02", "\x03"  # the gate for text lets neither through, so they mark nothing else
_WORDS_AROUND = 14

_COMMON = 2_000
"""From so many hits on, a word says too little for ranking, which would take long: the newest answers come first."""

# CROSS JOIN keeps the order of the tables, so that hits come one by one from the index and only some are looked at.
_FIND = """
    SELECT answers.assessment, answers.path, snippet(words, -1, :begin, :end, '…', :around)
    FROM words
    CROSS JOIN answers ON answers.number = words.rowid
    CROSS JOIN assessments ON assessments.id = answers.assessment
    WHERE words MATCH :query AND assessments.deleted IS NULL
    ORDER BY {order}
    LIMIT :limit
"""
_BEST = _FIND.format(order="words.rank")
_NEWEST = _FIND.format(order="words.rowid DESC")
_MANY = f"SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT {_COMMON})"  # noqa: S608 (a number)
_TITLES = {("title",), ("case_no",)}


class Hit(msgspec.Struct, frozen=True):
    """An answer with the words asked for: where it is, a piece of it, and the ranges in the piece to show bold."""

    id: str
    path: Path
    snippet: str
    bold: tuple[tuple[int, int], ...] = ()


def words_of(path: Path, value: Value) -> tuple[str, str]:
    """What there is to find in an answer, as title and as text. Both are empty for numbers, order keys and row ids."""
    if path[0].startswith("_") or len(path) == 2:
        return "", ""
    texts = (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()
    words = "\n".join(text for text in texts if not _ROW_ID.fullmatch(text))
    return (words, "") if path in _TITLES else ("", words)


def query_of(text: str) -> str:
    """The words of a text as a query that cannot be anything but words. Empty when there are none.

    A word is the beginning of a word found, but a single character is all of it: half of all words begin with a k.
    """
    words = [word for word in clean(text, SHORT).split() if any(c.isalnum() for c in word)]
    return " ".join('"' + word.replace('"', '""') + ('"*' if len(word) > 1 else '"') for word in words[:20])


def find(connection: sqlite3.Connection, text: str, limit: int) -> list[Hit]:
    """The answers with words that begin so, the best first; titles and case numbers before all others."""
    query = query_of(text)
    if not query:
        return []
    if connection.execute(_MANY, (query,)).fetchone() < (_COMMON,):
        return _hits(connection, _BEST, query, limit)
    titles = _hits(connection, _NEWEST, f"title : ({query})", limit)
    return titles + _hits(connection, _NEWEST, f"text : ({query})", limit - len(titles))


def _hits(connection: sqlite3.Connection, statement: str, query: str, limit: int) -> list[Hit]:
    marks = {"query": query, "limit": limit, "begin": _BEGIN, "end": _END, "around": _WORDS_AROUND}
    return [
        Hit(id_, msgspec.json.decode(path, type=Path), *_unmarked(snippet))
        for id_, path, snippet in connection.execute(statement, marks)
    ]


def _unmarked(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    plain, ranges = "", []
    for n, part in enumerate(re.split(f"[{_BEGIN}{_END}]", snippet)):
        if n % 2:
            ranges.append((len(plain), len(plain) + len(part)))
        plain += part
    return plain, tuple(ranges)
