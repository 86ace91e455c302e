"""What a report is made of: headings, paragraphs, lists, facts, tables and pictures. Values only, no format."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

from ennakko.model.assessment import Path
from ennakko.model.words import Language


class Run(msgspec.Struct, frozen=True):
    """Words that look alike. `language` is given when it is not that of the report; `value` is the id of a scale value
    whose colour lies behind the words, or `light:` and that id; `about` is the answer that the words come from."""

    text: str
    language: Language | None = None
    strong: bool = False
    quiet: bool = False
    value: str | None = None
    about: Path = ()


Runs = tuple[Run, ...]


def placed(lines: tuple[Runs, ...], about: Path) -> tuple[Runs, ...]:
    """The same words, told what they are about."""
    return tuple(tuple(msgspec.structs.replace(run, about=about) for run in runs) for runs in lines)


Look = Literal["body", "opening", "lead", "description", "details", "note", "draft"]


class Heading(msgspec.Struct, frozen=True):
    """A heading; level 1 is the title of the report. One that is an answer says which it is `about`."""

    level: int
    text: str
    language: Language | None = None
    about: Path = ()


class Paragraph(msgspec.Struct, frozen=True):
    """A paragraph. A lead names what follows and stays with it, as does any that is held; notes are quieter."""

    runs: Runs
    look: Look = "body"
    held: bool = False


class ListBlock(msgspec.Struct, frozen=True):
    """A list with bullets, or with numbers."""

    items: tuple[Runs, ...]
    numbered: bool = False


class Fact(msgspec.Struct, frozen=True):
    """One label with its value, in as many lines as it has."""

    label: str
    lines: tuple[Runs, ...]


class Facts(msgspec.Struct, frozen=True):
    """Short answers, label by label."""

    facts: tuple[Fact, ...]


class Box(msgspec.Struct, frozen=True):
    """What must be read first, set apart from the rest."""

    blocks: tuple[Paragraph | ListBlock, ...]


class Line(msgspec.Struct, frozen=True):
    """One paragraph of a table cell. `value` is the id of a scale value whose colour lies behind the whole line.

    In an empty form it may be a place to write, so many `lines` high, or boxes to tick, each with its words; `space` or
    `ticks` then names it.
    """

    runs: Runs
    bullet: bool = False
    value: str | None = None
    space: str = ""
    ticks: str = ""
    lines: int = 1


class Cell(msgspec.Struct, frozen=True):
    """One cell of a table. It always says something."""

    lines: tuple[Line, ...]


class TableBlock(msgspec.Struct, frozen=True):
    """A table: its caption stands above it, its first row heads the columns, its first column the rows.

    Columns that are `alike`, all but the first, get the same width: none of them is to look more important. What is
    written into by hand has `shares`, how wide the columns are beside each other, as its words do not tell. `written`
    are the languages of their heads, where those are the words of people in another language than the report; `quoted`
    are such words in the caption. What is worked out from other answers is `about` the question that shows it.
    """

    key: str
    caption: str
    description: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    number: int = 0
    alike: bool = False
    shares: tuple[int, ...] = ()
    written: tuple[Language | None, ...] = ()
    quoted: Run | None = None
    about: Path = ()

    def title(self) -> Runs:
        """The caption, with what it quotes in its own language."""
        if self.quoted is None or self.quoted.text not in self.caption:
            return (Run(self.caption),)
        before, _, after = self.caption.partition(self.quoted.text)
        return tuple(run for run in (Run(before), self.quoted, Run(after)) if run.text)

    def heads(self) -> tuple[Run, ...]:
        """What heads the columns."""
        written = self.written or (None,) * len(self.columns)
        return tuple(Run(said, language) for said, language in zip(self.columns, written, strict=True))


class FigureBlock(msgspec.Struct, frozen=True):
    """A picture that is handed to the writer by its key. The table named by `data` holds the same facts in words;
    `{table}` in the alternative text is the place of its number."""

    key: str
    caption: str
    alt: str
    data: str


BOX = "☐"
"""An empty box to tick."""
ROOM = "…"
"""What stands where a person writes: it is never empty, and is seen on paper."""

_LINE, _BESIDE, _FEW, _MANY = 84, 8, 2, 12
"""So many letters stand on a line, so many take a box and what is between two, and on so many lines boxes are seen at a
glance. More boxes than so many would take half a page one below the other."""


class Space(msgspec.Struct, frozen=True):
    """Room for an answer in an empty form: what is asked, how many lines it has, and what is known already."""

    asked: str
    lines: int = 1
    known: str = ""


class Ticks(msgspec.Struct, frozen=True):
    """Boxes to tick in an empty form: what is asked, and the words of each box."""

    asked: str
    items: tuple[str, ...]

    def rows(self, letters: int = _LINE, most: int = _FEW) -> tuple[tuple[str, ...], ...]:
        """The boxes that stand on one line of so many letters: as many as go there when that makes so many lines at
        the `most`, or when there are very many; otherwise each on its own.
        """
        lines: list[list[str]] = []
        left = 0
        for item in self.items:
            needs = len(item) + _BESIDE
            if not lines or needs > left:
                lines.append([])
                left = letters
            lines[-1].append(item)
            left -= needs
        is_packed = len(lines) <= most or len(self.items) > _MANY
        return tuple(map(tuple, lines)) if is_packed else tuple((item,) for item in self.items)


class Contents(msgspec.Struct, frozen=True):
    """The place of the table of contents of headings of one level, which the writer makes when the document is long."""

    heading: str
    level: int = 2


class Header(msgspec.Struct, frozen=True):
    """What stands on top of every page. The draft mark is empty when the document is not a draft.

    `written` is the language of what people wrote, when it is not that of the report.
    """

    organisation: str
    unit: str
    kind: str
    day: str
    case_number: str
    attachment: str
    draft: str
    written: Language | None = None


class Labels(msgspec.Struct, frozen=True):
    """Words that only the writer places: before the number of a table and of a picture."""

    table: str
    figure: str


class Spoken(msgspec.Struct, frozen=True):
    """The whole in one of the languages of the document, under a heading of the second level."""

    heading: str
    language: Language
    blocks: tuple[Block, ...]
    labels: Labels
    new_page: bool = False


Single = Heading | Paragraph | ListBlock | Facts | Box | TableBlock | FigureBlock | Space | Ticks | Contents
Block = Single | Spoken


class Report(msgspec.Struct, frozen=True, dict=True):
    """An assessment as a document, before it has a format. One that is `tight` is to take little room, one that is
    final has the `code` of its content."""

    title: str
    language: Language
    made: date
    header: Header
    labels: Labels
    blocks: tuple[Block, ...]
    tight: bool = False
    code: str = ""

    def tables(self) -> Iterator[TableBlock]:
        """The tables, in order."""
        return (block for block in self.blocks if isinstance(block, TableBlock))
