"""An open assessment moves to a newer edition in one step of undo; what is on the disk follows it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.youth import FORM, with_youth, youth

from ennakko.editor.desk import Desk
from ennakko.editor.open_assessment import OpenAssessment
from ennakko.files.share import read, write
from ennakko.files.sharing import shared
from ennakko.model.assessment import EDITION, Assessment
from ennakko.model.assessment import Path as Where
from ennakko.model.edit import Answer
from ennakko.model.former import once_asked
from ennakko.model.history import Author, History, sealed
from ennakko.model.newer_edition import newer_edition
from ennakko.places import Places
from ennakko.settings import Settings

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(Places(tmp_path / "home"), Settings(profile="0" * 32, name="Maija"), lambda: NOW)
    install(made, 1)
    made.begin()
    yield made
    made.close()
    made.drafts.close()


def install(desk: Desk, edition: int | None) -> None:
    folder = desk.form_folders[-1]
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "youth_events.toml"
    file.unlink(missing_ok=True)
    if edition:
        file.write_text(youth(edition), encoding="utf-8")
    if desk.ready:
        desk.read_forms()


def begun(desk: Desk) -> str:
    return desk.new(FORM, {"title": "Syystapahtuma", "youth_free": "no", "youth_price": "12.50"})


def move(opened: OpenAssessment) -> None:
    draft = opened.draft
    found = newer_edition(draft.catalogue, draft.editions.installed, draft.assessment)
    assert found is not None
    draft.make(found.move, "move")


@pytest.mark.parametrize("later", [1, 2, None])
def test_it_opens_with_its_own_form_whatever_is_installed(desk: Desk, later: int | None) -> None:
    id_ = begun(desk)
    install(desk, later)
    opened = desk.open(id_)
    assert opened.draft.catalogue == with_youth(1)
    assert opened.draft.assessment.edition == with_youth(1).edition.id


def test_moving_is_one_step_and_the_way_back_is_one_step(desk: Desk, qtbot: QtBot) -> None:
    id_ = begun(desk)
    install(desk, 2)
    opened = desk.open(id_)
    before = opened.draft.assessment
    heard: list[str] = []
    opened.draft.changed.connect(lambda _: heard.append("changed"))
    desk.edition_changed.connect(lambda: heard.append("edition"))
    move(opened)
    assert opened.draft.catalogue.edition == with_youth(2).edition
    assert heard == ["edition"], "what shows the old form is thrown away, not told"
    opened.draft.steps.undo()
    assert opened.draft.assessment == before
    assert opened.draft.catalogue == with_youth(1)
    opened.draft.steps.redo()
    assert opened.draft.catalogue.edition == with_youth(2).edition
    assert opened.draft.steps.count() == 1
    assert desk.close()
    again = desk.open(id_)
    assert again.draft.catalogue.edition == with_youth(2).edition
    assert again.draft.assessment.value("youth_price") == "12.50"
    assert [v.value for v in again.autosave.history.heads(EDITION)] == [with_youth(2).edition.id]
    install(desk, None)
    assert desk.open(id_).draft.catalogue.edition == with_youth(2).edition, (
        "the library keeps the edition that it moved to"
    )


def test_one_from_before_editions_goes_on_with_the_installed_one(desk: Desk) -> None:
    id_ = begun(desk)
    kept = desk.drafts.load(id_)
    answers: dict[Where, None] = {EDITION: None}
    desk.drafts.save(id_, answers, desk.drafts.summaries()[0], NOW)
    assert kept.assessment.edition
    assert not desk.drafts.load(id_).assessment.edition
    desk.open(id_)
    install(desk, 2)
    assert desk.open(id_).draft.catalogue == with_youth(1)


def test_a_colleagues_form_comes_with_the_file_and_its_words_stay_when_it_is_left(desk: Desk, tmp_path: Path) -> None:
    install(desk, None)
    theirs = with_youth(1)
    start = Assessment("f" * 24, {("_form",): FORM, EDITION: theirs.edition.id, ("youth_price",): "7"})
    history = sealed(History(), start.answers, Author("e" * 32, "Esa"), "2026-11-20T10:00:00+02:00")
    path = write(tmp_path / "theirs.ennakko", shared(start, history, theirs))
    came = desk.take_in(read(path))
    opened = desk.open(came.id)
    assert (came.kind, came.edition) == ("new", None)
    assert opened.draft.catalogue == theirs
    assert newer_edition(opened.draft.catalogue, desk.catalogue, opened.draft.assessment) is None
    install(desk, 2)
    opened = desk.open(came.id)
    move(opened)
    asked = once_asked(opened.draft.catalogue, ("youth_price",))
    assert asked is not None
    assert asked.label.fi == "Lipun hinta"
    assert once_asked(opened.draft.catalogue, ("nobody_asked",)) is None
    opened.draft.make(Answer(("youth_age",), 13), "age")
    opened.draft.steps.undo()
    opened.draft.steps.undo()
    assert dict(opened.draft.assessment.answers) == dict(start.answers)
