"""Everything that can be asked here: forms, shared sections, lists, and the words of the document."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import msgspec

from ennakko.model.condition import Scope
from ennakko.model.form import Choice, Choices, Form, Impacts, Option, Persons, Question, Scale, Table
from ennakko.model.scale import FINEST, FIVE, LISTS, ScaleId, shown
from ennakko.model.words import Language, Text

_FIVE_STEPS = "scale_five"
"""Where the steps of the five-step scale are while the catalogue speaks on another."""


class Section(msgspec.Struct, frozen=True):
    """Questions that several forms share, such as basic data or alternatives."""

    id: str
    title: Text
    questions: tuple[Question, ...]


class Remark(msgspec.Struct, frozen=True):
    """What a remark or gap says, with its places for words. `gap_in` names the scopes where it is a gap."""

    id: str
    text: Text
    gap_in: tuple[Scope, ...] = ()


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One part of the document: a heading phrase, and which questions it prints or which figure it draws."""

    heading: str
    questions: tuple[str, ...] = ()
    draws: str | None = None


class Preset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an organisation may choose at one go: the perspectives it assesses from, and the scale."""

    id: str
    label: Text
    perspectives: tuple[str, ...]
    scale: ScaleId = FIVE


class Edition(msgspec.Struct, frozen=True):
    """All forms as they stand together at one time: as canonical JSON, and named by the hash of it."""

    id: str = ""
    content: str = ""


class Catalogue(msgspec.Struct, frozen=True, dict=True):
    """All forms, sections, lists, phrases, remarks and presets, resolved and checked.

    It speaks of values on one scale: the list `scale` holds its steps.
    """

    forms: Mapping[str, Form]
    sections: Mapping[str, Section]
    lists: Mapping[str, tuple[Option, ...]]
    phrases: Mapping[str, Text]
    remarks: Mapping[str, Remark]
    document: tuple[Part, ...]
    presets: tuple[Preset, ...] = ()
    scale: ScaleId = FIVE
    edition: Edition = Edition()
    earlier: tuple["Catalogue", ...] = ()
    """Other editions that still have words for answers of one assessment, where this one has none."""

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every question outside tables, by id. A table is one of them."""
        found: dict[str, Question] = {}
        for section in self.sections.values():
            found.update((q.id, q) for q in section.questions)
        for form in self.forms.values():
            for question in form.questions():
                found.setdefault(question.id, question)
        return found

    @cached_property
    def asked(self) -> Mapping[str, Question]:
        """Every question outside tables that some form or module asks, by id."""
        return {question.id: question for form in self.forms.values() for question in form.questions()}

    @cached_property
    def tables(self) -> Mapping[str, Persons | Table | Impacts]:
        """Every table, by id."""
        return {i: q for i, q in self.questions.items() if isinstance(q, Persons | Table | Impacts)}

    def options(self, question: Choice | Choices | Scale) -> tuple[Option, ...]:
        """The choices of a question, its own or those of the list it names."""
        if question.choices_from is not None:
            return self.lists.get(question.choices_from, ())
        return question.choices if not isinstance(question, Scale) else ()

    def option(self, list_id: str, option_id: str) -> Option | None:
        """One entry of a list, or nothing when the list does not hold it.

        A value that the scale has no step for is read as the scale reads it, or as the finest scale calls it.
        """
        found = next((o for o in self.lists.get(list_id, ()) if o.id == option_id), None)
        if found is None and list_id == LISTS[FIVE]:
            read, steps = shown(option_id, self.scale), self.lists[list_id]
            found = next((o for o in (*steps, *self.lists.get(LISTS[FINEST], ())) if o.id == read), None)
            if found and not any(step.sign for step in steps):  # words only, also for what is beyond the steps
                return msgspec.structs.replace(found, sign=None)
        return found or _first(other.option(list_id, option_id) for other in self.earlier)

    def choice(self, question: Choice | Choices, value: str) -> Option | None:
        """What a question offers under an id, or offered in an earlier edition; nothing when no edition here knows."""
        listed = self.option(question.choices_from, value) if question.choices_from is not None else None
        own = listed or _first(o for o in question.choices if o.id == value)
        return own or _first(
            other.choice(asked, value)
            for other in self.earlier
            for asked in other.called(question.id)
            if isinstance(asked, Choice | Choices)
        )

    def called(self, id_: str) -> Iterator[Question]:
        """The question and the columns of an id."""
        if id_ in self.questions:
            yield self.questions[id_]
        yield from (column for table in self.tables.values() if (column := table.column(id_)))

    def on_scale(self, scale: ScaleId) -> "Catalogue":
        """The same catalogue speaking of values on another scale; as it is where that scale is not known."""
        if scale == self.scale or LISTS[scale] not in self.lists:
            return self
        made: dict[ScaleId, Catalogue] = self.__dict__.setdefault("_on_scales", {self.scale: self})
        if scale not in made:
            five = self.lists.get(_FIVE_STEPS, self.lists[LISTS[FIVE]])
            steps = five if scale == FIVE else self.lists[LISTS[scale]]
            lists = {**self.lists, LISTS[FIVE]: steps, _FIVE_STEPS: five}
            made[scale] = other = msgspec.structs.replace(self, lists=lists, scale=scale)
            other.__dict__["_on_scales"] = made
        return made[scale]

    def phrase(self, phrase_id: str, language: Language, **words: str) -> str:
        """A phrase of the document in one language, with its places filled."""
        text = self.phrases[phrase_id].in_(language)
        for name, word in words.items():
            text = text.replace("{" + name + "}", word)
        return text

    def form_for(self, scope: Scope) -> Form:
        """The form that a scope calls for."""
        return next(f for f in self.forms.values() if f.scope == scope and f.kind != "module")

    def modules(self) -> Iterator[Form]:
        """The modules, in the order of their files."""
        return (f for f in self.forms.values() if f.kind == "module")


def _first(found: Iterable[Option | None]) -> Option | None:
    return next((option for option in found if option is not None), None)
