"""The comparison as a Qt model: perspectives down, alternatives across, the verdicts in each cell."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.findings import Cell, Horizon, Impact, alternatives, comparison
from ennakko.model.former import listed_words
from ennakko.model.matrix import factor_name, place_of
from ennakko.model.matrix_words import alternative_code, value_word
from ennakko.model.sites import site_name
from ennakko.model.verdicts import Verdict, perspectives, verdicts
from ennakko.model.words import Language

Index = QModelIndex | QPersistentModelIndex

SAID = Qt.ItemDataRole.UserRole + 1
"""What a cell says: a tuple of `Said`."""

_TERM = {"short": "short_term", "long": "long_term"}
_LONGEST = 140
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Said:
    """One verdict in words. `term` is given where both horizons are in sight."""

    term: str
    value: str
    word: str
    reason: str
    whole: str


class ComparisonModel(QAbstractTableModel):
    """Reads the draft as it is when `renew` is called."""

    def __init__(self, draft: OpenDraft, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._language = language
        self._shown: tuple[Horizon, ...] = ()
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._cells: dict[Horizon, tuple[tuple[Cell, ...], ...]] = {}

    def renew(self, shown: tuple[Horizon, ...]) -> None:
        """Read the draft, and show these horizons."""
        assessment = self._draft.assessment
        self.beginResetModel()
        self._shown = shown
        self._rows = perspectives(self._draft.catalogue, assessment)
        self._columns = alternatives(assessment)
        self._cells = {horizon: comparison(assessment, self._rows, horizon) for horizon in shown}
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (SAID, Qt.ItemDataRole.AccessibleTextRole):
            return None
        said = self.said(index.row(), index.column())
        if role == SAID:
            return said
        parts = [f"{each.term} {each.word}: {each.whole}".strip(": ") for each in said]
        heads = f"{self.row_name(index.row())}, {self.alternative(index.column())[0]}"
        return f"{heads}: {'; '.join(parts) or self._draft.catalogue.phrase('not_assessed', self._language)}"

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return " ".join(self.alternative(section)).strip() if section < len(self._columns) else None
        return self.row_name(section) if section < len(self._rows) else None

    def alternative(self, column: int) -> tuple[str, str]:
        """The code and the name of a column."""
        row = self._columns[column]
        code = alternative_code(self._draft.catalogue, self._draft.assessment, row, self._language)
        return code, " ".join(self._draft.assessment.text("alternatives", row, "alt_name").split())

    def row_name(self, row: int) -> str:
        """What a perspective is called."""
        return listed_words(self._draft.catalogue, "perspectives", self._rows[row]).in_(self._language)

    def is_heading(self, _row: int) -> bool:
        """No row is a heading here."""
        return False

    def said(self, row: int, column: int) -> tuple[Said, ...]:
        """What a cell says: the verdicts of each horizon, once when both say the same."""
        found = {horizon: verdicts(cells[row][column]) for horizon, cells in self._cells.items()}
        values = [tuple(verdict.value for verdict in each) for each in found.values()]
        if len(values) > 1 and all(each == values[0] for each in values):
            term = self._draft.catalogue.phrase("both_terms", self._language)
            return tuple(self._said(verdict, term) for verdict in next(iter(found.values())))
        many = len(found) > 1
        return tuple(
            self._said(verdict, self._draft.catalogue.phrase(_TERM[horizon], self._language) if many else "")
            for horizon, each in found.items()
            for verdict in each
        )

    def _said(self, verdict: Verdict, term: str) -> Said:
        word = value_word(self._draft.catalogue, verdict.value, self._language)
        impact = verdict.impact
        name = factor_name(self._draft.catalogue, place_of(impact))
        factor = name.in_(self._language) if name else ""
        if impact.site:
            site = site_name(self._draft.catalogue, self._draft.assessment, impact.site, self._language)
            factor = f"{factor} ({site})" if factor else site
        why = self._why(impact)
        whole = f"{factor}: {why}" if factor and why else factor or why
        short = _shortened(why)
        return Said(term, verdict.value, word, f"{factor}: {short}" if factor and short else factor or short, whole)

    def _why(self, impact: Impact) -> str:
        described = self._draft.assessment.text("impacts", impact.row, "imp_desc")
        return " ".join((described or impact.none_reason).split())


def _shortened(text: str) -> str:
    """The first sentence when it is short enough, otherwise as many words as fit and …."""
    end = text.find(". ")
    sentence = text[: end + 1] if end > 0 else text
    if len(sentence) <= _LONGEST:
        return sentence
    return sentence[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:") + "…"
