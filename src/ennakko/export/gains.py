"""Who gains and who bears: every population group, and what each alternative means for it."""

from collections.abc import Iterator

from ennakko.export.blocks import Block, Cell, Line, Run, TableBlock
from ennakko.export.comparison import chunks, lowered, part_caption
from ennakko.export.reading import Reading
from ennakko.export.rows import NOTHING, described
from ennakko.model.findings import GroupFinding, Impact, alternatives, groups


def gains_and_harms(reading: Reading) -> Iterator[Block]:
    """The groups in the order of the list, the alternatives side by side."""
    columns = alternatives(reading.assessment)
    found = {row: {f.group: f for f in groups(reading.assessment, row)} for row in columns}
    order = [option.id for option in reading.catalogue.lists["groups"]]
    named = {group for of in found.values() for group in of}
    rows = [*(g for g in order if g in named), *sorted(named.difference(order))]
    if not rows:
        return
    parts = chunks(columns)
    for part in parts:
        heads = [reading.phrase("column_group"), *(reading.name("alternatives", row) for row in part)]
        cells = tuple((_group(reading, g), *(_cell(reading, found[row].get(g)) for row in part)) for g in rows)
        yield TableBlock(
            key="groups" if part is parts[0] else f"groups:{part[0]}",
            caption=part_caption(reading, reading.phrase("caption_groups"), part, split=len(parts) > 1),
            description=described(reading, heads[0], heads),
            columns=tuple(heads),
            rows=cells,
        )


def _group(reading: Reading, group: str) -> Cell:
    return Cell((Line((Run(reading.label("groups", group)),)),))


def _cell(reading: Reading, finding: GroupFinding | None) -> Cell:
    if finding is None:
        return NOTHING
    lines = []
    for rows, column, sign, value in (
        (finding.bears, "column_bears", "−", "-1"),
        (finding.gains, "column_gains", "+", "1"),
    ):
        if rows:
            said = Run(f"{sign}\u00a0 {reading.phrase(column)}", strong=True)
            lines.append(Line((said, Run(f": {_factors(reading, rows)}")), value=value))
    return Cell(tuple(lines)) if lines else NOTHING


def _factors(reading: Reading, rows: tuple[Impact, ...]) -> str:
    said = dict.fromkeys(r.own_factor or lowered(reading.factor(r.row)) for r in rows)
    return ", ".join(factor for factor in said if factor)
