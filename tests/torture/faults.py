"""The disk says no at the n-th call, for each n: nothing is lost, each error is a sentence, and work goes on after it.

One program is started with the disk between it and its files; it forks a child for each place of the fault.
"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path

from tests.torture.disk import Here, between, possible
from tests.torture.figures import Record

from ennakko.files import safe_write
from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.files.upkeep import sound
from ennakko.files.write_trouble import NotWritten
from ennakko.model.assessment import blank
from ennakko.model.history import Author, History, new_version
from ennakko.model.trouble import Trouble
from ennakko.model.words import LANGUAGES

__all__ = ["GOAL", "possible", "run"]
GOAL = 400
"""Places of the fault: up to this call."""
NOW = datetime(2026, 11, 22, tzinfo=UTC)
EDITS, TRIES = 45, 6
SHARED = "Kirjastot.ennakko"
ERRORS = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC}
Wrong = list[str]


def tried(work: Callable[[], object], disk: Here, wrong: Wrong) -> None:
    """Try as the program does, again after each trouble; from the fourth time on the disk is whole again."""
    for n in range(TRIES):
        if n == 3:
            disk.fail(0, 0, always=False)
        try:
            work()
        except Trouble as trouble:
            if not all(trouble.sentence(language) for language in LANGUAGES):
                wrong.append(f"no sentence: {trouble.code}")
        except Exception as error:
            wrong.append(f"a traceback: {error!r}")
            return
        else:
            return
    wrong.append("does not go on once the disk is whole again")


def saving(folder: Path, disk: Here, wrong: Wrong) -> None:
    """Open, save one answer after another, and look for all of them once the disk is whole again."""
    opened: list[Drafts] = []
    tried(lambda: opened.append(open_drafts(folder / "e.sqlite")), disk, wrong)
    if not opened:
        return
    drafts = opened[0]
    tried(partial(_begun, drafts), disk, wrong)
    for n in range(EDITS):
        text = f"muutos {n}" + " pitkä vastaus" * (n % 50)
        tried(partial(drafts.save, "one", {(f"q{n}",): text}, Headline(answered=n), NOW), disk, wrong)
        if n % 5 == 0:
            version = new_version((f"q{n}",), str(n), Author("a" * 32), NOW.isoformat())
            tried(partial(drafts.record, "one", [version], NOW), disk, wrong)
        if n == EDITS // 2:
            drafts.close()
            opened.clear()
            tried(lambda: opened.append(open_drafts(folder / "e.sqlite")), disk, wrong)
            if not opened:
                return
            drafts = opened[0]
    disk.fail(0, 0, always=False)
    drafts.close()
    drafts = open_drafts(folder / "e.sqlite")
    draft = drafts.load("one")
    drafts.close()
    wrong += [f"lost: answer {n}" for n in range(EDITS) if f"muutos {n}" not in draft.assessment.text(f"q{n}")]
    values = {str(v.value) for v in draft.history.versions.values()}
    wrong += [f"lost: version {n}" for n in range(0, EDITS, 5) if str(n) not in values]
    if not sound(folder / "e.sqlite"):
        wrong.append("corrupt")


def _begun(drafts: Drafts) -> None:
    if not drafts.known("one"):
        drafts.add(blank("one", "LAAJA"), History(), Headline(), NOW)


def sharing(folder: Path, disk: Here, wrong: Wrong) -> None:
    """Write one file again and again; after each trouble it is the old one, whole, and nothing lies beside it."""
    path, before = folder / SHARED, b""
    for n in range(EDITS):
        content = str(n).encode() * (1 + n * 97)
        for attempt in range(TRIES):
            if attempt == 3:
                disk.fail(0, 0, always=False)
            failed = disk.failed
            try:
                safe_write.write(path, content)
            except NotWritten as trouble:
                if not trouble.sentence("fi"):
                    wrong.append(f"no sentence: {trouble.code}")
                found = path.read_bytes() if path.exists() else b""
                if found not in (before, content):
                    wrong.append(f"the old file is gone at {n}")
                continue
            except Exception as error:
                wrong.append(f"a traceback: {error!r}")
            if path.read_bytes() != content:
                wrong.append(f"said to be written, and is not, at {n}, failed {failed}")
            before = content
            break
        else:
            wrong.append("does not go on once the disk is whole again")
    disk.fail(0, 0, always=False)
    safe_write.sweep(folder, now=2**40)
    if [each.name for each in folder.iterdir()] != [SHARED]:
        wrong.append(f"left behind: {sorted(each.name for each in folder.iterdir())}")


WORK = {"saving": saving, "sharing": sharing}


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """Let the disk fail at each of so many calls, in each way, while saving and while a file is written."""
    under = folder / "disk"
    under.mkdir()
    command = [sys.executable, "-m", "tests.torture.faults", str(under), str(count)]
    with subprocess.Popen(command, env=between(under), stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for line in program.stdout:
            found = json.loads(line)
            record.count(runs=1, failed_calls=found["failed"], reached=int(found["failed"] > 0))
            for wrong in found["wrong"]:
                record.fault(f"{found['what']}: {wrong}")
    if program.returncode:
        record.fault(f"the program ended with {program.returncode}")


def main(under: Path, count: int) -> None:
    """Be the program: a child for each place of the fault."""
    import_module("sqlite_utils")  # once, and not in every child
    for place in range(1, count + 1):
        for name, number in ERRORS.items():
            for always in (False, True):
                for work in WORK:
                    sys.stdout.flush()
                    child = os.fork()
                    if child == 0:
                        _one(under, work, place, number, f"{work}, {name} at call {place}, always {always}", always)
                    _, status = os.waitpid(child, 0)
                    if status:
                        wrong = {"what": f"{work}, {name} at {place}", "failed": 0, "wrong": [f"ended with {status}"]}
                        sys.stdout.write(json.dumps(wrong) + "\n")


def _one(under: Path, work: str, place: int, number: int, what: str, always: bool) -> None:
    folder, disk, wrong = under / f"{os.getpid()}", Here(), list[str]()
    folder.mkdir()
    disk.fail(place, number, always=always)
    try:
        WORK[work](folder, disk, wrong)
    except Exception as error:
        wrong.append(f"a traceback: {error!r}")
    failed = disk.failed
    disk.fail(0, 0, always=False)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    sys.stdout.write(json.dumps({"what": what, "failed": failed, "wrong": wrong}) + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
