"""How far a module's page is: rows that it shows but that belong to the form's own pages do not begin it."""

from __future__ import annotations

from collections.abc import Iterable

from ennakko.model.assessment import Assessment, Path
from ennakko.model.form import Derived, Form, Impacts, Page, Question, Rowed


def is_of_module(page: Page, form: Form) -> bool:
    """Whether a page comes with a module rather than with the form."""
    return all(page.id != own.id for own in form.pages)


def only_shows(page: Page, form: Form) -> bool:
    """Whether a module's page asks nothing that the form's own pages do not ask, too."""
    asked = {q.id for own in form.pages for q in own.questions()}
    return is_of_module(page, form) and all(isinstance(q, Derived) or q.id in asked for q in page.questions())


def not_of_rows(page: Page) -> Iterable[Question]:
    """The questions that begin a module's page."""
    return (q for q in page.questions() if not isinstance(q, Rowed))


def shows_whole_rows(page: Page, assessment: Assessment, missing: Iterable[Path]) -> bool:
    """Whether there are impacts to show on a page that only shows, and nothing of its rows is missing."""
    shown = {row for row in assessment.rows("impacts") if _shows(page, assessment, row)}
    return bool(shown) and all(path[0] == "impacts" and path[1:2] and path[1] not in shown for path in missing)


def _shows(page: Page, assessment: Assessment, row: str) -> bool:
    items = [item for item in page.items if any(isinstance(q, Impacts) for q in item.questions)]
    factor, perspective = (assessment.text("impacts", row, id_) for id_ in ("imp_factor", "imp_perspective"))
    return any(factor in item.factors if item.factors else item.perspective in (None, perspective) for item in items)
