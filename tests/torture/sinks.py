"""Foreign text on every screen, and not one red pixel.

Everything that can come from outside holds texts that are red wherever they are taken for more than text: answers,
names, comments, remarks, what is asked, forms and editions of forms, file and folder names, the settings of somebody
else. The real window shows all of it (`sinks_screens`), and each kind of widget of ours must have been in sight.
Forty turns bring each of the forty payloads to the beginning of each text.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.torture.figures import Record

GOAL = 40
"""Turns."""
possible = sys.platform != "win32"
"""Files of Windows cannot have such names."""


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """So many turns, each in a program of its own."""
    record.count(red_pixels=0)
    for turn in range(count):
        place = folder / f"{turn}"
        place.mkdir()
        _turn(record, place, (seed + turn) % GOAL)
        record.count(turns=1)


def _turn(record: Record, folder: Path, turn: int) -> None:
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.torture.sinks_screens", str(folder), str(turn)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "TZ": "Europe/Helsinki"}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        record.fault(f"turn {turn}: the program ended with {done.returncode}: {done.stderr[-4000:]}")
    for line in done.stdout.splitlines():
        match json.loads(line):
            case ["count", counts]:
                record.count(**counts)
            case ["fault", what]:
                record.fault(f"turn {turn}: {what}")
            case other:
                raise AssertionError(other)
