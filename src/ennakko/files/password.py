"""A shared file under a password: the whole file goes into the age format, which other programs open as well.

Nobody opens such a file without its password. See https://age-encryption.org/v1, scrypt recipients.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable, Sequence
from importlib import resources
from typing import cast

from ennakko.files import limits
from ennakko.files.share_trouble import BadAssessmentFile
from ennakko.model.words import Language

SHORTEST = 12
"""Characters of a password."""
WORDS = 5
"""Words of a suggested one: about 47 bits, and each guess costs a second and 256 MiB."""
_MARK = b"age-encryption.org/"


def is_protected(content: bytes) -> bool:
    """Whether it takes a password to see what is in a file."""
    return content.startswith(_MARK)


def long_enough(password: str) -> bool:
    """Whether a password may be used for a new file."""
    return len(_spelled(password)) >= SHORTEST


def protected(content: bytes, password: str) -> bytes:
    """The content under a password, opened once more before it is handed out. Takes seconds, so that guessing does."""
    if not long_enough(password):
        raise ValueError("too short")
    from pyrage import passphrase

    found = cast(bytes, passphrase.encrypt(content, _spelled(password)))
    if len(found) > limits.FILE:
        raise BadAssessmentFile("too_large", "the file with its protection")
    if uncovered(found, password) != content:
        raise BadAssessmentFile("damaged", "what was protected does not open as it was")
    return found


def uncovered(content: bytes, password: str) -> bytes:
    """What is under the password. Raises BadAssessmentFile when there is none, or another one."""
    if not password:
        raise BadAssessmentFile("protected")
    if len(content) > limits.FILE:
        raise BadAssessmentFile("too_large", "the file")
    from pyrage import DecryptError, passphrase

    try:
        return cast(bytes, passphrase.decrypt(content, _spelled(password)))
    except DecryptError as error:
        raise BadAssessmentFile("wrong_password", str(error)) from error


def suggested(language: Language, choose: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """A password that can be told over the telephone: five words, written with letters every keyboard has."""
    words = (resources.files("ennakko.resources") / "words" / f"{language}.txt").read_text(encoding="ascii").split()
    return " ".join(choose(words) for _ in range(WORDS))


def _spelled(password: str) -> str:
    """The same on every keyboard: composed characters, single spaces."""
    return " ".join(unicodedata.normalize("NFC", password).split())
