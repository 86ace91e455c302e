"""Where an assessment stands: what is asked, what is required, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, assert_never

import msgspec

from ennakko.model.assessment import Assessment, Path, Value, normalised, page_state
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import AllOf, AnswerIs, AnyOf, Condition, ModuleIsOn, Rows, ScopeIs
from ennakko.model.form import Derived, Form, Impacts, Page, Persons, Question, Table

State = Literal["not_started", "in_progress", "done", "to_check"]


class Missing(msgspec.Struct, frozen=True):
    """A required answer that is not there yet: where it belongs and on which page it is asked."""

    path: Path
    question: Question
    page: str


class PageStanding(msgspec.Struct, frozen=True):
    """One page: its state, and how many of its required answers are there."""

    page: Page
    state: State
    answered: int
    required: int
    missing: tuple[Missing, ...]


class Standing(msgspec.Struct, frozen=True):
    """The whole assessment: its pages, and how many of the answers that apply are there."""

    pages: tuple[PageStanding, ...]
    answered: int
    required: int
    missing: tuple[Missing, ...]


def form_of(catalogue: Catalogue, assessment: Assessment) -> Form:
    """The form in use; the screening when the form named is not known here."""
    return catalogue.forms.get(assessment.form) or catalogue.form_for("screening")


def pages(catalogue: Catalogue, assessment: Assessment) -> Iterator[Page]:
    """The pages of the form, with those of the modules in use in their place."""
    form = form_of(catalogue, assessment)
    for page in form.pages:
        yield page
        if page.id == form.modules_after:
            for module in catalogue.modules():
                if module.id in assessment.modules:
                    yield from module.pages


def holds(condition: Condition | None, catalogue: Catalogue, assessment: Assessment, row: Path = ()) -> bool:
    """Whether a condition holds, in a row when one is given as (table, row)."""
    match condition:
        case None:
            return True
        case AnswerIs(question=question, values=values):
            value = assessment.value(*row, question) if row else None
            return (assessment.value(question) if value is None else value) in values
        case Rows(table=table, at_least=least, at_most=most):
            return least <= len(assessment.rows(table)) <= most
        case ModuleIsOn(id=module):
            return module in assessment.modules
        case ScopeIs(values=scopes):
            return form_of(catalogue, assessment).scope in scopes
        case AnyOf(of=parts):
            return any(holds(part, catalogue, assessment, row) for part in parts)
        case AllOf(of=parts):
            return all(holds(part, catalogue, assessment, row) for part in parts)
        case _:
            assert_never(condition)


def applies(question: Question, catalogue: Catalogue, assessment: Assessment, row: Path = ()) -> bool:
    """Whether a question is asked at all."""
    return holds(question.when, catalogue, assessment, row)


def required(question: Question, catalogue: Catalogue, assessment: Assessment, row: Path = ()) -> bool:
    """Whether a question must be answered in the form in use."""
    return (
        not isinstance(question, Derived)
        and form_of(catalogue, assessment).scope in question.required
        and applies(question, catalogue, assessment, row)
    )


def answered(value: Value) -> bool:
    """Whether there is an answer. An unticked box is one."""
    return normalised(value) is not None


def _required_paths(
    question: Question, catalogue: Catalogue, assessment: Assessment
) -> Iterator[tuple[Path, Question]]:
    if required(question, catalogue, assessment):
        yield (question.id,), question
    if isinstance(question, Table | Persons | Impacts) and applies(question, catalogue, assessment):
        for row in assessment.rows(question.id):
            for column in question.columns:
                if required(column, catalogue, assessment, (question.id, row)):
                    yield (question.id, row, column.id), column


def _is_there(path: Path, question: Question, assessment: Assessment) -> bool:
    if isinstance(question, Table | Persons | Impacts):
        return len(assessment.rows(question.id)) > (1 if isinstance(question, Table) and question.baseline else 0)
    return answered(assessment.value(*path))


def page_standing(page: Page, catalogue: Catalogue, assessment: Assessment) -> PageStanding:
    """Where one page stands. Only the official says that a page is done; the program says whether it is begun."""
    needed = dict(pair for q in page.questions() for pair in _required_paths(q, catalogue, assessment))
    missing = tuple(Missing(p, q, page.id) for p, q in needed.items() if not _is_there(p, q, assessment))
    return PageStanding(page, _state(page, assessment), len(needed) - len(missing), len(needed), missing)


def _state(page: Page, assessment: Assessment) -> State:
    match assessment.value(*page_state(page.id)):
        case "done":
            return "done"
        case "to_check":
            return "to_check"
        case _:
            return "in_progress" if _begun(page, assessment) else "not_started"


def _begun(page: Page, assessment: Assessment) -> bool:
    for question in page.questions():
        if isinstance(question, Table) and question.baseline:
            rows = assessment.rows(question.id)
            if len(rows) > 1 or any(assessment.cells(question.id, row) for row in rows):
                return True
        elif isinstance(question, Table | Persons | Impacts):
            if assessment.rows(question.id):
                return True
        elif answered(assessment.value(question.id)):
            return True
    return False


def standing(catalogue: Catalogue, assessment: Assessment) -> Standing:
    """Where the whole assessment stands. A question that stands on two pages counts once."""
    found = tuple(page_standing(page, catalogue, assessment) for page in pages(catalogue, assessment))
    needed: dict[Path, Missing | None] = {}
    for page in pages(catalogue, assessment):
        for question in page.questions():
            needed.update((path, None) for path, _ in _required_paths(question, catalogue, assessment))
    for each in found:
        for missing in each.missing:
            if needed[missing.path] is None:
                needed[missing.path] = missing
    missed = tuple(m for m in needed.values() if m is not None)
    return Standing(found, len(needed) - len(missed), len(needed), missed)
