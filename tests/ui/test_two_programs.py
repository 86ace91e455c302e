"""Two real programs on two data folders: what two people type at the same time comes to both, and nothing is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from select import select
from time import monotonic, sleep

import pytest

from ennakko.files.drafts import open_drafts
from ennakko.model.assessment import Assessment
from ennakko.model.history import History
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.settings import write as write_settings

PATIENCE = 60.0
ROOT = Path(__file__).parents[2]
TITLE, DECISION = ("title",), ("decision_summary",)
PAGES = {"title": "basics", "unit": "basics", "decision_summary": "decision"}


class Colleague:
    """One person at one computer, with a data folder of their own."""

    def __init__(self, home: Path, name: str, profile: str, *arguments: str) -> None:
        self.home = home
        places = Places(home).made()
        write_settings(places.settings, Settings(profile=profile * 32, name=name, language="fi"))
        surroundings = {**os.environ, "ENNAKKO_HOME": str(home), "PYTHONPATH": str(ROOT), "HOME": str(home.parent)}
        surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._program = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("far_keyboard.py")), *arguments],
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.waits_for(lambda: self.does("ready"))

    def does(self, *what: object) -> object:
        """Let the person do one thing. What was seen comes back."""
        program = self._program
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(json.dumps(what) + "\n")
        program.stdin.flush()
        there, _, _ = select([program.stdout], [], [], PATIENCE)
        assert there, f"no answer to {what}"
        seen = json.loads(program.stdout.readline())
        assert not (isinstance(seen, dict) and "failed" in seen), seen["failed"]
        return seen

    def waits_for(self, seen: Callable[[], object], seconds: float = PATIENCE) -> None:
        end = monotonic() + seconds
        while not seen():
            assert monotonic() < end, "it never came"
            sleep(0.1)

    def shares_as(self, file: Path) -> None:
        self.does("dialogs", [[["press", "Return"]], [["give", str(file)]], [["press", "Escape"]]], "Ctrl+Shift+S")

    def opens(self, file: Path) -> None:
        self.does("dialogs", [[["give", str(file)]]], "Ctrl+O")

    def leaves(self) -> tuple[Assessment, History]:
        """Close the program as one closes it, and see what is on the disk."""
        self.does("press", "Ctrl+Q")
        assert self._program.wait(30) == 0
        assert not list(self.home.glob("*.sqlite-*")), "who copies the database has everything with it"
        assert not list(self.home.parent.glob(".config/*")), "whatever Qt remembers is in the data folder"
        drafts = open_drafts(Places(self.home).database)
        try:
            (summary,) = drafts.summaries()
            draft = drafts.load(summary.id)
            return draft.assessment, draft.history
        finally:
            drafts.close()

    def ends(self) -> None:
        self._program.kill()
        with suppress(OSError, ValueError):
            self._program.communicate()


@pytest.fixture
def people(tmp_path: Path) -> Iterator[tuple[Colleague, Colleague]]:
    """Maija has begun, and Ville's program is open."""
    maija = Colleague(tmp_path / "maija" / "data", "Maija Mallikas", "a")
    ville = Colleague(tmp_path / "ville" / "data", "Ville Virtanen", "b")
    maija.does("dialogs", [[["write", "Kirjaston aukiolo"], ["press", "Return"]]], "Ctrl+N")
    maija.waits_for(lambda: maija.does("value", *TITLE) == "Kirjaston aukiolo")
    yield maija, ville
    for person in (maija, ville):
        person.ends()


def goes_to(person: Colleague, *path: str) -> None:
    """Turn to the page of the question, and go to it by Tab."""
    for key in ("Ctrl+PgUp", "Ctrl+PgDown"):
        for _ in range(12):
            if person.does("page") == PAGES[path[0]]:
                break
            person.does("press", key)
    person.does("go", *path)


def test_by_a_shared_folder_while_both_type(people: tuple[Colleague, Colleague], tmp_path: Path) -> None:
    maija, ville = people
    folder = tmp_path / "yhteinen"
    folder.mkdir()
    use = [["write", str(folder)], ["press", "Return"]]
    maija.does("press", "Alt+T")
    maija.does("dialogs", [use], "N")
    maija.waits_for(lambda: list(folder.glob("*.ennakko")))
    (file,) = folder.glob("*.ennakko")
    assert file.name.startswith("Maija Mallikas ")

    ville.opens(file)
    ville.waits_for(lambda: ville.does("value", *TITLE) == "Kirjaston aukiolo")
    ville.does("button", "Ota kansio käyttöön")
    ville.waits_for(lambda: len(list(folder.glob("*.ennakko"))) == 2)

    goes_to(maija, "unit")
    goes_to(ville, *DECISION)
    for first, second in zip("Sivistys", "Suljetaan", strict=False):
        maija.does("write", first)
        ville.does("write", second)
    ville.does("write", "n")
    ville.does("press", "Ctrl+PgDown")
    maija.waits_for(lambda: maija.does("value", *DECISION) == "Suljetaan")
    assert maija.does("here") == ["unit"]
    assert maija.does("value", "unit") == "Sivistys"
    assert maija.does("told") == "1 uusi vastaus: Ville Virtanen"
    maija.does("write", "palvelut")
    maija.does("press", "Ctrl+PgDown")
    ville.waits_for(lambda: ville.does("value", "unit") == "Sivistyspalvelut")
    assert "mukana Maija Mallikas" in str(ville.does("sharing"))

    # Both type at one question, and neither has seen what the other writes.
    for person, words in ((maija, " A"), (ville, " B")):
        goes_to(person, *TITLE)
        person.does("press", "End")
        person.does("write", words)
    for person in (maija, ville):
        person.does("press", "Ctrl+PgDown")
    for person in (maija, ville):
        person.waits_for(lambda person=person: person.does("waiting") == [list(TITLE)])
    ends = [person.leaves() for person in (maija, ville)]
    assert {v.value for v in ends[0][1].heads(TITLE)} == {"Kirjaston aukiolo A", "Kirjaston aukiolo B"}
    assert ends[0][1].versions.keys() == ends[1][1].versions.keys()
    mine, theirs = (dict(assessment.answers) for assessment, _ in ends)
    assert (mine.pop(TITLE), theirs.pop(TITLE)) == ("Kirjaston aukiolo A", "Kirjaston aukiolo B")
    assert mine == theirs


def test_by_hand(people: tuple[Colleague, Colleague], tmp_path: Path) -> None:
    maija, ville = people
    there, back, again = (tmp_path / f"{name}.ennakko" for name in ("kirje", "oma", "toinen"))
    maija.shares_as(there)
    ville.opens(there)
    ville.waits_for(lambda: ville.does("value", *TITLE) == "Kirjaston aukiolo")
    goes_to(maija, "unit")
    goes_to(ville, *DECISION)
    for first, second in zip("Sivistys", "Sulkeako", strict=True):
        maija.does("write", first)
        ville.does("write", second)
    ville.shares_as(back)
    maija.opens(back)
    maija.waits_for(lambda: maija.does("button", "Yhdistä") is None)
    maija.does("button", "Avaa arviointi")
    maija.waits_for(lambda: maija.does("value", *DECISION) == "Sulkeako")
    maija.shares_as(again)
    ville.opens(again)
    ville.does("button", "Yhdistä")
    ville.waits_for(lambda: ville.does("value", "unit") == "Sivistys")
    (mine, history), (theirs, other) = maija.leaves(), ville.leaves()
    assert mine.answers == theirs.answers
    assert history.versions.keys() == other.versions.keys()
