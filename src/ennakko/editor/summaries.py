"""The assessments on this computer as a table that a view can show, narrow and sort."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum
from types import MappingProxyType
from typing import Final, Literal, assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from typing_extensions import override

from ennakko.files.drafts import Hit, Summary
from ennakko.language import relative_day
from ennakko.model.catalogue import Catalogue
from ennakko.model.form import Choice
from ennakko.model.former import choice_words
from ennakko.model.outcome import without_assessment
from ennakko.model.words import Language

Index = QModelIndex | QPersistentModelIndex
Group = Literal["in_progress", "circulated", "final", "decided"]

GROUPS: Final[Mapping[Group, tuple[str, ...]]] = {
    "in_progress": ("draft",),
    "circulated": ("circulated",),
    "final": ("final", "attached"),
    "decided": ("decided", "follow_up", "closed"),
}
_GROUP_OF: Final[Mapping[str, Group]] = {state: group for group, states in GROUPS.items() for state in states}
_STATES: Final = tuple(_GROUP_OF)
_NO_INDEX: Final = QModelIndex()
_NOTHING: Final[Mapping[str, int]] = MappingProxyType({})
NOT_SHARED: Final[Mapping[str, str]] = MappingProxyType({})


class Column(IntEnum):
    """What is told of an assessment, from left to right."""

    MATTER = 0
    CASE_NO = 1
    FORM = 2
    PROGRESS = 3
    MODIFIED = 4
    STATE = 5


class Role(IntEnum):
    """What a view may ask for besides the texts."""

    SUMMARY = Qt.ItemDataRole.UserRole
    HIT = Qt.ItemDataRole.UserRole + 1
    """Where the words looked for were found, or None."""
    SHARE = Qt.ItemDataRole.UserRole + 2
    """How much is answered, from 0 to 1."""
    GROUP = Qt.ItemDataRole.UserRole + 3
    ORDER = Qt.ItemDataRole.UserRole + 4
    """What the column is sorted by."""
    NEWS = Qt.ItemDataRole.UserRole + 5
    """What waits to be read, in words; empty when nothing does."""
    SHARED = Qt.ItemDataRole.UserRole + 6
    """With whom and since when it is shared, in words; empty when it is not."""


class Summaries(QAbstractTableModel):
    """Shows what the store says. It is filled with `show` and never writes."""

    def __init__(self, language: Language, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._now = now
        self._catalogue: Catalogue | None = None
        self._rows: tuple[Summary, ...] = ()
        self._hits: Mapping[str, Hit] = {}
        self._unread: Mapping[str, int] = {}
        self._shared: Mapping[str, str] = {}

    def show(
        self,
        summaries: Sequence[Summary],
        hits: Mapping[str, Hit],
        catalogue: Catalogue | None,
        unread: Mapping[str, int] = _NOTHING,
        shared: Mapping[str, str] = NOT_SHARED,
    ) -> None:
        """Show these, with the places where something was found in them. The catalogue gives forms their names.

        `unread` says in which how many comments wait to be read, `shared` in words how they are shared.
        """
        self.beginResetModel()
        self._rows = tuple(summaries)
        self._hits = hits
        self._shared = shared
        self._catalogue = catalogue
        self._unread = unread
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._aloud(row) if column is Column.MATTER else self._text(row, column)
            case Role.SUMMARY:
                return row
            case Role.HIT:
                return self._hits.get(row.id)
            case Role.NEWS:
                return self._news(row)
            case Role.SHARED:
                return self._shared.get(row.id, "")
            case Role.SHARE:
                return share(row)
            case Role.GROUP:
                return group_of(row)
            case Role.ORDER:
                return self._order(row, column)
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Matter"),
            self.tr("Case number"),
            self.tr("Form"),
            self.tr("Progress"),
            self.tr("Modified"),
            self.tr("State"),
        )[section]

    def _text(self, row: Summary, column: Column) -> str:
        match column:
            case Column.MATTER:
                return row.title or self.tr("Matter without a title")
            case Column.CASE_NO:
                return row.case_no
            case Column.FORM:
                return self._form(row)
            case Column.PROGRESS:
                return self.tr("{} of {}").format(row.answered, row.required)
            case Column.MODIFIED:
                return relative_day(row.modified, self._now(), self._language)
            case Column.STATE:
                return self._state(row)
            case _:
                assert_never(column)

    def _form(self, row: Summary) -> str:
        form = self._catalogue.forms.get(row.form) if self._catalogue else None
        return form.short.in_(self._language) if form else row.form

    def _state(self, row: Summary) -> str:
        if self._catalogue and without_assessment(self._catalogue, row.form, row.state):
            return self.tr("No assessment")
        question = self._catalogue.questions.get("status") if self._catalogue else None
        if not isinstance(question, Choice) or self._catalogue is None:
            return ""
        return choice_words(self._catalogue, question, row.state).in_(self._language) if row.state else ""

    def _news(self, row: Summary) -> str:
        unread = self._unread.get(row.id, 0)
        return self.tr("%n new comment(s)", "", unread) if unread else ""

    def _aloud(self, row: Summary) -> str:
        progress = self.tr("{} of {} questions answered").format(row.answered, row.required)
        modified = self.tr("modified {}").format(self._text(row, Column.MODIFIED))
        said = [self._text(row, column) for column in (Column.MATTER, Column.CASE_NO, Column.FORM, Column.STATE)]
        shared = self._shared.get(row.id, "")
        return ", ".join(part for part in (*said, self._news(row), progress, modified, shared) if part)

    def _order(self, row: Summary, column: Column) -> str | float:
        match column:
            case Column.PROGRESS:
                return share(row)
            case Column.MODIFIED:
                return row.modified.timestamp()
            case Column.STATE:
                return float(_STATES.index(row.state)) if row.state in _STATES else 0.0
            case _:
                return self._text(row, column).casefold()


class ShownSummaries(QSortFilterProxyModel):
    """The same, sorted, and narrowed to one group of states."""

    def __init__(self, summaries: Summaries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group: Group | None = None
        self.setSourceModel(summaries)
        self.setSortRole(Role.ORDER)
        self.sort(Column.MODIFIED, Qt.SortOrder.DescendingOrder)

    def narrow(self, group: Group | None) -> None:
        """Show only the assessments of this group, or all of them."""
        self.beginFilterChange()
        self._group = group
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._group is None:
            return True
        return bool(self.sourceModel().index(source_row, 0, source_parent).data(Role.GROUP) == self._group)


def group_of(summary: Summary) -> Group:
    """The group of states that an assessment belongs to; a state that is not known here counts as work in progress."""
    return _GROUP_OF.get(summary.state, "in_progress")


def counted(summaries: Sequence[Summary]) -> Counter[Group]:
    """How many assessments there are in each group of states."""
    return Counter(group_of(summary) for summary in summaries)


def share(summary: Summary) -> float:
    """How much of an assessment is answered, from 0 to 1."""
    return summary.answered / summary.required if summary.required else 0.0
