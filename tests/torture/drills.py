"""The restore drill: a store by chance, a backup, the store spoilt; the backup brings back what was there."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.torture.figures import Record

from ennakko.files.backups import restore, taken
from ennakko.files.drafts import Draft, Drafts, Headline, Summary, open_drafts
from ennakko.files.upkeep import sound
from ennakko.model.assessment import Assessment, Value, blank
from ennakko.model.history import Author, History, current, sealed
from ennakko.model.trouble import Trouble

GOAL = 1_000
BEGIN = datetime(2026, 11, 22, tzinfo=UTC)
VALUES: tuple[Value, ...] = ("Käyttömaksu nousee.\n\nToinen kappale", ("a", "b"), True, False, 0, 2**53, "x" * 20_000)
Whole = tuple[list[Summary], list[Summary], dict[str, Draft], list[str]]


def filled(drafts: Drafts, luck: random.Random) -> None:
    """Assessments with answers, rows, versions, current answers only, and some in the bin or destroyed."""
    for n in range(luck.randint(1, 4)):
        id_ = f"{luck.randrange(2**96):024x}"
        given: dict[tuple[str, ...], Value] = {}
        for _ in range(luck.randrange(30)):
            given[f"q{luck.randrange(50)}",] = luck.choice(VALUES)
        for _ in range(luck.randrange(8)):
            row = ("impacts", f"{luck.randrange(2**96):024x}")
            given |= {row: luck.choice("chit"), (*row, "imp_desc"): luck.choice(VALUES)}
        now: Assessment = blank(id_, "LAAJA", given)
        history = sealed(History(), now.answers, Author("a" * 32, "Aino"), BEGIN.isoformat())
        if luck.random() < 0.5:
            now = now.changed({("title",): f"Asia {n}"})
            history = sealed(history, now.answers, Author("e" * 32, "Esa"), BEGIN.isoformat())
        at = BEGIN + timedelta(minutes=luck.randrange(600))
        drafts.add(now, current(history) if luck.random() < 0.3 else history, Headline(title=now.title), at)
        if luck.random() < 0.2:
            drafts.bin_(id_, at)
        if luck.random() < 0.1:
            drafts.destroy(id_)
    drafts.keep({f"{luck.randrange(2**96):024x}": '{"forms":[]}' * luck.randint(1, 50)})


def whole(database: Path) -> Whole:
    """Everything in a store."""
    drafts = open_drafts(database)
    try:
        lists = drafts.summaries(), drafts.summaries(binned=True)
        every = {each.id: drafts.load(each.id) for found in lists for each in found}
        return (*lists, every, [drafts.edition(id_) or "" for id_ in drafts.editions()])
    finally:
        drafts.close()


def _flipped(content: bytearray, luck: random.Random) -> None:
    for _ in range(luck.randint(1, 100)):
        content[luck.randrange(len(content))] ^= 1 << luck.randrange(8)


def _cut(content: bytearray, luck: random.Random) -> None:
    del content[luck.randrange(len(content)) :]


def _zeroed(content: bytearray, luck: random.Random) -> None:
    page = luck.randrange(len(content) // 4096) * 4096
    content[page : page + 4096 * luck.randint(1, 3)] = bytes(4096)


def _emptied(content: bytearray, luck: random.Random) -> None:
    del content[:]


WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (_flipped, _cut, _zeroed, _emptied)


def run(count: int, record: Record, folder: Path, seed: int) -> None:
    """So many drills. What was spoilt is found out, or does no harm; then the backup is put in its place."""
    luck = random.Random(seed)
    for number in range(count):
        database = folder / f"{number}" / "ennakko.sqlite"
        drafts = open_drafts(database)
        filled(drafts, luck)
        backup = taken(database, folder / f"{number}" / "backups", BEGIN)
        before = whole(database)
        drafts.close()
        content, way = bytearray(database.read_bytes()), luck.choice(WAYS)
        way(content, luck)
        database.write_bytes(content)
        try:
            found_out = not sound(database)
            found_out = whole(database) != before or found_out
        except Trouble:
            found_out = True
        except Exception as error:
            record.fault(f"drill {number}, {way.__name__}: a traceback: {error!r}")
            found_out = True
        restore(backup, database)
        if whole(database) != before:
            record.fault(f"drill {number}, {way.__name__}: what came back is not what was there")
        aside = [each for each in database.parent.iterdir() if ".replaced-" in each.name]
        if not aside:
            record.fault(f"drill {number}: what was spoilt is not kept aside")
        record.count(drills=1, found_out=int(found_out), harmless=int(not found_out), assessments=len(before[2]))
