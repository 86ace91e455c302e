"""Who gains and who bears: every population group, and what each alternative means for it."""

from collections.abc import Iterator, Sequence
from typing import Final

from ennakko.export.blocks import Block, Cell, FigureBlock, Line, Run, Runs, TableBlock
from ennakko.export.comparison import SHOWN, chunks, heads, part_caption, tongues
from ennakko.export.prose import line
from ennakko.export.reading import Reading
from ennakko.export.rows import described, limited, parted
from ennakko.export.word_text import merged, plain
from ennakko.export.wording import parting
from ennakko.model.findings import GroupFinding, Horizon, Impact, alternatives, groups, impacts, told, unsure
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
    for part in () if reading.light else parts:
        yield from _picture(reading, part, split=len(parts) > 1)
    for part in parts:
        heads_ = heads(reading, reading.phrase("column_group"), part)
        cells = tuple((_group(reading, g), *(_cell(reading, g, row) for row in part)) for g in rows)
        yield TableBlock(
            key="groups" if part is parts[0] else f"groups:{part[0]}",
            caption=part_caption(reading, reading.phrase("caption_groups"), part, split=len(parts) > 1),
            description=described(reading, heads_[0], heads_),
            columns=tuple(heads_),
            rows=cells,
            alike=True,
            written=tongues(reading, part),
            about=SHOWN,
        )


def _picture(reading: Reading, part: tuple[str, ...], *, split: bool) -> Iterator[FigureBlock]:
    """The picture of some alternatives, where anybody gains or bears, with who bears most in words."""
    found = {row: groups(reading.assessment, row) for row in part}
    if not any((*found.values(), *(unsure(reading.assessment, row) for row in part))):
        return
    most = (_most(reading, row, of) for row, of in found.items())
    said = "; ".join(each for each in most if each) or lowered(reading.phrase("none_recorded"))
    codes = ", ".join(reading.code("alternatives", row) for row in part)
    yield FigureBlock(
        key=f"groups:{part[0]}",
        caption=part_caption(reading, reading.phrase("figure_groups"), part, split=split),
        alt=reading.phrase("alt_gains", alternatives=codes, most=said),
        data="groups" if part[0] == alternatives(reading.assessment)[0] else f"groups:{part[0]}",
    )


def _most(reading: Reading, alternative: str, found: Sequence[GroupFinding]) -> str:
    """The group that bears most in an alternative; how many when several bear as much."""
    most = max((len(each.bears) for each in found), default=0)
    first, *others = [each.group for each in found if len(each.bears) == most > 0] or [""]
    if not first:
        return ""
    named = reading.label("groups", first) if not others else reading.phrase("alt_groups_count", n=str(len(others) + 1))
    return f"{reading.code('alternatives', alternative)} {lowered(named)} ({most})"


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
        said = merged((Run(": "), *parted(factors, parting(map(plain, factors))))) if factors else ()
        lines.append(Line((reading.verdict(value), *said), value=value))
    return Cell(tuple(lines))


def _factors(reading: Reading, rows: Sequence[Impact], value: str) -> list[Runs]:
    """The factors, once each, with the sites and the term when they are not all of them."""
    found: dict[tuple[str, Language | None, tuple[Horizon, ...]], list[str]] = {}
    for row in rows:
        factor = line(row.own_factor) or lowered(reading.factor(row.row))
        tongue = reading.foreign if row.own_factor else None
        sites = found.setdefault((factor, tongue, told(row)[value]), [])
        if row.site:
            sites.append(row.site)
    said = []
    for (factor, tongue, held), sites in found.items():
        theirs = None if reading.every_site(sites) else reading.foreign
        limits = [Run(site, theirs) for site in reading.sites(sites)]
        limits += [Run(reading.phrase(f"{term}_term")) for term in held]
        said.append(limited(Run(factor, tongue), limits))
    return [runs for runs in said if plain(runs)]
