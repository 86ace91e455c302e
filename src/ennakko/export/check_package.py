"""A Word document as its checks read it: the parts of the package, with the names of WordprocessingML."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

import msgspec
from lxml import etree

from ennakko.model.words import Text

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


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

    def level(self, paragraph: etree._Element) -> int | None:
        """The level of a heading, from 1; None when the paragraph is none."""
        direct = paragraph.find(f"{W}pPr/{W}outlineLvl")
        if direct is not None:
            return _level(direct)
        style: etree._Element | None = self.styles.get(style_of(paragraph))
        for _ in range(20):
            if style is None:
                return None
            outline = style.find(f"{W}pPr/{W}outlineLvl")
            if outline is not None:
                return _level(outline)
            based = style.find(f"{W}basedOn")
            style = self.styles.get(value(based)) if based is not None else None
        return None


def _level(outline: etree._Element) -> int | None:
    number = int(value(outline) or "9")
    return number + 1 if number < 9 else None


def value(element: etree._Element) -> str:
    """The w:val of an element."""
    return str(element.get(f"{W}val") or "")


def style_of(paragraph: etree._Element) -> str:
    """The id of the style of a paragraph, empty when it has none of its own."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else value(style)


def text_of(element: etree._Element) -> str:
    """The words in an element, without field instructions."""
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def beginning(text: str) -> str:
    """Enough of a text to find it."""
    return text if len(text) <= 60 else f"{text[:59]}…"
