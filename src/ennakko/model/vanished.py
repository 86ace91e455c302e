"""Answers to questions that are no longer asked: a form has changed, or a colleague has a form that is not here."""

from __future__ import annotations

from collections.abc import Iterator

from ennakko.model.assessment import Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.standing import answered


def vanished(catalogue: Catalogue, assessment: Assessment) -> Iterator[Path]:
    """The paths of such answers, in order. They are kept as they are; rows without an answer have nothing to show."""
    for path in sorted(assessment.answers):
        if len(path) in (1, 3) and not path[0].startswith("_") and answered(assessment.value(*path)):
            table = catalogue.tables.get(path[0])
            known = path[0] in catalogue.questions if len(path) == 1 else table and table.column(path[2])
            if not known:
                yield path
