"""The power goes at any moment: the disk then holds what was asked to be kept, and any part of what was not.

Every write, sync, rename and removal of a program at work is written down; then, at a moment by chance, a disk is made
of it in which each later write may have got there, or some sectors of it, and the program is started on that.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.torture.disk import ACKNOWLEDGED, Disk, Here, between, operations, possible
from tests.torture.figures import Record

from ennakko.files import safe_write
from ennakko.files.drafts import DraftsUnavailable, DraftUnavailable, Headline, open_drafts
from ennakko.files.upkeep import sound
from ennakko.model.assessment import blank
from ennakko.model.history import Author, History, new_version

__all__ = ["GOAL", "possible", "run"]
GOAL = 10_000
NOW = datetime(2026, 11, 22, tzinfo=UTC)
EDITS, IN_ONE_RECORD = 60, 250
SHARED = "Kirjastot.ennakko"
Promise = Callable[[int], None]


def saving(folder: Path, promise: Promise, *, careless: bool) -> None:
    """Answers saved into a database, each promised once it is there. Careless, it does not wait for the disk."""
    drafts = open_drafts(folder / "e.sqlite")
    if careless:
        drafts._connection.execute("PRAGMA synchronous = NORMAL")  # what Ennakko would be without its setting
    drafts.add(blank("one", "LAAJA"), History(), Headline(), NOW)
    promise(0)
    for n in range(1, EDITS):
        text = f"muutos {n}" + " pitkä vastaus" * (n % 50)
        drafts.save("one", {(f"q{n}",): text, ("impacts", "a" * 24, "imp_desc"): str(n)}, Headline(answered=n), NOW)
        if n % 5 == 0:
            drafts.record("one", [new_version((f"q{n}",), str(n), Author("a" * 32), NOW.isoformat())], NOW)
        if n % 20 == 0:
            drafts._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # as happens by itself each thousand pages
        promise(n)
    drafts.close()


def sharing(folder: Path, promise: Promise, *, careless: bool) -> None:
    """One file written again and again, each time promised once it is there."""
    if careless:
        os.fsync = lambda fd: None
    for n in range(EDITS):
        safe_write.write(folder / SHARED, str(n).encode() * (1 + n * 97))
        promise(n)


def kept_in_database(folder: Path, acknowledged: list[int]) -> str:
    """What is wrong with the database that is left, or nothing."""
    if not (folder / "e.sqlite").exists():
        return "the database is gone" if acknowledged else ""
    try:
        drafts = open_drafts(folder / "e.sqlite")
        try:
            if not acknowledged and not drafts.known("one"):
                return ""
            draft = drafts.load("one")
        finally:
            drafts.close()
    except DraftsUnavailable as trouble:
        return f"corrupt: {trouble.code}"
    except DraftUnavailable as trouble:
        return f"lost: the assessment is {trouble.code}"
    if not sound(folder / "e.sqlite"):
        return "corrupt: not sound"
    last = int(draft.assessment.text("impacts", "a" * 24, "imp_desc") or 0)
    if last < max(acknowledged, default=0):
        return f"lost: {max(acknowledged)} was acknowledged, {last} is there"
    answers = {f"q{n}" for n in range(1, last + 1)}
    versions = {str(n) for n in range(5, max(acknowledged, default=0) + 1, 5)}
    if not answers <= {path[0] for path in draft.assessment.answers}:
        return "lost: an earlier answer"
    return "" if versions <= {str(v.value) for v in draft.history.versions.values()} else "lost: a version"


def kept_in_file(folder: Path, acknowledged: list[int]) -> str:
    """What is wrong with the file that is left, or nothing."""
    try:
        found = (folder / SHARED).read_bytes()
    except FileNotFoundError:
        return "lost: the file" if acknowledged else ""
    for n in range(EDITS - 1, -1, -1):
        if found == str(n).encode() * (1 + n * 97):
            return "" if n >= max(acknowledged, default=0) else f"lost: {max(acknowledged)}, {n} is there"
    return "corrupt: neither the old nor the new"


WORK = {"saving": (saving, kept_in_database), "sharing": (sharing, kept_in_file)}


def recorded(folder: Path, work: str, *, careless: bool) -> Path:
    """The record of a program at work."""
    folder.mkdir(parents=True)
    log = folder.parent / f"{folder.name}.log"
    command = [sys.executable, "-m", "tests.torture.powercuts", str(folder), str(log), work, str(int(careless))]
    subprocess.run(command, env=between(folder), check=True)
    return log


def run(
    count: int, record: Record, folder: Path, seed: int, *, careless: bool = False, works: tuple[str, ...] = tuple(WORK)
) -> None:
    """Cut the power so many times, half of them while saving, half while a file is written."""
    luck = random.Random(seed)
    number = 0
    while number < count:
        for work in works:
            looked_at = WORK[work][1]
            log = recorded(folder / f"{work}-{number}", work, careless=careless)
            done = list(operations(log))
            cuts = sorted(luck.randint(0, len(done)) for _ in range(min(IN_ONE_RECORD, count - number)))
            disk, at = Disk(folder / f"{work}-{number}"), 0
            for cut in cuts:
                for operation in done[at:cut]:
                    disk.do(operation)
                at = cut
                left = folder / "left"
                left.mkdir()
                for name, content in disk.left(luck).items():
                    (left / name).write_bytes(content)
                wrong = looked_at(left, disk.acknowledged)
                for file in left.iterdir():
                    file.unlink()
                left.rmdir()
                record.count(**{"cuts": 1, f"{work}_cuts": 1, f"{wrong.split(':')[0] or 'whole'}": 1})
                if wrong:
                    record.fault(f"{work}, cut {cut} of {len(done)}: {wrong}")
            number += len(cuts)
            log.unlink()


def main(folder: Path, log: Path, work: str, careless: bool) -> None:
    """Be the program at work."""
    here = Here()
    with log.open("wb", buffering=0) as recording:
        here.record(recording.fileno())
        promised = os.open(folder / ACKNOWLEDGED, os.O_WRONLY | os.O_CREAT, 0o600)
        WORK[work][0](folder, lambda n: _said(promised, n), careless=careless)
        here.record(-1)


def _said(descriptor: int, n: int) -> None:
    os.write(descriptor, f"{n}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4] == "1")
