"""Checks of what leads through the document: headings by style, contents, links."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from lxml import etree

from ennakko.export.check_package import EDGES, Finding, Package, W, beginning, results, text_of
from ennakko.export.word_fields import LONG
from ennakko.model.words import Text

_LEVELS: Final = re.compile(r'\\o "(\d)-(\d)"')
_SAYS_NOTHING: Final = re.compile(
    r"(?:https?://|www\.)\S+|(?:katso |lue lisää )?(?:tästä|täältä|tässä|täällä)|linkki|lue lisää|lisää|"
    r"(?:klicka |läs mer )?här|länk(?:en)?|läs mer|mer|(?:click |read more )?here|link|read more|more",
    re.IGNORECASE,
)
_SITE: Final = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
"""The address of an organisation at the foot of its pages, as everybody writes it, says where it leads."""


def heading_styles(package: Package) -> Iterator[Finding]:
    """Headings get their level from their style, and the style "heading 2" has the second level."""
    for paragraph in package.body.iter(f"{W}p"):
        named = re.fullmatch(r"heading (\d)", package.name(paragraph))
        level = package.level(paragraph)
        own = paragraph.find(f"{W}pPr/{W}outlineLvl") is not None
        if (own and level) or (named and int(named[1]) != level):
            yield Finding("A05", _NOT_BY_STYLE, beginning(text_of(paragraph)))


def contents(package: Package) -> Iterator[Finding]:
    """A document of more than five pages has a table of contents, and its lines are the headings."""
    fields = [found for _, root in package.written() for found in results(root)]
    asked = [instruction for instruction, _ in fields if instruction.startswith("TOC ")]
    pages = [int(shown) for name, shown in fields if name == "NUMPAGES" and re.fullmatch("[0-9]{1,9}", shown)]
    if not asked:
        if max(pages, default=0) > LONG:
            yield Finding("A14", _NO_CONTENTS)
        return
    levels = _LEVELS.search(asked[0])
    first, last = (int(levels[1]), int(levels[2])) if levels else (1, 9)
    paragraphs = list(package.body.iter(f"{W}p"))
    lines = [_line(p) for p in paragraphs if re.fullmatch(r"toc \d", package.name(p))]
    titled = [(package.level(p) or 0, _words(text_of(p))) for p in paragraphs]
    titles = [title for level, title in titled if first <= level <= last]
    if titles[:1] == [title for level, title in titled if level == 1][:1] and lines[:2] != titles[:2]:
        del titles[0]  # the contents stand below the title of the document, which needs no line in them
    for line, title in zip_longest(lines, titles, fillvalue=""):
        if line != title:
            yield Finding("A14", _OTHER_CONTENTS, beginning(title or line))
            return


def _line(paragraph: etree._Element) -> str:
    """The words of a line of the contents, without the page number behind its tab."""
    said = "".join(
        each.text or "\t" for run in paragraph.iter(f"{W}r") for each in run.iterchildren(f"{W}t", f"{W}tab")
    )
    return _words(re.sub(r"\t\d+$", "", said))


def links(package: Package) -> Iterator[Finding]:
    """A link says where it leads, and links that say the same lead to the same place."""
    targets: dict[str, str] = {}
    for name, words, target in _links(package):
        if name.startswith(EDGES) and _SITE.fullmatch(words):
            continue
        if not words or _SAYS_NOTHING.fullmatch(words.strip(" .:›»>")):
            yield Finding("A12", _UNCLEAR, beginning(words or target))
        elif targets.setdefault(words.casefold(), target) != target:
            yield Finding("A12", _SAME_WORDS, beginning(words))


def _links(package: Package) -> Iterator[tuple[str, str, str]]:
    """Each link with the name of its part, its words, and where it leads."""
    for name, root in package.written():
        relations = package.parts.get(f"word/_rels/{name[5:]}.rels")
        leads = {str(r.get("Id")): str(r.get("Target")) for r in ([] if relations is None else relations)}
        for link in root.iter(f"{W}hyperlink"):
            said = text_of(link) or " ".join(p.get("descr") or "" for p in link.iter("{*}docPr"))
            id_ = next((v for k, v in link.attrib.items() if str(k).endswith("}id")), "")
            yield name, _words(said), f"{leads.get(str(id_), '')}#{link.get(f'{W}anchor') or ''}"
        for instruction, shown in results(root):
            if instruction.startswith("HYPERLINK "):
                yield name, _words(shown), instruction.removeprefix("HYPERLINK ").strip()


def _words(text: str) -> str:
    return " ".join(text.split())


_NOT_BY_STYLE = Text(
    fi="Otsikon taso ei tule otsikkotyylistä. Anna otsikolle tyyli Otsikko 1, Otsikko 2 ja niin edelleen.",
    sv="Rubrikens nivå kommer inte från en rubrikformatmall. Ge den formatmallen Rubrik 1, Rubrik 2 och så vidare.",
    en="The level of a heading does not come from a heading style. Give it the style Heading 1, Heading 2 and so on.",
)
_NO_CONTENTS = Text(
    fi="Pitkästä asiakirjasta puuttuu sisällysluettelo. Lisää se otsikoista.",
    sv="Ett långt dokument saknar innehållsförteckning. Lägg till en av rubrikerna.",
    en="A long document has no table of contents. Insert one made of the headings.",
)
_OTHER_CONTENTS = Text(
    fi="Sisällysluettelo ei vastaa otsikoita. Päivitä sisällysluettelo.",
    sv="Innehållsförteckningen stämmer inte överens med rubrikerna. Uppdatera den.",
    en="The table of contents does not match the headings. Update it.",
)
_UNCLEAR = Text(
    fi="Linkin teksti ei kerro, mihin linkki vie. Kirjoita linkkiin kohteen nimi.",
    sv="Länktexten berättar inte vart länken leder. Skriv målets namn i länken.",
    en="The text of a link does not say where it leads. Write the name of its target.",
)
_SAME_WORDS = Text(
    fi="Kaksi samannimistä linkkiä vie eri paikkoihin. Anna niille eri tekstit.",
    sv="Två länkar med samma text leder till olika ställen. Ge dem olika texter.",
    en="Two links with the same text lead to different places. Give them different texts.",
)
