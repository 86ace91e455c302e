"""Whether a document says what the report says: everything once, in reading order, each word in its language."""

from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest
from typing import assert_never

from lxml import etree

from ennakko.export import check_content
from ennakko.export.blocks import (
    BOX,
    ROOM,
    Block,
    Box,
    Contents,
    Facts,
    FigureBlock,
    Heading,
    Labels,
    ListBlock,
    Paragraph,
    Report,
    Run,
    Space,
    Spoken,
    TableBlock,
    Ticks,
)
from ennakko.export.check_package import Finding, Package, W, beginning, text_of
from ennakko.export.check_styles import Styles
from ennakko.export.prose import allowed
from ennakko.export.word_text import TAGS
from ennakko.model.words import Language, Text

_Said = tuple[tuple[str, str], ...]
"""A paragraph: stretches of letters in one language, without spaces, each with its language."""


def whole(package: Package, report: Report) -> Iterator[Finding]:
    """Every paragraph of the report stands in the document once, in its order, and nothing else does.

    Pictures and the contents are left out: both repeat what stands elsewhere. Stops at the first difference.
    """
    wanted = filter(None, (_joined(runs, report.language) for runs in paragraphs(report.blocks, report.labels)))
    written = filter(None, _written(package))
    for ours, theirs in zip_longest(wanted, written, fillvalue=()):
        if _letters(ours) != _letters(theirs):
            yield Finding("A20", _DIFFERS, beginning(_letters(ours) or _letters(theirs)))
            return
        if ours != theirs:
            yield Finding("A03", _OTHER_LANGUAGE, beginning(_letters(ours)))


def described(package: Package, report: Report) -> Iterator[Finding]:
    """Every table carries the name and the description that the report gives it, beside its caption."""
    tables = [block for block in _flat(report.blocks) if isinstance(block, TableBlock)]
    for block, table in zip(tables, package.body.iter(f"{W}tbl"), strict=False):
        wanted = (allowed(block.caption).strip(), allowed(block.description).strip())
        if check_content.described(table) != wanted:
            yield Finding("A06", _NOT_DESCRIBED, beginning(block.caption))


def _flat(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Spoken):
            yield from _flat(block.blocks)
        else:
            yield block


def paragraphs(blocks: Iterable[Block], labels: Labels) -> Iterator[tuple[Run, ...]]:
    """The report as its paragraphs, in reading order."""
    for block in blocks:
        match block:
            case Heading(text=text, language=language):
                yield (Run(text, language),)
            case Paragraph(runs=runs):
                yield runs
            case ListBlock(items=items):
                yield from items
            case Facts(facts=facts):
                yield from ((Run(fact.label), *(run for line in fact.lines for run in line)) for fact in facts)
            case Box(blocks=inner):
                yield from paragraphs(inner, labels)
            case TableBlock(rows=rows):
                yield (Run(f"{labels.table} {block.number}. "), *block.title())
                yield from ((head,) for head in block.heads())
                yield from (line.runs for row in rows for cell in row for line in cell.lines)
            case Spoken(heading=heading, language=language, blocks=inner):
                parts = ((Run(heading),), *paragraphs(inner, block.labels))
                yield from (tuple(_in(run, language) for run in runs) for runs in parts)
            case Space(known=known):
                yield (Run(known or ROOM),)
            case Ticks():
                yield from (tuple(Run(said) for item in row for said in (BOX, item)) for row in block.rows())
            case FigureBlock() | Contents():
                pass
            case _:
                assert_never(block)


def _in(run: Run, language: Language) -> Run:
    return Run(run.text, run.language or language)


def _joined(runs: Iterable[Run], language: Language) -> _Said:
    return _said((allowed(run.text), TAGS[run.language or language]) for run in runs)


def _said(pieces: Iterable[tuple[str, str]]) -> _Said:
    letters = [("".join(text.split()), language) for text, language in pieces]
    grouped = groupby([piece for piece in letters if piece[0]], key=lambda piece: piece[1])
    return tuple(("".join(text for text, _ in group), language) for language, group in grouped)


def _letters(said: _Said) -> str:
    return "".join(text for text, _ in said)


def _written(package: Package) -> Iterator[_Said]:
    """The paragraphs of the document, without those of pictures and of the contents."""
    styles = Styles(package)
    for paragraph, places in groupby(styles.places(package.body), key=lambda place: place.paragraph):
        if not package.name(paragraph).startswith("toc ") and not _names_picture(paragraph):
            yield _said((text_of(place.run), styles.language(place)) for place in places)


def _names_picture(paragraph: etree._Element) -> bool:
    following = paragraph.getnext()
    return following is not None and following.tag == f"{W}p" and following.find(f".//{W}drawing") is not None


_DIFFERS = Text(
    fi="Asiakirja ei vastaa arviointia: kohta puuttuu, toistuu tai on väärässä paikassa. Tee asiakirja uudelleen.",
    sv="Dokumentet stämmer inte med bedömningen: något saknas, upprepas eller står på fel plats. Skapa det på nytt.",
    en="The document is not the assessment: a part is missing, repeated or misplaced. Make the document again.",
)
_NOT_DESCRIBED = Text(
    fi="Taulukolta puuttuu nimi tai kuvaus, tai ne ovat toisen taulukon. Tee asiakirja uudelleen.",
    sv="Tabellen saknar namn eller beskrivning, eller de hör till en annan tabell. Skapa dokumentet på nytt.",
    en="The table has no name or description, or those of another table. Make the document again.",
)
_OTHER_LANGUAGE = Text(
    fi="Teksti on asiakirjassa merkitty eri kielelle kuin arvioinnissa. Tee asiakirja uudelleen.",
    sv="Texten är i dokumentet märkt med ett annat språk än i bedömningen. Skapa dokumentet på nytt.",
    en="The text is marked with another language in the document than in the assessment. Make the document again.",
)
