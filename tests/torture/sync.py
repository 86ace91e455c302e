"""A folder that two people have at one computer and one at another, kept in step as badly as a sync client can.

Files come late, under other names, twice, by half, as they once were, not at all, and are held: whatever it does, every
answer reaches everybody in the end.
"""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from pathlib import Path

from tests.torture.figures import Record

from ennakko.files.share import Shared
from ennakko.files.shared_folder import SharedFolder
from ennakko.model.assessment import Value
from ennakko.model.history import Author, History, merged, sealed
from ennakko.model.trouble import Trouble

GOAL = 500
STEPS = 25
ID = "f" * 24
PLACES = (("title",), ("decision_summary",), ("con_summary",), ("impacts", "a" * 24), ("impacts", "a" * 24, "imp_desc"))


def packed(history: History) -> Shared:
    return Shared(id=ID, form="LAAJA", history=history)


class Person:
    """Somebody with a program of their own, who answers now and then and sees the folder now and then."""

    def __init__(self, number: int, folder: Path) -> None:
        self.author = Author(f"{number + 1:x}".ljust(32, "0"), f"Virkailija {number}")
        self.history = History()
        self.folder = SharedFolder(folder, ID, self.author.id, self.author.name)
        self.clock = 0

    def answers(self, path: tuple[str, ...], value: Value) -> None:
        self.clock += 1
        now = {**self.history.answers(), path: value}
        if len(path) == 3:
            now.setdefault(path[:2], "h")
        at = f"2026-11-22T08:{self.clock % 60:02}:00+02:00"
        self.history = sealed(self.history, {p: v for p, v in now.items() if v is not None}, self.author, at)

    def looks(self) -> None:
        """What the program does every few seconds."""
        found = self.folder.read()
        if found is not None:
            self.history = merged(self.history, found.history)
        with suppress(Trouble):  # where its file is held, the next time
            self.folder.write(packed(self.history))


class SyncClient:
    """Keeps two folders in step, as badly as such programs do."""

    def __init__(self, sides: tuple[Path, Path], luck: random.Random) -> None:
        self._sides = sides
        self._luck = luck
        self._old: list[tuple[str, bytes]] = []
        self._held: list[tuple[Path, bytes]] = []

    def works(self) -> None:
        self.lets_go()
        here, there = self._luck.sample(self._sides, 2)
        for file in sorted(each for each in here.glob("*.ennakko*") if each.is_file()):
            content = file.read_bytes()
            self._old.append((file.name, content))
            match self._luck.randrange(9):
                case 0:  # late
                    continue
                case 1:  # a double, as of a conflict
                    self._puts(there / f"{file.stem}-LÄPPÄRI{file.suffix}", content)
                case 2:  # under another name
                    self._puts(there / f"{file.stem} (1){file.suffix}", content)
                case 3:  # half there
                    self._puts(there / file.name, content[: len(content) // 2])
                case 4:  # an older one put back
                    name, older = self._luck.choice(self._old)
                    self._puts(there / name, older)
                case 5:  # gone for now
                    self._puts(there / file.name, None)
                case 6:  # nobody can read or write there for a while
                    self._holds(there / file.name, content)
                case _:
                    self._puts(there / file.name, content)

    def _puts(self, file: Path, content: bytes | None) -> None:
        if file.is_dir():
            return  # it is held
        if content is None:
            file.unlink(missing_ok=True)
        else:
            file.write_bytes(content)

    def _holds(self, file: Path, content: bytes) -> None:
        if not file.is_dir():
            self._held.append((file, file.read_bytes() if file.exists() else content))
            file.unlink(missing_ok=True)
            file.mkdir()

    def lets_go(self) -> None:
        """What was held is there again."""
        for file, content in self._held:
            shutil.rmtree(file)
            file.write_bytes(content)
        self._held = []

    def settles(self) -> None:
        """In the end everything is everywhere, whatever else there is."""
        self.lets_go()
        for here, there in (self._sides, self._sides[::-1]):
            for number, file in enumerate(sorted(here.glob("*.ennakko*"))):
                (there / f"viimein-{number}-{here.name}.ennakko").write_bytes(file.read_bytes())


def played(seed: int, folder: Path, steps: int = STEPS) -> tuple[str, int]:
    """What is wrong at the end of a script by chance, or nothing, and how many answers were given in it."""
    luck = random.Random(seed)
    sides = (folder / "yksi", folder / "kaksi")
    for side in sides:
        side.mkdir()
    people = [Person(number, sides[number % 2]) for number in range(3)]
    client = SyncClient(sides, luck)
    given: set[str] = set()
    for step in range(steps):
        person = luck.choice(people)
        match luck.randrange(3):
            case 0:
                before = person.history.versions.keys()
                person.answers(luck.choice(PLACES), f"vastaus {step}" if luck.random() < 0.9 else None)
                given |= person.history.versions.keys() - before
            case 1:
                person.looks()
            case _:
                client.works()
    client.lets_go()
    for _ in range(3):
        for person in people:
            person.looks()
        client.settles()
    for person in people:
        person.looks()
    lost = [each.author.name for each in people if not given <= each.history.versions.keys()]
    if lost:
        return f"an answer never came to {', '.join(lost)}", len(given)
    if len({tuple(sorted(each.history.versions)) for each in people}) != 1:
        return "not everybody has the same versions", len(given)
    first = people[0].history.conflicts()
    same = all(each.history.conflicts() == first for each in people)
    return "" if same else "not everybody sees the same conflicts", len(given)


def run(count: int, record: Record, folder: Path, seed: int = 0) -> None:
    """Play so many scripts by chance."""
    for number in range(seed, seed + count):
        place = folder / str(number)
        place.mkdir()
        try:
            wrong, answers = played(number, place)
        except Exception as error:
            wrong, answers = f"a traceback: {error!r}", 0
        if wrong:
            record.fault(f"seed {number}: {wrong}")
        record.count(scripts=1, answers=answers)
        shutil.rmtree(place)
