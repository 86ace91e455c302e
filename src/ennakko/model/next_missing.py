"""Which unanswered question comes next after the one a person is at."""

from __future__ import annotations

from ennakko.model.assessment import Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.standing import Missing, Standing


def next_missing(where: Standing, place: int, at: Path, catalogue: Catalogue, assessment: Assessment) -> Missing | None:
    """The next required answer that is missing after a path on a page, around the end. None when none is missing.

    The page is told by its place; the place after the last is *check and finish*.
    """
    pages = {each.page.id: n for n, each in reversed(list(enumerate(where.pages)))}

    def order(on: int, path: Path) -> tuple[int, ...]:
        """Where on a page a question stands: its own place, its row's and its column's; before all when unknown."""
        asked = [q.id for q in where.pages[on].page.questions()] if on < len(where.pages) else []
        table = catalogue.tables.get(path[0])
        columns = [c.id for c in table.columns] if table else []
        lists = (asked, assessment.rows(path[0]) if table else (), columns)
        return (on, *(each.index(part) if part in each else -1 for each, part in zip(lists, path, strict=False)))

    here = order(place, at)
    later = (missing for missing in where.missing if order(pages.get(missing.page, 0), missing.path) > here)
    return next(later, None) or next(iter(where.missing), None)
