"""What sections, questions and lists say of each other: every id is known, and no id is used twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain

from ennakko.files import form_causes as causes
from ennakko.files.form_faults import Fault, said
from ennakko.files.form_reading import FormFiles, Source
from ennakko.model.condition import ANSWERED, UNANSWERED, AllOf, AnswerIs, AnyOf, Condition, ModuleIsOn, Rows, ScopeIs
from ennakko.model.form import (
    Choice,
    Choices,
    Flag,
    Impacts,
    Option,
    Persons,
    Question,
    Reference,
    Rowed,
    Scale,
    Simple,
    Table,
    TextList,
    YesNo,
)
from ennakko.model.words import Text

CONDITION_DEPTH = 8
MODULES = "modules"
"""The list of the modules, made from their files."""

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")
_PLACES = re.compile(r"\{(\w+)\}")

Key = tuple[str | int, ...]


class Asked:
    """Every question written in the files, and where it is written."""

    def __init__(self, files: FormFiles) -> None:
        self.files = files
        self.in_sections: list[tuple[Source, Key, Question]] = [
            (read.source, ("questions", n), question)
            for read in files.sections
            for n, question in enumerate(read.value.questions)
        ]
        self.in_forms: list[tuple[Source, Key, Question]] = [
            (read.source, ("pages", p, "items", i, *(("questions", n) if item.questions else ("asks",))), question)
            for read in files.forms
            for p, page in enumerate(read.value.pages)
            for i, item in enumerate(page.items)
            for n, question in enumerate(item.own_questions())
        ]

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every question outside tables, by id."""
        return {question.id: question for _, _, question in chain(self.in_sections, self.in_forms)}

    @cached_property
    def tables(self) -> Mapping[str, Rowed]:
        """Every table, by id."""
        return {i: q for i, q in self.questions.items() if isinstance(q, Persons | Table | Impacts)}

    @cached_property
    def modules(self) -> frozenset[str]:
        """The ids of the modules."""
        return frozenset(read.value.id for read in self.files.forms if read.value.kind == "module")

    def entries(self, list_id: str) -> frozenset[str] | None:
        """The ids of the entries of a list, or None when there is no such list."""
        if list_id == MODULES:
            return self.modules
        found = self.files.lists.get(list_id)
        return None if found is None else frozenset(option.id for option in found.value.options)


def faults(files: FormFiles) -> Iterator[Fault]:
    """Everything wrong with sections, questions, lists, phrases and remarks."""
    asked = Asked(files)
    yield from repeated((r.source, ("id",), r.value.id) for r in files.sections)
    yield from repeated((s, (*key, "id"), q.id) for s, key, q in chain(asked.in_sections, asked.in_forms))
    for source, key, question in chain(asked.in_sections, asked.in_forms):
        yield from (source.fault(cause, *key, *place) for place, cause in _question(question, asked, None))
    if len([t for t in asked.tables.values() if isinstance(t, Impacts)]) != 1:
        source = files.sections[0].source if files.sections else Source("sections", "", {})
        yield source.fault(causes.ONE_IMPACTS)
    for read in files.lists.values():
        yield from (read.source.fault(cause, *place) for place, cause in _options(read.value.options, asked))
        yield from (
            read.source.fault(cause, *place) for place, cause in _classes(read.value.classes, read.value.options, asked)
        )
    for phrase, text in files.phrases.value.items():
        if not same_places(text):
            yield files.phrases.source.fault(causes.PLACES_DIFFER, phrase)
    yield from _presets(files, asked)
    remarks = files.remarks
    yield from repeated((remarks.source, ("remarks", n, "id"), r.id) for n, r in enumerate(remarks.value.remarks))
    for n, remark in enumerate(remarks.value.remarks):
        if not same_places(remark.text):
            yield remarks.source.fault(causes.PLACES_DIFFER, "remarks", n, "text")


def _presets(files: FormFiles, asked: Asked) -> Iterator[Fault]:
    source, presets = files.presets.source, files.presets.value.presets
    yield from repeated((source, ("presets", n, "id"), preset.id) for n, preset in enumerate(presets))
    known = asked.entries("perspectives") or frozenset()
    for n, preset in enumerate(presets):
        for id_ in preset.perspectives:
            if id_ not in known:
                cause = said(causes.UNKNOWN_ENTRY, list="perspectives", id=id_)
                yield source.fault(cause, "presets", n, "perspectives")


def repeated(ids: Iterable[tuple[Source, Key, str]], *, strict: bool = True) -> Iterator[Fault]:
    """Ids that are used for the second time, and (when strict) ids that no program could name."""
    first: dict[str, Source] = {}
    for source, key, id_ in ids:
        if strict and not _ID.fullmatch(id_):
            yield source.fault(said(causes.BAD_ID, id=id_), *key)
        if id_ in first:
            yield source.fault(said(causes.TWICE, id=id_, where=first[id_].name), *key)
        first.setdefault(id_, source)


def same_places(text: Text) -> bool:
    """Whether the places to fill, such as {n}, are the same in the three languages."""
    return len({frozenset(_PLACES.findall(words)) for words in (text.fi, text.sv, text.en)}) == 1


Found = Iterator[tuple[Key, Text]]


def _question(question: Question, asked: Asked, table: Rowed | None) -> Found:
    yield from _condition(question.when, asked, table, ("when",))
    match question:
        case Choice() | Choices():
            if bool(question.choices) == (question.choices_from is not None):
                yield (), causes.ONE_CHOICES
            yield from _twice(question.choices, "choices")
            yield from _list(question.choices_from, asked, "choices_from")
        case Scale():
            yield from _list(question.choices_from, asked, "choices_from")
        case TextList():
            yield from _list(question.suggestions, asked, "suggestions")
        case Reference():
            if question.table not in asked.tables:
                yield ("table",), said(causes.UNKNOWN_TABLE, id=question.table)
            elif question.harms and not isinstance(asked.tables[question.table], Impacts):
                yield ("harms",), causes.HARMS_OF_IMPACTS
        case YesNo():
            for module in question.opens:
                if module not in asked.modules:
                    yield ("opens",), said(causes.UNKNOWN_MODULE, id=module)
        case Persons() | Table() | Impacts():
            yield from _table(question, asked)
        case _:
            pass


def _table(table: Rowed, asked: Asked) -> Found:
    if not table.columns:
        yield (), causes.NO_COLUMNS
    if table.code and not same_places(table.code):
        yield ("code",), causes.PLACES_DIFFER
    seen: set[str] = set()
    for n, column in enumerate(table.columns):
        if not _ID.fullmatch(column.id):
            yield ("columns", n, "id"), said(causes.BAD_ID, id=column.id)
        if column.id in seen:
            yield ("columns", n, "id"), said(causes.TWICE, id=column.id, where=table.id)
        seen.add(column.id)
        yield from ((("columns", n, *key), cause) for key, cause in _question(column, asked, table))


def _condition(condition: Condition | None, asked: Asked, table: Rowed | None, key: Key, depth: int = 1) -> Found:
    if depth > CONDITION_DEPTH:
        yield key, said(causes.TOO_DEEP, limit=str(CONDITION_DEPTH))
        return
    match condition:
        case AnswerIs(question=id_, values=values):
            about = (table.column(id_) if table else None) or asked.questions.get(id_)
            if about is None:
                yield (*key, "question"), said(causes.UNKNOWN_QUESTION, id=id_)
            elif (fits := _fitting(about, asked)) is not None:
                for value in values:
                    if value not in fits | {ANSWERED, UNANSWERED}:
                        known = ", ".join(sorted(map(str, fits)))
                        yield (*key, "is"), said(causes.NOT_AMONG, value=str(value), known=known)
        case Rows(table=id_):
            if id_ not in asked.tables:
                yield (*key, "table"), said(causes.UNKNOWN_TABLE, id=id_)
        case ModuleIsOn(id=id_):
            if id_ not in asked.modules:
                yield (*key, "id"), said(causes.UNKNOWN_MODULE, id=id_)
        case AnyOf(of=parts) | AllOf(of=parts):
            for n, part in enumerate(parts):
                yield from _condition(part, asked, table, (*key, "of", n), depth + 1)
        case ScopeIs() | None:
            pass


def _fitting(question: Question | Simple, asked: Asked) -> frozenset[str | bool] | None:
    """The answers a question can have, or None when they are without number."""
    match question:
        case YesNo():
            return frozenset({"yes", "no", "unknown"})
        case Flag():
            return frozenset({True, False})
        case Choice(choices=choices, choices_from=None):
            return frozenset(option.id for option in choices)
        case Choice(choices_from=str(name)) | Scale(choices_from=name):
            return asked.entries(name)
        case _:
            return None


def _list(list_id: str | None, asked: Asked, key: str) -> Found:
    if list_id is not None and asked.entries(list_id) is None:
        yield (key,), said(causes.UNKNOWN_LIST, id=list_id)


def _twice(options: tuple[Option, ...], key: str) -> Found:
    seen: set[str] = set()
    for n, option in enumerate(options):
        if option.id in seen:
            yield (key, n, "id"), said(causes.TWICE, id=option.id, where=key)
        seen.add(option.id)


def _options(options: tuple[Option, ...], asked: Asked) -> Found:
    yield from _twice(options, "options")
    known = asked.entries("perspectives") or frozenset()
    for n, option in enumerate(options):
        if option.perspective is not None and option.perspective not in known:
            cause = said(causes.UNKNOWN_ENTRY, list="perspectives", id=option.perspective)
            yield ("options", n, "perspective"), cause


def _classes(classes: str | None, options: tuple[Option, ...], asked: Asked) -> Found:
    if classes is None:
        return
    known = asked.entries(classes)
    if known is None:
        yield ("classes",), said(causes.UNKNOWN_LIST, id=classes)
        return
    for n, option in enumerate(options):
        if option.group is not None and option.group not in known:
            yield ("options", n, "group"), said(causes.UNKNOWN_ENTRY, list=classes, id=option.group)
