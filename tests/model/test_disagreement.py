"""Which questions wait for a choice, and what choosing does."""

from types import MappingProxyType

import pytest

from ennakko.model.assessment import Assessment, Path, Value, blank, page_state
from ennakko.model.disagreement import (
    agreed_by_rule,
    both,
    conflicts,
    decided,
    names_of,
    sides,
    standing_views,
    views,
    waiting,
)
from ennakko.model.edit import AddRow, applied
from ennakko.model.history import Author, Conflict, History, merged, sealed

MAIJA, ESA, LIISA = Author("m" * 32, "Maija"), Author("e" * 32, "Esa"), Author("l" * 32, "Liisa")
AT, LATER = "2026-11-22T10:00:00+02:00", "2026-11-23T10:00:00+02:00"
ROW, TITLE = ("alternatives", "a" * 24), ("title",)
COST = (*ROW, "alt_cost")
START = applied(AddRow("alternatives", "a" * 24, "i", {"alt_name": "Kolme", "alt_cost": "-84000"}), blank("x", "full"))
COMMON = sealed(History(), START.answers, MAIJA, AT)


def by(author: Author, given: dict[Path, Value], at: str = AT) -> History:
    kept = {p: v for p, v in {**START.answers, **given}.items() if v is not None and given.get(p[:2], 0) is not None}
    return sealed(COMMON, kept, author, at)


def seen(history: History, mine: dict[Path, Value] | None = None) -> Assessment:
    return Assessment("x", MappingProxyType(history.answers(mine)))


TITLES = merged(by(MAIJA, {TITLE: "Maijan"}), by(ESA, {TITLE: "Esan"}, LATER))


def only(found: tuple[Conflict, ...]) -> Conflict:
    (conflict,) = found
    return conflict


def test_a_conflict_waits_until_somebody_chooses_or_answers_anew() -> None:
    assert only(waiting(TITLES, seen(TITLES, {TITLE: "Maijan"}))).path == TITLE
    anew = seen(TITLES).changed({TITLE: "Kolmas"})
    assert waiting(TITLES, anew) == ()
    chosen = TITLES.with_(decided(TITLES, only(conflicts(TITLES)), "Esan", LIISA, LATER))
    assert waiting(chosen, seen(chosen)) == ()


def test_views_that_are_to_stand_wait_no_more_until_there_is_another() -> None:
    conflict = only(conflicts(TITLES))
    left = seen(TITLES).changed({views(TITLE): names_of(conflict)})
    assert waiting(TITLES, left) == ()
    assert only(standing_views(TITLES, left)).path == TITLE
    third = merged(TITLES, by(LIISA, {TITLE: "Liisan"}))
    assert only(waiting(third, left)).path == TITLE
    kept = sealed(TITLES, left.answers, MAIJA, LATER)
    again = merged(kept, TITLES)
    assert waiting(again, seen(again)) == ()


def test_the_answers_stand_beside_each_other_once_each_ones_own_first() -> None:
    three = merged(TITLES, by(LIISA, {TITLE: "Esan "}))
    conflict = only(conflicts(three))
    assert sides(conflict, MAIJA.id)[0].value == "Maijan"
    mine, other = sides(conflict, ESA.id)
    assert mine.is_of(ESA.id)
    assert {version.by.name for version in mine.versions} == {"Esa", "Liisa"}
    assert other.value == "Maijan"
    assert mine.last.at == LATER


def test_a_row_that_one_removed_and_another_worked_in_goes_or_stays() -> None:
    row = merged(by(MAIJA, {ROW: None}), by(ESA, {COST: "-90000"}))
    conflict = only(waiting(row, seen(row)))
    gone, stays = sides(conflict, MAIJA.id)
    assert (gone.value, gone.is_of(MAIJA.id)) == (None, True)
    assert [version.path for version in stays.versions] == [COST]
    out = row.with_(decided(row, conflict, None, LIISA, LATER))
    assert waiting(out, seen(out)) == ()
    assert ROW not in out.answers()


@pytest.mark.parametrize(
    ("one", "other", "long", "joined"),
    [
        ("Maijan", "Esan", True, "Maijan\n\nEsan"),
        ("Maijan", "Esan", False, "Maijan / Esan"),
        (("a", "b"), ("b", "c"), False, ("a", "b", "c")),
        (7, 8, False, None),
    ],
)
def test_both_answers_after_one_another(one: Value, other: Value, long: bool, joined: Value) -> None:
    found = merged(by(MAIJA, {TITLE: one}), by(ESA, {TITLE: other}))
    assert both(only(conflicts(found)), MAIJA.id, long=long) == joined


def test_the_order_of_rows_and_the_states_of_pages_are_agreed_on_by_rule_the_same_for_everybody() -> None:
    state = page_state("basics")
    found = merged(by(MAIJA, {ROW: "k", state: "done"}), by(ESA, {ROW: "z", state: "to_check"}))
    assert conflicts(found) == ()
    here, there = (agreed_by_rule(found, who, AT) for who in (MAIJA, ESA))
    assert here.conflicts() == there.conflicts() == ()
    assert here.answers() == there.answers()
    assert here.answers()[state] == "to_check"
    assert merged(here, there).conflicts() == ()
