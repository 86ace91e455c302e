"""The report as a Word document."""

__all__ = ["BadPaper", "Figure", "document"]

import io
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import datetime, time
from typing import assert_never, get_args

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from ennakko.export import word_styles
from ennakko.export.blocks import (
    Block,
    Box,
    Contents,
    Fact,
    Facts,
    FigureBlock,
    Heading,
    ListBlock,
    Look,
    Paragraph,
    Report,
    Run,
    Space,
    Spoken,
    TableBlock,
    Ticks,
)
from ennakko.export.leading import leads
from ennakko.export.length import pages
from ennakko.export.made import Made
from ennakko.export.paper_letters import wide
from ennakko.export.paper_pictures import logos_named
from ennakko.export.paper_prepared import opened
from ennakko.export.paper_soundness import BadPaper
from ennakko.export.prose import allowed
from ennakko.export.word_blanks import Blanks
from ennakko.export.word_fields import LONG, Entry, bookmark, caption, contents, header
from ennakko.export.word_pictures import Figure, picture
from ennakko.export.word_tables import table
from ennakko.export.word_text import (
    TAGS,
    apart,
    ended,
    held,
    held_together,
    line_break,
    paragraph,
    plain,
    runs,
    spoken,
    tab,
    words,
)
from ennakko.model.words import Language

_LOOKS: Mapping[Look, str] = {look: "Normal" if look == "body" else look.capitalize() for look in get_args(Look)}
_PART = 2
"""The level of the heading of a part in one language."""
LABEL = 52
"""Longer labels take a line of their own, with the value below."""
_LETTER = 95
"""How wide a letter of a label is on average, in twentieths of a point."""
_WHOLE = 12  # facts of more lines may break over pages
_STOP = 3912
"""Where values begin beside labels, as the style has it."""


def document(report: Report, figures: Mapping[str, Figure], base: bytes | None = None) -> bytes:
    """The report as the bytes of a .docx file, on an organisation's own paper or on the one that comes with Ennakko.

    A picture that is not among `figures` is left out with its caption. Raises BadPaper.
    """
    paper = opened(base)
    writer = _Writer(report, figures, paper, word_styles.named(paper))
    writer.write()
    word_styles.speak(paper, report.language)
    if report.tight:
        word_styles.tighten(paper, margins=base is None)
    _describe(paper, report)
    content = io.BytesIO()
    paper.save(content)
    return content.getvalue()


class _Writer:
    """Writes one report on one paper."""

    def __init__(
        self, report: Report, figures: Mapping[str, Figure], paper: Document, styles: Mapping[str, str]
    ) -> None:
        self._report = report
        self._figures = figures
        self._paper = paper
        self._styles = styles
        section = paper.sections[-1]
        lengths = (section.page_width, section.left_margin, section.right_margin)
        page, left, right = (0 if length is None else length // 635 for length in lengths)
        self._width = page - left - right or 9298
        self._wide = wide(paper)
        self._pages = pages(report, Made())
        self._labels = report.labels
        self._level = next((b.level for b in report.blocks if isinstance(b, Contents)), 2)
        self._headings = 0
        self._numbered = 0
        self._pictures = 0
        self._blanks = Blanks()

    def write(self) -> None:
        """Fill the body and the header."""
        end = self._paper.element.body[-1]
        for element in self._parsed(ended("".join(self._body()))):
            end.addprevious(element)
        section = self._paper.sections[-1]
        tops = [section.header, *([section.first_page_header] if section.different_first_page_header_footer else [])]
        for top in tops:
            logo = logos_named(top._element, allowed(self._report.header.organisation))
            lines = header(self._report.header, self._width, self._pages, wide=self._wide, logo=logo)
            _refill(top._element, self._parsed(lines))

    def _body(self) -> Iterator[str]:
        yield from self._blocks(self._report.blocks)

    def _blocks(self, blocks: Sequence[Block]) -> Iterator[str]:
        """Every block; words that lead to the next stay with it, and words after a table a little apart from it."""
        last: Block | None = None
        for block, after in zip(blocks, (*blocks[1:], None), strict=True):
            xml = self._block(block)
            if isinstance(block, Paragraph) and leads(block, after):
                xml = held(xml)
            if isinstance(last, TableBlock) and isinstance(block, Paragraph | Facts | ListBlock):
                xml = apart(xml)
            yield xml
            last = block if xml else last

    def _contents(self, block: Contents) -> str:
        """The table of contents, when the document is long enough to need one."""
        if self._pages <= LONG:
            return ""
        own = self._report.language
        entries = [
            Entry(level, n, text, f'<w:lang w:val="{TAGS[language]}"/>' if language != own else "")
            for n, (level, text, language) in enumerate(titles(self._report.blocks, block.level, own), 1)
        ]
        return contents(block.heading, entries)

    def _spoken(self, block: Spoken) -> str:
        """The part in one language. Whatever is not marked with a language in it is in that one."""
        before = self._labels
        self._labels, self._numbered = block.labels, 0
        broken = "<w:pageBreakBefore/>" if block.new_page else ""
        named = words(block.heading)
        if self._level > _PART:
            self._headings += 1
            named = bookmark(self._headings, named)
        xml = paragraph("Heading2", named, broken) + "".join(self._blocks(block.blocks))
        self._labels = before
        return xml if block.language == self._report.language else spoken(xml, block.language)

    def _block(self, block: Block) -> str:
        match block:
            case Heading():
                look = f'<w:lang w:val="{TAGS[block.language]}"/>' if block.language else ""
                content = words(block.text, look)
                if block.level == self._level:
                    self._headings += 1
                    content = bookmark(self._headings, content)
                return paragraph(f"Heading{block.level}", content)
            case Paragraph():
                return paragraph(_LOOKS[block.look], runs(block.runs))
            case ListBlock():
                return self._list(block, "ListNumber" if block.numbered else "ListBullet")
            case Facts():
                return _facts(block, self._wide)
            case Box(blocks=blocks):
                return "".join(self._boxed(each) for each in blocks)
            case TableBlock():
                named = caption(self._labels.table, block.number, block.title())
                return named + table(block, self._width, self._blanks, self._wide)
            case FigureBlock():
                return self._figure(block)
            case Space():
                return self._blanks.space(block)
            case Ticks():
                return self._blanks.ticks(block)
            case Contents():
                return self._contents(block)
            case Spoken():
                return self._spoken(block)
            case _:
                assert_never(block)

    def _boxed(self, block: Paragraph | ListBlock) -> str:
        if isinstance(block, Paragraph):
            return paragraph("Summary", runs(block.runs))
        return self._list(block, "SummaryBullet")

    def _list(self, block: ListBlock, style: str) -> str:
        number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{self._count()}"/></w:numPr>' if block.numbered else ""
        lines = "".join(paragraph(style, runs(item), number) for item in block.items)
        letters = sum(len(run.text) for item in block.items for run in item)
        return held_together(lines, len(block.items), letters)

    def _count(self) -> int:
        """A list that counts from one again."""
        numbering = self._paper.part.numbering_part.element
        style = self._paper.styles.element.xpath(f'w:style[@w:styleId="{self._styles["ListNumber"]}"]//w:numId/@w:val')
        shape = numbering.xpath(f'w:num[@w:numId="{style[0]}"]/w:abstractNumId/@w:val')[0]
        free = 1 + max(int(n.get(qn("w:numId"))) for n in numbering.findall(qn("w:num")))
        again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        number = f'<w:num {nsdecls("w")} w:numId="{free}"><w:abstractNumId w:val="{shape}"/>{again}</w:num>'
        numbering.append(parse_xml(number))
        return free

    def _figure(self, block: FigureBlock) -> str:
        figure = self._figures.get(block.key)
        if figure is None:
            return ""
        self._pictures += 1
        shown = picture(self._paper, figure, self._first_id() + self._pictures, allowed(block.alt), self._width)
        self._numbered += 1
        return caption(self._labels.figure, self._numbered, (Run(block.caption),)) + shown

    def _first_id(self) -> int:
        """The largest id of a picture that is on the paper already, such as a logo in the header."""
        parts = [self._paper.part, *(rel.target_part for rel in self._paper.part.rels.values() if not rel.is_external)]
        ids = [p.element.xpath("//wp:docPr/@id") for p in parts if hasattr(p, "element")]
        return max((int(id_) for found in ids for id_ in found), default=0)

    def _parsed(self, xml: str) -> list[etree._Element]:
        """The elements, with our names of styles changed to those of this paper."""
        whole = parse_xml(f"<w:body {nsdecls('w', 'r', 'wp')}>{xml}</w:body>")
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle"):
            for style in whole.iter(qn(tag)):
                style.set(qn("w:val"), self._styles[str(style.get(qn("w:val")))])
        return list(whole)


def value_stop(block: Facts, wide: float = 1.0) -> int:
    """Where values begin beside their labels: where the longest label of the block leaves room."""
    longest = max((n for fact in block.facts if (n := len(fact.label)) <= LABEL), default=0)
    return max(_STOP, 250 + int(_LETTER * longest * wide))


def _facts(block: Facts, wide: float) -> str:
    """Labels and values in two columns."""
    stop = value_stop(block, wide)
    moved = (
        f'<w:tabs><w:tab w:val="clear" w:pos="{_STOP}"/><w:tab w:val="left" w:pos="{stop}"/></w:tabs>'
        f'<w:ind w:left="{stop}" w:hanging="{stop}"/>'
    )
    lines = "".join(_fact(fact, moved if stop > _STOP else "") for fact in block.facts)
    letters = sum(len(run.text) for fact in block.facts for line in fact.lines for run in line)
    return held_together(lines, len(block.facts), letters)


def _fact(fact: Fact, moved: str) -> str:
    between = line_break() if len(fact.label) > LABEL else tab()
    said = line_break().join(runs(line) for line in fact.lines)
    loose = "" if sum(1 + len(plain(line)) // 50 for line in fact.lines) <= _WHOLE else '<w:keepLines w:val="0"/>'
    return paragraph("Fact", words(fact.label, '<w:rStyle w:val="Quiet"/>') + between + said, loose + moved)


def _refill(top: etree._Element, lines: list[etree._Element]) -> None:
    """Put our lines into a header; a logo that stands there stays above them."""
    for element in list(top):
        if not element.xpath(".//w:drawing|.//w:pict"):
            top.remove(element)
    for line in lines:
        top.append(deepcopy(line))


def _describe(paper: Document, report: Report) -> None:
    """Write the properties of the document, with nothing left of the paper's own."""
    properties = paper.core_properties
    made = datetime.combine(report.made, time(12))
    properties.title = allowed(report.title)[:255]
    properties.author = properties.last_modified_by = allowed(report.header.organisation)[:255]
    properties.subject = allowed(report.header.kind)[:255]
    properties.language = TAGS[report.language]
    properties.created = properties.modified = made
    properties.revision = 1
    properties.identifier = report.code
    properties.comments = properties.keywords = properties.category = ""


def titles(blocks: Sequence[Block], level: int, language: Language) -> Iterator[tuple[int, str, Language]]:
    """The headings of a level, each with its language, below those of the parts in a language of their own."""
    for block in blocks:
        if isinstance(block, Heading) and block.level == level:
            yield level, block.text, block.language or language
        elif isinstance(block, Spoken):
            yield _PART, block.heading, block.language
            yield from titles(block.blocks, level, block.language)
