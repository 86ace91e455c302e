"""Whether an organisation's Word file may be the paper of a document: it can be read, nothing in it runs, and nothing
is fetched from elsewhere.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from ennakko.export.check_package import W, results, unpacked
from ennakko.model.trouble import Trouble
from ennakko.model.words import Text

_LARGEST: Final = 200_000_000
"""Bytes, unpacked. A paper is a few pictures and styles."""
_OLD: Final = bytes.fromhex("d0cf11e0a1b11ae1")
"""How files of Word 97 and files with a password begin."""
_TYPES: Final = "[Content_Types].xml"
_TEMPLATE: Final = b"wordprocessingml.template.main+xml"
_DOCUMENT: Final = b"wordprocessingml.document.main+xml"
_FETCHING: Final = re.compile(
    "DDE|DDEAUTO|INCLUDETEXT|INCLUDE|INCLUDEPICTURE|IMPORT|LINK|DATABASE|EMBED|CONTROL|HTMLCONTROL|RD"
)
_LEFT_OUT: Final = ("hyperlink", "attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "transform")
"""What may lead out of a paper, because it is never taken along, or only where it is harmless."""
_OBJECTS: Final = ("control", "activeXControlBinary", "oleObject", "package")


class BadPaper(Trouble):
    """The Word file that was to give the styles cannot be used."""


def sound(content: bytes) -> bytes:
    """The paper, a template as the document that Word would make of it. Raises BadPaper."""
    if content.startswith(_OLD):
        raise _bad(_OLD_FORMAT)
    parts = _unpacked(content)
    types = parts.get(_TYPES, b"")
    if b"macroEnabled" in types or any("vbaProject" in name or "vbaData" in name for name in parts):
        raise _bad(_MACROS)
    roots = {name: _root(data) for name, data in parts.items() if name.endswith((".xml", ".rels"))}
    if "word/document.xml" not in roots or roots["word/document.xml"].tag != f"{W}document":
        raise _bad(_NO_WORD)
    for named in _led_out(roots):
        raise _bad(named)
    return _as_document(parts) if _TEMPLATE in types else content


def _unpacked(content: bytes) -> Mapping[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                raise _bad(_TOO_LARGE)
            return {entry.filename: unpacked(archive, entry) for entry in archive.infolist()}
    except BadPaper:
        raise
    except Exception:  # a broken archive has more ways to say so than anybody can list: zlib's, lzma's, struct's …
        raise _bad(_NO_WORD) from None


def _root(xml: bytes) -> etree._Element:
    try:
        root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        raise _bad(_NO_WORD) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _bad(_NO_WORD)
    return root


def _led_out(roots: Mapping[str, etree._Element]) -> Iterator[Text]:
    """What runs or is fetched, the worst first."""
    relations = [relation for name, root in roots.items() if name.endswith(".rels") for relation in root]
    for relation in relations:
        kind, target = str(relation.get("Type")).rpartition("/")[2], str(relation.get("Target"))
        if kind in _OBJECTS or "activeX" in target:
            yield _OBJECT
        elif kind == "aFChunk":
            yield _OTHER_FILE
        elif relation.get("TargetMode") == "External" and kind not in _LEFT_OUT:
            yield _named(_FETCHED, target)
    for name, root in roots.items():
        if name.startswith("word/") and not name.endswith(".rels"):
            for instruction, _ in results(root):
                word = re.split(r"[\s\\]", instruction, maxsplit=1)[0].upper()
                if _FETCHING.fullmatch(word):
                    yield _named(_FIELD, word)


def _as_document(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data.replace(_TEMPLATE, _DOCUMENT) if name == _TYPES else data)
    return out.getvalue()


def unusable() -> BadPaper:
    """What is said of a file that looks like a Word document and is none."""
    return _bad(_NO_WORD)


def _bad(text: Text) -> BadPaper:
    return BadPaper("bad_paper", text)


def _named(text: Text, name: str) -> Text:
    shown = name if len(name) <= 60 else f"{name[:59]}…"
    return Text(*(text.in_(language).replace("{}", shown) for language in ("fi", "sv", "en")))


_NO_WORD = Text(
    fi="Asiakirjapohjaa ei voi käyttää, koska se ei ole ehjä Word-asiakirja (.docx). Valitse toinen pohja.",
    sv="Dokumentmallen går inte att använda, eftersom den inte är en hel Word-fil (.docx). Välj en annan mall.",
    en="The base document cannot be used, because it is not a sound Word document (.docx). Choose another one.",
)
_OLD_FORMAT = Text(
    fi="Asiakirjapohja on Wordin vanhaa muotoa (.doc) tai suojattu salasanalla. Tallenna se Wordissa ilman salasanaa"
    " muotoon .docx.",
    sv="Dokumentmallen är i Words gamla format (.doc) eller skyddad med lösenord. Spara den i Word utan lösenord som"
    " .docx.",
    en="The base document is in the old format of Word (.doc) or has a password. Save it in Word as .docx, without a"
    " password.",
)
_TOO_LARGE = Text(
    fi="Asiakirjapohjaa ei voi käyttää, koska se on liian suuri. Valitse toinen pohja.",
    sv="Dokumentmallen går inte att använda, eftersom den är för stor. Välj en annan mall.",
    en="The base document cannot be used, because it is too large. Choose another one.",
)
_MACROS = Text(
    fi="Asiakirjapohjassa on makroja, joten sitä ei käytetä. Tallenna se Wordissa ilman makroja muotoon .docx.",
    sv="Dokumentmallen innehåller makron och används därför inte. Spara den i Word utan makron som .docx.",
    en="The base document has macros, so it is not used. Save it in Word without macros, as .docx.",
)
_OBJECT = Text(
    fi="Asiakirjapohjaan on upotettu toisen ohjelman tiedosto tai ohjausobjekti, joten sitä ei käytetä. Poista se"
    " pohjasta Wordissa.",
    sv="Dokumentmallen har en inbäddad fil från ett annat program eller en kontroll och används därför inte. Ta bort"
    " den ur mallen i Word.",
    en="The base document holds a file of another program or a control, so it is not used. Remove that from it in"
    " Word.",
)
_OTHER_FILE = Text(
    fi="Asiakirjapohjan sisällä on toinen tiedosto (altChunk), joten sitä ei käytetä. Avaa pohja Wordissa ja tallenna"
    " se uudelleen.",
    sv="I dokumentmallen finns en annan fil (altChunk), och den används därför inte. Öppna mallen i Word och spara den"
    " på nytt.",
    en="There is another file (altChunk) inside the base document, so it is not used. Open it in Word and save it"
    " again.",
)
_FETCHED = Text(
    fi="Asiakirjapohja hakee sisältöä muualta ({}), joten sitä ei käytetä. Liitä sisältö pohjaan Wordissa.",
    sv="Dokumentmallen hämtar innehåll utifrån ({}) och används därför inte. Lägg in innehållet i mallen i Word.",
    en="The base document fetches content from elsewhere ({}), so it is not used. Put the content into it in Word.",
)
_FIELD = Text(
    fi="Asiakirjapohjassa on kenttä {}, joka hakee sisältöä muualta, joten pohjaa ei käytetä. Poista kenttä Wordissa.",
    sv="Dokumentmallen har fältet {}, som hämtar innehåll utifrån, och används därför inte. Ta bort fältet i Word.",
    en="The base document has a field {} that fetches content from elsewhere, so it is not used. Remove it in Word.",
)
