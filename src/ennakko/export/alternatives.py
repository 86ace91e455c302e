"""The alternatives: what each is, what it costs, which is proposed, and which were dropped and why."""

from collections.abc import Iterator

from ennakko.export.blocks import Block, Cell, Heading, Line, Paragraph, Run, TableBlock
from ennakko.export.reading import Reading
from ennakko.export.rows import NOTHING, described, joined
from ennakko.export.wording import A_YEAR
from ennakko.model.assessment import STATUS_QUO
from ennakko.model.form import UNKNOWN, Rowed, Simple

_PLACED = {"alt_code", "alt_name", "alt_desc", "alt_cost", "alt_cost_once", "alt_dropped", "alt_dropped_reason"}


def alternatives(question: Rowed, reading: Reading) -> Iterator[Block]:
    """Every alternative that is still in, with its description, then the costs of all."""
    shown = False
    for row in reading.assessment.rows(question.id):
        if _is_dropped(row, reading) or not _says_something(question, row, reading):
            continue
        shown = True
        yield Heading(
            3, reading.name(question.id, row) + _mark(row, reading), reading.tongue((question.id, row, "alt_name"))
        )
        yield from _body(question, row, reading)
    if shown and (table := _costs(question, reading)):
        yield table


def dropped(question: Rowed, reading: Reading) -> Iterator[Block]:
    """The alternatives that were dropped: why, then what they were."""
    for row in reading.assessment.rows(question.id):
        if not _is_dropped(row, reading):
            continue
        reason = question.column("alt_dropped_reason")
        said = reading.lines(reason, (question.id, row)) if reason else ()
        name = reading.name(question.id, row)
        line = reading.phrase("dropped_line", alternative="\n", reason="\r")
        parts = line.replace("\r", "").partition("\n")
        yield Paragraph(
            (
                Run(name, reading.tongue((question.id, row, "alt_name")), strong=True),
                Run(parts[2]),
                *(said[0] if said else (Run("–"),)),
            )
        )
        yield from (Paragraph(more) for more in said[1:])
        yield from _body(question, row, reading)


def _says_something(question: Rowed, row: str, reading: Reading) -> bool:
    return row != STATUS_QUO or any(reading.is_there(c, (question.id, row)) for c in question.columns)


def _is_dropped(row: str, reading: Reading) -> bool:
    return reading.assessment.value("alternatives", row, "alt_dropped") is True


def _mark(row: str, reading: Reading) -> str:
    if row == reading.assessment.value("con_proposal"):
        return f" ({reading.phrase('proposed_mark')})"
    return ""


def _body(question: Rowed, row: str, reading: Reading) -> Iterator[Block]:
    description = question.column("alt_desc")
    path = (question.id, row)
    if description:
        yield from reading.blocks(description, path)
    details = [c for c in question.columns if c.id not in _PLACED and reading.is_there(c, path)]
    for column in details:
        said = joined([run for line in reading.lines(column, path) for run in line], ", ")
        yield Paragraph((Run(f"{reading.question(column)}: ", quiet=True), *said), "details")


def _costs(question: Rowed, reading: Reading) -> TableBlock | None:
    columns = [c for id_ in ("alt_cost", "alt_cost_once") if (c := question.column(id_))]
    rows = reading.assessment.rows(question.id)
    columns = [c for c in columns if any(reading.is_there(c, (question.id, row)) for row in rows)]
    rows = tuple(row for row in rows if any(reading.is_there(c, (question.id, row)) for c in columns))
    if not rows:
        return None
    heads = [reading.phrase("column_alternative"), *(reading.question(c) for c in columns)]
    cells = tuple(
        (
            Cell((Line((reading.named(question.id, row),)),)),
            *(_cost(column, row, question, reading) for column in columns),
        )
        for row in rows
    )
    return TableBlock(
        key="costs",
        caption=reading.phrase("caption_alternatives"),
        description=described(reading, heads[0], heads),
        columns=tuple(heads),
        rows=cells,
    )


def _cost(column: Simple, row: str, question: Rowed, reading: Reading) -> Cell:
    said = reading.lines(column, (question.id, row))
    if not said:
        return NOTHING
    known = reading.assessment.value(question.id, row, column.id) != UNKNOWN
    yearly = Run(f" {A_YEAR.in_(reading.language)}") if column.id == "alt_cost" and known else Run("")
    return Cell((Line((*said[0], *((yearly,) if yearly.text else ()))),))
