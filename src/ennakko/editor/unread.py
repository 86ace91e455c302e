"""Answers that are written and cannot be understood: a day there is not, a sum in words. They are no answers yet."""

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Question
from ennakko.model.standing import applies


def question_at(draft: OpenDraft, path: Path) -> Question | None:
    """The question that is answered at a path. None when this edition of the form has no such question."""
    if len(path) != 3:
        return draft.catalogue.questions.get(path[0])
    table = draft.catalogue.tables.get(path[0])
    return table.column(path[2]) if table else None


def unread(draft: OpenDraft) -> tuple[Path, ...]:
    """Where they are. Rows that are gone, and questions that are asked no longer, are left alone."""
    return tuple(path for path in draft.unread if _is_asked(draft, path))


def _is_asked(draft: OpenDraft, path: Path) -> bool:
    question, row = question_at(draft, path), path[:2] if len(path) == 3 else ()
    if question is None or (row and draft.value(*row) is None):
        return False
    return applies(question, draft.catalogue, draft.assessment, row)
