"""Whether a Word document is accessible: what a screen reader needs, looked for in the finished file.

Each rule is a function from the opened package to its findings, named as in the list of rules (A01 …). The last one,
A20, asks whether the document says what the assessment says, so it is asked only where the report of it is at hand.
"""

import io
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

from lxml import etree

from ennakko.export import (
    check_content,
    check_form,
    check_language,
    check_look,
    check_order,
    check_outline,
    check_report,
)
from ennakko.export.blocks import Report
from ennakko.export.check_package import Finding, Package, unpacked
from ennakko.model.trouble import Trouble
from ennakko.model.words import Text

__all__ = ["RULES", "BadDocument", "Finding", "findings", "result"]


_LARGEST: Final = 50_000_000
_MOST_TAGS: Final = 1_000_000
"""The bytes and tags of all XML in a document. A document with more is no document of ours."""


class BadDocument(Trouble):
    """The file is not a Word document that can be read."""


RULES: Final[Mapping[str, Callable[[Package], Iterator[Finding]]]] = {
    "A01": check_form.title,
    "A02": check_form.languages,
    "A03": check_language.marked,
    "A04": check_content.headings,
    "A05": check_outline.heading_styles,
    "A06": check_content.tables,
    "A07": check_content.pictures,
    "A08": check_form.inline_only,
    "A09": check_content.lists,
    "A10": check_content.spacing,
    "A11": check_look.contrast,
    "A12": check_outline.links,
    "A13": check_form.fields,
    "A14": check_outline.contents,
    "A15": check_form.ids,
    "A16": check_look.body_text,
    "A17": check_form.leftovers,
    "A18": check_form.protection,
    "A19": check_order.order,
    "D-SEC": check_form.outside,
}


def findings(content: bytes, report: Report | None = None) -> tuple[Finding, ...]:
    """Everything that is wrong with a document, in the order of the rules; with the report that it was made of, also
    where it differs from that. Raises BadDocument.
    """
    package = _opened(content)
    found = [finding for rule in RULES.values() for finding in rule(package)]
    if report is None:
        return tuple(found)
    return (*found, *check_report.described(package, report), *check_report.whole(package, report))


def result(found: Collection[Finding]) -> Text:
    """How many of the rules that need no report a document keeps."""
    every, kept = len(RULES), len(RULES.keys() - {finding.rule for finding in found})
    return Text(
        fi=f"Saavutettavuus: {kept}/{every} sääntöä täyttyy.",
        sv=f"Tillgänglighet: {kept} av {every} regler uppfylls.",
        en=f"Accessibility: {kept} of {every} rules hold.",
    )


def _opened(content: bytes) -> Package:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            parts = {name: archive.getinfo(name) for name in names if name.endswith((".xml", ".rels"))}
            if sum(entry.file_size for entry in parts.values()) > _LARGEST:
                raise _bad()
            texts = {name: unpacked(archive, entry) for name, entry in parts.items()}
            if sum(text.count(b"<") for text in texts.values()) > _MOST_TAGS:
                raise _bad()
            trees = {name: etree.fromstring(text, parser) for name, text in texts.items()}
    except Exception:  # a broken archive has more ways to say so than anybody can list: zlib's, lzma's, struct's …
        raise _bad() from None
    if not len(trees.get("word/document.xml", ())) or any(map(_defines, trees.values())):
        raise _bad()
    return Package(tuple(names), trees)


def _defines(tree: etree._Element) -> bool:
    """Whether a part defines entities or a grammar of its own, which no program for Word documents does."""
    return etree.ElementTree(tree).docinfo.internalDTD is not None


def _bad() -> BadDocument:
    return BadDocument(
        "bad_document",
        Text(
            fi="Tiedostoa ei voi tarkistaa, koska se ei ole ehjä Word-asiakirja (.docx). Tee asiakirja uudelleen.",
            sv="Filen kan inte kontrolleras, eftersom den inte är ett helt Word-dokument (.docx). Skapa det på nytt.",
            en="The file cannot be checked, because it is not a sound Word document (.docx). Make the document again.",
        ),
    )
