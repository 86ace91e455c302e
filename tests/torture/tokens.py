"""Cheap changes to small texts: by tokens, so that many of them are still texts of their kind."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from functools import cache

_TOKENS = {
    "json": re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^"\[\]{},:]+', re.DOTALL),
    "toml": re.compile(rb'"[^"\n]*"|\n|[\[\]{}=,]|[^"\n\[\]{}=,]+'),
    "xml": re.compile(rb'"[^"]*"|</?[\w:]+|/?>|[^"<>]+|[<"]'),
}
_ODD = {
    "json": (
        *(b"null", b"true", b"false", b"0", b"-1", b"9007199254740992", b"9007199254740993", b"1e999", b"1.5", b"NaN"),
        *(b'""', b'" "', b'"\\u0000"', b'"\\ud800"', b'"\\ud83d\\ude00"', b'"\xef\xbb\xbf"', b'"\xe2\x80\xae"', b"2"),
        *(b'"a\\r\\nb"', b"[]", b"{}", b"[[]]", b'{"":1}', b'{"a":{"a":1}}', b"[null]", b'["x","x"]', b'"_form"'),
        *(b'"alternatives"', b'"title"', b'"000000000000000000000000"', b'"2026-13-45T99:99:99Z"', b'"extra"', b"-0"),
        *(b'"2026-11-22T24:00:00+24:00"', b'"VE1"', b'"S1"', b'"a/b"', b"99999999999999999999", b"1E400", b'"\xff"'),
        *(b'"2026-02-30"', b'"12,5"', b'"comments"', b'"\\n"', b'"lights"', b'"2026-08-31/2026-01-01"', b'"\xc2\x85"'),
    ),
    "toml": (
        *(b"1", b"true", b'""', b"[]", b"{}", b"1.5", b"nan", b"-inf", b"2026-01-01", b"[[1]]", b'"x"', b"'''", b'"""'),
        *(b"[[pages]]", b"[[pages.items]]", b"[x]", b"a.b.c", b'"first"', b'"P1"', b'"answer"', b'"any"', b'"{n}"'),
        *(b'"reference"', b'"persons"', b'"table"', b'"scale"', b'"impacts"', b'"modules"', b'"\\ud800"', b"07:32:00"),
        *(b'"money"', b'"derived"', b'"choices"', b'"date_range"', b'"all"', b'"rows"', b'"scope"', b'"LIGHT"', b"0x1"),
    ),
    "xml": (
        *(b'""', b'"-1"', b'"x"', b'"99999999999999999999"', b'"1.5"', b'"\xc3\xa4"', b'"0"', b'"9"', b'"begin"'),
        *(b"<w:p", b"<w:tbl", b"<w:tr", b"<w:tc", b"<w:r", b"<w:t", b"<w:sdt", b"<w:style", b"<w:lang", b"/>", b">"),
        *(b"&a;", b"<!--x-->", b"<![CDATA[x]]>", b"<?x y?>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"\xff", b"xmlns=''"),
        *(b'"H1"', b'"N"', b'"T"', b'"b"', b'"auto"', b'"FF00"', b"<w:pPr", b"<w:rPr", b"<w:drawing", b"<w:vMerge"),
    ),
}
_GREAT = {
    "json": (b'"' + b"\xc3\xa9" * 5_001 + b'"', b'"' + b"x" * 100_001 + b'"', b"[" * 40 + b"]" * 40, b"[[]," * 9_000),
    "toml": (b"a." * 300 + b"b = 1", b'"' + b"x" * 100_001 + b'"', b"[" * 2_000, b"x = {a=" * 300, b"\na = 1" * 9_000),
    "xml": (b"<w:p>" * 300, b'"' + b"9" * 5_000 + b'"', b"<w:tbl><w:tr><w:tc>" * 100, b"<w:p/>" * 20_000, b"&lt;" * 99),
}
_SHAPE = b"[]{},:<>/=\n"
ODD_BYTES = (0, 9, 10, 13, 0x1F, 0x22, 0x5C, 0x7F, 0x80, 0xC3, 0xED, 0xFF)


@cache
def split(text: bytes, kind: str) -> tuple[bytes, ...]:
    """The text token by token."""
    return tuple(_TOKENS[kind].findall(text))


def words(texts: Iterable[bytes], kind: str) -> list[bytes]:
    """What texts of a kind are written with, and what is odd in them."""
    found = {token for text in texts for token in split(text, kind) if 1 < len(token) <= 40}
    return sorted(found | {token for token in _ODD[kind] if token})


def changed(text: bytes, kind: str, luck: random.Random) -> bytes:
    """The text with one to four tokens other than they were; seldom with very many."""
    tokens = list(split(text, kind))
    chance = luck.random
    changes = 1
    while changes < 4 and chance() < 0.4:
        changes += 1
    for _ in range(changes):
        if not tokens:
            break
        at = int(chance() * len(tokens))
        for _ in range(6 if chance() < 0.8 else 0):  # what stands between brackets, so that the whole keeps its shape
            if tokens[at][:1] not in _SHAPE:
                break
            at = int(chance() * len(tokens))
        way = chance()
        if way < 0.35:
            tokens[at] = luck.choice(_ODD[kind])
        elif way < 0.6:
            other = tokens[int(chance() * len(tokens))]
            for _ in range(8 if way < 0.57 else 0):
                if other[:1] == tokens[at][:1]:
                    break
                other = tokens[int(chance() * len(tokens))]
            tokens[at] = other
        elif way < 0.75:
            _members(tokens, at, luck)
        elif way < 0.8:
            start = int(chance() * len(tokens))
            tokens[at:at] = tokens[start : start + int(1 + chance() * 12)]
        elif way < 0.999:
            token = bytearray(tokens[at])
            place = int(chance() * len(token))
            token[place : place + 1] = bytes((luck.choice(ODD_BYTES) if chance() < 0.2 else int(32 + chance() * 95),))
            tokens[at] = bytes(token)
        else:
            tokens[at] = luck.choice(_GREAT[kind])
    return b"".join(tokens)


def _members(tokens: list[bytes], at: int, luck: random.Random) -> None:
    """One entry gone or doubled: a name with a plain value, a value of a list, a line."""
    end = at + 1
    while end < len(tokens) and tokens[end][:1] not in b",\n>" and end - at < 6:
        end += 1
    if luck.random() < 0.5:
        del tokens[at : end + 1]
    else:
        tokens[at:at] = tokens[at : end + 1]
