"""A short code for the content of an assessment: printed in the final document, worked out again from a file.

Two assessments have the same code when they hold the same answers to the same form. What people note for themselves,
comments and the states of pages, does not count. The way of working it out is laid down in docs/file-format.md.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from ennakko.model.assessment import EDITION, FORM, Assessment, Path, Value, normalised
from ennakko.model.comments import COMMENTS
from ennakko.model.history import Conflict, History, canonical_value, quoted

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""The digits of Crockford's base 32: no letter looks like a digit."""
_DIGITS: Final = 16
_IN_ROW: Final = 3
"""So many names lead to an answer in a row of a table."""
_MISREAD: Final = str.maketrans("OIL", "011")
_BETWEEN: Final = re.compile(r"[\s\-\u00ad\u2010-\u2015\u2212]+")


def final_code(assessment: Assessment, conflicts: Iterable[Conflict] = ()) -> str:
    """The code, four groups of four letters and digits. Of a question in conflict every answer counts."""
    contested = {conflict.path: conflict.versions for conflict in conflicts if counts(conflict.path)}
    answers = ",".join(sorted([*_of_rows(assessment, frozenset(contested)), *_of_others(assessment, contested)]))
    differing = ",".join(sorted({_line(v.path, v.value) for versions in contested.values() for v in versions}))
    edition, form = quoted(assessment.text(*EDITION)), quoted(assessment.text(*FORM))
    content = f'{{"answers":[{answers}],"conflicts":[{differing}],"edition":{edition},"form":{form}}}'
    number = int.from_bytes(hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()[:10], "big")
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(_DIGITS)))
    return "-".join(letters[at : at + 4] for at in range(0, _DIGITS, 4))


def read_code(typed: str) -> str | None:
    """A code as somebody typed it, in its one form. None when it cannot be a code."""
    letters = _BETWEEN.sub("", typed).upper().translate(_MISREAD)
    if len(letters) != _DIGITS or any(letter not in _LETTERS for letter in letters):
        return None
    return "-".join(letters[at : at + 4] for at in range(0, _DIGITS, 4))


def last_with(history: History, id_: str, code: str) -> str | None:
    """The last time at which the answers on record had a code, as the versions say; None when they never had it."""
    for at in sorted({version.at for version in history.versions.values()}, reverse=True):
        then = {v.id: v for v in history.versions.values() if v.at <= at}
        before = History(MappingProxyType(then), history.behind)
        if final_code(Assessment(id_, before.answers()), before.conflicts()) == code:
            return at
    return None


def counts(path: Path) -> bool:
    """Whether an answer is part of the content: not a comment, nor what the program notes for itself."""
    return not path[0].startswith("_") and path[0] != COMMENTS


def _of_rows(assessment: Assessment, contested: frozenset[Path]) -> Iterator[str]:
    """The answers in tables as lines. Those of a row are worked out once for as long as it stays as it is."""
    tables: dict[str, list[str]] = {}
    for table, row in assessment.held():
        tables.setdefault(table, []).append(row)
    for table in sorted(tables):
        work_out = partial(_of_row, table, contested)
        for lines in assessment.of_rows(table, sorted(tables[table]), "content", work_out, (contested,)):
            yield from lines


def _of_row(table: str, contested: frozenset[Path], row: str, cells: Mapping[str, Value]) -> tuple[str, ...]:
    paths = {(table, row, column): value for column, value in cells.items()}
    return tuple(sorted(_line(path, value) for path, value in paths.items() if _is_part(path, value, contested)))


def _of_others(assessment: Assessment, contested: Container[Path]) -> Iterator[str]:
    for path, value in assessment.answers.items():
        if len(path) != _IN_ROW and _is_part(path, value, contested):
            yield _line(path, value)


def _is_part(path: Path, value: Value, contested: Container[Path]) -> bool:
    return path not in contested and counts(path) and normalised(value) is not None and value is not False


def _line(path: Path, value: Value) -> str:
    """The canonical JSON of an answer with its path."""
    return f"[[{','.join(map(quoted, path))}],{canonical_value(normalised(value))}]"
