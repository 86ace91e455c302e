"""What stands behind the assessment when it is asked for: what the program noticed, and what colleagues commented."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from ennakko.export import rows
from ennakko.export.blocks import Block, Cell, Heading, Line, ListBlock, Paragraph, Run, Runs, TableBlock, placed
from ennakko.export.prose import line
from ennakko.export.reading import Reading
from ennakko.export.wording import day
from ennakko.model.assessment import Path
from ennakko.model.comments import COMMENTS, threads
from ennakko.model.form import Rowed
from ennakko.model.history import Author, History, Version
from ennakko.model.parallel import is_parallel
from ennakko.model.remarks import findings

_QUOTED: Final = 8
"""So many letters of an answer are enough to tell that a remark quotes it."""


def remarks(reading: Reading) -> Iterator[Block]:
    """The gaps, then the remarks; that there are none when there are none."""
    found = findings(reading.catalogue, reading.assessment)
    yield Heading(2, reading.phrase("heading_findings"))
    if not found:
        yield Paragraph((Run(reading.phrase("no_remarks")),))
        return
    yield Paragraph((Run(reading.phrase("remarks_note")),), "note")
    own = _own_words(reading)
    for level in ("gap", "remark"):
        said: dict[str, Path] = {}
        for each in found:
            if each.level == level:
                said.setdefault(reading.words(each.text), each.path)
        if said:
            yield Heading(3, reading.phrase(f"heading_{level}s"))
            lines = (placed((_quoting(text, own, reading),), path) for text, path in said.items())
            yield ListBlock(tuple(runs for line in lines for runs in line))


def _own_words(reading: Reading) -> list[str]:
    """What people wrote in another language, if they did, the longest first."""
    theirs = ((path, value) for path, value in reading.assessment.answers.items() if reading.tongue(path))
    said = {line(value) for path, value in theirs if isinstance(value, str) and not is_parallel(path[-1])}
    return sorted((text for text in said if len(text) >= _QUOTED), key=len, reverse=True) if reading.foreign else []


def _quoting(text: str, own: list[str], reading: Reading) -> Runs:
    """What a remark says, with the words of people in it, whole or cut short, in their language."""
    for said in own:
        begins = text.find(said[:_QUOTED])
        if begins >= 0:
            length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(text[begins:], said, strict=False)))
            before, quoted, after = text[:begins], text[begins : begins + length], text[begins + length :]
            rest = (_quoting(before, own, reading), (Run(quoted, reading.foreign),), _quoting(after, own, reading))
            return tuple(run for runs in rest for run in runs)
    return (Run(text),) if text else ()


def comments(reading: Reading, history: History) -> Iterator[Block]:
    """What was said about each question and row, with who said it and when. Nothing when nobody commented."""
    question = reading.catalogue.tables[COMMENTS]
    about, text, resolved = (question.column(id_) for id_ in ("about", "text", "resolved"))
    if about is None or text is None or resolved is None:
        return
    cells = []
    for thread in threads(reading.catalogue, reading.assessment, history, Author("")):
        said: tuple[Line, ...] = ()
        for comment in thread.comments:
            if comment.version and (signed := _signed(comment.version, reading)):
                said = (*said, Line((Run(signed, quiet=True),)))
            said = (*said, *rows.lines(text, (COMMENTS, comment.row), reading, label=False))
            if comment.is_resolved:
                said = (*said, Line((Run(reading.question(resolved), quiet=True),)))
        place = _place(thread.about, reading)
        cells.append((Cell((Line((place,)),)) if place.text else rows.NOTHING, Cell(said)))
    if not cells:
        return
    heads = (reading.question(about), reading.question(text))
    yield Heading(2, reading.phrase("heading_comments"))
    yield TableBlock(
        key=COMMENTS,
        caption=reading.phrase("heading_comments"),
        description=rows.described(reading, heads[0], list(heads)),
        columns=heads,
        rows=tuple(cells),
    )


def _signed(version: Version, reading: Reading) -> str:
    by = version.by
    return ", ".join(part for part in (by.name, by.unit, day(version.at[:10], reading.language)) if part)


def _place(path: Path, reading: Reading) -> Run:
    """What a thread is about by the words of its question; other words as they are."""
    question = reading.catalogue.questions.get(path[0]) if path else None
    if question is None:
        return reading.said(line("/".join(path)))
    if len(path) == 1 or not isinstance(question, Rowed):
        return Run(reading.question(question))
    named = reading.name(question.id, path[1]) if path[1] in reading.assessment.rows(question.id) else ""
    column = question.column(path[2]) if len(path) == 3 else None
    words = [named or reading.question(question), *([reading.question(column)] if column else [])]
    return Run(": ".join(words))
