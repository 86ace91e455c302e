"""How wide the letters of a paper are, so that columns fit their words in any font."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

WIDTHS: Final[Mapping[str, float]] = {
    "arial": 1.1,
    "arial narrow": 0.9,
    "aptos": 1.08,
    "book antiqua": 1.1,
    "bookman old style": 1.22,
    "calibri": 1.0,
    "cambria": 1.05,
    "candara": 1.02,
    "carlito": 1.0,
    "century gothic": 1.2,
    "constantia": 1.07,
    "corbel": 1.02,
    "dejavu sans": 1.25,
    "dejavu serif": 1.27,
    "franklin gothic book": 1.05,
    "garamond": 0.93,
    "georgia": 1.13,
    "gill sans mt": 1.02,
    "helvetica": 1.1,
    "lato": 1.07,
    "liberation sans": 1.1,
    "liberation serif": 1.0,
    "lucida sans": 1.23,
    "montserrat": 1.26,
    "noto sans": 1.16,
    "open sans": 1.15,
    "palatino linotype": 1.1,
    "poppins": 1.22,
    "roboto": 1.09,
    "segoe ui": 1.1,
    "source sans pro": 1.02,
    "tahoma": 1.09,
    "times new roman": 1.0,
    "trebuchet ms": 1.08,
    "verdana": 1.26,
}
"""How wide running Finnish text is in each font, beside Calibri."""
_UNKNOWN: Final = 1.12
"""A word that is broken in its column is worse than a column that is a little wide."""


def wide(document: Document) -> float:
    """How wide the letters of body text are, beside those of Calibri at the same size."""
    font = next(_fonts(document), "calibri")
    return WIDTHS.get(re.sub(r" (light|regular|medium|book)$", "", font.casefold()), _UNKNOWN)


def _fonts(document: Document) -> Iterator[str]:
    """The font of body text, from what says it nearest."""
    styles = document.styles.element
    ordinary = [s for s in styles.iterchildren(qn("w:style")) if s.get(qn("w:default")) == "1"]
    ordinary = [s for s in ordinary if s.get(qn("w:type")) == "paragraph"]
    for holder in (*ordinary, *styles.iterchildren(qn("w:docDefaults"))):
        for fonts in holder.iter(qn("w:rFonts")):
            if theme := fonts.get(qn("w:asciiTheme")):
                yield from _of_theme(document, str(theme))
            elif named := fonts.get(qn("w:ascii")):
                yield str(named)


def _of_theme(document: Document, name: str) -> Iterator[str]:
    kind = "majorFont" if name.startswith("major") else "minorFont"
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/theme"):
            theme = etree.fromstring(relation.target_part.blob, etree.XMLParser(resolve_entities=False))
            yield from (str(f.get("typeface")) for f in theme.iterfind(f".//{qn(f'a:{kind}')}/{qn('a:latin')}"))
