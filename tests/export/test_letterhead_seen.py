"""What an organisation's own paper shows above and below the text is read from the Word file."""

from __future__ import annotations

import io

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm
from tests.export.test_paper import word_png

from ennakko.export.letterhead import PAGE, PAGES, Letterhead
from ennakko.export.paper_looks import paper_look


def field(instruction: str, result: str) -> list[object]:
    """A field as Word writes it."""
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        f"<w:instrText> {instruction} </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{result}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return [parse_xml(f"<w:r {nsdecls('w')}>{part}</w:r>") for part in parts]


def letterhead(*, first: bool = False) -> bytes:
    """A paper with a logo on the right, and an address and the number of the page below."""
    paper = docx.Document()
    section = paper.sections[0]
    section.different_first_page_header_footer = first
    top = section.first_page_header if first else section.header
    top.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    picture = top.paragraphs[0].add_run().add_picture(io.BytesIO(word_png()), width=Cm(3), height=Cm(1))
    picture._inline.docPr.set("descr", "Suvijoen kunta, tunnus")
    section.footer.paragraphs[0].text = "Suvijoen kunta\tKuntatie 1"
    numbered = section.footer.add_paragraph("Sivu ")
    numbered.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for run in (*field("PAGE", "7"), *field("NUMPAGES", "9"), *field("DATE", "1.2.2026")):
        numbered._p.append(run)
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def test_the_logo_and_the_lines_below_are_read_with_their_sides() -> None:
    look = paper_look(letterhead())
    assert look.first == look.others
    (emblem,) = look.others.emblems
    assert (emblem.content, emblem.alt, emblem.side) == (word_png(), "Suvijoen kunta, tunnus", "right")
    assert (emblem.width, emblem.height) == (1700, 566)
    assert look.others.foot == (("Suvijoen kunta   Kuntatie 1", "left"), (f"Sivu {PAGE}{PAGES}", "center"))


def test_the_first_page_may_have_its_own() -> None:
    look = paper_look(letterhead(first=True))
    assert len(look.first.emblems) == 1
    assert look.others.emblems == ()
    assert look.others.foot


def test_ours_shows_nothing_of_anybody() -> None:
    assert (paper_look().first, paper_look().others) == (Letterhead(), Letterhead())
