"""One document in two languages: a part for each, with its own headings, and every word marked with its language."""

from collections.abc import Iterator
from typing import Final

import msgspec

from ennakko.export.blocks import Block, Contents, FigureBlock, Heading, Report, Spoken
from ennakko.export.made import Made
from ennakko.model.words import Language

PART: Final[dict[Language, str]] = {"fi": "Suomeksi", "sv": "På svenska", "en": "In English"}


def in_both(first: Report, second: Report, made: Made) -> Report:
    """The first report, then the second on a page of its own. Under one title, so that either part can be skipped."""
    places = [block for block in first.blocks if isinstance(block, Contents)]
    contents = tuple(Contents(place.heading, 3) for place in places[:1])
    title, *_ = first.blocks
    return msgspec.structs.replace(
        first, blocks=(title, *contents, _part(first, made, new_page=False), _part(second, made, new_page=True))
    )


def figure_key(language: Language, key: str) -> str:
    """The key of a picture in the part of a language."""
    return f"{language}:{key}"


def _part(report: Report, made: Made, *, new_page: bool) -> Spoken:
    named, title = PART[report.language], report.blocks[0]
    if new_page and isinstance(title, Heading) and title.language is None:
        named = f"{named}: {report.title}"
    return Spoken(named, report.language, tuple(_lowered(report, made)), report.labels, new_page)


def _lowered(report: Report, made: Made) -> Iterator[Block]:
    """The blocks below the title, each heading one level further down."""
    for block in report.blocks[1:]:
        match block:
            case Heading():
                yield made.of(block, _one_down)
            case FigureBlock():
                yield made.of(block, _of_its_own, report.language)
            case Contents():
                pass
            case _:
                yield block


def _one_down(heading: Heading) -> Heading:
    return msgspec.structs.replace(heading, level=heading.level + 1)


def _of_its_own(figure: FigureBlock, language: Language) -> FigureBlock:
    return msgspec.structs.replace(figure, key=figure_key(language, figure.key))
