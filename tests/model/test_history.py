"""Who answered what, over what: nobody's answer vanishes, and copies come together in any order."""

import hashlib
import json
from collections.abc import Mapping

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ennakko.model.assessment import STATUS_QUO, Path, Value, blank, same
from ennakko.model.edit import AddRow, Answer, MoveRow, RemoveRow, Together, applied
from ennakko.model.history import (
    Author,
    Conflict,
    History,
    Version,
    current,
    merged,
    new_version,
    sealed,
    settled,
    version_id,
)

MAIJA, PEKKA, LIISA = Author("m" * 32, "Maija"), Author("p" * 32, "Pekka"), Author("l" * 32, "Liisa")
AT = "2026-11-22T10:15:00+02:00"
ROW = "a" * 24
ALTERNATIVE = ("alternatives", ROW)
NAME, COST = (*ALTERNATIVE, "alt_name"), (*ALTERNATIVE, "alt_cost")
TITLE = ("title",)
START = applied(AddRow("alternatives", ROW, "i", {"alt_name": "Kolme", "alt_cost": "-84000"}), blank("x", "full"))
COMMON = sealed(History(), START.answers, MAIJA, AT)


def by(author: Author, answers: Mapping[Path, Value], history: History = COMMON) -> History:
    """The history after an author changed these answers in it; None clears one, and a row with its answers."""
    whole = {**history.answers(), **answers}
    gone = {path for path, value in answers.items() if value is None}
    kept = {p: v for p, v in whole.items() if v is not None and p not in gone and p[:2] not in gone}
    return sealed(history, kept, author, AT)


def values(conflict: Conflict) -> set[Value]:
    return {version.value for version in conflict.versions}


def test_the_name_of_a_version_is_the_hash_of_its_content() -> None:
    version = new_version(("title",), "Käyttö", MAIJA, AT, ["b" * 24, "a" * 24])
    content = {
        "at": AT,
        "by": {"id": "m" * 32, "name": "Maija", "unit": ""},
        "over": ["a" * 24, "b" * 24],
        "path": ["title"],
        "value": "Käyttö",
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    assert version.id == hashlib.sha256(text.encode()).hexdigest()[:24]
    assert version.over == ("a" * 24, "b" * 24)


def test_every_part_of_a_version_is_in_its_name() -> None:
    whole = {"path": TITLE, "value": "x", "by": MAIJA, "at": AT, "over": ["a" * 24], "extra": '{"k":1}'}
    others = {"path": ("titles",), "value": "y", "by": PEKKA, "at": "", "over": [], "extra": '{"k":2}'}
    ids = {version_id(**{**whole, key: other}) for key, other in others.items()}  # type: ignore[arg-type]  # by name
    assert len(ids | {version_id(**whole)}) == len(whole) + 1  # type: ignore[arg-type]  # by name


def test_what_is_sealed_is_in_force_and_sealing_again_adds_nothing() -> None:
    assert COMMON.answers() == dict(START.answers)
    assert sealed(COMMON, START.answers, PEKKA, AT) == COMMON
    assert COMMON.conflicts() == ()


def test_one_version_for_each_answer_that_changed() -> None:
    later = by(PEKKA, {TITLE: "Uusi", NAME: "Neljä"})
    more = [v for id_, v in later.versions.items() if id_ not in COMMON.versions]
    assert {v.path for v in more} == {TITLE, NAME}
    (name,) = later.heads(NAME)
    assert (name.value, name.by, name.over) == ("Neljä", PEKKA, tuple(v.id for v in COMMON.heads(NAME)))


@pytest.mark.parametrize("other", ["Kolme ", "\nKolme", "Kolme\r\n"])
def test_the_same_text_in_another_form_is_no_version(other: str) -> None:
    assert by(PEKKA, {NAME: other}) == COMMON


def test_two_answers_that_had_not_seen_each_other_are_a_conflict() -> None:
    both = merged(by(MAIJA, {TITLE: "Maijan"}), by(PEKKA, {TITLE: "Pekan"}))
    (conflict,) = both.conflicts()
    assert (conflict.path, values(conflict)) == (TITLE, {"Maijan", "Pekan"})
    assert both.answers()[TITLE] in {"Maijan", "Pekan"}
    for mine in ("Maijan", "Pekan"):
        assert both.answers({TITLE: mine})[TITLE] == mine
    assert both.answers({TITLE: "jotain muuta"}) == both.answers()


def test_an_answer_over_one_that_was_seen_is_no_conflict() -> None:
    first = by(MAIJA, {TITLE: "Maijan"})
    second = by(PEKKA, {TITLE: "Pekan"}, first)
    assert merged(first, second).conflicts() == ()
    assert merged(second, first).answers()[TITLE] == "Pekan"


@pytest.mark.parametrize("pekan", ["Sama", "Sama ", "\nSama"])
def test_the_same_answer_from_two_people_is_no_conflict(pekan: str) -> None:
    assert merged(by(MAIJA, {TITLE: "Sama"}), by(PEKKA, {TITLE: pekan})).conflicts() == ()


def test_clearing_against_an_answer_is_a_conflict() -> None:
    both = merged(by(MAIJA, {NAME: None}), by(PEKKA, {NAME: "Neljä"}))
    (conflict,) = both.conflicts()
    assert values(conflict) == {None, "Neljä"}


def test_sealing_one_of_the_answers_in_conflict_settles_nothing() -> None:
    both = merged(by(MAIJA, {TITLE: "Maijan"}), by(PEKKA, {TITLE: "Pekan"}))
    for mine in ("Maijan", "Pekan"):
        assert sealed(both, {**both.answers(), TITLE: mine}, LIISA, AT) == both
    third = sealed(both, {**both.answers(), TITLE: "Liisan"}, LIISA, AT)
    assert third.conflicts() == ()
    assert third.answers()[TITLE] == "Liisan"


@pytest.mark.parametrize("value", ["Maijan", "Pekan", "Kolmas", None])
def test_settling_is_one_version_over_all(value: Value) -> None:
    both = merged(by(MAIJA, {TITLE: "Maijan"}), by(PEKKA, {TITLE: "Pekan"}))
    after = settled(both, TITLE, value, LIISA, AT)
    assert after.conflicts() == ()
    assert after.answers().get(TITLE) == value
    assert len(after.versions) == len(both.versions) + 1
    assert merged(after, both) == after


def test_what_both_copies_hold_is_kept_once() -> None:
    """A copy that was read from a file is made of other things that say the same."""
    read = History({id_: msgspec.structs.replace(v) for id_, v in by(PEKKA, {TITLE: "Muu"}).versions.items()})
    mine = by(MAIJA, {TITLE: "Oma"})
    both = merged(mine, read)
    assert all(both.versions[id_] is version for id_, version in mine.versions.items())
    assert both.versions == merged(read, mine).versions


def test_an_old_copy_adds_nothing() -> None:
    later = by(PEKKA, {TITLE: "Pekan"}, by(MAIJA, {TITLE: "Maijan"}))
    assert merged(later, COMMON) == later
    assert merged(COMMON, later) == later


def test_a_removed_row_is_gone_with_its_answers() -> None:
    removed = by(PEKKA, {ALTERNATIVE: None})
    assert removed.answers() == {p: v for p, v in START.answers.items() if p[:2] != ALTERNATIVE}
    assert removed.conflicts() == ()
    assert len(removed.versions) == len(COMMON.versions) + 1
    assert merged(COMMON, removed) == removed


CONTESTED = {
    "an answer changed": {COST: "-90000"},
    "an answer added": {(*ALTERNATIVE, "alt_desc"): "Kuvaus"},
    "an answer cleared": {COST: None},
    "the row moved": {ALTERNATIVE: "z"},
    "both": {ALTERNATIVE: "z", COST: "-90000"},
}


def changed(change: Mapping[Path, Value]) -> dict[Path, Value]:
    """The answers to begin with, after a change."""
    return {path: value for path, value in {**START.answers, **change}.items() if value is not None}


@pytest.mark.parametrize("change", CONTESTED.values(), ids=CONTESTED)
def test_removing_a_row_that_somebody_works_in_is_a_conflict_and_the_row_stays_in_sight(
    change: Mapping[Path, Value],
) -> None:
    both = merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, change))
    (conflict,) = both.conflicts()
    assert conflict.path == ALTERNATIVE
    assert values(conflict) == {None, *change.values()}
    assert both.answers() == changed(change)
    assert both.answers(dict(by(MAIJA, {ALTERNATIVE: None}).answers())) == both.answers()
    assert sealed(both, both.answers(), LIISA, AT) == both


@pytest.mark.parametrize("change", CONTESTED.values(), ids=CONTESTED)
def test_a_contested_row_is_decided_either_way(change: Mapping[Path, Value]) -> None:
    both = merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, change))
    gone = settled(both, ALTERNATIVE, None, LIISA, AT)
    assert gone.conflicts() == ()
    assert not any(path[:2] == ALTERNATIVE for path in gone.answers())
    stays = settled(both, ALTERNATIVE, both.answers()[ALTERNATIVE], LIISA, AT)
    assert stays.conflicts() == ()
    assert stays.answers() == changed(change)
    for decided in (gone, stays):
        assert merged(decided, both) == decided
    again = merged(gone, stays)
    assert ALTERNATIVE in {conflict.path for conflict in again.conflicts()}
    assert again.answers() == stays.answers()


def test_removing_a_contested_row_once_more_decides_it() -> None:
    both = merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, {COST: "-90000"}))
    gone = by(LIISA, {ALTERNATIVE: None}, both)
    assert gone.conflicts() == ()
    assert ALTERNATIVE not in gone.answers()


def test_an_answer_in_a_contested_row_counts() -> None:
    both = merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, {COST: "-90000"}))
    later = by(LIISA, {NAME: "Neljä"}, both)
    assert later.answers()[NAME] == "Neljä"
    assert [conflict.path for conflict in later.conflicts()] == [ALTERNATIVE]


def test_clearing_the_answer_that_kept_a_contested_row_does_not_take_the_row_away() -> None:
    both = merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, {NAME: "Neljä"}))
    after = by(LIISA, {NAME: None}, both)
    assert after.answers() == changed({NAME: None})
    assert [conflict.path for conflict in after.conflicts()] == [ALTERNATIVE]


def test_a_row_removed_by_two_people_is_simply_gone() -> None:
    assert merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, {ALTERNATIVE: None})).conflicts() == ()


def test_a_removal_undone_brings_the_row_back() -> None:
    removed = by(PEKKA, {ALTERNATIVE: None})
    again = sealed(removed, START.answers, PEKKA, AT)
    assert again.answers() == dict(START.answers)
    assert again.conflicts() == ()


def test_a_row_that_comes_back_in_the_second_in_which_it_was_made_keeps_its_answers() -> None:
    removed = by(MAIJA, {ALTERNATIVE: None})
    for known in (removed, current(removed)):
        assert sealed(known, START.answers, MAIJA, AT).answers() == dict(START.answers)


def test_a_cleared_page_state_is_not_a_removed_row() -> None:
    state = ("_page_state", "impacts")
    done = by(MAIJA, {state: "done"})
    both = merged(by(MAIJA, {state: None}, done), by(PEKKA, {state: "to_check"}, done))
    assert [c.path for c in both.conflicts()] == [state]


def test_answers_of_a_row_whose_own_version_is_missing_stay_in_sight() -> None:
    lone = History().with_([new_version(NAME, "Kolme", MAIJA, AT)])
    assert lone.answers() == {NAME: "Kolme", ALTERNATIVE: "zz"}
    assert sealed(lone, lone.answers(), PEKKA, AT) == lone


def test_answers_of_a_row_of_which_only_the_removal_came_along_stay_in_sight() -> None:
    both = History().with_([new_version(ALTERNATIVE, None, MAIJA, AT), new_version(NAME, "Kolme", PEKKA, AT)])
    assert both.answers() == {NAME: "Kolme", ALTERNATIVE: "zz"}
    assert [conflict.path for conflict in both.conflicts()] == [ALTERNATIVE]
    assert sealed(both, both.answers(), LIISA, AT) == both
    assert settled(both, ALTERNATIVE, None, LIISA, AT).answers() == {}
    stays = settled(both, ALTERNATIVE, "i", LIISA, AT)
    assert (stays.answers(), stays.conflicts()) == ({NAME: "Kolme", ALTERNATIVE: "i"}, ())


def test_an_answer_given_apart_replaces_only_ones_own() -> None:
    both = merged(by(MAIJA, {TITLE: "Maijan"}), by(PEKKA, {TITLE: "Pekan"}))
    answers = {**both.answers(), TITLE: "Maijan uusi"}
    apart = sealed(both, answers, MAIJA, AT, apart={TITLE})
    assert {v.value for v in apart.heads(TITLE)} == {"Maijan uusi", "Pekan"}
    assert {v.value for v in sealed(both, answers, LIISA, AT, apart=[TITLE]).heads(TITLE)} == {
        *("Maijan uusi", "Maijan", "Pekan")
    }
    assert [v.value for v in sealed(both, answers, MAIJA, AT, apart=[NAME]).heads(TITLE)] == ["Maijan uusi"]
    alone = by(MAIJA, {TITLE: "Maijan"})
    beside = sealed(alone, {**alone.answers(), TITLE: "Pekan"}, PEKKA, AT, apart=[TITLE]).heads(TITLE)
    assert {v.value for v in beside} == {"Maijan", "Pekan"}


def test_a_contested_row_that_is_moved_apart_stays_contested() -> None:
    both = merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, {ALTERNATIVE: "z"}))
    moved = sealed(both, {**both.answers(), ALTERNATIVE: "t"}, LIISA, AT, apart=[ALTERNATIVE])
    (conflict,) = moved.conflicts()
    assert (conflict.path, {v.value for v in conflict.versions}) == (ALTERNATIVE, {None, "t"})
    assert moved.answers() == changed({ALTERNATIVE: "t"})


def test_an_answer_carries_the_time_when_it_was_given() -> None:
    earlier = "2026-11-01T08:00:00+02:00"
    answers = {**COMMON.answers(), TITLE: "Uusi", NAME: "Neljä"}
    later = sealed(COMMON, answers, PEKKA, AT, {TITLE: earlier})
    assert [later.heads(path)[0].at for path in (TITLE, NAME)] == [earlier, AT]
    gone = sealed(COMMON, {}, PEKKA, AT, {ALTERNATIVE: earlier, NAME: AT})
    (removal,) = gone.heads(ALTERNATIVE)
    assert (removal.value, removal.at) == (None, earlier)
    assert gone.heads(NAME) == ()
    contested = merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, {COST: "-90000"}))
    moved = sealed(contested, {**contested.answers(), ALTERNATIVE: "t"}, LIISA, AT, {ALTERNATIVE: earlier})
    more = [v for id_, v in moved.versions.items() if id_ not in contested.versions]
    assert {v.path for v in more} == {ALTERNATIVE, NAME}
    assert {v.at for v in more} == {earlier}
    assert {v.by for v in more} == {LIISA}


def test_moving_a_contested_row_and_answering_in_it_keeps_the_answer_given() -> None:
    both = merged(by(MAIJA, {ALTERNATIVE: None}), by(PEKKA, {COST: "-90000"}))
    after = sealed(both, {**both.answers(), ALTERNATIVE: "t", NAME: "Neljä"}, LIISA, AT)
    assert after.answers() == changed({ALTERNATIVE: "t", COST: "-90000", NAME: "Neljä"})
    assert after.conflicts() == ()
    assert {v.value for v in after.at(NAME)} == {"Kolme", "Neljä"}


def test_versions_at_a_path_are_in_the_order_of_their_times() -> None:
    times = ("2026-11-22T10:15:00+02:00", "2026-11-20T10:15:00+02:00", "2026-11-21T10:15:00+02:00")
    history = History().with_(new_version(TITLE, time, MAIJA, time) for time in times)
    assert [version.at for version in history.at(TITLE)] == sorted(times)
    assert history.at(NAME) == history.heads(NAME) == history.in_force(NAME) == ()


def test_a_missing_parent_is_allowed() -> None:
    lone = History().with_([new_version(TITLE, "Uusi", MAIJA, AT, ["f" * 24])])
    assert lone.answers() == {TITLE: "Uusi"}


def test_a_removed_ve0_is_back_when_the_assessment_is_opened() -> None:
    hostile = History().with_([new_version(("alternatives", STATUS_QUO), None, MAIJA, AT)])
    opened = blank("x", "full", merged(COMMON, hostile).answers())
    assert opened.rows("alternatives") == (STATUS_QUO, ROW)


def test_a_copy_with_current_answers_only_merges_as_the_whole_would() -> None:
    first = by(MAIJA, {TITLE: "Yksi"})
    third = by(MAIJA, {TITLE: "Kolme"}, by(PEKKA, {TITLE: "Kaksi"}, first))
    copy = current(third)
    assert len(copy.versions) < len(third.versions)
    assert not any(v.value in {"Yksi", "Kaksi"} for v in copy.versions.values())
    for other in (COMMON, first, third):
        together = merged(copy, other)
        assert together.conflicts() == ()
        assert together.answers() == third.answers()
        assert merged(other, copy) == together
    assert current(merged(copy, first)).answers() == third.answers()
    assert by(LIISA, {TITLE: "Neljä"}, copy).answers()[TITLE] == "Neljä"


PEOPLE = (MAIJA, PEKKA, LIISA)
VALUES: st.SearchStrategy[Value] = st.sampled_from(["1", "1 ", "2", None, True, 1, ("x",), ""])
CELLS = st.sampled_from([TITLE, ("_page_state", "p"), NAME, COST, ("alternatives", "b" * 24, "alt_name")])


@st.composite
def histories(draw: st.DrawFn) -> History:
    """A history that people could have made, each from what one of the others had sent."""
    copies = [COMMON]
    for _ in range(draw(st.integers(0, 5))):
        mine = draw(st.sampled_from(copies))
        edits: tuple[Answer | RemoveRow | MoveRow | AddRow, ...] = ()
        now = blank("x", "full", mine.answers())
        path = draw(CELLS)
        row = path[:2]
        match draw(st.integers(0, 3)):
            case 0 if len(path) == 3 and row in now.answers:
                edits = (RemoveRow(*row),)
            case 1 if len(path) == 3 and row in now.answers:
                edits = (MoveRow(*row, draw(st.sampled_from(["c", "t"]))),)
            case _ if len(path) == 3:
                edits = (Answer(path, draw(VALUES)),)
                edits = edits if row in now.answers else (AddRow(*row, "m"), *edits)
            case _:
                edits = (Answer(path, draw(VALUES)),)
        later = sealed(mine, applied(Together(edits), now).answers, draw(st.sampled_from(PEOPLE)), AT)
        copies.append(draw(st.sampled_from([later, merged(later, draw(st.sampled_from(copies))), current(later)])))
    return draw(st.sampled_from(copies))


@given(histories(), histories(), histories())
def test_copies_come_together_in_any_order_and_however_often(one: History, two: History, three: History) -> None:
    assert merged(one, two) == merged(two, one)
    assert merged(merged(one, two), three) == merged(one, merged(two, three))
    assert merged(one, one) == one
    assert merged(merged(one, two), two) == merged(one, two)
    assert merged(one, History()) == one
    assert merged(one, two).answers() == merged(two, one).answers()
    assert merged(one, two).conflicts() == merged(two, one).conflicts()


@given(histories(), histories())
def test_every_answer_of_either_is_in_sight_or_was_replaced(one: History, two: History) -> None:
    both = merged(one, two)
    replaced = {id_ for v in both.versions.values() for id_ in (*v.over, *both.behind.get(v.id, ()))}
    in_conflict = {v.id for conflict in both.conflicts() for v in conflict.versions}
    for version in both.versions.values():
        if version.id not in replaced and version.id not in in_conflict:
            assert same(both.answers().get(version.path), version.value)


@given(histories(), st.sampled_from(PEOPLE))
def test_sealing_what_is_in_force_changes_nothing(history: History, author: Author) -> None:
    assert sealed(history, history.answers(), author, AT) == history
    assert history.answers(history.answers()) == history.answers()


@given(histories(), CELLS, VALUES, st.sampled_from(PEOPLE))
def test_what_is_sealed_is_in_force(history: History, path: Path, value: Value, author: Author) -> None:
    now = blank("x", "full", history.answers())
    if len(path) == 3 and path[:2] not in now.answers:
        now = applied(AddRow(path[0], path[1], "m"), now)
    after = applied(Answer(path, value), now).answers
    found = sealed(history, after, author, AT).answers(after)
    assert found.keys() == {p for p, v in after.items() if not same(v, None)}
    assert all(same(found[p], after[p]) for p in found)


@given(histories(), st.sampled_from(PEOPLE))
def test_settling_every_conflict_leaves_none_and_changes_nothing_else(history: History, author: Author) -> None:
    after = history
    for _ in range(10):
        if not after.conflicts():
            break
        conflict = after.conflicts()[0]
        after = settled(after, conflict.path, after.answers().get(conflict.path), author, AT)
    assert after.conflicts() == ()
    assert after.answers() == history.answers()
    assert merged(after, history) == after


@given(histories())
def test_a_copy_of_current_answers_says_the_same(history: History) -> None:
    copy = current(history)
    assert copy.answers() == history.answers()
    assert copy.conflicts() == history.conflicts()
    assert merged(copy, history).answers() == history.answers()
    assert merged(copy, history).conflicts() == history.conflicts()
    assert current(copy) == copy


@given(histories(), histories())
def test_a_copy_of_current_answers_comes_together_like_the_whole(one: History, two: History) -> None:
    """But for rows that one removed and two works in: what the row held before is not in the copy any more."""
    whole, short = merged(one, two), merged(current(one), two)
    removed = {path[:2] for path in two.answers() if len(path) > 1 and path[:2] not in one.answers()}

    def but_for_removed(answers: Mapping[Path, Value]) -> dict[Path, Value]:
        return {path: value for path, value in answers.items() if path[:2] not in removed}

    assert but_for_removed(short.answers()) == but_for_removed(whole.answers())
    assert {c.path for c in short.conflicts()} - removed == {c.path for c in whole.conflicts()} - removed
    assert short.answers().keys() >= two.answers().keys() & whole.answers().keys()


def test_versions_are_values() -> None:
    version = next(iter(COMMON.versions.values()))
    assert isinstance(version, Version)
    with pytest.raises(AttributeError):
        version.value = "x"  # type: ignore[misc]  # that is the point
    with pytest.raises(TypeError):
        COMMON.versions["x"] = version  # type: ignore[index]  # that is the point
    assert msgspec.structs.replace(version, value="x") != version


def test_moving_a_contested_row_keeps_the_answers_that_its_removal_had_replaced() -> None:
    gone = by(PEKKA, {ALTERNATIVE: None})
    kept = merged(by(MAIJA, {NAME: "Neljä"}), gone)
    seen = dict(kept.answers())
    moved = sealed(kept, {**seen, ALTERNATIVE: "t"}, MAIJA, AT)
    assert moved.answers() == {**seen, ALTERNATIVE: "t"}
    assert moved.conflicts() == ()
    assert sealed(moved, moved.answers(), MAIJA, AT) == moved


def test_deciding_that_a_row_stays_leaves_its_answers_in_conflict_to_be_decided() -> None:
    gone = by(PEKKA, {ALTERNATIVE: None}, by(PEKKA, {NAME: "Viisi"}))
    kept = merged(by(MAIJA, {NAME: "Neljä"}), gone)
    stays = settled(kept, ALTERNATIVE, "i", LIISA, AT)
    (conflict,) = stays.conflicts()
    assert conflict.path == NAME
    assert values(conflict) == {"Neljä", "Viisi"}
    assert stays.answers()[COST] == "-84000"


def test_a_removal_over_a_removal_counts_as_little_while_the_row_is_contested() -> None:
    first = by(PEKKA, {ALTERNATIVE: None})
    contested = merged(first, by(LIISA, {COST: "0"}))
    second = settled(contested, ALTERNATIVE, None, LIISA, AT)
    whole = merged(second, by(MAIJA, {NAME: "Neljä"}))
    assert [conflict.path for conflict in whole.conflicts()] == [ALTERNATIVE]
    assert whole.answers()[ALTERNATIVE] == "i"
    assert whole.answers()[NAME] in {"Neljä", "Kolme"}


@given(
    CELLS,
    VALUES | st.text() | st.lists(st.text()).map(tuple),
    st.builds(Author, st.text(), st.text(), st.text()),
    st.text(),
    st.lists(st.text(), max_size=3),
)
def test_a_version_is_named_by_the_canonical_json_of_it(
    path: Path, value: Value, by: Author, at: str, over: list[str]
) -> None:
    content = {
        "path": list(path),
        "value": list(value) if isinstance(value, tuple) else value,
        "by": {"id": by.id, "name": by.name, "unit": by.unit},
        "at": at,
        "over": sorted(over),
    }
    for extra in ({}, {"zz": [1, {"b": "ä", "a": None}], "a": '\u2028\x7f\\"'}):
        text = json.dumps(content | extra, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        expected = hashlib.sha256(text.encode()).hexdigest()[:24]
        assert version_id(path, value, by, at, over, json.dumps(extra) if extra else "") == expected
