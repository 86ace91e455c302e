"""The impacts of a light assessment: few enough for one table, on one or two pages with everything else."""

from ennakko.export.blocks import Cell, Line, Run, TableBlock
from ennakko.export.impacts import scores
from ennakko.export.reading import Reading
from ennakko.export.rows import NOTHING, described, joined, lines
from ennakko.model.findings import Impact
from ennakko.model.findings import impacts as found_impacts
from ennakko.model.form import LongText, Rowed, Scale
from ennakko.model.perspectives import in_order

_ELSEWHERE = {"imp_perspective", "imp_factor", "imp_factor_text", "alternative", "imp_groups", "imp_desc"}


def impact_table(question: Rowed, reading: Reading) -> TableBlock | None:
    """A row for each impact, in the order of the perspectives."""
    rows = [row for row in found_impacts(reading.assessment) if reading.assessment.cells(question.id, row.row)]
    order = in_order(reading.catalogue, reading.assessment, (row.perspective for row in rows))
    rows.sort(key=lambda row: order.index(row.perspective) if row.perspective in order else len(order))
    if not rows:
        return None
    description, groups = question.column("imp_desc"), question.column("imp_groups")
    heads = [
        reading.phrase("column_factor"),
        reading.phrase("column_alternative"),
        reading.phrase("column_score"),
        *(reading.question(column) for column in (description, groups) if column),
    ]
    return TableBlock(
        key=question.id,
        caption=reading.question(question),
        description=described(reading, reading.words(question.row), heads),
        columns=tuple(heads),
        rows=tuple(_row(question, row, reading) for row in rows),
    )


def _row(question: Rowed, row: Impact, reading: Reading) -> tuple[Cell, ...]:
    path = (question.id, row.row)
    description, groups = question.column("imp_desc"), question.column("imp_groups")
    alternative = reading.name("alternatives", row.alternative) if row.alternative else ""
    cells = [
        _factor(row, reading),
        Cell((Line((reading.said(alternative),)),)) if alternative else NOTHING,
        _score(question, row, reading),
    ]
    if description:
        said = [*lines(description, path, reading, label=False)]
        others = (c for c in question.columns if c.id not in _ELSEWHERE and not isinstance(c, Scale))
        for column in sorted(others, key=lambda c: not isinstance(c, LongText)):
            said += lines(column, path, reading, label=True)
        cells.append(Cell(tuple(said)) if said else NOTHING)
    if groups:
        named = [run for line in reading.lines(groups, path) for run in line]
        cells.append(Cell((Line(joined(named, ", ")),)) if named else NOTHING)
    return tuple(cells)


def _factor(row: Impact, reading: Reading) -> Cell:
    factor = reading.factor(row.row)
    code = Run(f"({reading.code('impacts', row.row)})", quiet=True)
    named = (Run(f"{factor} ", reading.foreign if row.own_factor else None, strong=True), code) if factor else (code,)
    perspective = reading.label("perspectives", row.perspective) if row.perspective else ""
    return Cell((Line(named), *((Line((Run(perspective, quiet=True),)),) if perspective else ())))


def _score(question: Rowed, row: Impact, reading: Reading) -> Cell:
    found = scores(question, row, reading)
    said = [Line((reading.score(run.value or ""),), value=run.value) for run in found if run.value]
    return Cell(tuple(said)) if said else NOTHING
