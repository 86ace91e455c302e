"""A light assessment on one or two pages: the same answers in fewer parts, and nothing shown twice."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from ennakko.export.blocks import Block, Fact, Facts, Heading, Paragraph, Run
from ennakko.export.reading import Reading
from ennakko.export.wording import YES_NO
from ennakko.model.catalogue import Part
from ennakko.model.form import Question, YesNo

INTO: Final = {
    "heading_basic": "heading_decision",
    "heading_authors": "heading_decision",
    "heading_gains_and_bears": "heading_impacts",
}
"""Parts whose answers stand at the end of another part."""


def in_few_pages(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of the document: those that say little with others, and the law at the end."""
    kept = []
    for part in parts:
        if part.heading in INTO or part.draws == "legal":
            continue
        added = [q for other in parts if INTO.get(other.heading) == part.heading for q in other.questions]
        kept.append(msgspec.structs.replace(part, questions=(*part.questions, *added)))
    return (*kept, Part("", draws="end"))


def in_few_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Short answers after each other in one paragraph, and a question on the line where its answer begins."""
    for n, block in enumerate(blocks):
        before = blocks[n - 1] if n else None
        following = blocks[n + 1] if n + 1 < len(blocks) else None
        match block, before, following:
            case Facts(facts=facts), _, _:
                yield Paragraph(tuple(run for n, fact in enumerate(facts) for run in _said(fact, n)), "details")
            case Heading(), _, Paragraph():
                pass
            case Paragraph(runs=runs, look=look), Heading(text=question), _:
                yield Paragraph((Run(asked(question), quiet=True), *runs), look)
            case _:
                yield block


def answers_in_lines(questions: Sequence[Question], reading: Reading) -> Iterator[Block]:
    """The questions that are answered with a word, by their answer."""
    there = [q for q in questions if isinstance(q, YesNo) and reading.is_there(q)]
    alike: dict[str, list[str]] = {reading.words(YES_NO[answer]): [] for answer in ("yes", "unknown", "no")}
    for question in there:
        if views := reading.views(question):
            alike[reading.question(question)] = ["".join(run.text for run in view) for view in views]
        else:
            answer = "".join(run.text for run in reading.lines(question)[0])
            alike.setdefault(answer, []).append(reading.question(question))
    for answer, said in ((answer, said) for answer, said in alike.items() if said):
        yield Paragraph((Run(f"{answer}: ", strong=True), Run(" ".join(said))), "details")


def _said(fact: Fact, place: int) -> Iterator[Run]:
    yield Run(f"{' · ' if place else ''}{asked(fact.label)}", quiet=True)
    parts = any(", " in run.text for line in fact.lines for run in line)
    for n, line in enumerate(fact.lines):
        yield from (Run("; " if parts else ", "), *line) if n else line


def asked(question: str) -> str:
    """A question before its answer on the same line."""
    return f"{question} " if question.endswith(("?", ".")) else f"{question}: "
