"""What the parts of a form need of each other: whatever a question refers to, its form asks as well.

Modules are left out: they are opened inside another form, which asks for the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import chain

import msgspec

from ennakko.files import form_causes as causes
from ennakko.files.form_faults import Fault, Place, phrased, said
from ennakko.files.form_files import FormFile, ItemFile
from ennakko.files.form_reading import FormFiles, Read
from ennakko.files.form_rules import Asked
from ennakko.files.page_rules import origin
from ennakko.model.condition import UNANSWERED, AllOf, AnswerIs, AnyOf, Condition, Rows, Scope, ScopeIs
from ennakko.model.form import Impacts, Persons, Question, Reference, Rowed, Simple, Table
from ennakko.model.words import Text

_WORKED_OUT_FROM = {"cmp_table": "impacts", "cmp_sum_visible": "impacts"}
"""What is worked out, and the table that it is worked out from."""


class _Place(msgspec.Struct, frozen=True):
    """A question of a form: where it stands there, and whether it was written there."""

    at: Place
    question: Question
    own: bool


def faults(files: FormFiles, own: FormFiles) -> Iterator[Fault]:
    """What the forms among the own files ask and cannot be answered, or demand and cannot get."""
    asked = Asked(files)
    impacts = next((q for q in asked.tables.values() if isinstance(q, Impacts)), None)
    forms = [read for read in files.forms if read.value.kind != "module"]
    placed = {read.value.id: tuple(_questions(read, files, impacts)) for read in forms}
    for read in own.forms:
        if read.value.kind != "module":
            yield from _Needs(read, placed, asked).faults()
    yield from _circles(asked, Asked(own))


class _Needs:
    """One form beside all the others."""

    def __init__(self, read: Read[FormFile], placed: Mapping[str, tuple[_Place, ...]], asked: Asked) -> None:
        self._read = read
        self._asked = asked
        self._placed = placed
        self._places = placed[read.value.id]
        self._here = {place.question.id for place in self._places}
        self._missed: set[str] = set()
        self._asked_beside: dict[frozenset[Scope], frozenset[str]] = {}

    def faults(self) -> Iterator[Fault]:
        """Everything this form needs and has not, once each."""
        for place in self._places:
            question = place.question
            yield from self._refers(place, question)
            columns = question.columns if isinstance(question, Rowed) else ()
            for column in columns:
                yield from self._refers(place, column)
            if place.own:
                yield from self._own(place.at, question, None)
                for n, column in enumerate(columns):
                    yield from self._own((*place.at, "columns", n), column, question)

    def _refers(self, place: _Place, question: Simple | Question) -> Iterator[Fault]:
        table = question.table if isinstance(question, Reference) else _WORKED_OUT_FROM.get(question.id)
        if table is None or table in self._here | self._missed or _waits_for(question.when, table):
            return
        self._missed.add(table)
        target = self._asked.tables.get(table)
        if target is None:
            return
        where = next(self._pages_with(table), None)
        cause = said(causes.NEEDS_PAGE, form=where[0], page=where[1]) if where else causes.NEEDS_TABLE
        yield self._read.source.fault(phrased(cause, asks=place.question.label, table=target.label), *place.at)

    def _pages_with(self, table: str) -> Iterator[tuple[str, str]]:
        """Pages that ask for a table: those that stand where they were written come first."""
        for form_id, places in self._placed.items():
            form = next(read.value for read in self._asked.files.forms if read.value.id == form_id)
            for place in places:
                page = form.pages[int(place.at[1])]
                if place.question.id == table and page.id is not None:
                    yield form_id, page.id

    def _own(self, at: Place, question: Simple | Question, table: Question | None) -> Iterator[Fault]:
        """What a question that is written in this form demands: a scope of its forms, and answers given in them."""
        source, outer = self._read.source, table or question
        scopes = self._scopes.get(outer.id, frozenset())
        for scope in question.required:
            if scope not in scopes:
                own = ", ".join(f'"{each}"' for each in sorted(scopes))
                yield source.fault(said(causes.OTHER_SCOPE, scope=scope, own=own), *at, "required")
        if question.when is not None:
            for cause in _unheard(question.when, outer, scopes, self._here | self._beside(scopes)):
                yield source.fault(cause, *at, "when")

    @cached_property
    def _scopes(self) -> Mapping[str, frozenset[Scope]]:
        """The scopes of the forms that ask each question."""
        found: dict[str, frozenset[Scope]] = {}
        for read in self._asked.files.forms:
            if (scope := read.value.scope) is not None:
                for place in self._placed.get(read.value.id, ()):
                    found[place.question.id] = found.get(place.question.id, frozenset()) | {scope}
        return found

    def _beside(self, scopes: frozenset[Scope]) -> frozenset[str]:
        """What is asked beside a form: by modules, by the screening before it, by other forms that take its page."""
        if scopes not in self._asked_beside:
            self._asked_beside[scopes] = frozenset(self._of_others(scopes))
        return self._asked_beside[scopes]

    def _of_others(self, scopes: frozenset[Scope]) -> Iterator[str]:
        for read in self._asked.files.forms:
            if read.value.kind == "module":
                yield from (q.id for page in read.value.pages for item in page.items for q in item.own_questions())
            elif scopes - {"own"} and read.value.scope in scopes | {"screening"}:
                yield from (place.question.id for place in self._placed[read.value.id])


def _questions(read: Read[FormFile], files: FormFiles, impacts: Impacts | None) -> Iterator[_Place]:
    sections = {each.value.id: each.value.questions for each in files.sections}
    for n, page in enumerate(read.value.pages):
        written = origin(files, read.value, page)
        for i, item in enumerate(written[1].items if isinstance(written, tuple) else ()):
            taken = page.taken_from is not None
            at: Place = ("pages", n, "from") if taken else ("pages", n, "items", i)
            inside: Place = () if item.asks else ("questions",)
            for q, question in enumerate(_asked_by(item, sections, impacts)):
                own = not taken and question in item.own_questions()
                here = (*at, *inside, *((q,) if inside else ("asks",))) if own else at
                yield _Place(here, question, own)


def _asked_by(
    item: ItemFile, sections: Mapping[str, tuple[Question, ...]], impacts: Impacts | None
) -> tuple[Question, ...]:
    if item.section is not None:
        return tuple(q for q in sections.get(item.section, ()) if not item.only or q.id in item.only)
    if (item.perspective or item.factors) and impacts is not None:
        return (impacts,)
    return item.own_questions()


def _circles(asked: Asked, own: Asked) -> Iterator[Fault]:
    """Questions of the own files, and columns of their tables, that wait for each other."""
    waits = {id_: _needed(question.when) for id_, question in asked.questions.items()}
    for source, key, question in chain(own.in_sections, own.in_forms):
        if way := _way_round(question.id, waits):
            yield source.fault(said(causes.ROUND, path=" → ".join(way)), *key, "when")
        columns = question.columns if isinstance(question, Rowed) else ()
        inside = {column.id: _needed(column.when) for column in columns}
        for n, column in enumerate(columns):
            if way := _way_round(column.id, inside):
                yield source.fault(said(causes.ROUND, path=" → ".join(way)), *key, "columns", n, "when")


def _way_round(start: str, waits: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The way from a question back to itself by others; empty when there is none.

    A question that waits for itself alone is one that is asked no longer, and is shown where it was answered.
    """
    came_from: dict[str, str] = {}
    left = [start]
    for here in left:
        for there in sorted(waits.get(here, frozenset())):
            if there not in came_from and there != here:
                came_from[there] = here
                left.append(there)
        if start in came_from:
            break
    way = [start] if start in came_from else []
    while way and (len(way) == 1 or way[-1] != start):
        way.append(came_from[way[-1]])
    return tuple(reversed(way))


def _needed(condition: Condition | None) -> frozenset[str]:
    """The questions that must have been answered for a condition to hold."""
    match condition:
        case AnswerIs(question=id_, values=values) if UNANSWERED not in values:
            return frozenset({id_})
        case AllOf(of=parts):
            return frozenset().union(*map(_needed, parts))
        case AnyOf(of=parts) if parts:
            return frozenset.intersection(*map(_needed, parts))
        case _:
            return frozenset()


def _waits_for(condition: Condition | None, table: str) -> bool:
    """Whether a question is asked only once the table has rows."""
    return isinstance(condition, Rows) and condition.table == table and condition.at_least > 0


def _unheard(
    condition: Condition | None, about: Question, scopes: frozenset[Scope], here: frozenset[str] | set[str]
) -> Iterator[Text]:
    """What a condition listens to and nobody can say in this form."""
    match condition:
        case AnswerIs(question=id_):
            in_row = isinstance(about, Persons | Table | Impacts) and about.column(id_) is not None
            if id_ not in here and not in_row:
                yield said(causes.NOT_ASKED_HERE, id=id_)
        case Rows(table=id_):
            if id_ not in here:
                yield said(causes.NOT_ASKED_HERE, id=id_)
        case ScopeIs(values=wanted):
            for scope in wanted:
                if scope not in scopes:
                    own = ", ".join(f'"{each}"' for each in sorted(scopes))
                    yield said(causes.OTHER_SCOPE, scope=scope, own=own)
        case AnyOf(of=parts) | AllOf(of=parts):
            for part in parts:
                yield from _unheard(part, about, scopes, here)
        case _:
            pass
