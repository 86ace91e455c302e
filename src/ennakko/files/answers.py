"""Answers as anyone would write them: question id → value, tables as lists of objects, rows named by their code.

What `written` gives, `edit_from` takes. A row counts by its place in the list of the file, also where another row of
the list is removed. A table shorter than the rows that are there leaves the rest alone: absence is never deletion.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Mapping
from pathlib import Path as FilePath

import msgspec

from ennakko.files.answer_faults import (
    ID,
    IDS,
    NAME,
    OBJECT,
    BadAnswers,
    Fault,
    column_of,
    misspelt,
    near,
    no_answers,
    no_question,
    not_json,
    not_utf_8,
    too_deep,
    too_large,
    unreadable,
    wanted,
)
from ennakko.files.answer_rows import RowPlan, alike, changed, loosened
from ennakko.files.answer_values import Reading
from ennakko.files.answers_written import written
from ennakko.model.assessment import Assessment, Path
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import Edit, RemoveRow, Together, applied
from ennakko.model.form import Impacts, Persons, Table
from ennakko.model.scale import FINEST, SCALES, ScaleId, scale_of
from ennakko.model.scale import QUESTION as SCALE

__all__ = ["AnswersFile", "BadAnswers", "Fault", "edit_from", "given_at", "parsed", "read", "written"]

_KEYS = ("answers", "form", "modules", "by")
"""What a file can say. Other keys are passed over, as those that `show --json` prints, unless they are near these."""
_LIMIT = 8_000_000
"""Bytes. The longest assessments have some hundreds of thousands; more takes thirty times its size to read."""
_UTF_16 = (BOM_UTF16_LE, BOM_UTF16_BE)
_DEPTH = 32
"""Levels of lists and objects within each other. What can be answered has five."""


class AnswersFile(msgspec.Struct, frozen=True):
    """What an answers file says: the answers, and the form, the modules and the person when it names them.

    `undecided` are the conflicts that the file itself shows: repeating an answer there chooses nothing.
    """

    answers: Mapping[str, object]
    form: str | None = None
    modules: tuple[str, ...] = ()
    name: str = ""
    unit: str = ""
    undecided: frozenset[Path] = frozenset()


def read(path: FilePath) -> AnswersFile:
    """Read an answers file. Raises BadAnswers, also when it is not there or is not JSON."""
    try:
        if path.stat().st_size > _LIMIT:
            raise BadAnswers((too_large(path, _LIMIT),))
        content = path.read_bytes()
    except OSError:
        raise BadAnswers((unreadable(path),)) from None
    return parsed(content, path)


def parsed(content: bytes, path: FilePath) -> AnswersFile:
    """The answers file that some bytes hold. Raises BadAnswers.

    They may begin with a byte order mark, and be UTF-16 then: PowerShell writes that when it is told to write a file.
    """
    try:
        text = content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError:
        raise BadAnswers((not_utf_8(path),)) from None
    try:
        whole = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        raise BadAnswers((not_json(path, _line(text, str(error))),)) from None
    if _deeper(whole, _DEPTH):
        raise BadAnswers((too_deep(path, _DEPTH),))
    if isinstance(whole, dict) and "answers" not in whole:
        raise BadAnswers((no_answers(whole),))
    if not isinstance(whole, dict) or not isinstance(whole["answers"], dict):
        given = whole["answers"] if isinstance(whole, dict) else whole
        raise BadAnswers((Fault("answers", wanted(OBJECT, given)),))
    form, modules, by = whole.get("form"), whole.get("modules") or [], whole.get("by") or ""
    person = by if isinstance(by, dict) else {"name": by}
    name, unit = person.get("name"), person.get("unit", "")
    others = (key for key in whole if key not in _KEYS)
    faults = [Fault(key, misspelt(meant)) for key in others if (meant := near(key, _KEYS))]
    if form is not None and not isinstance(form, str):
        faults.append(Fault("form", wanted(ID, form)))
    if not isinstance(modules, list) or not all(isinstance(m, str) for m in modules):
        faults.append(Fault("modules", wanted(IDS, modules)))
    if not isinstance(name, str) or not isinstance(unit, str):
        faults.append(Fault("by", wanted(NAME, by)))
    if faults:
        raise BadAnswers(tuple(faults))
    return AnswersFile(whole["answers"], form, tuple(modules), str(name), str(unit), _undecided(whole))


def _line(text: str, said: str) -> int:
    """The line that what is wrong is on. The decoder tells its byte, unless the end is missing."""
    at = re.search(r"\(byte (\d+)\)", said)
    before = text.encode()[: int(at[1])] if at else text.rstrip().encode()
    return before.count(b"\n") + 1


def _deeper(whole: object, limit: int) -> bool:
    """Whether there are more levels than that. Python itself bears about a thousand."""
    level = [whole]
    for _ in range(limit):
        containers = [each for each in level if isinstance(each, dict | list)]
        level = [part for each in containers for part in (each.values() if isinstance(each, dict) else each)]
    return any(isinstance(each, dict | list) for each in level)


def _undecided(whole: Mapping[str, object]) -> frozenset[Path]:
    listed = whole.get("conflicts")
    paths = [each.get("path") for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    return frozenset(tuple(map(str, path)) for path in paths if isinstance(path, list))


def edit_from(
    answers: Mapping[str, object], catalogue: Catalogue, assessment: Assessment, new_row: Callable[[], str]
) -> Edit:
    """The edit that takes these answers in. Only what changes is in it.

    Raises BadAnswers with every fault at once.
    """
    present = written(assessment, catalogue)
    given = {id_: value for id_, value in answers.items() if id_ not in present or not alike(value, present[id_])}
    tables = {id_: catalogue.tables[id_] for id_ in given if id_ in catalogue.tables}
    plans = {id_: RowPlan(tables[id_], given[id_], assessment, new_row) for id_ in tables}
    added = Together(tuple(edit for plan in plans.values() for edit in plan.added))
    grown = applied(added, assessment)
    removed = frozenset(row for plan in plans.values() for row in plan.removed)
    reading = Reading(catalogue.on_scale(_scale(answers, assessment)), grown, removed)
    changes: list[Edit] = []
    for id_, value in given.items():
        if id_ in plans:
            changes += plans[id_].answers(reading)
        elif (question := catalogue.questions.get(id_)) and not isinstance(question, Table | Persons | Impacts):
            changes += changed((id_,), reading.value(question, value, id_), grown)
        elif value is None and (id_,) in assessment.answers:
            changes += changed((id_,), None, grown)
        else:
            table = next((t.id for t in catalogue.tables.values() if t.column(id_)), None)
            reading.refuse(id_, column_of(table) if table else no_question(near(id_, catalogue.questions)))
    if reading.faults:
        raise BadAnswers(tuple(reading.faults))
    removals = [RemoveRow(id_, row) for id_, plan in plans.items() for row in plan.removed]
    step = Together((*added.edits, *changes, *removals))
    return Together((*step.edits, *loosened(applied(step, assessment), removed, catalogue))) if removed else step


def _scale(answers: Mapping[str, object], assessment: Assessment) -> ScaleId:
    """The scale whose values the file may hold: that of the assessment.

    A file that names a scale itself may hold every value there is, as an assessment may that has been on several.
    """
    return FINEST if answers.get(SCALE) in SCALES else scale_of(assessment)


def given_at(answers: Mapping[str, object], catalogue: Catalogue, assessment: Assessment) -> frozenset[Path]:
    """The paths at which the file gives an answer of its own, in rows that are there already."""
    found: set[Path] = set()
    for id_, value in answers.items():
        rows = zip(assessment.rows(id_), value, strict=False) if isinstance(value, list) else ()
        if id_ not in catalogue.tables:
            found.add((id_,))
            continue
        for row, cells in rows:
            if cells is None or cells:
                found.add((id_, row))
            if isinstance(cells, dict):
                found.update((id_, row, column) for column in cells)
    return frozenset(found)
