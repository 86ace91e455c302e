"""The versions tell which conflicts were decided, by whom and for what, and nothing else passes for a decision."""

from types import MappingProxyType

from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.disagreement import agreed_by_rule, conflicts, decided, names_of, views, written
from ennakko.model.edit import AddRow, applied
from ennakko.model.history import Author, History, current, merged, sealed
from ennakko.model.settlement import Settlement, settlement
from ennakko.model.timeline import sittings

MAIJA, ESA, LIISA = Author("m" * 32, "Maija"), Author("e" * 32, "Esa"), Author("l" * 32, "Liisa")
AT, LATER = "2026-11-22T10:00:00+02:00", "2026-11-23T10:00:00+02:00"
ROW, TITLE = ("alternatives", "a" * 24), ("title",)
COST = (*ROW, "alt_cost")
START = applied(AddRow("alternatives", "a" * 24, "i", {"alt_name": "Kolme", "alt_cost": "-84000"}), blank("x", "full"))
COMMON = sealed(History(), START.answers, MAIJA, AT)


def by(author: Author, given: dict[Path, Value]) -> History:
    kept = {p: v for p, v in {**START.answers, **given}.items() if v is not None and given.get(p[:2], 0) is not None}
    return sealed(COMMON, kept, author, AT)


def found(history: History) -> list[Settlement]:
    return [each for v in history.versions.values() if (each := settlement(v, history)) is not None]


TITLES = merged(by(MAIJA, {TITLE: "Maijan"}), by(ESA, {TITLE: "Esan"}))
ROWS = merged(by(MAIJA, {ROW: None}), by(ESA, {COST: "-90000"}))


def test_answering_bringing_together_and_writing_on_decide_nothing() -> None:
    assert found(merged(TITLES, ROWS)) == []
    on = written(TITLES, {**START.answers, TITLE: "Maijan uusi"}, MAIJA, LATER)
    third = written(TITLES, {**START.answers, TITLE: "Liisan"}, LIISA, LATER)
    moved = written(ROWS, {**ROWS.answers(), ROW: "t"}, MAIJA, LATER)
    back = sealed(by(MAIJA, {ROW: None}), START.answers, MAIJA, LATER)
    same = merged(by(MAIJA, {TITLE: "Sama"}), by(ESA, {TITLE: "Sama"}))
    over = sealed(same, {**START.answers, TITLE: "Muu"}, LIISA, LATER)
    for each in (on, third, moved, back, over, agreed_by_rule(merged(TITLES, ROWS), LIISA, LATER)):
        assert found(each) == []


def test_who_chose_what_against_what() -> None:
    (conflict,) = conflicts(TITLES)
    for value, chosen in (("Esan", [ESA]), ("Uusi", [])):
        after = TITLES.with_(decided(TITLES, conflict, value, LIISA, LATER))
        (one,) = found(after)
        assert (one.path, one.version.by, one.version.value, one.stay) == (TITLE, LIISA, value, False)
        assert {v.value for v in one.sides} == {"Maijan", "Esan"}
        assert [v.by for v in one.chosen] == chosen
        (told,) = (event for sitting in sittings(after) for event in sitting.events if event.settled)
        assert told.settled == one


def test_a_row_that_stays_or_goes() -> None:
    (conflict,) = conflicts(ROWS)
    for value in ("i", None):
        after = ROWS.with_(decided(ROWS, conflict, value, LIISA, LATER))
        (one,) = found(after)
        assert (one.path, one.version.value, one.version.by) == (ROW, value, LIISA)
        assert {v.value for v in one.chosen} == {value}
        told = [event.settled for sitting in sittings(after) for event in sitting.events]
        assert one in told, "also where the row stays, which is no answer"


def test_that_both_stay_is_decided_once_until_there_is_another_answer() -> None:
    (conflict,) = conflicts(TITLES)
    answers = {**TITLES.answers(), TITLE: "Maijan", views(TITLE): names_of(conflict)}
    left = written(TITLES, answers, MAIJA, LATER)
    (one,) = found(left)
    assert (one.path, one.stay, one.version.by) == (TITLE, True, MAIJA)
    assert {v.value for v in one.sides} == {"Maijan", "Esan"}
    now = Assessment("x", MappingProxyType({**answers, TITLE: "Maijan uusi"}))
    on = written(left, now.answers, MAIJA, LATER)
    assert found(on) == [one], "what is written on in one's own decides nothing anew"
    third = merged(on, by(LIISA, {TITLE: "Liisan"}))
    (conflict,) = conflicts(third)
    again = written(third, {**third.answers(now.answers), views(TITLE): names_of(conflict)}, ESA, LATER)
    assert [(each.version.by, len(each.sides)) for each in found(again)] == [(MAIJA, 2), (ESA, 3)]
    told = [event.settled for sitting in sittings(again) for event in sitting.events if event.settled]
    assert len(told) == 2


def test_a_copy_without_earlier_answers_tells_nothing_it_does_not_know() -> None:
    (conflict,) = conflicts(TITLES)
    assert found(current(TITLES.with_(decided(TITLES, conflict, "Esan", LIISA, LATER)))) == []
