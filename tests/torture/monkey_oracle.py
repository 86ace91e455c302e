"""What the answers must be: worked out from the keys alone, and read from the disk without the program's own code."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path as File
from typing import cast

Path = tuple[str, ...]
Answers = dict[Path, object]


@dataclass
class Text:
    """A line or a box of text as keys change it."""

    text: str
    cursor: int
    anchor: int
    several_lines: bool
    most: int | None = None
    """So many letters have room in a line."""

    def press(self, key: str) -> None:
        """What a key does to it. Anything that is no name of a key is a letter."""
        low, high = sorted((self.cursor, self.anchor))
        match key:
            case "Left" | "Right" if low != high and self.several_lines:  # a line goes on from where its cursor is
                self._stand(low if key == "Left" else high)
            case "Left" | "Right":
                self._stand(max(0, min(len(self.text), self.cursor + (-1 if key == "Left" else 1))))
            case "Shift+Left" | "Shift+Right":
                step = -1 if key == "Shift+Left" else 1
                self.cursor = max(0, min(len(self.text), self.cursor + step))
            case "Home" | "End" | "Ctrl+Home" | "Ctrl+End":
                if self.several_lines == key.startswith("Ctrl"):  # the others know where lines are broken
                    self._stand(0 if key.endswith("Home") else len(self.text))
            case "Ctrl+A":
                self.anchor, self.cursor = 0, len(self.text)
            case "Backspace" | "Delete":
                if low == high:
                    low, high = (low - 1, high) if key == "Backspace" else (low, high + 1)
                self._put(max(0, low), high, "")
            case "Return":
                if self.several_lines:
                    self._put(low, high, "\n")
            case _:
                self._put(low, high, key)

    def _stand(self, place: int) -> None:
        self.cursor = self.anchor = place

    def _put(self, low: int, high: int, letters: str) -> None:
        if self.most is not None:
            letters = letters[: max(0, self.most - len(self.text) + high - low)]
        self.text = self.text[:low] + letters + self.text[high:]
        self._stand(low + len(letters))


class Oracle:
    """Watches one data folder. `fault` is told of everything that is not as it must be."""

    def __init__(self, database: File, fault: Callable[[str], None]) -> None:
        self.database = database
        self.fault = fault
        self.id = ""
        self.now: Answers = {}
        self.index = 0
        self.steps: dict[int, Answers] = {}
        self.kept: dict[str, Answers] = {}
        self.left = ""
        self._has_come = False

    def came(self) -> None:
        """What others have said came by itself, from the shared folder: no step of undo takes it back."""
        self._has_come = True

    def opened(self, id_: str, answers: Answers, index: int = 0, count: int = 0) -> None:
        """An assessment has been opened: it is as it was left. Only the one left last may have steps of undo."""
        if count == 0 or self._has_come:
            self.steps = {}
        elif id_ != self.left:
            self.fault(f"opened: {count} steps of undo that nobody has made")
        elif index != self.index:  # the last words were put down while it was left
            self.steps = {n: held for n, held in self.steps.items() if n < min(index, self.index)}
        elif self.steps.get(index) != answers:
            self.steps = {n: held for n, held in self.steps.items() if n < index}
        self.id, self.now, self.index, self._has_come = id_, answers, index, False
        self.steps[index] = answers
        if id_ in self.kept:
            self.compare("opened again", answers, self.kept[id_])
        self.on_disk("opened", answers)

    def closed(self, id_: str, answers: Answers) -> None:
        """It has been put on record and let go: the disk and the record hold what was on the screen."""
        self.on_disk("closed", answers, id_)
        self.on_record(id_, answers)
        self.kept[id_] = answers
        if id_ == self.id:
            self.id, self.left = "", id_

    def forget_destroyed(self) -> None:
        """What somebody has destroyed for good may come back as it was sent to others before."""
        if self.kept:
            there = {id_ for (id_,) in self._asked("SELECT id FROM assessments")}
            self.kept = {id_: answers for id_, answers in self.kept.items() if id_ in there}

    def look(self, done: str, answers: Answers, index: int, count: int, expected: Answers | None = None) -> None:
        """Something was done. `index` and `count` are of the steps of undo; `expected` is what the keys say."""
        if expected is not None:
            self.compare(done, answers, expected)
        before, changed = self.index, differing(answers, self.now)
        if self._has_come or done == "in a dialog":  # many things may have been done in it
            self.steps = {}
        elif index < before or (index > before and count > index and index in self.steps):
            if index in self.steps:
                self.compare(f"{done}: step {index} of {count}", answers, self.steps[index])
        elif index > before and done != "redo":
            self.steps = {n: held for n, held in self.steps.items() if n <= before}
        elif index == before and len(changed) > 1 and done not in MAY_BRING:
            unsaid = sorted(path for path in changed if not self._recorded(path, answers.get(path)))
            if unsaid:
                self.fault(f"{done}: {unsaid} changed without a step of undo")
        self.steps[index] = answers
        if count == index:
            self.steps = {n: held for n, held in self.steps.items() if n <= index}
        self.now, self.index, self._has_come = answers, index, False

    def compare(self, done: str, found: Answers, expected: Answers) -> None:
        """Both must be the same."""
        for path in sorted(differing(found, expected))[:4]:
            self.fault(f"{done}: {path} is {found.get(path)!r}, and must be {expected.get(path)!r}")

    def in_file(self, held: Answers, answers: Answers) -> None:
        """A file for others says what the answers say. Space that stands alone is not given to anybody."""
        self.compare("in the file", told(held), told(answers))

    def on_disk(self, done: str, answers: Answers, id_: str = "") -> None:
        """The rows of the database hold these answers and no others."""
        rows = self._rows("SELECT path, value FROM answers WHERE assessment = ?", id_ or self.id)
        held = {tuple(json.loads(path)): plain(json.loads(value)) for path, value in rows}
        self.compare(f"{done}: on the disk", held, answers)

    def on_record(self, id_: str, answers: Answers) -> None:
        """The versions say the same: at each path the one that no other stands over."""
        said = self._said(id_)
        contested = {path[:2] for path, values in said.items() if len(path) == 2 and len(values) > 1}
        contested |= {
            path[:2] for path in said if len(path) == 3 and said.get(path[:2]) == [None]
        }  # written in by others
        for path in said.keys() | answers.keys():
            value, values = bare(answers.get(path)), said.get(path, [None])
            if value not in values and path[:2] not in contested:
                self.fault(f"closed: the record says {values!r} at {path}, and the answer is {value!r}")

    def _recorded(self, path: Path, value: object) -> bool:
        """Whether this has come without a key: as what somebody has said and put on record."""
        return value is not None and bare(value) in self._said(self.id).get(path, [])

    def _said(self, id_: str) -> dict[Path, list[object]]:
        """What is said at each path on record by versions that no other stands over."""
        rows = self._rows("SELECT content, behind FROM versions WHERE assessment = ?", id_)
        versions = [cast(dict[str, object], json.loads(content)) for content, _ in rows]
        over = {each for version in versions for each in cast(list[str], version["over"])}
        over.update(each for _, behind in rows for each in json.loads(behind))
        said: dict[Path, list[object]] = {}
        for version in versions:
            if version["id"] not in over:
                path = tuple(cast(list[str], version["path"]))
                said.setdefault(path, []).append(bare(plain(version["value"])))
        return said

    def _rows(self, question: str, id_: str) -> list[tuple[str, str]]:
        return cast(list[tuple[str, str]], self._asked(question, id_))

    def _asked(self, question: str, *about: str) -> list[tuple[str, ...]]:
        address = f"{self.database.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=10)) as connection:
            return connection.execute(question, about).fetchall()


MAY_BRING = frozenset({"in a dialog", "bringing together"})
"""Where all choices of one sitting are one step."""


def plain(value: object) -> object:
    """A value as answers hold it."""
    return tuple(value) if isinstance(value, list) else value


def bare(value: object) -> object:
    """A value without what makes no difference on record: space around it, and emptiness."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, tuple):
        return tuple(part.strip() for part in value if part.strip()) or None
    return value


def told(answers: Answers) -> Answers:
    """The answers as they are on record."""
    return {path: said for path, value in answers.items() if (said := bare(value)) is not None}


def differing(one: Mapping[Path, object], other: Mapping[Path, object]) -> set[Path]:
    """The paths at which they are not the same. A ticked box is not the number one."""
    return {
        path
        for path in one.keys() | other.keys()
        if one.get(path) != other.get(path) or type(one.get(path)) is not type(other.get(path))
    }


def lines(text: str) -> tuple[str, ...]:
    """The texts of a list, one on each line."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def without_row(answers: Answers, table: str, row: str) -> Answers:
    """The answers after a row is taken out: with its own go those that pointed to it."""
    left: Answers = {}
    for path, value in answers.items():
        if path[:2] == (table, row) or value == row:
            continue
        kept = tuple(part for part in value if part != row) if isinstance(value, tuple) else value
        if kept != ():
            left[path] = kept
    return left
