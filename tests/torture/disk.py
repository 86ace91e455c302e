"""The disk under a program: what reached it in which order, what is left of that when the power goes, and its faults.

`disk.c` stands between the program and its files; it needs Linux and a C compiler.
"""

from __future__ import annotations

import ctypes
import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<ciQI")
ACKNOWLEDGED = "acknowledged"
"""A file of this name is no part of the disk: what is written to it is what the program promised, in order."""
possible = sys.platform == "linux" and shutil.which("cc") is not None


def between(folder: Path) -> dict[str, str]:
    """What makes a program run with `disk.c` between it and the files in a folder."""
    library = folder.parent / "disk.so"
    if not library.exists():
        source = Path(__file__).with_name("disk.c")
        subprocess.run(
            ["cc", "-O2", "-fPIC", "-shared", "-w", "-o", str(library), str(source), "-ldl"],
            check=True,
        )
    return {
        **os.environ,
        "LD_PRELOAD": str(library),
        "DISK_UNDER": str(folder),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }


class Here:
    """The same, from within the program under test."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)

    def record(self, descriptor: int) -> None:
        """Write down from now on; -1 ends it."""
        self._library.disk_record(descriptor)

    def fail(self, after: int, error: int, *, always: bool) -> None:
        """Let the n-th call from now on fail, once or from then on; 0 makes the disk whole again."""
        self._library.disk_fail(ctypes.c_long(after), error, int(always))

    @property
    def failed(self) -> int:
        """How many calls have failed."""
        return int(self._library.disk_failed())


@dataclass
class File:
    """What is on the disk for certain, and what may be there as well."""

    certain: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def synced(self) -> None:
        for offset, content in self.pending:
            _put(self.certain, offset, content)
        self.pending.clear()


@dataclass
class Operation:
    """One call: what, on which file, where, and with what."""

    what: str
    number: int
    offset: int
    content: bytes


def operations(log: Path) -> Iterator[Operation]:
    """Everything in a record."""
    with log.open("rb") as file:
        while head := file.read(_HEAD.size):
            what, number, offset, length = _HEAD.unpack(head)
            yield Operation(what.decode(), number, offset, file.read(length))


class Disk:
    """A disk that forgets what was not asked to be kept. Names of files are kept when their folder is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.acknowledged: list[int] = []
        self._by_number: dict[int, File] = {}
        self._folders: set[int] = set()
        self._promises: set[int] = set()
        self._names: dict[str, File] = {}
        self._certain_names: dict[str, File] = {}
        self._name_changes: list[dict[str, File]] = []
        self._from = ""

    def do(self, operation: Operation) -> None:
        """One call more."""
        match operation.what:
            case "O" | "T":
                self._open(operation)
            case "W" if operation.number in self._promises:
                self.acknowledged += [int(line) for line in operation.content.split()]
            case "W":
                self._by_number[operation.number].pending.append((operation.offset, operation.content))
            case "L":
                self._by_number[operation.number].pending.append((operation.offset, None))
            case "S" if operation.number in self._folders:
                self._certain_names, self._name_changes = dict(self._names), []
            case "S":
                self._by_number[operation.number].synced()
            case "U":
                self._names.pop(self._name(operation), None)
                self._name_changes.append(dict(self._names))
            case "R":
                self._from = self._name(operation)
            case "N":
                self._names[self._name(operation)] = self._names.pop(self._from)
                self._name_changes.append(dict(self._names))

    def _name(self, operation: Operation) -> str:
        return os.path.relpath(operation.content.decode(), self.folder)

    def _open(self, operation: Operation) -> None:
        name = self._name(operation)
        if name == ".":
            self._folders.add(operation.number)
        elif name == ACKNOWLEDGED:
            self._promises.add(operation.number)
        else:
            if name not in self._names:
                self._names[name] = File()
                self._name_changes.append(dict(self._names))
            self._by_number[operation.number] = self._names[name]
            if operation.what == "T":
                self._names[name].pending.append((0, None))

    def left(self, luck: random.Random) -> dict[str, bytes]:
        """The files as the disk may hold them when the power goes now."""
        kept = luck.randint(0, len(self._name_changes))
        names = self._name_changes[kept - 1] if kept else self._certain_names
        share = luck.choice([0.0, 0.5, 0.9, 1.0])
        torn = luck.random() < 0.5
        return {name: _left(file, share, torn, luck) for name, file in names.items()}


def _left(file: File, share: float, torn: bool, luck: random.Random) -> bytes:
    """Each write may have got there, or some sectors of it, whatever came before or after."""
    found = bytearray(file.certain)
    for offset, content in file.pending:
        if content is None or not torn:
            if luck.random() < share:
                _put(found, offset, content)
            continue
        begin = 0
        while begin < len(content):
            end = min(len(content), begin + SECTOR - (offset + begin) % SECTOR)
            if luck.random() < share:
                _put(found, offset + begin, content[begin:end])
            begin = end
    return bytes(found)


def _put(into: bytearray, offset: int, content: bytes | None) -> None:
    if content is None:
        del into[offset:]
        into.extend(bytes(offset - len(into)))
        return
    if len(into) < offset:
        into.extend(bytes(offset - len(into)))
    into[offset : offset + len(content)] = content
