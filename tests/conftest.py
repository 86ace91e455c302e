"""What holds for every test: no screen, a home of its own, the same answers on every machine."""

import gc
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from ennakko import memory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="", TZ="Europe/Helsinki")
if hasattr(time, "tzset"):
    time.tzset()  # otherwise the time zone of a test depends on what ran before it

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("mutants", deadline=None, derandomize=True, database=None, max_examples=12)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(autouse=True)
def ennakko_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of this test alone; nothing there yet."""
    home = tmp_path / "ennakko-home"
    monkeypatch.setenv("ENNAKKO_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def garbage_goes_by_hand(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program: never while Qt deletes something, and what is left of Qt never in another thread."""
    if "qapp" in request.fixturenames:
        memory.by_hand()
        yield
        memory.tidy()
        return
    if not gc.isenabled():
        gc.collect()
        gc.enable()
    yield
