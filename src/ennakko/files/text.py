"""The one gate for text: what comes in from keys, the clipboard, files and the command line is made harmless here.

After the gate a text is in Unicode form NFC, has "\\n" as its only line ending, and can be stored, shared and
written into a Word file as it is. Nothing that a person can see is lost.
"""

import re
import unicodedata

from ennakko.model.assessment import Value

LONG = 100_000
"""The most characters in one answer."""
SHORT = 5_000
"""The most characters in a short field: a name, a title, one of several texts."""
KEY = 64
"""The most characters in a key: an id of a question, a row or a version."""
PARTS = 2_000
"""The most texts in one answer."""
WHOLE = 2**53
"""Whole numbers are no further from nought than this, so that every program reads them alike."""

# Word's line break inside a paragraph, form feed, NEL and Unicode's own separators are line ends to a person.
_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
# Control characters, the byte order mark, and the controls that turn the direction of text around: those can make a
# text read differently from what it says. The direction marks that Arabic and Hebrew need stay.
_REMOVED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_NOT_CHARACTERS = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def clean(text: str, limit: int = LONG) -> str:
    """The text as it may be kept: harmless, in one form, and no longer than `limit`."""
    if not text.isascii() or not text.isprintable():
        text = _LINE_ENDS.sub("\n", text)
        text = _REMOVED.sub("", text)
        text = _NOT_CHARACTERS.sub("\ufffd", text)
        text = unicodedata.normalize("NFC", text)
    return text[:limit]


def harmless(text: str) -> bool:
    """Whether the gate would remove or replace nothing in the text. Its Unicode form and length are not looked at."""
    if text.isprintable() or text.replace("\n", "").isprintable():  # what the gate removes is never printable
        return True
    return not (_LINE_ENDS.search(text) or _REMOVED.search(text) or _NOT_CHARACTERS.search(text))


def cleaned(value: Value) -> Value:
    """An answer as it may be kept. Texts are cleaned; a number too great for other programs is cut."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        return tuple(clean(part, SHORT) for part in value[:PARTS])
    if value is None or isinstance(value, bool):
        return value
    return max(-WHOLE, min(WHOLE, value))
