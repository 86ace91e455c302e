"""The check of a finished document finds each fault that it looks for, and names it."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable

import pytest

from ennakko.export import check, word
from ennakko.export.blocks import Report
from ennakko.model.words import LANGUAGES, Language

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
END = "<w:sectPr"
STYLES = "word/styles.xml"
SWEDISH = "Beslutet gäller de bibliotek som stängs, och det är inte för stort."
ENGLISH = "The libraries that close are not the ones with few readers."
FINNISH = "Lähikirjastot suljetaan, koska ne ovat pieniä ja niin kalliita, että se ei kannata."


def said(text: str, look: str = "", paragraph: str = "") -> str:
    """One more paragraph at the end."""
    return f"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r></w:p>{END}"


def link(text: str, place: int = 1) -> str:
    """One more paragraph, which is a link to a heading."""
    return f'<w:p><w:hyperlink w:anchor="_Part00000{place}"><w:r><w:t>{text}</w:t></w:r></w:hyperlink></w:p>'


def picture(number: int, words: str) -> str:
    """One more picture, which is described by these words."""
    names = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    shown = f'<wp:inline {names}><wp:docPr id="{number}" name="x" descr="{words}"/></wp:inline>'
    return f"<w:p><w:r><w:drawing>{shown}</w:drawing></w:r></w:p>{END}"


TEMPLATE = (
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'attachedTemplate" Target="file:///x.dotm" TargetMode="External"/>'
)
HEADER_ROW = 'w:fill="EDF3F9"/></w:tcPr></w:tblStylePr>'
ORDINARY = '<w:color w:val="1B2430"/><w:sz w:val="22"/>'
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
    ("A06", BODY, "<w:trPr><w:cantSplit/></w:trPr>", ""),
    ("A06", BODY, 'w:firstRow="1"', 'w:firstRow="0"'),
    ("A06", BODY, "</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>'),
    ("A06", BODY, "85\u00a0000\u00a0€</w:t>", "</w:t>"),
    ("A06", BODY, '<w:pStyle w:val="Caption"/>', ""),
    ("A07", BODY, 'descr="Palkkikaavio', 'title="Palkkikaavio'),
    ("A08", BODY, "<wp:inline ", "<wp:anchor/><wp:inline "),
    ("A09", BODY, ">Päätös koskee", ">- Päätös koskee"),
    ("A10", BODY, END, "<w:p/><w:p/><w:sectPr"),
    ("A10", BODY, "Päätös koskee", "Päätös     koskee"),
    ("A13", HEADER, 'w:fldCharType="end"', 'w:fldCharType="ended"'),
    ("A13", HEADER, " NUMPAGES ", " INCLUDETEXT c:\\x "),
    ("A15", BODY, 'w:id="2" w:name="_Part000002"', 'w:id="1" w:name="_Part000002"'),
    ("A15", BODY, 'w:name="_Part000002"', 'w:name="_Part000001"'),
    ("A17", BODY, END, '<w:ins w:id="900"/><w:sectPr'),
    ("A17", CORE, "<dc:creator>Suvijoen kunta", "<dc:creator>python-docx"),
    ("A18", SETTINGS, "<w:compat>", '<w:documentProtection w:edit="readOnly"/><w:compat>'),
    ("D-SEC", "word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="file:///x" TargetMode="External"'),
    ("D-SEC", "word/_rels/document.xml.rels", 'Target="fontTable.xml"', 'Target="vbaProject.bin"'),
    ("D-SEC", BODY, END, "<w:altChunk/><w:sectPr"),
    ("A03", BODY, END, said(SWEDISH)),
    ("A03", BODY, END, said(ENGLISH, '<w:lang w:val="sv-FI"/>')),
    ("A03", BODY, END, said(FINNISH, '<w:lang w:val="en-GB"/>')),
    ("A05", BODY, H3, f'{H3}<w:outlineLvl w:val="2"/>'),
    ("A05", BODY, END, said("Otsikko ilman tyyliä", paragraph='<w:outlineLvl w:val="1"/>')),
    ("A05", STYLES, '<w:outlineLvl w:val="2"/>', ""),
    ("A11", STYLES, 'w:val="4A5666"', 'w:val="9AA5B1"'),
    ("A11", BODY, END, said("Harmaa", '<w:color w:val="777777"/>')),
    ("A11", STYLES, HEADER_ROW, HEADER_ROW.replace("EDF3F9", "2B3A4A")),
    ("A11", BODY, 'w:fill="F0B98A"', 'w:fill="5A3010"'),
    ("A11", BODY, END, said("Korostettu", '<w:color w:val="FF0000"/><w:highlight w:val="yellow"/>')),
    ("A12", BODY, END, f"{link('tästä')}{END}"),
    ("A12", BODY, END, f"{link('https://www.suvijoki.fi/')}{END}"),
    ("A12", BODY, END, f"{link('Lausunnot')}{link('Lausunnot', 2)}{END}"),
    ("A14", HEADER, ">5</w:t>", ">9</w:t>"),
    ("A16", STYLES, ORDINARY, ORDINARY.replace("22", "21")),
    ("A16", STYLES, 'w:line="278"', 'w:line="264"'),
    ("A16", BODY, END, said("Tasattu", paragraph='<w:jc w:val="both"/>')),
    ("A16", BODY, END, said("Kissanpäivät", "<w:caps/>")),
    ("A16", BODY, END, said("Alleviivattu", '<w:u w:val="single"/>')),
    ("A19", BODY, '<w:rStyle w:val="Strong"/>', '<w:lang w:val="fi-FI"/><w:rStyle w:val="Strong"/>'),
    ("A19", BODY, '<w:tblLayout w:type="fixed"/>', '<w:tblLayout w:type="fixed"/><w:tblW w:w="9000" w:type="dxa"/>'),
    ("A19", STYLES, "<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>"),
    ("A01", CORE, "<dc:title>Lähikirjastoverkon tarkistaminen 2027</dc:title>", ""),
    ("A01", CORE, "<dc:title>Lähikirjastoverkon tarkistaminen 2027", "<dc:title>arviointi_lopullinen2.docx"),
    ("A02", BODY, END, said("Le conseil municipal", '<w:lang w:val="fr-FR"/>')),
    ("A07", BODY, 'descr="Palkkikaavio', 'descr="" title="Palkkikaavio'),
    ("A07", BODY, END, picture(7, "kaavio.png")),
    ("A08", BODY, END, said("Irrallaan", paragraph='<w:framePr w:hAnchor="page"/>')),
    ("A08", BODY, END, said("Ruutu").replace("<w:t>", "<w:txbxContent/><w:t>")),
    ("A08", BODY, "<w:pgSz ", '<w:cols w:num="2"/><w:pgSz '),
    ("A09", BODY, END, said("1) Ensin")[: -len(END)] + said("2) Sitten")),
    ("A09", BODY, END, said("• Piste")),
    ("A10", BODY, END, "<w:p><w:r><w:t>Nimi</w:t><w:tab/><w:tab/><w:tab/><w:t>Arvo</w:t></w:r></w:p>" + END),
    (
        "A13",
        BODY,
        END,
        '<w:p><w:fldSimple w:instr="INCLUDEPICTURE x"><w:r><w:t>Kuva</w:t></w:r></w:fldSimple></w:p>' + END,
    ),
    ("A15", BODY, END, picture(1, "Toinen kaavio samoista arvioista")),
    ("A17", BODY, END, said("Poistettu").replace("<w:t>", '<w:commentReference w:id="1"/><w:t>')),
    ("A18", SETTINGS, "<w:compat>", '<w:writeProtection w:recommended="1"/><w:compat>'),
    ("D-SEC", "word/_rels/document.xml.rels", "<Relationship ", f"{TEMPLATE}<Relationship "),
]


@pytest.mark.parametrize(("rule", "part", "before", "after"), FAULTS)
def test_a_fault_is_found_by_its_rule_and_no_other(good: bytes, rule: str, part: str, before: str, after: str) -> None:
    found = check.findings(spoilt(good, part, before, after))
    assert {finding.rule for finding in found} == {rule}
    assert all(finding.text.in_(language).endswith(".") for finding in found for language in LANGUAGES)


CONTENTS = [
    (" TOC ", " PAGEREF "),
    (">Päätös ja lähtötilanne<", ">Päätös<"),
    (f"<w:p><w:pPr>{H2}", f"<w:p><w:pPr>{H2}</w:pPr><w:r><w:t>Uusi</w:t></w:r></w:p><w:p><w:pPr>{H2}"),
]


@pytest.fixture(scope="session")
def long(example_report: Callable[[Language], Report]) -> bytes:
    """A document with a table of contents."""
    return word.document(example_report("fi"), {})


@pytest.mark.parametrize(("before", "after"), CONTENTS)
def test_contents_that_are_missing_or_old_are_found(long: bytes, before: str, after: str) -> None:
    assert [finding.rule for finding in check.findings(spoilt(long, BODY, before, after))] == ["A14"]


def test_contents_with_the_numbers_of_pages_are_right(long: bytes) -> None:
    line = ">Päätös ja lähtötilanne</w:t>"
    assert check.findings(spoilt(long, BODY, line, f"{line}<w:tab/><w:t>4</w:t>")) == ()


def test_contents_may_leave_out_the_title_though_the_first_part_bears_its_name(long: bytes) -> None:
    """As LibreOffice writes the contents of a form whose only page has the name of the form."""
    levels = spoilt(long, BODY, 'TOC \\o "2-2"', 'TOC \\o "1-2"')
    assert check.findings(levels) == ()
    same = spoilt(levels, BODY, ">Lähikirjastoverkon tarkistaminen 2027<", ">Yhteenveto päättäjälle<")
    assert check.findings(same) == ()


RIGHT = [
    ("words in the language they are marked with", BODY, END, said(SWEDISH, '<w:lang w:val="sv-FI"/>')),
    ("the name of a book in another language", BODY, END, said("Lue The Death and Life of Great American Cities.")),
    ("sizes that are no numbers", BODY, END, said("Outo", '<w:sz w:val="22.5"/>', '<w:spacing w:line="300.5"/>')),
    ("a property of letters said twice", BODY, END, said("Isompi", '<w:sz w:val="24"/><w:sz w:val="24"/>')),
    ("a link that names its target", BODY, END, f"{link('Hyvinvointikertomus 2025')}{END}"),
    (
        "large letters that are paler",
        STYLES,
        'w:val="0B4F8A"/><w:sz w:val="46"/>',
        'w:val="888888"/><w:sz w:val="46"/>',
    ),
    ("grey letters that are just dark enough", BODY, END, said("Harmaa", '<w:color w:val="767676"/>')),
    ("a header row that is a little darker", STYLES, HEADER_ROW, HEADER_ROW.replace("EDF3F9", "DDE3E9")),
]


@pytest.mark.parametrize(("part", "before", "after"), [r[1:] for r in RIGHT], ids=[r[0] for r in RIGHT])
def test_what_is_right_is_not_found(good: bytes, part: str, before: str, after: str) -> None:
    assert check.findings(spoilt(good, part, before, after)) == ()


def test_the_document_says_what_the_report_says(good: bytes, short_report: Report) -> None:
    assert check.findings(good, short_report) == ()


STRAY = [
    ("A20", "Päätös koskee", "Päätös ei koske"),
    ("A20", END, said("Tätä kukaan ei kirjoittanut.")),
    ("A03", "<w:r><w:t", '<w:r><w:rPr><w:lang w:val="sv-FI"/></w:rPr><w:t'),
]


@pytest.mark.parametrize(("rule", "before", "after"), STRAY)
def test_a_difference_from_the_report_is_found(
    good: bytes, short_report: Report, rule: str, before: str, after: str
) -> None:
    changed = spoilt(good, BODY, before, after)
    assert check.findings(changed) == ()
    assert {finding.rule for finding in check.findings(changed, short_report)} == {rule}


SEQUENCE = " SEQ Taulukko "


def without(content: bytes, tag: str) -> bytes:
    """The document without one of the two properties that name a table."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        found = re.findall(f"<w:{tag} [^>]*/>", package.read(BODY).decode())
    return spoilt(content, BODY, found[0], "")


@pytest.mark.parametrize("tag", ["tblCaption", "tblDescription"])
def test_a_table_is_named_by_its_numbered_caption_or_by_both_of_its_properties(good: bytes, tag: str) -> None:
    assert check.findings(without(good, tag)) == ()
    unnumbered = spoilt(good, BODY, SEQUENCE, " PAGE ")
    assert check.findings(unnumbered) == ()
    assert [finding.rule for finding in check.findings(without(unnumbered, tag))] == ["A06"]


def test_a_caption_that_is_a_number_alone_names_nothing(good: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(good)) as package:
        caption = re.findall(f"<w:p>(?:(?!<w:p>).)*?{SEQUENCE}.*?</w:p>", package.read(BODY).decode())[0]
    bare = spoilt(good, BODY, caption, re.sub(r'(<w:t xml:space="preserve">)\. .*?(</w:t>)', r"\1.\2", caption))
    assert check.findings(bare) == ()
    assert [finding.rule for finding in check.findings(without(bare, "tblDescription"))] == ["A06"]


@pytest.mark.parametrize("tag", ["tblCaption", "tblDescription"])
def test_a_document_of_ours_has_both_names_of_every_table(good: bytes, short_report: Report, tag: str) -> None:
    assert [finding.rule for finding in check.findings(without(good, tag), short_report)] == ["A06"]
    other = spoilt(good, BODY, f'<w:{tag} w:val="', f'<w:{tag} w:val="Toinen ')
    assert check.findings(other) == ()
    assert [finding.rule for finding in check.findings(other, short_report)] == ["A06"]


def test_a_paragraph_in_another_place_is_found(good: bytes, short_report: Report) -> None:
    with zipfile.ZipFile(io.BytesIO(good)) as package:
        text = package.read(BODY).decode()
    moved = re.findall("<w:p><w:r>.*?</w:p>", text)[0]
    changed = spoilt(spoilt(good, BODY, moved, ""), BODY, END, moved + END)
    assert check.findings(changed) == ()
    assert {finding.rule for finding in check.findings(changed, short_report)} == {"A20"}


def test_the_result_counts_the_rules_that_hold(good: bytes) -> None:
    assert check.result(()).fi == "Saavutettavuus: 20/20 sääntöä täyttyy."
    found = check.findings(spoilt(spoilt(good, CORE, "<dc:language>fi-FI", "<dc:language>en-US"), BODY, H2, H3))
    assert len({finding.rule for finding in found}) == 2
    assert check.result(found).sv == "Tillgänglighet: 18 av 20 regler uppfylls."


def test_a_good_document_has_no_findings(good: bytes) -> None:
    assert check.findings(good) == ()


def test_every_rule_is_proved_by_faults_of_different_kinds() -> None:
    counted = Counter([rule for rule, *_ in FAULTS] + ["A14" for _ in CONTENTS])
    assert set(counted) == set(check.RULES)
    assert min(counted.values()) >= 2
    assert Counter(rule for rule, *_ in STRAY)["A20"] >= 2


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
