"""A small part of every torture runs each time; `make torture` runs them whole. And each of them can fail."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest
from tests.torture import NAMES, kills, powercuts, sync, upgrades
from tests.torture.figures import Record
from tests.torture.targets import targets, tried

SHARES = {
    "laws": 0.0002,
    "kills": 0.002,
    "upgrades": 0.003,
    "powercuts": 0.03,
    "faults": 0.01,
    "drills": 0.015,
    "sync": 0.02,
    "names": 1,
    "network": 0.5,
    "fuzz": 0.0001,
    "monkey": 0.002,
    "sinks": 0.025,
}
"""So much of its goal each."""
HERE = [name for name in NAMES if getattr(import_module(f"tests.torture.{name}"), "possible", True)]
"""Those that this computer has the tools for: some need Linux with a compiler, or strace."""
SEED = str(datetime.now(UTC).date().toordinal())
"""Each day another, which stands in the first line of what is shown of a fault: ENNAKKO_SEED brings it back."""
HOSTILE = Path(__file__).parent / "fixtures" / "hostile"


@pytest.mark.parametrize("name", HERE)
def test_a_small_part_of_it(name: str, tmp_path: Path) -> None:
    surroundings = {"ENNAKKO_SEED": SEED, **os.environ, "ENNAKKO_TORTURE": str(SHARES[name])}
    command = [sys.executable, "-m", "tests.torture", str(tmp_path), name]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (tmp_path / f"{name}.txt").read_text("utf-8") + done.stderr
    figures = json.loads(done.stdout)
    assert figures == json.loads((tmp_path / f"{name}.json").read_text("utf-8"))
    assert figures["fault_count"] == 0


@pytest.mark.parametrize("file", sorted(HOSTILE.iterdir()), ids=lambda file: file.stem)
def test_what_once_did_harm_does_none(file: Path) -> None:
    """Files that a torture found. Their names begin with what they were given to."""
    target = next(each for name, each in targets().items() if name.startswith(file.stem.split("-")[0]))
    assert tried(target, file.read_bytes()) == ""


@pytest.mark.parametrize("name", targets())
def test_what_is_not_said_as_it_should_be_is_found_out(name: str) -> None:
    """A target that lets through what it should not is a fault, and so is one that raises anything else."""

    def breaks(content: bytes) -> None:
        raise KeyError(content)

    assert tried(replace(targets()[name], read=breaks), b"x") == "KeyError: b'x'"
    assert tried(targets()[name], b"\xff") == ""
    with pytest.raises(targets()[name].says):
        targets()[name].read(b"\xff")


@pytest.mark.parametrize("work", sorted(powercuts.WORK) if "powercuts" in HERE else [])
def test_a_program_that_does_not_wait_for_the_disk_loses_and_is_found_out(work: str, tmp_path: Path) -> None:
    record = Record()
    powercuts.run(200, record, tmp_path, seed=1, careless=True, works=(work,))
    assert any(fault.startswith(work) and "lost" in fault for fault in record.faults)
    assert record.fault_count > 50


def test_an_edit_that_was_promised_too_early_is_found_out(tmp_path: Path) -> None:
    kills.run(1, Record(), tmp_path, seed=3)
    (database,) = tmp_path.glob("*.sqlite")
    kept = kills.Kept()
    kept.take([1_000])
    assert any("is lost" in each for each in kept.missing(database))


def test_a_program_that_does_not_keep_its_file_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And forgets what it had: then nothing is left of some answers."""
    look = sync.Person.looks

    def looks(person: sync.Person) -> None:
        look(person)
        person.history = sync.History()
        person.folder.own.unlink(missing_ok=True)

    monkeypatch.setattr(sync.Person, "looks", looks)
    record = Record()
    sync.run(5, record, tmp_path)
    assert record.fault_count


def test_an_upgrade_that_loses_an_answer_is_found_out(tmp_path: Path) -> None:
    (fixture, *_) = upgrades.older()
    wanted, _ = upgrades.upgraded(fixture, tmp_path)
    database = tmp_path / "ennakko.sqlite"
    shutil.copy(fixture, database)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("DELETE FROM answers WHERE number = 3")
    assert upgrades.wrong(tmp_path, upgrades.schema(fixture), wanted) == "what is there is not what was there"
