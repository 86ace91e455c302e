"""The comparison: what each perspective says of each alternative, worst and best, in the short and the long term."""

from collections.abc import Iterator, Sequence

from ennakko.export.blocks import Block, Cell, FigureBlock, Line, Paragraph, Run, TableBlock
from ennakko.export.reading import Reading
from ennakko.export.rows import described, limited, parted
from ennakko.export.word_text import plain
from ennakko.export.wording import parting
from ennakko.model.assessment import Path
from ennakko.model.findings import Cell as Finding
from ennakko.model.findings import Horizon, Impact, alternatives, comparison, horizons, impacts
from ennakko.model.perspectives import in_order
from ennakko.model.scale import WORST_FIRST
from ennakko.model.standing import form_of
from ennakko.model.sums import is_wanted, sums, weights
from ennakko.model.verdicts import finding_said, holding, verdicts
from ennakko.model.words import Language, lowered

SHOWN: Path = ("cmp_table",)
"""The question that shows on the screen what is compared."""
_HEAD = 120
"""Letters."""
ACROSS = 4
"""So many alternatives stand side by side; more make another table."""


def perspectives(reading: Reading) -> tuple[str, ...]:
    """The perspectives that have impacts, in the order of the assessment and then of the list."""
    used = dict.fromkeys(row.perspective for row in impacts(reading.assessment) if row.perspective)
    return in_order(reading.catalogue, reading.assessment, used)


def terms(reading: Reading) -> tuple[Horizon, ...]:
    """The horizons that the form in use asks for."""
    return horizons(form_of(reading.catalogue, reading.assessment).scope)


def compared(reading: Reading) -> Iterator[Block]:
    """The picture, if there is a choice, and the table of the same, or several when there are many alternatives.

    A light assessment has neither, unless its sums are wanted: its impacts stand side by side in their own table.
    """
    rows, columns = perspectives(reading), alternatives(reading.assessment)
    if not rows or not columns or (reading.light and not is_wanted(reading.assessment)):
        return
    pictured = len(columns) > 1 and not reading.light
    against, both = (reading.phrase(id_) for id_ in ("compared_with_baseline", "worst_and_best_note"))
    yield Paragraph((Run(against if pictured else f"{against} {both}"),), "note")
    found = [comparison(reading.assessment, rows, horizon) for horizon in terms(reading)]
    if pictured:
        yield from _figures(reading, found, len(columns))
        yield Paragraph((Run(both),), "note")
    parts = chunks(columns)
    for part in parts:
        yield _table(reading, rows, columns, part, found, split=len(parts) > 1)
    if is_wanted(reading.assessment):
        yield Paragraph((Run(reading.phrase("sum_note")), *_left_out(reading)), "note")


def chunks(columns: tuple[str, ...], across: int = ACROSS) -> list[tuple[str, ...]]:
    """The alternatives of each table: as few tables as possible, as even as possible."""
    count = -(-len(columns) // across)
    size = -(-len(columns) // count) if count else 1
    return [columns[start : start + size] for start in range(0, len(columns), size)]


def heads(reading: Reading, first: str, part: Sequence[str]) -> list[str]:
    """The heads of a table of alternatives. They repeat on every page, so a name that is a whole text is cut."""
    names = (reading.name("alternatives", row) for row in part)
    return [
        first,
        *(name if len(name) <= _HEAD else f"{name[:_HEAD].rpartition(' ')[0] or name[:_HEAD]}…" for name in names),
    ]


def tongues(reading: Reading, part: Sequence[str]) -> tuple[Language | None, ...]:
    """The languages of the heads of a table: of what its rows are, then of the names of alternatives."""
    return (None, *(reading.tongue(("alternatives", row, "alt_name")) for row in part))


def part_caption(reading: Reading, caption: str, part: Sequence[str], *, split: bool) -> str:
    """The caption, with the alternatives of this table when there are several tables."""
    if not split:
        return caption
    codes = [reading.code("alternatives", row) for row in part]
    return f"{caption}, {codes[0]}–{codes[-1]}" if len(codes) > 1 else f"{caption}, {codes[0]}"


def _table(
    reading: Reading,
    rows: tuple[str, ...],
    columns: tuple[str, ...],
    part: tuple[str, ...],
    found: list[tuple[tuple[Finding, ...], ...]],
    *,
    split: bool,
) -> TableBlock:
    heads_ = heads(reading, reading.phrase("column_perspective"), part)
    cells = []
    for at, perspective in enumerate(rows):
        named = Cell((Line((Run(reading.label("perspectives", perspective)),)),))
        places = [columns.index(alternative) for alternative in part]
        cells.append((named, *(said_cell(reading, [terms_[at][place] for terms_ in found]) for place in places)))
    if is_wanted(reading.assessment):
        cells.append(_sums(reading, part))
    return TableBlock(
        key="comparison" if part[0] == columns[0] else f"comparison:{part[0]}",
        caption=part_caption(reading, reading.phrase("caption_comparison"), part, split=split),
        description=described(reading, heads_[0], heads_),
        columns=tuple(heads_),
        rows=tuple(cells),
        alike=True,
        written=tongues(reading, part),
        about=SHOWN,
    )


def said_cell(reading: Reading, found: Sequence[Finding], *, factors: bool = True) -> Cell:
    """What each term says, then what both say, with the factors that decided or without."""
    said = [tuple(_decided(reading, finding, factors=factors)) for finding in found]
    missing = Line((Run(reading.phrase("not_assessed"), quiet=True),))
    if not any(said):
        return Cell((missing,))
    if len(said) == 1:
        return Cell(said[0])
    both = tuple(line for line in said[0] if line in said[1])
    if both == said[0] == said[1] and all(line.value == "na" for line in both):
        return Cell(both)
    terms_ = zip(("short_term", "long_term"), said, strict=True)
    lines = [
        (term, tuple(line for line in own if line not in both) or (() if own else (missing,))) for term, own in terms_
    ]
    parts = sorted((part for part in (*lines, ("both_terms", both)) if part[1]), key=_worst)
    return Cell(tuple(line for term, own in parts for line in (_term(reading, term), *own)))


def _worst(part: tuple[str, tuple[Line, ...]]) -> int:
    """Where a part of a cell stands: the one with the worst value comes first."""
    return min(WORST_FIRST.index(line.value) if line.value in WORST_FIRST else len(WORST_FIRST) for line in part[1])


def _term(reading: Reading, phrase: str) -> Line:
    words = reading.phrase(phrase)
    return Line((Run(words[0].upper() + words[1:], quiet=True),))


def _decided(reading: Reading, finding: Finding, *, factors: bool) -> Iterator[Line]:
    """The worst, the best, and what has no number, each with all the factors that have it, and their sites."""
    for value in dict.fromkeys(verdict.value for verdict in verdicts(finding)):
        yield _score_line(reading, value, holding(finding, value) if factors else ())


def _score_line(reading: Reading, value: str, rows: Sequence[Impact]) -> Line:
    """A value on its colour with what it is about: − lievä kielteinen: etäisyys ja matkat; asuminen (Kylä)."""
    sites: dict[tuple[str, bool], list[str]] = {}
    for row in rows:
        if factor := reading.factor(row.row):
            of = sites.setdefault((factor if row.own_factor else lowered(factor), bool(row.own_factor)), [])
            of += [row.site] if row.site else []
    said = [
        limited(Run(factor, reading.foreign if own else None), _places(reading, of))
        for (factor, own), of in sites.items()
    ]
    about = (Run(": "), *parted(said, parting(map(plain, said)))) if said else ()
    return Line((reading.verdict(value), *about), value=value)


def _places(reading: Reading, sites: Sequence[str]) -> list[Run]:
    """The sites that hold a value; all of them are said to be all."""
    named = reading.sites(sites)
    return [Run(name, None if reading.every_site(sites) else reading.foreign) for name in named]


def _sums(reading: Reading, part: tuple[str, ...]) -> tuple[Cell, ...]:
    names: dict[Horizon, str] = {"short": "short_term", "long": "long_term"}
    found = {
        horizon: {each.alternative: each for each in sums(reading.assessment, horizon)} for horizon in terms(reading)
    }
    head = "column_sum_weighted" if weights(reading.assessment) else "column_sum"
    cells = [Cell((Line((Run(reading.phrase(head)),)),))]
    for alternative in part:
        lines = []
        for horizon, of in found.items():
            named = f"{reading.phrase(names[horizon])}: " if horizon in names else ""
            lines.append(Line((Run(named[:1].upper() + named[1:], quiet=True), Run(of[alternative].signed))))
        cells.append(Cell(tuple(lines)))
    return tuple(cells)


def _left_out(reading: Reading) -> tuple[Run, ...]:
    count = sum(each.left_out for horizon in terms(reading) for each in sums(reading.assessment, horizon))
    return (Run(" " + reading.phrase("left_out_of_sum", n=str(count))),) if count else ()


def _figures(reading: Reading, found: list[tuple[tuple[Finding, ...], ...]], count: int) -> Iterator[FigureBlock]:
    """A picture of each term, or one when both say the same. The number of their table is given later."""
    values = [tuple(tuple(cell.values for cell in row) for row in term) for term in found]
    same = len(values) == 2 and values[0] == values[1]
    shown = terms(reading)[-1:] if same else terms(reading)
    for horizon, cells in zip(shown, found[-len(shown) :], strict=True):
        word = reading.phrase("both_terms") if same else lowered(reading.label("horizons", horizon))
        alt = reading.phrase("alt_comparison", horizon=word, count=str(count))
        yield FigureBlock(
            key=f"comparison:{horizon}",
            caption=reading.phrase("figure_comparison", horizon=word),
            alt=f"{alt} {finding_said(cells, reading.catalogue, reading.assessment, reading.language)}",
            data="comparison",
        )
