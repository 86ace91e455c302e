"""Where an assessment stands: what is asked, what is required, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Literal, assert_never

import msgspec

from ennakko.model.assessment import STATUS_QUO, Assessment, Path, Value, normalised, page_state
from ennakko.model.catalogue import Catalogue
from ennakko.model.condition import ANSWERED, UNANSWERED, AllOf, AnswerIs, AnyOf, Condition, ModuleIsOn, Rows, ScopeIs
from ennakko.model.findings import dismisses
from ennakko.model.form import Derived, Form, Impacts, Page, Persons, Question, Table
from ennakko.model.module_pages import is_of_module, not_of_rows, only_shows, shows_whole_rows

_DISMISSAL = ("imp_perspective", "imp_none_reason")
"""All that is needed of an impact row which says that a perspective does not concern the decision."""

_STATUS_QUO: Path = ("alternatives", STATUS_QUO)
_DROPPING = frozenset({"alt_dropped", "alt_dropped_reason"})

State = Literal["not_started", "in_progress", "done", "to_check"]


class Missing(msgspec.Struct, frozen=True):
    """A required answer that is not there yet: where it belongs and on which page it is asked."""

    path: Path
    question: Question
    page: str


class PageStanding(msgspec.Struct, frozen=True):
    """One page: its state, and how many of its points are answered.

    A point is a question, or a row of a table with all that it needs: a row is one thing to a person, and adding one
    must not make the work look many times longer. `missing` names every single answer.
    """

    page: Page
    state: State
    answered: int
    required: int
    missing: tuple[Missing, ...]


class Standing(msgspec.Struct, frozen=True):
    """The whole assessment: its pages, and how many of the points that apply are answered."""

    pages: tuple[PageStanding, ...]
    answered: int
    required: int
    missing: tuple[Missing, ...]

    @property
    def left(self) -> int:
        """How many points are not answered yet."""
        return self.required - self.answered


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


def first_page(catalogue: Catalogue, assessment: Assessment) -> str:
    """The id of the page to begin at, for whoever has not been in the assessment before."""
    form = form_of(catalogue, assessment)
    return form.begins_at or form.pages[0].id


def holds(condition: Condition | None, catalogue: Catalogue, assessment: Assessment, row: Path = ()) -> bool:
    """Whether a condition holds, in a row when one is given as (table, row)."""
    match condition:
        case None:
            return True
        case AnswerIs(question=question, values=values):
            value = assessment.value(*row, question) if row else None
            found = assessment.value(question) if value is None else value
            return (UNANSWERED if found is None else found) in values or (found is not None and ANSWERED in values)
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
    """Whether a question is asked at all. Whether it is dropped is no question of what the others are compared with."""
    if row == _STATUS_QUO and question.id in _DROPPING and assessment.value(*row, question.id) is None:
        return False
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
    return bool(value.strip()) if isinstance(value, str) else normalised(value) is not None


def point(path: Path) -> Path:
    """The point that an answer belongs to: its row in a table, otherwise itself."""
    return path[:2]


def _reads(condition: Condition | None) -> tuple[AnswerIs | Rows, ...]:
    """The tests of a condition that look at answers and rows."""
    match condition:
        case AnswerIs() | Rows():
            return (condition,)
        case AnyOf(of=parts) | AllOf(of=parts):
            return tuple(test for part in parts for test in _reads(part))
        case _:
            return ()


class _Need(msgspec.Struct, frozen=True):
    """What a question or a row needs: how many points, how many of them are answered, and each answer not there."""

    points: int
    answered: int
    missing: tuple[tuple[Path, Question], ...]


_NOTHING = _Need(0, 0, ())


class _Needs:
    """What each question needs, worked out once however many pages show it."""

    def __init__(self, catalogue: Catalogue, assessment: Assessment) -> None:
        self._catalogue = catalogue
        self._assessment = assessment
        self._scope = form_of(catalogue, assessment).scope
        self._found: dict[str, _Need] = {}

    def of(self, question: Question) -> _Need:
        """What a question needs, with its rows."""
        if question.id not in self._found:
            self._found[question.id] = self._worked_out(question)
        return self._found[question.id]

    def _worked_out(self, question: Question) -> _Need:
        rows = self._rows(question) if isinstance(question, Table | Persons | Impacts) else _NOTHING
        points, done, missing = rows.points, rows.answered, rows.missing
        if not self._required(question, ()):
            return rows
        if not is_there(question, self._assessment):
            return _Need(points + 1, done, (((question.id,), question), *missing))
        itself = 0 if points else 1  # a table that has rows is as many points as it has rows
        return _Need(points + itself, done + itself, missing)

    def _rows(self, question: Table | Persons | Impacts) -> _Need:
        if not applies(question, self._catalogue, self._assessment):
            return _NOTHING
        asked = [c for c in question.columns if self._scope in c.required and not isinstance(c, Derived)]
        reads = {c.id: _reads(c.when) for c in asked}
        columns = tuple(c for c in asked if reads[c.id] or self._required(c, ()))
        varying = frozenset(c.id for c in columns if any(isinstance(test, AnswerIs) for test in reads[c.id]))
        around = tuple(self._read(test) for c in columns for test in reads[c.id])
        given = (columns, self._scope, self._assessment.modules, around)

        def together() -> _Need:
            ids = self._assessment.rows(question.id)
            row = partial(self._row, question, columns, varying)
            needs = self._assessment.of_rows(question.id, ids, "need", row, given)
            missing = tuple(each for need in needs for each in need.missing)
            return _Need(sum(need.points for need in needs), sum(need.answered for need in needs), missing)

        return self._assessment.of_table(question.id, "need", together, given)

    def _read(self, test: AnswerIs | Rows) -> object:
        if isinstance(test, Rows):
            return len(self._assessment.rows(test.table))
        return self._assessment.value(test.question)

    def _row(
        self,
        question: Question,
        columns: tuple[Question, ...],
        varying: frozenset[str],
        row: str,
        cells: Mapping[str, Value],
    ) -> _Need:
        told = isinstance(question, Impacts) and dismisses(cells)
        needed = [
            column
            for column in columns
            if not (told and column.id not in _DISMISSAL)
            and (column.id not in varying or self._required(column, (question.id, row)))
        ]
        missing = tuple(((question.id, row, c.id), c) for c in needed if not answered(cells.get(c.id)))
        return _Need(int(bool(needed)), int(bool(needed) and not missing), missing)

    def _required(self, question: Question, row: Path) -> bool:
        asked = self._scope in question.required and not isinstance(question, Derived)
        return asked and holds(question.when, self._catalogue, self._assessment, row)


def is_there(question: Question, assessment: Assessment) -> bool:
    """Whether a question is answered, or a table has a row beside the one it begins with."""
    if isinstance(question, Table | Persons | Impacts):
        return len(assessment.rows(question.id)) > (1 if isinstance(question, Table) and question.baseline else 0)
    return answered(assessment.value(question.id))


def _page_standing(page: Page, form: Form, assessment: Assessment, needs: _Needs) -> PageStanding:
    """Only the official says that a page is done; the program says whether it is begun."""
    needed = [needs.of(q) for q in _questions(page)]
    missing = tuple(Missing(path, q, page.id) for need in needed for path, q in need.missing)
    done, points = sum(need.answered for need in needed), sum(need.points for need in needed)
    return PageStanding(page, _state(page, form, assessment, missing), done, points, missing)


def _questions(page: Page) -> Iterator[Question]:
    """The questions of a page, each once: several items may show the same table."""
    yield from {q.id: q for q in page.questions()}.values()


def _state(page: Page, form: Form, assessment: Assessment, missing: tuple[Missing, ...]) -> State:
    match assessment.value(*page_state(page.id)):
        case "done":
            return "done"
        case "to_check":
            return "to_check"
        case "open":
            return "in_progress"
        case _ if only_shows(page, form):
            whole = shows_whole_rows(page, assessment, (each.path for each in missing))
            return "done" if whole else "not_started"
        case _ if is_of_module(page, form):
            own = any(answered(assessment.value(question.id)) for question in not_of_rows(page))
            return "in_progress" if own else "not_started"
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
    return assessment.of_all("standing", lambda given: _standing(catalogue, given), catalogue)


def _standing(catalogue: Catalogue, assessment: Assessment) -> Standing:
    needs, form = _Needs(catalogue, assessment), form_of(catalogue, assessment)
    found = tuple(_page_standing(page, form, assessment, needs) for page in pages(catalogue, assessment))
    needed = [needs.of(q) for q in {q.id: q for each in found for q in each.page.questions()}.values()]
    order = {each.page.id: n for n, each in enumerate(found)}
    missing: dict[Path, Missing] = {}
    for each in sorted(found, key=lambda each: is_of_module(each.page, form)):  # what both ask belongs to the form
        for one in each.missing:
            missing.setdefault(one.path, one)
    listed = sorted(missing.values(), key=lambda one: order[one.page])
    done, points = sum(need.answered for need in needed), sum(need.points for need in needed)
    return Standing(found, done, points, tuple(listed))
