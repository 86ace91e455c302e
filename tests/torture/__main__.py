"""Runs what takes too long for every day, and keeps the figures.

    python -m tests.torture FOLDER [NAME…]

ENNAKKO_TORTURE is the part of each goal to run, 1 unless it is said; ENNAKKO_SEED where chance begins.
"""

import os
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

from tests.torture import NAMES
from tests.torture.figures import Record, written


def main(folder: Path, names: list[str]) -> int:
    """Run them one after another. Returns how many found a fault."""
    folder.mkdir(parents=True, exist_ok=True)
    share = float(os.environ.get("ENNAKKO_TORTURE", "1"))
    seed = int(os.environ.get("ENNAKKO_SEED", str(int(time.time()))))
    failed = 0
    for name in names:
        torture = import_module(f"tests.torture.{name}")
        with (folder / f"{name}.txt").open("w", encoding="utf-8") as raw, tempfile.TemporaryDirectory() as work:
            record = Record(raw, folder)
            record.line(f"seed {seed}, {share} of the goal {torture.GOAL}")
            torture.run(max(1, int(torture.GOAL * share)), record, Path(work), seed)
            figures = record.done()
            record.line(str(figures))
        written(folder, name, {"seed": seed, **figures}, torture.GOAL)
        failed += record.fault_count > 0
    return failed


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:] or list(NAMES)))
