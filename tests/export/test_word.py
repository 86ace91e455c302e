"""The Word document: the parts as they are written, on our own paper and on others', whatever people type."""

import io
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import docx
import msgspec
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from ennakko.export import check, word
from ennakko.export.blocks import (
    Cell,
    Contents,
    Fact,
    Facts,
    FigureBlock,
    Header,
    Heading,
    Labels,
    Line,
    ListBlock,
    Paragraph,
    Report,
    Run,
    TableBlock,
)
from ennakko.export.report import report
from ennakko.export.word_blanks import Blanks
from ennakko.export.word_tables import table
from ennakko.export.word_text import TAGS
from ennakko.files.forms import load
from ennakko.model.assessment import Path as AnswerPath
from ennakko.model.assessment import Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.words import LANGUAGES, Language

GOLDEN = Path(__file__).parents[1] / "golden" / "word"
RENEW = "ENNAKKO_RENEW_GOLDEN"
TODAY = date(2026, 11, 22)
HEADER = Header("Suvijoen kunta", "", "Arviointi", "22.11.2026", "", "", "")
LABELS = Labels("Taulukko", "Kuva")
PARTS = ("word/document.xml", "word/header1.xml", "docProps/core.xml")


def png(width: int = 4, height: int = 3) -> bytes:
    """A white picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\0" + b"\xff" * 3 * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
FIGURES = {f"comparison:{term}": word.Figure(png(), SVG, 16, 12) for term in ("short", "long", "overall")}


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def body(content: bytes) -> etree._Element:
    return etree.fromstring(parts(content)["word/document.xml"])[0]


def lines(xml: bytes) -> str:
    """XML with each paragraph, table and row on a line of its own."""
    return re.sub(r"(?=<(?:w:p|w:tbl|w:tr|w:sectPr|cp:|dc:|dcterms:)[ >])", "\n", xml.decode()).strip() + "\n"


def problems(content: bytes, tmp_path: Path) -> list[str]:
    """What the independent validator says of a document."""
    file = tmp_path / "document.docx"
    file.write_bytes(content)
    return [str(error) for error in OpenXmlValidator().validate(file).errors]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_written_as_before(example_report: Callable[[Language], Report], language: Language) -> None:
    """Renew with ENNAKKO_RENEW_GOLDEN=1, and read the difference before it is committed."""
    written = parts(word.document(example_report(language), FIGURES))
    for name in PARTS:
        file = GOLDEN / f"{language}-{Path(name).name}"
        if os.environ.get(RENEW):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(lines(written[name]), "utf-8")
        assert lines(written[name]) == file.read_text("utf-8"), f"{file.name} differs; see {RENEW} above"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_accessible(example_report: Callable[[Language], Report], language: Language) -> None:
    made = example_report(language)
    assert check.findings(word.document(made, FIGURES), made) == ()


def test_the_example_is_sound(example_report: Callable[[Language], Report], tmp_path: Path) -> None:
    assert problems(word.document(example_report("en"), FIGURES), tmp_path) == []


ODD: dict[str, dict[AnswerPath, Value]] = {
    "nothing at all": {},
    "a title only": {("title",): "Pieni asia", ("status",): "final"},
    "no alternatives": {("title",): "Asia", ("con_summary",): "Lyhyt.", ("impacts", "i"): "1"},
    "six alternatives": {
        ("title",): "Monta vaihtoehtoa",
        **{("alternatives", f"a{n}"): str(n) for n in range(1, 7)},
        **{("alternatives", f"a{n}", "alt_name"): f"Vaihtoehto numero {n}" for n in range(1, 7)},
        **{("impacts", f"i{n}"): str(n) for n in range(1, 7)},
        **{("impacts", f"i{n}", "alternative"): f"a{n}" for n in range(1, 7)},
        **{("impacts", f"i{n}", "imp_perspective"): "P1" for n in range(1, 7)},
        **{("impacts", f"i{n}", "imp_factor"): "housing" for n in range(1, 7)},
        **{("impacts", f"i{n}", "imp_groups"): ("older",) for n in range(1, 7)},
        **{("impacts", f"i{n}", "imp_value_long"): str(n - 3) if n < 6 else "mix" for n in range(1, 7)},
    },
    "rows that point nowhere": {
        ("impacts", "i"): "1",
        ("impacts", "i", "alternative"): "gone",
        ("impacts", "i", "imp_evidence"): ("gone",),
        ("mitigation", "m"): "1",
        ("mitigation", "m", "mit_impact"): "gone",
        ("con_proposal",): "gone",
        ("evidence", "e"): "1",
    },
    "choices that are not known": {
        ("org_type",): "duchy",
        ("impacts", "i"): "1",
        ("impacts", "i", "imp_perspective"): "P99",
        ("impacts", "i", "imp_factor"): "unheard",
        ("impacts", "i", "imp_groups"): ("martians",),
        ("impacts", "i", "imp_value_short"): "7",
    },
}


@pytest.mark.parametrize("form", ["LAAJA", "KEVYT", "SEULA"])
@pytest.mark.parametrize("answers", ODD.values(), ids=ODD.keys())
def test_an_odd_assessment_makes_a_sound_document(
    catalogue: Catalogue, answers: dict[AnswerPath, Value], form: str, tmp_path: Path
) -> None:
    assessment = blank("o" * 24, form, answers)
    made = report(assessment, catalogue, "sv", today=TODAY, version=1)
    content = word.document(made, FIGURES)
    assert check.findings(content, made) == ()
    assert problems(content, tmp_path) == []


def test_many_alternatives_make_several_tables(catalogue: Catalogue) -> None:
    made = report(blank("o" * 24, "LAAJA", ODD["six alternatives"]), catalogue, "fi", today=TODAY, version=1)
    compared = [table for table in made.tables() if table.key.startswith(("comparison", "groups"))]
    assert [table.caption.rpartition(", ")[2] for table in compared] == ["VE1–VE3", "VE4–VE6"] * 2
    assert all(len(table.columns) == 4 for table in compared)
    assert [table.number for table in made.tables()] == list(range(1, len(list(made.tables())) + 1))


@cache
def loaded() -> Catalogue:
    """The catalogue, where a fixture would make every example of a failure unreadable."""
    return load()


@given(st.text(), st.text())
@hypothesis_settings(max_examples=25)
def test_no_text_breaks_the_file(name: str, said: str) -> None:
    answers: dict[AnswerPath, Value] = {
        ("title",): name,
        ("organisation",): said,
        ("con_summary",): said,
        ("goals",): (name, said),
        ("alternatives", "a"): "1",
        ("alternatives", "a", "alt_name"): name,
        ("evidence", "e"): "1",
        ("evidence", "e", "ev_title"): said,
    }
    made = report(blank("h" * 24, "LAAJA", answers), loaded(), "fi", today=TODAY, version=1)
    content = word.document(made, {})
    assert docx.Document(io.BytesIO(content)).paragraphs
    assert [f for f in check.findings(content, made) if f.rule in ("A01", "A02", "A13", "A15", "A19", "A20")] == []


@pytest.mark.parametrize(
    "text", ["&<>\"'", "👩‍👩‍👧 🏥", "مرحبا بالعالم", "a\x00b\x08c\x0bd\ufffee", "\ud800 yksin", "]]>"]
)
def test_text_of_any_kind_comes_through(catalogue: Catalogue, text: str) -> None:
    answers: dict[AnswerPath, Value] = {("title",): "Asia", ("con_summary",): f"alku {text} loppu"}
    made = report(blank("t" * 24, "LAAJA", answers), catalogue, "fi", today=TODAY, version=1)
    found = "".join(body(word.document(made, {})).itertext())
    kept = re.sub("[\x00\x08\x0b\ufffe\ud800]", "", text)
    assert f"alku {' '.join(kept.split())} loppu" in " ".join(found.split())


def test_answers_in_another_language_are_marked(example_report: Callable[[Language], Report]) -> None:
    english = body(word.document(example_report("en"), {}))
    marked = {lang.get(qn("w:val")) for lang in english.iter(qn("w:lang"))}
    assert marked == {"fi-FI"}
    summary = next(t for t in english.iter(qn("w:t")) if (t.text or "").startswith("Päätös koskee"))
    assert summary.getparent().find(f"{qn('w:rPr')}/{qn('w:lang')}").get(qn("w:val")) == "fi-FI"
    finnish = body(word.document(example_report("fi"), {}))
    assert not list(finnish.iter(qn("w:lang")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_that_of_every_style(example_report: Callable[[Language], Report], language: Language) -> None:
    written = parts(word.document(example_report(language), {}))
    styles = etree.fromstring(written["word/styles.xml"])
    assert {lang.get(qn("w:val")) for lang in styles.iter(qn("w:lang"))} == {TAGS[language]}
    assert f"<dc:language>{TAGS[language]}</dc:language>" in written["docProps/core.xml"].decode()
    assert f'w:themeFontLang w:val="{TAGS[language]}"' in written["word/settings.xml"].decode()


def test_a_draft_says_so_on_every_page(catalogue: Catalogue) -> None:
    draft = report(blank("d" * 24, "LAAJA", {("title",): "Asia"}), catalogue, "sv", today=TODAY, version=1)
    written = parts(word.document(draft, {}))
    assert "UTKAST" in written["word/header1.xml"].decode()
    assert "Detta är ett utkast" in written["word/document.xml"].decode()
    answers: dict[AnswerPath, Value] = {("title",): "Asia", ("status",): "final"}
    final = report(blank("d" * 24, "LAAJA", answers), catalogue, "sv", today=TODAY, version=1)
    assert "UTKAST" not in parts(word.document(final, {}))["word/header1.xml"].decode()


def test_the_contents_name_every_heading_of_a_long_document(example_report: Callable[[Language], Report]) -> None:
    made = example_report("fi")
    written = body(word.document(made, {}))
    links = {link.get(qn("w:anchor")): "".join(link.itertext()) for link in written.iter(qn("w:hyperlink"))}
    titles = [b.text for b in made.blocks if isinstance(b, Heading) and b.level == 2]
    assert list(links.values()) == titles
    marks = {mark.get(qn("w:name")) for mark in written.iter(qn("w:bookmarkStart"))}
    assert set(links) == marks


def test_a_short_document_has_no_contents(catalogue: Catalogue) -> None:
    made = report(blank("d" * 24, "KEVYT", {("title",): "Asia"}), catalogue, "fi", today=TODAY, version=1)
    assert not list(body(word.document(made, {})).iter(qn("w:hyperlink")))


def test_a_picture_is_sharp_described_and_no_wider_than_the_text(example_report: Callable[[Language], Report]) -> None:
    wide = {"comparison:long": word.Figure(png(), SVG, 32, 20)}
    content = word.document(example_report("fi"), wide)
    written, names = body(content), parts(content)
    inline = next(written.iter(qn("wp:inline")))
    extent = inline.find(qn("wp:extent"))
    assert 16.3 < int(extent.get("cx")) / 360_000 < 16.5
    assert int(extent.get("cy")) / int(extent.get("cx")) == pytest.approx(20 / 32, rel=0.01)
    assert "taulukko 2" in inline.find(qn("wp:docPr")).get("descr")
    assert names["word/media/figure1.svg"] == SVG
    assert "image/svg+xml" in names["[Content_Types].xml"].decode()
    captions = ["".join(p.itertext()) for p in written.iter(qn("w:p")) if "SEQ Kuva" in "".join(p.itertext())]
    assert len(captions) == 1


def test_a_picture_that_was_not_painted_is_left_out(example_report: Callable[[Language], Report]) -> None:
    made = example_report("fi")
    assert any(isinstance(block, FigureBlock) for block in made.blocks)
    assert not list(body(word.document(made, {})).iter(qn("w:drawing")))


def test_a_list_that_counts_begins_from_one_again(example_report: Callable[[Language], Report]) -> None:
    counted = ListBlock(((Run("yksi"),), (Run("kaksi"),)), numbered=True)
    made = example_report("fi")
    two = msgspec.structs.replace(made, blocks=(Heading(1, "Asia"), counted, Paragraph((Run("Välissä."),)), counted))
    content = word.document(two, {})
    numbers = [n.get(qn("w:val")) for n in body(content).iter(qn("w:numId"))]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    overrides = etree.fromstring(parts(content)["word/numbering.xml"]).iter(qn("w:startOverride"))
    assert [o.get(qn("w:val")) for o in overrides] == ["1", "1"]


def test_the_same_report_gives_the_same_parts(example_report: Callable[[Language], Report]) -> None:
    assert parts(word.document(example_report("fi"), FIGURES)) == parts(word.document(example_report("fi"), FIGURES))


def test_a_column_has_room_for_its_longest_word_and_long_texts_get_the_rest() -> None:
    def cell(said: str) -> Cell:
        return Cell((Line((Run(said),)),))

    rows = ((cell("L1"), cell("Lyhyt."), cell("Pitkä selitys siitä, mitä mitattiin. " * 6)),) * 3
    of = TableBlock("t", "Taulukko", "Kuvaus", ("Tunnus", "Vastuutaho", "Luku tai havainto"), rows)
    grid = [int(size) for size in re.findall(r'<w:gridCol w:w="(\d+)"', table(of, 9298, Blanks()))]
    assert sum(grid) == 9298
    assert 900 < grid[0] < 1200
    assert grid[1] < grid[2] / 2
    even = [
        int(w)
        for w in re.findall(r'<w:gridCol w:w="(\d+)"', table(msgspec.structs.replace(of, alike=True), 9298, Blanks()))
    ]
    assert abs(even[1] - even[2]) <= 2
    crowded = msgspec.structs.replace(
        of, columns=("Jokaisessa sarakkeessa on", "ylipitkäsanajokaeimahdumihinkään" * 3, "x" * 90)
    )
    squeezed = [int(size) for size in re.findall(r'<w:gridCol w:w="(\d+)"', table(crowded, 4000, Blanks()))]
    assert sum(squeezed) == 4000
    assert min(squeezed) > 0
    addressed = msgspec.structs.replace(of, columns=("Kustannus", "VE1", "https://www.example.fi/" * 4), alike=True)
    address = [int(size) for size in re.findall(r'<w:gridCol w:w="(\d+)"', table(addressed, 4000, Blanks()))]
    assert address[0] >= 9 * 112  # a long word in another column breaks before a short one in this does
    assert abs(address[1] - address[2]) <= 2


def test_values_begin_beside_the_longest_label_not_below_it() -> None:
    long = "Vaikutuspiirissä olevien ihmisten määrä"
    said = Facts((Fact(long, ((Run("5 520"),),)), Fact("Alue", ((Run("Koskela"),),))))
    made = Report("Asia", "fi", TODAY, HEADER, LABELS, (said,))
    facts = [
        p for p in body(word.document(made, {})).iter(qn("w:p")) if long in (t := "".join(p.itertext())) or "Alue" in t
    ]
    stops = [tab.get(qn("w:pos")) for p in facts for tab in p.iter(qn("w:tab")) if tab.get(qn("w:val")) == "left"]
    assert len(stops) == 2
    assert stops[0] == stops[1]
    assert int(stops[0]) > 3912
    assert not [br for p in facts for br in p.iter(qn("w:br"))]


def test_words_below_a_table_stand_apart_from_it_and_stay_in_order() -> None:
    one = TableBlock("t", "Taulukko", "Kuvaus", ("A", "B"), ((Cell((Line((Run("1"),)),)), Cell((Line((Run("2"),)),))),))
    long = Facts((Fact("Vaikutuspiirissä olevien ihmisten määrä", ((Run("5 520"),),)),))
    for below in (long, Paragraph((Run("Huomio."),), "note")):
        made = Report("Asia", "fi", TODAY, HEADER, LABELS, (one, Contents("Sisällys"), below))
        properties = body(word.document(made, {})).findall(f".//{qn('w:pPr')}")[-1]
        names = [etree.QName(each).localname for each in properties]
        order = ["pStyle", "tabs", "spacing", "ind"]
        assert "spacing" in names
        assert names == sorted(names, key=order.index)


def test_words_above_a_table_stay_on_its_page(example_report: Callable[[Language], Report]) -> None:
    body = docx.Document(io.BytesIO(word.document(example_report("fi"), FIGURES))).element.body
    captions = body.xpath('w:p[w:pPr/w:pStyle/@w:val="Caption"]/preceding-sibling::*[1]')
    notes = [before for before in captions if before.xpath('self::w:p/w:pPr/w:pStyle[@w:val="Note"]')]
    assert notes
    assert all(each.xpath("w:pPr/w:keepNext") for each in notes)
