"""An assessment read in one language: every answer in words, ready to be placed in a report."""

from collections.abc import Collection, Mapping
from functools import cached_property

import msgspec

from ennakko.export import choices
from ennakko.export.blocks import ListBlock, Paragraph, Run, Runs, placed
from ennakko.export.prose import line, pieces
from ennakko.export.wording import NO_BREAK, in_words, short_name
from ennakko.model.assessment import Assessment, Path, Value
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import SCREENED
from ennakko.model.form import (
    Choice,
    Choices,
    Derived,
    Flag,
    Impacts,
    LongText,
    Persons,
    Question,
    Reference,
    Rowed,
    Scale,
    ShortText,
    Simple,
    TextList,
)
from ennakko.model.former import choice_words, listed_words
from ennakko.model.history import Conflict, Version
from ennakko.model.parallel import is_parallel, written_in
from ennakko.model.scale import scale_of
from ennakko.model.sites import SITES, site_name
from ennakko.model.standing import answered, applies, form_of, is_there, pages
from ennakko.model.tables import code
from ennakko.model.words import Language, Text

LONG = 100  # letters: a longer question lists its choices


class Reading(msgspec.Struct, frozen=True, dict=True):
    """An assessment, the catalogue it was made with, and the language to read it in.

    Where people differ and nobody has chosen, `conflicts` holds all their answers, and all are printed. `own` are the
    paths where a parallel text in this language has taken the place of the original. What is `chosen` for the document
    decides whether a question without an answer says so.
    """

    assessment: Assessment
    catalogue: Catalogue
    language: Language
    conflicts: tuple[Conflict, ...] = ()
    own: frozenset[Path] = frozenset()
    chosen: choices.Choices = choices.EVERYTHING

    def __post_init__(self) -> None:
        """Values are told on the scale of the assessment."""
        msgspec.structs.force_setattr(self, "catalogue", self.catalogue.on_scale(scale_of(self.assessment)))

    @cached_property
    def foreign(self) -> Language | None:
        """The language of the answers, when it is known and is not that of the report."""
        written = written_in(self.assessment)
        return written if written != self.language else None

    def tongue(self, path: Path) -> Language | None:
        """The language of an answer, when it is known and is not that of the report."""
        return None if path in self.own else self.foreign

    @cached_property
    def screened(self) -> bool:
        """Whether there is nothing but the screening."""
        return form_of(self.catalogue, self.assessment).scope == "screening"

    @cached_property
    def light(self) -> bool:
        """Whether it is a light assessment, which is to fit on one or two pages."""
        return form_of(self.catalogue, self.assessment).scope == "light"

    @cached_property
    def asked(self) -> frozenset[str]:
        """The ids of the questions that the form and its modules ask, with those of the screening before it."""
        found = {q.id for page in pages(self.catalogue, self.assessment) for q in page.questions()}
        screening = {q.id for q in self.catalogue.form_for("screening").questions()}
        scope = form_of(self.catalogue, self.assessment).scope
        return frozenset(found | (screening if scope in SCREENED else set()))

    def phrase(self, id_: str, **words: str) -> str:
        """A phrase of the document."""
        return self.catalogue.phrase(id_, self.language, **words)

    def words(self, text: Text) -> str:
        """Words of the forms."""
        return text.in_(self.language)

    def question(self, question: Question) -> str:
        """What a question is called above its answer. Choices that a long question lists are left to the answer."""
        label = self.words(question.heading or question.label)
        listed = isinstance(question, Choice | Choices) and len(label) > LONG and ": " in label
        return label.partition(": ")[0] if listed else label

    def said(self, text: str, path: Path = ()) -> Run:
        """Words of the person who answered."""
        return Run(text, language=self.tongue(path), about=path)

    def is_there(self, question: Question, row: Path = ()) -> bool:
        """Whether there is something to print. Rows are there when anyone added them."""
        if isinstance(question, Rowed):
            return bool(self.assessment.rows(question.id)) or self.is_open(question)
        return bool(self.lines(question, row))

    def is_open(self, question: Question) -> bool:
        """Whether a question outside tables is asked, has no answer, and the document is to say so."""
        return (
            self.chosen.unanswered
            and question.id in self.asked
            and not (is_parallel(question.id) or isinstance(question, Derived | Flag))
            and applies(question, self.catalogue, self.assessment)
            and not is_there(question, self.assessment)
        )

    @property
    def open_mark(self) -> Run:
        """What stands in the place of an answer that was not given."""
        return Run(self.phrase("not_answered"), quiet=True)

    def lines(self, question: Simple, row: Path = ()) -> tuple[Runs, ...]:
        """The answer in words, each paragraph and each list item on a line.

        Empty when the question is not asked here, was not answered, or its answer says nothing: an unticked box, a
        reference to a row that is gone.
        """
        if (
            is_parallel(question.id)
            or not (row or question.id in self.asked)
            or not applies(question, self.catalogue, self.assessment, row)
        ):
            return ()
        path = (*row, question.id)
        if views := self.views(question, row):
            said: tuple[Runs, ...] = ((Run(self.phrase("views_differ"), quiet=True),), *views)
        else:
            is_open = not row and self.is_open(question)
            said = ((self.open_mark,),) if is_open else self.worded(question, self.assessment.value(*path), path)
        return placed(said, path)

    def views(self, question: Simple, row: Path = ()) -> tuple[Runs, ...]:
        """What each person answered where they differ, a line each. Empty where all agree."""
        return tuple(
            (Run(f"{', '.join(part for part in (version.by.name, version.by.unit) if part)}: "), *self._flat(said))
            for version in self._contested.get((*row, question.id), ())
            if (said := self.worded(question, version.value))
        )

    @cached_property
    def _contested(self) -> Mapping[Path, tuple[Version, ...]]:
        return {c.path: c.versions for c in self.conflicts if len(c.path) != 2}

    def _flat(self, lines: tuple[Runs, ...]) -> Runs:
        return tuple(run for n, line in enumerate(lines) for run in ((Run(" "), *line) if n else line))

    def worded(self, question: Simple, value: Value, path: Path = ()) -> tuple[Runs, ...]:
        """A value as an answer to a question, in words."""
        if not answered(value) or value is False:
            return ()
        match question, value:
            case TextList(), tuple():
                return tuple((self.said(piece.text),) for each in value for piece in pieces(each))
            case LongText() | ShortText(), str():
                return tuple((self.said(piece.text, path),) for piece in pieces(value))
            case Choices(), tuple():
                return tuple((self._chosen(question, each),) for each in value)
            case Reference(), tuple():
                return tuple((run,) for run in self.references(question, value))
            case Reference(), str() if value not in self.assessment.rows(question.table):
                return ()
            case _:
                return ((self._said(question, value),),)

    def blocks(self, question: Simple, row: Path = ()) -> tuple[Paragraph | ListBlock, ...]:
        """The answer as paragraphs and lists. Several texts are a list; so are lines that a person marked as one."""
        lines = self.lines(question, row)
        if not lines:
            return ()
        if self.views(question, row):
            return (Paragraph((Run(self.phrase("views_differ_intro")),), "note"), ListBlock(lines[1:]))
        if isinstance(question, TextList | Choices) and len(lines) > 1:
            return (ListBlock(lines),)
        if not isinstance(question, LongText) or (not row and self.is_open(question)):
            return tuple(Paragraph(line) for line in lines)
        found: list[Paragraph | ListBlock] = []
        kind = ""
        for piece in pieces(self.assessment.text(*row, question.id)):
            runs, last = (self.said(piece.text, (*row, question.id)),), found[-1] if found else None
            if piece.kind == "paragraph":
                found.append(Paragraph(runs))
            elif kind == piece.kind and isinstance(last, ListBlock):
                found[-1] = ListBlock((*last.items, runs), last.numbered)
            else:
                found.append(ListBlock((runs,), piece.kind == "number"))
            kind = piece.kind
        return tuple(found)

    def score(self, value: str) -> Run:
        """A value of the scale: its sign, then its words, on its colour.

        What does not apply has words only: its sign looks like a minus.
        """
        option = self.catalogue.option("scale", value)
        if option is None:
            return Run(value)
        sign = NO_BREAK.join(option.sign or "") if value != "na" else ""
        return Run(f"{sign}{NO_BREAK} {self.words(option.word or option.label)}".strip(f"{NO_BREAK} "), value=value)

    def verdict(self, value: str) -> Run:
        """A value at the beginning of a line of a table. What does not apply looks like what was not assessed."""
        said = self.score(value).text
        return Run(said[:1].upper() + said[1:], quiet=True) if value == "na" else Run(said, strong=True)

    def label(self, list_id: str, option_id: str) -> str:
        """The words of an entry of a list, also of one that is there no longer."""
        return self.words(listed_words(self.catalogue, list_id, option_id))

    def name(self, table: str, row: str) -> str:
        """A row as people call it: VE3 Omatoimikirjastot, V26 Palvelu omalla kielellä (VE3)."""
        question = self.catalogue.tables[table]
        called = code(question, self.assessment, row, self.language)
        if isinstance(question, Impacts):
            alternative = self.assessment.text(table, row, "alternative")
            of = self.code("alternatives", alternative)
            return f"{called} {self.factor(row)}" + (f" ({of})" if of else "")
        column = next((c for c in question.columns if isinstance(c, ShortText)), None)
        named = line(self.assessment.text(table, row, column.id)) if column else ""
        return f"{called if question.code else ''} {named}".strip() or called

    def named(self, table: str, row: str) -> Run:
        """The same in the language of the name."""
        return self.said(self.name(table, row), (table, row, "alt_name"))

    def site(self, row: str) -> str:
        """What a site is called."""
        return line(site_name(self.catalogue, self.assessment, row, self.language)) or self.code(SITES, row)

    def every_site(self, held: Collection[str]) -> bool:
        """Whether these are all the sites, and several."""
        return len(rows := self.assessment.rows(SITES)) > 1 and set(rows) <= set(held)

    def sites(self, held: Collection[str]) -> tuple[str, ...]:
        """What these sites are called, in the order of their table; all of them are said to be all."""
        if self.every_site(held):
            return (self.phrase("all_sites"),)
        return tuple(self.site(row) for row in self.assessment.rows(SITES) if row in held)

    def is_contested(self, *row: str) -> bool:
        """Whether people differ about anything in a row of a table."""
        return any(path[:2] == row for path in self._contested)

    def code(self, table: str, row: str) -> str:
        """The code of a row in the language of the report, empty when the row is not there."""
        return code(self.catalogue.tables[table], self.assessment, row, self.language).replace(" ", NO_BREAK)

    def factor(self, row: str) -> str:
        """The factor of an impact, in the words of the list or in the official's own."""
        own = line(self.assessment.text("impacts", row, "imp_factor_text"))
        factor = self.assessment.text("impacts", row, "imp_factor")
        return own if own and factor in ("own", "") else self.label("factors", factor) if factor else ""

    def references(self, question: Reference, rows: tuple[str, ...]) -> tuple[Run, ...]:
        """The rows an answer points to: codes where they are several, of sources with a short name; otherwise names."""
        table = self.catalogue.tables[question.table]
        there = [row for row in rows if row in self.assessment.rows(question.table)]
        if table.code and not isinstance(table, Impacts | Persons):
            named = question.table == "evidence" and not self.light
            return tuple(self._source(row) if named else Run(self.code(question.table, row)) for row in there)
        return tuple(self.named(question.table, row) for row in there)

    def _source(self, row: str) -> Run:
        """A source by its code and the beginning of its name, up to a comma: L2 Vanhempainilta 20.10.2026."""
        name = short_name(self.assessment.text("evidence", row, "ev_title"))
        return self.said(f"{self.code('evidence', row)} {name}".strip())

    def _chosen(self, question: Choice | Choices, value: str) -> Run:
        return Run(self.words(choice_words(self.catalogue, question, value)))

    def _said(self, question: Simple, value: Value) -> Run:
        if plain := in_words(question, value, self.language):
            return Run(plain)
        match question, value:
            case Choice(), str():
                return self._chosen(question, value)
            case Scale(), str():
                return self.score(value)
            case Reference(), str():
                return self.named(question.table, value)
            case _, tuple():
                return self.said(", ".join(value))
            case _:
                return self.said(str(value))
