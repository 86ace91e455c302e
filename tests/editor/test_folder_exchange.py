"""Two people at work in one folder: what each finishes comes to the other, and nobody is disturbed at a field."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ennakko.editor.bringing import Bringing
from ennakko.editor.desk import Desk
from ennakko.editor.folder_exchange import FolderExchange
from ennakko.editor.open_draft import OpenDraft
from ennakko.files import share
from ennakko.files.arriving import Arrival
from ennakko.files.shared_folder import FolderAway, SharedFolder
from ennakko.model.disagreement import Decided
from ennakko.model.history import Author, new_version
from ennakko.model.plan import Plan
from ennakko.places import Places
from ennakko.settings import Settings

TITLE, DECISION = ("title",), ("decision_summary",)


class Person:
    """One person's program without its window."""

    def __init__(self, home: Path, profile: str, name: str, qtbot: QtBot) -> None:
        settings = Settings(profile=profile * 32, language="fi", name=name)
        self.desk = Desk(Places(home), settings, lambda: datetime.now().astimezone())
        self.desk.begin()
        self.writes_at: set[tuple[str, ...]] | None = set()
        self.exchange = FolderExchange(self.desk, lambda: self.writes_at, self.desk)
        self.told: list[Plan] = []
        self.exchange.came.connect(lambda taken: self.told.append(taken.plan))
        self._qtbot = qtbot

    @property
    def draft(self) -> OpenDraft:
        assert self.desk.open_ is not None
        return self.desk.open_.draft

    def answers(self, path: tuple[str, ...], value: str) -> None:
        self.draft.answer(path, value, "vastaus")

    def finishes(self) -> None:
        """Leaves the page: what was written is whole."""
        self.exchange.put_on_record()
        self.rests()

    def looks(self) -> None:
        self.exchange.exchange()
        self.rests()

    def rests(self) -> None:
        self._qtbot.waitUntil(lambda: not (self.exchange._busy or self.exchange._again), timeout=10_000)

    def waits_for(self, seen: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(seen()), timeout=10_000)

    def leaves(self) -> None:
        self.desk.close()
        self.exchange.wait()
        self.desk.drafts.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "yhteinen").mkdir()
    return tmp_path / "yhteinen"


@pytest.fixture
def people(tmp_path: Path, folder: Path, qtbot: QtBot) -> Iterator[tuple[Person, Person]]:
    """Maija has put her assessment into the folder, and Ville has opened it from there."""
    maija = Person(tmp_path / "maija", "a", "Maija Mallikas", qtbot)
    ville = Person(tmp_path / "ville", "b", "Ville Virtanen", qtbot)
    maija.desk.open(maija.desk.new("KEVYT", {"title": "Kirjasto"}))
    maija.exchange.use(folder)
    maija.waits_for(lambda: list(folder.iterdir()))
    maija.rests()
    (file,) = folder.iterdir()
    ville.desk.open(ville.desk.take_in(share.read(file)).id)
    ville.exchange.use(folder)
    ville.waits_for(lambda: len(list(folder.iterdir())) == 2)
    ville.rests()
    yield maija, ville
    for person in (maija, ville):
        person.leaves()


def test_what_one_finishes_comes_to_the_other_without_a_step_of_undo(people: tuple[Person, Person]) -> None:
    maija, ville = people
    ville.answers(DECISION, "Kirjasto suljetaan")
    ville.finishes()
    maija.looks()
    assert maija.draft.value(*DECISION) == "Kirjasto suljetaan"
    assert not maija.draft.steps.canUndo()
    assert [(by.name, n) for by, n in maija.told[-1].of("new")] == [("Ville Virtanen", 1)]
    maija.looks()
    assert maija.exchange.state is not None
    assert maija.exchange.state.people == ("Ville Virtanen",)
    kept = maija.desk.drafts.load(maija.draft.assessment.id)
    assert kept.assessment.value(*DECISION) == "Kirjasto suljetaan"
    (version,) = kept.history.heads(DECISION)
    assert maija.desk.drafts.sharing.sources(kept.assessment.id)[version.id].name.startswith("Ville Virtanen ")


def test_the_system_tells_of_a_file_that_comes(people: tuple[Person, Person]) -> None:
    maija, ville = people
    maija.looks()
    ville.answers(DECISION, "Kirjasto suljetaan")
    ville.finishes()
    maija.waits_for(lambda: maija.draft.value(*DECISION) == "Kirjasto suljetaan")


def test_typing_is_no_version_until_it_is_finished(people: tuple[Person, Person]) -> None:
    maija, ville = people
    ville.answers(DECISION, "Kirjas")
    ville.looks()
    maija.looks()
    assert maija.draft.value(*DECISION) is None


def test_an_answer_that_comes_for_a_field_being_written_in_waits_and_becomes_a_choice(
    people: tuple[Person, Person],
) -> None:
    maija, ville = people
    maija.answers(TITLE, "Kirjasto A")
    ville.answers(TITLE, "Kirjasto B")
    ville.answers(DECISION, "Suljetaan")
    ville.finishes()
    maija.looks()
    assert maija.draft.value(*TITLE) == "Kirjasto A"
    assert maija.draft.value(*DECISION) == "Suljetaan"
    assert not maija.draft.disputes.waiting
    maija.finishes()
    assert maija.draft.value(*TITLE) == "Kirjasto A"
    assert [conflict.path for conflict in maija.draft.disputes.waiting] == [TITLE]
    ville.looks()
    assert [conflict.path for conflict in ville.draft.disputes.waiting] == [TITLE]
    assert ville.draft.value(*TITLE) == "Kirjasto B"


def test_writing_on_in_a_conflict_that_came_by_itself_leaves_the_other_answer_beside_it(
    people: tuple[Person, Person],
) -> None:
    maija, ville = people
    maija.answers(TITLE, "Kirjasto A")
    ville.answers(TITLE, "Kirjasto B")
    ville.finishes()
    maija.finishes()
    maija.answers(TITLE, "Kirjasto A jatkuu")
    assert [conflict.path for conflict in maija.draft.disputes.waiting] == [TITLE]
    maija.finishes()
    ville.looks()
    for person in people:
        (conflict,) = person.draft.disputes.waiting
        assert {version.value for version in conflict.versions} == {"Kirjasto A jatkuu", "Kirjasto B"}
    record = maija.desk.open_.autosave if maija.desk.open_ else None
    assert record is not None
    bringing = Bringing(maija.draft, record, maija.desk.settings.author(), (), maija.desk.editions)
    (conflict,) = bringing.conflicts
    bringing.decide(conflict, Decided("Kirjasto B"), "valinta")
    bringing.end()
    maija.finishes()
    ville.looks()
    for person in people:
        assert person.draft.value(*TITLE) == "Kirjasto B"
        assert person.draft.disputes.waiting == ()
    maija.answers(TITLE, "Kirjasto C")
    maija.finishes()
    ville.looks()
    assert ville.draft.value(*TITLE) == "Kirjasto C"
    ville.answers(TITLE, "Kirjasto D")
    ville.finishes()
    maija.looks()
    for person in people:
        assert person.draft.value(*TITLE) == "Kirjasto D"
        assert person.draft.disputes.waiting == ()


def test_a_field_with_something_unread_in_it_is_left_alone(people: tuple[Person, Person]) -> None:
    maija, ville = people
    maija.writes_at = {DECISION}
    ville.answers(DECISION, "Suljetaan")
    ville.finishes()
    maija.looks()
    assert maija.draft.value(*DECISION) is None
    maija.writes_at = set()
    maija.looks()
    assert maija.draft.value(*DECISION) == "Suljetaan"


def test_what_was_written_elsewhere_and_not_finished_is_a_choice_too(people: tuple[Person, Person]) -> None:
    maija, ville = people
    maija.answers(TITLE, "Kirjasto A")
    maija.answers(DECISION, "Avataan")
    ville.answers(TITLE, "Kirjasto B")
    ville.finishes()
    maija.looks()
    assert [conflict.path for conflict in maija.draft.disputes.waiting] == [TITLE]
    assert maija.draft.value(*DECISION) == "Avataan"


def test_a_folder_that_is_away_is_tried_again(people: tuple[Person, Person], folder: Path) -> None:
    maija, _ = people
    shutil.move(folder, folder.with_name("poissa"))
    maija.answers(DECISION, "Suljetaan")
    maija.finishes()
    assert maija.exchange.state is not None
    assert isinstance(maija.exchange.state.trouble, FolderAway)
    assert maija.desk.drafts.load(maija.draft.assessment.id).assessment.value(*DECISION) == "Suljetaan"
    shutil.move(folder.with_name("poissa"), folder)
    maija.looks()
    assert maija.exchange.state.trouble is None
    found = SharedFolder(folder, maija.draft.assessment.id, "c" * 32).read()
    assert found is not None
    assert found.history.answers()[DECISION] == "Suljetaan"


def test_closing_puts_the_last_answer_into_the_folder(people: tuple[Person, Person]) -> None:
    maija, ville = people
    ville.answers(DECISION, "Suljetaan")
    ville.desk.close()
    ville.exchange.wait()
    maija.looks()
    assert maija.draft.value(*DECISION) == "Suljetaan"


def test_what_was_undone_after_it_had_gone_into_the_folder_stays_undone(
    people: tuple[Person, Person], tmp_path: Path
) -> None:
    maija, ville = people
    record = maija.desk.open_.autosave if maija.desk.open_ else None
    assert record is not None
    id_, saara = maija.draft.assessment.id, Author("c" * 32, "Saara")
    theirs = SharedFolder(tmp_path, id_, saara.id)
    more = new_version(DECISION, "Saaran ehdotus", saara, "2026-11-22T10:00:00+02:00")
    file = share.Shared(id=id_, form="KEVYT", history=record.history.with_([more]))
    maija.writes_at = None
    bringing = Bringing(
        maija.draft, record, maija.desk.settings.author(), [Arrival(theirs.own, file)], maija.desk.editions
    )
    bringing.agree("yhdistäminen")
    bringing.end()
    maija.writes_at = set()
    maija.finishes()
    ville.looks()
    assert ville.draft.value(*DECISION) == "Saaran ehdotus"
    maija.draft.steps.undo()
    maija.finishes()
    assert maija.draft.value(*DECISION) is None
    ville.looks()
    assert ville.draft.value(*DECISION) is None
    maija.draft.steps.redo()
    maija.finishes()
    ville.looks()
    assert maija.draft.value(*DECISION) == ville.draft.value(*DECISION) == "Saaran ehdotus"


def test_a_folder_no_longer_in_use_is_left_as_it_is(people: tuple[Person, Person], folder: Path) -> None:
    maija, _ = people
    maija.exchange.leave()
    maija.answers(DECISION, "Suljetaan")
    maija.exchange.put_on_record()
    maija.desk.close()
    maija.exchange.wait()
    found = SharedFolder(folder, next(iter(maija.desk.drafts.summaries())).id, "c" * 32).read()
    assert found is not None
    assert DECISION not in found.history.answers()
    assert maija.exchange.state is None
