"""What a torture leaves behind: its figures, and line by line what happened."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TextIO

Figures = dict[str, int | float | str | list[str]]
"""The first faults under `faults`, and how many of what were tried."""
_FAULTS = 20


class Record:
    """Counts, and writes every line at once, so that a torture that is itself cut short has told what it found."""

    def __init__(self, raw: TextIO | None = None, folder: Path | None = None, every: float = 30) -> None:
        self.folder = folder
        self.figures: Figures = {}
        self.faults: list[str] = []
        self.fault_count = 0
        self._raw = raw
        self._every = every
        self._began = self._told = time.monotonic()

    def count(self, **more: int) -> None:
        """Add to the figures."""
        for name, number in more.items():
            before = self.figures.get(name, 0)
            assert isinstance(before, int)
            self.figures[name] = before + number
        if time.monotonic() - self._told > self._every:
            self._told = time.monotonic()
            self.line(json.dumps(self.figures | {"faults": self.fault_count, "seconds": round(self.seconds)}))

    def longest(self, **values: float) -> None:
        """Keep the greatest of each."""
        for name, value in values.items():
            before = self.figures.get(name, value)
            assert isinstance(before, int | float)
            self.figures[name] = max(before, value)

    def fault(self, what: str) -> None:
        """Something that must not be."""
        self.fault_count += 1
        if len(self.faults) < _FAULTS:
            self.faults.append(what)
        self.line(f"FAULT {what}")

    def line(self, text: str) -> None:
        """One line of the raw record."""
        if self._raw is not None:
            self._raw.write(text + "\n")
            self._raw.flush()

    @property
    def seconds(self) -> float:
        """How long it has gone on."""
        return time.monotonic() - self._began

    def done(self) -> Figures:
        """All figures."""
        return {
            **self.figures,
            "seconds": round(self.seconds, 1),
            "fault_count": self.fault_count,
            "faults": self.faults,
        }


def written(folder: Path, name: str, figures: Figures, goal: int) -> None:
    """Put the figures beside the raw record, and say them."""
    whole = {"name": name, "goal": goal, **figures}
    (folder / f"{name}.json").write_text(json.dumps(whole, indent=1) + "\n", "utf-8")
    sys.stdout.write(json.dumps(whole) + "\n")
    sys.stdout.flush()
