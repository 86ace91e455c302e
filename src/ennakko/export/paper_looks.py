"""How the styles of a paper look, read from the Word file itself, for those who show the document without Word."""

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial
from typing import Final

import msgspec
from lxml import etree

from ennakko.export.letterhead import Letterhead, letterheads
from ennakko.export.paper_prepared import prepared
from ennakko.export.paper_soundness import BadPaper
from ennakko.export.word_styles import TIGHT, own

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIDES: Final = ("top", "bottom", "left", "right")


class Look(msgspec.Struct, frozen=True):
    """How a paragraph looks. Lengths are twentieths of a point, sizes half points, colours six digits or nothing.

    `line` is the distance of lines in 240ths, and `bar` the colour of a thick edge at the left.
    """

    font: str = "Calibri"
    size: int = 22
    bold: bool = False
    colour: str = ""
    before: int = 0
    after: int = 0
    line: int = 240
    left: int = 0
    right: int = 0
    hanging: int = 0
    held: bool = False
    fill: str = ""
    bar: str = ""


class TableLook(msgspec.Struct, frozen=True):
    """How tables look: lines above, below and under the head, fainter ones between rows, room around the words."""

    edge: str = ""
    rule: str = ""
    head: str = ""
    top: int = 0
    bottom: int = 0
    left: int = 108
    right: int = 108


class PaperLook(msgspec.Struct, frozen=True):
    """A paper: its size and margins, and the look of each style by the name it has in the document."""

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    header: int
    styles: Mapping[str, Look]
    table: TableLook
    first: Letterhead = Letterhead()
    others: Letterhead = Letterhead()
    """What its first page and the others show around the text."""

    @property
    def room(self) -> int:
        """How wide the text is."""
        return self.width - self.left - self.right

    def tight(self) -> "PaperLook":
        """The same with everything closer together, as for a document that is to take little room."""

        def less(length: int) -> int:
            return length * TIGHT // 100

        styles = {
            id_: msgspec.structs.replace(look, before=less(look.before), after=less(look.after))
            for id_, look in self.styles.items()
        }
        table = msgspec.structs.replace(self.table, top=less(self.table.top), bottom=less(self.table.bottom))
        return msgspec.structs.replace(self, styles=styles, table=table)


@cache
def paper_look(paper: bytes | None = None) -> PaperLook:
    """How a paper looks, ours when none is given. What it does not say, ours says. Ours is used for one that is bad."""
    ours = _Package(own())
    try:
        theirs = ours if paper is None else _Package(prepared(paper))
    except BadPaper:
        theirs = ours
    styles = {id_: (theirs if name in theirs.named else ours).look(name) for id_, name in ours.names()}
    page = theirs.page or ours.page
    return PaperLook(
        **page,
        styles=styles,
        table=(theirs if "ennakko table" in theirs.named else ours).table(),
        first=theirs.letterheads[0],
        others=theirs.letterheads[1],
    )


class _Package:
    """What a Word file says of its styles and its pages."""

    def __init__(self, content: bytes) -> None:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            styles, body = (
                etree.fromstring(package.read(f"word/{part}.xml"), parser) for part in ("styles", "document")
            )
            self.letterheads = letterheads(package, body)
        self._styles = list(styles.iter(f"{_W}style"))
        self._defaults = styles.find(f"{_W}docDefaults")
        self._by_id = {str(style.get(f"{_W}styleId")): style for style in self._styles}
        self.named = {_value(style, "name").casefold(): style for style in self._styles}
        self.page = _page(body)

    def names(self) -> Iterator[tuple[str, str]]:
        """The ids of the styles of paragraphs, each with its name."""
        for style in self._styles:
            if style.get(f"{_W}type") == "paragraph":
                yield str(style.get(f"{_W}styleId")), _value(style, "name").casefold()

    def look(self, name: str) -> Look:
        """How a style looks, with all that it is based on."""
        chain = []
        style: etree._Element | None = self.named[name]
        while style is not None and style not in chain:
            chain.append(style)
            style = self._by_id.get(_value(style, "basedOn"))
        sources = [*([] if self._defaults is None else [self._defaults]), *reversed(chain)]
        found: dict[str, object] = {}
        for source in sources:
            found |= dict(_said(source))
        return msgspec.convert(found, Look, strict=False)

    def table(self) -> TableLook:
        """How the tables of the document look."""
        style = self.named["ennakko table"]
        find = partial(_attribute, style)
        bands = f'{_W}tblStylePr[@{_W}type="band1Horz"]/{_W}tcPr/{_W}tcBorders/{_W}top'
        margins = {side: find(f".//{_W}tblCellMar/{_W}{side}", "w") for side in _SIDES}
        return TableLook(
            edge=find(f".//{_W}tblBorders/{_W}top", "color"),
            rule=find(f".//{_W}tblBorders/{_W}insideH", "color") or find(bands, "color"),
            head=find(f".//{_W}tblStylePr/{_W}tcPr/{_W}shd", "fill"),
            **{side: int(length) for side, length in margins.items() if length.isdigit()},
        )


def _said(source: etree._Element) -> Iterator[tuple[str, object]]:
    """What one style says itself."""
    numbers = {"before": ("spacing", "before"), "after": ("spacing", "after"), "line": ("spacing", "line")}
    numbers |= {side: ("ind", side) for side in ("left", "right", "hanging")} | {"size": ("sz", "val")}
    for name, (tag, key) in numbers.items():
        said = _attribute(source, f".//{_W}{tag}", key)
        if said.lstrip("-").isdigit():
            yield name, int(said)
    letters = {"font": ("rFonts", "ascii"), "colour": ("color", "val"), "fill": ("pPr/{W}shd", "fill")}
    for name, (tag, key) in letters.items():
        said = _attribute(source, f".//{_W}{tag.replace('{W}', _W)}", key)
        if said and said != "auto":
            yield name, said
    for name, tag in (("bold", "b"), ("held", "keepNext")):
        if (element := source.find(f".//{_W}{tag}")) is not None:
            yield name, element.get(f"{_W}val") not in ("0", "false")
    edge = source.find(f".//{_W}pBdr/{_W}left")
    if edge is not None and int(edge.get(f"{_W}sz") or 0) > 8:
        yield "bar", str(edge.get(f"{_W}color"))


def _page(body: etree._Element) -> dict[str, int]:
    """The size and the margins of the last section; nothing when it does not say all of them."""
    sections: Iterable[etree._Element] = body.iter(f"{_W}sectPr")
    lengths = {name: ("pgSz", short) for name, short in (("width", "w"), ("height", "h"))}
    lengths |= {side: ("pgMar", side) for side in (*_SIDES, "header")}
    found: dict[str, int] = {}
    for section in sections:
        said = {name: _attribute(section, f"{_W}{tag}", key) for name, (tag, key) in lengths.items()}
        found = {name: int(length) for name, length in said.items()} if all(map(str.isdigit, said.values())) else {}
    return found


def _attribute(within: etree._Element, path: str, key: str) -> str:
    element = within.find(path)
    return "" if element is None else str(element.get(f"{_W}{key}") or "")


def _value(style: etree._Element, tag: str) -> str:
    return _attribute(style, f"{_W}{tag}", "val")
