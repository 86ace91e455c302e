"""The styles of the paper that the document is written on: an organisation's own, or the one that comes with Ennakko.

An organisation may change everything about its paper. Word in Finnish renames the built-in styles inside the file
("Otsikko1"), so styles are found by the name they have in every language, and those that are missing are brought along.
"""

import io
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import Final

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Twips
from lxml import etree

from ennakko.export.word_text import TAGS
from ennakko.model.words import Language

TIGHT: Final = 30
"""How much of every distance is left in a tight document, in hundredths."""
_HEADER: Final = Twips(567)
_TOP: Final = Twips(1440)
_BOTTOM: Final = Twips(737)


@cache
def own() -> bytes:
    """The paper that comes with Ennakko."""
    return files("ennakko.resources").joinpath("word/base.docx").read_bytes()


def there(document: Document) -> dict[str, str]:
    """The id that each style of ours has on a paper, of those that are there. Each is known by its name."""
    ids = {
        _name(style): str(style.get(qn("w:styleId"))) for style in document.styles.element.iterchildren(qn("w:style"))
    }
    return {id_: ids[name] for id_, style in _ours().items() if (name := _name(style)) in ids}


def named(document: Document, source: bytes | None = None) -> dict[str, str]:
    """The same for every style of ours. Those that are not there are copied from the source with their lists."""
    ids = there(document)
    missing = {id_: deepcopy(style) for id_, style in _ours(source).items() if id_ not in ids}
    ids |= {id_: id_ for id_ in missing}
    if missing:
        _bring(document, list(missing.values()), ids)
    return ids


def _ours(source: bytes | None = None) -> dict[str, etree._Element]:
    styles = docx.Document(io.BytesIO(source or own())).styles.element
    return {str(style.get(qn("w:styleId"))): style for style in styles.iterchildren(qn("w:style"))}


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


def listed(document: Document, style: str, theirs: str) -> None:
    """See that a style of lists has a list: that of ours where the paper names none, or one that is not there."""
    paper = document.part.numbering_part.element
    known = {num.get(qn("w:numId")) for num in paper.findall(qn("w:num"))}
    element = next(each for each in document.styles.element if each.get(qn("w:styleId")) == theirs)
    properties = element.get_or_add_pPr()
    if {number.get(qn("w:val")) for number in properties.iter(qn("w:numId"))} & known:
        return
    ours = next(_ours()[style].iterchildren(qn("w:pPr")))
    wanted = next(str(number.get(qn("w:val"))) for number in ours.iter(qn("w:numId")))
    for old in list(properties.iterchildren(qn("w:numPr"), qn("w:ind"))):
        properties.remove(old)
    properties.get_or_add_numPr().get_or_add_numId().val = int(_lists(document, {wanted})[wanted])
    indent = properties.get_or_add_ind()
    for name, length in next(ours.iterchildren(qn("w:ind"))).attrib.items():
        indent.set(name, length)


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
