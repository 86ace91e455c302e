"""Several files of one assessment brought together: first what would happen, then the file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from types import MappingProxyType

import msgspec

from ennakko.files import share
from ennakko.files.sharing import shared
from ennakko.model.assessment import Assessment, same
from ennakko.model.history import merged
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.opening import Opened, opened
from ennakko.showing import Shown

_NEW = Text(fi="Uusia vastauksia: {n}", sv="Nya svar: {n}", en="New answers: {n}")
_CHANGED = Text(fi="Korvattuja vastauksia: {n}", sv="Ersatta svar: {n}", en="Replaced answers: {n}")
_REMOVED = Text(fi="Poistettuja vastauksia: {n}", sv="Borttagna svar: {n}", en="Removed answers: {n}")
_CONFLICTS = Text(fi="Ristiriitoja: {n}", sv="Konflikter: {n}", en="Conflicts: {n}")


class OtherAssessment(Trouble):
    """The files hold different assessments."""

    def __init__(self, path: Path, first: Path) -> None:
        super().__init__(
            "other_assessment",
            Text(
                fi=f"Tiedostossa {path} on eri arviointi kuin tiedostossa {first}, joten niitä ei voi yhdistää.",
                sv=f"Filen {path} innehåller en annan bedömning än filen {first}, så de kan inte sammanföras.",
                en=f"The file {path} holds another assessment than {first}, so they cannot be brought together.",
            ),
        )


class Together(msgspec.Struct, frozen=True):
    """What bringing files together gives, seen from the first of them."""

    first: Opened
    result: Opened

    @property
    def conflicts(self) -> int:
        """How many questions are in conflict."""
        return len(self.result.history.conflicts())

    def told(self, language: Language) -> str:
        """What is new, replaced, removed and in conflict."""
        before, after = self.first.assessment.answers, self.result.assessment.answers
        counts = (
            (_NEW, len(after.keys() - before.keys())),
            (_CHANGED, sum(1 for path in before.keys() & after.keys() if not same(before[path], after[path]))),
            (_REMOVED, len(before.keys() - after.keys())),
            (_CONFLICTS, self.conflicts),
        )
        shown = Shown(self.result.assessment, self.result.history, self.result.catalogue, language)
        return "\n".join((*(text.in_(language).format(n=n) for text, n in counts), *shown.conflicts()))

    def write(self, path: Path) -> Path:
        """Write the result. Returns the path really written. Raises Trouble."""
        return share.write(path, self.result.shared)


def together(files: Sequence[Path]) -> Together:
    """Bring files together in memory. Raises Trouble."""
    read = [opened(path) for path in files]
    first = read[0]
    for path, other in zip(files, read, strict=True):
        if other.shared.id != first.shared.id:
            raise OtherAssessment(path, files[0])
    history = reduce(merged, (each.history for each in read))
    assessment = Assessment(first.shared.id, MappingProxyType(history.answers()))
    made = shared(assessment, history, first.catalogue, first.shared)
    return Together(first, Opened(made, assessment, first.catalogue))
