"""Checks of what is written: headings, tables, pictures, lists, spacing."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from ennakko.export.check_package import (
    WP,
    Finding,
    Package,
    W,
    beginning,
    is_decoration,
    results,
    style_of,
    text_of,
    value,
)
from ennakko.export.row_height import may_break
from ennakko.model.words import Text

_BULLET: Final = re.compile(r"^\s*[-–—•*·]\s")
_FIRST, _SECOND = re.compile(r"^\s*1[.)]\s"), re.compile(r"^\s*2[.)]\s")
"""A number alone is no list: 1. luokka."""


def headings(package: Package) -> Iterator[Finding]:
    """One heading of the first level, no level left out, none empty, and no bold line that only looks like one."""
    last = 0
    titles: list[str] = []
    for paragraph in package.body.iterchildren(f"{W}p"):
        level, text = package.level(paragraph), text_of(paragraph)
        if level is None:
            if _looks_like_heading(paragraph, text):
                yield Finding("A04", _FAKE_HEADING, beginning(text))
            continue
        if level == 1:
            titles.append(text)
        if not text.strip():
            yield Finding("A04", _EMPTY_HEADING, str(level))
        if level > last + 1:
            yield Finding("A04", _SKIPPED, beginning(text))
        last = level
    if len(titles) != 1:
        yield Finding("A04", _ONE_TITLE, beginning(titles[1]) if titles else "")


def _looks_like_heading(paragraph: etree._Element, text: str) -> bool:
    runs = [run for run in paragraph.iter(f"{W}r") if text_of(run).strip()]
    bold = runs and all(run.find(f"{W}rPr/{W}b") is not None for run in runs)
    return bool(bold and style_of(paragraph) in ("", "Normal") and len(text) < 80 and not text.endswith("."))


def tables(package: Package) -> Iterator[Finding]:
    """A header row that repeats, rows that stay whole, no merged, nested or empty cells, a caption above, and a name.

    Rows that take more than half a page may break. What names a table to a reader is its numbered caption, or the name
    and the description in its properties.
    """
    for table in package.body.iter(f"{W}tbl"):
        named = table.find(f"{W}tblPr/{W}tblCaption")
        place = beginning(value(named) if named is not None else text_of(table))
        rows = table.findall(f"{W}tr")
        if not rows or rows[0].find(f"{W}trPr/{W}tblHeader") is None or not _first_row(table):
            yield Finding("A06", _NO_HEADER_ROW, place)
        if any(row.find(f"{W}trPr/{W}cantSplit") is None and not may_break(_sizes(row)) for row in rows):
            yield Finding("A06", _SPLIT_ROW, place)
        if any(True for _ in table.iter(f"{W}gridSpan", f"{W}vMerge")) or table.find(f".//{W}tc//{W}tbl") is not None:
            yield Finding("A06", _MERGED, place)
        if any(not text_of(cell).strip() and cell.find(f".//{W}drawing") is None for cell in table.iter(f"{W}tc")):
            yield Finding("A06", _EMPTY_CELL, place)
        before = _before(table)
        if before is None or style_of(before) not in _captions(package):
            yield Finding("A06", _NO_CAPTION, place)
        if not all(described(table)) and (before is None or not _numbered(before)):
            yield Finding("A06", _NO_NAME, place)


def _sizes(row: etree._Element) -> Iterator[tuple[int, list[int]]]:
    """Of each cell its width, 0 where it is not told as a length, and how many letters each paragraph has."""
    for cell in row.iter(f"{W}tc"):
        width = cell.find(f"{W}tcPr/{W}tcW")
        told = "" if width is None or width.get(f"{W}type") not in (None, "dxa") else str(width.get(f"{W}w"))
        yield int(told) if told.isdigit() else 0, [len(text_of(each)) for each in cell.iter(f"{W}p")]


def described(table: etree._Element) -> tuple[str, str]:
    """The name and the description in the properties of a table, each empty where it is not there."""
    found = (table.find(f"{W}tblPr/{W}{tag}") for tag in ("tblCaption", "tblDescription"))
    name, description = ("" if each is None else value(each).strip() for each in found)
    return name, description


def _numbered(caption: etree._Element) -> bool:
    """Whether a caption holds a number that Word keeps, and words after it."""
    numbers = [shown.strip() for instruction, shown in results(caption) if instruction.startswith("SEQ ")]
    return bool(numbers and text_of(caption).partition(numbers[0])[2].strip(" .:–—-"))


def _before(table: etree._Element) -> etree._Element | None:
    """The paragraph before a table, also where it is the last one in a content control."""
    before = table.getprevious()
    inside = [] if before is None or before.tag != f"{W}sdt" else list(before.iter(f"{W}p"))
    return inside[-1] if inside else before


def _first_row(table: etree._Element) -> bool:
    look = table.find(f"{W}tblPr/{W}tblLook")
    return look is not None and look.get(f"{W}firstRow") in ("1", "true", "on")


def _captions(package: Package) -> set[str]:
    return {i for i, s in package.styles.items() if (n := s.find(f"{W}name")) is not None and value(n) == "caption"}


def pictures(package: Package) -> Iterator[Finding]:
    """Every picture says in words what it shows, or is marked as decoration."""
    for name, root in package.written():
        for properties in root.iter(f"{WP}docPr"):
            words = (properties.get("descr") or "").strip()
            if is_decoration(properties):
                continue
            if not 5 <= len(words) <= 400 or re.fullmatch(r"\S+\.(png|jpe?g|svg|gif|emf|wmf)", words, re.IGNORECASE):
                yield Finding("A07", _NO_ALT, name)


def lists(package: Package) -> Iterator[Finding]:
    """Lists are made with list styles, not typed."""
    for paragraph in package.body.iter(f"{W}p"):
        text, after = text_of(paragraph), paragraph.getnext()
        counts = _FIRST.match(text) and after is not None and _SECOND.match(text_of(after))
        if _BULLET.match(text) or counts:
            yield Finding("A09", _TYPED_LIST, beginning(text))


def spacing(package: Package) -> Iterator[Finding]:
    """No empty paragraphs and no rows of spaces: distance is a matter of styles."""
    empty = False
    for paragraph in package.body.iterchildren():
        text = "".join(each.text or "\t" for each in paragraph.iter(f"{W}t", f"{W}tab") if each.get(f"{W}val") is None)
        is_empty = paragraph.tag == f"{W}p" and not text.strip() and paragraph.find(f".//{W}drawing") is None
        if is_empty and empty:
            yield Finding("A10", _EMPTY_PARAGRAPHS)
        if re.search(r"\S[ \t]{3,}\S", text) and paragraph.tag == f"{W}p":
            yield Finding("A10", _SPACES, beginning(text))
        empty = is_empty


_FAKE_HEADING = Text(
    fi="Lihavoitu rivi näyttää otsikolta. Anna sille otsikkotyyli.",
    sv="En rad i fetstil ser ut som en rubrik. Ge den en rubrikformatmall.",
    en="A bold line looks like a heading. Give it a heading style.",
)
_EMPTY_HEADING = Text(
    fi="Otsikko on tyhjä. Poista se tai kirjoita siihen teksti.",
    sv="En rubrik är tom. Ta bort den eller skriv text i den.",
    en="A heading is empty. Remove it or write its text.",
)
_SKIPPED = Text(
    fi="Otsikkotasojen välistä puuttuu taso. Käytä tasoja järjestyksessä.",
    sv="En rubriknivå har hoppats över. Använd nivåerna i ordning.",
    en="A heading level is skipped. Use the levels in order.",
)
_ONE_TITLE = Text(
    fi="Asiakirjassa on oltava täsmälleen yksi ensimmäisen tason otsikko.",
    sv="Dokumentet ska ha exakt en rubrik på första nivån.",
    en="The document must have exactly one heading of the first level.",
)
_NO_HEADER_ROW = Text(
    fi="Taulukon ensimmäistä riviä ei ole merkitty otsikkoriviksi. Merkitse se taulukon ominaisuuksissa.",
    sv="Tabellens första rad är inte märkt som rubrikrad. Märk den i tabellegenskaperna.",
    en="The first row of the table is not marked as a header row. Mark it in the table properties.",
)
_SPLIT_ROW = Text(
    fi="Taulukon rivi voi jakautua kahdelle sivulle. Estä se taulukon ominaisuuksissa.",
    sv="En tabellrad kan delas över två sidor. Förhindra det i tabellegenskaperna.",
    en="A table row can break across pages. Prevent it in the table properties.",
)
_MERGED = Text(
    fi="Taulukossa on yhdistettyjä soluja tai taulukko taulukon sisällä. Jaa solut.",
    sv="Tabellen har sammanslagna celler eller en tabell i tabellen. Dela cellerna.",
    en="The table has merged cells or a table inside it. Split the cells.",
)
_EMPTY_CELL = Text(
    fi="Taulukossa on tyhjä solu. Kirjoita siihen sana tai viiva.",
    sv="Tabellen har en tom cell. Skriv ett ord eller ett streck i den.",
    en="The table has an empty cell. Write a word or a dash in it.",
)
_NO_NAME = Text(
    fi="Taulukolla ei ole nimeä. Numeroi sen kuvateksti (Lisää kuvateksti) tai kirjoita sille vaihtoehtoinen teksti.",
    sv="Tabellen har inget namn. Numrera dess rubrik (Infoga beskrivning) eller skriv en alternativtext till den.",
    en="The table has no name. Number its caption (Insert caption) or write an alternative text for it.",
)
_NO_CAPTION = Text(
    fi="Taulukon yläpuolelta puuttuu kuvateksti. Lisää se.",
    sv="Det saknas en tabellrubrik ovanför tabellen. Lägg till den.",
    en="There is no caption above the table. Add one.",
)
_NO_ALT = Text(
    fi="Kuvalta puuttuu vaihtoehtoinen teksti. Kerro siinä, mitä kuva osoittaa.",
    sv="En bild saknar alternativtext. Berätta i den vad bilden visar.",
    en="A picture has no alternative text. Say in it what the picture shows.",
)
_TYPED_LIST = Text(
    fi="Luettelo on tehty näppäilemällä viivoja. Käytä luettelotyyliä.",
    sv="En lista har gjorts med streck. Använd en listformatmall.",
    en="A list is typed with dashes. Use a list style.",
)
_EMPTY_PARAGRAPHS = Text(
    fi="Asiakirjassa on peräkkäisiä tyhjiä kappaleita. Säädä välit tyyleillä.",
    sv="Dokumentet har flera tomma stycken i rad. Ställ in avstånden med formatmallar.",
    en="The document has empty paragraphs in a row. Set distances with styles.",
)
_SPACES = Text(
    fi="Tekstiä on tasattu välilyönneillä. Käytä sarkaimia tai tyylejä.",
    sv="Text har justerats med mellanslag. Använd tabbar eller formatmallar.",
    en="Text is lined up with spaces. Use tab stops or styles.",
)
