"""A question to a colleague that travels in the file: what is asked, about which pages and questions, and by whom.

It is no answer, so no version: it stands among the keys of the file that older programs keep without knowing them.
"""

from __future__ import annotations

import json

import msgspec

from ennakko.files.text import KEY, SHORT, clean
from ennakko.model.history import Author, canonical

KEY_IN_FILE = "asking"
MOST_PAGES = 100
MOST_QUESTIONS = 200
"""Of one page."""


class Asking(msgspec.Struct, frozen=True):
    """Who asks, what, and about which pages (their ids, in the order of the form).

    A page is meant as a whole unless `questions` names, under its id, those of its questions that are meant.
    """

    by: Author
    text: str = ""
    pages: tuple[str, ...] = ()
    questions: dict[str, tuple[str, ...]] = {}


def asked(extra: str) -> Asking | None:
    """What is asked in a file, from the keys kept in it; None when nothing is, or nothing that can be read."""
    try:
        found = msgspec.convert(json.loads(extra).get(KEY_IN_FILE), Asking)
    except (msgspec.ValidationError, ValueError, AttributeError):
        return None
    by = Author(clean(found.by.id, KEY), _line(found.by.name), _line(found.by.unit))
    pages = _ids(found.pages, MOST_PAGES)
    named = {clean(page, KEY): _ids(ids, MOST_QUESTIONS) for page, ids in found.questions.items()}
    questions = {page: named[page] for page in pages if named.get(page)}
    return Asking(by, clean(found.text, SHORT).strip(), pages, questions)


def asking(extra: str, asked: Asking | None) -> str:
    """The same keys with this question in them, or with none."""
    return _with(extra, msgspec.to_builtins(asked) if asked else None)


def handed_on(source: str, extra: str) -> str:
    """The keys of `extra` with what is asked in `source`, to the letter: a newer program may know more of it."""
    return _with(extra, json.loads(source).get(KEY_IN_FILE))


def _with(extra: str, found: object) -> str:
    kept = {key: value for key, value in json.loads(extra).items() if key != KEY_IN_FILE}
    return canonical(kept | ({KEY_IN_FILE: found} if found is not None else {}))


def _ids(found: tuple[str, ...], most: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clean(id_, KEY) for id_ in found[:most]))


def _line(text: str) -> str:
    return " ".join(clean(text, SHORT).split())
