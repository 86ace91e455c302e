"""Several files of one assessment brought together: first what would happen, then the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import reduce
from pathlib import Path
from types import MappingProxyType

import msgspec

from ennakko import forms_here
from ennakko.files import share
from ennakko.files.editions import Editions
from ennakko.files.sharing import shared
from ennakko.model.assessment import Assessment, same
from ennakko.model.history import Author, merged
from ennakko.model.standing import form_of
from ennakko.model.timeline import stamped
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.opening import Opened, opened
from ennakko.showing import Shown

_NEW = Text(fi="Uusia vastauksia: {n}", sv="Nya svar: {n}", en="New answers: {n}")
_CHANGED = Text(fi="Korvattuja vastauksia: {n}", sv="Ersatta svar: {n}", en="Replaced answers: {n}")
_REMOVED = Text(fi="Poistettuja vastauksia: {n}", sv="Borttagna svar: {n}", en="Removed answers: {n}")
_EDITION = Text(
    fi="Kopiot oli tehty lomakkeen eri laitoksilla. Käytössä on laitos {n}. Kaikki vastaukset ovat tallessa.",
    sv="Kopiorna var gjorda med olika upplagor av blanketten. Upplaga {n} används. Alla svar finns kvar.",
    en="The copies were made with different editions of the form. Edition {n} is used. Every answer is kept.",
)
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
    edition: int | None = None
    """The edition of the form in use, when the files had gone on with different ones."""

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
        edition = () if self.edition is None else (_EDITION.in_(language).format(n=self.edition),)
        return "\n".join((*(text.in_(language).format(n=n) for text, n in counts), *edition, *shown.conflicts()))

    def write(self, path: Path) -> Path:
        """Write the result. Returns the path really written. Raises Trouble."""
        return share.write(path, self.result.shared)


def together(files: Sequence[Path], by: Author, now: datetime) -> Together:
    """Bring files together in memory. `by` decides which edition of the form is used. Raises Trouble."""
    read = [opened(path) for path in files]
    first = read[0]
    for path, other in zip(files, read, strict=True):
        if other.shared.id != first.shared.id:
            raise OtherAssessment(path, files[0])
    whole = reduce(merged, (each.history for each in read))
    came_along = {id_: content for each in read for id_, content in each.shared.editions.items()}
    editions = Editions(forms_here.catalogue(), came_along=came_along)
    history = editions.agreed(whole, first.assessment, by, stamped(now))
    assessment = Assessment(first.shared.id, MappingProxyType(history.answers()))
    catalogue = editions.of(assessment)
    password = next((each.shared.password for each in read if each.shared.password), "")
    received = msgspec.structs.replace(first.shared, editions=came_along, password=password)
    made = shared(assessment, history, catalogue, received)
    number = form_of(catalogue, assessment).edition if history is not whole else None
    return Together(first, Opened(made, assessment, catalogue), number)
