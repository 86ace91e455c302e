"""A document that was made of the open assessment goes on record, so that the next one has the next number."""

from __future__ import annotations

from ennakko.editor.open_assessment import OpenAssessment
from ennakko.model.assessment import Assessment
from ennakko.model.document_version import document_version, numbered
from ennakko.model.history import History


def record_document(open_: OpenAssessment, assessment: Assessment, history: History) -> int:
    """Put on record that a document was made of these answers. Returns the number of its version."""
    number, path = document_version(assessment, history), numbered(assessment, history)
    if open_.draft.value(*path) is None:
        open_.draft.show({path: str(number)})  # no step of undo: that a document was made stays so
        open_.autosave.seal()
    return number
