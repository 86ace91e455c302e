"""An organisation's own files put over ours: what has a new id is added, what has one of ours replaces it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Literal, TypeVar

import msgspec
from msgspec.structs import replace

from ennakko.files import own_causes as causes
from ennakko.files.form_causes import UNKNOWN_PHRASE
from ennakko.files.form_faults import Fault, said
from ennakko.files.form_files import DocumentFile, FormFile, ListFile, PresetsFile, RemarksFile, SectionFile
from ennakko.files.form_reading import FormFiles, Read, Source
from ennakko.files.form_rules import MODULES, Asked, repeated
from ennakko.model.catalogue import Part
from ennakko.model.condition import SCREENED
from ennakko.model.form import Impacts, Persons, Question, Rowed, Table
from ennakko.model.scale import LISTS
from ennakko.model.words import LANGUAGES, Text

FIXED = frozenset({*LISTS.values(), "scales", "horizons", MODULES})
"""Lists whose entries the program itself knows. Their words can change."""

_PLACES = re.compile(r"\{\w+\}")
T = TypeVar("T", bound=msgspec.Struct)
Kind = Literal["options", "questions", "remarks", "presets"]


class _Joined(Source, frozen=True):
    """A file that goes on in another: it says where something is wrong in the one it was written in."""

    origins: Mapping[tuple[Kind, int], tuple[Source, int]] = {}

    def fault(self, cause: Text, *place: str | int) -> Fault:
        """A fault at a place, in the file where it was written."""
        match place:
            case ("options" | "questions" | "remarks" | "presets" as kind, int() as n, *rest) if (
                kind,
                n,
            ) in self.origins:
                source, at = self.origins[kind, n]
                return source.fault(cause, kind, at, *rest)
            case _:
                return super().fault(cause, *place)


def extended(ours: FormFiles, own: FormFiles) -> FormFiles:
    """Our files with an organisation's own over them."""
    forms = {r.value.id: r for r in (*ours.forms, *own.forms)}
    asked, theirs = Asked(ours).questions.keys(), Asked(own).questions.keys()
    over = {r.value.id for r in own.forms}
    gone = {
        question.id
        for read in ours.forms
        if read.value.id in over
        for page in read.value.pages
        for item in page.items
        for question in item.own_questions()
    } - theirs
    sections = {r.value.id: r for r in ours.sections}
    for section in own.sections:
        kept = sections.get(section.value.id)
        sections[section.value.id] = _section(kept, section) if kept else section
    lists = dict(ours.lists)
    for name, read in own.lists.items():
        lists[name] = _list(lists[name], read) if name in lists else read
    return FormFiles(
        sections=tuple(sections.values()),
        forms=tuple(r if r.value.id in over else _asking(r, ours, sections) for r in forms.values()),
        lists=lists,
        phrases=Read(ours.phrases.source, {**ours.phrases.value, **own.phrases.value}),
        remarks=_remarks(ours.remarks, own.remarks),
        presets=_presets(ours.presets, own.presets),
        document=_document(own.document, gone) if own.document.value.parts else _printing(ours, sections, gone),
        added=ours.added | (theirs - asked),
    )


def faults(ours: FormFiles, own: FormFiles) -> Iterator[Fault]:
    """What the own files may not do to ours, and ids that stand twice in one of them."""
    for read in own.lists.values():
        yield from repeated(
            ((read.source, ("options", n, "id"), o.id) for n, o in enumerate(read.value.options)), strict=False
        )
    yield from repeated((r.source, ("id",), r.value.id) for r in own.sections)
    yield from repeated((r.source, ("id",), r.value.id) for r in own.forms)
    presets = own.presets
    yield from repeated((presets.source, ("presets", n, "id"), p.id) for n, p in enumerate(presets.value.presets))
    asked, theirs = Asked(ours), Asked(own)
    yield from repeated((s, (*key, "id"), q.id) for s, key, q in chain(theirs.in_sections, theirs.in_forms))
    for source, key, question in chain(theirs.in_sections, theirs.in_forms):
        if (before := asked.questions.get(question.id)) is not None:
            yield from (source.fault(cause, *key, *place) for place, cause in _changed(before, question))
    for form in own.forms:
        yield from _form(form, ours)
    yield from _nowhere(ours, own)
    for name in FIXED & own.lists.keys():
        known = asked.entries(name) or frozenset()
        for n, option in enumerate(own.lists[name].value.options):
            if option.id not in known:
                cause = said(causes.FIXED_LIST, list=name, id=option.id)
                yield own.lists[name].source.fault(cause, "options", n, "id")
    yield from _words(ours, own)


def _form(read: Read[FormFile], ours: FormFiles) -> Iterator[Fault]:
    form = read.value
    before = next((r.value for r in ours.forms if r.value.id == form.id), None)
    if before is not None and (before.kind, before.scope) != (form.kind, form.scope):
        cause = said(causes.OTHER_KIND, id=form.id, kind=before.kind, scope=before.scope or "")
        yield read.source.fault(cause, "kind")
    elif before is None and form.kind != "module" and form.scope in SCREENED:
        ids = ", ".join(r.value.id for r in ours.forms if r.value.scope in SCREENED)
        yield read.source.fault(said(causes.OWN_SCOPE, ids=ids), "scope")


def _nowhere(ours: FormFiles, own: FormFiles) -> Iterator[Fault]:
    """Questions added to a section of ours that no form takes anything of."""
    asked = Asked(ours).questions
    taken = {item.section for r in (*ours.forms, *own.forms) for page in r.value.pages for item in page.items}
    here = {section.value.id for section in ours.sections} - taken
    for section in own.sections:
        for n, question in enumerate(section.value.questions):
            if section.value.id in here and question.id not in asked:
                yield section.source.fault(said(causes.ASKED_NOWHERE, id=section.value.id), "questions", n, "id")


def _changed(before: Question, after: Question) -> Iterator[tuple[tuple[str | int, ...], Text]]:
    ours = str(before.__struct_config__.tag)
    if ours != after.__struct_config__.tag:
        yield ("kind",), said(causes.KIND_CHANGED, id=before.id, ours=ours)
    elif isinstance(before, Rowed) and isinstance(after, Persons | Table | Impacts):
        for column in before.columns:
            now = after.column(column.id)
            if now is None:
                yield ("columns",), said(causes.COLUMN_GONE, id=column.id)
            elif now.__struct_config__.tag != column.__struct_config__.tag:
                kind = str(column.__struct_config__.tag)
                yield ("columns", after.columns.index(now), "kind"), said(causes.KIND_CHANGED, id=now.id, ours=kind)


def _words(ours: FormFiles, own: FormFiles) -> Iterator[Fault]:
    """Phrases and remarks keep the places that the program fills; a new phrase heads a part of the document."""
    headings = {part.heading for part in own.document.value.parts}
    for id_, text in own.phrases.value.items():
        if id_ in ours.phrases.value:
            for place in _places(text) - _places(ours.phrases.value[id_]):
                yield own.phrases.source.fault(said(causes.UNKNOWN_PLACE, place=place), id_)
        elif id_ not in headings:
            yield own.phrases.source.fault(said(UNKNOWN_PHRASE, id=id_), id_)
    known = {remark.id: remark.text for remark in ours.remarks.value.remarks}
    for n, remark in enumerate(own.remarks.value.remarks):
        if remark.id not in known:
            yield own.remarks.source.fault(said(causes.UNKNOWN_REMARK, id=remark.id), "remarks", n, "id")
            continue
        for place in _places(remark.text) - _places(known[remark.id]):
            yield own.remarks.source.fault(said(causes.UNKNOWN_PLACE, place=place), "remarks", n, "text")


def _places(text: Text) -> frozenset[str]:
    return frozenset(place for language in LANGUAGES for place in _PLACES.findall(text.in_(language)))


def _section(ours: Read[SectionFile], own: Read[SectionFile]) -> Read[SectionFile]:
    source, questions = _over(ours.source, ours.value.questions, own.source, own.value.questions, "questions")
    return Read(source, SectionFile(own.value.id, own.value.title, questions))


def _asking(read: Read[FormFile], ours: FormFiles, sections: Mapping[str, Read[SectionFile]]) -> Read[FormFile]:
    """A form of ours that asks, too, what was added to its sections.

    Where it takes only some questions of a section, the new ones come to the end of the item that takes the most of
    them. Modules, and forms that stand by themselves, chose what they ask and ask no more.
    """
    form = read.value
    if form.kind == "module" or form.scope not in SCREENED:
        return read
    for section in ours.sections:
        before = {question.id for question in section.value.questions}
        new = tuple(q.id for q in sections[section.value.id].value.questions if q.id not in before)
        places = [
            (len(item.only), p, i)
            for p, page in enumerate(form.pages)
            for i, item in enumerate(page.items)
            if item.section == section.value.id
        ]
        if new and places and all(count for count, _, _ in places):
            _, p, i = max(places)
            items = list(form.pages[p].items)
            items[i] = replace(items[i], only=items[i].only + new)
            pages = list(form.pages)
            pages[p] = replace(pages[p], items=tuple(items))
            form = replace(form, pages=tuple(pages))
    return Read(read.source, form)


def _list(ours: Read[ListFile], own: Read[ListFile]) -> Read[ListFile]:
    source, options = _over(ours.source, ours.value.options, own.source, own.value.options, "options")
    return Read(source, ListFile(options, own.value.classes or ours.value.classes))


def _remarks(ours: Read[RemarksFile], own: Read[RemarksFile]) -> Read[RemarksFile]:
    source, remarks = _over(ours.source, ours.value.remarks, own.source, own.value.remarks, "remarks")
    return Read(source, RemarksFile(remarks))


def _presets(ours: Read[PresetsFile], own: Read[PresetsFile]) -> Read[PresetsFile]:
    source, presets = _over(ours.source, ours.value.presets, own.source, own.value.presets, "presets")
    return Read(source, PresetsFile(presets))


def _over(
    our_source: Source, ours: tuple[T, ...], own_source: Source, own: tuple[T, ...], kind: Kind
) -> tuple[Source, tuple[T, ...]]:
    """The entries of ours in their order, each replaced by the own one of the same id, and the new ones after them."""
    entries = {_id(each): (our_source, n, each) for n, each in enumerate(ours)}
    entries |= {_id(each): (own_source, n, each) for n, each in enumerate(own)}
    origins: dict[tuple[Kind, int], tuple[Source, int]] = {
        (kind, place): (_first(source, kind, n)) for place, (source, n, _) in enumerate(entries.values())
    }
    joined = _Joined(our_source.name, our_source.text, our_source.raw, origins)
    return joined, tuple(each for _, _, each in entries.values())


def _first(source: Source, kind: Kind, n: int) -> tuple[Source, int]:
    """Where an entry was written, also when its file had been put over another one before."""
    return source.origins.get((kind, n), (source, n)) if isinstance(source, _Joined) else (source, n)


def _id(entry: msgspec.Struct) -> str:
    return str(getattr(entry, "id"))  # noqa: B009 (every entry here has one)


def _printing(ours: FormFiles, sections: Mapping[str, Read[SectionFile]], gone: set[str]) -> Read[DocumentFile]:
    """Our order of the document, where what was added to a section prints after the last question of it, in the part
    that holds the most of them.
    """
    read = _document(ours.document, gone)
    parts = [list(part.questions) for part in read.value.parts]
    for section in ours.sections:
        before = {question.id for question in section.value.questions}
        new = [q.id for q in sections[section.value.id].value.questions if q.id not in before]
        most = max(parts, key=lambda ids: len(before.intersection(ids)), default=[])
        if last := [n for n, id_ in enumerate(most) if id_ in before]:
            most[last[-1] + 1 : last[-1] + 1] = new
    placed = zip(read.value.parts, parts, strict=True)
    return Read(read.source, DocumentFile(tuple(replace(part, questions=tuple(ids)) for part, ids in placed)))


def _document(read: Read[DocumentFile], gone: set[str]) -> Read[DocumentFile]:
    """The order of the document, without the questions that went with a form of ours that was replaced."""
    parts = tuple(Part(p.heading, tuple(q for q in p.questions if q not in gone), p.draws) for p in read.value.parts)
    return Read(read.source, DocumentFile(parts))
