"""Comments are threads about a question or a row, of those who wrote them, in files and when files come together."""

from pathlib import Path as FilePath
from types import MappingProxyType

import pytest

from ennakko.files import forms, share
from ennakko.files.share import Shared
from ennakko.model.assessment import Assessment, Path, Value, blank
from ennakko.model.catalogue import Catalogue
from ennakko.model.comments import Thread, cells, open_comments, removing, resolving, rewriting, threads
from ennakko.model.disagreement import agreed_by_rule, waiting
from ennakko.model.edit import AddRow, Answer, Edit, applied
from ennakko.model.history import Author, History, current, merged, sealed

MAIJA, ESA = Author("m" * 32, "Maija Virtanen", "Sivistys"), Author("e" * 32, "Esa Laine", "Tekninen")
NINE, TEN, NOON = (f"2026-09-12T{hour}:00:00+03:00" for hour in ("09", "10", "12"))
TITLE: Path = ("title",)
ROW: Path = ("alternatives", "a" * 24)
START = applied(AddRow(ROW[0], ROW[1], "i", {"alt_name": "Kaksi yksikköä"}), blank("x", "full", {TITLE: "Verkko"}))
COMMON = sealed(History(), START.answers, MAIJA, NINE)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return forms.load()


def add(row: str, about: Path, text: str) -> AddRow:
    return AddRow("comments", row * 24, row, cells(about, text))


def done(history: History, by: Author, at: str, *edits: Edit) -> History:
    assessment = seen(history)
    for edit in edits:
        assessment = applied(edit, assessment)
    return sealed(history, assessment.answers, by, at)


def seen(history: History, mine: dict[Path, Value] | None = None) -> Assessment:
    return Assessment("x", MappingProxyType(history.answers(mine)))


def told(catalogue: Catalogue, history: History) -> dict[Path, list[tuple[str, str]]]:
    found = threads(catalogue, seen(history), history, MAIJA)
    return {thread.about: [(c.by.name, c.text) for c in thread.comments] for thread in found}


def only(catalogue: Catalogue, history: History) -> Thread:
    (thread,) = threads(catalogue, seen(history), history, MAIJA)
    return thread


ASKED = done(COMMON, MAIJA, NINE, add("c", TITLE, "Onko tämä nimi?"))
ANSWERED = done(ASKED, ESA, TEN, add("d", TITLE, "On."), add("e", ROW, "Missä?"))


def test_a_thread_is_what_is_said_about_one_path_in_the_order_of_time(catalogue: Catalogue) -> None:
    assert told(catalogue, ANSWERED) == {
        TITLE: [("Maija Virtanen", "Onko tämä nimi?"), ("Esa Laine", "On.")],
        ROW: [("Esa Laine", "Missä?")],
    }


def test_what_is_not_on_record_yet_is_of_this_person_and_comes_last(catalogue: Catalogue) -> None:
    assessment = applied(add("0", TITLE, "Hyvä."), seen(ANSWERED))
    last = threads(catalogue, assessment, ANSWERED, MAIJA)[0].comments[-1]
    assert (last.text, last.by, last.version) == ("Hyvä.", MAIJA, None)


def test_a_thread_is_resolved_as_a_whole_and_an_answer_opens_it_again(catalogue: Catalogue) -> None:
    asked = only(catalogue, ASKED)
    assert asked.is_open
    resolved = done(ASKED, ESA, TEN, resolving(asked, resolved=True))
    thread = only(catalogue, resolved)
    assert not thread.is_open
    assert thread.comments[0].resolver == ESA
    assert open_comments((thread,)) == ()
    again = done(resolved, MAIJA, NOON, add("d", TITLE, "Ei vielä."))
    assert [c.text for c in open_comments((only(catalogue, again),))] == ["Ei vielä."]
    reopened = done(resolved, MAIJA, NOON, resolving(thread, resolved=False))
    assert only(catalogue, reopened).is_open


def test_a_row_may_be_given_by_its_code_as_in_an_answers_file(catalogue: Catalogue) -> None:
    history = done(COMMON, ESA, TEN, add("c", ("alternatives", "VE1", "alt_name"), "Nimi?"))
    assert only(catalogue, history).about == (*ROW, "alt_name")


def test_a_file_carries_comments_with_their_authors_and_bringing_together_both_sides(
    catalogue: Catalogue, tmp_path: FilePath
) -> None:
    for history in (ANSWERED, current(done(ANSWERED, ESA, NOON, add("f", TITLE, "Sovittu.")))):
        path = share.write(tmp_path / "a.ennakko", Shared(id="x", form="full", history=history))
        there = share.read(path).history
        assert told(catalogue, there) == told(catalogue, history)
    mine = done(ASKED, MAIJA, NOON, add("9", TITLE, "Odotan."))
    both = merged(mine, ANSWERED)
    assert [text for _, text in told(catalogue, both)[TITLE]] == ["Onko tämä nimi?", "On.", "Odotan."]
    assert merged(ANSWERED, mine).versions == both.versions
    assert waiting(both, seen(both)) == ()


def test_who_thinks_that_it_is_open_is_heard_and_nobody_is_asked(catalogue: Catalogue) -> None:
    resolve = resolving(only(catalogue, ASKED), resolved=True)
    mine = done(ASKED, MAIJA, TEN, resolve)
    mine = done(mine, MAIJA, NOON, resolving(only(catalogue, mine), resolved=False))
    both = merged(mine, done(ASKED, ESA, TEN, resolve))
    assert waiting(both, seen(both)) == ()
    for who in (MAIJA, ESA):
        agreed = agreed_by_rule(both, who, NOON)
        assert agreed.conflicts() == ()
        assert only(catalogue, agreed).is_open


def test_a_comment_said_otherwise_stays_in_its_place_and_says_that_it_was_edited(
    catalogue: Catalogue, tmp_path: FilePath
) -> None:
    first = next(t for t in threads(catalogue, seen(ANSWERED), ANSWERED, MAIJA) if t.about == TITLE).comments[0]
    assert not first.edited
    anew = applied(rewriting(first, " Onko tämä hyvä nimi? "), seen(ANSWERED))
    now = threads(catalogue, anew, ANSWERED, MAIJA)[0].comments[0]
    assert (now.text, now.by.name, now.version, now.edited) == ("Onko tämä hyvä nimi?", MAIJA.name, None, True)
    edited = done(ANSWERED, MAIJA, NOON, rewriting(first, "Onko tämä hyvä nimi?"))
    for history in (edited, current(edited)):
        path = share.write(tmp_path / "a.ennakko", Shared(id="x", form="full", history=history))
        there = share.read(path).history
        thread = next(t for t in threads(catalogue, seen(there), there, ESA) if t.about == TITLE)
        assert [(c.text, c.edited) for c in thread.comments] == [("Onko tämä hyvä nimi?", True), ("On.", False)]
        assert (thread.comments[0].by, thread.comments[0].begun) == (MAIJA, NINE)


def test_a_comment_edited_in_two_copies_says_both_and_nobody_is_asked(catalogue: Catalogue) -> None:
    (comment,) = only(catalogue, ASKED).comments
    one = done(ASKED, MAIJA, TEN, rewriting(comment, "Onko tämä hyvä nimi?"))
    two = done(ASKED, MAIJA, NOON, rewriting(comment, "Onko nimi liian pitkä?"))
    both = agreed_by_rule(merged(one, two), ESA, NOON)
    assert waiting(both, seen(both)) == ()
    (found,) = only(catalogue, both).comments
    assert (found.text, found.by) == ("Onko tämä hyvä nimi?\n\nOnko nimi liian pitkä?", MAIJA)
    third = done(both, MAIJA, NOON, rewriting(found, "Nimi?"))
    assert third.conflicts() == ()
    gone = done(ASKED, MAIJA, TEN, removing(comment))
    for mine, other in ((gone, two), (two, gone)):
        kept = agreed_by_rule(merged(mine, other), ESA, NOON)
        assert kept.conflicts() == ()
        assert told(catalogue, kept) == {TITLE: [(MAIJA.name, "Onko nimi liian pitkä?")]}


def test_a_comment_taken_back_is_gone_though_somebody_resolved_it(catalogue: Catalogue) -> None:
    thread = only(catalogue, ASKED)
    gone = done(ASKED, MAIJA, TEN, removing(thread.comments[0]))
    both = merged(gone, done(ASKED, ESA, TEN, resolving(thread, resolved=True)))
    assert waiting(both, seen(both)) == ()
    agreed = agreed_by_rule(both, ESA, NOON)
    assert agreed.conflicts() == ()
    assert told(catalogue, agreed) == {}


def test_of_a_comment_taken_back_nothing_stays_though_others_do_not_agree_that_it_is_resolved(
    catalogue: Catalogue,
) -> None:
    thread = only(catalogue, ASKED)
    gone = done(ASKED, MAIJA, TEN, removing(thread.comments[0]))
    resolved = done(ASKED, ESA, TEN, resolving(thread, resolved=True))
    third = Author("k" * 32, "Kaisa Koski")
    opened = done(ASKED, third, TEN, Answer(("comments", thread.comments[0].row, "resolved"), False))
    agreed = agreed_by_rule(merged(merged(gone, resolved), opened), third, NOON)
    assert agreed.conflicts() == ()
    assert not [path for path in agreed.answers() if path[0] == "comments"]
