"""The command line counts what bringing together does as the window does."""

from pathlib import Path

import pytest

from ennakko import forms_here
from ennakko.cli import run
from ennakko.files import share
from ennakko.files.sharing import shared
from ennakko.model.assessment import Assessment, blank, page_state
from ennakko.model.edit import AddRow, Answer, Edit, MoveRow, RemoveRow, Together, applied
from ennakko.model.history import Author, History, sealed

MAIJA, ESA = Author("a" * 32, "Maija"), Author("e" * 32, "Esa")
SOURCE, OTHER = "a" * 24, "b" * 24
START = applied(
    Together(
        (
            AddRow("evidence", SOURCE, "i", {"ev_title": "Kysely"}),
            AddRow("evidence", OTHER, "q", {"ev_title": "Tilasto", "ev_year": 2025}),
        )
    ),
    blank("f" * 24, "LAAJA", {("title",): "Koulu", ("problem",): "Katto"}),
)
BEGUN = sealed(History(), START.answers, MAIJA, "2026-11-21T08:00:00+02:00")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ENNAKKO_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)


def file(name: str, by: Author, *edits: Edit) -> Path:
    """What a person made of it."""
    after: Assessment = applied(Together(edits), START)
    history = sealed(BEGUN, after.answers, by, "2026-11-21T09:00:00+02:00")
    return share.write(Path(name), shared(after, history, forms_here.catalogue()))


def test_the_order_of_rows_and_the_programs_own_notes_are_no_conflict(capsys: pytest.CaptureFixture[str]) -> None:
    mine = file("mine.ennakko", MAIJA, MoveRow("evidence", SOURCE, "t"), Answer(page_state("C"), "done"))
    theirs = file(
        "theirs.ennakko",
        ESA,
        MoveRow("evidence", SOURCE, "v"),
        Answer(page_state("C"), "to_check"),
        Answer(("area",), "Kylä"),
        Answer(("problem",), "Katto vuotaa"),
        RemoveRow("evidence", OTHER),
        AddRow("evidence", "d" * 24, "z", {"ev_title": "Haastattelut", "ev_year": 2026}),
        AddRow("comments", "c" * 24, "i", {"about": "title", "text": "Onko nimi oikea?"}),
    )
    assert run(["merge", str(mine), str(theirs), "--plan"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "New answers: 1",
        "New rows: 1",
        "Replaced answers: 1",
        "Removed answers or rows: 1",
        "Comments: 1",
    ]
    assert run(["import", str(mine), str(theirs)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "mine.ennakko: new assessment",
        "theirs.ennakko: brought together with the assessment that was here already",
    ]


def test_what_waits_for_a_choice_is_told_and_what_is_here_already_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    mine = file("mine.ennakko", MAIJA, Answer(("problem",), "Katto vuotaa"))
    theirs = file("theirs.ennakko", ESA, Answer(("problem",), "Katto on vanha"))
    assert run(["merge", str(mine), str(theirs), "-o", "both.ennakko"]) == 1
    told = capsys.readouterr().out
    assert told.startswith("To choose in: 1\n")
    assert "Katto vuotaa" in told
    assert "Katto on vanha" in told
    assert run(["merge", "both.ennakko", str(theirs), "--plan"]) == 1
    assert run(["merge", str(mine), str(mine), "--plan"]) == 0
    assert "nothing in the files" in capsys.readouterr().out.splitlines()[-1]
    assert run(["import", str(mine), str(theirs)]) == 0
    assert "to choose in: 1" in capsys.readouterr().out
