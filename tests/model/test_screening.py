"""What the screening suggests, and why: a table of cases written by hand."""

from collections.abc import Mapping
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Choice, YesNo
from ennakko.model.screening import EXEMPTION, Suggestion, Thresholds, suggestion

QUESTIONS = tuple(f"S{n:02}" for n in range(1, 16))

# Every question not named is answered no. "From" is how many call for a full one: 3 where it is empty.
TABLE = """
yes             | don't know  | exemption               | from | suggests | modules                  | reasons

                |             |                         |      | none     |                          |
S01             |             |                         |      | light    |                          | S01
S02             |             |                         |      | full     |                          | S02
S03             |             |                         |      | light    | LAVA                     | S03
S04             |             |                         |      | light    | SUVA                     | S04
S05             |             |                         |      | light    | KIELI                    | S05
S06             |             |                         |      | light    | ILMASTO                  | S06
S07             |             |                         |      | light    | YRITYS                   | S07
S08             |             |                         |      | light    | HENKILOSTO               | S08
S09             |             |                         |      | full     | TALOUS                   | S09
S10             |             |                         |      | full     |                          | S10
S11             |             |                         |      | full     | SUVA                     | S11
S12             |             |                         |      | light    | MIVA                     | S12
S13             |             |                         |      | light    | TURVA                    | S13
S14             |             |                         |      | light    | MAASEUTU                 | S14
S15             |             |                         |      | light    |                          | S15

                | S01         |                         |      | light    |                          | S01
                | S02         |                         |      | full     |                          | S02
                | S03         |                         |      | light    | LAVA                     | S03
                | S04         |                         |      | light    | SUVA                     | S04
                | S05         |                         |      | light    | KIELI                    | S05
                | S06         |                         |      | light    | ILMASTO                  | S06
                | S07         |                         |      | light    | YRITYS                   | S07
                | S08         |                         |      | light    | HENKILOSTO               | S08
                | S09         |                         |      | full     | TALOUS                   | S09
                | S10         |                         |      | full     |                          | S10
                | S11         |                         |      | full     | SUVA                     | S11
                | S12         |                         |      | light    | MIVA                     | S12
                | S13         |                         |      | light    | TURVA                    | S13
                | S14         |                         |      | light    | MAASEUTU                 | S14
                | S15         |                         |      | light    |                          | S15

S01 S15         |             |                         |      | light    |                          | S01 S15
S03 S05         |             |                         |      | light    | LAVA KIELI               | S03 S05
S01             | S03         |                         |      | light    | LAVA                     | S01 S03
                | S06 S07     |                         |      | light    | ILMASTO YRITYS           | S06 S07
S01 S03 S15     |             |                         |      | full     | LAVA                     | S01 S03 S15
S01 S04         | S12         |                         |      | full     | SUVA MIVA                | S01 S04 S12
                | S05 S08 S13 |                         |      | full     | KIELI HENKILOSTO TURVA   | S05 S08 S13
S03 S04 S06 S07 |             |                         |      | full     | LAVA SUVA ILMASTO YRITYS | S03 S04 S06 S07
S01 S02         |             |                         |      | full     |                          | S02
S02 S09 S10     |             |                         |      | full     | TALOUS                   | S02 S09 S10
S01 S03 S05     | S11         |                         |      | full     | LAVA KIELI SUVA          | S11
S04 S11         |             |                         |      | full     | SUVA                     | S11
S14             | S10         |                         |      | full     | MAASEUTU                 | S10
S01 S02 S03 S04 | S06         |                         |      | full     | LAVA SUVA ILMASTO        | S02

                |             | individual_matter       |      | none     |                          | S17
                |             | administrative_review   |      | none     |                          | S17
S08             |             | election_or_appointment |      | none     |                          | S17
S01 S03         |             | for_information         |      | none     |                          | S17
S02             |             | temporary_arrangement   |      | none     |                          | S17
S09             | S11         | no_discretion           |      | none     |                          | S17
S02 S03 S09 S10 |             | already_assessed        |      | none     |                          | S17
                | S01 S02 S03 | individual_matter       |      | none     |                          | S17
S03             |             | already_assessed        | 1    | none     |                          | S17
                |             | other                   |      | none     |                          |
S01             |             | other                   |      | light    |                          | S01
S02             |             | other                   |      | full     |                          | S02
S01 S03         | S15         | other                   |      | full     | LAVA                     | S01 S03 S15

S01             |             |                         | 1    | full     |                          | S01
                | S06         |                         | 1    | full     | ILMASTO                  | S06
                |             |                         | 1    | none     |                          |
S01             |             |                         | 2    | light    |                          | S01
S01 S07         |             |                         | 2    | full     | YRITYS                   | S01 S07
S01 S03 S07     |             |                         | 4    | light    | LAVA YRITYS              | S01 S03 S07
S01 S03 S07     | S12         |                         | 4    | full     | LAVA YRITYS MIVA         | S01 S03 S07 S12
S03 S05 S06 S12 |             |                         | 15   | light    | LAVA KIELI ILMASTO MIVA  | S03 S05 S06 S12
S10             |             |                         | 15   | full     |                          | S10
                |             |                         | 15   | none     |                          |
"""

CASES = [tuple(cell.strip() for cell in line.split("|")) for line in TABLE.splitlines() if "|" in line][1:]


@cache
def catalogue() -> Catalogue:
    return read_forms()


def screened(answers: Mapping[Path, Value], thresholds: Thresholds | None = None) -> Suggestion:
    return suggestion(catalogue().form_for("screening"), Assessment("x", answers), thresholds)


def test_the_table_is_whole() -> None:
    """Every question alone, as yes and as don't know; every ground for exemption; and no fewer cases than promised."""
    assert len(CASES) >= 60
    assert {yes for yes, *_ in CASES} >= set(QUESTIONS)
    assert {unknown for _, unknown, *_ in CASES} >= set(QUESTIONS)
    question = catalogue().questions[EXEMPTION]
    assert isinstance(question, Choice)
    assert {exemption for _, _, exemption, *_ in CASES} - {""} == {choice.id for choice in question.choices}


@pytest.mark.parametrize(("yes", "unknown", "exemption", "full_from", "outcome", "modules", "reasons"), CASES)
def test_what_the_answers_call_for(
    yes: str, unknown: str, exemption: str, full_from: str, outcome: str, modules: str, reasons: str
) -> None:
    told = dict.fromkeys(yes.split(), "yes") | dict.fromkeys(unknown.split(), "unknown")
    answers: dict[Path, Value] = {(id_,): told.get(id_, "no") for id_ in QUESTIONS}
    if exemption:
        answers[EXEMPTION,] = exemption
    found = screened(answers, Thresholds(full_from=int(full_from)) if full_from else None)
    assert (found.outcome, found.modules, found.reasons) == (outcome, tuple(modules.split()), tuple(reasons.split()))
    assert found.decided
    assert found.triggers == tuple(sorted(yes.split() + unknown.split()))
    assert set(found.others) == set(found.triggers) - set(found.reasons)


def test_the_questions_of_the_screening_are_those_of_the_table() -> None:
    asked = [q for q in catalogue().form_for("screening").questions() if isinstance(q, YesNo)]
    assert tuple(q.id for q in asked) == QUESTIONS
    assert {q.id for q in asked if q.strong} == {"S02", "S09", "S10", "S11"}


def test_nothing_is_decided_before_every_question_has_an_answer() -> None:
    found = screened({("S01",): "no", ("S02",): "yes"})
    assert found.unanswered == QUESTIONS[2:]
    assert not found.decided


def test_a_ground_for_exemption_decides_without_the_other_answers_and_hides_none_of_them() -> None:
    found = screened({("S11",): "unknown", (EXEMPTION,): "temporary_arrangement"})
    assert found.decided
    assert (found.outcome, found.ground, found.exemption) == ("none", "exempt", "temporary_arrangement")
    assert (found.triggers, found.strong) == (("S11",), ("S11",))


def test_another_reason_is_no_ground_by_itself() -> None:
    assert not screened({(EXEMPTION,): "other"}).decided


def test_a_ground_no_longer_counts_when_an_assessment_is_made_all_the_same() -> None:
    answers: dict[Path, Value] = {(EXEMPTION,): "for_information", ("S02",): "yes"}
    form = catalogue().form_for("screening")
    assert suggestion(form, blank("x", "SEULA", answers)).outcome == "none"
    assert suggestion(form, blank("x", "LAAJA", {**answers, ("scope",): "full"})).outcome == "full"
    assert suggestion(form, blank("x", "LAAJA", {**answers, ("scope",): "screening"})).outcome == "none"


@pytest.mark.parametrize(
    ("yes", "ground"), [((), "nothing"), (("S01",), "few"), (("S01", "S03", "S05"), "many"), (("S02",), "strong")]
)
def test_the_ground_says_which_rule_decided(yes: tuple[str, ...], ground: str) -> None:
    answers: dict[Path, Value] = {(id_,): "yes" if id_ in yes else "no" for id_ in QUESTIONS}
    assert screened(answers).ground == ground


def test_the_official_stays_free() -> None:
    """A suggestion is a value: the scope and modules that were chosen are the official's own, whatever it says."""
    chosen = blank("x", "KEVYT", {("S02",): "yes", ("scope",): "light", ("modules",): ("KIELI",)})
    found = suggestion(catalogue().form_for("screening"), chosen)
    assert (found.outcome, found.modules) == ("full", ())
    assert (chosen.form, chosen.modules) == ("KEVYT", ("KIELI",))


@given(
    st.fixed_dictionaries({(id_,): st.sampled_from(["yes", "no", "unknown"]) for id_ in QUESTIONS}),
    st.integers(1, 16),
    st.sampled_from(QUESTIONS),
)
def test_more_doubt_never_calls_for_less(answers: dict[Path, Value], full_from: int, changed: str) -> None:
    size = ("none", "light", "full")
    limits = Thresholds(full_from=full_from)
    before = screened({**answers, (changed,): "no"}, limits)
    after = screened({**answers, (changed,): "unknown"}, limits)
    assert size.index(after.outcome) >= size.index(before.outcome)
    assert set(after.modules) >= set(before.modules)
    assert after == screened({**answers, (changed,): "yes"}, limits)
