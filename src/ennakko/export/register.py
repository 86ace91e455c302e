"""The register of a year as a document: its parts in their order."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from ennakko.export import register_words as words
from ennakko.export.blocks import Block, Contents, Header, Heading, Labels, Paragraph, Report, Run, TableBlock
from ennakko.export.made import Made
from ennakko.export.numbering import numbered
from ennakko.export.prose import line
from ennakko.export.register_figures import Figures
from ennakko.export.register_matters import Matters
from ennakko.export.register_writing import Writing
from ennakko.export.wording import number
from ennakko.model.catalogue import Catalogue
from ennakko.model.days import said
from ennakko.model.register import Year
from ennakko.model.words import Language


def register(
    year: Year,
    catalogue: Catalogue,
    language: Language,
    *,
    today: date,
    organisation: str = "",
    compiled: str = "",
    unread: Collection[str] = (),
) -> Report:
    """The register of a year, and who `compiled` it. What was `unread` is named in it, so that nobody takes it for
    whole, and so are the organisations when there are several.
    """
    writing = Writing(year, catalogue, language, today)
    title = writing.phrase("register_title")
    blocks: list[Block] = [Heading(1, title), Paragraph((Run(writing.said(words.INTRO)),), "opening")]
    blocks += writing.named(words.UNREAD, unread)
    several = [f"{name}: {number(n)}" for name, n in year.organisations()]
    blocks += writing.named(words.SEVERAL, several if len(several) > 1 else ())
    blocks.append(Contents(writing.phrase("heading_contents")))
    blocks += _parts(writing)
    blocks += _closing(writing, compiled)
    return Report(
        title=title,
        language=language,
        made=today,
        header=Header(organisation, "", writing.said(words.KIND), said(today, language), "", "", ""),
        labels=Labels(writing.phrase("label_table"), writing.phrase("label_figure")),
        blocks=tuple(numbered(blocks, Made())),
    )


def whose(year: Year) -> str:
    """The organisation whose register it is; empty when there are several, or none."""
    named = year.organisations()
    return line(named[0][0]) if len(named) == 1 else ""


def _parts(writing: Writing) -> Iterator[Block]:
    """Everything below the title. A part that would be empty is left out."""
    given = (writing.year, writing.catalogue, writing.language, writing.today)
    figures, matters, year = Figures(*given), Matters(*given), writing.year
    yield Heading(2, writing.phrase("register_indicators"))
    yield figures.figures()
    if not year.decisions:
        yield Paragraph((Run(writing.phrase("register_no_share")),), "note")
    yield from writing.named(words.UNTOLD, [line(body) or writing.said(words.NO_BODY) for body in year.untold()])
    yield from _part(writing.said(words.BODIES), figures.bodies())
    yield from _part(writing.said(words.FORMS), figures.forms())
    yield from _part(figures.inequality_asked(), figures.inequality())
    yield from _part(writing.phrase("register_most_harmed"), figures.groups(), writing.said(words.GROUPS_NOTE))
    if only := year.only_gain():
        said = ", ".join(f"{group.label.in_(writing.language)} {number(n)}" for group, n in only)
        yield Paragraph((Run(writing.said(words.ONLY_GAIN).replace("{groups}", said)),))
    yield from _part(writing.phrase("register_list"), matters.matters())
    yield from _part(writing.said(words.RESULTS), matters.results())
    agreed = matters.to_follow("agreed", words.FOLLOW_UPS_CAPTION, year.follow_ups())
    yield from _part(writing.said(words.FOLLOW_UPS), agreed)
    yield from _part(writing.said(words.LATER), matters.to_follow("later", words.LATER_CAPTION, year.later()))
    yield from _part(writing.said(words.OPEN), matters.open())
    yield from _part(writing.said(words.CONFLICTS), matters.conflicts(), writing.said(words.CONFLICTS_NOTE))


def _part(heading: str, table: TableBlock, note: str = "") -> Iterator[Block]:
    if table.rows:
        yield Heading(2, heading)
        if note:
            yield Paragraph((Run(note),))
        yield table


def _closing(writing: Writing, compiled: str) -> Iterator[Block]:
    """What the figures are counted from, and by whom."""
    included = writing.said(words.INCLUDED).replace("{n}", number(len(writing.year.entries)))
    yield Paragraph((Run(included.replace("{others}", number(writing.year.others))),), "note")
    yield Paragraph((Run(writing.said(words.RULES)),), "note")
    if compiled:
        yield Paragraph((Run(writing.said(words.COMPILED).replace("{who}", line(compiled))),), "note")
