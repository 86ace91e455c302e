"""PySide6 does not read the source of what is imported after it."""

import subprocess
import sys

import pytest

SCRIPT = """
import linecache, sys
if sys.argv[1] == "plain":
    from ennakko.plain_imports import plain_imports
    plain_imports()
import ennakko.app, ennakko.ui.workspace
print(len(linecache.cache))
"""


@pytest.mark.parametrize(("way", "fewest", "most"), [("plain", 0, 10), ("as it comes", 100, 10_000)])
def test_the_lines_of_the_modules_are_not_kept(way: str, fewest: int, most: int) -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT, way], capture_output=True, text=True, check=True)
    assert fewest <= int(done.stdout) <= most
