"""Free text as paragraphs and lists: what an official typed, read the way it looks."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Final, Literal

import msgspec

Kind = Literal["paragraph", "bullet", "number"]

_BULLET: Final = re.compile(r"^[-–—•*·‣▪]\s+(?=\S)")
_NUMBER: Final = re.compile(r"^(\d{1,2})[.)]\s+(?=\S)")
_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
_TOGETHER: Final = re.compile(r"(?<=\d) (?=\d{3}(?!\d)|[§%€])|(?<=\bALT) (?=\d)")
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]*")
_MARKS_ONLY: Final = re.compile(r"^[-–—•*·‣▪\s]*$")


class Piece(msgspec.Struct, frozen=True):
    """One paragraph or one item of a list, without its mark."""

    kind: Kind
    text: str


def allowed(text: str) -> str:
    """The text on one line, without the characters that no document can hold."""
    if text.isprintable():  # most texts are, and this is soon known
        return text
    return re.sub(r"[\t\n\r]+", " ", _FORBIDDEN.sub("", text))


def line(text: str) -> str:
    """A name on one line, without the mark of a list before it; nothing when there is nothing to see."""
    said = " ".join(allowed(text).split())
    kept = _BULLET.sub("", said)
    return "" if _MARKS_ONLY.match(kept) or _UNSEEN.fullmatch(kept) else kept


@lru_cache(maxsize=4096)
def pieces(text: str) -> tuple[Piece, ...]:
    """The paragraphs and list items of a text. Empty lines are left out, and spaces in a row become one.

    A number and its unit stay on one line.
    """
    lines = (_TOGETHER.sub("\u00a0", " ".join(allowed(line).split())) for line in text.splitlines())
    found = tuple(_piece(line) for line in lines if not _MARKS_ONLY.match(line) and not _UNSEEN.fullmatch(line))
    return tuple(_counted(found))


def _piece(line: str) -> Piece:
    bullet = _BULLET.match(line)
    if bullet:
        return Piece("bullet", line[bullet.end() :])
    return Piece("number", line) if _NUMBER.match(line) else Piece("paragraph", line)


def _counted(found: tuple[Piece, ...]) -> Iterator[Piece]:
    """Lines that count 1, 2, 3 … are a list; "9. luokka" is not, nor is "1. luokka" alone: they stay as written."""
    for kind, group in groupby(found, key=lambda piece: piece.kind):
        run = tuple(group)
        marks = [_NUMBER.match(piece.text) for piece in run]
        if (
            kind == "number"
            and len(run) > 1
            and [int(mark[1]) for mark in marks if mark] == list(range(1, len(run) + 1))
        ):
            yield from (
                Piece("number", piece.text[mark.end() :]) for piece, mark in zip(run, marks, strict=True) if mark
            )
        elif kind == "number":
            yield from (Piece("paragraph", piece.text) for piece in run)
        else:
            yield from run
