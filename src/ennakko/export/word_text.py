"""Words and paragraphs as WordprocessingML. Everything a person wrote passes `escaped` on its way."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from ennakko.export.blocks import Run, Runs
from ennakko.export.prose import allowed
from ennakko.model.words import Language

TAGS: Final[Mapping[Language, str]] = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
FILLS: Final = {
    "-3": "ECA870",
    "-2": "F0B98A",
    "-1": "FBE2C8",
    "0": "ECEFF3",
    "1": "D3E8F6",
    "2": "9CC9E8",
    "3": "7DB6DE",
    "light:-2": "F6B3AC",
    "light:-1": "FFE08A",
    "light:0": "E3F1E5",
    "light:1": "A9D8B4",
}
"""The colours behind values of the scale. Mixed and unknown values have none, as neither side may colour them."""


_FEW: Final = 9
_LETTERS: Final = 700
"""So many lines and letters at most are kept on one page as a whole."""
_RUN: Final = re.compile(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?")


def escaped(text: str) -> str:
    """The text as it may stand in XML, also inside an attribute."""
    return allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def run(run_: Run, *, strong: bool = False) -> str:
    """One run of words with its look and, where it differs, its language."""
    if not run_.text:
        return ""
    style = "Strong" if run_.strong or strong else "Quiet" if run_.quiet else ""
    look = f'<w:rStyle w:val="{style}"/>' if style else ""
    if run_.value in FILLS:
        look += f'<w:shd w:val="clear" w:color="auto" w:fill="{FILLS[run_.value]}"/>'
    if run_.language:
        look += f'<w:lang w:val="{TAGS[run_.language]}"/>'
    return words(run_.text, look)


def words(text: str, look: str = "") -> str:
    """A run of words with run properties that are given as XML; nothing when there are no words."""
    if not text:
        return ""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def tab() -> str:
    """A step to the next tab stop."""
    return "<w:r><w:tab/></w:r>"


def line_break() -> str:
    """A new line in the same paragraph."""
    return "<w:r><w:br/></w:r>"


def runs(all_: Iterable[Run], *, strong: bool = False) -> str:
    """Several runs after each other."""
    return "".join(run(each, strong=strong) for each in all_)


def paragraph(style: str, content: str, properties: str = "") -> str:
    """A paragraph in a style; Normal needs no name."""
    named = f'<w:pStyle w:val="{style}"/>' if style != "Normal" else ""
    look = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{look}{content}</w:p>"


def spoken(xml: str, language: Language) -> str:
    """The same with every run marked as being in a language, unless it is marked with one already."""
    mark = f'<w:lang w:val="{TAGS[language]}"/>'

    def marked(found: re.Match[str]) -> str:
        look = found[1] or ""
        return f"<w:r><w:rPr>{look}{'' if '<w:lang ' in look else mark}</w:rPr>"

    return _RUN.sub(marked, xml)


def merged(all_: Iterable[Run]) -> Runs:
    """The runs, those that look alike and follow each other as one."""
    found: list[Run] = []
    for each in all_:
        if found and msgspec.structs.replace(each, text="") == msgspec.structs.replace(found[-1], text=""):
            found[-1] = msgspec.structs.replace(each, text=found[-1].text + each.text)
        else:
            found.append(each)
    return tuple(found)


def plain(all_: Runs) -> str:
    """The words of several runs without their look."""
    return "".join(each.text for each in all_)


def held(xml: str) -> str:
    """A paragraph on the same page as what follows it."""
    if "<w:keepNext/>" in xml.partition("</w:pPr>")[0]:
        return xml
    style = re.match(r'<w:p><w:pPr><w:pStyle w:val="[^"]*"/>', xml)
    if style:
        return f"{style[0]}<w:keepNext/>{xml[style.end() :]}"
    return xml.replace("<w:p>", "<w:p><w:pPr><w:keepNext/></w:pPr>", 1) if xml.startswith("<w:p><w:r>") else xml


def apart(xml: str) -> str:
    """The paragraphs, the first of them a little below what stands before."""
    space = '<w:spacing w:before="180"/>'
    head, mark, rest = xml.partition("</w:pPr>")
    if not mark:
        return xml.replace("<w:p>", f"<w:p><w:pPr>{space}</w:pPr>", 1)
    before, indent, after = head.partition("<w:ind ")
    return before + space + indent + after + mark + rest


def held_together(xml: str, count: int, letters: int) -> str:
    """Paragraphs on one page while they are few and short; of more, no one stands alone at an end of a page."""
    short = count <= _FEW and letters <= _LETTERS
    whole = re.findall(r"<w:p>.*?</w:p>", xml, re.DOTALL)
    keep = range(count - 1) if short else (0, count - 2)
    return "".join(held(each) if n in keep and n < count - 1 else each for n, each in enumerate(whole))


def ended(xml: str) -> str:
    """The body with its last paragraphs held to each other, so that no line or two are alone on the last page."""
    start = xml.rfind("<w:p>", 0, max(xml.rfind('<w:pStyle w:val="Heading'), 0))
    tail = xml[max(start, 0) :]
    if start < 0 or "<w:tbl>" in tail or "<w:sdt>" in tail:
        return xml
    return xml[:start] + held_together(tail, tail.count("<w:p>"), len(re.sub("<[^>]*>", "", tail)))
