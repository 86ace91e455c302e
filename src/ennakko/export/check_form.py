"""Checks of the form of the file: title, languages, fields, ids, leftovers, and nothing that reaches outside."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from ennakko.export.check_package import EDGES, WP, Finding, Package, W, beginning, is_decoration, text_of, value
from ennakko.export.word_text import TAGS
from ennakko.model.words import Text

_TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
_FILE_NAME: Final = re.compile(r"\S+\.(docx?|dotx?|odt|pdf|rtf)", re.IGNORECASE)
_LANGUAGE: Final = "{http://purl.org/dc/elements/1.1/}language"
_PERSON: Final = ("{http://purl.org/dc/elements/1.1/}creator", "{http://purl.org/dc/elements/1.1/}description")
_KNOWN: Final = set(TAGS.values())
_ALLOWED_FIELDS: Final = ("PAGE", "NUMPAGES", "SEQ ", "TOC ", "PAGEREF ", "HYPERLINK ")
_FLOATING: Final = (f"{W}txbxContent", f"{WP}anchor", f"{W}framePr", "{urn:schemas-microsoft-com:vml}shape")
_TRACKED: Final = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo", f"{W}commentReference")
_ACTIVE: Final = ("vbaProject", "activeX", "embeddings/", "attachedTemplate")
_OWN_DATA: Final = "customXml/"


def title(package: Package) -> Iterator[Finding]:
    """The document has a title of its own, which is its first heading."""
    core = package.parts.get("docProps/core.xml")
    named = "" if core is None else (core.findtext(_TITLE) or "").strip()
    if not named or _FILE_NAME.fullmatch(named):
        yield Finding("A01", _NO_TITLE)


def languages(package: Package) -> Iterator[Finding]:
    """The language is known, for the whole and for every part, and nothing is left in American English."""
    core = package.parts.get("docProps/core.xml")
    spoken = "" if core is None else core.findtext(_LANGUAGE) or ""
    marked = {value(lang) for root in package.parts.values() for lang in root.iter(f"{W}lang", f"{W}themeFontLang")}
    unknown = sorted({spoken, *marked} - {"", *_KNOWN})
    for language in unknown or ([] if spoken else [""]):
        yield Finding("A02", _NO_LANGUAGE, language)


def inline_only(package: Package) -> Iterator[Finding]:
    """Nothing floats beside the text, where a screen reader loses it; only what adorns every page may."""
    for name, root in package.written():
        columns = any(cols.get(f"{W}num", "1") != "1" for cols in root.iter(f"{W}cols"))
        adorns = {each for each in root.iter(f"{WP}anchor") if name.startswith(EDGES) and is_decoration(each)}
        if columns or any(each not in adorns for each in root.iter(*_FLOATING)):
            yield Finding("A08", _FLOATS, name)


def fields(package: Package) -> Iterator[Finding]:
    """Page numbers are there, and every field is whole and harmless."""
    instructions = []
    for name, root in package.written():
        kinds = Counter(str(mark.get(f"{W}fldCharType")) for mark in root.iter(f"{W}fldChar"))
        if len({kinds["begin"], kinds["separate"], kinds["end"]}) > 1:
            yield Finding("A13", _BROKEN_FIELD, name)
        instructions += [(instruction.text or "").strip() for instruction in root.iter(f"{W}instrText")]
        instructions += [str(simple.get(f"{W}instr")).strip() for simple in root.iter(f"{W}fldSimple")]
    for instruction in instructions:
        if not f"{instruction} ".startswith(tuple(f"{known.strip()} " for known in _ALLOWED_FIELDS)):
            yield Finding("A13", _STRANGE_FIELD, beginning(instruction))
    if not {"PAGE", "NUMPAGES"} <= {instruction.split(" ")[0] for instruction in instructions}:
        yield Finding("A13", _NO_PAGE_NUMBERS)


def ids(package: Package) -> Iterator[Finding]:
    """No two pictures and no two bookmarks have the same id: Word calls such a file damaged."""
    drawings = Counter(str(p.get("id")) for _, root in package.written() for p in root.iter(f"{WP}docPr"))
    marks = [m for _, root in package.written() for m in root.iter(f"{W}bookmarkStart")]
    numbers = Counter(str(mark.get(f"{W}id")) for mark in marks)
    names = Counter(str(mark.get(f"{W}name")) for mark in marks)
    for counted in (drawings, numbers, names):
        yield from (Finding("A15", _TWICE, id_) for id_, times in counted.items() if times > 1)


def leftovers(package: Package) -> Iterator[Finding]:
    """No comments, no tracked changes, and nothing that the tool left behind."""
    for name, root in package.written():
        if any(True for _ in root.iter(*_TRACKED)):
            yield Finding("A17", _TRACKED_CHANGES, name)
    core = package.parts.get("docProps/core.xml")
    said = "" if core is None else " ".join(core.findtext(tag) or "" for tag in _PERSON)
    if "python-docx" in said or any("thumbnail" in name or "comments" in name for name in package.names):
        yield Finding("A17", _LEFT_BEHIND)


def protection(package: Package) -> Iterator[Finding]:
    """A document that is protected cannot be read by every aid."""
    settings = package.parts.get("word/settings.xml")
    kinds = (f"{W}documentProtection", f"{W}writeProtection")
    if settings is not None and any(settings.find(kind) is not None for kind in kinds):
        yield Finding("A18", _PROTECTED)


def outside(package: Package) -> Iterator[Finding]:
    """Nothing is fetched from elsewhere and nothing runs; only links to pages and addresses lead out."""
    for name, root in package.parts.items():
        if not name.endswith(".rels"):
            continue
        for relation in root:
            target, kind = str(relation.get("Target")), str(relation.get("Type"))
            if relation.get("TargetMode") == "External":
                if not (kind.endswith("/hyperlink") and target.startswith(("https://", "http://", "mailto:"))):
                    yield Finding("D-SEC", _REACHES_OUT, beginning(target))
            elif any(word in kind or word in target for word in _ACTIVE):
                yield Finding("D-SEC", _REACHES_OUT, beginning(target))
            elif _OWN_DATA in kind or _OWN_DATA in target:
                yield Finding("D-SEC", _UNSEEN_DATA, beginning(target))
    if any(True for _ in package.body.iter(f"{W}altChunk")):
        yield Finding("D-SEC", _REACHES_OUT, beginning(text_of(package.body)))


_NO_TITLE = Text(
    fi="Asiakirjan ominaisuuksista puuttuu otsikko, tai se on tiedoston nimi. Kirjoita siihen asian nimi.",
    sv="Dokumentets egenskaper saknar titel, eller så är den filens namn. Skriv vad ärendet heter.",
    en="The properties of the document have no title, or it is the name of the file. Write what the matter is called.",
)
_NO_LANGUAGE = Text(
    fi="Tekstin kieltä ei ole merkitty suomeksi, ruotsiksi tai Ison-Britannian englanniksi. Valitse tarkistuskieli.",
    sv="Textens språk är inte märkt som finska, svenska eller brittisk engelska. Ange språk för korrekturläsning.",
    en="The language of the text is not marked as Finnish, Swedish or British English. Set the proofing language.",
)
_FLOATS = Text(
    fi="Asiakirjassa on tekstiruutu, palstoja tai kelluva kuva. Sijoita sisältö tekstin mukaan yhdelle palstalle.",
    sv="Dokumentet har en textruta, spalter eller en flytande bild. Placera innehållet i nivå med texten i en spalt.",
    en="The document has a text box, columns or a floating picture. Place it in line with the text, in one column.",
)
_BROKEN_FIELD = Text(
    fi="Kenttä on rikki. Poista se ja lisää uudelleen.",
    sv="Ett fält är trasigt. Ta bort det och lägg till det på nytt.",
    en="A field is broken. Remove it and insert it again.",
)
_STRANGE_FIELD = Text(
    fi="Asiakirjassa on kenttä, jota siinä ei pitäisi olla. Poista se.",
    sv="Dokumentet har ett fält som inte borde finnas där. Ta bort det.",
    en="The document has a field that should not be there. Remove it.",
)
_NO_PAGE_NUMBERS = Text(
    fi="Sivunumero tai sivujen määrä puuttuu. Lisää ne ylätunnisteeseen.",
    sv="Sidnumret eller antalet sidor saknas. Lägg till dem i sidhuvudet.",
    en="The page number or the number of pages is missing. Add them to the header.",
)
_TWICE = Text(
    fi="Kahdella kuvalla tai kirjanmerkillä on sama tunnus. Tee asiakirja uudelleen.",
    sv="Två bilder eller bokmärken har samma id. Skapa dokumentet på nytt.",
    en="Two pictures or bookmarks have the same id. Make the document again.",
)
_TRACKED_CHANGES = Text(
    fi="Asiakirjassa on jäljitettyjä muutoksia tai kommentteja. Hyväksy ja poista ne ennen julkaisua.",
    sv="Dokumentet har spårade ändringar eller kommentarer. Godkänn och ta bort dem före publicering.",
    en="The document has tracked changes or comments. Accept and remove them before publishing.",
)
_LEFT_BEHIND = Text(
    fi="Asiakirjaan on jäänyt tietoja ohjelmasta, jolla pohja tehtiin. Poista ne ominaisuuksista.",
    sv="Dokumentet har kvar uppgifter om programmet som mallen gjordes med. Ta bort dem ur egenskaperna.",
    en="The document holds traces of the program that made its base. Remove them from the properties.",
)
_PROTECTED = Text(
    fi="Asiakirja on suojattu, joten kaikki apuvälineet eivät pysty lukemaan sitä. Poista suojaus.",
    sv="Dokumentet är skyddat, så alla hjälpmedel kan inte läsa det. Ta bort skyddet.",
    en="The document is protected, so not every aid can read it. Remove the protection.",
)
_UNSEEN_DATA = Text(
    fi="Asiakirjassa on tietoja, joita lukija ei näe (mukautettu XML). Poista ne Wordin asiakirjan tarkistuksella.",
    sv="Dokumentet har uppgifter som läsaren inte ser (anpassade XML-data). Ta bort dem med Words dokumentkontroll.",
    en="The document holds data that the reader does not see (custom XML). Remove it with Word's document inspector.",
)
_REACHES_OUT = Text(
    fi="Asiakirja hakee sisältöä muualta tai sisältää ohjelmakoodia. Poista tämä osa.",
    sv="Dokumentet hämtar innehåll utifrån eller innehåller programkod. Ta bort den delen.",
    en="The document fetches content from elsewhere or holds code. Remove that part.",
)
