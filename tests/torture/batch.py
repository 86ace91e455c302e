"""One batch of tries in a program of its own, so that neither its memory nor its end is anybody else's.

    python -m tests.torture.batch TARGET COUNT SEED FOLDER

The last line that it writes is its figures, as JSON.
"""

from __future__ import annotations

import faulthandler
import gc
import hashlib
import json
import random
import sys
import time
import warnings
from itertools import accumulate
from pathlib import Path
from typing import TextIO

from tests.torture.targets import Target, targets, tried

try:
    import resource
except ImportError:  # Windows counts memory in other ways
    resource = None  # type: ignore[assignment]

SECONDS = 5.0


class Batch:
    """Tries bytes one after another, and counts."""

    def __init__(self, name: str, count: int, folder: Path) -> None:
        self.target: Target = targets()[name]
        self._name = name
        self._count = count
        self._folder = folder
        self._out: TextIO = sys.stdout
        self._done = 0
        self._slowest = 0.0
        self._faults: list[str] = []
        for each in self.target.sound:
            self.target.read(each)  # what the bytes are made from is sound
        gc.collect()
        self._before = peak_mb()
        self._began = time.monotonic()

    def one(self, content: bytes) -> bool:
        """Try these bytes. Returns whether there are more to try."""
        began = time.process_time()
        wrong = tried(self.target, content)
        took = time.process_time() - began
        if wrong or took > SECONDS:
            self._fault(wrong or f"{took:.1f} s", content)
        self._slowest = max(self._slowest, took)
        self._done += 1
        return self._done < self._count

    def _fault(self, what: str, content: bytes) -> None:
        mark = hashlib.sha256(content).hexdigest()[:12]
        if len(self._faults) < 20:
            self._faults.append(f"{self._name} {mark}: {what}: {content[:60]!r} … {len(content)} bytes")
            (self._folder / f"{self._name} {mark}.bytes").write_bytes(content)

    def figures(self) -> dict[str, object]:
        """What came of it."""
        return {
            "executions": self._done,
            "seconds": round(time.monotonic() - self._began, 1),
            "slowest_seconds": round(self._slowest, 2),
            "mb_above_idle": round(peak_mb() - self._before),
            "faults": self._faults,
        }


def peak_mb() -> float:
    """The most memory that this program has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 if resource else 0.0


def by_luck(batch: Batch, seed: int) -> None:
    """Bytes made in the ways of the target."""
    luck = random.Random(seed)
    ways, weights = zip(*batch.target.ways.items(), strict=True)
    sums = list(accumulate(weights))
    while batch.one(luck.choices(ways, cum_weights=sums)[0](luck)):
        pass


def main(name: str, count: int, seed: int, folder: Path) -> None:
    """Try so many, and say what came of it."""
    warnings.filterwarnings("ignore", "Duplicate name")  # which is what some of them are about
    faulthandler.enable()
    batch = Batch(name, count, folder)
    by_luck(batch, seed)
    sys.stdout.write(json.dumps(batch.figures()) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
