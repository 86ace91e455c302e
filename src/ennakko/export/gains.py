"""Who gains and who bears: every population group, and what each alternative means for it."""

from collections.abc import Iterator, Sequence
from typing import Final

from ennakko.export.blocks import Block, Cell, Line, Run, TableBlock
from ennakko.export.comparison import chunks, part_caption, tongues
from ennakko.export.prose import line
from ennakko.export.reading import Reading
from ennakko.export.rows import described, joined
from ennakko.export.word_text import merged
from ennakko.export.wording import parting
from ennakko.model.findings import Horizon, Impact, alternatives, groups, impacts, told, unsure
from ennakko.model.scale import NEGATIVE, POSITIVE
from ennakko.model.words import Language, lowered

_FELT: Final = (*NEGATIVE, "mix", *reversed(POSITIVE), "?")
"""The values that say that somebody gains or bears harm, the worst first, and that nobody knows yet."""
_NOT_FELT: Final = ("0", "na")
"""What is said when nothing else was recorded."""


def gains_and_harms(reading: Reading) -> Iterator[Block]:
    """The groups in the order of the list, the alternatives side by side."""
    columns = alternatives(reading.assessment)
    order = [option.id for option in reading.catalogue.lists["groups"]]
    named = {finding.group for row in columns for finding in groups(reading.assessment, row)}
    named |= {group for row in columns for group in unsure(reading.assessment, row)}
    rows = [*(g for g in order if g in named), *sorted(named.difference(order))]
    if not rows:
        return
    parts = chunks(columns)
    for part in parts:
        heads = [reading.phrase("column_group"), *(reading.name("alternatives", row) for row in part)]
        cells = tuple((_group(reading, g), *(_cell(reading, g, row) for row in part)) for g in rows)
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


def _cell(reading: Reading, group: str, alternative: str) -> Cell:
    """Every value recorded for the group that somebody feels, the worst first, each with its factors."""
    rows = [row for row in impacts(reading.assessment) if row.alternative in ("", alternative) and group in row.groups]
    values = {value for row in rows for value in told(row)}
    shown = [value for value in _FELT if value in values] or [value for value in _NOT_FELT if value in values]
    if not shown:
        return Cell((Line((Run(reading.phrase("none_recorded"), quiet=True),)),))
    lines = []
    for value in shown:
        factors = _factors(reading, [row for row in rows if value in told(row)], value)
        said = merged((Run(": "), *joined(factors, parting([run.text for run in factors])))) if factors else ()
        lines.append(Line((reading.verdict(value), *said), value=value))
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
