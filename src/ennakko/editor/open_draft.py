"""The open assessment: one value, one gate for change, one signal that says what changed."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping, Sequence

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from ennakko.editor.asked import Asked
from ennakko.editor.conversation import Conversation
from ennakko.editor.disputes import Disputes
from ennakko.editor.happening import Happening
from ennakko.editor.news import News
from ennakko.editor.steps import Joining, Steps
from ennakko.editor.ways import Ways
from ennakko.files.editions import Editions
from ennakko.model.assessment import EDITION, SCOPE, Assessment, Path, Value, differing
from ennakko.model.catalogue import Catalogue
from ennakko.model.edit import AddRow, Answer, Edit, changes
from ennakko.model.form import Number, TextList
from ennakko.model.form_choice import taken
from ennakko.model.matrix import Place
from ennakko.model.order import DIGITS, between
from ennakko.model.scale import scale_of

_PAUSE = 1.5
"""Seconds without a key after which typing in the same answer begins a new step of undo."""


_PLAIN = Ways()


class Change(msgspec.Struct, frozen=True):
    """What changed: the paths of the answers, and the assessment before and after."""

    paths: frozenset[Path]
    before: Assessment
    after: Assessment

    def touches(self, *start: str) -> bool:
        """Whether any changed path begins so."""
        return any(path[: len(start)] == start for path in self.paths)


class Spot(QObject):
    """One answer, for whoever cares about nothing else."""

    changed = Signal()


class OpenDraft(QObject):
    """The assessment on the screen. Anybody may read it; it changes only through `make`, undo and redo.

    `page` is the page one is on; a step remembers it, so that undoing it leads back there.

    `catalogue` are its own forms. When it moves to another edition of them, everything on the screen asks other things:
    then `edition_changed` is told instead of `changed`, and the screen is made anew.
    """

    changed = Signal(object)  # Change
    places_changed = Signal()
    edition_changed = Signal(object)  # Change
    happened = Signal(object)  # Happening

    def __init__(
        self,
        assessment: Assessment,
        catalogue: Catalogue,
        parent: QObject | None = None,
        ways: Ways = _PLAIN,
        editions: Editions | None = None,
    ) -> None:
        super().__init__(parent)
        self.editions = editions or Editions(catalogue)
        self._catalogue = self.editions.of(assessment)
        self.ways = ways
        self.steps = Steps(self)
        self.page = ""
        self._assessment = assessment
        self._spots: dict[Path, Spot] = {}
        self._places: tuple[Place, ...] = ()
        self.unread: dict[Path, tuple[str, ...]] = {}  # what is written and cannot be understood, so is no answer
        self.disputes = Disputes(self)
        self.talk = Conversation(self, self)
        self.news = News(self)
        self.asked = Asked(self)

    @property
    def places(self) -> tuple[Place, ...]:
        """The factors to show although nothing is said of them yet. They are no part of the assessment."""
        return self._places

    def show_place(self, place: Place, name: str) -> None:
        """Show a factor from now on, by one named step of undo."""
        if place not in self._places:
            self.steps.push(_PlaceStep(self._take_places, self.telling(name), place, name, come=True))

    def hide_place(self, place: Place, name: str) -> None:
        """Stop showing a factor, by one named step of undo."""
        if place in self._places:
            self.steps.push(_PlaceStep(self._take_places, self.telling(name), place, name, come=False))

    def keep_place(self, place: Place) -> None:
        """Go on showing a factor whose impacts are about to go. Undo brings the impacts back, so it needs no step."""
        if place not in self._places:
            self._take_places(place, True)

    def _take_places(self, place: Place, come: bool) -> None:
        rest = tuple(each for each in self._places if each != place)
        self._places = (*rest, place) if come else rest
        self.places_changed.emit()

    @property
    def catalogue(self) -> Catalogue:
        """The forms, speaking of values on the scale of the assessment."""
        return self._catalogue.on_scale(scale_of(self._assessment))

    @property
    def assessment(self) -> Assessment:
        """The assessment as it is now."""
        return self._assessment

    def value(self, *path: str) -> Value:
        """The answer at a path."""
        return self._assessment.value(*path)

    def at(self, path: Path) -> Spot:
        """What tells when the answer at a path has changed. A page has hundreds, and a key changes one."""
        if path not in self._spots:
            self._spots[path] = Spot(self)
        return self._spots[path]

    def make(self, edit: Edit, name: str) -> None:
        """Change the assessment by one named step of undo. Nothing happens when the edit changes nothing.

        Raises EditRefused when the edit does not fit.
        """
        if changed := changes(edit, self._assessment):
            merges = edit.path if isinstance(edit, Answer) and self._typed(edit) else None
            self._step(changed, name, merges)

    def _step(self, changed: Mapping[Path, Value], name: str, merges: Path | None, *, wide: bool = False) -> None:
        self.steps.take(_Step(self.show, self.telling(name, wide=wide), self._assessment, changed, name, merges))

    def telling(self, name: str, *, wide: bool = False) -> Tell:
        """What a step of this name says when it is undone or redone."""
        page = self.page
        return lambda paths, undone: self.happened.emit(Happening(page, paths, name, undone, wide))

    def become(self, answers: Mapping[Path, Value], name: str) -> None:
        """Take on other answers altogether by one named step of undo, such as those of an earlier state.

        Where they tell no edition of the form, it stays the one there is.
        """
        answers = {EDITION: self._assessment.answers.get(EDITION), **answers}
        if changed := {path: answers.get(path) for path in differing(self._assessment.answers, answers)}:
            self._step(changed, name, None, wide=True)

    def answer(self, path: Path, value: Value, name: str) -> None:
        """Answer one question. Choosing a scope takes the form of that scope into use."""
        form = next((f for f in self.catalogue.forms.values() if path == SCOPE and value and f.scope == value), None)
        self.make(taken(form, self._assessment) if form else Answer(path, value), name)

    def new_row(self, table: str, cells: Mapping[str, Value], after: str | None = None) -> AddRow:
        """The edit that adds a row at the end of a table, or after another row."""
        rows = self._assessment.rows(table)
        place = rows.index(after) + 1 if after in rows else len(rows)
        low = self._assessment.text(table, rows[place - 1]) if place else None
        high = self._assessment.text(table, rows[place]) if place < len(rows) else None
        return AddRow(table, secrets.token_hex(12), between(low, high, _jitter()), cells)

    def new_rows(self, table: str, rows: Sequence[Mapping[str, Value]]) -> tuple[AddRow, ...]:
        """The edits that add several rows, in order, at the end of a table."""
        there = self._assessment.rows(table)
        last = self._assessment.text(table, there[-1]) if there else None
        edits: list[AddRow] = []
        for cells in rows:
            last = between(last, None, _jitter())
            edits.append(AddRow(table, secrets.token_hex(12), last, cells))
        return tuple(edits)

    def key_between(self, table: str, before: str | None, after: str | None) -> str:
        """An order key between two rows of a table."""
        low = self._assessment.text(table, before) if before else None
        high = self._assessment.text(table, after) if after else None
        return between(low, high, _jitter())

    def _typed(self, edit: Answer) -> bool:
        """Whether a person gives this answer key by key: a text, a list of texts, a number."""
        table = self.catalogue.tables.get(edit.path[0])
        asked = table.column(edit.path[-1]) if table else self.catalogue.questions.get(edit.path[0])
        return isinstance(edit.value, str) or (edit.value is not None and isinstance(asked, TextList | Number))

    def let_go(self) -> None:
        """Forget the steps of undo, and go once all that is going on has come to its end.

        What is connected to a draft is held by Qt, where Python does not find garbage. Steps and connections lead back
        to the draft, so it would stay for good, and with it everything that was on the screen.
        """
        self.steps.blockSignals(True)
        self.steps.clear()
        self.deleteLater()

    def show(self, values: Mapping[Path, Value]) -> None:
        """Let these answers be others. Only for steps of undo, and for what arrives by itself."""
        before, paths = self._assessment, frozenset(values)
        self._assessment = before.changed(values)
        self.unread = {path: written for path, written in self.unread.items() if values.get(path) is None}
        change = Change(paths, before, self._assessment)
        if EDITION in paths:
            self._catalogue = self.editions.of(self._assessment)
            self.edition_changed.emit(change)
            return
        self.changed.emit(change)
        self.disputes.follow(self._assessment, paths)
        self.talk.follow(paths)
        self.news.follow(self._assessment, paths)
        for path in paths & self._spots.keys():
            self._spots[path].changed.emit()


Tell = Callable[[frozenset[Path], bool], None]


class _Step(Joining):
    """The answers that change, as they were and as they become. Typing in one answer without a pause is one step."""

    def __init__(
        self,
        show: Callable[[Mapping[Path, Value]], None],
        tell: Tell,
        to: Assessment,
        values: Mapping[Path, Value],
        name: str,
        merges: Path | None,
    ) -> None:
        super().__init__(name)
        self._show = show
        self._tell = tell
        self._is_new = True
        self._before = {path: to.answers.get(path) for path in values}
        self._after = dict(values)
        self._merges = merges
        self._made = time.monotonic()

    @override
    def redo(self) -> None:
        self._show(self._after)
        if not self._is_new and EDITION not in self._after:
            self._tell(frozenset(self._after), False)
        self._is_new = False

    @override
    def undo(self) -> None:
        self._show(self._before)
        if EDITION not in self._after:  # then everything is made anew
            self._tell(frozenset(self._after), True)

    @override
    def joins(self, other: _Step) -> bool:
        return self._merges is not None and self._merges == other._merges and other._made - self._made <= _PAUSE

    @override
    def take_in(self, other: _Step) -> None:
        self._before = other._before | self._before
        self._after |= other._after
        self._made = other._made


class _PlaceStep(QUndoCommand):
    """A factor comes in sight, or goes, while nothing is said of it."""

    def __init__(self, take: Callable[[Place, bool], None], tell: Tell, place: Place, name: str, *, come: bool) -> None:
        super().__init__(name)
        self._take = take
        self._tell = tell
        self._is_new = True
        self._place = place
        self._come = come

    @override
    def redo(self) -> None:
        self._take(self._place, self._come)
        if not self._is_new:
            self._tell(frozenset(), False)
        self._is_new = False

    @override
    def undo(self) -> None:
        self._take(self._place, not self._come)
        self._tell(frozenset(), True)


def _jitter() -> str:
    return "".join(secrets.choice(DIGITS) for _ in range(3)) + secrets.choice(DIGITS[1:])
