"""The styles of the paper that the document is written on: an organisation's own, or the one that comes with Ennakko.

An organisation may change everything about its paper. Word in Finnish renames the built-in styles inside the file
("Otsikko1"), so styles are found by the name they have in every language, and those that are missing are brought along.
"""

import io
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import Final
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.shared import Twips
from lxml import etree

from ennakko.export.word_text import TAGS
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language, Text

_LEFT: Final = {"attachedTemplate", "customXml", "thumbnail", "stylesWithEffects", "glossaryDocument", "comments"}
_SET_BY_THE_PAPER: Final = ("w:attachedTemplate", "w:documentProtection", "w:writeProtection")
TIGHT: Final = 30
"""How much of every distance is left in a tight document, in hundredths."""
_HEADER: Final = Twips(567)
_TOP: Final = Twips(1440)
_BOTTOM: Final = Twips(737)


class BadPaper(Trouble):
    """The Word file that was to give the styles cannot be used."""


@cache
def own() -> bytes:
    """The paper that comes with Ennakko."""
    return files("ennakko.resources").joinpath("word/base.docx").read_bytes()


def opened(paper: bytes | None) -> Document:
    """The paper, emptied and with every style that is needed. Raises BadPaper."""
    try:
        document = docx.Document(io.BytesIO(own() if paper is None else paper))
        body = document.element.body
        sections = [section._sectPr for section in document.sections]
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, AttributeError, etree.XMLSyntaxError) as error:
        raise BadPaper(
            "bad_paper",
            Text(
                fi="Asiakirjapohjaa ei voi käyttää, koska se ei ole Word-asiakirja (.docx). Valitse toinen pohja.",
                sv="Dokumentmallen går inte att använda, eftersom den inte är en Word-fil (.docx). Välj en annan mall.",
                en="The base document cannot be used, because it is not a Word document (.docx). Choose another one.",
            ),
        ) from error
    for element in list(body):
        body.remove(element)
    body.append(sections[-1])
    for columns in sections[-1].findall(qn("w:cols")):
        sections[-1].remove(columns)  # the tables need the whole width
    _leave_behind(document)
    return document


def _leave_behind(document: Document) -> None:
    """Take away what belongs to the paper and not to the document: its template, its data, its picture."""
    for element in list(document.settings.element.iter(*map(qn, _SET_BY_THE_PAPER))):
        document.settings.element.remove(element)
    settings = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    for part in (document.part, document.part.package, settings):
        for id_, relation in list(part.rels.items()):
            if relation.reltype.rpartition("/")[2] in _LEFT:
                del part.rels[id_]


def named(document: Document, source: bytes | None = None) -> dict[str, str]:
    """The id that each style of ours has on this paper. Styles that are not there are copied with their lists."""
    wanted = {
        style.get(qn("w:styleId")): style
        for style in docx.Document(io.BytesIO(source or own())).styles.element
        if style.tag == qn("w:style")
    }
    there = {
        _name(style): style.get(qn("w:styleId")) for style in document.styles.element if style.tag == qn("w:style")
    }
    ids: dict[str, str] = {}
    missing = []
    for id_, style in wanted.items():
        found = there.get(_name(style))
        ids[id_] = id_ if found is None else found
        if found is None:
            missing.append(deepcopy(style))
    if missing:
        _bring(document, missing, ids)
    return ids


def _name(style: etree._Element) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else str(name.get(qn("w:val"))).casefold()


def _bring(document: Document, styles: list[etree._Element], ids: dict[str, str]) -> None:
    """Add styles to the paper; the lists they name get numbers that are free there."""
    numbers = _lists(document, {e.get(qn("w:val")) for s in styles for e in s.iter(qn("w:numId"))})
    for style in styles:
        for tag in ("w:basedOn", "w:next"):
            for link in style.findall(qn(tag)):
                link.set(qn("w:val"), ids.get(str(link.get(qn("w:val"))), "Normal"))
        for number in style.iter(qn("w:numId")):
            number.set(qn("w:val"), numbers[str(number.get(qn("w:val")))])
        document.styles.element.append(style)


def _lists(document: Document, wanted: set[str | None]) -> dict[str, str]:
    """Copy the lists of our paper that are wanted, under free numbers, and say which is which."""
    if not wanted:
        return {}
    ours = docx.Document(io.BytesIO(own())).part.numbering_part.element
    theirs = document.part.numbering_part.element
    free = 1 + max((int(n.get(qn("w:numId"))) for n in theirs.findall(qn("w:num"))), default=0)
    kind = 1 + max((int(n.get(qn("w:abstractNumId"))) for n in theirs.findall(qn("w:abstractNum"))), default=0)
    given: dict[str, str] = {}
    for num in ours.findall(qn("w:num")):
        if num.get(qn("w:numId")) not in wanted:
            continue
        link = num.find(qn("w:abstractNumId"))
        shape = next(a for a in ours if a.get(qn("w:abstractNumId")) == link.get(qn("w:val")))
        shape, num_ = deepcopy(shape), deepcopy(num)
        shape.set(qn("w:abstractNumId"), str(kind))
        num_.set(qn("w:numId"), str(free))
        num_.find(qn("w:abstractNumId")).set(qn("w:val"), str(kind))
        first = theirs.find(qn("w:num"))
        theirs.append(shape) if first is None else first.addprevious(shape)
        theirs.append(num_)
        given[str(num.get(qn("w:numId")))] = str(free)
        free, kind = free + 1, kind + 1
    return given


def tighten(document: Document, *, margins: bool) -> None:
    """Bring paragraphs, headings and the rows of tables closer together. Letters and lines keep their size.

    Our own paper gets narrower `margins` above and below, too.
    """
    lengths = [
        *((space, side) for space in document.styles.element.iter(qn("w:spacing")) for side in ("w:before", "w:after")),
        *((edge, "w:w") for edge in document.styles.element.xpath(".//w:tblCellMar/w:top | .//w:tblCellMar/w:bottom")),
    ]
    for element, name in lengths:
        if length := int(element.get(qn(name)) or 0):
            element.set(qn(name), str(length * TIGHT // 100))
    for section in document.sections if margins else ():
        section.top_margin, section.bottom_margin = _TOP, _BOTTOM
        section.header_distance = _HEADER


def speak(document: Document, language: Language) -> None:
    """Make the language that of every style and of the settings."""
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), TAGS[language])
        lang.set(qn("w:eastAsia"), TAGS[language])
    for lang in document.settings.element.iter(qn("w:themeFontLang")):
        lang.set(qn("w:val"), TAGS[language])
