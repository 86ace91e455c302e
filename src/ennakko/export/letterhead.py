"""What an organisation's own paper shows above and below the text of every page: its pictures, and its lines below."""

import posixpath
import zipfile
from collections.abc import Iterator
from typing import Final, Literal

import msgspec
from lxml import etree

Side = Literal["left", "center", "right"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_EMU: Final = 635
"""So many make a twentieth of a point."""
PAGE: Final = "\ue000"
PAGES: Final = "\ue001"
"""In the place of the number of the page, and of how many there are."""
_FIELDS: Final = {"PAGE": PAGE, "NUMPAGES": PAGES}


class Emblem(msgspec.Struct, frozen=True):
    """A picture above the text, with its size in twentieths of a point and what it shows in words."""

    content: bytes
    width: int
    height: int
    side: Side
    alt: str


class Letterhead(msgspec.Struct, frozen=True):
    """The pictures above the text of a page, and the lines below it, each with its side."""

    emblems: tuple[Emblem, ...] = ()
    foot: tuple[tuple[str, Side], ...] = ()

    @property
    def height(self) -> int:
        """How much room the pictures take, below each other."""
        return sum(emblem.height for emblem in self.emblems)


def letterheads(package: zipfile.ZipFile, body: etree._Element) -> tuple[Letterhead, Letterhead]:
    """What the first page shows, and what the others do."""
    section = next(reversed(list(body.iter(f"{_W}sectPr"))), None)
    if section is None:
        return Letterhead(), Letterhead()
    others = _shown(package, section, "default")
    return (_shown(package, section, "first") if section.find(f"{_W}titlePg") is not None else others), others


def _shown(package: zipfile.ZipFile, section: etree._Element, kind: str) -> Letterhead:
    names = [_part(package, section, tag, kind) for tag in ("headerReference", "footerReference")]
    emblems = tuple(_emblems(package, names[0])) if names[0] else ()
    foot = tuple(_lines(_parsed(package, names[1]))) if names[1] else ()
    return Letterhead(emblems, foot)


def _part(package: zipfile.ZipFile, section: etree._Element, tag: str, kind: str) -> str:
    """The name of the part of the package that a section shows above or below; nothing when it shows none."""
    for reference in section.iter(f"{_W}{tag}"):
        if (reference.get(f"{_W}type") or "default") == kind:
            return _target(package, "word/document.xml", reference.get(f"{_R}id") or "")
    return ""


def _target(package: zipfile.ZipFile, name: str, id_: str) -> str:
    folder, _, file = name.rpartition("/")
    rels = f"{folder}/_rels/{file}.rels"
    for relation in _parsed(package, rels) if rels in package.namelist() else ():
        if relation.get("Id") == id_ and relation.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, str(relation.get("Target")))).lstrip("/")
            return target if target in package.namelist() else ""
    return ""


def _parsed(package: zipfile.ZipFile, name: str) -> etree._Element:
    return etree.fromstring(package.read(name), etree.XMLParser(resolve_entities=False, no_network=True))


def _emblems(package: zipfile.ZipFile, name: str) -> Iterator[Emblem]:
    for paragraph in _parsed(package, name).iter(f"{_W}p"):
        for drawing in paragraph.iter(f"{_W}drawing"):
            size, said, blip = (next(drawing.iter(tag), None) for tag in (f"{_WP}extent", f"{_WP}docPr", f"{_A}blip"))
            if size is None or blip is None:
                continue
            if picture := _target(package, name, blip.get(f"{_R}embed") or ""):
                width, height = (int(size.get(side) or 0) // _EMU for side in ("cx", "cy"))
                alt = "" if said is None else said.get("descr") or ""
                yield Emblem(package.read(picture), width, height, _side(paragraph), alt)


def _side(paragraph: etree._Element) -> Side:
    place = paragraph.find(f"{_W}pPr/{_W}jc")
    match "" if place is None else place.get(f"{_W}val"):
        case "center":
            return "center"
        case "right" | "end":
            return "right"
        case _:
            return "left"


def _lines(foot: etree._Element) -> Iterator[tuple[str, Side]]:
    for paragraph in foot.iter(f"{_W}p"):
        if said := "".join(_said(paragraph)).strip():
            yield said, _side(paragraph)


def _said(paragraph: etree._Element) -> Iterator[str]:
    """The words of a paragraph. Of a field its result, or a mark for the number of a page."""
    asked, result = "", True
    inside = (element for run in paragraph.iter(f"{_W}r") for element in run)
    for element in inside:
        match etree.QName(element).localname, element.get(f"{_W}fldCharType"):
            case "fldChar", "begin":
                asked, result = "", False
            case "instrText", _:
                asked += element.text or ""
            case "fldChar", "separate":
                mark = _FIELDS.get((asked.split() or [""])[0].upper(), "")
                result = not mark
                yield mark
            case "fldChar", "end":
                result = True
            case "t", _ if result:
                yield element.text or ""
            case "tab" | "br", _ if result:
                yield "   "
            case _:
                pass
