"""Which version a document is: the answers that documents were made of are on record, each with its number."""

from __future__ import annotations

from typing import Final

import msgspec

from ennakko.model.assessment import Assessment, Path, differing
from ennakko.model.final_code import counts, final_code
from ennakko.model.history import History, Version

_DOCUMENT: Final = "_document"
_DIGITS: Final = 6


def numbered(assessment: Assessment, history: History) -> Path:
    """Where the number of a document of these answers is kept: under the code of their content."""
    return (_DOCUMENT, final_code(assessment, history.conflicts()))


class Numbering(msgspec.Struct, frozen=True):
    """The number of a document of an assessment, and the one that the next other document gets."""

    assessment: Assessment
    number: int
    following: int

    def while_writing(self, assessment: Assessment) -> int | None:
        """The number when some answers are others by now; working out the code of each letter would take too long.

        Of answers that an earlier document was made of it says the next number, too. None: a document was made since.
        """
        changed = differing(self.assessment.answers, assessment.answers)
        if any(path[0] == _DOCUMENT for path in changed):
            return None
        return self.following if any(map(counts, changed)) else self.number


def document_version(assessment: Assessment, history: History) -> int:
    """The number of a document of these answers: the one that such a document has already, otherwise the next."""
    return numbering(assessment, history).number


def numbering(assessment: Assessment, history: History) -> Numbering:
    """The number as it is on record."""
    numbers: dict[Path, int] = {}
    for version in history.versions.values():
        if number := _number(version):
            numbers[version.path] = min(number, numbers.get(version.path, number))
    if not numbers:  # working out the code would take longer than all the rest
        return Numbering(assessment, 1, 1)
    following = max(numbers.values()) + 1
    return Numbering(assessment, numbers.get(numbered(assessment, history)) or following, following)


def _number(version: Version) -> int:
    said = version.value
    is_one = version.path[0] == _DOCUMENT and isinstance(said, str) and said.isascii() and said.isdigit()
    return int(said) if is_one and isinstance(said, str) and len(said) <= _DIGITS else 0
