"""The decision that no assessment is needed: how it is made, what it still needs, and how it is known afterwards.

It is kept as the screening form with a status past the draft, so that everything that was answered stays and the
official can go back at any time.
"""

from __future__ import annotations

from typing import Final

from ennakko.model.assessment import Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import Answer, Edit, Together, applied, choose_form
from ennakko.model.final_code import counts
from ennakko.model.history import History, Version
from ennakko.model.remarks import Finding, gaps

STATUS: Final = ("status",)
_OPEN: Final = frozenset({"", "draft", "circulated"})
_LATER: Final = ("dec_", "fol_", "followup")
"""How the names of what is written after the decision begin: the decision itself, and what has come of it."""


def is_open(status: str) -> bool:
    """Whether an assessment with this status is still worked on."""
    return status in _OPEN


def was_decided_on(path: Path) -> bool:
    """Whether an answer belongs to what the decision rests on, so that changing it afterwards changes that."""
    return counts(path) and path != STATUS and not path[-1].startswith(_LATER)


def without_assessment(catalogue: Catalogue, form: str, status: str) -> bool:
    """Whether it has been decided that no assessment is made."""
    known = catalogue.forms.get(form)
    return known is not None and known.scope == "screening" and not is_open(status)


def screening_only(catalogue: Catalogue) -> Together:
    """Leave it at the screening. Answers to the other forms are kept, out of sight."""
    return choose_form(catalogue.form_for("screening").id, "screening")


def no_assessment(catalogue: Catalogue) -> Together:
    """Decide that no assessment is made."""
    edits: tuple[Edit, ...] = (*screening_only(catalogue).edits, Answer(STATUS, "final"))
    return Together(edits)


def needed(catalogue: Catalogue, assessment: Assessment) -> tuple[Finding, ...]:
    """What must be answered before it can be decided that no assessment is made."""
    return gaps(catalogue, applied(screening_only(catalogue), assessment))


def decision(catalogue: Catalogue, assessment: Assessment, history: History) -> Version | None:
    """The version that decided that no assessment is made: who and when. None when it has not been decided."""
    if not without_assessment(catalogue, assessment.form, assessment.text("status")):
        return None
    return max(history.in_force(STATUS), key=lambda version: version.at, default=None)
