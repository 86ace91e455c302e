"""The impacts of a light assessment: the alternatives side by side, with everything that is said of them."""

from collections.abc import Iterator, Sequence

from ennakko.export.blocks import Block, Cell, Line, Paragraph, Run, TableBlock
from ennakko.export.comparison import chunks, heads, part_caption, tongues
from ennakko.export.impacts import details_of, impact, scores
from ennakko.export.reading import Reading
from ennakko.export.rows import NOTHING, described, lines
from ennakko.model.findings import Impact, alternatives
from ennakko.model.findings import impacts as found_impacts
from ennakko.model.form import LongText, Rowed
from ennakko.model.perspectives import in_order


def impact_tables(question: Rowed, reading: Reading) -> Iterator[Block]:
    """A row for each factor, a column for each alternative. What is about all alternatives stands below."""
    rows = [row for row in found_impacts(reading.assessment) if reading.assessment.cells(question.id, row.row)]
    order = in_order(reading.catalogue, reading.assessment, (row.perspective for row in rows))
    rows.sort(key=lambda row: order.index(row.perspective) if row.perspective in order else len(order))
    columns = alternatives(reading.assessment)
    compared = [row for row in rows if row.alternative in columns]
    if compared:
        parts = chunks(columns)
        yield Paragraph((Run(reading.phrase("compared_with_baseline")),), "note")
        for part in parts:
            if any(row.alternative in part for row in compared):
                yield _table(question, compared, part, reading, first=part is parts[0], split=len(parts) > 1)
    for row in rows:
        if row not in compared:
            yield from impact(question, (row,), reading, _factor(row, reading))


def _table(
    question: Rowed, rows: Sequence[Impact], part: tuple[str, ...], reading: Reading, *, first: bool, split: bool
) -> TableBlock:
    heads_ = heads(reading, reading.phrase("column_factor"), part)
    cells = []
    for key in dict.fromkeys(map(_place, rows)):
        mine = [row for row in rows if _place(row) == key]
        of = [[row for row in mine if row.alternative == alternative] for alternative in part]
        if any(of):
            cells.append((_named(mine[0], reading), *(_cell(question, each, reading) for each in of)))
    return TableBlock(
        key=question.id if first else f"{question.id}:{part[0]}",
        caption=part_caption(reading, reading.question(question), part, split=split),
        description=described(reading, heads_[0], heads_),
        columns=tuple(heads_),
        rows=tuple(cells),
        alike=True,
        written=tongues(reading, part),
    )


def _place(row: Impact) -> tuple[str, str, str, str]:
    return row.perspective, row.factor, row.own_factor, row.site


def _factor(row: Impact, reading: Reading) -> tuple[Run, ...]:
    """What an impact is about, as far as it says so: its perspective and its factor."""
    perspective = reading.label("perspectives", row.perspective) if row.perspective else ""
    factor = reading.factor(row.row)
    said = [Run(perspective, strong=True)] if perspective else []
    if factor:
        said += [*([Run(", ")] if said else []), Run(factor, reading.foreign if row.own_factor else None, strong=True)]
    return tuple(said)


def _named(row: Impact, reading: Reading) -> Cell:
    factor = reading.factor(row.row)
    perspective = reading.label("perspectives", row.perspective) if row.perspective else ""
    named = [Line((Run(factor, reading.foreign if row.own_factor else None),))] if factor else []
    named += [Line((Run(reading.site(row.site), reading.foreign),))] if row.site else []
    named += [Line((Run(perspective, quiet=bool(named)),))] if perspective else []
    return Cell(tuple(named)) if named else NOTHING


def _cell(question: Rowed, rows: Sequence[Impact], reading: Reading) -> Cell:
    """The values of an alternative for a factor, each with its reasons and its code."""
    if not rows:
        return Cell((Line((Run(reading.phrase("not_assessed"), quiet=True),)),))
    return Cell(tuple(line for row in rows for line in _said(question, row, reading)))


def _said(question: Rowed, row: Impact, reading: Reading) -> Iterator[Line]:
    path = (question.id, row.row)
    yield from (
        Line((reading.verdict(run.value) if run.value == "na" else reading.score(run.value),), value=run.value)
        for run in scores(question, row, reading)
        if run.value
    )
    code = Run(f"({reading.code(question.id, row.row)})", quiet=True)
    told = [
        line for column in question.columns if isinstance(column, LongText) for line in _text(column, path, reading)
    ]
    *before, last = told or [Line(())]
    space = (Run(" "),) if last.runs else ()
    details = tuple(details_of(question, path, reading))
    yield from before
    yield Line((*last.runs, *space, code, *((Run(" "), *details) if details else ())), bullet=last.bullet)


def _text(column: LongText, path: tuple[str, str], reading: Reading) -> Iterator[Line]:
    return lines(column, path, reading, label=column.id != "imp_desc")
