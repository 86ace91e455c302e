"""The look of a paper is read from the Word file: from ours, and from one that an organisation has changed."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import msgspec
from docx.shared import Cm, Pt, RGBColor

from ennakko.export.blocks import Report
from ennakko.export.made import Made
from ennakko.export.paper_looks import paper_look
from ennakko.export.passages import Grid, kept, passages
from ennakko.export.word_styles import TIGHT, own
from ennakko.model.assessment import Assessment
from ennakko.model.words import Language

DOES_NOT_SAY = {
    "_form",
    "_edition",
    "language",
    "org_type",
    "alt_dropped",
    "cmp_sum_visible",
    "alternative",
    "imp_direct",
    "imp_factor",
    "imp_perspective",
    "imp_unintended",
    "imp_value_short",
    "imp_value_long",
}
"""Answers that are told by the words of others, or by none: those of an impact by its first line."""


def test_ours_says_what_its_styles_say() -> None:
    look = paper_look()
    assert (look.width, look.height) == (11906, 16838)
    assert look.styles["Heading1"].size == 46
    assert look.styles["Heading1"].held
    assert look.styles["Lead"].line == look.styles["Normal"].line
    assert look.styles["Summary"].bar == look.styles["Heading2"].colour == look.table.edge


def test_what_an_organisation_changed_is_seen_and_the_rest_is_ours() -> None:
    paper = docx.Document(io.BytesIO(own()))
    heading = paper.styles["Heading 2"].font
    heading.size, heading.color.rgb = Pt(20), RGBColor(0x11, 0x22, 0x33)
    paper.sections[0].left_margin = Cm(4)
    content = io.BytesIO()
    paper.save(content)
    look = paper_look(content.getvalue())
    assert (look.styles["Heading2"].size, look.styles["Heading2"].colour) == (40, "112233")
    assert abs(look.left - 2268) < 2
    bare = io.BytesIO()
    docx.Document().save(bare)
    assert paper_look(bare.getvalue()).styles["Fact"].hanging == paper_look().styles["Fact"].hanging
    assert paper_look(b"no Word file") == paper_look()


def test_a_tight_paper_has_smaller_distances_and_the_same_letters() -> None:
    look, tight = paper_look(), paper_look().tight()
    assert tight.styles["Heading2"].before == look.styles["Heading2"].before * TIGHT // 100
    assert tight.styles["Heading2"].size == look.styles["Heading2"].size


def test_every_answer_of_the_example_has_words_that_know_it(
    example: Callable[[Language], Assessment], example_report: Callable[[Language], Report]
) -> None:
    found = {path for each in passages(example_report("fi"), (), 9298, Made()) for path in each.about}
    assessment = example("fi")
    given = {path for path in assessment.answers if len(path) != 2 and path[-1] not in DOES_NOT_SAY}
    assert given <= found
    assert {("impacts", row) for row in assessment.rows("impacts")} <= found
    assert all(path in assessment.answers or path == ("cmp_table",) for path in found)


def test_what_stays_as_it_was_is_the_very_same(example_report: Callable[[Language], Report]) -> None:
    report = example_report("fi")
    before = passages(report, (), 9298, Made())
    fewer = msgspec.structs.replace(report, blocks=report.blocks[:40] + report.blocks[41:])
    after = kept(passages(fewer, (), 9298, Made()), before)
    same = {id(passage) for passage in before}
    assert sum(id(passage) not in same for passage in after) <= 2
    assert any(isinstance(passage.parts[-1], Grid) for passage in after)
