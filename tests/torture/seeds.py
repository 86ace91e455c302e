"""What hostile bytes are made from: files of a few hundred bytes with one of everything, and the real ones."""

from __future__ import annotations

import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType

import docx
import msgspec
from tests.small_forms import SOUND
from tests.youth import youth

from ennakko import forms_here
from ennakko.export.check_package import WP, W
from ennakko.files import share
from ennakko.files.form_edition import edition_of
from ennakko.files.form_reading import FormFiles, Reading
from ennakko.model.catalogue import Catalogue, Section
from ennakko.model.history import Author, History, new_version
from ennakko.model.words import Text

FORMATS = Path(__file__).parents[1] / "formats"
ENTRY = "assessment.json"
_ASKED = (
    *("title", "language", "body", "meeting_date", "affected_n", "cmp_sum_visible", "S01", "L02", "baseline_evidence"),
    *("con_proposal", "alternatives", "impacts", "evidence", "participation", "mitigation", "followup", "sites"),
    *("preparers", "imp_scale", "comments", "scope", "modules"),
)
"""Questions of every kind."""
_ROW = re.compile(r'"(VE|V|L)[1-9]\d?"')
"""A code of a row, of which only the first are here."""
MAIN = W[1:-1]


def archive(entries: Mapping[str, bytes]) -> bytes:
    """An archive as zipfile writes it, without packing, in a twentieth of the time."""
    local, central = bytearray(), bytearray()
    for name, content in entries.items():
        kept = name.encode()
        sizes = (zlib.crc32(content), len(content), len(content), len(kept))
        central += struct.pack("<4s4B4H3L5H2L", b"PK\1\2", 20, 3, 20, 0, 0, 0, 0, 33, *sizes, 0, 0, 0, 0, 0, len(local))
        central += kept
        local += struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 0, 0, 33, *sizes, 0) + kept + content
    many = len(entries)
    return bytes(local + central + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, many, many, len(central), len(local), 0))


@cache
def real_assessments() -> tuple[bytes, ...]:
    """Shared files of the first format, which are read for ever."""
    return tuple((FORMATS / f"format-1{ending}.ennakko").read_bytes() for ending in ("", "-current"))


@cache
def with_whole_edition() -> bytes:
    """A shared file with all forms in it."""
    return (FORMATS / "format-1-edition.ennakko").read_bytes()


@cache
def assessments() -> tuple[bytes, ...]:
    """The JSON of small shared files: nothing in them, one answer, a conflict, a contested row, no past, an edition."""
    a, b, at = Author("a", "Ä"), Author("b"), "2026-11-20T09:00:00Z"
    first = new_version(("title",), "K", a, at)
    over = new_version(("title",), "L", a, at, (first.id,))
    other = new_version(("title",), ("M", "N"), b, "2026-11-20T09:00:00.5+02:00", (first.id,))
    row = new_version(("alternatives", "r"), "i", a, at)
    cell = new_version(("alternatives", "r", "alt_name"), 7, b, at)
    gone = new_version(("alternatives", "r"), None, a, at, (row.id,))
    edition = edition_of(small_forms())
    return tuple(
        json.dumps(json.loads(_text(each)), ensure_ascii=False, separators=(",", ":")).encode()
        for each in (
            _shared(History()),
            _shared(History().with_((first,))),
            _shared(History().with_((first, over, other))),
            _shared(History().with_((row, cell, gone))),
            _shared(History(MappingProxyType({over.id: over}), MappingProxyType({over.id: frozenset({cell.id})}))),
            _shared(
                History().with_((first,)),
                extra='{"later":{"a":[1,true,null]}}',
                answers={"title": ["K"]},
                made_with="x",
            ),
            _shared(History(), editions={edition.id: edition.content}),
        )
    )


def _shared(history: History, **more: object) -> share.Shared:
    plain = {"id": "x", "form": "LAAJA", "answers": {}, "forms": {}, "editions": {}}
    return share.Shared(history=history, **(plain | more))  # type: ignore[arg-type] # each under its own name


def _text(shared: share.Shared) -> bytes:
    return zipfile.ZipFile(io.BytesIO(share.pack(shared))).read(ENTRY)


@cache
def small_catalogue() -> Catalogue:
    """Questions of every kind, all tables, and every list of ours."""
    whole = forms_here.catalogue()
    chosen = tuple(question for id_, question in whole.questions.items() if id_ in _ASKED)
    return msgspec.structs.replace(whole, forms={}, sections={"A": Section("A", Text("a", "a", "a"), chosen)})


@cache
def whole_answers() -> bytes:
    """The answers of the example."""
    return (resources.files("ennakko.resources") / "examples" / "library_network_fi.json").read_bytes()


@cache
def answers() -> tuple[bytes, ...]:
    """A few answers of the example each, of tables two rows."""
    given = json.loads(whole_answers())["answers"]
    few = {id_: value[:2] if isinstance(value, list) else value for id_, value in given.items() if id_ in _ASKED}
    aside = {*small_catalogue().tables, "con_proposal", "baseline_evidence"}
    plain = {id_: value for id_, value in few.items() if id_ not in aside}
    groups = (
        plain,
        {id_: few[id_] for id_ in ("alternatives", "evidence", "impacts", "mitigation")},
        {"alternatives": few["alternatives"], "con_proposal": "VE1", "imp_scale": "seven"},
        {"evidence": few["evidence"], "baseline_evidence": ["L1"]},
        {"participation": few["participation"], "followup": few["followup"]},
        {"preparers": few["preparers"], "alternatives": [{}, {"alt_name": "A"}, None], "title": None},
    )
    head = {"form": "LAAJA", "modules": ["LAVA"], "by": {"name": "M", "unit": "S"}}
    texts = (json.dumps(_short({**head, "answers": group}), ensure_ascii=False) for group in groups)
    return tuple(_ROW.sub(r'"\g<1>1"', text).encode() for text in texts)


def _short(value: object) -> object:
    match value:
        case dict():
            return {key: _short(part) for key, part in value.items()}
        case list():
            return [_short(part) for part in value]
        case str():
            return value[:24]
        case _:
            return value


@cache
def small_forms() -> FormFiles:
    """The least that is a whole folder of forms."""
    return Reading({name: content.encode() for name, content in SOUND.items()}).files()


@cache
def real_forms() -> tuple[bytes, ...]:
    """A form of an organisation's own, in two editions."""
    return youth(1).encode(), youth(2).encode()


@cache
def forms() -> tuple[tuple[str, bytes], ...]:
    """Small files of forms by the name that each has: ours with other ids, and ours again, to be replaced."""
    own = SOUND["forms/MORE.toml"].replace('"M', '"O').encode()
    return (("forms/X.toml", own), *((name, content.encode()) for name, content in SOUND.items()))


@cache
def document() -> bytes:
    """A short document with something of each kind that the rules look at."""
    base = (resources.files("ennakko.resources") / "word" / "base.docx").read_bytes()
    whole = docx.Document(io.BytesIO(base))
    whole.add_heading("Vaikutukset", 1)
    whole.add_paragraph("Palvelu siirtyy.", style="List Bullet")
    table = whole.add_table(2, 2)
    table.cell(0, 0).text = "Vaihtoehto"
    whole.add_heading("Liite", 3)
    file = io.BytesIO()
    whole.save(file)
    return file.getvalue()


@cache
def documents() -> tuple[Mapping[str, bytes], ...]:
    """Small documents, part by part: a heading and a table; a list, a link and a field; a picture and a header."""
    heading = '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>'
    table = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblCaption w:val="x"/></w:tblPr><w:tr><w:trPr><w:tblHeader/>'
        '</w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr>'
        "</w:tbl>"
    )
    link = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:hyperlink w:anchor="b"><w:r>'
        '<w:rPr><w:color w:val="FFFF00"/><w:sz w:val="12"/><w:lang w:val="sv-FI"/></w:rPr><w:t>C</w:t></w:r>'
        "</w:hyperlink></w:p>"
    )
    field = (
        '<w:p><w:bookmarkStart w:id="0" w:name="b"/><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>'
        ' TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    picture = (
        f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{WP[1:-1]}"><wp:docPr id="1" name="p" descr="d"/></wp:inline>'
        "</w:drawing></w:r></w:p><w:sectPr><w:docGrid/></w:sectPr>"
    )
    kinds = (heading + table, link + field, picture)
    styles = _xml(
        "styles",
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fi-FI"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="par'
        'agraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="0"/>'
        '</w:pPr></w:style><w:style w:type="table" w:styleId="T"><w:name w:val="Grid"/></w:style>',
    )
    return tuple(
        {"word/document.xml": _xml("document", f"<w:body>{kind}</w:body>"), "word/styles.xml": styles} for kind in kinds
    )


def _xml(root: str, inside: str) -> bytes:
    return f'<w:{root} xmlns:w="{MAIN}">{inside}</w:{root}>'.encode()
