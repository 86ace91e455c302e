"""Who gains and who bears: every population group, and what each alternative means for it."""

from collections.abc import Iterator, Sequence
from typing import Final

from ennakko.export.blocks import Block, Cell, Line, Run, TableBlock
from ennakko.export.comparison import chunks, part_caption, tongues
from ennakko.export.prose import line
from ennakko.export.reading import Reading
from ennakko.export.rows import described, joined
from ennakko.export.word_text import merged
from ennakko.model.findings import GroupFinding, Horizon, Impact, alternatives, groups, told
from ennakko.model.scale import NEGATIVE, POSITIVE
from ennakko.model.words import Language, lowered

_FELT: Final = (*NEGATIVE, "mix", *reversed(POSITIVE))
"""The values that say that somebody gains or bears harm, the worst first."""


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
            alike=True,
            written=tongues(reading, part),
        )


def _group(reading: Reading, group: str) -> Cell:
    return Cell((Line((Run(reading.label("groups", group)),)),))


def _cell(reading: Reading, finding: GroupFinding | None) -> Cell:
    """Every value that the group bears or gains from, the worst first, each with its factors."""
    if finding is None:
        return Cell((Line((Run(reading.phrase("none_recorded"), quiet=True),)),))
    rows = {row.row: row for row in (*finding.bears, *finding.gains)}
    values = {value for row in rows.values() for value in told(row)}
    lines = []
    for value in (value for value in _FELT if value in values):
        factors = _factors(reading, [row for row in rows.values() if value in told(row)], value)
        said = merged((Run(": "), *joined(factors, ", "))) if factors else ()
        lines.append(Line((Run(reading.score(value).text, strong=True), *said), value=value))
    return Cell(tuple(lines))


def _factors(reading: Reading, rows: Sequence[Impact], value: str) -> list[Run]:
    """The factors, once each, with the sites and the term when they are not all of them."""
    found: dict[tuple[str, Language | None, tuple[Horizon, ...]], list[str]] = {}
    for row in rows:
        factor = line(row.own_factor) or lowered(reading.factor(row.row))
        tongue = reading.foreign if row.own_factor or row.site else None
        sites = found.setdefault((factor, tongue, told(row)[value]), [])
        if row.site:
            sites.append(row.site)
    said = []
    for (factor, tongue, held), sites in found.items():
        limits = ", ".join((*reading.sites(sites), *(reading.phrase(f"{term}_term") for term in held)))
        said.append(Run(f"{factor} ({limits})" if factor and limits else factor or limits, tongue))
    return [run for run in said if run.text]
