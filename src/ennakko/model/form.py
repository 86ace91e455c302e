"""What is asked: kinds of question, pages and forms.

Forms are data. This module knows kinds of question; it never knows a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

import msgspec

from ennakko.model.condition import Condition, Scope
from ennakko.model.scale import ScaleId
from ennakko.model.words import Text

UNKNOWN: Final = "unknown"
"""The answer that says it is not known: of a yes or no, and of a sum where the question allows it."""


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One choice: a stable id and its words. `word` is the short form, `sign` the mark of a scale value.

    `search` holds other words that a person may look for it by; they are shown nowhere.
    """

    id: str
    label: Text
    word: Text | None = None
    sign: str | None = None
    group: str | None = None
    perspective: str | None = None
    search: Text | None = None


YES_NO: Final = (
    Option("yes", Text(fi="Kyllä", sv="Ja", en="Yes")),
    Option("no", Text(fi="Ei", sv="Nej", en="No")),
    Option(UNKNOWN, Text(fi="En tiedä", sv="Vet inte", en="Don’t know")),
)
"""The answers to a question of that kind, in the same words in the window and in the document."""


class _Question(msgspec.Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True, kw_only=True):
    """What every question has. `heading` stands above its answer in the document when its words ask or instruct."""

    id: str
    label: Text
    heading: Text | None = None
    help: Text | None = None
    required: tuple[Scope, ...] = ()
    when: Condition | None = None


class ShortText(_Question, frozen=True, tag="short_text"):
    """One line. `limit` is the advised length in characters, never enforced while typing."""

    limit: int | None = None


class LongText(_Question, frozen=True, tag="long_text"):
    """Paragraphs, with lines that begin with "- " as a list. `lines` is the height to begin with."""

    limit: int | None = None
    lines: int = 4


class TextList(_Question, frozen=True, tag="text_list"):
    """Several short texts in order; `suggestions` names a list to choose from."""

    suggestions: str | None = None


class Choice(_Question, frozen=True, tag="choice"):
    """Exactly one of `choices`, or of the list named `choices_from`."""

    choices: tuple[Option, ...] = ()
    choices_from: str | None = None


class Choices(_Question, frozen=True, tag="choices"):
    """Any number of `choices`, or of the list named `choices_from`."""

    choices: tuple[Option, ...] = ()
    choices_from: str | None = None


class YesNo(_Question, frozen=True, tag="yes_no"):
    """Yes, no or don't know. `opens` and `strong` are what a screening reads from it."""

    opens: tuple[str, ...] = ()
    strong: bool = False


class Flag(_Question, frozen=True, tag="flag"):
    """A box to tick."""


class Date(_Question, frozen=True, tag="date"):
    """A day, kept as ISO text."""


class DateRange(_Question, frozen=True, tag="date_range"):
    """From a day to a day, kept as ISO text with a slash between."""


class Number(_Question, frozen=True, tag="number"):
    """A whole number. A year is written without a thousands space."""

    minimum: int = 0
    maximum: int = 1_000_000_000
    year: bool = False


class Money(_Question, frozen=True, tag="money"):
    """Euros as exact decimal text; a saving is negative. With `unknown`, `UNKNOWN` is an answer, too."""

    unknown: bool = False


class Scale(_Question, frozen=True, tag="scale"):
    """A value on the impact scale, kept as the id of the value."""

    choices_from: str = "scale"


class Reference(_Question, frozen=True, tag="reference"):
    """Points to a row of a table, or to several. With `harms`, the impacts that are good news are not offered."""

    table: str
    several: bool = False
    harms: bool = False


class Derived(_Question, frozen=True, tag="derived"):
    """Worked out from other answers, never asked."""


Simple = (
    ShortText
    | LongText
    | TextList
    | Choice
    | Choices
    | YesNo
    | Flag
    | Date
    | DateRange
    | Number
    | Money
    | Scale
    | Reference
    | Derived
)


class _Rows(_Question, frozen=True):
    row: Text
    add: Text
    columns: tuple[Simple, ...]
    code: Text | None = None
    at_most: int = 500

    def column(self, id_: str) -> Simple | None:
        """The column with this id, if there is one."""
        return next((c for c in self.columns if c.id == id_), None)


class Persons(_Rows, frozen=True, tag="persons"):
    """People: name, job title, unit. A row each."""


class Table(_Rows, frozen=True, tag="table"):
    """Rows of answers. `code` names the rows for people ("L{n}" makes L1, L2 …).

    A table with `baseline` always begins with one row that cannot be removed: the status quo, numbered 0.
    """

    baseline: bool = False


class Impacts(_Rows, frozen=True, tag="impacts"):
    """Rows of factor and alternative, shown as a matrix."""


Rowed = Persons | Table | Impacts
Question = Simple | Rowed


class Item(msgspec.Struct, frozen=True):
    """One numbered point of a form: its words and the questions it holds.

    An item that shows the impact matrix may be limited to one perspective or to some factors.
    """

    id: str
    text: Text | None
    questions: tuple[Question, ...]
    section: str | None = None
    perspective: str | None = None
    factors: tuple[str, ...] = ()


class Page(msgspec.Struct, frozen=True):
    """What is on the screen at once: a heading, one sentence, why it is asked, prompts, and items."""

    id: str
    title: Text
    items: tuple[Item, ...]
    intro: Text | None = None
    why: Text | None = None
    prompts: tuple[Text, ...] = ()

    def questions(self) -> Iterator[Question]:
        """Every question of the page, in order."""
        for item in self.items:
            yield from item.questions


FormKind = Literal["screening", "form", "module"]


class Form(msgspec.Struct, frozen=True):
    """A form or module: what it is called, when it is used, and its pages.

    The pages of the modules in use stand after the page named by `modules_after`. An assessment with this form begins
    on its `scale` when it names one, and who has not been in it before begins at the page named by `begins_at`,
    otherwise at the first.
    """

    id: str
    kind: FormKind
    edition: int
    name: Text
    short: Text
    use_when: Text
    pages: tuple[Page, ...]
    scope: Scope | None = None
    modules_after: str | None = None
    scale: ScaleId | None = None
    begins_at: str | None = None

    def questions(self) -> Iterator[Question]:
        """Every question of the form, in order."""
        for page in self.pages:
            yield from page.questions()
