"""A report as a text document of Qt that follows it: what changed is written anew, and the rest is left alone."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTextCursor, QTextDocument

from ennakko.export.paper_looks import PaperLook
from ennakko.export.passages import Grid, Passage, Picture
from ennakko.model.assessment import Path
from ennakko.ui.comparison.chart_values import Chart
from ennakko.ui.document.paper_figures import PaperFigures
from ennakko.ui.document.paper_formats import INDENT, PICTURE, PaperFormats, path_of
from ennakko.ui.document.paper_writer import PaperWriter, emblem_at
from ennakko.ui.later import Later

_TURN: Final = 0.008
"""Seconds that the window may wait for the sheet. What takes longer goes on when keys have had their turn."""

_Step = tuple[int, bool, Passage | None]
"""At this place: whether a passage goes, and the one that comes."""


class PaperSheet(QObject):
    """The document on the screen, or on the way to paper."""

    shown = Signal()
    """Everything is as it was last wanted."""
    replacing = Signal()
    """Something is about to be written."""
    replaced = Signal(object)  # frozenset[Path]: what the passages are about that were written anew

    def __init__(self, paper: PaperLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._soon = Later(self, self._go_on)
        self.document = QTextDocument(self)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)
        self.document.setIndentWidth(INDENT)
        self.formats = PaperFormats(paper)
        self.figures = PaperFigures(self.document)
        self.document.documentLayout().registerHandler(PICTURE, self.figures)
        for n, emblem in enumerate(paper.first.emblems):
            picture = QImage.fromData(emblem.content)
            self.document.addResource(QTextDocument.ResourceType.ImageResource, emblem_at(n), picture)
        self._writer = PaperWriter(self.document, self.formats)
        self._passages: list[Passage] = []
        self._lengths: list[int] = []
        self._steps: Iterator[_Step] = iter(())
        self._waiting = False
        self._index: dict[Path, int] = {}
        self._places: dict[Path, int] = {}
        self._changes: dict[Path, int] = {}
        self._unseen_end()

    def _unseen_end(self) -> None:
        line, letters = self.formats.nothing()
        end = QTextCursor(self.document)
        end.setBlockFormat(line)
        end.setBlockCharFormat(letters)

    def show(self, passages: Sequence[Passage], charts: Mapping[str, Chart], *, at_once: bool = False) -> None:
        """Show these passages, now or in turns that nobody feels."""
        changed = self.figures.take(charts)
        for n, passage in enumerate(self._passages):
            if changed and any(isinstance(part, Picture) and part.key in changed for part in passage.parts):
                self._passages[n] = _OUTDATED
        self._steps = _steps(tuple(self._passages), passages)
        self._changes.clear()
        if at_once:
            self._go_on(float("inf"))
        else:
            self._go_on(_TURN)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to be written."""
        return not self._waiting

    @property
    def passages(self) -> Sequence[Passage]:
        """What is shown."""
        return self._passages

    def span(self, n: int) -> tuple[int, int]:
        """Where a passage begins and ends."""
        at = sum(self._lengths[:n])
        return at, at + self._lengths[n]

    def append(self, passages: Sequence[Passage]) -> None:
        """Write more at the end."""
        whole = QTextCursor(self.document)
        whole.beginEditBlock()
        for passage in passages:
            self._step(len(self._passages), goes=False, comes=passage)
        whole.endEditBlock()

    def replace(self, n: int, passages: Sequence[Passage]) -> None:
        """Put other passages in the place of one."""
        whole = QTextCursor(self.document)
        whole.beginEditBlock()
        self._step(n, goes=True, comes=None)
        for more, passage in enumerate(passages):
            self._step(n + more, goes=False, comes=passage)
        whole.endEditBlock()

    def place_of(self, path: Path) -> int:
        """Where the words begin that come from an answer, or from the nearest that has any; -1 when there is none."""
        if path not in self._places:
            self._places[path] = self._found(path)
        return self._places[path]

    def change_of(self, path: Path) -> int:
        """Where the words that come from an answer were last written anew; where they begin when they were not."""
        return self._changes.get(path, self.place_of(path))

    def _found(self, path: Path) -> int:
        if not self._index:
            for n, passage in enumerate(self._passages):
                for each in passage.about:
                    for start in (each, each[:2], each[:1]):
                        self._index.setdefault(start, n)
        start = next((start for start in (path, path[:2], path[:1]) if start in self._index), ())
        if not start:
            return -1
        at = self._index[start]
        return self._within(sum(self._lengths[:at]), self._lengths[at], start)

    def path_at(self, position: int) -> Path:
        """The answer that the words at a place come from, or the next words after them, or those before."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(position)
        block = cursor.block()
        here = _paths(cursor)
        if at := next((path for start, end, path in here if start <= position < end), None) or _first(here):
            return at
        if table := cursor.currentTable():
            row = table.cellAt(position).row()
            for column in range(table.columns()):
                inside = table.cellAt(row, column).firstCursorPosition()
                if found := _first(_paths(inside)):
                    return found
        for at_, length, passage in zip(self._starts(), self._lengths, self._passages, strict=True):
            if at_ <= position < at_ + length and (own := _shown_by(passage)):
                return own
        following = block.next()
        for _ in range(_NEAR):
            if not following.isValid():
                break
            if found := _first(_paths(QTextCursor(following))):
                return found
            following = following.next()
        return ()

    def _starts(self) -> Iterator[int]:
        return accumulate(self._lengths[:-1], initial=0) if self._lengths else iter(())

    def _within(self, at: int, length: int, start: Path) -> int:
        block = self.document.findBlock(at)
        while block.isValid() and block.position() < at + length:
            for began, _, path in _paths(QTextCursor(block)):
                if path[: len(start)] == start:
                    return began
            block = block.next()
        return at

    def _step(self, place: int, *, goes: bool, comes: Passage | None) -> frozenset[Path]:
        """Take one step. Returns what it is about."""
        at = sum(self._lengths[:place])
        about: frozenset[Path] = frozenset()
        before = ""
        if goes:
            before = self._words(at, self._lengths[place])
            about |= self._passages[place].about
            self._writer.remove(at, self._lengths[place])
            del self._passages[place], self._lengths[place]
        if comes is not None:
            about |= comes.about
            self._passages.insert(place, comes)
            self._lengths.insert(place, self._writer.insert(at, comes))
            if goes:
                self._note_change(place, at, before)
        return about

    def _note_change(self, place: int, at: int, before: str) -> None:
        """Remember where the words of a passage begin to be others."""
        now = self._words(at, self._lengths[place])
        alike = next((n for n, (old, new) in enumerate(zip(before, now, strict=False)) if old != new), len(before))
        for path in self._passages[place].about:
            self._changes.setdefault(path, at + min(alike, len(now)))

    def _words(self, at: int, length: int) -> str:
        cursor = QTextCursor(self.document)
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _go_on(self, seconds: float = _TURN) -> None:
        """Take steps until the time is up."""
        self._waiting = False
        until = time.perf_counter() + seconds
        about: set[Path] = set()
        ended = True
        self.replacing.emit()
        whole, last, written = QTextCursor(self.document), -_APART, 0
        whole.beginEditBlock()
        for place, goes, comes in self._steps:
            if (
                place - last > _APART or written > _MUCH
            ):  # what is laid out anew reaches from the first change in a block to the last
                whole.endEditBlock()
                whole.beginEditBlock()
                written = 0
            last = place
            about |= self._step(place, goes=goes, comes=comes)
            written += self._lengths[place] if comes else 0
            if time.perf_counter() > until:
                ended = False
                break
        whole.endEditBlock()
        self._index.clear()
        self._places.clear()
        if about:
            self.replaced.emit(frozenset(about))
        if ended:
            self.shown.emit()
        elif not self._waiting:
            self._waiting = True
            self._soon.start()


_APART: Final = 3
"""Changes so many passages from each other are laid out by themselves."""
_MUCH: Final = 4000
"""So many letters are laid out before one looks again how late it is."""
_OUTDATED: Final = Passage((), frozenset())
"""In the place of a passage whose picture shows other things by now."""
_NEAR: Final = 12
"""Headings lead to what stands below them, this many paragraphs at most."""


def _steps(before: Sequence[Passage], after: Sequence[Passage]) -> Iterator[_Step]:
    """From one sequence to the other, front to back, each step at the place it has by then."""
    if len(before) == len(after):
        for n, (old, new) in enumerate(zip(before, after, strict=True)):
            if old is not new and old != new:
                yield n, True, new
        return
    shift = 0
    same = SequenceMatcher(None, [*map(id, before)], [*map(id, after)], autojunk=False)
    for kind, i1, i2, j1, j2 in same.get_opcodes():
        if kind == "equal":
            continue
        for n in range(max(i2 - i1, j2 - j1)):
            goes, comes = i1 + n < i2, after[j1 + n] if j1 + n < j2 else None
            yield (min(i1 + n, i2) + shift, goes, comes)
            shift += (comes is not None) - goes


def _paths(cursor: QTextCursor) -> list[tuple[int, int, Path]]:
    """The stretches of a paragraph that come from an answer."""
    found = []
    here = cursor.block().begin()
    while not here.atEnd():
        fragment = here.fragment()
        if path := path_of(fragment.charFormat()):
            found.append((fragment.position(), fragment.position() + fragment.length(), path))
        here += 1
    return found


def _first(stretches: Sequence[tuple[int, int, Path]]) -> Path:
    return stretches[0][2] if stretches else ()


def _shown_by(passage: Passage) -> Path:
    """The question that shows what a whole passage is worked out from."""
    return next((part.table.about for part in passage.parts if isinstance(part, Grid)), ())
