"""Tables on paper: rows to fill where they are narrow, a card for each row where they are not, and the matrix."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from ennakko.export.blank_asking import Asking, signed
from ennakko.export.blocks import (
    BOX,
    ROOM,
    Block,
    Cell,
    Heading,
    Line,
    ListBlock,
    Paragraph,
    Run,
    Space,
    TableBlock,
    Ticks,
)
from ennakko.export.wording import YES_NO
from ennakko.model.form import (
    Impacts,
    Item,
    LongText,
    Option,
    Persons,
    Rowed,
    Simple,
    Table,
    YesNo,
)
from ennakko.model.words import lowered

_NARROW: Final = 4
_ROWS: Final = 5
_CARDS: Final = 1
_ALTERNATIVES: Final = 3
_FACTORS: Final = 5
"""How wide the factors are where an alternative has two."""
_SHARES: Final = (2, 3)
"""How wide questions are, and the room for their answers."""
_BESIDE: Final = (60, 4)
"""So many letters stand on a line beside a question, and so many lines of boxes are easy to read."""


def yes_no_table(questions: Sequence[YesNo], caption: str, asking: Asking) -> TableBlock:
    """Questions that are answered with a word, a box for each word."""
    words = [asking.words(word) for word in YES_NO.values()]
    heads = [asking.phrase("column_question"), *words]
    rows = []
    for question in questions:
        asked = asking.words(question.label)
        helped = [Line((Run(asking.words(question.help), quiet=True),))] if question.help else []
        boxes = [Cell((Line((Run(BOX),), ticks=f"{asked} {word}"),)) for word in words]
        rows.append((Cell((Line((Run(asked),)), *helped)), *boxes))
    return _table(f"blank:{questions[0].id}", caption, heads, rows, asking)


def blank_rows(question: Rowed, asking: Asking, level: int, *, named: bool) -> Iterator[Block]:
    """A table as rows to fill, or as cards when its columns are many or their answers long."""
    if named:
        yield Heading(level, asking.label(question))
        level += 1
    if question.help:
        yield Paragraph((Run(asking.words(question.help)),), "note", held=True)
    columns = _columns(question, asking)
    if isinstance(question, Persons) or (len(columns) <= _NARROW and not any(map(_is_long, columns))):
        yield _rows_to_fill(question, columns, asking)
        return
    yield Paragraph((Run(asking.phrase("blank_more")),), "note", held=True)
    for n in range(_CARDS + (1 if _has_baseline(question) else 0)):
        yield fields(f"blank:{question.id}:{n}", _card(question, n, asking), columns, asking, helped=n == 0)


def blank_impacts(question: Impacts, item: Item, asking: Asking) -> Iterator[Block]:
    """The factors of an item down, the alternatives across, a table for each perspective."""
    factors = [
        option
        for option in asking.catalogue.lists["factors"]
        if (not item.factors or option.id in item.factors) and item.perspective in (None, option.perspective)
    ]
    for perspective, group in groupby(factors, key=lambda option: option.perspective):
        named = asking.catalogue.option("perspectives", perspective or "")
        caption = asking.words(named.label) if named else asking.words(question.label)
        yield _matrix(f"blank:{item.id}:{perspective}", caption, list(group), asking)


def impact_card(question: Impacts, asking: Asking) -> Iterator[Block]:
    """All that is asked of one impact. Its factor stands in the tables before it, so the list of them is left out."""
    yield Heading(3, asking.phrase("blank_impact"))
    yield Paragraph((Run(asking.phrase("blank_more")),), "note", held=True)
    yield fields(f"blank:{question.id}:card", asking.words(question.row), _columns(question, asking), asking)


def scale_legend(asking: Asking) -> Iterator[Block]:
    """The values of the scale, each with its sign and what it means."""
    yield Paragraph((Run(asking.phrase("scale_intro")),), "lead")
    yield ListBlock(tuple(_step(option, asking) for option in asking.catalogue.lists["scale"]))
    yield Paragraph((Run(asking.phrase("compared_with_baseline")),), "note")


def _step(option: Option, asking: Asking) -> tuple[Run, ...]:
    word, label = asking.words(option.word or option.label), asking.words(option.label)
    named = Run(f"{signed(option)}{word}", strong=True)
    if label.casefold().startswith(word.casefold()):
        return (named, Run(label[len(word) :])) if label != word else (named,)
    return (named, Run(f": {lowered(label)}"))


def _matrix(key: str, caption: str, factors: list[Option], asking: Asking) -> TableBlock:
    code = asking.catalogue.tables["alternatives"].code
    names = [asking.words(code).replace("{n}", str(n + 1)) if code else str(n + 1) for n in range(_ALTERNATIVES)]
    heads = [asking.phrase("column_factor"), *names]
    other = asking.phrase("blank_other")
    rows: list[tuple[Cell, ...]] = []
    for said in (*(asking.words(option.label) for option in factors), other):
        rooms = [Cell((Line((Run(ROOM, quiet=True),), space=f"{said}, {name}"),)) for name in names]
        which = (Line((Run(ROOM, quiet=True),), space=said),) if said == other else ()
        rows.append((Cell((Line((Run(said),)), *which)), *rooms))
    return _table(key, caption, heads, rows, asking, shares=(_FACTORS, *(2 for _ in names)))


def _rows_to_fill(question: Rowed, columns: list[Simple], asking: Asking) -> TableBlock:
    heads = [asking.phrase("column_code"), *(asking.words(column.label) for column in columns)]
    rows = []
    for n in range(_ROWS):
        named = _code(question, n, asking)
        rooms = [
            Cell((Line((Run(ROOM, quiet=True),), space=f"{named}, {asking.words(column.label)}"),))
            for column in columns
        ]
        rows.append((Cell((Line((Run(named),)),)), *rooms))
    return _table(f"blank:{question.id}", asking.words(question.label), heads, rows, asking, alike=True)


def _table(
    key: str,
    caption: str,
    heads: list[str],
    rows: list[tuple[Cell, ...]],
    asking: Asking,
    *,
    alike: bool = False,
    shares: tuple[int, ...] = (),
) -> TableBlock:
    described = asking.phrase("table_description", rows=heads[0], columns=", ".join(heads))
    return TableBlock(key, caption, described, tuple(heads), tuple(rows), alike=alike, shares=shares)


def fields(key: str, caption: str, questions: Sequence[Simple], asking: Asking, *, helped: bool = True) -> TableBlock:
    """Questions down, with what helps to answer them when they are `helped`, and room for each answer beside it."""
    heads = [asking.phrase("column_question"), asking.phrase("column_answer")]
    rows: list[tuple[Cell, ...]] = []
    for question in questions:
        help_ = asking.helped(question) if helped else ""
        beside = (Line((Run(help_, quiet=True),)),) if help_ else ()
        room = tuple(_lines(asking.room(question)))
        rows.append((Cell((Line((Run(asking.label(question)),)), *beside)), Cell(room)))
    return _table(key, caption, heads, rows, asking, shares=_SHARES)


def _lines(room: Space | Ticks) -> Iterator[Line]:
    if isinstance(room, Space):
        yield Line((Run(room.known or ROOM, quiet=not room.known),), space=room.asked, lines=room.lines)
        return
    for items in room.rows(*_BESIDE):
        yield Line(tuple(Run(said) for item in items for said in (BOX, item)), ticks=room.asked)


def _columns(question: Rowed, asking: Asking) -> list[Simple]:
    return [column for column in question.columns if asking.is_asked(column)]


def _is_long(column: Simple) -> bool:
    return isinstance(column, LongText)


def _has_baseline(question: Rowed) -> bool:
    return isinstance(question, Table) and question.baseline


def _code(question: Rowed, n: int, asking: Asking) -> str:
    number = n if _has_baseline(question) else n + 1
    return asking.words(question.code).replace("{n}", str(number)) if question.code else str(number)


def _card(question: Rowed, n: int, asking: Asking) -> str:
    return f"{asking.words(question.row)} {_code(question, n, asking)}"
