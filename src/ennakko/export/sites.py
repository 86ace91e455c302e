"""The sites side by side in one table over all, and a table for each site."""

from collections.abc import Iterator, Sequence
from typing import Final

from ennakko.export.blocks import Block, Cell, Heading, Line, Paragraph, Run, TableBlock
from ennakko.export.comparison import SHOWN, chunks, heads, part_caption, said_cell, terms, tongues
from ennakko.export.reading import Reading
from ennakko.export.rows import described
from ennakko.model.findings import Impact, alternatives, decided, impacts
from ennakko.model.sites import SITES

_ACROSS: Final = 5
"""So many alternatives stand side by side in the table of a site, which heads them by their codes only."""


def side_by_side(reading: Reading) -> Iterator[Block]:
    """A row for each site with its worst and best score in every alternative; nothing without impacts of sites."""
    rows = impacts(reading.assessment)
    columns = alternatives(reading.assessment)
    if not columns or not any(row.site for row in rows):
        return
    yield Heading(3, reading.phrase("heading_sites"))
    named = [("", _capital(reading.phrase("all_sites"))), *((s, reading.site(s)) for s in _sites(reading))]
    parts = chunks(columns)
    for part in parts:
        heads_ = heads(reading, reading.phrase("column_site"), part)
        cells = []
        for site, name in named:
            mine = tuple(row for row in rows if row.site == site)
            cells.append((_named(reading, name, own=bool(site)), *(_said(reading, mine, a) for a in part)))
        yield TableBlock(
            key="sites_over_all" if part is parts[0] else f"sites_over_all:{part[0]}",
            caption=part_caption(reading, reading.phrase("caption_sites"), part, split=len(parts) > 1),
            description=described(reading, heads_[0], heads_),
            columns=tuple(heads_),
            rows=tuple(cells),
            alike=True,
            written=tongues(reading, part),
            about=SHOWN,
        )


def by_site(reading: Reading) -> Iterator[Block]:
    """A table for each site that has impacts of its own: its factors down, the alternatives across."""
    rows = tuple(row for row in impacts(reading.assessment) if row.site)
    columns = alternatives(reading.assessment)
    rows = tuple(row for row in rows if row.alternative in ("", *columns))
    if not rows or not columns:
        return
    yield Heading(3, reading.phrase("heading_by_site"))
    yield Paragraph((Run(reading.phrase("sites_note")),), "note")
    for site in _sites(reading):
        if mine := tuple(row for row in rows if row.site == site):
            yield from _tables(reading, site, mine, columns)


def _tables(reading: Reading, site: str, rows: tuple[Impact, ...], columns: tuple[str, ...]) -> Iterator[Block]:
    order = [option.id for option in reading.catalogue.lists["perspectives"]]
    ranked = sorted(rows, key=lambda r: order.index(r.perspective) if r.perspective in order else len(order))
    factors = dict.fromkeys((row.perspective, row.factor, row.own_factor) for row in ranked)
    parts = chunks(columns, _ACROSS)
    for part in parts:
        heads_ = [reading.phrase("column_factor"), *(reading.code("alternatives", row) for row in part)]
        cells = []
        for factor in factors:
            mine = tuple(row for row in rows if (row.perspective, row.factor, row.own_factor) == factor)
            name = _about(reading, mine[0])
            cells.append((_named(reading, name, own=bool(factor[2])), *(_said(reading, mine, a) for a in part)))
        caption = reading.phrase("caption_site", site=reading.site(site))
        yield TableBlock(
            key=f"site:{site}" if part is parts[0] else f"site:{site}:{part[0]}",
            caption=part_caption(reading, caption, part, split=len(parts) > 1),
            description=described(reading, heads_[0], heads_),
            columns=tuple(heads_),
            rows=tuple(cells),
            alike=True,
            quoted=Run(reading.site(site), reading.foreign),
            about=("impacts", rows[0].row),
        )


def _about(reading: Reading, row: Impact) -> str:
    """What an impact is about, as far as it says so."""
    perspective = reading.label("perspectives", row.perspective) if row.perspective else ""
    return reading.factor(row.row) or perspective or reading.phrase("not_assessed")


def _said(reading: Reading, rows: Sequence[Impact], alternative: str) -> Cell:
    mine = tuple(row for row in rows if row.alternative in ("", alternative))
    return said_cell(reading, [decided(mine, "", alternative, term) for term in terms(reading)], factors=False)


def _named(reading: Reading, name: str, *, own: bool) -> Cell:
    return Cell((Line((Run(name, reading.foreign if own else None),)),))


def _sites(reading: Reading) -> tuple[str, ...]:
    return reading.assessment.rows(SITES)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
