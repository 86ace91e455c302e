"""Answers whose choice or question is gone are told in the words they had, and an id is told to nobody."""

from itertools import count

from tests.choices_gone import ANSWERS, FORM, IDS, SAID, with_choices
from tests.youth import with_youth

from ennakko.files.answers import edit_from
from ennakko.files.editions import Editions
from ennakko.files.share import pack, read
from ennakko.files.sharing import shared
from ennakko.model.assessment import EDITION, Assessment, blank
from ennakko.model.edit import Answer, applied
from ennakko.model.form import Choice
from ennakko.model.former import NO_WORDS, choice_words, dropped, once_asked, recalling
from ennakko.model.history import Author, History, sealed
from ennakko.model.vanished import vanished

FIRST, SECOND = with_choices(1), with_choices(2)


def filled() -> Assessment:
    start = blank("e" * 24, FORM, {EDITION: FIRST.edition.id})
    rows = count()
    return applied(edit_from(ANSWERS, FIRST, start, lambda: f"{next(rows):024x}"), start)


def moved(to: str) -> Assessment:
    return applied(Answer(EDITION, to), filled())


def chosen(assessment: Assessment) -> list[tuple[Choice, str]]:
    way, stall = SECOND.questions["youth_way"], SECOND.tables["youth_stalls"].column("stall_kind")
    assert isinstance(way, Choice)
    assert isinstance(stall, Choice)
    return [(way, assessment.text("youth_way")), (stall, IDS[3])]


def test_what_is_offered_no_longer_is_found_and_nothing_else() -> None:
    found = [path[0] for path in dropped(SECOND, moved(SECOND.edition.id))]
    assert found == ["youth_place", "youth_stalls", "youth_way", "youth_who"]
    assert list(dropped(FIRST, filled())) == []


def test_the_words_of_a_choice_come_from_the_edition_that_offered_it() -> None:
    editions = Editions(SECOND, {FIRST.edition.id: FIRST.edition.content}.get, names=lambda: [FIRST.edition.id])
    assessment = moved(SECOND.edition.id)
    own = editions.of(assessment)
    assert own.earlier == (FIRST,)
    assert [choice_words(own, question, value).fi for question, value in chosen(assessment)] == [SAID[0], SAID[3]]
    assert choice_words(own.on_scale("three"), *chosen(assessment)[0]).fi == SAID[0]
    place = own.questions["youth_place"]
    assert isinstance(place, Choice)
    assert choice_words(own, place, IDS[2]).sv == "Bryggan"


def test_where_no_edition_knows_the_words_the_id_is_not_told_either() -> None:
    assessment = moved(SECOND.edition.id)
    own = Editions(SECOND).of(assessment)
    assert own is SECOND
    assert {choice_words(own, question, value) for question, value in chosen(assessment)} == {NO_WORDS}


def test_an_edition_that_helps_nothing_is_not_kept_beside_it() -> None:
    assessment = moved(SECOND.edition.id)
    assert recalling(SECOND, assessment, [with_youth(2), FIRST, with_youth(1)]).earlier == (FIRST,)
    assert recalling(FIRST, filled(), [SECOND]) is FIRST


def test_the_words_travel_with_the_assessment() -> None:
    assessment = moved(SECOND.edition.id)
    here = Editions(SECOND, {FIRST.edition.id: FIRST.edition.content}.get, names=lambda: [FIRST.edition.id])
    history = sealed(History(), assessment.answers, Author("a" * 32, "Maija"), "2026-11-20T10:00:00+02:00")
    file = read(pack(shared(assessment, history, here.of(assessment))))
    assert set(file.editions) == {FIRST.edition.id, SECOND.edition.id}
    there = Editions(with_youth(None), came_along=file.editions).of(assessment)
    assert [choice_words(there, question, value).fi for question, value in chosen(assessment)] == [SAID[0], SAID[3]]
    again = read(pack(shared(assessment, history, there)))
    assert again.editions == file.editions


def test_a_question_that_is_gone_keeps_its_words_in_the_file_too() -> None:
    start = blank("e" * 24, FORM, {EDITION: with_youth(2).edition.id, ("youth_price",): "12.50"})
    first = with_youth(1)
    here = Editions(with_youth(2), {first.edition.id: first.edition.content}.get, names=lambda: [first.edition.id])
    own = here.of(start)
    assert list(vanished(own, start)) == [("youth_price",)]
    asked = once_asked(own, ("youth_price",))
    assert asked is not None
    assert asked.label.fi == "Lipun hinta"
    assert first.edition.id in shared(start, History(), own).editions
    assert once_asked(with_youth(2), ("youth_price",)) is None
