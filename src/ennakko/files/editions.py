"""The editions of the forms that assessments here are made with: the installed one, and what travelled with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from ennakko.files.form_edition import catalogue_of
from ennakko.files.form_faults import BadForms
from ennakko.model.assessment import EDITION, Assessment
from ennakko.model.catalogue import Catalogue, Edition
from ennakko.model.former import recalling
from ennakko.model.history import Author, History, settled

NONE: Mapping[str, str] = MappingProxyType({})


class Editions:
    """Finds the forms of an assessment. Each edition is read once."""

    def __init__(
        self,
        installed: Catalogue,
        kept: Callable[[str], str | None] = lambda _: None,
        came_along: Mapping[str, str] = NONE,
        names: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self.installed = installed
        self._names = names
        self._kept = kept
        self._came_along = came_along
        self._read: dict[str, Catalogue | None] = {installed.edition.id: installed}

    def of(self, assessment: Assessment) -> Catalogue:
        """The forms of an assessment; the installed ones when it never said, or when its own are lost.

        Beside them stand the editions that say in words what its own have no place for.
        """
        own = self.found(assessment.edition) or self.installed
        return recalling(own, assessment, self._others(own))

    def found(self, id_: str) -> Catalogue | None:
        """The forms of an edition, or None when they are not here or cannot be used."""
        if id_ not in self._read:
            content = self._came_along.get(id_) or self._kept(id_)
            try:
                self._read[id_] = catalogue_of(Edition(id_, content), self.installed) if content else None
            except BadForms:
                self._read[id_] = None
        return self._read[id_]

    def _others(self, own: Catalogue) -> Iterator[Catalogue]:
        """The other editions here, each read only when it is wanted."""
        for name in dict.fromkeys((self.installed.edition.id, *self._came_along, *self._names())):
            if name != own.edition.id and (found := self.found(name)):
                yield found

    def agreed(self, history: History, assessment: Assessment, by: Author, at: str) -> History:
        """The history with one edition, when two copies had gone on with different ones: the newer is used.

        It is a version by whoever brings them together. Whoever does the same elsewhere comes to the same.
        """
        heads = {v.value for v in history.heads(EDITION)}
        if len(heads) < 2:
            return history
        return settled(history, EDITION, self._newest((v for v in heads if isinstance(v, str)), assessment), by, at)

    def _newest(self, ids: Iterable[str], assessment: Assessment) -> str:
        return max(ids, key=lambda id_: self._age(id_, assessment))

    def _age(self, id_: str, assessment: Assessment) -> tuple[int, str]:
        found = self.found(id_)
        form = found.forms.get(assessment.form) if found else None
        return (form.edition if form else 0, id_)
