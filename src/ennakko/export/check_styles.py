"""What holds for a run of text in a Word document: its own look, or that of the nearest style that says anything."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec
from lxml import etree

from ennakko.export.check_package import Package, W, style_of, text_of, value

_WHITE: Final = "FFFFFF"
_MARKERS: Final = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkYellow": "808000",
    "darkGreen": "008000",
    "darkCyan": "008080",
    "darkMagenta": "800080",
    "darkBlue": "000080",
    "darkRed": "800000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "black": "000000",
}
"""The colours of the marker pen, by the names Word gives them."""


class Place(msgspec.Struct, frozen=True):
    """A run with words, its paragraph, and the cell of a table it stands in."""

    run: etree._Element
    paragraph: etree._Element
    cell: etree._Element | None


class Styles:
    """Finds what holds at a place, nearest first: run, character style, paragraph style, table style, defaults."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._known: dict[tuple[str, ...], tuple[etree._Element, ...]] = {}
        styles = package.parts.get("word/styles.xml")
        self._defaults = [] if styles is None else styles.findall(f"{W}docDefaults")

    def places(self, root: etree._Element) -> Iterator[Place]:
        """Every run with words below an element, in order."""
        for paragraph in root.iter(f"{W}p"):
            cell = next(paragraph.iterancestors(f"{W}tc"), None)
            for run in paragraph.iter(f"{W}r"):
                if text_of(run).strip():
                    yield Place(run, paragraph, cell)

    def run(self, place: Place, tag: str) -> etree._Element | None:
        """A property of letters."""
        of_run = [*place.run.findall(f"{W}rPr"), *self._properties("rPr", _character(place.run))]
        of_table = self._properties("rPr", *_table(place.cell))
        usual = (found for each in self._defaults for found in each.findall(f"{W}rPrDefault/{W}rPr"))
        return _first(tag, (*of_run, *self._properties("rPr", self._style(place)), *of_table, *usual))

    def paragraph(self, place: Place, tag: str, attribute: str = "val") -> etree._Element | None:
        """A property of a paragraph that says the attribute."""
        own = place.paragraph.findall(f"{W}pPr")
        usual = (found for each in self._defaults for found in each.findall(f"{W}pPrDefault/{W}pPr"))
        return _first(tag, (*own, *self._properties("pPr", self._style(place)), *usual), attribute)

    def size(self, place: Place) -> float:
        """The height of the letters in half points. Word takes 10 points where nothing says more."""
        said = self.run(place, "sz")
        return 20 if said is None else number(value(said), 20)

    def language(self, place: Place) -> str:
        """The language that the words are marked with."""
        said = self.run(place, "lang")
        return "" if said is None else value(said)

    def ink(self, place: Place) -> str:
        """The colour of the letters; empty where Word chooses black or white by what is behind."""
        said = self.run(place, "color")
        return "" if said is None else _colour(value(said))

    def ground(self, place: Place) -> str:
        """The colour behind the letters: of the marker, the run, the paragraph, the cell, or the white page."""
        marker = self.run(place, "highlight")
        own = place.cell.findall(f"{W}tcPr") if place.cell is not None else []
        layers = (
            self.run(place, "shd"),
            self.paragraph(place, "shd", "fill"),
            _first("shd", (*own, *self._properties("tcPr", *_table(place.cell))), "fill"),
        )
        colours = (_colour(str(shade.get(f"{W}fill"))) for shade in layers if shade is not None)
        marked = "" if marker is None else _MARKERS.get(value(marker), "")
        return marked or next(filter(None, colours), _WHITE)

    def _style(self, place: Place) -> str:
        return style_of(place.paragraph) or self._package.ordinary

    def _properties(self, kind: str, style: str, part: str = "") -> tuple[etree._Element, ...]:
        """The properties of a style and of those it is based on; those of a part of a table come first."""
        key = (kind, style, part)
        if key not in self._known:
            chain = list(self._package.chain(style))
            special = (p for s in chain for p in s.findall(f"{W}tblStylePr") if p.get(f"{W}type") == part)
            self._known[key] = tuple(found for each in (*special, *chain) for found in each.findall(f"{W}{kind}"))
        return self._known[key]


def number(said: str, otherwise: float) -> float:
    """A length as the format writes it, or what Word takes where none can be read."""
    return float(said) if re.fullmatch(r"\d+(\.\d+)?", said) and float(said) else otherwise


def _first(tag: str, properties: tuple[etree._Element, ...], attribute: str = "") -> etree._Element | None:
    for each in properties:
        found = each.find(f"{W}{tag}")
        if found is not None and (not attribute or found.get(f"{W}{attribute}") is not None):
            return found
    return None


def _character(run: etree._Element) -> str:
    style = run.find(f"{W}rPr/{W}rStyle")
    return "" if style is None else value(style)


def _table(cell: etree._Element | None) -> tuple[str, str]:
    """The style of the table of a cell, and which part of it the style sees there."""
    table = None if cell is None else next(cell.iterancestors(f"{W}tbl"), None)
    if cell is None or table is None:
        return "", ""
    style = table.find(f"{W}tblPr/{W}tblStyle")
    first = table.find(f"{W}tr") is cell.getparent()
    return "" if style is None else value(style), "firstRow" if first else ""


def _colour(said: str) -> str:
    return said.upper() if re.fullmatch("[0-9A-Fa-f]{6}", said) else ""
