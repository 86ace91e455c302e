"""Everything survives every trip: into a file and out of it, with all versions or current answers only, and the store.

ENNAKKO_TRIPS says how many scripts of people are played with real files between them.
"""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from tests.model.people import People, script_of

from ennakko.cli import run
from ennakko.files.asking import Asking, asked, asking
from ennakko.files.drafts import Headline, open_drafts
from ennakko.files.share import Shared, pack, read, write
from ennakko.files.shared_folder import SharedFolder
from ennakko.model.assessment import STATUS_QUO, Assessment, Value, blank, same
from ennakko.model.assessment import Path as AnswerPath
from ennakko.model.edit import AddRow, Answer, MoveRow, RemoveRow, Together, applied
from ennakko.model.history import Author, History, current, merged, sealed
from ennakko.model.parallel import BOTH

SCRIPTS = int(os.environ.get("ENNAKKO_TRIPS", "40"))
AINO, ESA = Author("a" * 32, "Aino", "Sivistys"), Author("e" * 32, "Esa")
AT = "2026-11-22T10:15:00+02:00"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
WORD = "kolme pitkää sanaa"
TABLES = ("alternatives", "impacts", "sites", "comments")


def by_file(assessment: Assessment, history: History) -> History:
    """Into a file and out of it."""
    shared = read(pack(Shared(id=assessment.id, form="LAAJA", history=history)))
    assert not shared.altered
    assert shared.history == history
    return shared.history


def test_whatever_people_do_with_files_between_them_the_laws_hold() -> None:
    for seed in range(SCRIPTS):
        People(by_file).play(script_of(seed, 50))


def full() -> Assessment:
    """Something of every kind there is."""
    rows = (
        AddRow("alternatives", "a" * 24, "h", {"alt_name": "Kolme", "alt_name_sv": "Tre", "alt_cost": "-84000"}),
        AddRow("alternatives", "b" * 24, "q", {"alt_name": "Neljä", "alt_cost": "1250.50"}),
        AddRow("alternatives", "c" * 24, "v", {"alt_name": "Pois"}),
        AddRow("sites", "d" * 24, "h", {"site_name": "Keskusta"}),
        AddRow("sites", "e" * 24, "q", {"site_name": "Saari"}),
        AddRow("impacts", "f" * 24, "h", {"imp_desc": "Matka\npitenee", "alternative": "a" * 24, "site": "e" * 24}),
        AddRow("impacts", "0" * 23 + "1", "q", {"imp_groups": ("older", "children"), "alternative": STATUS_QUO}),
        AddRow("comments", "2" * 24, "h", {"about": "title", "text": "Onko varma?", "resolved": True}),
        AddRow("comments", "3" * 24, "q", {"about": "impacts", "text": "Ei ole."}),
    )
    answers: dict[AnswerPath, Value] = {
        ("title",): "Kirjastot 2030",
        ("title_sv",): "Biblioteken 2030",
        ("language",): BOTH,
        ("modules",): ("LAVA", "KIELI"),
        ("goals",): ("yksi", "kaksi"),
        ("affected_n",): 0,
        ("par_done",): False,
        ("_page_state", "impacts"): "to_check",
    }
    return applied(Together(rows), blank("x" * 24, "LAAJA", answers))


def changed(before: Assessment) -> Assessment:
    """Rows moved and removed, answers changed and cleared, a comment added."""
    return applied(
        Together(
            (
                RemoveRow("alternatives", "c" * 24),
                MoveRow("alternatives", "b" * 24, "c"),
                MoveRow("impacts", "f" * 24, "t"),
                RemoveRow("comments", "2" * 24),
                AddRow("comments", "4" * 24, "c", {"about": "goals", "text": "Lisätty"}),
                Answer(("goals",), None),
                Answer(("modules",), ("KIELI",)),
                Answer(("alternatives", "a" * 24, "alt_name_sv"), "Trean"),
            )
        ),
        before,
    )


def is_same(one: Assessment, other: Assessment) -> None:
    assert one.answers.keys() == other.answers.keys()
    assert all(same(one.answers[path], other.answers[path]) for path in one.answers)
    assert [one.rows(table) for table in TABLES] == [other.rows(table) for table in TABLES]
    assert one.modules == other.modules


Trip = Callable[[Assessment, History, Path], History]


def packed(assessment: Assessment, history: History, extra: str = "{}", password: str = "") -> Shared:
    return Shared(id=assessment.id, form="LAAJA", history=history, extra=extra, password=password)


def by_written_file(assessment: Assessment, history: History, folder: Path) -> History:
    return read(write(folder / "arvio.ennakko", packed(assessment, history))).history


def by_question(assessment: Assessment, history: History, folder: Path) -> History:
    """To a colleague who is asked, and back again with what was asked taken out."""
    asked_for = Asking(AINO, "Voitko katsoa?", ("impacts", "basics"), {"basics": ("title",)})
    file = write(folder / "kysymys.ennakko", packed(assessment, history, extra=asking("{}", asked_for)))
    there = read(file)
    assert asked(there.extra) == asked_for
    back = read(write(file, msgspec.structs.replace(there, extra=asking(there.extra, None))))
    assert asked(back.extra) is None
    return back.history


def by_current_answers(assessment: Assessment, history: History, folder: Path) -> History:
    return by_written_file(assessment, current(history), folder)


def by_protected_file(assessment: Assessment, history: History, folder: Path) -> History:
    file = write(folder / "suojattu.ennakko", packed(assessment, history, password=WORD))
    return read(file, WORD).history


def by_shared_folder(assessment: Assessment, history: History, folder: Path) -> History:
    """From one who works through the folder to another, who hands it on under their own name."""
    SharedFolder(folder, assessment.id, AINO.id, AINO.name).write(packed(assessment, history))
    theirs = SharedFolder(folder, assessment.id, ESA.id, ESA.name)
    found = theirs.read()
    assert found is not None
    theirs.write(msgspec.structs.replace(found, id=assessment.id))
    last = SharedFolder(folder, assessment.id, "c" * 32).read()
    assert last is not None
    assert last.history == found.history
    return last.history


def by_command(assessment: Assessment, history: History, folder: Path) -> History:
    """Current answers and all of them brought together by `ennakko merge`."""
    one = write(folder / "yksi.ennakko", packed(assessment, current(history)))
    two = write(folder / "kaksi.ennakko", packed(assessment, history))
    assert run(["merge", str(one), str(two), "-o", str(folder / "molemmat.ennakko")]) == 0
    return read(folder / "molemmat.ennakko").history


TRIPS: tuple[Trip, ...] = (
    by_written_file,
    by_question,
    by_current_answers,
    by_protected_file,
    by_shared_folder,
    by_command,
)


@pytest.mark.parametrize("trip", TRIPS, ids=lambda trip: str(trip.__name__))
def test_everything_survives_this_trip(trip: Trip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers, comments, the order of rows, removed rows, modules, parallel texts and sites: there, and there again."""
    monkeypatch.setenv("ENNAKKO_HOME", str(tmp_path / "home"))
    first = full()
    begun = sealed(History(), first.answers, AINO, AT)
    second = changed(first)
    went_on = sealed(begun, second.answers, AINO, AT)
    for number, (assessment, history) in enumerate([(first, begun), (second, went_on)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        travelled = trip(assessment, history, folder)
        is_same(Assessment(assessment.id, travelled.answers()), assessment)
        is_same(Assessment(assessment.id, merged(travelled, begun).answers()), assessment)
        if trip is not by_current_answers:
            assert merged(travelled, history) == travelled


def test_everything_survives_every_trip(tmp_path: Path) -> None:
    first = full()
    begun = sealed(History(), first.answers, AINO, AT)
    second = changed(first)
    went_on = sealed(begun, second.answers, AINO, AT)
    with_esa = sealed(begun, {**first.answers, ("alternatives", "b" * 24, "alt_desc"): "Esan"}, ESA, AT)
    drafts = open_drafts(tmp_path / "e.sqlite")
    for number, (assessment, history) in enumerate([(first, begun), (second, went_on)]):
        for travelled in (by_file(assessment, history), by_file(assessment, current(history))):
            is_same(Assessment(assessment.id, travelled.answers()), assessment)
            is_same(Assessment(assessment.id, merged(travelled, begun).answers()), assessment)
        kept = Assessment(f"{number}", assessment.answers)
        drafts.add(kept, history, Headline(), NOW)
        found = drafts.load(kept.id)
        is_same(found.assessment, assessment)
        assert found.history == history
    drafts.close()
    together = merged(by_file(second, went_on), by_file(first, current(with_esa)))
    wanted = Assessment(second.id, {**second.answers, ("alternatives", "b" * 24, "alt_desc"): "Esan"})
    is_same(Assessment(second.id, together.answers()), wanted)
    assert together.conflicts() == ()
    assert together.answers().get(("alternatives", "c" * 24)) is None
