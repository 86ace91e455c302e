"""How the parts of the register are written: its words, its cells, and what stands where nothing is known."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from ennakko.export import register_words as words
from ennakko.export.blocks import Block, Cell, Line, ListBlock, Paragraph, Run, Runs, TableBlock
from ennakko.export.prose import line
from ennakko.export.report import NO_TITLE
from ennakko.export.wording import NO_BREAK, number
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Option
from ennakko.model.register import Count, Year
from ennakko.model.register_entry import Entry
from ennakko.model.words import Language, Text


class Writing:
    """What every part of the register needs."""

    def __init__(self, year: Year, catalogue: Catalogue, language: Language, today: date) -> None:
        self.year = year
        self.catalogue = catalogue
        self.language = language
        self.today = today

    def said(self, text: Text) -> str:
        """Words of the register in its language."""
        return text.in_(self.language).replace("{year}", str(self.year.year))

    def phrase(self, id_: str) -> str:
        """Words that the forms hold, and an organisation may have changed."""
        return self.catalogue.phrase(id_, self.language, year=str(self.year.year))

    def named(self, text: Text, names: Collection[str]) -> Iterator[Block]:
        """A list under its words; nothing when nothing is in it."""
        if names:
            yield Paragraph((Run(self.said(text)),), "lead")
            yield ListBlock(tuple((Run(name),) for name in names))

    def table(self, key: str, caption: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> TableBlock:
        described = self.catalogue.phrase("table_description", self.language, rows=heads[0], columns=", ".join(heads))
        return TableBlock(key, caption, described, tuple(heads), tuple(map(tuple, rows)))

    def counted(self, what: str, counted: Count | int) -> tuple[Cell, ...]:
        if isinstance(counted, int):
            return tuple(map(cell, (what, number(counted), "–", "–")))
        return tuple(map(cell, (what, number(counted.n), number(counted.of), self.share(counted))))

    def share(self, counted: Count) -> str:
        if counted.percent is None:
            return "–"
        if counted.n and not counted.percent:
            return self.said(words.UNDER_ONE).replace(" %", f"{NO_BREAK}%")
        return f"{counted.percent}%" if self.language == "en" else f"{counted.percent}{NO_BREAK}%"

    def missing(self, entry: Entry, *asked: str) -> str:
        """Why there is no answer: nobody gave one, or two people gave different ones."""
        return self.said(words.DISPUTED if entry.disputed.intersection(asked) else words.NOT_RECORDED)

    def word(self, option: Option) -> str:
        return option.label.in_(self.language)

    def title(self, entry: Entry) -> Runs:
        written, language = entry.title_in(self.language)
        title = line(written)
        return (Run(title, self._other(language)),) if title else (Run(NO_TITLE.in_(self.language)),)

    def own(self, entry: Entry, text: str) -> Cell:
        """What somebody wrote, in the language it is written in."""
        return cell(text, self._other(entry.written)) if text else cell(self.said(words.NOT_RECORDED))

    def _other(self, written: Language | None) -> Language | None:
        return None if written == self.language else written


def cell(text: str, language: Language | None = None) -> Cell:
    """A cell of one line."""
    return Cell((Line((Run(text, language),)),))
