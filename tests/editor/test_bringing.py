"""Bringing together on the desk: a plan, choices, and one step back; what is on the disk follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ennakko.editor.bringing import Bringing
from ennakko.editor.desk import Desk
from ennakko.editor.open_assessment import OpenAssessment
from ennakko.files.arriving import Arrival
from ennakko.files.share import Shared
from ennakko.files.sharing import shared
from ennakko.model.assessment import Assessment, Value
from ennakko.model.assessment import Path as Where
from ennakko.model.disagreement import BothStay, Decided, sides
from ennakko.model.edit import AddRow, Answer, Edit, RemoveRow, Together, applied
from ennakko.model.history import Author, Conflict, History, sealed
from ennakko.places import Places
from ennakko.settings import Settings

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ESA = Author("e" * 32, "Esa Virtanen", "Tekninen toimiala")
PROBLEM, AREA = ("problem",), ("area",)
ROW = "a" * 24


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(Places(tmp_path / "home"), Settings(profile="0" * 32, name="Maija"), lambda: NOW)
    made.begin()
    yield made
    made.close()
    made.drafts.close()


@pytest.fixture
def opened(desk: Desk) -> OpenAssessment:
    """An assessment with a source that both know."""
    found = desk.open(desk.new("LAAJA", {"title": "Koulu", "problem": "Katto", "area": "Kylä"}))
    found.draft.make(AddRow("evidence", ROW, "i", {"ev_title": "Kysely"}), "row")
    assert found.autosave.seal()
    return found


def from_esa(opened: OpenAssessment, *edits: Edit, by: Author = ESA) -> Arrival:
    """A file from Esa, who had what is here now."""
    theirs = applied(Together(edits), opened.draft.assessment)
    history = sealed(opened.autosave.history, theirs.answers, by, "2026-11-21T09:15:00+02:00")
    return Arrival(Path("esa.ennakko"), shared(theirs, history, opened.draft.catalogue))


def bringing(desk: Desk, opened: OpenAssessment, *files: Arrival) -> Bringing:
    return Bringing(opened.draft, opened.autosave, desk.settings.author(), files, desk.editions_with({}))


def answer(path: Where, value: Value) -> Edit:
    return Answer(path, value)


def kept(desk: Desk, opened: OpenAssessment) -> tuple[Assessment, History]:
    assert opened.autosave.flush()
    found = desk.drafts.load(opened.draft.assessment.id)
    return found.assessment, found.history


def test_nothing_changes_before_a_person_agrees(desk: Desk, opened: OpenAssessment) -> None:
    before = kept(desk, opened)
    made = bringing(desk, opened, from_esa(opened, answer(PROBLEM, "Katto vuotaa")))
    assert [change.path for change in made.plan.changes] == [PROBLEM]
    assert not made.is_done
    assert kept(desk, opened) == before
    assert not opened.draft.steps.canUndo() or opened.draft.steps.undoText() == "row"


def test_one_undo_takes_back_files_and_choices_and_the_same_file_can_come_again(
    desk: Desk, opened: OpenAssessment
) -> None:
    file = from_esa(opened, answer(PROBLEM, "Esan"), answer(AREA, "Kirkonkylä"))
    opened.draft.make(Answer(PROBLEM, "Maijan"), "own")
    assert opened.autosave.seal()
    before = kept(desk, opened)
    made = bringing(desk, opened, file)
    assert made.agree("Bringing together")
    (conflict,) = made.conflicts
    made.decide(conflict, Decided("Sovittu"), "choice")
    assert (made.left, made.is_done) == (0, True)
    assessment, history = kept(desk, opened)
    assert (assessment.text(*PROBLEM), assessment.text(*AREA)) == ("Sovittu", "Kirkonkylä")
    assert history.conflicts() == ()
    assert opened.draft.steps.undoText() == "Bringing together"
    opened.draft.steps.undo()
    assert kept(desk, opened) == before
    assert not made.is_done
    assert len(made.conflicts) == 1
    opened.draft.steps.redo()
    assert kept(desk, opened) == (assessment, history)
    opened.draft.steps.undo()
    assert made.agree("again")
    assert kept(desk, opened)[0].text(*AREA) == "Kirkonkylä"


def disputed(desk: Desk, opened: OpenAssessment, theirs: Edit, mine: Edit) -> tuple[Bringing, Conflict]:
    file = from_esa(opened, theirs)
    opened.draft.make(mine, "own")
    made = bringing(desk, opened, file)
    assert made.agree("together")
    (conflict,) = made.conflicts
    return made, conflict


def test_a_choice_can_be_made_anew_and_leaves_one_version(desk: Desk, opened: OpenAssessment) -> None:
    made, conflict = disputed(desk, opened, answer(PROBLEM, "Esan"), answer(PROBLEM, "Maijan"))
    count = len(opened.autosave.history.versions)
    for value in ("Maijan", "Esan", None, "Kolmas"):
        made.decide(conflict, Decided(value), "choice")
        assert opened.draft.value(*PROBLEM) == value
        assert len(opened.autosave.history.versions) == count + 1
    made.decide(conflict, BothStay(), "choice")
    assert opened.draft.disputes.waiting == ()
    assert [c.path for c in opened.draft.disputes.views] == [PROBLEM]
    assert opened.draft.value(*PROBLEM) == "Maijan"
    assert len(opened.autosave.history.versions) == count
    made.decide(conflict, Decided("Esan"), "choice")
    assert opened.draft.disputes.views == ()
    assert kept(desk, opened)[1].conflicts() == ()


@pytest.mark.parametrize("stays", [True, False])
def test_a_removed_row_that_somebody_worked_in_goes_or_stays(desk: Desk, opened: OpenAssessment, stays: bool) -> None:
    made, conflict = disputed(
        desk, opened, RemoveRow("evidence", ROW), answer(("evidence", ROW, "ev_title"), "Kysely 2026")
    )
    mine, theirs = sides(conflict, made.author.id)
    assert theirs.value is None
    for side in (theirs, mine, theirs, mine) if stays else (mine, theirs, mine, theirs):
        made.decide(conflict, Decided(side.value), "choice")
    assert opened.draft.disputes.waiting == ()
    assessment, history = kept(desk, opened)
    assert history.conflicts() == ()
    assert assessment.rows("evidence") == ((ROW,) if stays else ())
    assert history.answers().get(("evidence", ROW, "ev_title")) == ("Kysely 2026" if stays else None)


def test_what_waits_is_chosen_later_one_step_of_undo_each(desk: Desk, opened: OpenAssessment) -> None:
    disputed(desk, opened, answer(PROBLEM, "Esan"), answer(PROBLEM, "Maijan"))
    again = desk.open(opened.draft.assessment.id)
    assert [c.path for c in again.draft.disputes.waiting] == [PROBLEM]
    later = bringing(desk, again)
    assert later.is_done
    later.decide(later.conflicts[0], Decided("Esan"), "choice")
    assert again.draft.disputes.waiting == ()
    again.draft.steps.undo()
    assert [c.path for c in again.draft.disputes.waiting] == [PROBLEM]
    assert again.draft.value(*PROBLEM) == "Maijan"
    again.draft.make(Answer(PROBLEM, "Aivan uusi"), "typed")
    assert [c.path for c in again.draft.disputes.waiting] == [PROBLEM], "writing decides nothing"
    assert again.autosave.seal()
    (conflict,) = again.autosave.history.conflicts()
    assert {version.value for version in conflict.versions} == {"Aivan uusi", "Esan"}


def test_all_of_one_person_on_a_page(desk: Desk, opened: OpenAssessment) -> None:
    file = from_esa(opened, answer(PROBLEM, "Esan"), answer(AREA, "Esan kylä"))
    opened.draft.make(Answer(PROBLEM, "Maijan"), "own")
    opened.draft.make(Answer(AREA, "Maijan kylä"), "own")
    made = bringing(desk, opened, file)
    made.agree("together")
    for conflict in made.conflicts:
        made.take_all(ESA.id, made.page(conflict), "all")
    assert (opened.draft.value(*PROBLEM), opened.draft.value(*AREA)) == ("Esan", "Esan kylä")
    assert made.left == 0
    opened.draft.steps.undo()
    assert (opened.draft.value(*PROBLEM), opened.draft.value(*AREA)) == ("Maijan", "Maijan kylä")


def test_what_was_put_on_record_after_it_stays_when_it_is_undone(desk: Desk, opened: OpenAssessment) -> None:
    made = bringing(desk, opened, from_esa(opened, answer(PROBLEM, "Esan")))
    made.agree("together")
    opened.draft.make(Answer(PROBLEM, "Esan, tarkennettu"), "typed")
    assert opened.autosave.seal()
    opened.draft.steps.undo()
    opened.draft.steps.undo()
    assert opened.draft.value(*PROBLEM) == "Katto"
    values = {v.value for v in opened.autosave.history.versions.values() if v.path == PROBLEM}
    assert values == {"Katto", "Esan", "Esan, tarkennettu"}
    assert opened.autosave.seal()
    assert opened.autosave.history.answers()[PROBLEM] == "Katto"
    assert opened.autosave.history.conflicts() == ()


def test_fifty_copies_come_together_at_once(desk: Desk, opened: OpenAssessment) -> None:
    people = [Author(f"{n:032x}", f"Henkilö {n}") for n in range(50)]
    files = [from_esa(opened, answer(PROBLEM, "Sama"), answer(AREA, who.name), by=who) for who in people]
    made = bringing(desk, opened, *files)
    assert made.agree("together")
    (conflict,) = made.conflicts
    assert conflict.path == AREA
    assert len(sides(conflict, made.author.id)) == 50
    assert opened.draft.value(*PROBLEM) == "Sama"


def test_versions_that_were_altered_are_told_and_not_brought_in(
    desk: Desk, opened: OpenAssessment, change: Callable[[Shared], Shared]
) -> None:
    file = from_esa(opened, answer(PROBLEM, "Esan"), answer(AREA, "Kirkonkylä"))
    altered = Arrival(file.path, change(file.shared))
    made = bringing(desk, opened, altered)
    assert [c.path for c in made.plan.changes] == [PROBLEM]
    assert len(altered.shared.altered) == 1
    made.agree("together")
    assert opened.draft.value(*AREA) == "Kylä"


@pytest.fixture
def change() -> Callable[[Shared], Shared]:
    """Somebody with an editor of texts: what Kirkonkylä was is Muualla now."""
    import io
    import zipfile

    from ennakko.files.share import pack, read
    from ennakko.files.share_content import ENTRY

    def changed(sound: Shared) -> Shared:
        with zipfile.ZipFile(io.BytesIO(pack(sound))) as archive:
            text = archive.read(ENTRY).decode()
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(ENTRY, text.replace("Kirkonkylä", "Muualla"))
        return read(packed.getvalue())

    return changed
