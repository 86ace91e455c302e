"""The impacts, perspective by perspective and factor by factor, each with what the alternative brings and to whom."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from ennakko.export.blocks import Block, Heading, ListBlock, Paragraph, Run, Runs, placed
from ennakko.export.once import once
from ennakko.export.reading import Reading
from ennakko.export.rows import after_colon, joined
from ennakko.export.wording import NO_BREAK
from ennakko.model.findings import Impact
from ennakko.model.findings import impacts as found_impacts
from ennakko.model.findings import of_rows as found_rows
from ennakko.model.form import Choice, Choices, Flag, LongText, Reference, Rowed, Scale, Simple
from ennakko.model.perspectives import in_order
from ennakko.model.words import lowered

_HEAD: Final = {"imp_perspective", "imp_factor", "imp_factor_text", "alternative", "site"}
_TERMS: Final = {"imp_value_short": "short_term", "imp_value_long": "long_term"}
_APART: Final = "\u2003 "
"""A wide space, then one where the line may break."""
_SPEAK_FOR_THEMSELVES: Final = {"imp_direct"}


def impacts(reading: Reading, table: str) -> Iterator[Block]:
    """A heading for each perspective and for each factor below it, then the alternatives in their order.

    What is said of several sites in the same words is printed once, with the sites.
    """
    rows = once(_told, reading, table)
    used = (row.perspective for row in rows)
    for perspective in in_order(reading.catalogue, reading.assessment, used):
        mine = [row for row in rows if row.perspective == perspective]
        if not mine:
            continue
        yield Heading(3, reading.label("perspectives", perspective) if perspective else reading.phrase("not_assessed"))
        for factor in dict.fromkeys((row.factor, row.own_factor) for row in mine):
            of = [row for row in mine if (row.factor, row.own_factor) == factor]
            if said := reading.factor(of[0].row):
                yield Heading(4, said, reading.foreign if of[0].own_factor else None)
            yield from once(_of_factor, reading, table, tuple(row.row for row in of))


def _told(reading: Reading, table: str) -> Iterator[Impact]:
    """The impacts that say anything."""
    return (row for row in found_impacts(reading.assessment) if reading.assessment.cells(table, row.row))


def _of_factor(reading: Reading, table: str, ids: Sequence[str]) -> Iterator[Block]:
    """The impacts of one factor."""
    order = {row: n for n, row in enumerate(reading.assessment.rows("alternatives"))}
    rows = sorted(found_rows(reading.assessment, ids), key=lambda each: order.get(each.alternative, -1))
    for same in _alike(reading.catalogue.tables[table], rows, reading):
        yield from once(_impact, reading, table, tuple(row.row for row in same))


def _impact(reading: Reading, table: str, ids: Sequence[str]) -> Iterator[Block]:
    return impact(reading.catalogue.tables[table], tuple(found_rows(reading.assessment, ids)), reading)


def _alike(question: Rowed, rows: Sequence[Impact], reading: Reading) -> Iterator[tuple[Impact, ...]]:
    """The rows, those that differ only by their site together. A row that people differ about stands alone."""
    found: dict[object, list[Impact]] = {}
    for row in rows:
        cells = reading.assessment.cells(question.id, row.row)
        said = tuple(sorted((column, value) for column, value in cells.items() if column != "site"))
        alone = not row.site or reading.is_contested(question.id, row.row)
        found.setdefault(row.row if alone else said, []).append(row)
    return (tuple(same) for same in found.values())


def impact(question: Rowed, alike: tuple[Impact, ...], reading: Reading, factor: Runs = ()) -> Iterator[Block]:
    """One impact, or several alike. Where no heading says it, its `factor` begins it."""
    row = alike[0]
    path = (question.id, row.row)
    of = _about(row, reading)
    lead = [*factor, *([Run(": ")] if factor and of.text else [])]
    lead += [Run(of.text, of.language, strong=True)] if of.text else []
    if row.site:
        held = {each.site for each in alike}
        named = (", " if lead else "") + ", ".join(reading.sites(held))
        lead.append(Run(named, None if reading.every_site(held) else reading.foreign, strong=True))
    lead.append(Run(f"{' ' if lead else ''}({codes(question, alike, reading)})", quiet=True))
    found = scores(question, row, reading)
    yield Paragraph(placed(((*lead, *((Run(_APART), *found) if found else ())),), path)[0], "lead")
    for column in question.columns:
        if isinstance(column, LongText) and reading.is_there(column, path):
            said = reading.blocks(column, path)
            if column.id != "imp_desc" and isinstance(said[0], Paragraph):
                said = (Paragraph((Run(f"{reading.question(column)}: ", quiet=True), *said[0].runs)), *said[1:])
            yield from (_described(block) for block in said)
    if details := tuple(details_of(question, path, reading)):
        yield Paragraph(details, "details")


def _about(row: Impact, reading: Reading) -> Run:
    """The alternative that an impact is about; a row that names none is about all of them."""
    if row.alternative:
        there = row.alternative in reading.assessment.rows("alternatives")
        return reading.named("alternatives", row.alternative) if there else Run("")
    words = reading.phrase("all_alternatives")
    return Run(words[:1].upper() + words[1:])


def codes(question: Rowed, alike: Sequence[Impact], reading: Reading, most: int | None = None) -> str:
    """The codes of the rows; three or more that follow each other as a range. After the `most` the rest is counted."""
    rows = reading.assessment.rows(question.id)
    found = (reading.assessment.place(question.id, row.row) for row in alike)
    places = sorted(place for place in found if place is not None)
    code = partial(reading.code, question.id)
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    said = (
        [f"{code(rows[run[0]])}–{code(rows[run[-1]])}"] if len(run) > 2 else [code(rows[place]) for place in run]
        for run in runs[:most]
    )
    told = ", ".join(part for parts in said for part in parts)
    over = sum(map(len, runs[most:])) if most else 0
    return f"{told} {reading.phrase('and_more', n=str(over))}" if over else told


def _described(block: Paragraph | ListBlock) -> Block:
    return Paragraph(block.runs, "description") if isinstance(block, Paragraph) else block


def scores(question: Rowed, row: Impact, reading: Reading) -> Runs:
    """The value of each term, or one value for both when they are the same."""
    path = (question.id, row.row)
    given = {c.id: reading.assessment.text(*path, c.id) for c in question.columns if isinstance(c, Scale)}
    there = {id_: value for id_, value in given.items() if value and _shown(question, id_, path, reading)}
    if not there and row.values:
        return (_score(reading, row.values["overall"]),)
    both = [there[id_] for id_ in _TERMS if id_ in there]
    if len(both) == 2 and both[0] == both[1]:
        others = [_score(reading, value) for id_, value in there.items() if id_ not in _TERMS]
        term = [Run(_whole(f" {reading.phrase('both_terms')}"), quiet=True)] if both[0] != "na" else []
        return (*(run for each in others for run in (each, Run(" "))), _score(reading, both[0]), *term)
    runs: list[Run] = []
    for id_, value in there.items():
        column = question.column(id_)
        name = "" if id_ == "imp_value" or column is None else reading.question(column)
        of = reading.phrase(_TERMS[id_]) if id_ in _TERMS else lowered(name)
        runs += [
            *([Run(_APART)] if runs else []),
            _score(reading, value),
            *([Run(_whole(f" {of}"), quiet=True)] if of else []),
        ]
    return tuple(runs)


def _shown(question: Rowed, id_: str, path: tuple[str, str], reading: Reading) -> bool:
    column = question.column(id_)
    return column is not None and reading.is_there(column, path)


def _score(reading: Reading, value: str) -> Run:
    score = reading.score(value)
    return Run(_whole(f" {score.text} "), strong=True, value=value)


def _whole(text: str) -> str:
    """The words so that a line never breaks among them."""
    return text.replace(" ", NO_BREAK)


def details_of(question: Rowed, path: tuple[str, str], reading: Reading) -> Iterator[Run]:
    """The short answers of an impact as one line of small sentences."""
    for column in question.columns:
        if column.id in _HEAD or isinstance(column, LongText | Scale) or not reading.is_there(column, path):
            continue
        yield from _detail(column, path, reading)


def _detail(column: Simple, path: tuple[str, str], reading: Reading) -> Iterator[Run]:
    label = reading.question(column)
    if isinstance(column, Flag):
        yield Run(f"{label}. ")
        return
    runs = [run for line in reading.lines(column, path) for run in after_colon(column, line)]
    if isinstance(column, Choice | Choices):
        runs = [Run(lowered(run.text), run.language, about=run.about) for run in runs]
    said = joined(runs, ", ")
    end = "" if said[-1].text.endswith((".", "!", "?")) else "."
    if column.id in _SPEAK_FOR_THEMSELVES and not isinstance(column, Reference):
        yield Run("".join(run.text[:1].upper() + run.text[1:] for run in said) + f"{end} ")
    else:
        yield from (Run(f"{label}: ", quiet=True), *said, Run(f"{end} "))
