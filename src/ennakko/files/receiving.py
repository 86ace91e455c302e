"""Opening a file is importing it: new assessments are added, known ones are brought together, nothing is lost."""

from datetime import datetime
from types import MappingProxyType
from typing import Literal

import msgspec

from ennakko.files.drafts import Drafts
from ennakko.files.editions import Editions
from ennakko.files.headline import headline
from ennakko.files.share import BadAssessmentFile, Shared
from ennakko.model.assessment import Assessment
from ennakko.model.catalogue import Catalogue
from ennakko.model.disagreement import agreed_by_rule, waiting, written
from ennakko.model.history import Author, merged
from ennakko.model.standing import form_of
from ennakko.model.taking_back import undone_in, without
from ennakko.model.timeline import stamped


class Received(msgspec.Struct, frozen=True):
    """What came of a file: the assessment, whether it was new, and how many questions wait for a choice.

    `edition` is the number of the form's edition in use, when the copies had gone on with different ones.
    """

    id: str
    kind: Literal["new", "brought_together", "nothing_new"]
    conflicts: int
    edition: int | None = None


def receive(shared: Shared, drafts: Drafts, catalogue: Catalogue, author: Author, at: datetime) -> Received:
    """Take an assessment file into the library. What `author` has not put on record yet is put there first.

    Raises Trouble, also for a file of a newer program: what this one does not know could be lost in the library.
    """
    if shared.newer:
        raise BadAssessmentFile("newer")
    moment = stamped(at)
    editions = Editions(catalogue, drafts.edition, shared.editions)
    drafts.keep(shared.editions)
    if not drafts.known(shared.id):
        assessment = Assessment(shared.id, MappingProxyType(shared.history.answers()))
        drafts.add(assessment, shared.history, headline(editions.of(assessment), assessment), at, shared.extra)
        return Received(shared.id, "new", len(waiting(shared.history, assessment)))
    kept = drafts.load(shared.id)
    mine = written(kept.history, kept.assessment.answers, author, stamped(kept.modified))
    undone = undone_in([shared.history], mine, drafts.undone(shared.id), author)
    whole = without(merged(mine, shared.history), undone)
    if whole.versions.keys() == mine.versions.keys():
        return Received(shared.id, "nothing_new", len(waiting(whole, kept.assessment)))
    agreed = editions.agreed(whole, kept.assessment, author, moment)
    history = agreed_by_rule(agreed, author, moment)
    assessment = Assessment(shared.id, MappingProxyType(history.answers(kept.assessment.answers)))
    forms = editions.of(assessment)
    drafts.replace(shared.id, assessment, history, headline(forms, assessment), at)
    number = form_of(forms, assessment).edition if agreed is not whole else None
    return Received(shared.id, "brought_together", len(waiting(history, assessment)), number)
