"""The check of a finished document finds each fault that it looks for, and names it."""

import io
import zipfile

import pytest

from ennakko.export import check, word
from ennakko.export.blocks import Report
from ennakko.model.words import LANGUAGES

BODY, CORE, HEADER, SETTINGS = "word/document.xml", "docProps/core.xml", "word/header1.xml", "word/settings.xml"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005"
    "fe02fe0def46b80000000049454e44ae426082"
)


@pytest.fixture(scope="session")
def good(short_report: Report) -> bytes:
    """A document with one picture."""
    return word.document(short_report, {"comparison:long": word.Figure(PNG, None, 10, 8)})


def spoilt(content: bytes, part: str, before: str, after: str) -> bytes:
    """The document with one thing changed, once."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(out, "w") as copy:
        for name in package.namelist():
            data = package.read(name)
            if name == part:
                text = data.decode()
                assert before in text, f"{before} is not in {part}"
                data = text.replace(before, after, 1).encode()
            copy.writestr(name, data)
    return out.getvalue()


H1, H2, H3 = (f'<w:pStyle w:val="Heading{n}"/>' for n in (1, 2, 3))
FLAG = "<w:cantSplit/><w:tblHeader/>"
FAULTS = [
    ("A01", CORE, "<dc:title>Lähikirjastoverkon tarkistaminen 2027</dc:title>", "<dc:title> </dc:title>"),
    ("A02", CORE, "<dc:language>fi-FI", "<dc:language>en-US"),
    ("A02", "word/styles.xml", 'w:lang w:val="fi-FI"', 'w:lang w:val="en-US"'),
    ("A04", BODY, H1, ""),
    ("A04", BODY, H2, H1),
    ("A04", BODY, H2, H3),
    ("A04", BODY, "Lähikirjastoverkon tarkistaminen 2027", ""),
    ("A04", BODY, "<w:p><w:r><w:t", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Lihava</w:t></w:r></w:p><w:p><w:r><w:t"),
    ("A06", BODY, FLAG, "<w:cantSplit/>"),
    ("A06", BODY, FLAG, "<w:tblHeader/>"),
    ("A06", BODY, 'w:firstRow="1"', 'w:firstRow="0"'),
    ("A06", BODY, "</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>'),
    ("A06", BODY, "85\u00a0000\u00a0€</w:t>", "</w:t>"),
    ("A06", BODY, "<w:tblDescription", "<w:ignored"),
    ("A06", BODY, '<w:pStyle w:val="Caption"/>', ""),
    ("A07", BODY, 'descr="Palkkikaavio', 'title="Palkkikaavio'),
    ("A08", BODY, "<wp:inline ", "<wp:anchor/><wp:inline "),
    ("A09", BODY, ">Päätös koskee", ">- Päätös koskee"),
    ("A10", BODY, "<w:sectPr", "<w:p/><w:p/><w:sectPr"),
    ("A10", BODY, "Päätös koskee", "Päätös     koskee"),
    ("A13", HEADER, 'w:fldCharType="end"', 'w:fldCharType="ended"'),
    ("A13", HEADER, " NUMPAGES ", " INCLUDETEXT c:\\x "),
    ("A15", BODY, 'w:id="2" w:name="_Toc000002"', 'w:id="1" w:name="_Toc000002"'),
    ("A15", BODY, 'w:name="_Toc000002"', 'w:name="_Toc000001"'),
    ("A17", BODY, "<w:sectPr", '<w:ins w:id="900"/><w:sectPr'),
    ("A17", CORE, "<dc:creator>Suvijoen kunta", "<dc:creator>python-docx"),
    ("A18", SETTINGS, "<w:compat>", '<w:documentProtection w:edit="readOnly"/><w:compat>'),
    ("D-SEC", "word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="file:///x" TargetMode="External"'),
    ("D-SEC", "word/_rels/document.xml.rels", 'Target="fontTable.xml"', 'Target="vbaProject.bin"'),
    ("D-SEC", BODY, "<w:sectPr", "<w:altChunk/><w:sectPr"),
]


@pytest.mark.parametrize(("rule", "part", "before", "after"), FAULTS)
def test_a_fault_is_found_and_named(good: bytes, rule: str, part: str, before: str, after: str) -> None:
    found = check.findings(spoilt(good, part, before, after))
    assert rule in {finding.rule for finding in found}
    assert all(finding.text.in_(language).endswith(".") for finding in found for language in LANGUAGES)


def test_a_good_document_has_no_findings(good: bytes) -> None:
    assert check.findings(good) == ()


def test_every_rule_is_proved_by_a_fault() -> None:
    assert {rule for rule, *_ in FAULTS} == set(check.RULES)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04", PNG])
def test_what_is_no_word_document_is_refused(content: bytes) -> None:
    with pytest.raises(check.BadDocument) as refused:
        check.findings(content)
    assert "Word" in refused.value.sentence("fi")


def test_a_document_whose_xml_is_cut_off_is_refused(good: bytes) -> None:
    with pytest.raises(check.BadDocument):
        check.findings(spoilt(good, BODY, "</w:body></w:document>", ""))


def test_a_zip_of_something_else_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("hello.xml", "<hello/>")
    with pytest.raises(check.BadDocument):
        check.findings(out.getvalue())
