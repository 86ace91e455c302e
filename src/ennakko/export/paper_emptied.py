"""A paper without what belongs to it and not to the document: its words, its template, its data, its settings."""

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.rel import Relationships, _Relationship
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart
from docx.shared import Length, Twips
from lxml import etree

_KEPT: Final = ("styles", "numbering", "settings", "fontTable", "theme")
_EDGES: Final = ("header", "footer")
_OF_A_SECTION: Final = re.compile(
    "cols|pgNumType|lnNumType|vAlign|formProt|type|textDirection|bidi|rtlGutter|footnotePr|endnotePr|docGrid|paperSrc|"
    "printerSettings|sectPrChange"
)
_OF_THE_SETTINGS: Final = re.compile(
    "attachedTemplate|documentProtection|writeProtection|mailMerge|docVars|rsids|attachedSchema|saveThroughXslt|"
    "trackRevisions|revisionView|evenAndOddHeaders|footnotePr|endnotePr|linkStyles|updateFields|documentType|"
    "displayBackgroundShape|schemaLibrary"
)
_A4: Final = (Twips(11906), Twips(16838))
_MARGIN: Final = Twips(1304)


def emptied(document: Document) -> None:
    """Leave only the size and the edges of the last page, with those of earlier pages where it has none of its own."""
    body = document.element.body
    found = [deepcopy(element) for element in body.iter(qn("w:sectPr"))]
    last = found[-1] if found else parse_xml(f"<w:sectPr {nsdecls('w', 'r')}/>")
    for element in list(body):
        body.remove(element)
    body.append(last)
    _inherit(last, found, set(document.part.rels))
    _without(last, _OF_A_SECTION)
    for background in document.element.findall(qn("w:background")):
        document.element.remove(background)
    _measured(document)
    _settings(document)
    edges = {str(reference.get(qn("r:id"))) for reference in _references(last)}
    _keep(document.part.rels, lambda each: _kind(each) in _KEPT or (_kind(each) in _EDGES and each.rId in edges))
    _keep(document.part.package.rels, lambda each: _kind(each) in ("officeDocument", "core-properties"))
    if not any(_kind(each) == "numbering" for each in document.part.rels.values()):
        _number(document)


def _references(section: etree._Element) -> Iterator[etree._Element]:
    return section.iterchildren(qn("w:headerReference"), qn("w:footerReference"))


def _inherit(last: etree._Element, sections: list[etree._Element], there: set[str]) -> None:
    """A section has the headers and footers of the one before where it names none; those of even pages are left out."""
    nearest: dict[tuple[str, str], etree._Element] = {}
    for section in sections:
        for reference in _references(section):
            if reference.get(qn("r:id")) in there:
                nearest[str(reference.tag), str(reference.get(qn("w:type"), "default"))] = reference
    kept = [deepcopy(reference) for (_, kind), reference in nearest.items() if kind != "even"]
    for reference in list(_references(last)):
        last.remove(reference)
    for at, reference in enumerate(kept):
        last.insert(at, reference)


def _measured(document: Document) -> None:
    """Every length of the page is said, and the gutter is a part of the margin."""
    section = document.sections[0]
    wide, high = _A4
    section.page_width, section.page_height = section.page_width or wide, section.page_height or high
    section.top_margin, section.bottom_margin = section.top_margin or _MARGIN, section.bottom_margin or _MARGIN
    left = section.left_margin if section.left_margin is not None else _MARGIN
    section.left_margin = Length(left + (section.gutter or 0))
    section.right_margin = section.right_margin if section.right_margin is not None else _MARGIN
    section.gutter = Length(0)
    section.header_distance = section.header_distance or _MARGIN // 2
    section.footer_distance = section.footer_distance or _MARGIN // 2


def _settings(document: Document) -> None:
    _without(document.settings.element, _OF_THE_SETTINGS)
    _keep(document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS).rels, lambda _: False)


def _without(holder: etree._Element, names: re.Pattern[str]) -> None:
    for element in list(holder.iterchildren(tag=etree.Element)):
        if names.fullmatch(etree.QName(element).localname):
            holder.remove(element)


def _keep(relations: Relationships, wanted: Callable[[_Relationship], bool]) -> None:
    for id_ in [id_ for id_, relation in relations.items() if not wanted(relation)]:
        del relations[id_]


def _kind(relation: _Relationship) -> str:
    return str(relation.reltype.rpartition("/")[2])


def _number(document: Document) -> None:
    """Word leaves the part for lists out while there are none."""
    lists = parse_xml(f"<w:numbering {nsdecls('w')}/>")
    package = document.part.package
    part = NumberingPart(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, lists, package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
