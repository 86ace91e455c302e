"""The assessment as the rules of the remarks read it, and what a rule tells when it has noticed something."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial

import msgspec

from ennakko.model.assessment import Assessment, Path, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import Scope
from ennakko.model.findings import Horizon, Impact, alternatives, horizons, impacts
from ennakko.model.form import Impacts, LongText, Persons, Question, ShortText, Table, TextList
from ennakko.model.matrix import factor_name, place_of
from ennakko.model.matrix_words import alternative_code, alternative_name
from ennakko.model.scale import ScaleId, scale_of
from ennakko.model.standing import applies, form_of, pages
from ennakko.model.tables import code
from ennakko.model.words import LANGUAGES, Language, Text


class Noticed(msgspec.Struct, frozen=True):
    """What a rule found: the answer it is about, and the words that the remark says of it.

    `remark` names the text when the rule has several. Where the answer would stand in a row that is not there yet,
    `begins` holds what such a row begins with.
    """

    rule: str
    path: Path
    words: Mapping[str, Text] = {}
    remark: str = ""
    begins: Mapping[str, Value] = {}


class Written(msgspec.Struct, frozen=True):
    """One text that an official wrote, with the question it answers."""

    path: Path
    question: ShortText | LongText | TextList
    text: str


class Matter:
    """One assessment under the rules. What several rules need is worked out once."""

    def __init__(self, catalogue: Catalogue, assessment: Assessment) -> None:
        self.catalogue = catalogue
        self.assessment = assessment

    @cached_property
    def scope(self) -> Scope | None:
        """The scope of the form in use."""
        return form_of(self.catalogue, self.assessment).scope

    @cached_property
    def asked(self) -> Mapping[str, Question]:
        """The questions of all pages that apply, by id."""
        found = {q.id: q for page in pages(self.catalogue, self.assessment) for q in page.questions()}
        return {id_: q for id_, q in found.items() if applies(q, self.catalogue, self.assessment)}

    @cached_property
    def compared(self) -> tuple[str, ...]:
        """The alternatives to compare with the status quo."""
        return alternatives(self.assessment)

    @cached_property
    def impacts(self) -> tuple[Impact, ...]:
        """The impacts of the alternatives that are compared. One that names no alternative is about all of them."""
        if "impacts" not in self.asked:
            return ()
        return tuple(i for i in impacts(self.assessment) if i.alternative in ("", *self.compared))

    @cached_property
    def horizons(self) -> tuple[Horizon, ...]:
        """The horizons that the scope asks for."""
        return horizons(self.scope)

    @cached_property
    def scale(self) -> ScaleId:
        """The scale that the impacts are shown on."""
        return scale_of(self.assessment)

    @property
    def language(self) -> Language:
        """The language that the official writes."""
        return "sv" if self.assessment.text("language") == "sv" else "fi"

    def alternative(self, row: str) -> Text:
        """An alternative as people call it: its code and its name."""
        return _text(lambda language: alternative_name(self.catalogue, self.assessment, row, language))

    def impact_words(self, impact: Impact) -> dict[str, Text]:
        """The factor of an impact and the alternative it is about, with the site when there is one."""
        site = self.assessment.text("impacts", impact.row, "site")
        where = self.assessment.text("sites", site, "site_name") if site else ""

        def alternative(language: Language) -> str:
            rows = (impact.alternative,) if impact.alternative else self.compared
            named = alternative_name if impact.alternative else alternative_code
            told = (named(self.catalogue, self.assessment, row, language) for row in rows)
            return ", ".join(filter(None, (*told, where)))

        return {"factor": self.factor(impact), "alternative": _text(alternative)}

    def told(
        self, what: str, look: Callable[[Written], tuple[str, ...]], given: tuple[object, ...]
    ) -> Iterator[tuple[Written, tuple[str, ...]]]:
        """The texts that are asked for and tell something to whoever looks, in the order of the form.

        In a table a text is looked at once for as long as its row stays as it is.
        """
        for question in self.asked.values():
            if isinstance(question, Table | Persons | Impacts):
                columns = tuple(c for c in question.columns if isinstance(c, ShortText | LongText | TextList))
                rows = self.assessment.rows(question.id)
                looked = partial(self._told_in_row, question.id, columns, look)
                seen = self.assessment.of_rows(question.id, rows, what, looked, (*given, *(c.id for c in columns)))
                for told in filter(None, seen):
                    for written, said in told:
                        if applies(written.question, self.catalogue, self.assessment, written.path[:2]):
                            yield written, said
            elif isinstance(question, ShortText | LongText | TextList):
                yield from self._told_at((question.id,), question, look)

    def _told_in_row(
        self,
        table: str,
        columns: tuple[ShortText | LongText | TextList, ...],
        look: Callable[[Written], tuple[str, ...]],
        row: str,
        cells: Mapping[str, Value],
    ) -> tuple[tuple[Written, tuple[str, ...]], ...]:
        given = (column for column in columns if cells.get(column.id))
        return tuple(told for column in given for told in self._told_at((table, row, column.id), column, look))

    def _told_at(
        self, path: Path, question: ShortText | LongText | TextList, look: Callable[[Written], tuple[str, ...]]
    ) -> Iterator[tuple[Written, tuple[str, ...]]]:
        value = self.assessment.value(*path)
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str) and text and (said := look(written := Written(path, question, text))):
                yield written, said

    def question(self, written: Written) -> dict[str, Text]:
        """The words of the question that a text answers, with the name of the row it stands in."""
        if len(written.path) == 1:
            return {"question": written.question.label}
        table = self.catalogue.tables[written.path[0]]
        row = written.path[1]
        place = self.assessment.rows(table.id).index(row) + 1

        def label(language: Language) -> str:
            name = code(table, self.assessment, row, language) if table.code else ""
            return f"{name or f'{table.row.in_(language)} {place}'}: {written.question.label.in_(language)}"

        return {"question": _text(label)}

    def factor(self, impact: Impact) -> Text:
        """What an impact is about: its factor, otherwise its perspective."""
        perspective = self.catalogue.option("perspectives", impact.perspective)
        name = factor_name(self.catalogue, place_of(impact)) or (perspective.label if perspective else None)
        return name or self.catalogue.tables["impacts"].row


def _text(said: Callable[[Language], str]) -> Text:
    return Text(**{language: " ".join(said(language).split()) for language in LANGUAGES})
