"""Where things are on this computer."""

import stat
from pathlib import Path

from ennakko.places import Places, places


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
