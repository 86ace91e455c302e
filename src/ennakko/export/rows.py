"""Tables of answers as tables of a document: participation, mitigation, evidence, follow-up, and any of one's own."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from ennakko.export.blocks import Cell, Fact, Line, Run, Runs, TableBlock
from ennakko.export.once import once
from ennakko.export.prose import pieces
from ennakko.export.reading import Reading
from ennakko.export.word_text import merged
from ennakko.model.assessment import Path
from ennakko.model.form import Choice, Derived, LongText, Persons, Rowed, Scale, Simple

Stacks = tuple[tuple[str, ...], ...]

STACKS: Final[Mapping[str, Stacks]] = {
    "evidence": (("ev_title", "ev_type", "ev_year", "ev_where"), ("ev_value",), ("ev_missing",)),
    "participation": (("par_who", "par_how", "par_when", "par_n"), ("par_result",), ("par_effect",)),
    "mitigation": (
        ("mit_impact",),
        ("mit_action", "mit_cost", "mit_cost_recurs"),
        ("mit_owner", "mit_due"),
        ("mit_residual",),
    ),
    "followup": (
        ("fol_indicator", "fol_baseline"),
        ("fol_when",),
        ("fol_owner", "fol_report_to"),
        ("fol_outcome", "fol_outcome_value", "fol_outcome_date"),
    ),
}
"""Which answers share a column, so that no table is too wide for an upright page. The first heads the column."""
WIDEST: Final = 5
NOTHING: Final = Cell((Line((Run("–"),)),))


def table(question: Rowed, reading: Reading) -> TableBlock | None:
    """The rows as a table, without columns that nobody answered. None when there is nothing in the rows."""
    rows = reading.assessment.rows(question.id)
    kept = [(stack, first) for stack in _stacks(question, reading) if (first := _first(stack, question, reading))]
    columns = tuple((tuple(column.id for column in stack), first.id) for stack, first in kept)
    found = {row: once(_cells, reading, question.id, row, columns) for row in rows}
    filled = [row for row in rows if any(found[row])]
    if not filled:
        return None
    heads = [reading.words(first.label) for _, first in kept]
    cells = [
        tuple(cell or _nothing(stack, reading) for cell, (stack, _) in zip(found[row], kept, strict=True))
        for row in filled
    ]
    if question.code:
        heads = [reading.phrase("column_code"), *heads]
        codes = [Cell((Line((Run(reading.code(question.id, row)),)),)) for row in filled]
        cells = [(code, *row) for code, row in zip(codes, cells, strict=True)]
    caption = f"caption_{question.id}"
    return TableBlock(
        key=question.id,
        caption=reading.phrase(caption) if caption in reading.catalogue.phrases else reading.question(question),
        description=described(reading, reading.words(question.row), heads),
        columns=tuple(heads),
        rows=tuple(cells),
    )


def _nothing(stack: tuple[Simple, ...], reading: Reading) -> Cell:
    """A cell without an answer. Where others have values of the scale, a dash would look like one of them."""
    if any(isinstance(column, Scale) for column in stack):
        return Cell((Line((Run(reading.phrase("not_assessed"), quiet=True),)),))
    return NOTHING


def described(reading: Reading, rows: str, columns: list[str]) -> str:
    """What a table holds, for those who hear it before they step into it."""
    return reading.phrase("table_description", rows=rows, columns=", ".join(columns))


def fact(question: Rowed, reading: Reading) -> Fact:
    """Rows of one or a few short answers, a line each: persons, places."""
    lines: list[Runs] = []
    for row in reading.assessment.rows(question.id):
        said = [line for column in question.columns for line in reading.lines(column, (question.id, row))]
        if said:
            lines.append(parted(said, ", "))
    if not lines and reading.is_open(question):
        lines.append((reading.open_mark,))
    return Fact(reading.question(question), tuple(lines))


def is_short(question: Rowed) -> bool:
    """Whether the rows read well as lines of their own."""
    return isinstance(question, Persons) or len(question.columns) == 1


def joined(runs: list[Run], mark: str) -> Runs:
    """Runs with a mark between each two."""
    return parted([(run,) for run in runs], mark)


def parted(items: Sequence[Runs], mark: str) -> Runs:
    """Items of one or more runs with a mark between each two."""
    return tuple(run for n, item in enumerate(items) for run in ((Run(mark), *item) if n else item))


def limited(name: Run, limits: Sequence[Run]) -> Runs:
    """A name with what it is limited to in brackets, each in its own language; the limits alone when it has no name."""
    said = joined(list(limits), ", ")
    return merged((name, Run(" ("), *said, Run(")")) if name.text and said else (name, *said))


def lines(question: Simple, row: Path, reading: Reading, *, label: bool) -> Iterator[Line]:
    """An answer as lines of a table cell, its label before it when it is not the one that heads the column."""
    said = reading.lines(question, row)
    kinds = []
    if isinstance(question, LongText) and not reading.views(question, row):
        kinds = [piece.kind for piece in pieces(reading.assessment.text(*row, question.id))]
    if label and said:
        named = (Run(f"{reading.question(question)}: ", quiet=True), *after_colon(question, said[0]))
        said, kinds = (named, *said[1:]), ["paragraph", *kinds[1:]]
    elif isinstance(question, Scale) and said and not reading.views(question, row):
        yield from (Line((Run(run.text, about=run.about),), value=run.value) for runs in said for run in runs)
        return
    for n, runs in enumerate(said):
        yield Line(runs, bullet=n < len(kinds) and kinds[n] != "paragraph")


def after_colon(question: Simple, runs: Runs) -> Runs:
    """A choice that has a colon of its own, where one stands before it: heikko: oma arvio is heikko (oma arvio)."""
    if not isinstance(question, Choice):
        return runs
    parted = ((run, *run.text.partition(": ")) for run in runs)
    return tuple(
        msgspec.structs.replace(run, text=f"{name} ({more})") if mark else run for run, name, mark, more in parted
    )


def _stacks(question: Rowed, reading: Reading) -> list[tuple[Simple, ...]]:
    """The columns, those that share one together. Columns that are not placed here stand last, at most five in all."""
    placed = STACKS.get(question.id, ())
    named = {id_ for stack in placed for id_ in stack}
    stacks = [tuple(c for id_ in stack if (c := question.column(id_))) for stack in placed]
    rest = [c for c in question.columns if c.id not in named and not isinstance(c, Derived)]
    rows = reading.assessment.rows(question.id)
    rest = [c for c in rest if any(reading.lines(c, (question.id, row)) for row in rows)]
    room = WIDEST - len(stacks) - bool(question.code)
    stacks += [(column,) for column in rest[: max(0, room)]]
    if left := rest[max(0, room) :]:
        stacks[-1] = (*stacks[-1], *left)
    return [stack for stack in stacks if stack]


def _first(stack: tuple[Simple, ...], question: Rowed, reading: Reading) -> Simple | None:
    """The first answer of the stack that any row has. It heads the column."""
    rows = reading.assessment.rows(question.id)
    return next((c for c in stack if any(reading.lines(c, (question.id, row)) for row in rows)), None)


def _cells(
    reading: Reading, table: str, row: str, columns: Sequence[tuple[Sequence[str], str]]
) -> Iterator[Cell | None]:
    """The cells of a row, each with the answers that share a column; the first of them has no label."""
    for stack, first in columns:
        asked = ((id_, reading.catalogue.tables[table].column(id_)) for id_ in stack)
        each = (lines(column, (table, row), reading, label=id_ != first) for id_, column in asked if column)
        found = tuple(line for said in each for line in said)
        yield Cell(found) if found else None
