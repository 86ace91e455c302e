"""A child upgrades a database of every schema there has been, and is killed in the middle: nothing is lost by that.

The next start finds the database as it was or as it becomes, and finishes; what was there before lies beside it.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.torture.drills import Whole, whole
from tests.torture.figures import Record

from ennakko.files.drafts import open_drafts
from ennakko.files.migrations import STEPS
from ennakko.files.sharing_record import LastShared, UsedFolder
from ennakko.files.upkeep import sound

GOAL = 2_000
FORMATS = Path(__file__).parents[1] / "formats"
Left = tuple[Whole, list[frozenset[str]], dict[str, UsedFolder], dict[str, LastShared]]


def older() -> list[Path]:
    """The databases that have a step to go."""
    return [each for each in sorted(FORMATS.glob("schema-*.sqlite")) if schema(each) < len(STEPS)]


def schema(database: Path) -> int:
    """The number of the schema that a database is in."""
    with closing(sqlite3.connect(database)) as connection:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        return int(number)


def everything(database: Path) -> Left:
    """All that is in a database, with what only this computer knows."""
    found = whole(database)
    drafts = open_drafts(database)
    try:
        unseen = [drafts.unseen(id_) for id_ in found[2]]
        return found, unseen, drafts.sharing.folders(), drafts.sharing.given()
    finally:
        drafts.close()


def begun(database: Path) -> int:
    """A child that upgrades the database; its process."""
    child = os.fork()
    if child == 0:
        open_drafts(database).close()
        os._exit(0)
    return child


def wrong(folder: Path, before: int, wanted: Left) -> str:
    """What is wrong after a kill, or nothing."""
    database = folder / "ennakko.sqlite"
    if schema(database) not in (before, len(STEPS)):
        return "the schema is none that there has been"
    if everything(database) != wanted:
        return "what is there is not what was there"
    if not sound(database):
        return "the database is not sound"
    copies = sorted((folder / "backups").glob(f"*-before-update-{before}.sqlite"))
    if not copies:
        return "there is no copy of what was there before"
    if schema(copies[-1]) != before or everything(copies[-1]) != wanted:
        return "the copy of what was there before is not that"
    return ""


def upgraded(fixture: Path, folder: Path) -> tuple[Left, float]:
    """What is there after an upgrade that nothing disturbs, and how many seconds it takes."""
    database = folder / f"{fixture.stem}.sqlite"
    shutil.copy(fixture, database)
    began = time.perf_counter()
    os.waitpid(begun(database), 0)
    takes = time.perf_counter() - began
    return everything(database), takes


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """Kill upgrades from every older schema in turn, now and then one several times."""
    luck = random.Random(seed)
    whole_folder = folder / "whole"
    whole_folder.mkdir()
    fixtures = [(each, schema(each), *upgraded(each, whole_folder)) for each in older()]
    for number in range(count):
        fixture, before, wanted, takes = fixtures[number % len(fixtures)]
        place = folder / f"{number}"
        place.mkdir()
        database = place / "ennakko.sqlite"
        shutil.copy(fixture, database)
        for _ in range(luck.choice((1, 1, 2, 4))):
            child = begun(database)
            time.sleep(luck.uniform(0, takes))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            files = [*place.glob("ennakko.sqlite-*"), *place.glob("backups/*")]
            record.count(kills=1, in_the_middle=int(bool(files) and schema(database) == before))
        if fault := wrong(place, before, wanted):
            record.fault(f"upgrade {number} from schema {before}: {fault}")
        record.count(upgrades=1, **{f"from_schema_{before}": 1})
        shutil.rmtree(place)
