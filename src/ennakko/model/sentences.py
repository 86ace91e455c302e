"""Sentences: where each begins and ends, and how many words it has, in Finnish, Swedish and English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ennakko.model.words import Language

# What a full stop belongs to without ending the sentence. What closes a list ("ym.", "osv.", "etc.") may end it.
_SHORT: dict[Language, re.Pattern[str]] = {
    "fi": re.compile(
        r"esim|mm|ns|ks|vrt|kl?o|kello|n|s|vv?|nro|ao|em|ts|huom|prof|tri|toht|so|sis|puh|alk|maks|min|mrd|milj|tuh|kpl|"
        r"os|k|a|as|yht|arv|par|kv|ent|synt"
    ),
    "sv": re.compile(
        r"t\.?ex|bl\.?a|d\.?v\.?s|s\.k|kl|c:?a|jfr|nr|resp|inkl|exkl|fr\.o\.m|t\.o\.m|p\.?g\.?a|f\.d|tel|max|min|"
        r"milj|mn|obs|kap|mom|art|st?|dr|prof|el|ang|avd|forts|dir|mag"
    ),
    "en": re.compile(r"e\.g|i\.e|mrs?|ms|dr|prof|st|vs|approx|cf|pp?|fig|sec|art|para|incl|excl|min|max|tel|ed|vol|ca"),
}

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"(?<![.!?\u2026])[.!?\u2026]++[\"'\u201d\u2019\u00bb)\]]*+(?=\s)")
_OPENING = "\"'\u201c\u201d\u201e\u2019\u2018\u00ab\u00bb([-\u2013\u2022 \t\u00a0"
_THOUSANDS = re.compile(r"(?<=[0-9])[ \u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_DATE_AHEAD = re.compile(r"\s?[0-9]{1,2}\.\s?[0-9]{4}")


def sentences(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """From where to where each sentence reaches. A line, such as an item of a list, is a sentence of its own."""
    for line in _LINE.finditer(text):
        start, last = line.span()
        for stop in _STOP.finditer(text, start, last):
            if _ends(text, start, stop, language):
                yield from _trimmed(text, start, stop.end())
                start = stop.end()
        yield from _trimmed(text, start, last)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    inside = text[start:end]
    begin = start + len(inside) - len(inside.lstrip())
    finish = start + len(inside.rstrip())
    if begin < finish:
        yield begin, finish


def _ends(text: str, start: int, stop: re.Match[str], language: Language) -> bool:
    """Whether a sentence ends here: what follows begins a new one, and the full stop is no part of a word or number."""
    ahead = text[stop.end() : stop.end() + 40].lstrip(_OPENING)
    if not ahead[:1].isupper() and not ahead[:1].isdigit():
        return False
    if not stop.group().startswith(".") or stop.group().startswith(".."):
        return True
    before = text[max(start, stop.start() - 20) : stop.start()].split()
    word = before[-1].lstrip(_OPENING).casefold() if before else ""
    if _SHORT[language].fullmatch(word):
        return False
    if word.isdigit():
        ordinal = text[start : stop.start()].strip(_OPENING) == word
        return not ordinal and not _inside_date(before, ahead)
    return not (len(word) == 1 and word.isalpha())


def _inside_date(before: list[str], ahead: str) -> bool:
    """Whether it is a full stop of a day written with spaces: 9. 12. 2026."""
    if len(before[-1]) > 2:
        return False
    month = len(before) > 1 and before[-2].removesuffix(".").isdigit() and before[-2].endswith(".")
    return bool(_DATE_AHEAD.match(ahead)) or (month and ahead[:4].isdigit())


def word_count(sentence: str) -> int:
    """How many words there are. A number with spaces between its thousands is one."""
    said = [word for word in sentence.split() if word[0].isalnum() or any(map(str.isalnum, word))]
    return len(said) - len(_THOUSANDS.findall(sentence))
