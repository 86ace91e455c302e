"""The alternatives: what each is, what it costs, which is proposed, and which were dropped and why."""

from collections.abc import Iterator

from ennakko.export.blocks import Block, Cell, Heading, Line, Paragraph, Run, TableBlock
from ennakko.export.reading import Reading
from ennakko.export.rows import NOTHING, described, lines, parted
from ennakko.export.wording import A_YEAR
from ennakko.model.assessment import STATUS_QUO
from ennakko.model.form import UNKNOWN, Rowed, Simple

_PLACED = {"alt_code", "alt_name", "alt_desc", "alt_cost", "alt_cost_once", "alt_dropped", "alt_dropped_reason"}


def alternatives(question: Rowed, reading: Reading) -> Iterator[Block]:
    """Every alternative that is still in, with its description, then the costs of all."""
    rows = _shown(question, reading)
    for row in rows:
        named = reading.named(question.id, row)
        mark = f" ({reading.phrase('proposed_mark')})" if _is_proposed(row, reading) else ""
        yield Heading(3, named.text + mark, named.language, named.about)
        yield from _body(question, row, reading)
    if table := _costs(question, rows, reading):
        yield table


def alternative_table(question: Rowed, reading: Reading) -> Iterator[TableBlock]:
    """The same in one table: a row for each alternative, with its description and its costs."""
    rows = _shown(question, reading)
    description, costs = question.column("alt_desc"), _cost_columns(question, rows, reading)
    told = {row: _told(question, row, reading) for row in rows}
    if not rows:
        return
    heads = [reading.phrase("column_alternative")]
    if description and any(told.values()):
        heads.append(reading.question(description))
    heads += [reading.question(column) for column in costs]
    cells = []
    for row in rows:
        named = [Line((reading.named(question.id, row),))]
        if _is_proposed(row, reading):
            named.append(Line((Run(reading.phrase("proposed_mark"), quiet=True),)))
        said = [Cell(told[row]) if told[row] else NOTHING] if any(told.values()) else []
        cells.append((Cell(tuple(named)), *said, *(_cost(column, row, question, reading) for column in costs)))
    caption = "caption_alternatives" if costs else "heading_alternatives"
    summed_up = described(reading, heads[0], heads)
    yield TableBlock(question.id, reading.phrase(caption), summed_up, tuple(heads), tuple(cells))


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
        for column in _cost_columns(question, (row,), reading):
            words = [run for line in _cost(column, row, question, reading).lines for run in line.runs]
            yield Paragraph((Run(f"{reading.question(column)}: ", quiet=True), *words), "details")


def _shown(question: Rowed, reading: Reading) -> tuple[str, ...]:
    """The alternatives that are still in; VE0 when something is said of it."""
    rows = reading.assessment.rows(question.id)
    return tuple(row for row in rows if not _is_dropped(row, reading) and _says_something(question, row, reading))


def _says_something(question: Rowed, row: str, reading: Reading) -> bool:
    return row != STATUS_QUO or any(reading.is_there(c, (question.id, row)) for c in question.columns)


def _is_dropped(row: str, reading: Reading) -> bool:
    return reading.assessment.value("alternatives", row, "alt_dropped") is True


def _is_proposed(row: str, reading: Reading) -> bool:
    return row == reading.assessment.value("con_proposal")


def _body(question: Rowed, row: str, reading: Reading) -> Iterator[Block]:
    description = question.column("alt_desc")
    path = (question.id, row)
    if description:
        yield from reading.blocks(description, path)
    for column in _details(question, row, reading):
        said = parted(reading.lines(column, path), ", ")
        yield Paragraph((Run(f"{reading.question(column)}: ", quiet=True), *said), "details")


def _told(question: Rowed, row: str, reading: Reading) -> tuple[Line, ...]:
    """The description and the details of an alternative as lines of a cell."""
    description, path = question.column("alt_desc"), (question.id, row)
    said = [*lines(description, path, reading, label=False)] if description else []
    for column in _details(question, row, reading):
        said += lines(column, path, reading, label=True)
    return tuple(said)


def _details(question: Rowed, row: str, reading: Reading) -> list[Simple]:
    return [c for c in question.columns if c.id not in _PLACED and reading.is_there(c, (question.id, row))]


def _cost_columns(question: Rowed, rows: tuple[str, ...], reading: Reading) -> list[Simple]:
    """The sums that any of these alternatives has."""
    columns = [c for id_ in ("alt_cost", "alt_cost_once") if (c := question.column(id_))]
    return [c for c in columns if any(reading.is_there(c, (question.id, row)) for row in rows)]


def _costs(question: Rowed, rows: tuple[str, ...], reading: Reading) -> TableBlock | None:
    """Every alternative with its costs, also those that nobody has told: they must not look like nothing."""
    columns = _cost_columns(question, rows, reading)
    if not columns:
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
        return Cell((Line((Run(reading.phrase("not_answered"), quiet=True),)),))
    known = reading.assessment.value(question.id, row, column.id) != UNKNOWN
    yearly = Run(f" {A_YEAR.in_(reading.language)}") if column.id == "alt_cost" and known else Run("")
    return Cell((Line((*said[0], *((yearly,) if yearly.text else ()))),))
