"""What says it is saved is on the disk."""

import resource
import secrets
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ennakko.editor.autosave import Autosave
from ennakko.editor.desk import Desk
from ennakko.model.assessment import STATUS_QUO
from ennakko.model.trouble import Trouble
from ennakko.places import Places
from ennakko.settings import Settings


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Desk:
    made = Desk(Places(tmp_path / "home"), Settings(profile="a" * 32, name="Maija"), lambda: datetime.now(UTC))
    made.begin()
    return made


def on_disk(desk: Desk, path: str) -> str | None:
    with closing(sqlite3.connect(desk.places.database)) as other:
        found = other.execute("SELECT value FROM answers WHERE path = ?", (path,)).fetchone()
    return found[0] if found else None


def test_typing_is_on_the_disk_within_half_a_second_and_only_then_said_to_be(desk: Desk, qtbot: QtBot) -> None:
    opened = desk.open(desk.new("LAAJA", {"title": "Vanha"}))
    said: list[str | None] = []
    opened.autosave.saved.connect(lambda _: said.append(on_disk(desk, '["title"]')))
    with qtbot.waitSignal(opened.autosave.saved, timeout=500):
        opened.draft.answer(("title",), "Uusi", "Otsikko")
        assert on_disk(desk, '["title"]') == '"Vanha"'
    assert said == ['"Uusi"']


def test_closing_puts_the_answers_on_record_once(desk: Desk) -> None:
    id_ = desk.new("LAAJA", {"title": "Vanha"})
    opened = desk.open(id_)
    for text in ("U", "Uu", "Uusi"):
        opened.draft.answer(("title",), text, "Otsikko")
    assert desk.close()
    versions = [v for v in desk.drafts.load(id_).history.versions.values() if v.path == ("title",)]
    assert sorted(str(v.value) for v in versions) == ["Uusi", "Vanha"]
    newest = next(v for v in versions if v.value == "Uusi")
    assert newest.by.name == "Maija"
    assert newest.over == tuple(v.id for v in versions if v.value == "Vanha")
    desk.open(id_)
    assert desk.close()
    assert len(desk.drafts.load(id_).history.versions) == len(opened.autosave.history.versions)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_example_opens_complete(desk: Desk, language: str) -> None:
    opened = desk.open(desk.example("sv" if language == "sv" else "fi"))
    assert len(opened.draft.assessment.rows("impacts")) == 44
    assert opened.draft.assessment.rows("alternatives")[0] == "0" * 24
    assert not desk.drafts.load(opened.draft.assessment.id).history.conflicts()


def test_a_full_disk_is_told_and_the_next_save_succeeds(desk: Desk, qtbot: QtBot) -> None:
    opened = desk.open(desk.new("LAAJA", {"title": "Vanha"}))
    troubles: list[Trouble] = []
    opened.autosave.failed.connect(troubles.append)
    log = desk.places.database.with_name(desk.places.database.name + "-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, hard))
    try:
        opened.draft.answer(("problem",), "x" * 90_000, "Tarve")
        assert not opened.autosave.flush()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert troubles
    assert troubles[0].sentence("fi")
    assert opened.autosave.pending
    assert opened.autosave.flush()
    assert not opened.autosave.pending
    assert on_disk(desk, '["problem"]') == f'"{"x" * 90_000}"'


def test_nothing_is_lost_between_two_assessments(desk: Desk) -> None:
    first, second = desk.new("LAAJA", {"title": "Ensimmäinen"}), desk.new("KEVYT", {"title": "Toinen"})
    desk.open(first).draft.answer(("area",), "Kylä", "Alue")
    desk.open(second)
    assert desk.drafts.load(first).assessment.value("area") == "Kylä"


def test_answers_written_by_a_stranger_are_cleaned_before_they_are_kept(desk: Desk) -> None:
    opened = desk.open(desk.new("LAAJA", {}))
    opened.draft.answer(("problem",), "a\x00b", "Tarve")
    assert opened.autosave.flush()
    kept = desk.drafts.load(opened.draft.assessment.id).assessment.text("problem")
    assert "\x00" not in kept


def test_the_history_can_be_had_although_it_cannot_be_written(desk: Desk) -> None:
    opened = desk.open(desk.new("LAAJA", {"title": "Vanha"}))
    autosave: Autosave = opened.autosave
    opened.draft.answer(("title",), "Uusi " + secrets.token_hex(2), "Otsikko")
    assert opened.draft.assessment.title in {str(v.value) for v in autosave.with_unsaved().versions.values()}
    assert autosave.pending


def test_the_present_state_has_a_name_to_begin_with_in_the_language_of_the_assessment(desk: Desk) -> None:
    name = ("alternatives", STATUS_QUO, "alt_name")
    for language, said in (("fi", "Nykytila jatkuu"), ("sv", "Nuläget fortsätter"), ("", "Nykytila jatkuu")):
        opened = desk.open(desk.new("LAAJA", {"language": language}))
        assert opened.draft.assessment.value(*name) == said
        opened.draft.answer(name, "Nyt", "")
        assert opened.draft.assessment.value(*name) == "Nyt"
    assert desk.open(desk.new("SEULA", {})).draft.assessment.value(*name) is None


def test_an_answer_carries_the_time_when_it_was_given(tmp_path: Path, qtbot: QtBot) -> None:
    """Also when it is put on record later, or only after the program was killed and the assessment opened again."""
    clock = [datetime(2026, 11, 22, 12, 0, tzinfo=UTC)]
    desk = Desk(Places(tmp_path / "home"), Settings(profile="a" * 32, name="Maija"), lambda: clock[0])
    desk.begin()
    id_ = desk.new("LAAJA", {"title": "Vanha"})

    def later(minutes: int) -> None:
        clock[0] += timedelta(minutes=minutes)

    def when(question: str) -> datetime:
        (newest,) = desk.drafts.load(id_).history.heads((question,))
        return datetime.fromisoformat(newest.at)

    opened = desk.open(id_)
    later(19)
    opened.draft.answer(("title",), "Uusi", "Otsikko")
    later(5)
    opened.draft.answer(("area",), "Koko kunta", "Alue")
    later(8)
    assert opened.autosave.seal()
    assert when("title") == datetime(2026, 11, 22, 12, 19, tzinfo=UTC)
    assert when("area") == datetime(2026, 11, 22, 12, 24, tzinfo=UTC)
    opened.draft.answer(("problem",), "Tilat", "Tarve")
    assert opened.autosave.flush()
    desk.drafts.close()  # as when the program is killed: nothing is put on record
    desk.open_ = None
    later(60)
    desk = Desk(desk.places, desk.settings, lambda: clock[0])
    desk.begin()
    assert desk.open(id_).autosave.seal()
    assert when("problem") == datetime(2026, 11, 22, 12, 32, tzinfo=UTC)


def test_a_new_assessment_names_whoever_begins_it_as_its_preparer(tmp_path: Path, qtbot: QtBot) -> None:
    me = Settings(profile="a" * 32, name="Maija Mallikas", title="Suunnittelija", unit="Kirjastopalvelut")
    desk = Desk(Places(tmp_path / "home"), me, lambda: datetime.now(UTC))
    desk.begin()
    assessment = desk.open(desk.new("SEULA", {})).draft.assessment
    (row,) = assessment.rows("preparers")
    told = {"name": "Maija Mallikas", "title": "Suunnittelija", "unit": "Kirjastopalvelut"}
    assert dict(assessment.cells("preparers", row)) == told
