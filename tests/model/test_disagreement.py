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
    written,
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


def test_a_conflict_waits_until_somebody_chooses_also_when_somebody_writes_on() -> None:
    assert only(waiting(TITLES, seen(TITLES, {TITLE: "Maijan"}))).path == TITLE
    anew = seen(TITLES).changed({TITLE: "Kolmas"})
    assert only(waiting(TITLES, anew)).path == TITLE
    for author, left in ((MAIJA, {"Kolmas", "Esan"}), (LIISA, {"Kolmas", "Maijan", "Esan"})):
        after = written(TITLES, anew.answers, author, LATER)
        conflict = only(waiting(after, seen(after, dict(anew.answers))))
        assert {version.value for version in conflict.versions} == left, "one's own gives way, nobody else's does"
        cleared = written(after, {p: v for p, v in anew.answers.items() if p != TITLE}, author, LATER)
        assert {v.value for v in only(conflicts(cleared)).versions} == {*left, None} - {"Kolmas"}
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


def test_views_that_stand_stand_on_when_one_goes_on_writing_ones_own() -> None:
    left = seen(TITLES, {TITLE: "Maijan"}).changed({views(TITLE): names_of(only(conflicts(TITLES)))})
    kept = written(TITLES, left.answers, MAIJA, LATER)
    mine = seen(kept, dict(left.answers)).changed({TITLE: "Maijan uusi"})
    after = written(kept, mine.answers, MAIJA, LATER)
    now = seen(after, dict(mine.answers))
    assert waiting(after, now) == ()
    assert {version.value for version in only(standing_views(after, now)).versions} == {"Maijan uusi", "Esan"}
    liisa = written(kept, mine.answers, LIISA, LATER)
    now = seen(liisa, dict(mine.answers))
    assert {version.value for version in only(waiting(liisa, now)).versions} == {"Maijan uusi", "Maijan", "Esan"}


def test_moving_a_contested_row_does_not_decide_that_it_stays() -> None:
    row = merged(by(MAIJA, {ROW: None}), by(ESA, {COST: "-90000"}))
    for author in (MAIJA, ESA, LIISA):
        moved = written(row, {**row.answers(), ROW: "t"}, author, LATER)
        assert moved.answers()[ROW] == "t"
        assert only(conflicts(moved)).path == ROW
        assert any(each.value is None for each in sides(only(conflicts(moved)), author.id))
        out = moved.with_(decided(moved, only(conflicts(moved)), None, LIISA, LATER))
        assert ROW not in out.answers()
        assert conflicts(out) == ()


def test_an_answer_that_two_gave_alike_is_replaced_whole() -> None:
    alike = merged(by(MAIJA, {TITLE: "Sama"}), by(ESA, {TITLE: "Sama"}, LATER))
    after = written(alike, {**alike.answers(), TITLE: "Toinen"}, MAIJA, LATER)
    assert conflicts(after) == ()
    assert after.answers()[TITLE] == "Toinen"


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
