"""What is loaded before the window is on the screen. How long that takes is measured by `make bench`."""

import os
import subprocess
import sys
from pathlib import Path

STARTED = """
import os, sys
import ennakko.app
from PySide6 import QtCore

def fill(*_):
    costly = {"docx", "lxml", "sqlite_utils", "sqlite3", "PySide6.QtSvg", "ennakko.model.catalogue"}
    found = sorted(costly & sys.modules.keys()) + ["Qt"] * ("Qt" in vars(QtCore))
    print("painted:", *found, flush=True)
    os._exit(0)

ennakko.app.fill = fill
ennakko.app.run()
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    """Neither a library that only later work needs, nor the hundred enums that PySide makes when Qt is first named."""
    surroundings = {**os.environ, "ENNAKKO_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", STARTED], env=surroundings, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["painted:"]
