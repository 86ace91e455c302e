"""Whether a Word document is accessible: what a screen reader needs, looked for in the finished file.

Each rule is a function from the opened package to its findings, named as in the list of rules (A01 …).
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from lxml import etree

from ennakko.export import check_content, check_form
from ennakko.export.check_package import Finding, Package
from ennakko.model.trouble import Trouble
from ennakko.model.words import Text

__all__ = ["RULES", "BadDocument", "Finding", "findings"]


_LARGEST: Final = 500_000_000
"""Bytes. A document that unpacks to more is no document of ours."""


class BadDocument(Trouble):
    """The file is not a Word document that can be read."""


RULES: Final[Mapping[str, Callable[[Package], Iterator[Finding]]]] = {
    "A01": check_form.title,
    "A02": check_form.languages,
    "A04": check_content.headings,
    "A06": check_content.tables,
    "A07": check_content.pictures,
    "A08": check_form.inline_only,
    "A09": check_content.lists,
    "A10": check_content.spacing,
    "A13": check_form.fields,
    "A15": check_form.ids,
    "A17": check_form.leftovers,
    "A18": check_form.protection,
    "D-SEC": check_form.outside,
}


def findings(content: bytes) -> tuple[Finding, ...]:
    """Everything that is wrong with a document, in the order of the rules. Raises BadDocument."""
    package = _opened(content)
    return tuple(finding for rule in RULES.values() for finding in rule(package))


def _opened(content: bytes) -> Package:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                raise _bad()
            names = archive.namelist()
            trees = {
                name: etree.fromstring(archive.read(name), parser) for name in names if name.endswith((".xml", ".rels"))
            }
    except (zipfile.BadZipFile, etree.XMLSyntaxError, NotImplementedError, RuntimeError, OSError, ValueError):
        raise _bad() from None
    if "word/document.xml" not in trees:
        raise _bad()
    return Package(tuple(names), trees)


def _bad() -> BadDocument:
    return BadDocument(
        "bad_document",
        Text(
            fi="Tiedostoa ei voi tarkistaa, koska se ei ole ehjä Word-asiakirja (.docx). Tee asiakirja uudelleen.",
            sv="Filen kan inte kontrolleras, eftersom den inte är ett helt Word-dokument (.docx). Skapa det på nytt.",
            en="The file cannot be checked, because it is not a sound Word document (.docx). Make the document again.",
        ),
    )
