"""Where things are on this computer."""

import stat
import sys
from pathlib import Path

import pytest

from ennakko.places import Places, choose_instead, chosen_instead, places, travelling


def test_the_environment_says_where_home_is(tmp_path: Path) -> None:
    found = places({"ENNAKKO_HOME": str(tmp_path / "usb")})
    assert found == Places(tmp_path / "usb")
    everything = (found.database, found.settings, found.backups, found.exports, found.forms, found.lock)
    assert all(path.parent == found.home for path in everything)
    assert len(set(everything)) == len(everything)


def test_this_run_has_a_home_of_its_own(ennakko_home: Path) -> None:
    assert places().home == ennakko_home
    assert places().made().home.is_dir()
    assert stat.S_IMODE(ennakko_home.stat().st_mode) == 0o700


def test_without_it_the_system_says(tmp_path: Path) -> None:
    for environment in ({}, {"ENNAKKO_HOME": ""}, {"ENNAKKO_HOME": "  "}):
        home = places(environment).home
        assert home.is_absolute()
        assert "ennakko" in home.name.lower()


def test_a_relative_home_and_a_tilde_become_a_whole_path() -> None:
    assert places({"ENNAKKO_HOME": "here"}).home == Path.cwd() / "here"
    assert places({"ENNAKKO_HOME": "~/e"}).home == Path.home() / "e"


def test_a_folder_beside_the_program_travels_with_it(tmp_path: Path) -> None:
    program = tmp_path / "tikku" / "Ennakko" / "ennakko.exe"
    assert travelling(program) is None
    (program.parent / "EnnakkoData").mkdir(parents=True)
    assert places({}, program) == Places(program.parent / "EnnakkoData")
    assert places({"ENNAKKO_HOME": str(tmp_path / "muualla")}, program) == Places(tmp_path / "muualla")


def test_a_file_of_that_name_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "EnnakkoData").touch()
    assert travelling(tmp_path / "ennakko") is None


def test_on_a_mac_it_is_beside_the_application_that_a_person_sees(tmp_path: Path) -> None:
    program = tmp_path / "Ennakko.app" / "Contents" / "MacOS" / "ennakko"
    (tmp_path / "EnnakkoData").mkdir()
    assert travelling(program, "darwin") == Places(tmp_path / "EnnakkoData")
    assert travelling(program, "linux") is None


def test_a_folder_chosen_instead_is_remembered_for_that_one_only(tmp_path: Path) -> None:
    local, refused, other = Places(tmp_path / "local"), Places(tmp_path / "a"), Places(tmp_path / "b")
    assert chosen_instead(refused, local) is None
    choose_instead(refused, Places(tmp_path / "first"), local)
    choose_instead(other, Places(tmp_path / "second"), local)
    choose_instead(refused, Places(tmp_path / "Käyttö ”1”"), local)
    assert chosen_instead(refused, local) == Places(tmp_path / "Käyttö ”1”")
    assert chosen_instead(other, local) == Places(tmp_path / "second")
    assert chosen_instead(Places(tmp_path / "c"), local) is None


@pytest.mark.parametrize("content", ["", "[1]", "{", '{"x": 1}', '{"FOLDER": 1}', '{"FOLDER": "here"}', "[" * 9999])
def test_what_is_remembered_may_be_spoilt(tmp_path: Path, content: str) -> None:
    local, refused = Places(tmp_path / "local").made(), Places(tmp_path / "a")
    local.instead.write_text(content.replace("FOLDER", str(refused.home)), encoding="utf-8")
    assert chosen_instead(refused, local) is None
    choose_instead(refused, Places(tmp_path / "b"), local)
    assert chosen_instead(refused, local) == Places(tmp_path / "b")


@pytest.mark.parametrize("variable", ["XDG_DATA_HOME"] if sys.platform == "linux" else [])
def test_the_choice_holds_for_the_whole_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "local"))
    refused = places({"ENNAKKO_HOME": str(tmp_path / "a")})
    choose_instead(refused, Places(tmp_path / "b"))
    assert places({"ENNAKKO_HOME": str(tmp_path / "a")}) == Places(tmp_path / "b")
    assert places({"ENNAKKO_HOME": str(tmp_path / "c")}) == Places(tmp_path / "c")
