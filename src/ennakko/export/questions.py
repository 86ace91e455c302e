"""Questions and their answers in the order of the document: short ones as facts, long ones under their own heading."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from ennakko.export import rows
from ennakko.export.blocks import Block, Cell, Fact, Facts, Heading, Line, ListBlock, Paragraph, Run, Runs, TableBlock
from ennakko.export.reading import Reading
from ennakko.model.form import Choices, Derived, LongText, Question, Rowed, Simple, TextList, YesNo

SENTENCES: Final = {
    "par_none_reason": ("no_hearing", "reason"),
    "single_alt_reason": ("single_alternative", "reason"),
    "con_proposal": ("proposal", "alternative"),
}
"""Answers that read as part of a sentence of the document: the phrase, and their place in it."""
_LONG_LABEL: Final = 45
_LONG_ANSWER: Final = 120


class Answers(msgspec.Struct, frozen=True):
    """What a part of the document says: what opens it, its short facts, and the rest under headings."""

    opening: tuple[Block, ...]
    facts: tuple[Block, ...]
    rest: tuple[Block, ...]

    def __bool__(self) -> bool:
        return bool(self.opening or self.facts or self.rest)


def answers(
    questions: Sequence[Question], reading: Reading, level: int, table_caption: str, *, opens: bool = True
) -> Answers:
    """The answers to some questions, without those that nobody answered.

    When it `opens` a part, a long answer to the first question stands without a heading. A question whose id begins
    with that of another, such as `baseline_evidence`, stands with it.
    """
    opening: tuple[Block, ...] = ()
    facts: list[Fact] = []
    rest: list[Block] = []
    asked = [q for q in questions if isinstance(q, YesNo) and reading.is_there(q)]
    for group in grouped([q for q in questions if not isinstance(q, YesNo | Derived)]):
        there = [q for q in group if reading.is_there(q)]
        if not there:
            continue
        if isinstance(there[0], Rowed):
            if rows.is_short(there[0]):
                facts.append(rows.fact(there[0], reading))
            elif table := rows.table(there[0], reading):
                rest.append(table)
            elif reading.is_open(there[0]):
                facts.append(Fact(reading.question(there[0]), ((reading.open_mark,),)))
            continue
        simple = [q for q in there if not isinstance(q, Rowed)]
        begins = simple[0] is questions[0] or simple[0].id in SENTENCES
        first = opens and not opening and begins and not reading.is_open(simple[0])
        prose = first and (isinstance(simple[0], LongText) or simple[0].id in SENTENCES)
        if not prose and not any(_is_long(q, reading) for q in simple):
            facts += [_fact(q, reading) for q in simple]
        elif first:
            opening = tuple(_long(simple, reading))
        else:
            rest += [Heading(level, reading.question(simple[0])), *_long(simple, reading)]
    shown: list[Block] = [Facts(tuple(fact for fact in facts if fact.lines))] if any(f.lines for f in facts) else []
    if asked:
        shown.append(question_table(asked, reading, table_caption))
    return Answers(opening, tuple(shown), tuple(rest))


def grouped(questions: Sequence[Question]) -> Iterator[list[Question]]:
    """Each question with those that belong to it: their ids begin with its own and an underscore."""
    group: list[Question] = []
    for question in questions:
        if group and question.id.startswith(group[0].id + "_"):
            group.append(question)
        else:
            if group:
                yield group
            group = [question]
    if group:
        yield group


def under_headings(group: Sequence[Simple], reading: Reading, level: int, heading: str) -> Iterator[Block]:
    """One point of a module: its words as a heading, its answers below."""
    if there := [q for q in group if reading.is_there(q)]:
        yield Heading(level, heading)
        yield from _long(there, reading)


def question_table(asked: Sequence[Simple], reading: Reading, caption: str) -> TableBlock:
    """Questions that are answered with a word, as a table."""
    columns = [reading.phrase("column_question"), reading.phrase("column_answer")]
    cells = tuple(
        (
            Cell((Line((Run(reading.question(question)),)),)),
            Cell(tuple(Line(runs) for runs in reading.lines(question))),
        )
        for question in asked
    )
    described = rows.described(reading, columns[0], columns)
    return TableBlock(f"questions:{asked[0].id}", caption, described, tuple(columns), cells)


def _is_long(question: Simple, reading: Reading) -> bool:
    if isinstance(question, LongText):
        said = reading.assessment.text(question.id)
        return len(said) > _LONG_ANSWER or "\n" in said or len(reading.question(question)) > _LONG_LABEL
    if isinstance(question, TextList | Choices):
        return sum(len(run.text) for line in reading.lines(question) for run in line) > _LONG_ANSWER
    return len(reading.question(question)) > _LONG_LABEL


def _fact(question: Simple, reading: Reading) -> Fact:
    lines = reading.lines(question)
    if len(lines) > 1 and all(len(line) == 1 for line in lines) and not isinstance(question, TextList):
        lines = (rows.parted(lines, ", "),)
    return Fact(reading.question(question), lines)


def _long(group: Sequence[Simple], reading: Reading) -> Iterator[Paragraph | ListBlock]:
    """The answers of a group below each other. Short ones beside a long one carry their label, or stand out."""
    for n, question in enumerate(group):
        said = reading.blocks(question)
        if question.id in SENTENCES and isinstance(said[0], Paragraph) and not _is_apart(question, reading):
            yield Paragraph(_sentence(question.id, said[0].runs, reading))
            yield from said[1:]
        elif n and not isinstance(question, LongText):
            line = rows.parted(reading.lines(question), ", ")
            yield Paragraph((Run(f"{reading.question(question)}: ", quiet=True), *line), "details")
        elif reading.views(question):
            yield from said
        elif not n and len(group) > 1 and not isinstance(question, LongText) and isinstance(said[0], Paragraph):
            yield Paragraph(tuple(Run(r.text, r.language, strong=True, about=r.about) for r in said[0].runs))
            yield from said[1:]
        else:
            yield from said


def _is_apart(question: Simple, reading: Reading) -> bool:
    """Whether what stands there is no answer that a sentence could take in."""
    return bool(reading.views(question)) or reading.is_open(question)


def _sentence(id_: str, said: Runs, reading: Reading) -> Runs:
    phrase, place = SENTENCES[id_]
    before, _, after = reading.phrase(phrase, **{place: "\n"}).partition("\n")
    middle = said if place == "reason" else tuple(Run(r.text, r.language, strong=True, about=r.about) for r in said)
    return tuple(run for run in (Run(before), *middle, Run(after)) if run.text)
