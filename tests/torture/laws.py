"""A hundred thousand histories of four people, eighty steps each."""

from __future__ import annotations

from pathlib import Path

from tests.model.people import STEP, People, script_of, shortest
from tests.torture.figures import Record

GOAL = 100_000
STEPS = 80


def run(count: int, record: Record, folder: Path, seed: int = 0) -> None:
    """Play so many scripts by chance; one that breaks a law is made short and told."""
    for number in range(seed, seed + count):
        script = script_of(number, STEPS)
        people = People()
        try:
            people.play(script)
        except Exception as error:
            record.fault(f"seed {number}: {error!r}: {'; '.join(shortest(script)[1])}")
        record.count(histories=1, steps=len(script) // STEP, versions=len(people.versions), mails=len(people.sent))
