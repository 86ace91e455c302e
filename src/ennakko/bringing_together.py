"""Several files of one assessment brought together: first what would happen, then the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from ennakko import forms_here
from ennakko.files import share
from ennakko.files.editions import Editions
from ennakko.files.sharing import shared
from ennakko.model.disagreement import agreed_by_rule
from ennakko.model.history import Author
from ennakko.model.plan import Kind, Plan, plan, united
from ennakko.model.standing import form_of
from ennakko.model.timeline import stamped
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text
from ennakko.opening import Opened, opened
from ennakko.showing import Shown

_COUNTED: tuple[tuple[Kind, Text], ...] = (
    ("new", Text(fi="Uusia vastauksia: {n}", sv="Nya svar: {n}", en="New answers: {n}")),
    ("added", Text(fi="Uusia rivejä: {n}", sv="Nya rader: {n}", en="New rows: {n}")),
    ("replaced", Text(fi="Korvattuja vastauksia: {n}", sv="Ersatta svar: {n}", en="Replaced answers: {n}")),
    (
        "removed",
        Text(
            fi="Poistettuja vastauksia tai rivejä: {n}",
            sv="Borttagna svar eller rader: {n}",
            en="Removed answers or rows: {n}",
        ),
    ),
)
_COMMENTS = Text(fi="Kommentteja: {n}", sv="Kommentarer: {n}", en="Comments: {n}")
_EDITION = Text(
    fi="Kopiot oli tehty lomakkeen eri laitoksilla. Käytössä on laitos {n}. Kaikki vastaukset ovat tallessa.",
    sv="Kopiorna var gjorda med olika upplagor av blanketten. Upplaga {n} används. Alla svar finns kvar.",
    en="The copies were made with different editions of the form. Edition {n} is used. Every answer is kept.",
)
_VIEWS = Text(
    fi="Näkemykset eroavat, ja kaikki jäävät: {named} (päättäjä: {who})",
    sv="Uppfattningarna skiljer sig, och alla står kvar: {named} (beslutat av: {who})",
    en="The views differ and all of them stay: {named} (decided by: {who})",
)
_CONFLICTS = Text(fi="Valittavana: {n}", sv="Att välja i: {n}", en="To choose in: {n}")
_NOTHING = Text(
    fi="Tiedostoissa ei ole mitään, mitä ensimmäisessä ei jo ole.",
    sv="Filerna innehåller inget som inte redan finns i den första.",
    en="There is nothing in the files that is not in the first one already.",
)


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

    plan: Plan
    result: Opened
    edition: int | None = None
    """The edition of the form in use, when the files had gone on with different ones."""

    @property
    def conflicts(self) -> int:
        """How many questions wait for a choice."""
        return len(self.plan.conflicts)

    def told(self, language: Language) -> str:
        """What is new, replaced, removed and to choose in, counted as the window counts it."""
        counts = [(text, sum(1 for change in self.plan.changes if change.kind == kind)) for kind, text in _COUNTED]
        counts += [(_COMMENTS, self.plan.comments), (_CONFLICTS, self.conflicts)]
        lines = [text.in_(language).format(n=n) for text, n in counts if n] or [_NOTHING.in_(language)]
        if self.edition is not None:
            lines.append(_EDITION.in_(language).format(n=self.edition))
        shown = Shown(self.result.assessment, self.result.history, self.result.catalogue, language)
        for conflict in self.plan.views:
            who = ", ".join(author.name for author in self.plan.left_to_stand(conflict))
            lines.append(_VIEWS.in_(language).format(named=shown.label(conflict.path), who=who or "–"))
        return "\n".join((*lines, *shown.conflicts(self.plan.conflicts)))

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
    whole = united(each.history for each in read)
    came_along = {id_: content for each in read for id_, content in each.shared.editions.items()}
    editions = Editions(forms_here.catalogue(), came_along=came_along)
    agreed = editions.agreed(whole, first.assessment, by, stamped(now))
    history = agreed_by_rule(agreed, by, stamped(now))
    found = plan(first.assessment, first.history, history, by)
    assessment = found.after
    catalogue = editions.of(assessment)
    password = next((each.shared.password for each in read if each.shared.password), "")
    received = msgspec.structs.replace(first.shared, editions=came_along, password=password)
    made = shared(assessment, history, catalogue, received)
    number = form_of(catalogue, assessment).edition if agreed is not whole else None
    return Together(found, Opened(made, assessment, catalogue), number)
