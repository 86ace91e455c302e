"""A question to a colleague that travels in the file: what is asked, about which pages, and by whom.

It is no answer, so no version: it stands among the keys of the file that older programs keep without knowing them.
"""

from __future__ import annotations

import json

import msgspec

from ennakko.files.text import KEY, SHORT, clean
from ennakko.model.history import Author, canonical

KEY_IN_FILE = "asking"
MOST_PAGES = 100


class Asking(msgspec.Struct, frozen=True):
    """Who asks, what, and about which pages (their ids, in the order of the form)."""

    by: Author
    text: str = ""
    pages: tuple[str, ...] = ()


def asked(extra: str) -> Asking | None:
    """What is asked in a file, from the keys kept in it; None when nothing is, or nothing that can be read."""
    try:
        found = msgspec.convert(json.loads(extra).get(KEY_IN_FILE), Asking)
    except (msgspec.ValidationError, ValueError, AttributeError):
        return None
    by = Author(clean(found.by.id, KEY), _line(found.by.name), _line(found.by.unit))
    pages = tuple(clean(page, KEY) for page in found.pages[:MOST_PAGES])
    return Asking(by, clean(found.text, SHORT).strip(), pages)


def asking(extra: str, asked: Asking | None) -> str:
    """The same keys with this question in them, or with none."""
    kept = {key: value for key, value in json.loads(extra).items() if key != KEY_IN_FILE}
    return canonical(kept | ({KEY_IN_FILE: msgspec.to_builtins(asked)} if asked else {}))


def _line(text: str) -> str:
    return " ".join(clean(text, SHORT).split())
