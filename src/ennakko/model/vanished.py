"""Answers to questions that are no longer asked: a form has changed, or a colleague has a form that is not here."""

from __future__ import annotations

from collections.abc import Iterator

from ennakko.model.assessment import Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.comments import COMMENTS
from ennakko.model.form import Rowed
from ennakko.model.standing import answered


def vanished(catalogue: Catalogue, assessment: Assessment) -> Iterator[Path]:
    """The paths of such answers, in order. They are kept as they are; rows without an answer have nothing to show."""
    yield from sorted(
        path for path, value in assessment.answers.items() if not _known(catalogue, path) and answered(value)
    )


def _known(catalogue: Catalogue, path: Path) -> bool:
    """Whether an answer is asked for here, or is none: a row by itself, or what the program keeps for itself."""
    if len(path) not in (1, 3) or path[0].startswith("_") or path[0] == COMMENTS:
        return True
    asked = catalogue.asked.get(path[0])
    if len(path) == 1:
        return asked is not None
    return isinstance(asked, Rowed) and asked.column(path[2]) is not None
