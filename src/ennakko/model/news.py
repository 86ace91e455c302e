"""What some versions change in an assessment, as one would tell of it: an answer, a row that came, a row that went."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ennakko.model.assessment import Assessment, Path, same
from ennakko.model.comments import COMMENTS
from ennakko.model.history import History, Version, is_row


def changes(versions: Iterable[Version], history: History, assessment: Assessment) -> Mapping[Path, Version]:
    """The change at each path, as far as it stands: nobody has answered over it since.

    A new row is one change, whatever was answered in it. Comments, the program's own notes and the order of rows are
    none.
    """
    standing = [v for v in versions if _tells(v) and _stands(v, history, assessment)]
    came = {v.path for v in standing if is_row(v.path) and v.value is not None}
    return {v.path: v for v in sorted(standing, key=lambda v: v.path) if is_row(v.path) or v.path[:2] not in came}


def _tells(version: Version) -> bool:
    return not version.path[0].startswith("_") and version.path[0] != COMMENTS


def _stands(version: Version, history: History, assessment: Assessment) -> bool:
    path, value = version.path, version.value
    if not is_row(path):
        return version in history.in_force(path) and same(assessment.value(*path), value)
    if value is None:
        return version in history.heads(path) and path not in assessment.answers
    return path in assessment.answers and history.at(path)[0] is version
