"""What two answers began from is the last answer that both had before them."""

from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.disagreement import conflicts, decided
from ennakko.model.edit import AddRow, Answer, applied
from ennakko.model.history import Author, Conflict, History, current, merged, sealed
from ennakko.model.origin import origin

MAIJA, ESA, LIISA = Author("m" * 32, "Maija"), Author("e" * 32, "Esa"), Author("l" * 32, "Liisa")
AT = "2026-11-22T10:00:0{}+02:00"
TITLE = ("title",)
START: Assessment = blank("x", "full", {TITLE: "Koulu"})
BEGUN = sealed(History(), START.answers, MAIJA, AT.format(0))


def said(history: History, by: Author, value: Value, at: int = 5) -> History:
    return sealed(history, {**START.answers, TITLE: value}, by, AT.format(at))


def only(history: History) -> Conflict:
    (conflict,) = conflicts(history)
    return conflict


def test_it_is_the_last_answer_that_everybody_had() -> None:
    second = said(BEGUN, ESA, "Koulut", 1)
    mine = said(said(second, MAIJA, "Maijan", 2), MAIJA, "Maijan uusi", 3)
    whole = merged(merged(mine, said(second, ESA, "Esan")), said(second, LIISA, "Liisan"))
    found = origin(only(whole), whole)
    assert found is not None
    assert (found.value, found.by) == ("Koulut", ESA)


def test_somebody_who_never_saw_it_takes_it_back_further() -> None:
    second = said(BEGUN, ESA, "Koulut", 1)
    whole = merged(said(second, MAIJA, "Maijan"), said(BEGUN, LIISA, "Liisan"))
    found = origin(only(whole), whole)
    assert found is not None
    assert found.value == "Koulu"


def test_there_is_none_where_nothing_stood_before_or_it_was_left_out() -> None:
    empty = sealed(History(), blank("x", "full").answers, MAIJA, AT.format(0))
    fresh = merged(said(empty, MAIJA, "Maijan"), said(empty, ESA, "Esan"))
    assert origin(only(fresh), fresh) is None
    bare = merged(current(said(BEGUN, MAIJA, "Maijan")), current(said(BEGUN, ESA, "Esan")))
    assert origin(only(bare), bare) is None


def test_two_decisions_of_one_conflict_have_no_one_origin() -> None:
    apart = merged(said(BEGUN, MAIJA, "Maijan"), said(BEGUN, ESA, "Esan"))
    one = apart.with_(decided(apart, only(apart), "Maijan", MAIJA, AT.format(6)))
    other = apart.with_(decided(apart, only(apart), "Esan", ESA, AT.format(6)))
    whole = merged(one, other)
    assert origin(only(whole), whole) is None


def test_a_row_began_from_nothing_to_tell() -> None:
    row = ("evidence", "a" * 24)
    state = applied(AddRow(*row, "i", {"ev_title": "Kysely"}), START)
    begun = sealed(History(), state.answers, MAIJA, AT.format(0))
    gone = {path: value for path, value in state.answers.items() if path[:2] != row}
    worked = applied(Answer((*row, "ev_title"), "Tilasto"), state).answers
    whole = merged(sealed(begun, gone, MAIJA, AT.format(1)), sealed(begun, worked, ESA, AT.format(1)))
    assert only(whole).path == row
    assert origin(only(whole), whole) is None
