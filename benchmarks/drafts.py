"""Saving, listing and searching a thousand assessments of 150 answers, as ratios to bare SQLite in the same run."""

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from ennakko.files.connection import connected
from ennakko.files.drafts import Drafts, Headline, open_drafts
from ennakko.model.assessment import blank
from ennakko.model.history import History

ASSESSMENTS, ANSWERS, WORDS = 1000, 150, 12
NOW = datetime(2026, 11, 22, tzinfo=UTC)
SYLLABLES = [
    "kir",
    "jas",
    "to",
    "lu",
    "ku",
    "pal",
    "ve",
    "mak",
    "su",
    "hyvin",
    "voin",
    "ti",
    "las",
    "nuor",
    "ten",
    "van",
    "tka",
]


def filled(database: Path, chance: random.Random) -> list[str]:
    """Fill the database, and return the words in it."""
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000)]
    with closing(open_drafts(database)) as drafts:
        for n in range(ASSESSMENTS):
            rows = [("impacts", f"{row:024x}", "imp_desc") for row in range(ANSWERS)]
            cells = {path: " ".join(chance.choices(words, k=WORDS)) for path in rows}
            assessment = blank(f"{n:032x}", "full", {("title",): " ".join(chance.choices(words, k=4)), **cells})
            drafts.add(assessment, History(), Headline(title=assessment.title, form="full"), NOW)
    return words


def taken(rounds: int, work: Callable[[], object]) -> tuple[float, float]:
    """The middle and the longest time of so many runs, in milliseconds."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - began))
    return statistics.median(times), max(times)


def measured(drafts: Drafts, bare: sqlite3.Connection, words: list[str], chance: random.Random) -> bool:
    """Print what each costs beside its floor. Whether all are within what a person does not notice."""
    raw = connected(drafts.database.with_name("floor.sqlite"))
    raw.execute("CREATE TABLE one (id INTEGER PRIMARY KEY, text)")

    def save() -> None:
        id_, row = f"{chance.randrange(ASSESSMENTS):032x}", f"{chance.randrange(ANSWERS):024x}"
        text = " ".join(chance.choices(words, k=4 * WORDS))
        drafts.save(id_, {("impacts", row, "imp_desc"): text}, Headline(title="x", form="full"), NOW)

    def floor_of_saving() -> None:
        raw.execute("INSERT OR REPLACE INTO one VALUES (?, ?)", (chance.randrange(1000), "x" * 300))

    def match(query: str) -> Callable[[], object]:
        return select("SELECT title, text FROM words WHERE words MATCH ? LIMIT 50", query)

    def select(statement: str, *values: str) -> Callable[[], object]:
        return lambda: bare.execute(statement, values).fetchall()

    rare, common, one = words[0], SYLLABLES[0], f"{5:032x}"
    rows = [
        ("save one answer", 2, 500, save, floor_of_saving),
        ("list 1 000", 50, 20, drafts.summaries, select("SELECT * FROM assessments")),
        ("load one", 20, 50, lambda: drafts.load(one), select("SELECT * FROM answers WHERE assessment = ?", one)),
        ("search a word", 100, 20, lambda: drafts.search(rare), match(f'"{rare}"*')),
        ("search what most have", 100, 20, lambda: drafts.search(common), match(f'"{common}"*')),
        ("search two words", 100, 20, lambda: drafts.search(f"{common} {rare}"), match(f'"{common}"* "{rare}"*')),
    ]
    good = True
    for name, limit, rounds, ours, floor in rows:
        (least, _), (middle, longest) = taken(rounds, floor), taken(rounds, ours)
        good &= middle <= limit
        print(
            f"{name}: {middle:.2f} ms (longest {longest:.1f}), {middle / least:.1f} times bare SQLite's {least:.2f} ms,"
            f" at most {limit} ms"
        )
    raw.close()
    return good


def main() -> int:
    """Fill, reopen, measure."""
    chance = random.Random(2026)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "ennakko.sqlite"
        words = filled(database, chance)
        opening, _ = taken(5, lambda: open_drafts(database).close())
        print(f"open: {opening:.2f} ms; the database is {database.stat().st_size / 1e6:.0f} MB")
        with closing(open_drafts(database)) as drafts, closing(connected(database)) as bare:
            return int(not measured(drafts, bare, words, chance))


if __name__ == "__main__":
    sys.exit(main())
