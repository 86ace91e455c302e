"""Marking an assessment final: what stands in the way, and the pages that are done by that."""

from __future__ import annotations

from ennakko.model.assessment import Assessment, page_state
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import Answer, Edit, Together
from ennakko.model.outcome import STATUS, is_open
from ennakko.model.remarks import Finding, gaps
from ennakko.model.standing import standing


def in_the_way(catalogue: Catalogue, assessment: Assessment, status: str) -> tuple[Finding, ...]:
    """The gaps that keep an assessment which is still worked on from this status. There are none on the way back."""
    if is_open(status) or not is_open(assessment.text(*STATUS)):
        return ()
    return gaps(catalogue, assessment)


def finished(catalogue: Catalogue, assessment: Assessment, status: str = "final") -> Together:
    """Give the assessment a status past the draft. Pages that are begun and miss nothing are done in the same step."""
    pages = standing(catalogue, assessment).pages
    complete = (each.page.id for each in pages if each.state == "in_progress" and not each.missing)
    edits: tuple[Edit, ...] = (Answer(STATUS, status), *(Answer(page_state(id_), "done") for id_ in complete))
    return Together(edits)
