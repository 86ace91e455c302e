"""Tall rows may break over pages, in what is written and in what the check asks; all others stay whole."""

import io
import re
import zipfile

import msgspec
import pytest
from tests.export.test_check import BODY, spoilt

from ennakko.export import check, word
from ennakko.export.blocks import Cell, Line, Report, Run, TableBlock
from ennakko.export.row_height import may_break

SENTENCE = "Matka pitenee keskimäärin kuusi kilometriä niiltä, joilla ei ole autoa. "


def told(report: Report, said: str) -> Report:
    """The report with something in the second column of the first row of its first table."""
    blocks = list(report.blocks)
    at, table = next((n, block) for n, block in enumerate(blocks) if isinstance(block, TableBlock))
    cell = Cell(tuple(Line((Run(line),)) for line in said.split("\n")))
    row = (table.rows[0][0], cell, *table.rows[0][2:])
    blocks[at] = msgspec.structs.replace(table, rows=(row, *table.rows[1:]))
    return msgspec.structs.replace(report, blocks=tuple(blocks))


def rows(content: bytes) -> list[str]:
    """The rows of the first table."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        text = package.read(BODY).decode()
    return re.findall("<w:tr>.*?</w:tr>", text[: text.index("</w:tbl>")], re.DOTALL)


@pytest.mark.parametrize("said", [SENTENCE * 200, "Lyhyt.\n" * 30 + "Lyhyt."])
def test_only_a_row_of_more_than_half_a_page_may_break(short_report: Report, said: str) -> None:
    content = word.document(told(short_report, said), {})
    head, tall, *others = rows(content)
    assert "<w:cantSplit/>" not in tall
    assert "<w:keepNext/>" not in tall
    assert others
    assert all("<w:cantSplit/>" in row for row in (head, *others))
    assert check.findings(content) == ()


def test_a_row_that_fits_may_not(short_report: Report) -> None:
    content = word.document(told(short_report, SENTENCE * 3), {})
    assert all("<w:cantSplit/>" in row for row in rows(content))
    broken = spoilt(content, BODY, "<w:trPr><w:cantSplit/></w:trPr>", "")
    assert [finding.rule for finding in check.findings(broken)] == ["A06"]


def test_width_counts_and_paragraphs_take_a_line_each() -> None:
    assert may_break([(2000, [600])])
    assert not may_break([(6000, [600])])
    assert may_break([(6000, [1] * 25)])
    assert not may_break([(6000, [1] * 24), (6000, [1] * 24)])
    assert not may_break([(0, [10_000])])
