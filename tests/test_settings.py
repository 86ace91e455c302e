"""Settings: readable, complete, and never in the way of starting."""

import json
import os
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ennakko.model.history import Author
from ennakko.settings import Settings, read, write


def test_the_first_reading_makes_a_profile_that_stays(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.json"
    first = read(path)
    assert re.fullmatch("[0-9a-f]{32}", first.profile)
    assert read(path) == first
    assert read(tmp_path / "another" / "settings.json").profile != first.profile


def test_what_is_written_is_read_and_readable(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    mine = msgspec.structs.replace(read(path), name="Maija Virtanen", unit="Sivistys", appearance="dark", text_size=125)
    write(path, mine)
    assert read(path) == mine
    assert '"name": "Maija Virtanen"' in path.read_text("utf-8")
    assert mine.author() == Author(mine.profile, "Maija Virtanen", "Sivistys")


def test_settings_of_a_newer_program_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"profile": "a" * 32, "colour": {"hue": [1, 2]}, "name": "Maija"}))
    write(path, msgspec.structs.replace(read(path), name="Pekka"))
    found = json.loads(path.read_text("utf-8"))
    assert (found["colour"], found["name"], found["profile"]) == ({"hue": [1, 2]}, "Pekka", "a" * 32)


def test_one_bad_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"profile": "a" * 32, "name": "Maija", "text_size": "big", "appearance": "pink"}))
    found = read(path)
    assert (found.name, found.text_size, found.appearance, found.profile) == ("Maija", 100, "system", "a" * 32)


def test_a_broken_file_is_kept_aside_and_the_profile_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"profile": "' + "a" * 32 + '", "name": "Mai')
    assert read(path).profile == "a" * 32
    (aside,) = tmp_path.glob("settings.broken-*.json")
    assert aside.read_text().endswith('"Mai')
    assert not path.exists()


def test_a_profile_that_is_none_is_made_anew_and_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"profile": "me", "name": "Maija"}')
    found = read(path)
    assert read(path) == found
    assert found.name == "Maija"


@settings(max_examples=60)
@given(
    st.binary() | st.recursive(st.none() | st.booleans() | st.text() | st.integers(), st.lists).map(str).map(str.encode)
)
def test_whatever_is_in_the_file_there_are_settings(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(content)
    found = read(path)
    assert re.fullmatch("[0-9a-f]{32}", found.profile)
    write(path, found)
    assert read(path) == found


@given(name=st.text(), size=st.integers(-(2**60), 2**60), window=st.text())
def test_any_text_comes_back_clean(tmp_path_factory: pytest.TempPathFactory, name: str, size: int, window: str) -> None:
    path = tmp_path_factory.getbasetemp() / "settings-any.json"
    write(path, Settings(profile="b" * 32, name=name, text_size=size, window=window))
    found = read(path)
    assert (found.text_size, found.profile) == (size, "b" * 32)
    write(path, found)
    assert read(path) == found


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    assert re.fullmatch("[0-9a-f]{32}", read(path).profile)
    assert os.listdir(tmp_path) == ["settings.json"]  # noqa: PTH208 (names only)
