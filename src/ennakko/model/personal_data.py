"""What in a text may tell who somebody is: identity codes, telephone numbers, homes, and very small groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

Kind = Literal["identity_code", "phone", "address"]

SMALL = 10
"""A group with fewer people than this can be recognised."""


class Trace(msgspec.Struct, frozen=True):
    """A place in a text that seems to tell who somebody is."""

    start: int
    end: int
    kind: Kind


_DIGITS = re.compile("[0-9](?:[ \u00a0()-]{0,3}[0-9]){5}")
"""As many digits in a row as an identity code or a telephone number has at least."""

# Century marks: "-" and those since 2023 for the 1900s, "A" and those since 2023 for the 2000s, "+" for the 1800s.
_IDENTITY = re.compile(r"(?<!\w)([0-9]{6})([-+\u2010\u2011\u2012\u2013\u2212A-FU-Y])([0-9]{3})([0-9A-Y])(?!\w)", re.I)
_CONTROL = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CENTURY = {"+": 1800, **dict.fromkeys("ABCDEF", 2000)}

# Nothing that goes on as a case number, a date, a code or a sum does.
_BEFORE = r"(?<!\w)(?<![0-9][./:,\u2013-])(?<![^\W\d_][/\u2013-])"
_AFTER = r"(?!\w)(?![ \u00a0\u2013-]?[0-9])(?![./:,][0-9])"
_GAP = r"[ \u00a0-]?"
_PHONE = re.compile(
    rf"(?<![\w+])(?:\+|00)(?:358|45|46|47|372){_GAP}(?:\(0\){_GAP})?[1-9](?:{_GAP}[0-9]){{5,10}}{_AFTER}"
    rf"|{_BEFORE}0(?:4[0-9]|50)(?:{_GAP}[0-9]){{6,8}}{_AFTER}"
    rf"|{_BEFORE}(?:\(0(?:[235689]|1[3-9])\){_GAP}|0(?:[235689]|1[3-9])[ \u00a0-])[0-9]{{3,4}}"
    rf"(?:{_GAP}[0-9]{{2,4}}){{1,2}}{_AFTER}"
)
_COMPANY = re.compile(r"[0-9]{7}-[0-9]")

_STREETS = ("tie", "katu", "kuja", "polku", "raitti", "vägen", "gatan", "stigen", "gränden")
_ENDINGS = tuple(street + gap for street in _STREETS for gap in " \u00a0")
_STREET = re.compile(
    rf"\b(?P<name>[A-ZÅÄÖ][a-zåäöé-]*(?:{'|'.join(_STREETS)}))[ \u00a0]"
    r"[0-9]{1,3}(?![0-9])(?P<flat>[ \u00a0]?[A-Za-z]?[ \u00a0](?:as\.?|lgh|bst\.?)[ \u00a0]?[0-9]{1,3}"
    r"|[ \u00a0]?[A-Z][ \u00a0]?[0-9]{1,3}(?![0-9]))?"
)
_ROADS = frozenset({"Valtatie", "Kantatie", "Maantie", "Yhdystie", "Seututie", "Rautatie", "Landsvägen", "Riksvägen"})
_LIVES = re.compile(
    r"\b(?:asu(?:u|vat|van|vien|i|ivat)\b|kotiosoit|kotona|kotinsa\b|koti\b|bor\b|bodde\b|bosatt|hemadress|hemma\b"
    r"|lives?\b|lived\b|living at\b|home\b)",
    re.IGNORECASE,
)


def traces(text: str) -> tuple[Trace, ...]:
    """What in a text seems to belong to a private person, in order. A street tells nothing unless it is a home.

    A home has the number of a flat, or somebody lives there in the same line.
    """
    found = [*_homes(text)] if any(ending in text for ending in _ENDINGS) else []
    if _DIGITS.search(text):
        codes = tuple(_identity_codes(text))
        found += codes
        found += (phone for phone in _phones(text) if not any(_meet(phone, code) for code in codes))
    return tuple(sorted(found, key=lambda trace: trace.start))


def _meet(one: Trace, other: Trace) -> bool:
    return one.start < other.end and other.start < one.end


def _identity_codes(text: str) -> Iterator[Trace]:
    for match in _IDENTITY.finditer(text):
        day, mark, number, control = match.groups()
        if _is_day(day, mark.upper()) and _CONTROL[int(day + number) % 31] == control.upper():
            yield Trace(match.start(), match.end(), "identity_code")


def _is_day(digits: str, mark: str) -> bool:
    try:
        date(_CENTURY.get(mark, 1900) + int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return False
    return True


def _phones(text: str) -> Iterator[Trace]:
    for match in _PHONE.finditer(text):
        if not _COMPANY.fullmatch(match.group()):
            yield Trace(match.start(), match.end(), "phone")


def _homes(text: str) -> Iterator[Trace]:
    for match in _STREET.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()][-200:]
        if match["name"] not in _ROADS and (match["flat"] or _LIVES.search(line)):
            yield Trace(match.start(), match.end(), "address")


_COUNT_WORDS = {
    word: n
    for words in (
        "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
        "en två tre fyra fem sex sju åtta nio",
        "one two three four five six seven eight nine",
    )
    for n, word in enumerate(words.split(), 1)
}
_COUNT = re.compile(
    r"(?:(?P<bound>alle|under|mindre än|färre än|fewer than|less than"
    r"|yli|över|mer än|fler än|more than|over|vähintään|minst|at least)\s{1,3})?"
    r"(?<![\w.,/:\u2013-])(?P<number>[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){1,3}|[0-9]{1,9}"
    rf"|\b(?:{'|'.join(_COUNT_WORDS)})\b)(?![.,/:\u2013-]?[0-9])(?!-\w)(?P<unit>\s{{0,3}}[%\w€]*)",
    re.IGNORECASE,
)
_BELOW = frozenset({"alle", "under", "mindre än", "färre än", "fewer than", "less than"})
_NOT_PEOPLE = re.compile(
    r"\s*(?:%|€|pros|procent|per\s?cent|vuo|vuot|v\b|år|year|kk|kuuk|månad|month|viik|veck|week|päiv|dag|day|tun|timm"
    r"|hour|min|km|kilom|metri|meter|euro|henkilötyö|htv|kunta|kunna|kommun|munic|kylä|kyli|by|villag|koulu|skol|school"
    r"|luok|klass|class|yksik|enhet|unit|ryhm|grupp|group|toimip|kohte|kohde|kert|kerra|gång|time|kirjas|bibl|librar"
    r"|neuvol|aluee|alue|områd|area|palvelu|tjänst|service)",
    re.IGNORECASE,
)


def few_people(text: str) -> bool:
    """Whether a number of people in a text is smaller than `SMALL`. Shares, years and things are no people."""
    for match in _COUNT.finditer(text):
        word = match["number"].casefold()
        number = _COUNT_WORDS.get(word) or int(re.sub(r"\D", "", word) or 0)
        bound = (match["bound"] or "").casefold()
        below = number <= SMALL if bound in _BELOW else number < SMALL and not bound
        if number and below and not _NOT_PEOPLE.match(match["unit"]):
            return True
    return False
