"""What bringing files together would change, in words: each answer, each comment, each question in conflict.

All of it, however long: one must have been able to read it before one agrees.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QCoreApplication

from ennakko.model.assessment import Assessment, Path
from ennakko.model.comments import ABOUT, COMMENTS
from ennakko.model.disagreement import sides
from ennakko.model.form import LongText, ShortText, TextList
from ennakko.model.history import Conflict, Version
from ennakko.model.plan import Change, Plan
from ennakko.model.word_differences import Piece, Pieces, differences, side_by_side
from ennakko.ui.together.dispute_words import DisputeWords
from ennakko.ui.together.marked_text import Mark

LINE = 140
"""Of more letters an answer stands under its question, and not beside it."""
_WORDED = (ShortText, LongText, TextList)
translate = QCoreApplication.translate


class Marked(msgspec.Struct, frozen=True):
    """A long text under a line that says whose it is, with the words marked that another one has not."""

    head: str
    pieces: Pieces
    mark: Mark


Told = tuple[str | Marked, ...]
"""A line, and what belongs under it."""


class PlanWords:
    """`before` reads the assessment as it is, `after` as it would be."""

    def __init__(self, plan: Plan, before: DisputeWords, after: DisputeWords) -> None:
        self._plan = plan
        self._before = before
        self._after = after

    def change(self, change: Change) -> Told:
        """An answer or a row that comes, goes, or is another."""
        before, after, path = self._plan.before, self._plan.after, change.path
        if change.kind == "removed":
            words = self._before
            if len(path) == 2:
                return words.named(path), *_row(words, before, path)
            return _line(words.named(path), words.value(path, before.value(*path)))
        if change.kind == "added":
            return f"{self._after.question(path[:1])}: {self._after.row(path)}", *_row(self._after, after, path)
        named, is_ = self._after.named(path), self._after.value(path, after.value(*path))
        if change.kind == "new":
            return _line(named, is_)
        was = self._before.value(path, before.value(*path))
        if _is_brief(was) and _is_brief(is_):
            return (f"{named}: {_flat(was)} → {_flat(is_)}",)
        worded = isinstance(self._after.asked(path), _WORDED)
        gone, come = differences(was, is_) if worded else ((Piece(was),), (Piece(is_),))
        now, instead = translate("PlanWords", "Now:"), translate("PlanWords", "Comes instead:")
        return named, Marked(now, gone, "gone"), Marked(instead, come, "theirs")

    def comment(self, change: Change) -> Told:
        """What is said, by whom, and about what."""
        row, after = change.path[1], self._plan.after
        about = self._after.value((COMMENTS, row, ABOUT), after.text(COMMENTS, row, ABOUT))
        return about, f"{self._after.who(change.by)}: {after.text(*change.path)}"

    def conflict(self, conflict: Conflict) -> Told:
        """A question that people answered differently, and what each of them says."""
        words, found = self._after, sides(conflict, self._after.me)
        texts = [words.side(conflict, side) for side in found]
        people = [", ".join(dict.fromkeys(words.who(v.by) for v in side.versions)) for side in found]
        named = words.named(conflict.path)
        if all(map(_is_brief, texts)):
            return named, *(f"{who}: {_flat(text)}" for who, text in zip(people, texts, strict=True))
        marks: list[Mark] = ["mine" if side.is_of(words.me) else "theirs" for side in found]
        pieces = (
            side_by_side(texts) if isinstance(words.asked(conflict.path), _WORDED) else [(Piece(t),) for t in texts]
        )
        each = zip(people, pieces, marks, strict=True)
        return named, *(Marked(f"{who}:", text, mark) for who, text, mark in each)

    def deciders(self) -> str:
        """Who has let answers stand beside each other."""
        found = (author for conflict in self._plan.views for author in self._plan.left_to_stand(conflict))
        return ", ".join(dict.fromkeys(self._after.who(author) for author in found))

    def signed(self, version: Version, file: str = "") -> Told:
        """Who gave an answer and when, in which file, and what it says."""
        who = f"{self._after.name(version.by)} · {self._after.when(version.at)}"
        who = f"{file} · {who}" if file else who
        if version.path[0].startswith("_"):
            return (who,)
        named = self._after.named(version.path)
        if len(version.path) == 2:
            return (f"{who}: {named}",)
        return _line(f"{who}: {named}", self._after.value(version.path, version.value))


def _line(named: str, said: str) -> Told:
    """What is short stands beside its question, what is long under it."""
    return (f"{named}: {_flat(said)}",) if _is_brief(said) else (named, said)


def _row(words: DisputeWords, assessment: Assessment, row: Path) -> Iterator[str]:
    """Every answer in a row."""
    table = words.draft.catalogue.tables.get(row[0])
    order = [column.id for column in table.columns] if table is not None else []
    found = assessment.cells(row[0], row[1])
    for id_ in sorted(found, key=lambda each: (each not in order, order.index(each) if each in order else 0)):
        path = (*row, id_)
        if said := words.value(path, found[id_]).strip():
            yield f"{words.question(path)}: {said}"


def _flat(text: str) -> str:
    return " ".join(text.split())


def _is_brief(text: str) -> bool:
    return len(_flat(text)) <= LINE
