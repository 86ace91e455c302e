"""The report as plain text, to read where there is no Word, and to search."""

from collections.abc import Iterator
from typing import assert_never

from ennakko.export.blocks import (
    BOX,
    ROOM,
    Block,
    Box,
    Contents,
    Facts,
    FigureBlock,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Runs,
    Space,
    Spoken,
    TableBlock,
    Ticks,
)


def text(report: Report) -> str:
    """The whole report, a paragraph on a line."""
    return "\n".join(line for block in report.blocks for line in lines(block, report)) + "\n"


def lines(block: Block, report: Report) -> Iterator[str]:
    """One block as lines of text."""
    match block:
        case Heading(level=level, text=said):
            yield f"{'#' * level} {said}"
        case Paragraph(runs=runs):
            yield _said(runs)
        case ListBlock(items=items, numbered=numbered):
            yield from (f"{f'{n}.' if numbered else '-'} {_said(item)}" for n, item in enumerate(items, 1))
        case Facts(facts=facts):
            for fact in facts:
                yield f"{fact.label}: " + "\n".join(_said(line) for line in fact.lines)
        case Box(blocks=blocks):
            for inner in blocks:
                yield from lines(inner, report)
        case TableBlock():
            yield f"{report.labels.table} {block.number}. {block.caption}"
            yield " | ".join(block.columns)
            for row in block.rows:
                yield " | ".join("\n".join(_said(line.runs) for line in cell.lines) for cell in row)
        case FigureBlock(caption=caption, alt=alt):
            yield f"{report.labels.figure}. {caption}. {alt}"
        case Spoken(heading=heading, blocks=blocks):
            yield f"## {heading}"
            for each in blocks:
                yield from lines(each, report)
        case Space(known=known):
            yield known or ROOM
        case Ticks(items=items):
            yield from (f"{BOX} {item}" for item in items)
        case Contents():
            pass
        case _:
            assert_never(block)


def _said(runs: Runs) -> str:
    return "".join(run.text for run in runs)
