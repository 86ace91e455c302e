"""Documents on organisations' own papers keep every rule, look like the paper, and take nothing else along."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator
from tests.export.letterheads import (
    BARE,
    DOCUMENT,
    HOSTILE,
    LETTERHEADS,
    ORDINARY,
    PNG,
    TYPES,
    changed,
    field,
    in_footer,
    related,
    texts,
    with_body,
)

from ennakko.export import check, word
from ennakko.export.blocks import Report
from ennakko.export.check_package import value
from ennakko.export.paper_colours import ENOUGH, contrast, mixed, readable
from ennakko.export.paper_looks import paper_look
from ennakko.model.words import LANGUAGES, Language

Reported = Callable[[Language], Report]


@pytest.fixture(scope="session")
def on_paper(example_report: Reported) -> Callable[[bytes], bytes]:
    """The example on a paper."""
    picture = {"comparison:long": word.Figure(PNG, None, 10, 8)}
    return lambda paper: word.document(example_report("fi"), picture, paper)


@pytest.mark.parametrize("name", LETTERHEADS)
def test_a_document_on_any_letterhead_keeps_every_rule(
    on_paper: Callable[[bytes], bytes], example_report: Reported, tmp_path: Path, name: str
) -> None:
    content = on_paper(LETTERHEADS[name])
    assert check.findings(content, example_report("fi")) == ()
    file = tmp_path / "own.docx"
    file.write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []


def looked(content: bytes, style: str) -> tuple[str, str]:
    """The colour and the font of a style of the document."""
    found = docx.Document(io.BytesIO(content)).styles[style].element
    colour, fonts = found.find(f".//{qn('w:color')}"), found.find(f".//{qn('w:rFonts')}")
    return "" if colour is None else value(colour), "" if fonts is None else str(fonts.get(qn("w:ascii")))


def test_headings_tables_and_boxes_have_the_colour_of_the_paper(on_paper: Callable[[bytes], bytes]) -> None:
    content = on_paper(LETTERHEADS["plain"])
    assert looked(content, "Heading 2")[0] == "1F6B3A"
    assert looked(content, "Normal")[1] == "Georgia"
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        styles = package.read("word/styles.xml").decode()
    table = styles[styles.index('w:val="Ennakko Table"') :]
    assert 'w:color="1F6B3A"' in table
    assert "0B4F8A" not in styles
    assert f'w:fill="{mixed("1F6B3A", "FFFFFF", 0.93)}"' in styles


def test_pale_headings_are_made_darker_and_no_more_than_needed(on_paper: Callable[[bytes], bytes]) -> None:
    found = looked(on_paper(LETTERHEADS["pale"]), "Heading 3")[0]
    assert ENOUGH <= contrast(found, "FFFFFF") < ENOUGH + 0.6
    assert found == readable("C07A92", "FFFFFF", ENOUGH)
    assert readable("555555", "000000", ENOUGH) > "555555"


def test_the_logo_stands_above_our_lines_and_other_words_on_top_are_gone(on_paper: Callable[[bytes], bytes]) -> None:
    for name, said in (("plain", "Kuusjärven kunnan vaakuna"), ("pale", "Suvijoen kunta")):
        header = docx.Document(io.BytesIO(on_paper(LETTERHEADS[name]))).sections[0].header._element
        assert header.xpath(".//wp:inline/wp:docPr/@descr") == [said]
        assert header[0].xpath(".//wp:inline")
        assert not header.xpath(".//w:tbl|.//wp:anchor")
        assert not {"PÖYTÄKIRJA", "Stadskansliet"} & set(header.xpath(".//w:t/text()"))


def test_a_ground_behind_the_page_stays_and_is_no_picture_to_read(on_paper: Callable[[bytes], bytes]) -> None:
    header = docx.Document(io.BytesIO(on_paper(LETTERHEADS["ground"]))).sections[0].header._element
    assert header.xpath(".//wp:anchor/wp:docPr/@descr") == [""]
    assert header.xpath(".//wp:inline/wp:docPr/@descr") == ["Suvijoen kunta"]


def test_the_foot_keeps_its_words_its_link_and_its_numbers(on_paper: Callable[[bytes], bytes]) -> None:
    content = on_paper(LETTERHEADS["pale"])
    said = texts(content, "word/footer")
    assert "www.strandby.fi" in said
    assert "Strandby stad" in said
    assert "FO-nummer 0123456-7" in said
    assert "12.3.2019" not in said
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        foot = package.read("word/footer1.xml").decode()
    assert " PAGE " in foot
    assert "DOCPROPERTY" not in foot
    assert "txbxContent" not in foot


def test_nothing_of_a_letter_is_taken_along(on_paper: Callable[[bytes], bytes]) -> None:
    content = on_paper(LETTERHEADS["worded"])
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        whole = b"".join(package.read(name) for name in package.namelist())
        pictures = [name for name in package.namelist() if "media" in name]
        settings = package.read("word/settings.xml").decode()
    assert len(pictures) == 1
    assert "Meikäläinen".encode() not in whole
    assert b"Vain parillisilla" not in whole
    assert "mailMerge" not in settings
    assert "trackRevisions" not in settings
    assert "evenAndOddHeaders" not in settings


def test_lists_have_their_marks_on_a_paper_without_lists(on_paper: Callable[[bytes], bytes]) -> None:
    written = docx.Document(io.BytesIO(on_paper(LETTERHEADS["plain"])))
    numbers = written.part.numbering_part.element.xpath("w:num/@w:numId")
    for name in ("List Bullet", "List Number"):
        assert written.styles[name].element.xpath(".//w:numId/@w:val")[0] in numbers


def test_columns_are_wider_where_letters_are(on_paper: Callable[[bytes], bytes]) -> None:
    def columns(paper: bytes) -> list[int]:
        table = docx.Document(io.BytesIO(on_paper(paper))).tables[1]
        return [int(size) for size in table._element.xpath("w:tblGrid/w:gridCol/@w:w")]

    narrow = changed(LETTERHEADS["plain"], {"word/styles.xml": [("Georgia", "Garamond")]})
    broad = changed(LETTERHEADS["plain"], {"word/styles.xml": [("Georgia", "Verdana")]})
    assert columns(narrow)[0] < columns(broad)[0]
    assert sum(columns(narrow)) == sum(columns(broad))


def test_the_preview_sees_what_is_put_right() -> None:
    look = paper_look(LETTERHEADS["pale"])
    assert look.styles["Normal"].size == 22
    assert look.styles["Normal"].left == 0
    assert look.styles["Heading3"].colour == readable("C07A92", "FFFFFF", ENOUGH)
    assert look.table.edge != paper_look().table.edge
    assert paper_look(HOSTILE["macros"][0]) == paper_look()


def test_a_template_of_word_is_a_paper_too(on_paper: Callable[[bytes], bytes]) -> None:
    template = changed(LETTERHEADS["plain"], {TYPES: [(ORDINARY, ORDINARY.replace("document.main", "template.main"))]})
    written, same = (zipfile.ZipFile(io.BytesIO(on_paper(each))) for each in (template, LETTERHEADS["plain"]))
    assert {name: written.read(name) for name in written.namelist()} == {
        name: same.read(name) for name in same.namelist()
    }


@pytest.mark.parametrize("name", HOSTILE)
def test_what_runs_or_is_fetched_or_is_broken_is_refused_by_its_name(short_report: Report, name: str) -> None:
    paper, named = HOSTILE[name]
    with pytest.raises(word.BadPaper) as refused:
        word.document(short_report, {}, paper)
    said = [refused.value.sentence(language) for language in LANGUAGES]
    assert named in said[0]
    assert len(set(said)) == len(LANGUAGES)
    assert all(sentence.endswith(".") and len(sentence) < 220 for sentence in said)


HARMLESS = {
    "a template on a server": related(BARE, "attachedTemplate", "file:///server/kunta.dotx"),
    "data of its own": related(BARE, "customXml", "../customXml/item1.xml", outside=False),
    "a link in its body": related(BARE, "hyperlink", "file:///server/x"),
    "a place to click in its body": with_body(f"<w:p>{field('MACROBUTTON NoMacro Kirjoita', 'x')}</w:p>"),
    "another chunk that nothing names": changed(BARE, {DOCUMENT: [("<w:sectPr", "<w:p/><w:sectPr")]}),
    "the name of the file at its foot": in_footer(field("FILENAME \\p", "C:\\salainen\\pohja.docx")),
    "nested fields at its foot": in_footer(field(f"IF {field('PAGE', '1')} = 1", "x").replace("<w:r><w:r>", "<w:r>")),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_does_no_harm_is_left_out_without_a_word(on_paper: Callable[[bytes], bytes], name: str) -> None:
    content = on_paper(HARMLESS[name])
    assert check.findings(content) == ()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        whole = b"".join(package.read(each) for each in package.namelist())
        assert not [each for each in package.namelist() if "customXml" in each]
    assert not [word_ for word_ in (b"server", b"salainen", b"MACROBUTTON") if word_ in whole]
