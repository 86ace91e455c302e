"""The comparison: what each perspective says of each alternative, worst and best, in the short and the long term."""

from collections.abc import Iterator, Sequence

from ennakko.export.blocks import Block, Cell, FigureBlock, Line, Paragraph, Run, TableBlock
from ennakko.export.reading import Reading
from ennakko.export.rows import described
from ennakko.model.findings import Cell as Finding
from ennakko.model.findings import Horizon, Impact, alternatives, comparison, horizons, impacts
from ennakko.model.perspectives import in_order
from ennakko.model.standing import form_of
from ennakko.model.sums import is_wanted, sums, weights

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
    """The table, or several when there are many alternatives, and the picture of the same, if there is a choice."""
    rows, columns = perspectives(reading), alternatives(reading.assessment)
    if not rows or not columns:
        return
    yield Paragraph(
        (Run(f"{reading.phrase('compared_with_baseline')} {reading.phrase('worst_and_best_note')}"),), "note"
    )
    found = [comparison(reading.assessment, rows, horizon) for horizon in terms(reading)]
    parts = chunks(columns)
    for part in parts:
        yield _table(reading, rows, columns, part, found, split=len(parts) > 1)
    if is_wanted(reading.assessment):
        yield Paragraph((Run(reading.phrase("sum_note")), *_left_out(reading)), "note")
    if len(columns) > 1:
        yield from _figures(reading, found, len(columns))


def chunks(columns: tuple[str, ...], across: int = ACROSS) -> list[tuple[str, ...]]:
    """The alternatives of each table: as few tables as possible, as even as possible."""
    count = -(-len(columns) // across)
    size = -(-len(columns) // count) if count else 1
    return [columns[start : start + size] for start in range(0, len(columns), size)]


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
    heads = [reading.phrase("column_perspective"), *(reading.name("alternatives", row) for row in part)]
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
        description=described(reading, heads[0], heads),
        columns=tuple(heads),
        rows=tuple(cells),
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
    terms_ = zip(("short_term", "long_term"), said, strict=True)
    lines = [
        (term, tuple(line for line in own if line not in both) or (() if own else (missing,))) for term, own in terms_
    ]
    return Cell(tuple(x for term, own in (*lines, ("both_terms", both)) if own for x in (_term(reading, term), *own)))


def _term(reading: Reading, phrase: str) -> Line:
    words = reading.phrase(phrase)
    return Line((Run(words[0].upper() + words[1:], quiet=True),))


def _decided(reading: Reading, finding: Finding, *, factors: bool) -> Iterator[Line]:
    """The worst, the best, and what has no number, each with the factor that decided it and its site."""
    horizon = finding.horizon
    shown: dict[str, Impact] = {}
    for row in (finding.worst, finding.best, *finding.rows):
        if row is None:
            continue
        value = row.values.get(horizon, "")
        if row in (finding.worst, finding.best) or value in ("mix", "?"):
            shown.setdefault(value, row)
    if not shown:
        shown = {value: row for row in finding.rows[:1] if (value := row.values.get(horizon, ""))}
    for value, row in shown.items():
        factor = reading.factor(row.row)
        said = f"{factor} ({reading.site(row.site)})" if factor and row.site else factor
        yield score_line(reading, value, said if factors else "", own=bool(row.own_factor))


def score_line(reading: Reading, value: str, factor: str, *, own: bool) -> Line:
    """A value on its colour with what it is about: − lievä kielteinen: etäisyys ja matkat."""
    score = reading.score(value)
    said = Run(f": {factor if own else lowered(factor)}", reading.foreign if own else None) if factor else Run("")
    runs = (Run(score.text, strong=True), *((said,) if factor else ()))
    return Line(runs, value=value)


def lowered(text: str) -> str:
    """The words of a list inside a sentence. Abbreviations keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


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
            alt=f"{alt} {_main_finding(reading, cells)}".strip(),
            data="comparison",
        )


def _main_finding(reading: Reading, rows: tuple[tuple[Finding, ...], ...]) -> str:
    """What the picture shows first: the perspective in which the alternatives differ most, its best and its worst."""
    widest = 0
    said = reading.phrase("alt_no_difference")
    for row in rows:
        known = {cell.alternative: scores for cell in row if (scores := _scores(cell))}
        if not known:
            continue
        best, worst = max(known, key=lambda a: known[a]), min(known, key=lambda a: known[a])
        if known[best][0] - known[worst][0] > widest:
            widest = known[best][0] - known[worst][0]
            said = reading.phrase(
                "alt_main_finding",
                perspective=lowered(reading.label("perspectives", row[0].perspective)),
                best=reading.code("alternatives", best),
                worst=reading.code("alternatives", worst),
            )
    return said


def _scores(cell: Finding) -> tuple[int, int] | None:
    """Worst and best together, then the worst: enough to say which alternative stands better, never printed."""
    if cell.worst is None or cell.best is None:
        return None
    worst, best = cell.worst.score(cell.horizon) or 0, cell.best.score(cell.horizon) or 0
    return worst + best, worst
