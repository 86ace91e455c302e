"""The modules in use, and pages of one's own forms that the document gives no other place."""

from collections.abc import Collection, Iterator
from typing import Final

from ennakko.export import rows
from ennakko.export.blocks import Block, Fact, Facts, Heading, ListBlock, Paragraph, Run
from ennakko.export.impacts import codes
from ennakko.export.light import INTO, asked
from ennakko.export.once import once
from ennakko.export.questions import under_headings
from ennakko.export.reading import Reading
from ennakko.export.sections import page_id
from ennakko.model.findings import Impact, impacts
from ennakko.model.form import Derived, Impacts, Item, Page, Rowed
from ennakko.model.parallel import is_parallel
from ennakko.model.standing import form_of
from ennakko.model.words import lowered

MOST: Final = 12
"""So many codes, or ranges of them, say where to look; a longer list nobody reads."""


def placed(reading: Reading) -> frozenset[str]:
    """The questions that have their place elsewhere in the document."""
    return frozenset(id_ for part in reading.catalogue.document for id_ in part.questions)


def modules(reading: Reading) -> Iterator[Block]:
    """Every module with answers, point by point, under its own name; then where the rest of it stands."""
    for module in reading.catalogue.modules():
        if _has_points(reading, module.id):
            yield Heading(2, reading.words(module.name))
            yield from once(_points, reading, module.id)
            yield from once(_elsewhere, reading, module.id)


def _has_points(reading: Reading, module: str) -> bool:
    """Whether the document shows a module: it is in use, not left out, and somebody has answered in it."""
    shown = module in reading.assessment.modules and module not in reading.chosen.left_out
    return shown and bool(once(_points, reading, module))


def _points(reading: Reading, module: str) -> Iterator[Block]:
    for page in reading.catalogue.forms[module].pages:
        yield from _page(page, reading, 3)


def form_and_modules(reading: Reading) -> Iterator[Block]:
    """What kind of assessment it is, when modules belong to it: the names of the form and of the modules.

    A module that nobody has answered in is not named: the document would tell of an assessment that was not made.
    """
    used = [module for module in reading.catalogue.modules() if _has_points(reading, module.id)]
    if used:
        names = [reading.words(form.name) for form in (form_of(reading.catalogue, reading.assessment), *used)]
        yield Paragraph((Run(", ".join((names[0], *map(lowered, names[1:])))),), "note")


def _elsewhere(reading: Reading, module: str) -> Iterator[Block]:
    """Where the points of a module stand that other parts of the document print: its impacts, with their codes, too."""
    lines = []
    for item in (item for page in reading.catalogue.forms[module].pages for item in page.items):
        for question in item.questions:
            if is_parallel(question.id) or (heading := _heading(question.id, reading)) is None:
                continue
            of = [row for row in impacts(reading.assessment) if _is_in(row, item)]
            if isinstance(question, Impacts):
                said = f"{heading} ({codes(question, of, reading, MOST)})" if of else ""
            else:
                said = heading if reading.is_there(question) else ""
            if said:
                label = reading.words(item.text) if item.text else reading.question(question)
                lines.append((Run(asked(label), quiet=True), Run(said)))
    if lines:
        yield Paragraph((Run(reading.phrase("elsewhere")),))
        yield ListBlock(tuple(lines))


def _heading(question: str, reading: Reading) -> str | None:
    """The heading of the part that prints a question, None when none does."""
    part = next((part for part in reading.catalogue.document if question in part.questions), None)
    if part is None:
        return None
    return reading.phrase(INTO.get(part.heading, part.heading) if reading.light else part.heading)


def _is_in(row: Impact, item: Item) -> bool:
    """Whether an impact is among those that an item shows."""
    return row.factor in item.factors if item.factors else item.perspective in (None, row.perspective)


def own_pages(reading: Reading, headings: Collection[str]) -> Iterator[Block]:
    """The pages of the form in use, with those of its questions that have no place elsewhere.

    A page that is called as one of the `headings` of the document stands under that one, see `beneath`.
    """
    for page in _pages(reading):
        if _called(reading, page) not in headings and (blocks := tuple(_page(page, reading, 3, apart=True))):
            yield Heading(2, reading.words(page.title))
            yield from blocks


def beneath(heading: str, reading: Reading) -> Iterator[Block]:
    """What the pages of the form in use that are called like a heading of the document have beside what it prints."""
    for page in _pages(reading):
        if _called(reading, page) == heading:
            yield from _page(page, reading, 3, apart=True)


def _pages(reading: Reading) -> Iterator[Page]:
    pages = form_of(reading.catalogue, reading.assessment).pages
    return (page for page in pages if page_id(page) not in reading.chosen.left_out)


def _called(reading: Reading, page: Page) -> str:
    return " ".join(reading.words(page.title).split())


def _page(page: Page, reading: Reading, level: int, *, apart: bool = False) -> Iterator[Block]:
    for item in page.items:
        yield from _item(item, reading, level, apart=apart)


def _item(item: Item, reading: Reading, level: int, *, apart: bool) -> Iterator[Block]:
    """One point: its questions together under its words, or each `apart` under its own."""
    elsewhere = placed(reading)
    questions = [q for q in item.questions if q.id not in elsewhere and not isinstance(q, Derived)]
    simple = [q for q in questions if not isinstance(q, Rowed)]
    if simple and apart:
        if item.text and any(reading.is_there(question) for question in simple):
            yield Heading(level, reading.words(item.text))
            level += 1
        for each in simple:
            yield from under_headings([each], reading, level, reading.question(each))
    elif simple:
        heading = reading.words(item.text) if item.text and len(simple) > 1 else reading.question(simple[0])
        yield from under_headings(simple, reading, level, heading)
    for question in questions:
        if not isinstance(question, Rowed) or isinstance(question, Impacts) or not reading.is_there(question):
            continue
        if rows.is_short(question):
            yield Facts((rows.fact(question, reading),))
        elif table := rows.table(question, reading):
            yield table
        elif reading.is_open(question):
            yield Facts((Fact(reading.question(question), ((reading.open_mark,),)),))
