"""Own forms that are not in use are told on the command line, a sentence each, and spoil nothing else."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.youth import youth

from ennakko import forms_here
from ennakko.cli import run

Called = Callable[..., tuple[int, str, str]]
BROKEN = youth(1).replace('kind = "money"', 'kind = "gold"').replace("edition = 1", "edition 1", 1)


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Called:
    monkeypatch.setenv("ENNAKKO_LANGUAGE", "fi")

    def called(*arguments: object) -> tuple[int, str, str]:
        forms_here._read.cache_clear()
        capsys.readouterr()
        return run([str(argument) for argument in arguments]), *capsys.readouterr()

    return called


@pytest.fixture
def folder(ennakko_home: Path) -> Path:
    made = ennakko_home / "forms"
    made.mkdir(parents=True)
    return made


def put(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_a_faulty_file_is_told_in_one_sentence_and_so_is_what_goes_with_it(cli: Called, folder: Path) -> None:
    put(folder, "youth_events.toml", BROKEN)
    put(folder, "perspectives.toml", '[[options]]\nid = "sea"\nlabel = { fi = "a", sv = "b", en = "c" }\n')
    status, out, err = cli("forms")
    assert status == 0
    assert "KEVYT" in out
    assert "YOUTH_EVENTS" not in out
    why, too = err.splitlines()
    assert why == (
        'youth_events.toml ei ole käytössä: rivi 4: Rivillä pitäisi olla avain, merkki = ja arvo (id = "…").'
        " Rivillä on: edition 1"
    )
    assert too == "perspectives.toml ei ole käytössä, koska samassa kansiossa on viallinen tiedosto youth_events.toml."


def test_more_faults_are_counted_and_check_tells_them_all(cli: Called, folder: Path, tmp_path: Path) -> None:
    text = youth(1).replace('kind = "money"', 'kind = "gold"').replace('kind = "yes_no"', 'kind = "maybe"')
    path = put(folder, "youth_events.toml", text)
    _, _, err = cli("forms")
    (line,) = err.splitlines()
    assert "”maybe” ei käy" in line
    assert line.endswith(f" Muita virheitä siinä on 1; ne kertoo ennakko check {path}.")
    status, out, err = cli("check", path)
    assert (status, err) == (1, "")
    assert ["”maybe”" in out.splitlines()[0], "”gold”" in out.splitlines()[1]] == [True, True]
    path.unlink()
    assert cli("check", put(tmp_path, "sound.toml", youth(1))) == (0, "Lomake on kunnossa.\n", "")
    assert cli("check", put(tmp_path, "sound.toml.txt", youth(1)))[0] == 0
    assert cli("check", tmp_path / "none.toml")[0] == 2


def test_json_stays_json(cli: Called, folder: Path) -> None:
    put(folder, "youth_events.toml", BROKEN)
    status, out, err = cli("forms", "--json")
    assert status == 0
    assert "KEVYT" in [form["id"] for form in json.loads(out)["forms"]]
    assert err.startswith("youth_events.toml ei ole käytössä")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Anna tiedostolle nimi youth.toml."),
        ("sv", "Ge filen namnet youth.toml."),
        ("en", "Name the file youth.toml."),
    ],
)
def test_a_file_that_notepad_renamed_is_told(
    cli: Called, folder: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    put(folder, "youth.toml.txt", youth(1))
    monkeypatch.setenv("ENNAKKO_LANGUAGE", language)
    status, _, err = cli("forms")
    assert status == 0
    assert err.startswith("youth.toml.txt ")
    assert err.endswith(f"{said}\n")


def test_one_who_asks_for_a_form_that_was_left_out_hears_why(cli: Called, folder: Path, tmp_path: Path) -> None:
    put(folder, "youth_events.toml", BROKEN)
    status, _, err = cli("new", "--form", "YOUTH_EVENTS", "-o", tmp_path / "e.ennakko")
    assert status == 2
    assert "youth_events.toml ei ole käytössä: rivi 4" in err
    assert "Lomaketta ”YOUTH_EVENTS” ei ole" in err


def test_nothing_is_said_when_all_is_well(cli: Called, folder: Path) -> None:
    put(folder, "youth_events.toml", youth(1))
    assert cli("forms")[2] == ""
