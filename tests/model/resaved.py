"""Two copies of one assessment that were saved again, in other programs' habits, and not answered anew."""

from __future__ import annotations

import random
import unicodedata
from types import MappingProxyType

from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.edit import AddRow, applied
from ennakko.model.history import Author, History, current, sealed

AT = "2026-11-22T10:15:00+02:00"
WORDS = ("kirjasto", "yö", "Åbo", "käyttö", "hyöty", "\u0160", "Ängsö")


def resaved(seed: int) -> tuple[History, History, History]:
    """Two copies saved again by two people, and the history that both had."""
    luck = random.Random(seed)
    author = Author("a" * 32, "Aino")
    now = blank("x" * 24, "LAAJA", {("title",): _text(luck), ("goals",): (_text(luck), _text(luck))})
    for number in range(luck.randrange(4)):
        table, column = luck.choice([("impacts", "imp_desc"), ("comments", "text"), ("sites", "site_name")])
        row = AddRow(table, f"{luck.randrange(2**96):024x}", luck.choice("cit") + str(number), {column: _text(luck)})
        now = applied(row, now)
    before = sealed(History(), now.answers, author, AT)
    if luck.random() < 0.5:
        now = now.changed({("title",): _text(luck)})
        before = sealed(before, now.answers, author, AT)
    return _again(before, now, luck, "b"), _again(before, now, luck, "c"), before


def _again(history: History, now: Assessment, luck: random.Random, name: str) -> History:
    """Read, written in another Unicode form, with other line ends, in another order, and put on record."""
    versions = list(history.versions.items())
    luck.shuffle(versions)
    read = History(MappingProxyType(dict(versions)), history.behind)
    if luck.random() < 0.3:
        read = current(read)
    form = luck.choice([lambda text: text, _apart, _windows, _spaced])
    answers = {path: _each(value, form) for path, value in read.answers(now.answers).items()}
    return sealed(read, answers, Author(name * 32, name), AT)


def _text(luck: random.Random) -> str:
    return luck.choice([" ", "\n"]).join(luck.choices(WORDS, k=luck.randint(1, 6)))


def _each(value: Value, form: object) -> Value:
    assert callable(form)
    if isinstance(value, tuple):
        return tuple(str(form(part)) for part in value)
    return str(form(value)) if isinstance(value, str) and len(value) > 3 else value


def _apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _windows(text: str) -> str:
    return text.replace("\n", "\r\n")


def _spaced(text: str) -> str:
    return f" {text}\n"
