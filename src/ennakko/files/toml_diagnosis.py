"""What is most likely wrong where a TOML file cannot be read, told from the line itself."""

from __future__ import annotations

import re

from ennakko.files import toml_causes as causes
from ennakko.files.form_faults import phrased, said
from ennakko.model.words import Text

_SHOWN = 80
"""So much of a line is shown."""
_STRING = re.compile(r'"""|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'')
_CURLY = re.compile("[“”„‟‘’‚«»]")
_HEADING = re.compile(r"\s*(\[\[?)([^\[\]]*)(\]{0,2})\s*$")
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]+(\s*\.\s*[A-Za-z0-9_-]+)*")
_PLACE = re.compile(r"line (\d+)")
_LONG_NUMBER = re.compile(r"[0-9][0-9_]{300}")
_STRING_MARK = "\x00"


def diagnosed(text: str, message: str) -> tuple[int | None, Text]:
    """The line and the most likely cause, with the line itself. `message` is what the reader of TOML says of it."""
    lines = text.split("\n")
    place = _PLACE.search(message)
    at = int(place[1]) - 1 if place else max((n for n, line in enumerate(lines) if line.strip()), default=0)
    at = min(at, len(lines) - 1)
    at, cause = _cause(lines, at, message)
    shown = "".join(c if c.isprintable() else "□" for c in lines[at].strip()[: _SHOWN + 1])
    if not shown:
        return at + 1, cause
    line = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
    return at + 1, phrased(causes.LINE, cause=cause, line=Text(line, line, line))


def long_number_line(text: str) -> int | None:
    """The line of the first number, outside of texts, that is longer than any number that means something."""
    return next((n for n, line in enumerate(text.split("\n"), 1) if _LONG_NUMBER.search(_bare(line))), None)


def _cause(lines: list[str], at: int, message: str) -> tuple[int, Text]:
    """The line really meant and its cause: what does not end is told where it begins."""
    if message.startswith("Unterminated"):
        opened = [n for n, line in enumerate(lines[: at + 1]) if line.count('"""') % 2 or line.count("'''") % 2]
        return (opened[-1], causes.LONG_TEXT) if opened else (at, causes.QUOTE)
    line = lines[at]
    if any(word in message for word in ("overwrite", "Duplicate", "declare", "redefine", "mutate")):
        return _twice(lines, at, message)
    if (found := _in_line(line, message)) is not None:
        return at, found
    begun = _list_begun(lines, at)
    before = next((n for n in range(at - 1, -1, -1) if _bare(lines[n]).strip()), None)
    if begun is not None and before is not None and before > begun:
        if _bare(lines[before]).rstrip()[-1:] not in {",", "["} and line.lstrip()[:1] in {'"', "{", "'"}:
            return before, causes.COMMA_AT_END
    if begun is not None:
        return begun, causes.BRACKET
    return at, causes.UNREADABLE


def _in_line(line: str, message: str) -> Text | None:
    """What is wrong within one line."""
    bare = _bare(line)
    key, equals, value = (part.strip() for part in bare.partition("="))
    if _CURLY.search(bare):
        return causes.CURLY
    if "Unescaped" in message:
        return causes.BACKSLASH
    if '"' in bare:
        return causes.QUOTE
    if any(not c.isprintable() and c not in {"\t", _STRING_MARK} for c in bare):
        return causes.HIDDEN
    if bare.lstrip().startswith("[") and not equals:
        heading = _HEADING.match(bare)
        return causes.HEADING if heading is None or len(heading[1]) != len(heading[3]) else None
    if "{" in bare or "}" in bare or bare.lstrip().startswith(_STRING_MARK):
        return _in_entry(bare)
    if not equals:
        return causes.COLON if ":" in bare else causes.NO_EQUALS
    if not _PLAIN_KEY.fullmatch(key.replace(_STRING_MARK, "k")):
        return causes.BAD_KEY
    return _in_value(value)


def _in_entry(bare: str) -> Text | None:
    """What is wrong in { … }, or in a line of a list."""
    if bare.count("{") != bare.count("}"):
        return causes.BRACE
    if re.search(r",\s*\}", bare):
        return causes.LAST_COMMA
    if re.search(r"[\x00}]\s*([\w.]+\s*=|\x00|\{)", re.sub(r"\x00+", _STRING_MARK, bare)):
        return causes.COMMA
    inner = re.findall(r"=\s*([^\s\x00\[{][^,}]*)", bare)
    return next((found for value in inner if (found := _in_value(value.strip())) is not None), None)


def _in_value(value: str) -> Text | None:
    """What is wrong after the sign =."""
    if not value:
        return causes.NO_VALUE
    if value in {"True", "False", "TRUE", "FALSE"}:
        return causes.LOWER_CASE
    if value[0] == _STRING_MARK and value.strip(_STRING_MARK):
        return causes.INNER_QUOTE
    if value[0] == "[":
        return causes.COMMA if re.search(r"\x00\s+\x00", value) else None
    if re.fullmatch(r"[+-]?\d[\d.,  ]*\s*[€%\w]*", value):
        return causes.NUMBER if not re.fullmatch(r"[+-]?(0|[1-9]\d*)", value) else None
    return causes.NO_QUOTES if value[0] not in {_STRING_MARK, "{"} and value not in {"true", "false"} else None


def _twice(lines: list[str], at: int, message: str) -> tuple[int, Text]:
    """What stands twice. Of two headings, the one that has a bracket too few on each side."""
    heading = _HEADING.match(_bare(lines[at]))
    if heading:
        name = heading[2].strip()
        others = [n for n in range(at) if (m := _HEADING.match(_bare(lines[n]))) and m[2].strip() == name]
        if not others:
            return at, said(causes.TWICE, key=name)
        return (others[0] if heading[1] == "[[" else at), causes.HEADING
    quoted = re.search(r"'([^']+)'", message)
    key = quoted[1] if quoted else _key(lines[at])
    start = max((n for n, each in enumerate(lines[:at]) if _HEADING.match(_bare(each))), default=-1)
    before = next((n for n in range(start + 1, at) if _key(lines[n]) == key), None)
    if quoted or before is None:
        return at, said(causes.TWICE, key=key)
    return at, said(causes.TWICE_KEY, key=key, line=str(before + 1))


def _key(line: str) -> str:
    key, equals, _ = _bare(line).partition("=")
    return key.strip() if equals else ""


def _list_begun(lines: list[str], at: int) -> int | None:
    """The line where the list begins that is still open at a line."""
    depth = 0
    for n in range(at, -1, -1):
        bare = _bare(lines[n]) if n < at or not _HEADING.match(_bare(lines[n])) else ""
        if _HEADING.match(bare):
            return None
        depth += bare.count("[") - bare.count("]")
        if depth > 0:
            return n
    return None


def _bare(line: str) -> str:
    """A line without its texts and its comment."""
    told = line.replace(_STRING_MARK, "\x01")
    return _STRING.sub(lambda found: _STRING_MARK * len(found[0]), told).partition("#")[0]
