"""Word files as organisations have them: letterheads with logos and tables, and files that nobody should write on."""

import io
import re
import zipfile
from collections.abc import Mapping

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

DOCUMENT, SETTINGS, TYPES = "word/document.xml", "word/settings.xml", "[Content_Types].xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005"
    "fe02fe0def46b80000000049454e44ae426082"
)


def saved(paper: Document) -> bytes:
    """The paper as a file."""
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def field(instruction: str, shown: str) -> str:
    """A field with its result, as Word writes it."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraph(inside: str) -> str:
    """A paragraph with names that its parts need."""
    return f"<w:p {nsdecls('w', 'r', 'wp')}>{inside}</w:p>"


def styled(paper: Document, font: str, size: float, accent: str, lines: float) -> None:
    """Give the paper its own look."""
    normal = paper.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.paragraph_format.line_spacing = lines
    for level in range(1, 5):
        heading = paper.styles[f"Heading {level}"]
        heading.font.color.rgb = RGBColor.from_string(accent)


def floating(paper: Document, *, behind: bool = False, high: float = 1.5) -> Document:
    """The picture in the header as Word places it when it is dragged."""
    for box in list(paper.sections[0].header._element.iter(qn("wp:inline"))):
        anchor = parse_xml(
            f'<wp:anchor {nsdecls("wp")} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" '
            f'behindDoc="{int(behind)}" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            '<wp:positionH relativeFrom="page"><wp:posOffset>720000</wp:posOffset></wp:positionH>'
            '<wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{Cm(4)}" cy="{Cm(high)}"/><wp:wrapNone/></wp:anchor>'
        )
        for child in list(box)[1:]:
            anchor.append(child)
        parent = box.getparent()
        assert parent is not None
        parent.replace(box, anchor)
    return paper


def logo(paper: Document, words: str) -> None:
    """A picture in the header."""
    run = paper.sections[0].header.paragraphs[0].add_run()
    run.add_picture(io.BytesIO(PNG), width=Cm(4))._inline.docPr.set("descr", words)


def pale() -> bytes:
    """Swedish names of styles; justified, small and close, with pale headings in capitals; a table on top."""
    paper = docx.Document()
    styled(paper, "Arial", 10, "C07A92", 1.0)
    paper.styles["Normal"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paper.styles["Normal"].paragraph_format.left_indent = Cm(4.6)
    paper.styles["Heading 1"].font.all_caps = True
    paper.styles["Caption"].font.color.rgb = RGBColor.from_string("4F81BD")
    top = paper.sections[0].header.add_table(1, 2, Cm(16))
    top.rows[0].cells[0].paragraphs[0].add_run().add_picture(io.BytesIO(PNG), width=Cm(4))
    top.rows[0].cells[1].text = "Stadskansliet"
    foot = paper.sections[0].footer.paragraphs[0]
    site = foot.part.relate_to("https://www.strandby.fi/", f"{OFFICE}/hyperlink", is_external=True)
    foot._p.append(
        parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{site}"><w:r><w:t>www.strandby.fi</w:t></w:r></w:hyperlink>')
    )
    box = (
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="position:absolute"><v:textbox>'
        "<w:txbxContent><w:p><w:r><w:t>FO-nummer 0123456-7</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r>"
    )
    said = [field("DATE", "12.3.2019"), field("DOCPROPERTY Company", "Strandby stad"), field("PAGE", "1"), box]
    foot._p.addnext(parse_xml(paragraph("".join(said))))
    names = {"Heading1": "Rubrik1", "Heading2": "Rubrik2", "Caption": "Beskrivning", "ListBullet": "Punktlista"}
    return changed(saved(paper), {"word/styles.xml": [(f'"{a}"', f'"{b}"') for a, b in names.items()]})


def plain() -> bytes:
    """As Word saves an empty letter with a logo that floats: no lists, other fonts, another first page."""
    paper = docx.Document()
    styled(paper, "Georgia", 11, "1F6B3A", 1.08)
    paper.sections[0].different_first_page_header_footer = True
    paper.sections[0].first_page_header.paragraphs[0].text = "Vanha ylätunniste"
    logo(paper, "Kuusjärven kunnan vaakuna")
    paper.sections[0].header.add_paragraph("PÖYTÄKIRJA")
    for id_, relation in list(paper.part.rels.items()):
        if relation.reltype.endswith("/numbering"):
            del paper.part.rels[id_]
    for number in list(paper.styles.element.iter(qn("w:numPr"))):
        holder = number.getparent()
        assert holder is not None
        holder.remove(number)
    return saved(floating(paper))


def grounded() -> bytes:
    """A picture behind the whole page, and a logo without words."""
    paper = docx.Document()
    logo(paper, "")
    floating(paper, behind=True, high=29.7)
    logo(paper, "Picture 2")
    return saved(paper)


def worded() -> bytes:
    """A letter that somebody wrote: pictures, notes, comments, sections, columns, even pages, and data of its own."""
    paper = docx.Document()
    logo(paper, "Suvijoen kunta, tunnus")
    paper.add_picture(io.BytesIO(PNG + bytes(1)))
    paper.add_paragraph("Hyvä Maija Meikäläinen")
    paper.add_section()
    paper.settings.odd_and_even_pages_header_footer = True
    paper.sections[0].even_page_header.paragraphs[0].text = "Vain parillisilla"
    paper.core_properties.author = "Maija Meikäläinen"
    extra = '<w:mailMerge><w:mainDocumentType w:val="formLetters"/></w:mailMerge><w:trackRevisions/>'
    return changed(saved(paper), {SETTINGS: [("<w:compat>", f"{extra}<w:compat>")]})


def changed(
    content: bytes, changes: Mapping[str, list[tuple[str, str]]], more: Mapping[str, bytes] | None = None
) -> bytes:
    """The file with words changed in its parts, and with more parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(out, "w") as copy:
        for name in package.namelist():
            data = package.read(name)
            for before, after in changes.get(name, []):
                data = data.replace(before.encode(), after.encode())
            copy.writestr(name, data)
        for name, data in (more or {}).items():
            copy.writestr(name, data)
    return out.getvalue()


def related(content: bytes, kind: str, target: str, *, outside: bool = True) -> bytes:
    """The file with one more relation of its document."""
    mode = ' TargetMode="External"' if outside else ""
    one = f'<Relationship Id="rId99" Type="{OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>'
    more = {} if outside else {f"word/{target}": b"<x/>" if target.endswith("xml") else b"x"}
    types = [("<Override ", '<Default Extension="bin" ContentType="application/octet-stream"/><Override ')]
    return changed(content, {"word/_rels/document.xml.rels": [("</Relationships>", one)], TYPES: types[:1]}, more)


def with_body(inside: str) -> bytes:
    """A paper with something in its body."""
    return changed(saved(docx.Document()), {DOCUMENT: [("<w:sectPr", f"{inside}<w:sectPr")]})


def in_footer(inside: str) -> bytes:
    """A paper with something in its footer."""
    paper = docx.Document()
    paper.sections[0].footer.paragraphs[0]._p.addnext(parse_xml(paragraph(inside)))
    return saved(paper)


LETTERHEADS: Mapping[str, bytes] = {"pale": pale(), "plain": plain(), "ground": grounded(), "worded": worded()}
BARE = saved(docx.Document())
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
ORDINARY = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
HOSTILE: Mapping[str, tuple[bytes, str]] = {
    "macros": (changed(BARE, {TYPES: [(ORDINARY, MACROS)]}, {"word/vbaProject.bin": b"x"}), "makroja"),
    "macros by another name": (changed(BARE, {}, {"word/vbaProject.bin": b"x"}), "makroja"),
    "a template with macros": (
        changed(BARE, {TYPES: [(ORDINARY, MACROS.replace("document.", "template."))]}),
        "makroja",
    ),
    "an object of another program": (related(BARE, "oleObject", "embeddings/o.bin", outside=False), "upotettu"),
    "a linked object": (related(BARE, "oleObject", "file:///server/o.xls"), "upotettu"),
    "a sheet inside": (related(BARE, "package", "embeddings/o.xml", outside=False), "upotettu"),
    "a control": (related(BARE, "control", "activeX/a.xml", outside=False), "upotettu"),
    "another file inside": (related(BARE, "aFChunk", "a.xml", outside=False), "altChunk"),
    "a picture from elsewhere": (related(BARE, "image", "http://198.51.100.1/x.png"), "http://198.51.100.1/x.png"),
    "a frame from elsewhere": (related(BARE, "frame", "file:///server/x.htm"), "file:///server/x.htm"),
    "a part of another document": (related(BARE, "subDocument", "file:///x.docx"), "file:///x.docx"),
    "DDEAUTO": (with_body("<w:p>" + field(r"DDEAUTO c:\\windows\\system32\\cmd.exe", "x") + "</w:p>"), "DDEAUTO"),
    "dde in small letters": (in_footer(field("dde excel x", "x")), "DDE"),
    "INCLUDETEXT": (in_footer(field("INCLUDETEXT file.txt", "x")), "INCLUDETEXT"),
    "INCLUDETEXT in two runs": (
        in_footer(field("INCLUDETEXT file.txt", "x").replace("INCLUDETEXT", "INCLUDE</w:instrText><w:instrText>TEXT")),
        "INCLUDETEXT",
    ),
    "INCLUDEPICTURE": (
        in_footer('<w:fldSimple w:instr="INCLUDEPICTURE http://x/y.png"><w:r><w:t>x</w:t></w:r></w:fldSimple>'),
        "INCLUDEPICTURE",
    ),
    "entities": (
        changed(BARE, {DOCUMENT: [("<w:document", '<!DOCTYPE d [<!ENTITY a "b">]><w:document')]}),
        "ehjä Word-asiakirja",
    ),
    "a document that is cut off": (changed(BARE, {DOCUMENT: [("</w:document>", "")]}), "ehjä Word-asiakirja"),
    "a document without its styles": (changed(BARE, {"word/styles.xml": [("</w:styles>", "")]}), "ehjä Word-asiakirja"),
    "a broken zip": (BARE[: len(BARE) // 2], "ehjä Word-asiakirja"),
    "a workbook": (changed(BARE, {}, {})[:0] + b"PK\x05\x06" + bytes(18), "ehjä Word-asiakirja"),
    "an old file, or one with a password": (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512), "salasanalla"),
    "nothing at all": (b"", "ehjä Word-asiakirja"),
}


def texts(content: bytes, part: str) -> str:
    """The words of the parts whose names begin so."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        found = [package.read(name).decode() for name in package.namelist() if name.startswith(part)]
    return " ".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", "".join(found)))
