"""The way to the next thing that somebody else has changed or said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Page
from ennakko.ui.toast import Toast

if TYPE_CHECKING:
    from ennakko.ui.assessment.assessment_view import AssessmentView

translate = QCoreApplication.translate
_Place = tuple[int, int, int, int]


def go_to_next_change(view: AssessmentView, toast: Toast) -> None:
    """Go to the change after where one is: first what has not been looked at, then unread comments, then around all."""
    draft = view.draft
    found = sorted(_changes(view))
    fresh = [each for each in found if draft.news.is_fresh(each[1])]
    unread = next((c.about for t in draft.talk.threads for c in t.comments if draft.news.is_unread(c)), None)
    here = _here(view)
    for way in (fresh, () if unread else found):
        target = next((path for place, path in way if place > here), way[0][1] if way else None)
        if target is not None:
            gone = len(target) > 1 and target[1] not in draft.assessment.rows(target[0])
            view.go_to(target[:1] if gone else target)
            return
    if unread is not None:
        view.commenting.show(unread)
    else:
        toast.tell(translate("NextChange", "Nobody else has changed anything since you last looked."))


def _changes(view: AssessmentView) -> Iterator[tuple[_Place, Path]]:
    """The changes with their places. Where a question is asked on several pages, on the first."""
    told: set[Path] = set()
    for n, standing in enumerate(view.standing.pages):
        for version in view.draft.news.on(standing.page):
            if version.path not in told:
                told.add(version.path)
                yield _place(n, standing.page, version.path, view.draft), version.path


def _here(view: AssessmentView) -> _Place:
    pages = view.standing.pages
    if view.place >= len(pages) or view.focused is None:
        return (view.place, -1, -1, -1)
    return _place(view.place, pages[view.place].page, view.focused, view.draft)


def _place(number: int, page: Page, path: Path, draft: OpenDraft) -> _Place:
    """What sorts paths as they stand: by page, question, row and column."""
    asked = [question.id for question in page.questions()]
    rows = draft.assessment.rows(path[0]) if len(path) > 1 else ()
    table = draft.catalogue.tables.get(path[0])
    columns = [column.id for column in table.columns] if table else []
    return (
        number,
        asked.index(path[0]) if path[0] in asked else len(asked),
        rows.index(path[1]) if path[1:] and path[1] in rows else -1,
        columns.index(path[2]) if path[2:] and path[2] in columns else -1,
    )
