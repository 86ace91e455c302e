"""A report as passages: what a page shows one after the other, each a value that can be shown again by itself."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, assert_never, get_args

import msgspec

from ennakko.export.blocks import (
    BOX,
    ROOM,
    Block,
    Box,
    Contents,
    Fact,
    Facts,
    FigureBlock,
    Heading,
    Labels,
    ListBlock,
    Look,
    Paragraph,
    Report,
    Run,
    Runs,
    Space,
    Spoken,
    TableBlock,
    Ticks,
)
from ennakko.export.length import pages
from ennakko.export.made import Made
from ennakko.export.prose import allowed
from ennakko.export.word import LABEL, titles, value_stop
from ennakko.export.word_fields import LONG, top
from ennakko.export.word_tables import is_named, widths
from ennakko.model.assessment import Path
from ennakko.model.words import Language

_STYLES: Final = {look: "Normal" if look == "body" else look.capitalize() for look in get_args(Look)}
_TOGETHER: Final = 9
"""So many facts are kept on one page."""
_BREAKS: Final = {0x2028: " ", 0x2029: " ", 0xFFFC: ""}


class Words(msgspec.Struct, frozen=True):
    """A paragraph. A tab in it leads to the `stop`. It may be `apart` from what stands before, `held` with what
    follows, and begin a page; a heading says its level."""

    style: str
    runs: Runs
    stop: int = 0
    apart: bool = False
    held: bool = False
    breaks: bool = False
    level: int = 0


class Listing(msgspec.Struct, frozen=True):
    """A list."""

    style: str
    items: tuple[Runs, ...]
    numbered: bool = False
    apart: bool = False


class Grid(msgspec.Struct, frozen=True):
    """A table below its caption, with the hundredths that each column has; rows may be headed by names.

    It leaves room for what stands `below` it: the distance of that style, or of what stands apart. One that goes on
    from another page has no caption; a piece of one may not be `headed` or not `ended`, as another comes before or
    after it.
    """

    caption: Words | None
    table: TableBlock
    shares: tuple[int, ...]
    named: bool
    below: str = ""
    headed: bool = True
    ended: bool = True


class Boxed(msgspec.Struct, frozen=True):
    """What is set apart from the rest, and what stands `below` it."""

    parts: tuple[Words | Listing, ...]
    below: str = ""


class Picture(msgspec.Struct, frozen=True):
    """A picture below its caption, with what it shows in words."""

    caption: Words
    key: str
    alt: str


class Top(msgspec.Struct, frozen=True):
    """The lines on top of a page, in three columns."""

    lines: tuple[tuple[str, str, str], ...]
    strong: str


Part = Words | Listing | Grid | Boxed | Picture | Top


class Passage(msgspec.Struct, frozen=True):
    """What is shown anew as a whole, and the answers that it comes from."""

    parts: tuple[Part, ...]
    about: frozenset[Path]

    @classmethod
    def of(cls, parts: tuple[Part, ...]) -> "Passage":
        """These parts, with all the answers in them."""
        return cls(parts, frozenset(_abouts(parts)))


def passages(report: Report, figures: Collection[str], room: int, made: Made) -> tuple[Passage, ...]:
    """The report on a page whose text is so wide. Pictures that are not among the figures are left out."""
    head = Top(tuple(top(report.header)), report.header.draft)
    found: list[tuple[Part, ...]] = [(head,)]
    for part in _Laid(report, figures, room, made).parts(report.blocks, report.labels):
        if isinstance(part, Boxed) and isinstance(found[-1][-1], Words):
            found[-1] = (*found[-1], part)
        else:
            found.append((part,))
    return tuple(
        made.of(parts[0], _passage, _below(parts[-1], following[0] if following else None), *parts[1:])
        for parts, following in zip(found, (*found[1:], ()), strict=True)
    )


def kept(new: Sequence[Passage], old: Sequence[Passage]) -> tuple[Passage, ...]:
    """The new passages, those that are as they were as the very same values: then they are told apart in no time."""
    if len(new) == len(old):
        return tuple(was if was == now else now for was, now in zip(old, new, strict=True))
    there, still = set(map(id, old)), set(map(id, new))
    known = {passage: passage for passage in old if id(passage) not in still}
    return tuple(passage if id(passage) in there else known.get(passage, passage) for passage in new)


APART: Final = "apart"
"""Said of what stands apart, in the place of its style."""


def _below(last: Part, following: Part | None) -> str:
    """What stands below a table: its style, or that it stands apart."""
    first = following.caption if isinstance(following, Grid | Picture) else following
    if not isinstance(last, Grid | Boxed) or not isinstance(first, Words | Listing):
        return ""
    return APART if first.apart else first.style


def _passage(first: Part, below: str, *others: Part) -> Passage:
    """Parts as a passage; those that end in a table are told what stands below."""
    *before, last = (first, *others)
    if below and isinstance(last, Grid | Boxed):
        last = msgspec.structs.replace(last, below=below)
    return Passage.of((*before, last))


def _abouts(part: object) -> Iterator[Path]:
    if isinstance(part, tuple):
        for each in part:
            yield from _abouts(each)
    elif isinstance(part, msgspec.Struct):
        if isinstance(part, Run | TableBlock) and part.about:
            yield part.about
        if not isinstance(part, Run):
            for name in part.__struct_fields__:
                yield from _abouts(getattr(part, name))


def seen(text: str) -> str:
    """The text as it stands on a page: on one line, and nothing in it that stands for something else."""
    return allowed(text).translate(_BREAKS)


class _Laid:
    """Turns the blocks of one report into parts."""

    def __init__(self, report: Report, figures: Collection[str], room: int, made: Made) -> None:
        self._report = report
        self._figures = figures
        self._room = room
        self._made = made
        self._pages = pages(report, made)
        self._numbered = 0

    def parts(self, blocks: Sequence[Block], labels: Labels) -> Iterator[Part]:
        """Every block; words before a table stay with it, and words that follow one stand a little apart from it."""
        last: Part | None = None
        for block, after in zip(blocks, (*blocks[1:], None), strict=True):
            alone = isinstance(after, Facts) and len(after.facts) == 1
            held = alone or isinstance(after, TableBlock | FigureBlock | Space | Ticks)
            follows = isinstance(last, Grid) and isinstance(block, Paragraph | Facts | ListBlock)
            for part in self._parts(block, labels, held=held and isinstance(block, Paragraph), follows=follows):
                last = part
                yield part

    def _parts(self, block: Block, labels: Labels, *, held: bool, follows: bool) -> Iterable[Part]:
        match block:
            case FigureBlock():
                return self._pictured(block, labels)
            case Contents(heading=heading, level=level):
                return self._contents(heading, level)
            case Spoken():
                return self._spoken(block)
            case _:
                return self._made.of(block, _alone, labels.table, self._room, held, follows)

    def _pictured(self, block: FigureBlock, labels: Labels) -> Iterator[Picture]:
        if block.key in self._figures:
            self._numbered += 1
            words = (Run(f"{labels.figure} {self._numbered}. {seen(block.caption)}"),)
            yield Picture(Words("Caption", words, held=True), block.key, seen(block.alt))

    def _spoken(self, block: Spoken) -> Iterator[Part]:
        self._numbered = 0
        heading = (Run(seen(block.heading), block.language),)
        yield Words("Heading2", heading, held=True, breaks=block.new_page, level=2)
        yield from self.parts(block.blocks, block.labels)

    def _contents(self, heading: str, level: int) -> Iterator[Words]:
        if self._pages > LONG:
            yield Words("TOCHeading", (Run(seen(heading)),), held=True)
            for depth, text, language in titles(self._report.blocks, level, self._report.language):
                yield Words(f"TOC{depth}", (Run(seen(text), _other(language, self._report.language)),))


_Alone = Heading | Paragraph | ListBlock | Facts | Box | TableBlock | Space | Ticks
"""What looks the same wherever it stands."""


def _alone(block: _Alone, table: str, room: int, held: bool, follows: bool) -> tuple[Part, ...]:
    first, *others = _shown(block, table, room)
    return (_beside(first, held=held, apart=follows), *(_beside(each, held=held, apart=False) for each in others))


def _shown(block: _Alone, table: str, room: int) -> Iterator[Part]:
    """A block as it stands by itself, `table` the word before the number of a table."""
    match block:
        case Heading(level=level, text=text, language=language, about=about):
            yield Words(f"Heading{level}", (Run(seen(text), language, about=about),), held=True, level=level)
        case Paragraph() | ListBlock():
            yield _plain(block)
        case Facts(facts=facts):
            stop = value_stop(block)
            few = len(facts) <= _TOGETHER
            yield from (_fact(fact, stop, held=few and n < len(facts) - 1) for n, fact in enumerate(facts))
        case Box(blocks=inner):
            yield Boxed(tuple(_plain(each, "Summary", "SummaryBullet") for each in inner))
        case TableBlock():
            caption = (Run(f"{table} {block.number}. "), *block.title())
            shares = tuple(round(100 * width / room) for width in widths(block, room))  # so that a letter moves none
            yield Grid(Words("Caption", _seen(caption), held=True), block, shares, is_named(block))
        case Space(known=known):
            yield Words("Space", (Run(seen(known) or ROOM),))
        case Ticks():
            for row in block.rows():
                yield Words("Tick", _seen(Run(f"{BOX} {item}   ") for item in row))
        case _:
            assert_never(block)


def _beside(part: Part, *, held: bool, apart: bool) -> Part:
    if isinstance(part, Words):
        return msgspec.structs.replace(part, held=held or part.held, apart=apart)
    return msgspec.structs.replace(part, apart=apart) if isinstance(part, Listing) else part


def _other(language: Language, than: Language) -> Language | None:
    return language if language != than else None


def _plain(block: Paragraph | ListBlock, words: str = "", bullet: str = "ListBullet") -> Words | Listing:
    if isinstance(block, Paragraph):
        return Words(words or _STYLES[block.look], _seen(block.runs))
    style = "ListNumber" if block.numbered and not words else bullet
    return Listing(style, tuple(_seen(item) for item in block.items), block.numbered)


def _fact(fact: Fact, stop: int, *, held: bool) -> Words:
    between = Run("\n" if len(fact.label) > LABEL else "\t")
    lines = [run for n, line in enumerate(fact.lines) for run in ((Run("\n"),) if n else ()) + _seen(line)]
    return Words("Fact", (Run(seen(fact.label), quiet=True), between, *lines), stop=stop, held=held)


def _seen(runs: Iterable[Run]) -> Runs:
    return tuple(msgspec.structs.replace(run, text=said) for run in runs if (said := seen(run.text)))
