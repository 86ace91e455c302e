"""A child autosaves and is killed at random moments, thousands of times; every edit it acknowledged is then looked for.

Everything is imported before the first child is forked, so that a kill costs some milliseconds.
"""

from __future__ import annotations

import os
import random
import select
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.torture.figures import Record

from ennakko.files.drafts import Headline, open_drafts
from ennakko.files.upkeep import sound
from ennakko.model.assessment import Path as AnswerPath
from ennakko.model.assessment import Value, blank
from ennakko.model.history import Author, History, new_version

GOAL = 20_000
NOW = datetime(2026, 11, 22, tzinfo=UTC)
QUESTIONS, ROWS = 60, 12
IN_ONE_DATABASE = 100
"""So many kills, then a new database: a store grows for years, but not by a hundred edits a second."""
AUTHOR = Author("a" * 32, "Aino")


def edits(start: int) -> Iterator[tuple[int, dict[AnswerPath, Value]]]:
    """One edit after another: mostly an answer, now and then a row with its answers, moved or removed."""
    for n in range(start, start + 1_000_000):
        row = ("impacts", f"{n // 5 % ROWS:024x}")
        match n % 5:
            case 0:
                yield n, {row: f"h{n}", (*row, "imp_desc"): f"rivi {n}", (*row, "imp_basis"): f"peruste {n}"}
            case 1 if n % 3 == 0:
                yield n, {row: None, (*row, "imp_desc"): None, (*row, "imp_basis"): None}
            case _:
                yield n, {(f"q{n % QUESTIONS}",): f"muutos {n}" + " pitkä vastaus" * (n % 40)}


def autosave(database: Path, start: int, acknowledge: int) -> None:
    """Make edits, with a version now and then, and say so after each commit."""
    drafts = open_drafts(database)
    for n, changed in edits(start):
        drafts.save("one", changed, Headline(answered=n), NOW)
        if n % 10 == 0:
            drafts.record("one", [new_version((f"q{n}",), str(n), AUTHOR, NOW.isoformat())], NOW)
        os.write(acknowledge, f"{n}\n".encode())


@dataclass
class Kept:
    """What must be in the database: the last acknowledged edit of every path, and every acknowledged version."""

    last: dict[AnswerPath, int] = field(default_factory=dict)
    versions: set[str] = field(default_factory=set)
    next: int = 0

    def take(self, acknowledged: list[int]) -> None:
        """Note what has been acknowledged. The edit after the last one may be there as well, or not."""
        if acknowledged:
            for n, changed in edits(self.next):
                if n > acknowledged[-1]:
                    break
                self.last.update(dict.fromkeys(changed, n))
                if n % 10 == 0:
                    self.versions.add(str(n))
            self.next = acknowledged[-1] + 1

    def missing(self, database: Path) -> list[str]:
        """What is not there, or only in part. The edit that was on its way may be there or not."""
        drafts = open_drafts(database)
        draft = drafts.load("one")
        drafts.close()
        answers, found = draft.assessment.answers, []
        _, on_its_way = next(edits(self.next))
        for path, n in self.last.items():
            held, values = answers.get(path), [next(edits(n))[1][path]]
            if path in on_its_way:
                values.append(on_its_way[path])
            if held not in values:
                found.append(f"{path}: edit {n} is lost, there is {held!r}")
        for row in {p[:2] for p in answers if p[0] == "impacts"}:
            parts = {path: str(value) for path, value in answers.items() if path[:2] == row}
            if len(parts) != 3 or len({value.strip("h").split()[-1] for value in parts.values()}) != 1:
                found.append(f"{row}: only a part of an edit is there")
        return found + sorted(self.versions - {str(v.value) for v in draft.history.versions.values()})


def killed(database: Path, start: int, moment: float, *, at_work: bool) -> list[int]:
    """The edits that were acknowledged before the child was killed, so long after its start or its first edit."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        autosave(database, start, writing)
    os.close(writing)
    if at_work:
        select.select([reading], [], [], 60)
    time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        return [int(line) for line in pipe if line.endswith("\n")]


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """Kill so many times; look after every first to third kill."""
    luck = random.Random(seed)
    for number in range(count):
        if number % IN_ONE_DATABASE == 0:
            database, kept = folder / f"e{number}.sqlite", Kept()
            drafts = open_drafts(database)
            drafts.add(blank("one", "LAAJA"), History(), Headline(), NOW)
            drafts.close()
        acknowledged = killed(database, kept.next, luck.uniform(0, 0.02), at_work=luck.random() < 0.7)
        kept.take(acknowledged)
        record.count(kills=1, acknowledged=len(acknowledged))
        if luck.random() < 0.5 or number % IN_ONE_DATABASE == IN_ONE_DATABASE - 1 or number == count - 1:
            for fault in kept.missing(database):
                record.fault(f"kill {number}: {fault}")
            if not sound(database):
                record.fault(f"kill {number}: the database is not sound")
            record.count(reopened=1)
        if number % IN_ONE_DATABASE == IN_ONE_DATABASE - 1:
            for part in folder.glob(f"{database.name}*"):
                part.unlink()
