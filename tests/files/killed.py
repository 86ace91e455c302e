"""A child autosaves and is killed at random moments, again and again; every edit it acknowledged is then looked for.

    python killed.py DATABASE KILLS SEED

Prints one line: how many kills, how many acknowledged edits, how many of those are lost, whether the database is sound.
"""

import os
import random
import select
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from ennakko.files.drafts import Headline, open_drafts
from ennakko.files.upkeep import sound
from ennakko.model.assessment import blank
from ennakko.model.history import Author, History, new_version

NOW = datetime(2026, 11, 22, tzinfo=UTC)
QUESTIONS = 150


def autosave(database: Path, round_: int, acknowledge: int) -> None:
    """Answer one question after another, with a version now and then, and say so after each commit."""
    drafts = open_drafts(database)
    for n in range(1_000_000):
        drafts.save("one", {(f"q{n % QUESTIONS}",): f"kierros {round_} muutos {n}"}, Headline(answered=n), NOW)
        if n % 10 == 0:
            version = new_version((f"q{n % QUESTIONS}",), f"{round_}/{n}", Author("a" * 32), NOW.isoformat())
            drafts.record("one", [version], NOW)
        os.write(acknowledge, f"{n}\n".encode())


def killed(database: Path, round_: int, moment: float, *, at_work: bool) -> list[int]:
    """The edits that were acknowledged before the child was killed, so long after its start or its first edit."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        autosave(database, round_, writing)
    os.close(writing)
    if at_work:
        select.select([reading], [], [], 60)
    time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        return [int(line) for line in pipe if line.endswith("\n")]


def lost(database: Path, round_: int, acknowledged: list[int], versions: set[str]) -> int:
    """How many acknowledged edits and versions are not in the database."""
    drafts = open_drafts(database)
    draft = drafts.load("one")
    drafts.close()
    missing = 0
    last = {n % QUESTIONS: n for n in acknowledged}
    for question, n in last.items():
        text = draft.assessment.text(f"q{question}").split()
        missing += text[1] != str(round_) or int(text[3]) < n
    versions |= {f"{round_}/{n}" for n in acknowledged if n % 10 == 0}
    return missing + len(versions - {str(v.value) for v in draft.history.versions.values()})


def main(database: Path, kills: int, seed: int) -> None:
    """Kill so many times, and say what came of it."""
    moments = random.Random(seed)
    drafts = open_drafts(database)
    drafts.add(blank("one", "full"), History(), Headline(), NOW)
    drafts.close()
    total = gone = 0
    versions: set[str] = set()
    for round_ in range(kills):
        acknowledged = killed(database, round_, moments.uniform(0.005, 0.06), at_work=round_ % 3 > 0)
        gone += lost(database, round_, acknowledged, versions)
        total += len(acknowledged)
    sys.stdout.write(f"{kills} {total} {gone} {sound(database)}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
