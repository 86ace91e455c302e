"""The paper under the document: our own, made by its program, and organisations' own, with their styles and logos."""

import importlib.util
import io
import re
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml import etree
from openxml_audit import OpenXmlValidator

from ennakko.export import check, word
from ennakko.export.blocks import Report
from ennakko.model.words import LANGUAGES, Language

ROOT = Path(__file__).parents[2]
OWN = ROOT / "resources" / "word" / "base.docx"


@pytest.fixture
def maker() -> Iterator[ModuleType]:
    """The program that makes base.docx."""
    folder = ROOT / "packaging" / "word"
    sys.path.insert(0, str(folder))
    before = set(sys.modules)
    spec = importlib.util.spec_from_file_location("word_paper", folder / "paper.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(folder))
    for name in set(sys.modules) - before:
        del sys.modules[name]


def test_base_docx_is_what_its_program_makes(maker: ModuleType) -> None:
    with zipfile.ZipFile(OWN) as package:
        assert {name: package.read(name).decode() for name in package.namelist()} == {
            name: maker.HEAD + text for name, text in maker.PARTS.items()
        }


def test_no_row_of_a_table_has_a_lower_edge() -> None:
    """LibreOffice counts one twice where a table is broken, and loses rows or the header (docs/decisions/0025)."""
    with zipfile.ZipFile(OWN) as package:
        styles = etree.fromstring(package.read("word/styles.xml"))
    edges = [
        edge.tag for row in styles.iter(qn("w:tblStylePr")) for edge in row.iter(qn("w:tcBorders")) for edge in edge
    ]
    assert edges
    assert set(edges) == {qn("w:top")}


def changed(paper: bytes, change: Callable[[str, str], str]) -> bytes:
    """The paper with its parts changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(paper)) as package, zipfile.ZipFile(out, "w") as copy:
        for name in package.namelist():
            copy.writestr(name, change(name, package.read(name).decode()))
    return out.getvalue()


def finnish(name: str, xml: str) -> str:
    """As Word in Finnish writes the ids of its built-in styles."""
    for own, theirs in (("Heading1", "Otsikko1"), ("Heading2", "Otsikko2"), ("ListBullet", "Merkittyluettelo")):
        xml = xml.replace(f'"{own}"', f'"{theirs}"')
    return xml


def test_styles_are_found_by_name_where_word_has_renamed_them(example_report: Callable[[Language], Report]) -> None:
    content = word.document(example_report("fi"), {}, changed(OWN.read_bytes(), finnish))
    used = {s.get(qn("w:val")) for s in docx.Document(io.BytesIO(content)).element.body.iter(qn("w:pStyle"))}
    assert {"Otsikko1", "Otsikko2", "Merkittyluettelo"} <= used
    assert not {"Heading1", "Heading2", "ListBullet"} & used
    assert check.findings(content) == ()


def without_our_styles(name: str, xml: str) -> str:
    """As a municipality's own template: Word's built-in styles only, with other list numbers."""
    if name == "word/styles.xml":
        xml = re.sub(r'<w:style [^>]*w:customStyle="1".*?</w:style>', "", xml)
        return re.sub(r'<w:style [^>]*w:styleId="(ListNumber|ListBullet)".*?</w:style>', "", xml)
    if name == "word/numbering.xml":
        return re.sub(r"<w:num .*</w:num>", '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>', xml)
    return xml


def test_styles_that_are_missing_are_brought_along(short_report: Report, tmp_path: Path) -> None:
    content = word.document(short_report, {}, changed(OWN.read_bytes(), without_our_styles))
    assert check.findings(content) == ()
    file = tmp_path / "own.docx"
    file.write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []
    written = docx.Document(io.BytesIO(content))
    ids = {style.style_id for style in written.styles}
    assert {s.get(qn("w:val")) for s in written.element.body.iter(qn("w:pStyle"), qn("w:tblStyle"))} <= ids
    bullets = written.styles["List Bullet"].element.find(f".//{qn('w:numId')}").get(qn("w:val"))
    assert bullets != "1"


def with_logo() -> bytes:
    """A paper of python-docx's own making, with a logo in the header and margins of its own."""
    paper = docx.Document()
    section = paper.sections[0]
    section.left_margin = section.right_margin = Cm(4)
    run = section.header.paragraphs[0].add_run()
    picture = run.add_picture(io.BytesIO(word_png()), width=Cm(3))
    picture._inline.docPr.set("descr", "Suvijoen kunta, tunnus")
    section.header.add_paragraph("Vanha ylätunniste")
    paper.add_paragraph("Tämä teksti ei kuulu asiakirjaan.")
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def word_png() -> bytes:
    """The smallest picture."""
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005"
        "fe02fe0def46b80000000049454e44ae426082"
    )


def test_a_logo_stays_and_the_rest_of_the_paper_is_ours(example_report: Callable[[Language], Report]) -> None:
    figures = {"comparison:long": word.Figure(word_png(), None, 10, 8)}
    content = word.document(example_report("fi"), figures, with_logo())
    written = docx.Document(io.BytesIO(content))
    header = written.sections[0].header
    assert header._element.xpath(".//wp:docPr/@descr") == ["Suvijoen kunta, tunnus"]
    texts = [paragraph.text for paragraph in header.paragraphs]
    assert any("Suvijoen kunta" in text for text in texts)
    assert "Vanha ylätunniste" not in texts
    assert "Tämä teksti ei kuulu asiakirjaan." not in [paragraph.text for paragraph in written.paragraphs]
    assert written.core_properties.comments == ""
    assert [f.rule for f in check.findings(content) if f.rule in ("A02", "A04", "A06", "A15")] == []
    width = int(written.tables[0]._element.xpath("./w:tblPr/w:tblW/@w:w")[0])
    assert abs(width - (written.sections[0].page_width - Cm(8)) // 635) <= 1


def with_template(name: str, xml: str) -> str:
    """As a municipality's own paper in two columns that was made from a template on its server, and is protected."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    if name == "word/settings.xml":
        own = (
            f'<w:writeProtection w:recommended="1"/><w:attachedTemplate xmlns:r="{office}" r:id="rId9"/>'
            '<w:documentProtection w:edit="readOnly"/>'
        )
        return xml.replace("<w:defaultTabStop", f"{own}<w:defaultTabStop")
    if name == "word/document.xml":
        return xml.replace("</w:sectPr>", '<w:cols w:num="2"/></w:sectPr>')
    if name == "[Content_Types].xml":
        return xml.replace("<Override", '<Default Extension="txt" ContentType="text/plain"/><Override', 1)
    return xml


def test_nothing_of_the_paper_reaches_outside(example_report: Callable[[Language], Report]) -> None:
    paper = io.BytesIO(changed(OWN.read_bytes(), with_template))
    with zipfile.ZipFile(paper, "a") as package:
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package.writestr(
            "word/_rels/settings.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId9" Type="{office}/attachedTemplate" Target="file:///server/kunta.dotx" '
            'TargetMode="External"/></Relationships>',
        )
    content = word.document(example_report("fi"), {}, paper.getvalue())
    assert check.findings(content) == ()


@pytest.mark.parametrize("paper", [b"", b"PK\x03\x04 broken", b"<html/>", word_png()])
def test_what_is_no_word_document_is_refused(example_report: Callable[[Language], Report], paper: bytes) -> None:
    with pytest.raises(word.BadPaper) as refused:
        word.document(example_report("fi"), {}, paper)
    assert all(refused.value.sentence(language).endswith(".") for language in LANGUAGES)


def test_a_zip_that_is_no_word_document_is_refused(example_report: Callable[[Language], Report]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("hello.txt", "hello")
    with pytest.raises(word.BadPaper):
        word.document(example_report("fi"), {}, out.getvalue())
