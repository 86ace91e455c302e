"""A Word document as its checks read it: the parts of the package, with the names of WordprocessingML."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

import msgspec
from lxml import etree

from ennakko.model.words import Text

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
EDGES: Final = ("word/header", "word/footer")
"""How the names of parts begin that stand on every page."""
_DECORATIVE: Final = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


class Finding(msgspec.Struct, frozen=True):
    """One thing to mend: the rule, what is wrong and what to do, and where it is."""

    rule: str
    text: Text
    place: str = ""


class Package(msgspec.Struct, frozen=True, dict=True):
    """The names of all parts, and the XML of those that are XML."""

    names: tuple[str, ...]
    parts: Mapping[str, etree._Element]

    @property
    def body(self) -> etree._Element:
        """The body of the document."""
        return self.parts["word/document.xml"][0]

    @cached_property
    def styles(self) -> Mapping[str, etree._Element]:
        """The styles by id."""
        styles = self.parts.get("word/styles.xml")
        found = [] if styles is None else list(styles.iter(f"{W}style"))
        return {str(style.get(f"{W}styleId")): style for style in found}

    def written(self) -> Iterator[tuple[str, etree._Element]]:
        """The parts that hold text: the body, headers, footers, notes."""
        kinds = ("document", "header", "footer", "footnotes", "endnotes")
        for name, root in self.parts.items():
            if name.startswith("word/") and name.count("/") == 1 and name[5:].startswith(kinds):
                yield name, root

    @cached_property
    def ordinary(self) -> str:
        """The id of the style of paragraphs that name none."""
        kinds = (f"{W}type", f"{W}default")
        return next((i for i, s in self.styles.items() if [s.get(k) for k in kinds] == ["paragraph", "1"]), "")

    def name(self, paragraph: etree._Element) -> str:
        """The name of the style of a paragraph, which is the same in every language of Word."""
        style = self.styles.get(style_of(paragraph))
        name = None if style is None else style.find(f"{W}name")
        return "" if name is None else value(name).casefold()

    def chain(self, style: str) -> Iterator[etree._Element]:
        """A style, the one it is based on, and so on."""
        found = self.styles.get(style)
        for _ in range(20):
            if found is None:
                return
            yield found
            based = found.find(f"{W}basedOn")
            found = self.styles.get(value(based)) if based is not None else None

    def level(self, paragraph: etree._Element) -> int | None:
        """The level of a heading, from 1; None when the paragraph is none."""
        for place in (paragraph, *self.chain(style_of(paragraph))):
            outline = place.find(f"{W}pPr/{W}outlineLvl")
            if outline is not None:
                return _level(outline)
        return None


def _level(outline: etree._Element) -> int | None:
    said = value(outline)
    return int(said) + 1 if re.fullmatch("[0-8]", said) else None


def value(element: etree._Element) -> str:
    """The w:val of an element."""
    return str(element.get(f"{W}val") or "")


def is_on(mark: etree._Element | None) -> bool:
    """Whether a property that is there or not holds."""
    return mark is not None and value(mark) not in ("0", "false", "off", "none")


def is_decoration(picture: etree._Element) -> bool:
    """Whether a picture is marked as one that says nothing."""
    return any(mark.get("val") not in ("0", "false") for mark in picture.iter(_DECORATIVE))


def style_of(paragraph: etree._Element) -> str:
    """The id of the style of a paragraph, empty when it has none of its own."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else value(style)


def text_of(element: etree._Element) -> str:
    """The words in an element, without field instructions."""
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def results(root: etree._Element) -> Iterator[tuple[str, str]]:
    """The fields of a part, each with its instruction and what it shows."""
    for simple in root.iter(f"{W}fldSimple"):
        yield str(simple.get(f"{W}instr")).strip(), text_of(simple)
    open_: list[list[str]] = []
    for mark in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            open_.append(["", ""])
        elif kind == "end" and open_:
            instruction, shown = open_.pop()
            yield instruction.strip(), shown
        elif kind is None and open_:
            open_[-1][mark.tag == f"{W}t"] += mark.text or ""


def beginning(text: str) -> str:
    """Enough of a text to find it."""
    return text if len(text) <= 60 else f"{text[:59]}…"


def unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A part, read piece by piece: an entry can unpack to a thousand times what it says."""
    found = bytearray()
    with archive.open(entry) as stream:
        while len(found) <= entry.file_size and (piece := stream.read(65_536)):
            found += piece
    return bytes(found)
