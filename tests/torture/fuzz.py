"""Bytes from anybody: whatever they are, the result is a whole value or our one exception, soon, in little memory.

Every target is tried in two ways: with bytes made by luck from small files that have one of everything, and, where
atheris is installed, with bytes that grow towards paths not taken yet. They run in batches, each a program of its own.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from tests.torture.batch import SECONDS
from tests.torture.figures import Record
from tests.torture.targets import targets

GOAL = 26_000_000
MEMORY_MB = 300
GUIDED = 0.05 if importlib.util.find_spec("atheris") else 0.0
"""The part of the tries that is guided. One of them costs as much as ten to thirty by luck."""
WORKERS = int(os.environ.get("ENNAKKO_WORKERS", str(min(4, os.cpu_count() or 1))))
HOURS = float(os.environ.get("ENNAKKO_HOURS", "1000"))
"""No batch begins later than this."""
_BATCHES = 80
"""So many batches for each target when it runs whole."""
_LONGEST = 4 * 60 * 60
"""Seconds after which a batch has come to a stand."""


@dataclass(frozen=True)
class _Batch:
    name: str
    way: str
    count: int
    seed: int
    place: float
    """How much of its target is done before it."""


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """Try so many in all. Bytes that do harm are kept beside the record, to become a fixture."""
    kept = record.folder or folder
    share = count / GOAL
    record.line(f"{GUIDED:.0%} guided, {WORKERS} at a time")
    batches = sorted(_batches(share, seed), key=lambda each: each.place)  # all targets come forward alike
    told = Lock()

    def tried(batch: _Batch) -> None:
        if record.seconds > HOURS * 3_600:
            return
        found = _figures(batch, kept)
        with told:
            _tell(record, batch, found)

    with ThreadPoolExecutor(WORKERS) as workers:
        list(workers.map(tried, batches))
    _add_to_runs_before(record, kept / "fuzz runs.json", seed)


def _add_to_runs_before(record: Record, file: Path, seed: int) -> None:
    """Nobody has a computer for nothing else for so long: runs of other seeds add up."""
    runs = json.loads(file.read_text("utf-8")) if file.exists() else []
    runs.append(
        {"seed": seed, "faults": record.fault_count, **{name: record.figures.get(name, 0) for name in targets()}}
    )
    file.write_text(json.dumps(runs, indent=1) + "\n", "utf-8")
    record.count(runs=len(runs), **{f"{name}, all runs": sum(run[name] for run in runs) for name in targets()})


def _batches(share: float, seed: int) -> Iterator[_Batch]:
    whole = max(1, round(_BATCHES * min(1, share * 10)))
    for number, (name, target) in enumerate(targets().items()):
        for way, part in (("batch", 1 - GUIDED), ("guided", GUIDED)):
            many = max(1, round(whole * part)) if part else 0
            for each in range(many):
                count = max(1, round(target.goal * share * part / many))
                yield _Batch(
                    name, way, count, seed + 1_000 * each + 10 * number + (way == "guided"), (each + 0.5) / many
                )


def _figures(batch: _Batch, folder: Path) -> dict[str, object]:
    command = [sys.executable, "-m", f"tests.torture.{batch.way}", batch.name, str(batch.count), str(batch.seed)]
    done = subprocess.run(
        [*command, str(folder.resolve())],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        errors="replace",
        timeout=_LONGEST,
    )
    try:
        return dict(json.loads(done.stdout.splitlines()[-1]))
    except (IndexError, ValueError):
        end = done.stderr[-600:].replace("\n", " | ")
        return {"faults": [f"{batch.name}: batch {batch.seed} ended with {done.returncode}: {end}"]}


def _tell(record: Record, batch: _Batch, found: dict[str, object]) -> None:
    tries, seconds = int(str(found.get("executions", 0))), float(str(found.get("seconds", 0)))
    slowest, memory = float(str(found.get("slowest_seconds", 0))), int(str(found.get("mb_above_idle", 0)))
    way = {"batch": "by luck"}.get(batch.way, batch.way)
    record.count(**{"executions": tries, batch.name: tries, f"{batch.name}, {way}": tries})
    record.longest(**{"slowest_seconds": slowest, f"{batch.name}, MB above idle": memory})
    for fault in faults if isinstance(faults := found.get("faults"), list) else ():
        record.fault(str(fault))
    if memory > MEMORY_MB:
        record.fault(f"{batch.name}: {memory} MB above idle in batch {batch.seed}")
    if slowest > SECONDS:
        record.fault(f"{batch.name}: {slowest} s in batch {batch.seed}")
    record.line(
        f"{batch.name}, {way}, batch {batch.seed}: {tries} in {seconds} s, {tries / max(seconds, 0.1):.0f}/s,"
        f" slowest {slowest} s, {memory} MB; in all {record.figures[batch.name]}"
        f" ({record.figures['executions']} of all targets, {record.fault_count} faults)"
    )
