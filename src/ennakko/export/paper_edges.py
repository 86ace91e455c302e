"""What stands on top and at the foot of every page of a paper: logos and lines, in line with the text.

Letterheads have logos that float, tables and text boxes that hold them, and fields that belong to the letter. A screen
reader loses what floats, and our own lines would run over it. On top only the pictures stay; below, all words do.
"""

import re
from typing import Final

from docx.document import Document
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from ennakko.export.paper_pictures import Pictures, is_inline, side

_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_FIELDS: Final = ("PAGE", "NUMPAGES", "HYPERLINK")
_THEIRS: Final = ("DOCPROPERTY", "DOCVARIABLE", "STYLEREF", "QUOTE", "IF", "REF")
"""Fields whose words stay, as they may be the name of the organisation. Others, such as dates, go with their words."""


class Edges:
    """Puts the edges of the pages of one paper in order."""

    def __init__(self, document: Document) -> None:
        self._document = document
        section = document.sections[-1]
        lengths = (section.page_width, section.left_margin, section.right_margin)
        page, left, right = (0 if length is None else int(length) for length in lengths)
        self._room = page - left - right
        self._pictures = Pictures(self._room)

    def tidy(self) -> None:
        """Every header, then every footer, each once."""
        parts = {id(rel.target_part): (rel.reltype, rel.target_part) for rel in self._document.part.rels.values()}
        for kind, part in parts.values():
            if isinstance(part, XmlPart) and kind.endswith(("/header", "/footer")):
                if kind.endswith("/header"):
                    self._top(part.element)
                else:
                    self._foot(part)
                _unlinked(part)

    def _top(self, root: etree._Element) -> None:
        """Only the pictures stay, one after the other."""
        _chosen(root)
        shown: list[etree._Element] = []
        stands = ""
        for drawing in list(root.iter(qn("w:drawing"), qn("w:pict"))):
            stands = stands or side(drawing, self._room)
            shown += self._pictures.of(drawing)
        for element in list(root):
            root.remove(element)
        if shown:
            aligned = f'<w:jc w:val="{stands}"/>' if stands else ""
            line = "" if any(is_inline(each) for each in shown) else ' w:line="20" w:lineRule="exact"'
            space = f'<w:spacing w:before="0" w:after="{60 if not line else 0}"{line}/>'
            paragraph = parse_xml(f"<w:p {nsdecls('w')}><w:pPr>{space}{aligned}</w:pPr></w:p>")
            for drawing in shown:
                run = etree.SubElement(paragraph, qn("w:r"))
                run.append(drawing)
            root.append(paragraph)
        else:
            root.append(parse_xml(f"<w:p {nsdecls('w')}/>"))

    def _foot(self, part: XmlPart) -> None:
        """The words and pictures stay, nothing of them floats, and there are no fields but the numbers of pages."""
        root = part.element
        _chosen(root)
        for box in list(root.iter(qn("w:txbxContent"))):
            host = next((each for each in box.iterancestors(qn("w:p"))), None)
            if host is not None:
                for paragraph in reversed(list(box.iterchildren(qn("w:p"), qn("w:tbl")))):
                    host.addnext(paragraph)
        for drawing in list(root.iter(qn("w:drawing"), qn("w:pict"))):
            for shown in self._pictures.of(drawing):
                drawing.addprevious(shown)
            _gone(drawing)
        for object_ in list(root.iter(qn("w:object"), qn("w:del"), qn("w:moveFrom"), qn("w:commentReference"))):
            _gone(object_)
        _fields(root)
        for holder in list(root.iter(qn("w:sdt"), qn("w:ins"), qn("w:moveTo"), qn("w:smartTag"), qn("w:fldSimple"))):
            _opened(holder)
        for frame in list(root.iter(qn("w:framePr"))):
            _gone(frame)
        _links(part)
        _closed(root)


def _chosen(root: etree._Element) -> None:
    """Of two ways to show the same, the newer."""
    for both in list(root.iter(f"{_MC}AlternateContent")):
        way = next(iter(both), None)
        for element in list(() if way is None else way):
            both.addprevious(element)
        _gone(both)


def _gone(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _opened(holder: etree._Element) -> None:
    """What an element holds, without the element."""
    inside = holder.find(qn("w:sdtContent")) if holder.tag == qn("w:sdt") else holder
    for element in list(() if inside is None else inside):
        if element.tag not in (qn("w:sdtPr"), qn("w:smartTagPr")):
            holder.addprevious(element)
    _gone(holder)


def _fields(root: etree._Element) -> None:
    """Numbers of pages and links stay fields; of others the words stay, or nothing."""
    for simple in list(root.iter(qn("w:fldSimple"))):
        word = _word(str(simple.get(qn("w:instr"))))
        if word in ("PAGE", "NUMPAGES"):
            simple.addprevious(_whole_field(word))
        if word not in _THEIRS:
            _gone(simple)
    open_: list[list[etree._Element]] = []
    for run in list(root.iter(qn("w:r"))):
        kinds = [str(mark.get(qn("w:fldCharType"))) for mark in run.iter(qn("w:fldChar"))]
        open_ += [[] for kind in kinds if kind == "begin"]
        for field in open_:
            field.append(run)
        for _ in [kind for kind in kinds if kind == "end"]:
            if open_:
                _kept(open_.pop())


def _kept(runs: list[etree._Element]) -> None:
    said = "".join(text.text or "" for run in runs for text in run.iter(qn("w:instrText")))
    word = "NUMPAGES" if _word(said) == "SECTIONPAGES" else _word(said)
    if word in _FIELDS and (word != "HYPERLINK" or re.search(r'"(https?://|mailto:)', said)):
        for text in (text for run in runs for text in run.iter(qn("w:instrText"))):
            text.text = (text.text or "").replace("SECTIONPAGES", "NUMPAGES")
        return
    for run in runs:
        has_words = run.find(qn("w:t")) is not None
        for mark in [*run.iter(qn("w:fldChar")), *run.iter(qn("w:instrText"))]:
            _gone(mark)
        if not (has_words and word in _THEIRS):
            _gone(run)


def _word(instruction: str) -> str:
    return next(iter(instruction.split()), "").upper()


def _whole_field(word: str) -> etree._Element:
    return parse_xml(
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> {word} '
        '</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _links(part: XmlPart) -> None:
    """Links to pages and addresses stay; of those to files only the words do."""
    for link in list(part.element.iter(qn("w:hyperlink"))):
        relation = part.rels.get(link.get(qn("r:id")) or "")
        if relation is None or not str(relation.target_ref).startswith(("https://", "http://", "mailto:")):
            _opened(link)


def _unlinked(part: XmlPart) -> None:
    """Nothing is carried along that is not shown."""
    used = {str(v) for e in part.element.iter() for k, v in e.attrib.items() if str(k).startswith(qn("r:id")[:-2])}
    for id_ in [id_ for id_ in part.rels if id_ not in used]:
        del part.rels[id_]


def _closed(root: etree._Element) -> None:
    """A part and a cell end with a paragraph."""
    for holder in (root, *root.iter(qn("w:tc"))):
        if not len(holder) or holder[-1].tag != qn("w:p"):
            holder.append(parse_xml(f"<w:p {nsdecls('w')}/>"))
