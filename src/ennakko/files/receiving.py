"""Opening a file is importing it: new assessments are added, known ones are brought together, nothing is lost."""

from datetime import datetime
from types import MappingProxyType
from typing import Literal

import msgspec

from ennakko.files.drafts import Drafts
from ennakko.files.headline import headline
from ennakko.files.share import BadAssessmentFile, Shared
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.history import Author, merged, sealed


class Received(msgspec.Struct, frozen=True):
    """What came of a file: the assessment, whether it was new, and how many questions are in conflict now."""

    id: str
    kind: Literal["new", "brought_together", "nothing_new"]
    conflicts: int


def receive(shared: Shared, drafts: Drafts, catalogue: Catalogue, author: Author, at: datetime) -> Received:
    """Take an assessment file into the library. What `author` has not put on record yet is put there first.

    Raises Trouble, also for a file of a newer program: what this one does not know could be lost in the library.
    """
    if shared.newer:
        raise BadAssessmentFile("newer")
    if not drafts.known(shared.id):
        assessment = Assessment(shared.id, MappingProxyType(shared.history.answers()))
        drafts.add(assessment, shared.history, headline(catalogue, assessment), at, shared.extra)
        return Received(shared.id, "new", len(shared.history.conflicts()))
    kept = drafts.load(shared.id)
    mine = sealed(kept.history, kept.assessment.answers, author, at.isoformat("T", "seconds"))
    history = merged(mine, shared.history)
    if history.versions.keys() == mine.versions.keys():
        return Received(shared.id, "nothing_new", len(history.conflicts()))
    assessment = Assessment(shared.id, MappingProxyType(history.answers(kept.assessment.answers)))
    drafts.replace(shared.id, assessment, history, headline(catalogue, assessment), at)
    return Received(shared.id, "brought_together", len(history.conflicts()))
