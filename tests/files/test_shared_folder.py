"""A folder that several people share: nothing is read twice, what is not brought in is named, names say whose is whose.

What a sync client may do to such a folder is in `tests/torture/sync.py`.
"""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

import pytest
from tests.edited_outside import edited
from tests.torture.sync import ID, Person, packed

from ennakko.files import share
from ennakko.files.left_out import ALTERED, ToldOnce
from ennakko.files.share import Shared
from ennakko.files.shared_folder import PATIENCE, FolderAway, SharedFolder, is_of_folder
from ennakko.model.history import History, merged, sealed


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
