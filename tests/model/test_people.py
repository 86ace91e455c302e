"""Several people, mail in any order, old attachments, copied profiles, clocks that are wrong: nothing is lost.

ENNAKKO_HISTORIES says how many histories to try; `make laws` tries a hundred thousand longer ones.
"""

import os
from functools import partial

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st
from tests.model.people import ACTS, STEP, People, fault, script_of, shortest
from tests.model.resaved import resaved

from ennakko.model.assessment import Assessment
from ennakko.model.history import History, current, merged

HISTORIES = int(os.environ.get("ENNAKKO_HISTORIES", "2000"))
STEPS = 50
AGAIN = 10_000


@settings(max_examples=HISTORIES, deadline=None)
@given(st.binary(min_size=STEPS * STEP, max_size=STEPS * STEP))
def test_nobody_loses_an_answer(script: bytes) -> None:
    people = People()
    try:
        people.play(script)
    finally:
        note("\n".join(people.told))


def test_the_scripts_do_everything_that_can_be_done() -> None:
    told: set[str] = set()
    conflicts = taken_back = 0
    for seed in range(50):
        people = People()
        people.play(script_of(seed, STEPS))
        told |= {line.split()[1] for line in people.told}
        conflicts += any(person.history.conflicts() for person in people.people)
        taken_back += people.taken_back > 0
    assert told == {act.__name__ for act in ACTS}
    assert conflicts > 10
    assert taken_back > 1


def without_what_stands_behind(_: Assessment, history: History) -> History:
    return History(history.versions)


def test_a_copy_that_forgets_what_it_stands_over_is_found_out_and_told_in_few_steps() -> None:
    broken = partial(People, without_what_stands_behind)
    script = next(s for s in map(partial(script_of, steps=STEPS), range(5000)) if fault(s, broken))
    found, told = shortest(script, broken)
    assert "a false conflict" in fault(found, broken)
    assert len(told) < 15


def test_a_row_removed_while_somebody_works_in_it_is_found_out_when_nobody_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(History, "_contested", {})
    assert any(fault(script_of(seed, STEPS), People).startswith("out of sight") for seed in range(50))


def test_copies_that_were_only_saved_again_are_never_in_conflict() -> None:
    for seed in range(AGAIN):
        one, two, before = resaved(seed)
        whole = merged(one, two)
        assert whole == merged(two, one)
        assert whole.conflicts() == before.conflicts() == (), seed
        assert merged(current(one), two).conflicts() == (), seed
        assert whole.versions.keys() <= before.versions.keys(), seed
