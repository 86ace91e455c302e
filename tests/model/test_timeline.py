"""What happened, by day and person, and how the assessment stood at a time."""

from datetime import datetime
from types import MappingProxyType

from ennakko.model.assessment import Assessment, blank, differing, page_state
from ennakko.model.edit import AddRow, Answer, Edit, RemoveRow, applied
from ennakko.model.history import Author, History, sealed
from ennakko.model.timeline import as_of, people, sittings

MAIJA, ESA = Author("m" * 32, "Maija"), Author("e" * 32, "Esa")
ROW = "a" * 24


def told() -> tuple[Assessment, History]:
    """Four sittings: Maija begins, goes on the next day, Esa that evening, and Maija removes what Esa added."""
    state = blank("x", "full", {("title",): "Koulu"})
    history = sealed(History(), state.answers, MAIJA, "2026-11-20T10:00:00+02:00")
    steps: tuple[tuple[Edit, Author, str], ...] = (
        (Answer(("title",), "Koulu 2"), MAIJA, "2026-11-21T10:00:00+02:00"),
        (AddRow("evidence", ROW, "i", {"ev_title": "Kysely"}), ESA, "2026-11-21T18:00:00+02:00"),
        (Answer(page_state("basics"), "done"), ESA, "2026-11-21T18:30:00+02:00"),
        (RemoveRow("evidence", ROW), MAIJA, "2026-11-22T09:00:00+02:00"),
    )
    for edit, who, at in steps:
        state = applied(edit, state)
        history = sealed(history, state.answers, who, at)
    return state, history


def test_the_newest_comes_first_by_day_and_person() -> None:
    _, history = told()
    found = list(sittings(history))
    assert [(each.day, each.by.name) for each in found] == [
        ("2026-11-22", "Maija"),
        ("2026-11-21", "Esa"),
        ("2026-11-21", "Maija"),
        ("2026-11-20", "Maija"),
    ]
    assert [event.version.path for event in found[1].events] == [("evidence", ROW, "ev_title")]
    (retitled,) = found[2].events
    assert (retitled.before, retitled.version.value) == ("Koulu", "Koulu 2")
    assert [each.day for each in sittings(history, lambda v: v.by == ESA)] == ["2026-11-21"]
    assert people(history) == (MAIJA, ESA)


def test_what_two_did_in_the_same_second_is_told_person_by_person() -> None:
    history, state = History(), blank("x", "full", {})
    for path, who in ((("a",), MAIJA), (("b",), ESA), (("c",), MAIJA), (("d",), ESA)):
        state = applied(Answer(path, "Koulu"), state)
        history = sealed(history, state.answers, who, "2026-11-20T10:00:00+02:00")
    assert [(each.by.name, len(each.events)) for each in sittings(history)] == [("Esa", 2), ("Maija", 2)]


def test_an_earlier_state_is_what_was_in_force_then() -> None:
    now, history = told()
    then = as_of(now, history, datetime.fromisoformat("2026-11-21T17:30:00+00:00"))
    assert then.rows("evidence") == (ROW,)
    assert then.title == "Koulu 2"
    assert differing(then.answers, now.answers) == {("evidence", ROW), ("evidence", ROW, "ev_title")}
    first = as_of(now, history, datetime.fromisoformat("2026-11-20T10:00:00+02:00"))
    assert first.title == "Koulu"
    latest = as_of(now, history, datetime.fromisoformat("2026-11-22T09:00:00+02:00"))
    assert not differing(latest.answers, now.answers)


def test_an_earlier_state_reads_copies_without_earlier_answers() -> None:
    now, history = told()
    some = History(MappingProxyType(dict(list(history.versions.items())[-3:])), history.behind)
    assert as_of(now, some, datetime.fromisoformat("2030-01-01T00:00:00+00:00")).id == now.id
