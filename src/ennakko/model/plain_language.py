"""Where a text could be plainer: long sentences, abbreviations nobody explained, follow-up without who and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from ennakko.model.sentences import sentences, word_count
from ennakko.model.words import Language

Kind = Literal["long_sentence", "abbreviation", "follow_up"]

LONGEST = 30
"""The most words in a sentence that is easy to follow."""
_SHORTEST = 2 * LONGEST
"""No text this short has more words than that."""


class Mark(msgspec.Struct, frozen=True):
    """A place in a text, from `start` up to `end`, and what could be plainer there."""

    start: int
    end: int
    kind: Kind


def marks(text: str, language: Language) -> tuple[Mark, ...]:
    """All that could be plainer in a text, in the order of the text."""
    found = (*long_sentences(text, language), *abbreviations(text), *_follow_up(text, language))
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))


def long_sentences(text: str, language: Language) -> tuple[Mark, ...]:
    """The sentences with more words than `LONGEST`. A line of a list is a sentence of its own."""
    if len(text.split()) <= LONGEST:
        return ()
    spans = (span for span in sentences(text, language) if span[1] - span[0] > _SHORTEST)
    found = (span for span in spans if word_count(text[slice(*span)]) > LONGEST)
    return tuple(Mark(start, end, "long_sentence") for start, end in found)


_LINE = re.compile(r"[^\n]+")
_CAPITALS = re.compile(r"(?<![\w/])[A-ZÅÄÖ]{2,}(?!\w)(?![:/-]?[0-9])(?!\s[0-9]+[-/.:][0-9])")
_KNOWN = re.compile(
    "EU|ETA|EES|EEA|YK|FN|UN|USA|NATO|EUR|TV|WC|OK|PDF|ID|IT|ICT|CD|DVD|GPS|LED|SMS|QR|USB|AI|HIV|AIDS|DNA|SOS|"
    "HUS|YLE|SVT|VR|KELA|FI|SV|EN|VE|ALT|[IVX]+"
)


def abbreviations(text: str) -> tuple[Mark, ...]:
    """The abbreviations in capitals that a text does not explain, each where it is first used.

    Those that everybody knows are left out, as are case numbers and Roman numerals. A text explains an abbreviation by
    having it in brackets after the whole name, or the whole name in brackets after it.
    """
    seen: set[str] = set()
    found: list[Mark] = []
    for line in _LINE.finditer(text):
        if line.group().isupper() and " " in line.group().strip():
            continue  # a heading all in capitals
        for match in _CAPITALS.finditer(text, *line.span()):
            word = match.group()
            if word not in seen and not _KNOWN.fullmatch(word) and not _explained(word, text):
                found.append(Mark(match.start(), match.end(), "abbreviation"))
            seen.add(word)
    return tuple(found)


def _explained(word: str, text: str) -> bool:
    return any(said in text for said in (f"({word})", f"({word},", f"({word};", f"{word} ("))


_SHORTENED = re.compile(
    r"(?<![\w.])(?:esim|mm|ns|ym|yms|jne|tms|ko|em|mrd|milj|t\.\s?ex|bl\.\s?a|s\.\s?k|osv|o\.\s?s\.\s?v|m\.\s?m|dvs"
    r"|e\.\s?g|i\.\s?e|etc|incl)\.(?!\w)",
    re.IGNORECASE,
)


def shortened(title: str) -> tuple[str, ...]:
    """The abbreviations of a title, where none belongs: those in capitals and the everyday ones."""
    found = [(mark.start, title[mark.start : mark.end]) for mark in abbreviations(title)]
    found.extend((match.start(), match.group()) for match in _SHORTENED.finditer(title))
    return tuple(word for _, word in sorted(found))


_FOLLOWED: dict[Language, re.Pattern[str]] = {
    "fi": re.compile(r"\b(?:seurataan|seurattaisiin|tullaan seuraamaan|tarkkaillaan)\b", re.IGNORECASE),
    "sv": re.compile(r"\b(?:följs upp|följas upp|uppföljs|ska följas|kommer att följas)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:(?:is|are|be|being) (?:closely )?(?:monitored|followed up))\b", re.IGNORECASE),
}
_WHO: dict[Language, re.Pattern[str]] = {
    "fi": re.compile(
        r"lautakun|valtuus|hallitu|jaosto|toimikun|ryhmä|neuvosto|johtaj|johto|päällik|koordinaat|rehtor|esihenki|"
        r"esimie|toimiala|yksik|virast|keskus|tiimi|viranhalt|hoitaj|ohjaaj|työntekij|henkilöst|suunnittelij|toimesta|"
        r"vastaa|vastuu|palvelut\b|palveluissa|kunta\b|kunnassa|hyvinvointialue",
        re.IGNORECASE,
    ),
    "sv": re.compile(
        r"nämnd|styrelse|fullmäktige|sektion|grupp|råd(?:et)?\b|direktör|chef|ledning|koordinator|samordn|rektor|sektor|"
        r"enhet|personal|handläggare|planerare|ansvar|\bav\b|tjänsterna|kommunen|välfärdsområdet",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\bby\b|board|committee|council|division|director|head of|manager|coordinator|principal|unit|team|group|staff|"
        r"department|responsib|officer|municipality|county",
        re.IGNORECASE,
    ),
}
_WHEN: dict[Language, re.Pattern[str]] = {
    "fi": re.compile(
        r"[0-9]|vuosittain|vuosi\b|vuoden|vuonna|kuukau|viikoittain|viikon|päivittäin|kausittain|kerran|kevää|syksy|talve|"
        r"kesä|kuussa|kuuta|kuun|joka\b|lukukau|neljännes|tilinpäätö|talousarvio|kaksi|kolme",
        re.IGNORECASE,
    ),
    "sv": re.compile(
        r"[0-9]|årlig|varje|månad|vecko|vecka|kvartal|halvår|gång|vår(?:en)?\b|höst|sommar|vinter|år(?:et)?\b|januari|"
        r"februari|mars|april|maj|juni|juli|augusti|bokslut|budget|termin",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"[0-9]|annual|year|month|week|quarter|daily|once|twice|every|each|spring|summer|autumn|winter|january|february|"
        r"march|april|\bmay\b|june|july|august|september|october|november|december|budget|term",
        re.IGNORECASE,
    ),
}


def _follow_up(text: str, language: Language) -> Iterator[Mark]:
    """Where something is followed up without saying who does it and when, in the same sentence."""
    pattern = _FOLLOWED[language]
    if not pattern.search(text):
        return
    for start, end in sentences(text, language):
        sentence = text[start:end]
        if _WHO[language].search(sentence) and _WHEN[language].search(sentence):
            continue
        for match in pattern.finditer(text, start, end):
            yield Mark(match.start(), match.end(), "follow_up")
