"""What forms, pages and the document say: every item has its content, and every question its place in the document."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from ennakko.files import form_causes as causes
from ennakko.files.form_faults import Fault, said
from ennakko.files.form_files import FormFile, ItemFile, PageFile
from ennakko.files.form_reading import FormFiles, Read
from ennakko.files.form_rules import Asked, repeated
from ennakko.model.condition import SCREENED
from ennakko.model.form import Derived

DRAWS = ("contents", "screening", "dropped", "comparison", "groups", "modules", "legal", "authors")
"""The parts of the document that are worked out, beside the questions they print."""


def faults(files: FormFiles) -> Iterator[Fault]:
    """Everything wrong with forms, their pages, and the document."""
    asked = Asked(files)
    yield from repeated((r.source, ("id",), r.value.id) for r in files.forms)
    yield from repeated(
        (r.source, ("pages", n, "id"), page.id)
        for r in files.forms
        if r.value.kind == "module"
        for n, page in enumerate(r.value.pages)
        if page.id is not None
    )
    for read in files.forms:
        yield from _form(read, asked)
    for scope in SCREENED:
        having = [r for r in files.forms if r.value.scope == scope and r.value.kind != "module"]
        if len(having) != 1:
            yield Fault("forms", "", said(causes.ONE_FORM, scope=scope))
    yield from _document(asked)


def origin(files: FormFiles, form: FormFile, page: PageFile) -> tuple[FormFile, PageFile] | list[str]:
    """Where a page is really written. The way gone so far, when that way leads nowhere or in a circle."""
    way = [f"{form.id} › {page.id or page.page}"]
    while page.taken_from is not None:
        found = next((r.value for r in files.forms if r.value.id == page.taken_from), None)
        wanted = page.page
        if found is None:
            return way
        into = next((p for p in found.pages if wanted in {p.id, p.page} and p is not page), None)
        if into is None:
            return way
        form, page = found, into
        step = f"{form.id} › {wanted}"
        if step in way:
            return [*way, step]
        way.append(step)
    return form, page


def _form(read: Read[FormFile], asked: Asked) -> Iterator[Fault]:
    source, form = read.source, read.value
    if (form.scope is None) != (form.kind == "module"):
        yield source.fault(causes.SCOPE_NEEDED, "scope")
    for n, page in enumerate(form.pages):
        if page.taken_from is not None:
            yield from _taken(read, n, page, asked)
        elif page.id is None or page.title is None or not page.items or page.page is not None:
            yield source.fault(causes.PAGE_CONTENT, "pages", n)
        for i, item in enumerate(page.items):
            yield from _item(read, (n, i), item, asked)
    names = [(n, page.id or page.page or "") for n, page in enumerate(form.pages)]
    yield from repeated((source, ("pages", n, "id" if form.pages[n].id else "page"), name) for n, name in names if name)
    yield from repeated(
        (source, ("pages", n, "items", i, "id"), item.id)
        for n, page in enumerate(form.pages)
        for i, item in enumerate(page.items)
    )
    for key, id_ in (("modules_after", form.modules_after), ("begins_at", form.begins_at)):
        if id_ is not None and id_ not in {name for _, name in names}:
            yield source.fault(said(causes.UNKNOWN_PAGE, form=form.id, id=id_), key)


def _taken(read: Read[FormFile], n: int, page: PageFile, asked: Asked) -> Iterator[Fault]:
    if page.page is None or page.id is not None or page.title is not None or page.items or page.intro or page.why:
        yield read.source.fault(causes.PAGE_CONTENT, "pages", n)
        return
    taken_from = page.taken_from or ""
    if all(r.value.id != taken_from for r in asked.files.forms):
        yield read.source.fault(said(causes.UNKNOWN_FORM, id=taken_from), "pages", n, "from")
        return
    way = origin(asked.files, read.value, page)
    if isinstance(way, list):
        if len(set(way)) < len(way):
            yield read.source.fault(said(causes.CIRCLE, path=" → ".join(way)), "pages", n, "from")
        else:
            yield read.source.fault(said(causes.UNKNOWN_PAGE, form=taken_from, id=page.page), "pages", n, "page")


def _item(read: Read[FormFile], at: tuple[int, int], item: ItemFile, asked: Asked) -> Iterator[Fault]:
    place: tuple[str | int, ...] = ("pages", at[0], "items", at[1])
    contents = (item.asks, item.section, item.questions, item.perspective, item.factors)
    if sum(bool(content) for content in contents) != 1:
        yield read.source.fault(causes.ONE_CONTENT, *place)
    if item.section is not None:
        section = next((r.value for r in asked.files.sections if r.value.id == item.section), None)
        if section is None:
            yield read.source.fault(said(causes.UNKNOWN_SECTION, id=item.section), *place, "section")
        else:
            for id_ in item.only:
                if all(question.id != id_ for question in section.questions):
                    yield read.source.fault(said(causes.NOT_IN_SECTION, section=section.id, id=id_), *place, "only")
    for list_id, key, ids in (
        ("perspectives", "perspective", (item.perspective,) if item.perspective else ()),
        ("factors", "factors", item.factors),
    ):
        for id_ in ids:
            if id_ not in (asked.entries(list_id) or ()):
                yield read.source.fault(said(causes.UNKNOWN_ENTRY, list=list_id, id=id_), *place, key)


def _document(asked: Asked) -> Iterator[Fault]:
    source, parts = asked.files.document.source, asked.files.document.value.parts
    placed: dict[str, str] = {}
    for n, part in enumerate(parts):
        if part.heading not in asked.files.phrases.value:
            yield source.fault(said(causes.UNKNOWN_PHRASE, id=part.heading), "parts", n, "heading")
        if part.draws is not None and part.draws not in DRAWS:
            yield source.fault(said(causes.NOT_AMONG, value=part.draws, known=", ".join(DRAWS)), "parts", n, "draws")
        for id_ in part.questions:
            if id_ not in asked.questions:
                yield source.fault(said(causes.UNKNOWN_QUESTION, id=id_), "parts", n, "questions")
            if id_ in placed:
                where = placed[id_]
                yield source.fault(said(causes.PRINTED_TWICE, id=id_, where=where), "parts", n, "questions")
            placed.setdefault(id_, part.heading)
    apart = {r.source.name for r in asked.files.forms if r.value.kind == "module" or r.value.scope == "own"}
    for written, _, question in chain(asked.in_sections, asked.in_forms):
        elsewhere = isinstance(question, Derived) or written.name in apart or question.id in asked.files.added
        if not elsewhere and question.id not in placed:
            yield source.fault(said(causes.NOT_PRINTED, id=question.id))
