"""What a colleague asks of the person at this computer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec
from PySide6.QtCore import QObject, Signal

from ennakko.files.asking import Asking
from ennakko.model.assessment import Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Page
from ennakko.model.standing import applies, pages


class Stop(msgspec.Struct, frozen=True):
    """A place that is asked about: a question on a page, or a page as a whole."""

    page: str
    path: Path | None = None


class Asked(QObject):
    """Known to every field, so that each says that it is meant."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asking: Asking | None = None

    @property
    def asking(self) -> Asking | None:
        """The question with its message; None when nothing is asked."""
        return self._asking

    def take(self, asking: Asking | None) -> None:
        """This is asked now, or nothing is asked any more."""
        if asking != self._asking:
            self._asking = asking
            self.changed.emit()

    @property
    def on_pages(self) -> Mapping[str, int]:
        """How many questions are asked about on which page, by its id; 0 when the page is meant as a whole."""
        asking = self._asking
        return {page: len(asking.questions.get(page, ())) for page in asking.pages} if asking else {}

    def at(self, path: Path) -> bool:
        """Whether the very question at a path is asked about."""
        asking = self._asking
        return asking is not None and len(path) == 1 and any(path[0] in asked for asked in asking.questions.values())

    def next(self, catalogue: Catalogue, assessment: Assessment, page: str, path: Path | None) -> Stop | None:
        """The place asked about that follows a page and a question on it, around to the first. None when none is."""
        shown = list(pages(catalogue, assessment))
        order = {each.id: n for n, each in enumerate(shown)}
        questions = {each.id: [question.id for question in each.questions()] for each in shown}

        def place(page: str, path: Path | None) -> tuple[int, int]:
            here = questions.get(page, [])
            return order.get(page, len(order)), here.index(path[0]) if path and path[0] in here else -1

        stops = [stop for each in shown for stop in self._stops(each, catalogue, assessment)]
        later = (stop for stop in stops if place(stop.page, stop.path) > place(page, path))
        return next(later, None) or next(iter(stops), None)

    def _stops(self, page: Page, catalogue: Catalogue, assessment: Assessment) -> Iterator[Stop]:
        asking = self._asking
        if asking is None or page.id not in asking.pages:
            return
        meant = asking.questions.get(page.id, ())
        found = [q.id for q in page.questions() if q.id in meant and applies(q, catalogue, assessment)]
        yield from (Stop(page.id, (id_,)) for id_ in found)
        if not found:
            yield Stop(page.id)
