"""The styles of an organisation's paper, changed by as little as lets everybody read the document.

Most papers have lines that are a little too close, and some have pale headings, justified text, or capitals only. A
line in each style is looked at as the check of the finished document does, and what the check would find is put right.
"""

import re
from collections.abc import Mapping
from typing import Final

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Length, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle
from lxml import etree

from ennakko.export.check_package import Package, is_on, value
from ennakko.export.check_styles import Place, Styles, number
from ennakko.export.paper_colours import ENOUGH, ENOUGH_LARGE, contrast, readable

_LINES: Final = 1.15
_SIZE, _SMALLEST = 22, 18
_LARGE, _LARGE_BOLD = 36, 28
"""Half points, as all sizes here: the least of body text and of the rest, and from where on letters are large."""
_SMALL: Final = {"Caption", "TableText", "TableBullet", "PageHeader", "Header", "Footer"}
_HELD: Final = {"Caption", "TOCHeading", "Lead", "Draft"}
_HEADING: Final = re.compile(r"Heading(\d)")


def legible(document: Document, ids: Mapping[str, str]) -> None:
    """Put right the styles that are used; `ids` says which is which. Normal comes first, as others rest on it."""
    paper = _Paper(document)
    for own, theirs in sorted(ids.items(), key=lambda each: each[0] != "Normal"):
        style = paper.styles.get(theirs)
        if isinstance(style, ParagraphStyle):
            paper.read(own, style)
        elif isinstance(style, CharacterStyle):
            paper.inked(style, f'<w:r><w:rPr><w:rStyle w:val="{theirs}"/></w:rPr><w:t>a</w:t></w:r>', "")


def ink_of(document: Document, style: str) -> str:
    """The colour of the words in a style; empty where Word chooses it."""
    paper = _Paper(document)
    return paper.held_styles().ink(paper.sample(style))


class _Paper:
    def __init__(self, document: Document) -> None:
        self.styles = {style.style_id: style for style in document.styles if style.type != WD_STYLE_TYPE.LIST}
        self._package = Package((), {"word/styles.xml": document.styles.element})

    def held_styles(self) -> Styles:
        """What holds now."""
        return Styles(self._package)

    def sample(self, style: str, run: str = "<w:r><w:t>a</w:t></w:r>") -> Place:
        """A line in a style."""
        named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        paragraph = parse_xml(f"<w:p {nsdecls('w')}>{named}{run}</w:p>")
        return Place(paragraph[-1], paragraph, None)

    def read(self, own: str, style: ParagraphStyle) -> None:
        """Make one style legible; `own` is its id on our paper."""
        sample, level = self.sample(style.style_id), _HEADING.fullmatch(own)
        least = _SMALLEST if own in _SMALL else _SIZE
        if self.held_styles().size(sample) < least and not level:
            style.font.size = Pt(least / 2)
        if own not in _SMALL and not level and self._lines(sample) < _LINES:
            style.paragraph_format.line_spacing = _LINES
        aligned = self.held_styles().paragraph(sample, "jc")
        if aligned is not None and value(aligned) not in ("left", "start"):
            style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
        self._plain(style, sample)
        if level or own in _HELD:
            style.paragraph_format.keep_with_next = True
        self._outlined(style, int(level[1]) if level else None)
        if own == "Normal":
            for side in ("left_indent", "right_indent", "first_line_indent"):
                if getattr(style.paragraph_format, side):
                    setattr(style.paragraph_format, side, Length(0))
        for properties in style.element.findall(qn("w:pPr")):
            for frame in properties.findall(qn("w:framePr")):
                properties.remove(frame)
        self.inked(style, "<w:r><w:t>a</w:t></w:r>", style.style_id)

    def _lines(self, sample: Place) -> float:
        spacing = self.held_styles().paragraph(sample, "spacing", "line")
        if spacing is None:
            return 1.0
        length = number(str(spacing.get(qn("w:line"))), 240)
        is_share = spacing.get(qn("w:lineRule"), "auto") == "auto"
        return length / 240 if is_share else length / 10 / self.held_styles().size(sample)

    def _plain(self, style: ParagraphStyle, sample: Place) -> None:
        """No capitals only, and no lines under words."""
        styles = self.held_styles()
        if is_on(styles.run(sample, "caps")):
            style.font.all_caps = False
        if is_on(styles.run(sample, "smallCaps")):
            style.font.small_caps = False
        if is_on(styles.run(sample, "u")):
            style.font.underline = False

    def _outlined(self, style: ParagraphStyle, level: int | None) -> None:
        """A heading has the level of its name, and nothing else has one."""
        found = self._package.level(self.sample(style.style_id).paragraph)
        if found == level:
            return
        properties: etree._Element = style.element.get_or_add_pPr()
        for outline in properties.findall(qn("w:outlineLvl")):
            properties.remove(outline)
        outline = OxmlElement("w:outlineLvl")
        outline.set(qn("w:val"), str(9 if level is None else level - 1))
        properties.append(outline)

    def inked(self, style: CharacterStyle, run: str, named: str) -> None:
        """Letters stand out from what is behind them."""
        styles, sample = self.held_styles(), self.sample(named, run)
        ink, ground = styles.ink(sample), styles.ground(sample)
        bold = is_on(styles.run(sample, "b"))
        enough = ENOUGH_LARGE if styles.size(sample) >= (_LARGE_BOLD if bold else _LARGE) else ENOUGH
        if ink and contrast(ink, ground) < enough:
            style.font.color.rgb = RGBColor.from_string(readable(ink, ground, enough))
