"""Answers that are written and cannot be understood: a day there is not, a sum in words. They are no answers yet."""

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Question
from ennakko.model.standing import applies


def question_at(draft: OpenDraft, path: Path) -> Question:
    """The question that is answered at a path."""
    column = draft.catalogue.tables[path[0]].column(path[2]) if len(path) == 3 else None
    return column or draft.catalogue.questions[path[0]]


def unread(draft: OpenDraft) -> tuple[Path, ...]:
    """Where they are. Rows that are gone, and questions that are asked no longer, are left alone."""
    return tuple(path for path in draft.unread if _is_asked(draft, path))


def _is_asked(draft: OpenDraft, path: Path) -> bool:
    row = path[:2] if len(path) == 3 else ()
    if row and draft.value(*row) is None:
        return False
    return applies(question_at(draft, path), draft.catalogue, draft.assessment, row)
