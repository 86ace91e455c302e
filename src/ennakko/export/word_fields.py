"""What Word works out itself: page numbers, numbers of tables and pictures, the table of contents.

Every field has all five of its parts and a result, so that nothing is empty before Word has worked it out.
"""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import msgspec

from ennakko.export.blocks import Header, Run, Runs
from ennakko.export.word_text import TAGS, escaped, merged, paragraph, runs, tab, words

_MANY, _LAST = 28, 4
"""More lines of contents stand closer, to be on one page. If they are not, so many go on to the next together."""
LONG = 5
"""Documents of more pages get a table of contents."""

_LEFT = 44
"""Letters in a line of the left column on top of a page."""
_MIDDLE, _RIGHT = 36, 30
_LINES = 3
"""Longer names end in dots there; the text gives them whole."""


def field(instruction: str, result: str, look: str = "") -> str:
    """A field with the result to show until Word works it out."""
    return _begin(instruction, look) + words(result, look) + _mark("end", look)


def _begin(instruction: str, look: str = "") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    said = f'<w:r>{properties}<w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
    return _mark("begin", look) + said + _mark("separate", look)


def _mark(kind: str, look: str = "") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:fldChar w:fldCharType="{kind}"/></w:r>'


def caption(label: str, number: int, said: Runs) -> str:
    """A caption whose number Word keeps right when tables or pictures are moved."""
    numbered = words(f"{label} ") + field(f"SEQ {label} \\* ARABIC", str(number))
    return paragraph("Caption", numbered + runs(merged((Run(". "), *said))))


def bookmark(number: int, content: str) -> str:
    """The content as a place that the table of contents can lead to."""
    name = place(number)
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


def place(number: int) -> str:
    """The name of the place where a heading stands. To names as Word gives them LibreOffice adds page numbers."""
    return f"_Part{number:06d}"


class Entry(msgspec.Struct, frozen=True):
    """A line of the contents: its level, the number of its place, its words, and how its run looks."""

    level: int
    place: int
    text: str
    look: str = ""


def contents(heading: str, entries: Sequence[Entry]) -> str:
    """A table of contents, filled, without page numbers: only Word itself knows those.

    The whole is a part of its own, as Word makes it; LibreOffice would give the look of the last line to the heading
    that follows.
    """
    levels = [entry.level for entry in entries] or [2]
    lines = []
    near = '<w:spacing w:before="0" w:after="0"/>' if len(entries) > _MANY else ""
    for index, entry in enumerate(entries):
        shown = words(entry.text, entry.look)
        link = f'<w:hyperlink w:anchor="{place(entry.place)}" w:history="1">{shown}</w:hyperlink>'
        before = _begin(f'TOC \\o "{min(levels)}-{max(levels)}" \\n \\h \\u') if index == 0 else ""
        after = _mark("end") if index == len(entries) - 1 else ""
        held = "<w:keepNext/>" if index in (0, *range(len(entries) - _LAST, len(entries) - 1)) else ""
        lines.append(paragraph(f"TOC{entry.level}", before + link + after, held + near))
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    known = f'<w:sdtPr><w:alias w:val="{escaped(heading)}"/>{gallery}</w:sdtPr>'
    inside = paragraph("TOCHeading", words(heading)) + "".join(lines)
    return f"<w:sdt>{known}<w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def top(facts: Header, wide: float = 1.0) -> Iterator[tuple[str, str, str]]:
    """The three columns of each line on top of a page. The number of the page comes last on the first line."""
    across = int(_LEFT / wide)
    left = [
        line
        for text in (facts.organisation, facts.unit)
        for line in textwrap.wrap(text, across, max_lines=_LINES, placeholder="…")
    ]
    middle = [text for text in (facts.kind, facts.attachment, facts.draft) if text]
    right = ["", *(text for text in (facts.day, facts.case_number) if text)]
    yield from zip_longest(left, middle, right, fillvalue="")


def short(facts: Header, wide: float = 1.0) -> Header:
    """The same with what stands in the middle and at the right on one line each; the text gives it whole."""
    attachment, draft = (_shortened(text, int(_MIDDLE / wide)) for text in (facts.attachment, facts.draft))
    case_number = _shortened(facts.case_number, int(_RIGHT / wide))
    return msgspec.structs.replace(facts, attachment=attachment, case_number=case_number, draft=draft)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def header(facts: Header, width: int, pages: int, *, wide: float = 1.0, logo: bool = False) -> str:
    """The lines on top of every page, in three columns that line up at tab stops.

    `width` is that of the text, and `wide` how wide letters are beside those of our own paper. Below a logo the lines
    reach further down than the margin, and the text begins right under them, so there is room after the last.
    """
    facts = short(facts, wide)
    theirs = f'<w:lang w:val="{TAGS[facts.written]}"/>' if facts.written else ""
    number = field("PAGE", "1") + words(" (") + field("NUMPAGES", str(pages)) + words(")")
    stops = f'<w:tab w:val="left" w:pos="{width * 52 // 100}"/><w:tab w:val="right" w:pos="{width}"/>'
    strong = '<w:rStyle w:val="Strong"/>'
    lines = []
    rows = list(top(facts, wide))
    for index, (first, second, last) in enumerate(rows):
        below = '<w:spacing w:after="240"/>' if logo and index == len(rows) - 1 else ""
        end = words(last, theirs if last == facts.case_number else "") if index else number
        look = (strong if second == facts.draft else "") + (theirs if second == facts.attachment else "")
        columns = (words(first, (strong if index == 0 else "") + theirs), words(second, look), end)
        content = tab().join(column for column in columns)
        lines.append(paragraph("PageHeader", content, f"<w:tabs>{stops}</w:tabs>{below}"))
    return "".join(lines)
