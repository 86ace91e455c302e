"""Twenty thousand versions read, brought together and shown, and fifty copies at once, as ratios to bare Python.

The floor is what no reader can do without: unpacking the same bytes, parsing them, and a hash for each version.
"""

import hashlib
import io
import json
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

from ennakko.files.arriving import arrived
from ennakko.files.share import Shared, pack, read
from ennakko.model.assessment import Assessment, Value
from ennakko.model.history import Author, History, Version, current, merged, new_version
from ennakko.model.plan import plan, united

VERSIONS, COPIES, IN_A_COPY = 20_000, 50, 800
ID = "f" * 24
COLUMNS = ("imp_desc", "imp_value_long", "imp_groups")
PEOPLE = tuple(Author(f"{n:032x}", f"Virkailija {n}", "Sivistys") for n in range(12))
WORDS = ("käyttömaksu", "kirjasto", "nousee", "palvelu", "ikäihminen", "yhdistys", "talous", "vaikutus", "alueella")


def history(size: int, luck: random.Random, base: History | None = None) -> History:
    """So many versions by a dozen people: each answer given anew a few times, in rows of impacts."""
    found: dict[str, Version] = dict(base.versions if base else {})
    last = {version.path: version.id for version in found.values()}
    rows = [f"{n:024x}" for n in range(size // 40 + 1)]
    for row in [] if base else rows:
        version = new_version(("impacts", row), f"h{row[-6:]}", PEOPLE[0], "2026-11-22T08:00:00+02:00")
        found[version.id] = version
    while len(found) < size:
        path = ("impacts", luck.choice(rows), luck.choice(COLUMNS))
        text: Value = " ".join(luck.choices(WORDS, k=12)) if path[2] == "imp_desc" else luck.choice(["-1", "0", "2"])
        at = f"2026-11-{luck.randint(1, 30):02}T{luck.randrange(24):02}:{luck.randrange(60):02}:00+02:00"
        version = new_version(path, text, luck.choice(PEOPLE), at, [last[path]] if path in last else [])
        found[version.id] = version
        last[path] = version.id
    return History(MappingProxyType(found))


def taken(work: Callable[[], object], rounds: int = 5) -> float:
    """The shortest time of so many runs, in milliseconds of this program alone: nothing in it waits for a disk."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append(1000 * (time.process_time() - began))
    return min(times)


def floor(packed: bytes) -> None:
    """Unpack, parse, and hash each version."""
    for version in json.loads(zipfile.ZipFile(io.BytesIO(packed)).read("assessment.json"))["versions"]:
        hashlib.sha256(json.dumps(version).encode()).digest()


def file_of(versions: History) -> bytes:
    """The bytes of the shared file."""
    return pack(Shared(id=ID, form="LAAJA", history=versions))


def whole(packed: bytes, mine: History) -> None:
    """Read a file, bring it together with what is here, and work out what is shown."""
    read_ = read(packed).history
    before = Assessment(ID, MappingProxyType(mine.answers()))
    plan(before, mine, united([mine, read_]), PEOPLE[0])


def copies(folder: Path, luck: random.Random) -> tuple[list[Path], History]:
    """Fifty copies of one matter in which people went on, each a file; and what they began with."""
    base = history(IN_A_COPY // 2, luck)
    paths = [folder / f"kopio {n}.ennakko" for n in range(COPIES)]
    for number, path in enumerate(paths):
        each = history(IN_A_COPY, random.Random(number), base)
        path.write_bytes(file_of(current(each) if number % 5 == 0 else each))
    return paths, base


def main() -> int:
    """Measure; 1 when something takes longer than a person waits, or grows faster than what it is given."""
    luck = random.Random(2026)
    half, large = history(VERSIONS // 2, luck), history(VERSIONS, luck)
    small, packed = file_of(half), file_of(large)
    least = taken(lambda: floor(packed))
    reading, reading_half = taken(lambda: read(packed)), taken(lambda: read(small))
    together, together_half = taken(lambda: whole(packed, half)), taken(lambda: whole(small, half))
    uniting = taken(lambda: merged(large, half))
    good = together <= 1000 and reading <= 3 * reading_half and together <= 3 * together_half
    print(
        f"read {VERSIONS:,} versions: {reading:.0f} ms, {reading / least:.1f} times the floor's {least:.0f} ms;"
        f" twice as many take {reading / reading_half:.1f} times as long"
    )
    print(
        f"read, bring together, show: {together:.0f} ms, {together / least:.1f} times the floor, at most 1000 ms;"
        f" the union alone {uniting:.1f} ms"
    )
    with tempfile.TemporaryDirectory() as folder:
        paths, base = copies(Path(folder), luck)
        floors = taken(lambda: [*map(floor, (path.read_bytes() for path in paths))], 3)
        told: list[int] = []

        def go_on(n: int, of: int) -> bool:
            told.append(n)
            return of == COPIES

        def all_of_them() -> None:
            found = arrived(paths, go_on)
            before = Assessment(ID, MappingProxyType(base.answers()))
            plan(before, base, united([base, *(each.shared.history for each in found.found)]), PEOPLE[0])

        fifty = taken(all_of_them, 3)
    good &= fifty <= 5000 and told[-COPIES:] == list(range(COPIES))
    print(
        f"{COPIES} copies of {IN_A_COPY} versions at once: {fifty:.0f} ms, {fifty / floors:.1f} times the floor's"
        f" {floors:.0f} ms, at most 5000 ms, progress told {COPIES} times"
    )
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
