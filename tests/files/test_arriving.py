"""Several files at once, with the copies of the same assessment that a mail program or a sync client left beside."""

from pathlib import Path

import pytest

from ennakko.files import forms
from ennakko.files.arriving import arrived
from ennakko.files.share import write
from ennakko.files.sharing import shared
from ennakko.model.assessment import blank
from ennakko.model.edit import Answer, applied
from ennakko.model.history import Author, History, sealed

CATALOGUE = forms.load()
START = blank("c" * 24, "LAAJA", {("title",): "Kirjasto"})
BEGUN = sealed(History(), START.answers, Author("a" * 32, "Maija"), "2026-11-20T10:00:00+02:00")


def file(path: Path, text: str = "", id_: str = "c" * 24) -> Path:
    start = blank(id_, "LAAJA", {("title",): "Kirjasto"})
    made = applied(Answer(("problem",), text), start) if text else start
    begun = BEGUN if id_ == START.id else History()
    history = sealed(begun, made.answers, Author("b" * 32, "Esa"), "2026-11-21T10:00:00Z")
    return write(path, shared(made, history, CATALOGUE))


@pytest.mark.parametrize(
    "name",
    ["kirjasto (1).ennakko", "kirjasto-DESKTOP-4711.ennakko", "kirjasto (conflicted copy).ennakko", "x.ENNAKKO"],
)
def test_a_copy_is_known_by_the_assessment_in_it(tmp_path: Path, name: str) -> None:
    asked = file(tmp_path / "kirjasto.ennakko")
    copy = file(tmp_path / name, "Muuta")
    file(tmp_path / "other.ennakko", "Muu asia", "d" * 24)
    (tmp_path / "broken.ennakko").write_bytes(b"x" * 100)
    found = arrived([asked])
    assert [(each.path, each.beside) for each in found.found] == [(asked, False), (copy, True)]
    assert found.refused == ()
    assert found.ids == (START.id,)


def test_the_same_again_and_an_older_one_are_no_copies(tmp_path: Path) -> None:
    asked = file(tmp_path / "a.ennakko", "Uusi")
    file(tmp_path / "b.ennakko", "Uusi")
    file(tmp_path / "c.ennakko")
    assert len(arrived([asked]).found) == 1


def test_those_that_cannot_be_opened_do_not_stop_the_others(tmp_path: Path) -> None:
    bad = tmp_path / "bad.ennakko"
    bad.write_bytes(b"PK")
    good, other = file(tmp_path / "good.ennakko"), file(tmp_path / "other.ennakko", "x", "d" * 24)
    found = arrived([good, bad, other, good])
    assert [each.path for each in found.found] == [good, other]
    assert [(each.path, each.trouble.code) for each in found.refused] == [(bad, "damaged")]
    assert len(found.of(START.id)) == 1


def test_whoever_does_not_want_to_wait_gets_nothing(tmp_path: Path) -> None:
    files = [file(tmp_path / f"{n}.ennakko", str(n)) for n in range(5)]
    told: list[tuple[int, int]] = []

    def go_on(n: int, of: int) -> bool:
        told.append((n, of))
        return n < 2

    assert arrived(files, go_on).found == ()
    assert told == [(0, 5), (1, 5), (2, 5)]
