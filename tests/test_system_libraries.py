"""What a person reads where the operating system lacks something that Qt needs."""

import sys
from pathlib import Path

import pytest

from ennakko import system_libraries

GONE = "cannot open shared object file: No such file or directory"


def test_nothing_is_said_where_nothing_is_missing() -> None:
    assert system_libraries.missing_for_qt({}) is None


def test_all_that_is_missing_stands_in_one_sentence() -> None:
    absent = {"libGL.so.1", "libEGL.so.1"}
    sentence = system_libraries.sentence(
        f"libGL.so.1: {GONE}", system_libraries.EVERYWHERE, lambda library: GONE if library in absent else None
    )
    assert sentence.endswith(
        "needs libGL.so.1 and 1 more from the operating system; on Debian or Ubuntu: sudo apt install libgl1 libegl1"
    )


def test_a_library_nobody_foresaw_is_named_all_the_same() -> None:
    sentence = system_libraries.sentence(f"libnew.so.7: {GONE}", [])
    assert "libnew.so.7" in sentence
    assert "apt" not in sentence


def test_another_reason_is_told_in_its_own_words() -> None:
    assert system_libraries.sentence("wrong ELF class", []).endswith("cannot be loaded: wrong ELF class")


def test_a_library_that_is_not_there_gives_the_words_of_the_system() -> None:
    reason = system_libraries.loading_error("libennakko-has-no-such.so.1")
    assert reason is not None
    assert "libennakko-has-no-such.so.1" in reason


@pytest.mark.parametrize(
    ("environ", "system", "x11"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"DISPLAY": ":0"}, "darwin", False),
        ({}, "linux", False),
    ],
)
def test_x11_is_looked_at_only_where_qt_would_take_it(environ: dict[str, str], system: str, x11: bool) -> None:
    assert system_libraries.takes_x11(environ, system) is x11


def test_a_broken_plugin_is_told_before_qt_ends_the_program(tmp_path: Path) -> None:
    plugin = tmp_path / "libqxcb.so"
    plugin.write_bytes(b"no library at all")
    assert "libqxcb.so" in (system_libraries.missing_for(plugin) or "")


def test_the_x11_plugin_of_this_qt_is_found_where_there_is_one() -> None:
    assert (system_libraries.xcb_plugin() is not None) == (sys.platform == "linux")
