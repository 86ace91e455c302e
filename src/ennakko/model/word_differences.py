"""What two texts do not have in common, word by word, as both stand beside each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Final

import msgspec

_WORD: Final = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")
_SENTENCE: Final = re.compile(r"[^.!?\n]*[.!?\n]*\s*")
_MOST: Final = 40_000
"""So many pairs of equal words are looked at: more than two long answers have, and still quick."""


class Piece(msgspec.Struct, frozen=True):
    """A part of a text. It is `own` when the other text does not have it."""

    text: str
    own: bool = False


Pieces = tuple[Piece, ...]


def differences(one: str, other: str) -> tuple[Pieces, Pieces]:
    """Both texts in pieces. Put together again, the pieces are the texts."""
    ours, theirs = _WORD.findall(one), _WORD.findall(other)
    start = _alike(ours, theirs)
    end = _alike(ours[start:][::-1], theirs[start:][::-1])
    inner_ours, inner_theirs = ours[start : len(ours) - end], theirs[start : len(theirs) - end]
    found_ours, found_theirs = _compared(inner_ours, inner_theirs)
    before, after = (Piece("".join(ours[:start])),), (Piece("".join(ours[len(ours) - end :])),)
    last = (Piece("".join(theirs[len(theirs) - end :])),)
    return _joined((*before, *found_ours, *after)), _joined((*before, *found_theirs, *last))


def side_by_side(texts: Sequence[str]) -> list[Pieces]:
    """Each text with the words that are others than in the first, and the first with those that are not in the next."""
    return [differences(texts[0], texts[1])[0], *(differences(texts[0], text)[1] for text in texts[1:])]


def _compared(ours: Sequence[str], theirs: Sequence[str]) -> tuple[list[Piece], list[Piece]]:
    """Word by word; long texts sentence by sentence; texts beyond that differ as a whole."""
    if _pairs(ours, theirs) > _MOST:
        ours, theirs = (_SENTENCE.findall("".join(words)) for words in (ours, theirs))
    if _pairs(ours, theirs) > _MOST:
        return [Piece("".join(ours), own=True)], [Piece("".join(theirs), own=True)]
    mine: list[Piece] = []
    yours: list[Piece] = []
    matcher = SequenceMatcher(None, [w.strip() for w in ours], [w.strip() for w in theirs], autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        mine.append(Piece("".join(ours[a:b]), own=kind != "equal"))
        yours.append(Piece("".join(theirs[c:d]), own=kind != "equal"))
    return mine, yours


def _pairs(ours: Sequence[str], theirs: Sequence[str]) -> int:
    counts = Counter(word.strip() for word in theirs)
    return sum(counts[word.strip()] for word in ours)


def _alike(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many parts both begin with."""
    pairs = zip(ours, theirs, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(ours), len(theirs)))


def _joined(pieces: Iterable[Piece]) -> Pieces:
    """Neighbours of one kind as one piece, and the space behind a marked word outside of the mark."""
    found: list[Piece] = []
    for piece in pieces:
        text = piece.text
        if not text:
            continue
        if found and found[-1].own == piece.own:
            found[-1] = Piece(found[-1].text + text, piece.own)
        else:
            found.append(Piece(text, piece.own))
    parts: list[Piece] = []
    for n, piece in enumerate(found):
        bare = piece.text.rstrip()
        if piece.own and bare and bare != piece.text and n + 1 < len(found):
            parts += (Piece(bare, own=True), Piece(piece.text[len(bare) :]))
        else:
            parts.append(piece)
    whole: list[Piece] = []
    for piece in parts:
        if whole and whole[-1].own == piece.own:
            whole[-1] = Piece(whole[-1].text + piece.text, piece.own)
        else:
            whole.append(piece)
    return tuple(whole)


def lost(text: str, others: Iterable[str]) -> Pieces:
    """A text in pieces, of which those are `own` that any of the others has not."""
    gone = bytearray(len(text))
    for other in others:
        at = 0
        for piece in differences(text, other)[0]:
            if piece.own:
                gone[at : at + len(piece.text)] = b"\1" * len(piece.text)
            at += len(piece.text)
    return _joined(Piece(letter, own=bool(mark)) for letter, mark in zip(text, gone, strict=True))


def condensed(pieces: Pieces, beside: int) -> Pieces:
    """What is `own`, with so many letters beside it, to the nearest word; the rest as …"""
    if not any(piece.own for piece in pieces):
        return pieces
    found: list[Piece] = []
    for n, piece in enumerate(pieces):
        first, last = n == 0, n + 1 == len(pieces)
        if piece.own or len(piece.text) <= (1 if first or last else 2) * beside + 3:
            found.append(piece)
            continue
        head = "" if first else piece.text[:beside].rsplit(None, 1)[0]
        tail = "" if last else piece.text[-beside:].split(None, 1)[-1]
        parts = (head + " " if head else "", "…", " " + tail if tail else "")
        found.append(Piece("".join(parts)))
    return tuple(found)
