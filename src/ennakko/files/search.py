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
_TOKEN = re.compile(r"[^\W_]+")
_BEFORE, _AFTER = 40, 90
"""How many characters a piece of an answer shows before the first word found, and from it on."""

_COMMON = 2_000
"""From so many hits on, a word says too little for ranking, which would take long: the newest answers come first."""

# CROSS JOIN keeps the order of the tables, so that hits come one by one from the index and only some are looked at.
_FIND = """
    SELECT answers.assessment, answers.path, words.title || words.text
    FROM words
    CROSS JOIN answers ON answers.number = words.rowid
    CROSS JOIN assessments ON assessments.id = answers.assessment
    WHERE words MATCH ? AND assessments.deleted IS NULL
    ORDER BY {order}
    LIMIT ?
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
        found = connection.execute(_BEST, (query, limit)).fetchall()
    else:
        found = connection.execute(_NEWEST, (f"title : ({query})", limit)).fetchall()
        found += connection.execute(_NEWEST, (f"text : ({query})", limit - len(found))).fetchall()
    wanted = tuple(token.lower() for token in _TOKEN.findall(clean(text, SHORT)))
    return [Hit(id_, msgspec.json.decode(path, type=Path), *piece(answer, wanted)) for id_, path, answer in found]


def piece(text: str, wanted: tuple[str, ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of a text around the first word that begins like one of those wanted, and where such words are in it."""
    first = next((m.start() for m in _TOKEN.finditer(text) if _is_wanted(m[0], wanted)), 0)
    begin = text.rfind(" ", 0, max(0, first - _BEFORE)) + 1 if first > _BEFORE else 0
    begin = max(begin, first - 2 * _BEFORE)
    end = len(text) if len(text) <= first + _AFTER else text.find(" ", first + _AFTER)
    end = min(len(text) if end < 0 else end, first + 2 * _AFTER)
    shown = ("…" if begin else "") + text[begin:end].replace("\n", " ") + ("…" if end < len(text) else "")
    return shown, tuple(m.span() for m in _TOKEN.finditer(shown) if _is_wanted(m[0], wanted))


def _is_wanted(token: str, wanted: tuple[str, ...]) -> bool:
    lowered = token.lower()
    return any(lowered == word if len(word) == 1 else lowered.startswith(word) for word in wanted)
