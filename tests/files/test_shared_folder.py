"""A folder that a sync client has its way with: renamed, doubled, late, held and older files lose nobody's answer."""

from __future__ import annotations

import os
import random
from pathlib import Path
from types import MappingProxyType

import pytest
from tests.edited_outside import edited

from ennakko.files import share
from ennakko.files.left_out import ALTERED, ToldOnce
from ennakko.files.share import Shared
from ennakko.files.shared_folder import PATIENCE, FolderAway, SharedFolder, is_of_folder
from ennakko.model.assessment import Value
from ennakko.model.history import Author, History, merged, sealed

ID = "f" * 24
PLACES = (("title",), ("decision_summary",), ("con_summary",), ("impacts", "a" * 24), ("impacts", "a" * 24, "imp_desc"))
SCRIPTS = int(os.environ.get("ENNAKKO_SYNC_SCRIPTS", "15"))


def packed(history: History) -> Shared:
    return Shared(id=ID, form="LAAJA", history=history)


class Person:
    """Somebody with a program of their own, who answers now and then and sees the folder now and then."""

    def __init__(self, number: int, folder: Path) -> None:
        self.author = Author(f"{number + 1:x}".ljust(32, "0"), f"Virkailija {number}")
        self.history = History()
        self.folder = SharedFolder(folder, ID, self.author.id, self.author.name)
        self.clock = 0

    def answers(self, path: tuple[str, ...], value: Value) -> None:
        self.clock += 1
        now = {**self.history.answers(), path: value}
        if len(path) == 3:
            now.setdefault(path[:2], "h")
        at = f"2026-11-22T08:{self.clock % 60:02}:00+02:00"
        self.history = sealed(self.history, {p: v for p, v in now.items() if v is not None}, self.author, at)

    def looks(self) -> None:
        """What the program does every few seconds."""
        found = self.folder.read()
        if found is not None:
            self.history = merged(self.history, found.history)
        self.folder.write(packed(self.history))


class SyncClient:
    """Keeps two folders in step, as badly as such programs do."""

    def __init__(self, sides: tuple[Path, Path], luck: random.Random) -> None:
        self._sides = sides
        self._luck = luck
        self._old: list[tuple[str, bytes]] = []

    def works(self) -> None:
        here, there = self._luck.sample(self._sides, 2)
        for file in sorted(here.glob("*.ennakko*")):
            content = file.read_bytes()
            self._old.append((file.name, content))
            match self._luck.randrange(8):
                case 0:  # late
                    continue
                case 1:  # a double, as of a conflict
                    (there / f"{file.stem}-LÄPPÄRI{file.suffix}").write_bytes(content)
                case 2:  # under another name
                    (there / f"{file.stem} (1){file.suffix}").write_bytes(content)
                case 3:  # half there
                    (there / file.name).write_bytes(content[: len(content) // 2])
                case 4:  # an older one put back
                    name, older = self._luck.choice(self._old)
                    (there / name).write_bytes(older)
                case 5:  # gone for now
                    (there / file.name).unlink(missing_ok=True)
                case _:
                    (there / file.name).write_bytes(content)

    def settles(self) -> None:
        """In the end everything is everywhere, whatever else there is."""
        for here, there in (self._sides, self._sides[::-1]):
            for number, file in enumerate(sorted(here.glob("*.ennakko*"))):
                (there / f"viimein-{number}-{here.name}.ennakko").write_bytes(file.read_bytes())


@pytest.mark.parametrize("seed", range(SCRIPTS))
def test_whatever_a_sync_client_does_every_answer_reaches_everybody(seed: int, tmp_path: Path) -> None:
    luck = random.Random(seed)
    sides = (tmp_path / "yksi", tmp_path / "kaksi")
    for side in sides:
        side.mkdir()
    people = [Person(number, sides[number % 2]) for number in range(3)]
    client = SyncClient(sides, luck)
    given: set[str] = set()
    for step in range(25):
        person = luck.choice(people)
        match luck.randrange(3):
            case 0:
                before = person.history.versions.keys()
                person.answers(luck.choice(PLACES), f"vastaus {step}" if luck.random() < 0.9 else None)
                given |= person.history.versions.keys() - before
            case 1:
                person.looks()
            case _:
                client.works()
    for _ in range(3):
        for person in people:
            person.looks()
        client.settles()
    for person in people:
        person.looks()
        assert given <= person.history.versions.keys()
    assert len({tuple(sorted(person.history.versions)) for person in people}) == 1
    assert people[0].history.conflicts() == people[1].history.conflicts() == people[2].history.conflicts()


def test_nothing_is_written_or_read_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    aino, esa = Person(1, tmp_path), Person(2, tmp_path)
    aino.answers(("title",), "Kirjastot")
    aino.looks()
    esa.looks()
    stamps = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert len(stamps) == 2
    reads: list[Path] = []
    read = share.read
    monkeypatch.setattr(share, "read", lambda path: (reads.append(path), read(path))[1])
    for _ in range(3):
        aino.looks()
    assert reads == [esa.folder.own]
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == stamps


def test_the_name_of_the_file_says_whose_it_is(tmp_path: Path) -> None:
    folder = SharedFolder(tmp_path, ID, "a" * 32, "Åsa Öst/Väst: <Talous>")
    assert folder.own.name == f"Åsa Öst Väst Talous {ID[:8]}-aaaaaaaa.ennakko"
    assert len(SharedFolder(tmp_path, ID, "a" * 32, "x" * 300).own.name) == 80
    assert SharedFolder(tmp_path, ID, "a" * 32).own.name == f"{ID[:8]}-aaaaaaaa.ennakko"


def test_a_folder_that_is_away_costs_nothing(tmp_path: Path) -> None:
    aino = Person(1, tmp_path / "poissa")
    aino.answers(("title",), "Kirjastot")
    with pytest.raises(FolderAway):
        aino.looks()
    (tmp_path / "poissa").mkdir()
    aino.looks()
    assert aino.folder.own.exists()


def test_other_assessments_and_what_is_no_assessment_are_left_alone(tmp_path: Path) -> None:
    aino = Person(1, tmp_path)
    aino.answers(("title",), "Kirjastot")
    (tmp_path / "muistio.ennakko").write_bytes(b"no assessment")
    (tmp_path / "kansio.ennakko").mkdir()
    other = Shared(id="e" * 24, form="LAAJA", history=History(MappingProxyType({})))
    share.write(tmp_path / "toinen.ennakko", other)
    aino.looks()
    found = aino.folder.read()
    assert found is not None
    assert found.history == aino.history
    assert (tmp_path / "muistio.ennakko").read_bytes() == b"no assessment"


def test_people_are_known_by_their_files_whatever_became_of_the_names(tmp_path: Path) -> None:
    aino, esa = Person(1, tmp_path), Person(2, tmp_path)
    aino.answers(("title",), "Kirjastot")
    aino.looks()
    esa.looks()
    aino.looks()
    assert aino.folder.people == (esa.folder.own.name.removesuffix(f" {ID[:8]}-30000000.ennakko"),)
    esa.answers(("con_summary",), "Suljetaan")
    esa.looks()
    esa.folder.own.rename(esa.folder.own.with_name(f"{esa.folder.own.stem}-LÄPPÄRI.ennakko"))
    aino.looks()
    assert aino.folder.people == ("Virkailija 2",)
    (version,) = aino.history.heads(("con_summary",))
    assert aino.folder.sources([version]) == {version.id: f"{esa.folder.own.stem}-LÄPPÄRI.ennakko"}
    assert is_of_folder(esa.folder.own, ID)
    assert not is_of_folder(tmp_path / "Kirjastot.ennakko", ID)
    assert not is_of_folder(esa.folder.own, "e" * 24)


def test_what_is_in_ones_own_file_stays_there_when_an_older_backup_is_taken_into_use(tmp_path: Path) -> None:
    aino = Person(1, tmp_path)
    aino.answers(("title",), "Kirjastot")
    older = aino.history
    aino.answers(("title",), "Kirjastot 2030")
    aino.folder.write(packed(aino.history))
    restored = SharedFolder(tmp_path, ID, aino.author.id, aino.author.name)
    later = sealed(older, {("title",): "Kirjastoverkko"}, aino.author, "2026-11-22T09:00:00+02:00")
    restored.write(packed(later))
    found = restored.read()
    assert found is not None
    assert found.history == merged(later, aino.history)


class Watch:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """The file of Esa, who has answered two questions."""
    esa = Person(2, tmp_path)
    esa.answers(("title",), "Kirkonkylä")
    esa.answers(("con_summary",), "Suljetaan")
    esa.looks()
    return esa.folder.own


def test_an_answer_that_was_changed_outside_is_named_and_the_sound_ones_come(theirs: Path, tmp_path: Path) -> None:
    edited(theirs, ("Kirkonkylä", "Muualla"))
    folder = SharedFolder(tmp_path, ID, "a" * 32)
    found = folder.read()
    assert found is not None
    assert found.history.answers() == {("con_summary",): "Suljetaan"}
    (left,) = folder.left_out
    assert (left.name, left.code) == (theirs.name, ALTERED)
    assert [(v.path, v.value, v.by.name) for v in left.versions] == [(("title",), "Muualla", "Virkailija 2")]
    assert left.trouble is None


def test_a_double_of_a_file_is_told_of_once_and_another_change_again(theirs: Path, tmp_path: Path) -> None:
    told = ToldOnce()
    folder = SharedFolder(tmp_path, ID, "a" * 32)
    edited(theirs, ("Kirkonkylä", "Muualla"))
    theirs.with_name(f"{theirs.stem}-LÄPPÄRI.ennakko").write_bytes(theirs.read_bytes())
    folder.read()
    assert len(folder.left_out) == 2
    assert len(told.fresh(folder.own, folder.left_out)) == 1
    folder.read()
    assert told.fresh(folder.own, folder.left_out) == ()
    edited(theirs, ("Muualla", "Täällä"))
    folder.read()
    assert len(told.fresh(folder.own, folder.left_out)) == 1


def test_a_file_of_a_newer_program_is_named_at_once(theirs: Path, tmp_path: Path) -> None:
    edited(theirs, ('"min_reader": 1', '"min_reader": 2'))
    folder = SharedFolder(tmp_path, ID, "a" * 32)
    assert folder.read() is None
    (left,) = folder.left_out
    assert (left.name, left.code) == (theirs.name, "newer")
    assert left.trouble is not None
    assert "uudemmalla" in left.trouble.sentence("fi")


def test_a_file_that_cannot_be_read_is_named_when_it_stays_so(theirs: Path, tmp_path: Path) -> None:
    clock = Watch()
    folder = SharedFolder(tmp_path, ID, "a" * 32, clock=clock)
    whole = theirs.read_bytes()
    theirs.write_bytes(whole[:200])
    for seconds, count in ((0, 0), (PATIENCE - 1, 0), (1, 1), (100, 1)):
        clock.seconds += seconds
        assert folder.read() is None
        assert len(folder.left_out) == count
    theirs.write_bytes(whole[:300])
    folder.read()
    assert folder.left_out == ()
    theirs.write_bytes(whole)
    assert folder.read() is not None
    clock.seconds += 1000
    folder.read()
    assert folder.left_out == ()


def test_what_may_be_of_another_matter_or_half_way_there_is_not_told_of(theirs: Path, tmp_path: Path) -> None:
    clock = Watch()
    folder = SharedFolder(tmp_path, ID, "a" * 32, clock=clock)
    theirs.rename(tmp_path / "Esa eeeeeeee-30000000.ennakko")
    for name in ("Esa eeeeeeee-30000000.ennakko", f"{theirs.name}.tmp", "muistio.ennakko"):
        (tmp_path / name).write_bytes(b"half")
    folder.read()
    clock.seconds += PATIENCE
    folder.read()
    assert [(left.name, left.code) for left in folder.left_out] == [("muistio.ennakko", "damaged")]
