"""A question on paper: its words, what helps to answer it, and room for the answer in the shape that fits."""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from ennakko.export.blocks import Block, Heading, Paragraph, Run, Space, Ticks
from ennakko.export.wording import NO_BREAK, YES_NO
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import UNANSWERED, AllOf, AnswerIs, AnyOf, Condition, ModuleIsOn, ScopeIs
from ennakko.model.form import (
    Choice,
    Choices,
    Derived,
    Flag,
    Form,
    LongText,
    Option,
    Question,
    Rowed,
    Scale,
    Simple,
    TextList,
    YesNo,
)
from ennakko.model.parallel import is_parallel
from ennakko.model.words import Language, Text

_SHOWN_ONLY: Final = frozenset(
    {"imp_scale", "imp_perspectives", "cmp_sum_visible", "cmp_weights", "cmp_weights_3", "cmp_weights_2"}
    | {"cmp_weights_source"}
)
"""How the program shows and reckons. On paper there is nothing to choose: the form has one scale, and no sums."""
_LINES: Final = (4, 8)
"""The least and the most lines that there are for a long answer."""


class Asking(msgspec.Struct, frozen=True):
    """A form that is asked on paper, in one language."""

    form: Form
    catalogue: Catalogue
    language: Language
    known: Mapping[str, str] = {}
    """What is known before anybody writes, by the ids of the questions."""
    only_required: bool = False
    """Whether what may be left open is not asked."""

    def words(self, text: Text) -> str:
        """Words of the form."""
        return text.in_(self.language)

    def phrase(self, id_: str, **words: str) -> str:
        """A phrase of the document."""
        return self.catalogue.phrase(id_, self.language, **words)

    def is_asked(self, question: Question) -> bool:
        """Whether a question is asked on this paper."""
        if not is_on_paper(question) or not self.may_apply(question.when):
            return False
        return not self.only_required or self._is_required(question)

    def _is_required(self, question: Question) -> bool:
        """A table that may stay empty counts when its rows need something."""
        rows = question.columns if isinstance(question, Rowed) else ()
        return self.form.scope is None or any(self.form.scope in each.required for each in (question, *rows))

    def may_apply(self, condition: Condition | None) -> bool:
        """Whether a question can be asked in this form at all, whatever is answered."""
        match condition:
            case ModuleIsOn(id=module):
                return module == self.form.id
            case ScopeIs(values=scopes):
                return self.form.scope is None or self.form.scope in scopes
            case AnswerIs(question=other, values=values) if self.only_required and UNANSWERED not in values:
                columns = (column for table in self.catalogue.tables.values() for column in table.columns)
                named = next((c for c in columns if c.id == other), self.catalogue.questions.get(other))
                return named is None or self._is_required(named)
            case AllOf(of=parts):
                return all(self.may_apply(part) for part in parts)
            case AnyOf(of=parts):
                return any(self.may_apply(part) for part in parts)
            case _:
                return True

    def label(self, question: Question) -> str:
        """What a question is called, with a word where it need not be answered."""
        said = self.words(question.label)
        if question.when is not None:
            return f"{said} {self.phrase('blank_if')}"
        if self.only_required or self.form.scope is None or self.form.scope in question.required:
            return said
        return f"{said} {self.phrase('optional_mark')}"

    def asked(self, question: Simple, level: int) -> Iterator[Block]:
        """A question under a heading."""
        yield Heading(level, self.label(question))
        yield from self.guided(question)

    def guided(self, question: Simple) -> Iterator[Block]:
        """What helps, and the room for the answer."""
        if said := self.helped(question):
            yield Paragraph((Run(said),), "note")
        yield self.room(question)

    def helped(self, question: Simple) -> str:
        """What helps to answer."""
        said = [self.words(question.help)] if question.help else []
        if isinstance(question, Choice | Choices | Scale) and not is_written(question):
            said.append(self.phrase("blank_several" if isinstance(question, Choices) else "blank_one"))
        return " ".join(said)

    def room(self, question: Simple) -> Space | Ticks:
        """Where the answer goes: lines to write on, or boxes to tick."""
        asked = self.words(question.label)
        match question:
            case Choice() | Choices() | Scale():
                if is_written(question):
                    return Space(asked, 2)
                return Ticks(asked, tuple(map(self.option, self.catalogue.options(question))))
            case YesNo():
                return Ticks(asked, tuple(map(self.words, YES_NO.values())))
            case Flag():
                return Ticks(asked, (self.words(YES_NO["yes"]),))
            case LongText(lines=lines):
                least, most = _LINES
                return Space(asked, max(least, min(most, lines)))
            case TextList():
                return Space(asked, _LINES[0])
            case _:
                return Space(asked, known=self.known.get(question.id, ""))

    def option(self, option: Option) -> str:
        """A choice; a value of the scale with its sign."""
        return f"{signed(option)}{self.words(option.word or option.label if option.sign else option.label)}"


def signed(option: Option) -> str:
    """The sign of a value before its words. What does not apply has none: its sign looks like a minus."""
    return f"{NO_BREAK.join(option.sign)}{NO_BREAK} " if option.sign and option.id != "na" else ""


def is_on_paper(question: Question) -> bool:
    """Whether a question is ever asked on paper: not what is worked out, nor what is asked for the other language of a
    document.
    """
    return not isinstance(question, Derived) and not is_parallel(question.id) and question.id not in _SHOWN_ONLY


def is_written(question: Simple) -> bool:
    """Whether the answer is written though it is chosen in the program: the factors stand in the tables of impacts."""
    return isinstance(question, Choice) and question.choices_from == "factors"
