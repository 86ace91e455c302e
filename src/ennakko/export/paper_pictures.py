"""The pictures on the edges of a paper, such as logos: in line with the text, with words or marked as decoration."""

import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import count
from typing import Final

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from lxml import etree

from ennakko.export.word_text import escaped

_V: Final = "{urn:schemas-microsoft-com:vml}"
_WPG: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
_HIGHEST: Final = int(Cm(4))
"""A taller picture is no logo but the ground of the page, which stays where it floats."""
_ALT: Final = range(5, 401)
_FILE_NAME: Final = re.compile(r"\S+\.\w{2,5}|\w+ \d+", re.ASCII)
"""What programs write as the words of a picture: kuva1.png, Picture 3."""
_LENGTH: Final = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([0-9.]+)pt")
_DECORATION: Final = (
    f'<a:extLst {nsdecls("a")}><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_OLD: Final = (
    f"<pic:pic {nsdecls('pic', 'a', 'r')}>"
    '<pic:nvPicPr><pic:cNvPr id="0" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="{}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
)


class Pictures:
    """Puts the pictures of one paper in line, each with a number of its own. `room` is the width of the text."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._ids = count(1)

    def of(self, drawing: etree._Element) -> Iterator[etree._Element]:
        """The pictures of a drawing, each in line with the text, or floating where it is the ground of the page."""
        box = next((e for e in drawing if e.tag in (qn("wp:inline"), qn("wp:anchor"))), None)
        if box is None:
            yield from self._old(drawing)
            return
        wide, high = _size(box, "wp:extent")
        pictures = list(box.iter(qn("pic:pic")))
        if len(pictures) == 1 and self._is_ground(box, wide, high):
            yield _drawing(self._floating(deepcopy(box)))
            return
        said = " ".join(str(each.get("descr") or "") for each in box.iterchildren(qn("wp:docPr")))
        whole, _ = _size(box, f"{_WPG}wgp/{_WPG}grpSpPr/a:xfrm/a:chExt")
        share = wide / whole if whole else 1.0
        for picture in pictures:
            own = _size(picture, "pic:spPr/a:xfrm/a:ext")
            size = (wide, high) if len(pictures) == 1 else (int(own[0] * share), int(own[1] * share))
            yield self._inline(deepcopy(picture), *size, said)

    def _is_ground(self, box: etree._Element, wide: int, high: int) -> bool:
        return box.get("behindDoc") in ("1", "true") and (wide > self._room or high > _HIGHEST)

    def _floating(self, box: etree._Element) -> etree._Element:
        for properties in box.iterchildren(qn("wp:docPr")):
            for child in list(properties):
                properties.remove(child)
            properties.set("id", str(next(self._ids)))
            properties.set("descr", "")
            properties.append(parse_xml(_DECORATION))
        return box

    def _old(self, drawing: etree._Element) -> Iterator[etree._Element]:
        """Pictures as Word 2007 wrote them for Word 2003."""
        for shape in drawing.iter(f"{_V}shape", f"{_V}rect"):
            lengths = dict(_LENGTH.findall(shape.get("style") or ""))
            for image in shape.iterchildren(f"{_V}imagedata"):
                if (id_ := image.get(qn("r:id"))) and len(lengths) == 2:
                    wide, high = (int(Pt(float(lengths[side]))) for side in ("width", "height"))
                    picture = parse_xml(_OLD.replace("{}", escaped(str(id_))))
                    yield self._inline(picture, wide, high, str(shape.get("alt") or ""))

    def _inline(self, picture: etree._Element, wide: int, high: int, said: str) -> etree._Element:
        share = min(1.0, self._room / max(wide, 1), _HIGHEST / max(high, 1))
        wide, high = max(int(wide * share), 1), max(int(high * share), 1)
        for extent in picture.iterfind(f"{qn('pic:spPr')}/{qn('a:xfrm')}/{qn('a:ext')}"):
            extent.set("cx", str(wide))
            extent.set("cy", str(high))
        id_, said = next(self._ids), " ".join(said.split())
        tells = len(said) in _ALT and not _FILE_NAME.fullmatch(said)
        properties = f'<wp:docPr id="{id_}" name="Logo {id_}" descr="{escaped(said) if tells else ""}"'
        inline = parse_xml(
            f'<wp:inline {nsdecls("wp", "a", "pic", "r")} distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{wide}" cy="{high}"/>'
            f"{properties}/><wp:cNvGraphicFramePr/>"
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic>'
            "</wp:inline>"
        )
        if not tells:
            inline[1].append(parse_xml(_DECORATION))
        inline[3][0].append(picture)
        return _drawing(inline)


def logos_named(top: etree._Element, organisation: str) -> bool:
    """Let logos on top that have no words say whose they are. Returns whether there is any picture."""
    for properties in top.iterfind(f".//{qn('wp:inline')}/{qn('wp:docPr')}"):
        if not properties.get("descr") and len(organisation) in _ALT:
            properties.set("descr", organisation)
            for child in list(properties):
                properties.remove(child)
    return next(top.iter(qn("w:drawing")), None) is not None


def is_inline(drawing: etree._Element) -> bool:
    """Whether a drawing takes room in its line."""
    return drawing[0].tag == qn("wp:inline")


def side(drawing: etree._Element, room: int) -> str:
    """Where a picture stands: nothing for the left, "center" or "right"."""
    for place in drawing.iterfind(f"{qn('wp:anchor')}/{qn('wp:positionH')}"):
        said, offset = place.findtext(qn("wp:align")), int(place.findtext(qn("wp:posOffset")) or 0)
        return said if said in ("center", "right") else "right" if offset > room * 0.6 else ""
    host = next(drawing.iterancestors(qn("w:p")), None)
    aligned = (
        "" if host is None else next((e.get(qn("w:val")) for e in host.iterfind(f"{qn('w:pPr')}/{qn('w:jc')}")), "")
    )
    return {"center": "center", "right": "right", "end": "right"}.get(str(aligned), "")


def _size(element: etree._Element, path: str) -> tuple[int, int]:
    steps = "/".join(step if step.startswith("{") else qn(step) for step in _steps(path))
    found = element.find(f".//{steps}")
    return (0, 0) if found is None else (int(found.get("cx") or 0), int(found.get("cy") or 0))


def _steps(path: str) -> list[str]:
    return re.findall(r"\{[^}]*\}\w+|[^/]+", path)


def _drawing(box: etree._Element) -> etree._Element:
    drawing = parse_xml(f"<w:drawing {nsdecls('w')}/>")
    drawing.append(box)
    return drawing
