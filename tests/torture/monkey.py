"""A monkey at keyboard and mouse of the real window for an hour, and an oracle that knows what must come of it.

The monkey (`monkey_hands`) types, chooses, adds, moves and removes rows, undoes and redoes, visits every room, turns
language, size and look, shares, exports, brings copies together, closes and opens again: by chance, from a seed. The
oracle (`monkey_oracle`) works out from the keys alone what the answers must be, and reads the disk without the
program's own code. A window that crashes or hangs is a fault, and so is memory that grows.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections import deque
from pathlib import Path

from tests.torture.figures import Record

GOAL = 3600
"""Seconds."""
GROWTH = 0.10
"""How much more memory the window may hold in the end than after it has warmed up."""
ENOUGH = 10
"""Rounds before memory can be judged; in each the window is opened anew on an empty data folder."""


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """Let the monkey play for so many seconds. After a crash another one goes on with the rest of the time."""
    end, number = time.monotonic() + count, 0
    while number == 0 or end - time.monotonic() > 5:
        _play(record, folder / f"monkey{number}", seed + number, max(1.0, end - time.monotonic()))
        number += 1
    record.count(programs=number)


def _play(record: Record, folder: Path, seed: int, seconds: float) -> None:
    folder.mkdir()
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.torture.monkey_process"]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "TZ": "Europe/Helsinki"}
    last: deque[str] = deque(maxlen=60)
    held: list[int] = []
    resident: list[int] = []
    with (folder / "said.txt").open("w+", encoding="utf-8") as said:
        child = subprocess.Popen(
            [*command, str(folder), str(seed), str(seconds)],
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
        assert child.stdout is not None
        for line in child.stdout:
            match json.loads(line):
                case ["done", what]:
                    last.append(what)
                case ["count", counts]:
                    record.count(**counts)
                case ["longest", values]:
                    record.longest(**values)
                case ["memory", kilobytes, with_free, handles]:
                    held.append(kilobytes)
                    resident.append(with_free)
                    record.line(f"round {len(held)}: {kilobytes} kB, {with_free} kB before, {handles} handles")
                    record.longest(handles=handles)
                case ["fault", what]:
                    record.fault(f"seed {seed}: {what}")
                    record.line("  after: " + "; ".join(last))
                case other:
                    raise AssertionError(other)
        if child.wait() != 0:
            said.seek(0)
            record.fault(f"seed {seed}: the program ended with {child.returncode}: {said.read()[-4000:]}")
            record.line("  after: " + "; ".join(last))
    judge(held, record)
    if len(resident) >= ENOUGH:
        warm, late = _compared(resident)
        record.longest(resident_growth_per_cent=round(100 * (late / warm - 1), 1))


def judge(held: list[int], record: Record) -> None:
    """Whether memory grew. What the C library keeps free for later is not held by the window: it is told, not judged,
    as it comes and goes by a tenth with the largest picture that was ever painted.
    """
    if len(held) < ENOUGH:
        return
    warm, late = _compared(held)
    record.longest(warm_kilobytes=warm, last_kilobytes=late, growth_per_cent=round(100 * (late / warm - 1), 1))
    if late > warm * (1 + GROWTH):
        record.fault(f"memory grew from {warm} kB to {late} kB")


def _compared(held: list[int]) -> tuple[float, float]:
    """The middle of the second quarter of the rounds, when all has been in use, and that of the last."""
    quarter = len(held) // 4
    return statistics.median(held[quarter : 2 * quarter]), statistics.median(held[-quarter:])
