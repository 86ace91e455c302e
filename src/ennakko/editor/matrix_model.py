"""The impact matrix as a Qt model, and the steps by which a key changes a cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ennakko.editor.cell_change import changed_value
from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.edit import RemoveRow
from ennakko.model.findings import Horizon, impact
from ennakko.model.form import Item
from ennakko.model.matrix import VALUE_COLUMN, Line, Matrix, MatrixCell, Place, Section, factor_name, matrix, retold
from ennakko.model.matrix_words import alternative_code, cell_name
from ennakko.model.perspectives import QUESTION as PERSPECTIVES
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.words import Language

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole + 1
"""The section of a heading row, or the line of a factor."""
CELL = Qt.ItemDataRole.UserRole + 2
"""The cell of a factor in an alternative."""

_READ = frozenset({"impacts", "alternatives", "sites", "_form", PERSPECTIVES, SCALE})
_SHOWN_ROLES = [
    CELL,
    ROW,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
]
_NOWHERE = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Headings and factors as rows, alternatives as columns. It follows the draft."""

    def __init__(
        self, draft: OpenDraft, items: Sequence[Item], language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._items = tuple(items)
        self._language = language
        self._shown: tuple[Horizon, ...] = ("overall",)
        self._site = ""
        self._asleep = self._stale = False
        self._take(self._made())
        draft.changed.connect(self._follow)
        draft.places_changed.connect(self._follow_places)

    @property
    def matrix(self) -> Matrix:
        """The matrix shown now."""
        return self._matrix

    def sleep(self) -> None:
        """Follow the draft no longer: nobody looks."""
        self._asleep = True

    def wake(self) -> bool:
        """Follow the draft again, and take in what has happened meanwhile. Returns whether anything has."""
        self._asleep = False
        if not self._stale:
            return False
        self._renew()
        self._tell_columns()
        return True

    @property
    def horizons(self) -> tuple[Horizon, ...]:
        """The horizons in sight; a key changes the value at all of them."""
        return self._shown

    def show_horizons(self, horizons: tuple[Horizon, ...]) -> None:
        """Show other horizons."""
        self._shown = horizons
        self._tell_cells()

    @property
    def site(self) -> str:
        """The site in sight, empty when all are."""
        return self._site

    def show_site(self, site: str) -> None:
        """Show one site with what is about every site, or all of them; keys change what is about just that."""
        if site != self._site:
            self._site = site
            self._renew()

    def add(self, place: Place) -> None:
        """Show a factor from now on, though nothing has been said of it."""
        if not any(isinstance(each, Line) and each.place == place for each in self._rows):
            name = factor_name(self._draft.catalogue, place)
            self._draft.show_place(place, self.tr("Add the factor {}").format(name.in_(self._language) if name else ""))

    def forget(self, place: Place) -> None:
        """Stop showing a factor that was added and that nothing is said of."""
        name = factor_name(self._draft.catalogue, place)
        self._draft.hide_place(place, self.tr("Remove {}").format(name.in_(self._language) if name else ""))

    def may_forget(self, place: Place) -> bool:
        """Whether a factor is only in sight because it was added."""
        said = any(isinstance(e, Line) and e.place == place and any(c.rows for c in e.cells) for e in self._rows)
        return place in self._draft.places and not said

    def section_of(self, row: int) -> Section | None:
        """The section that a row belongs to."""
        above = (self._rows[n] for n in range(min(row, len(self._rows) - 1), -1, -1))
        return next((each for each in above if isinstance(each, Section)), None)

    def find(self, place: Place, alternative: str) -> QModelIndex:
        """Where a factor and an alternative meet; not valid when they are not here."""
        row = next((n for n, e in enumerate(self._rows) if isinstance(e, Line) and e.place == place), None)
        if row is None or not self._matrix.columns:
            return QModelIndex()
        columns = self._matrix.columns
        return self.index(row, columns.index(alternative) if alternative in columns else 0)

    def find_section(self, perspective: str) -> QModelIndex:
        """The heading of a perspective; not valid when it is not here."""
        for n, here in enumerate(self._rows):
            if isinstance(here, Section) and here.perspective == perspective and not here.factors:
                return self.index(n, 0) if self._matrix.columns else QModelIndex()
        return QModelIndex()

    def find_impact(self, impact: str) -> QModelIndex:
        """The cell that an impact row is in."""
        for n, line in enumerate(self._rows):
            if isinstance(line, Line):
                for m, cell in enumerate(line.cells):
                    if any(row.row == impact for row in cell.rows):
                        return self.index(n, m)
            elif any(row.row == impact for row in line.dismissed):
                return self.index(n, 0)
        return QModelIndex()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._matrix.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        here = self._rows[index.row()]
        if role == ROW:
            return here
        if isinstance(here, Section):
            return self._heading(here) if role == Qt.ItemDataRole.AccessibleTextRole else None
        cell = here.cells[index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = cell_name(self._draft.catalogue, self._draft.assessment, here, cell, self._shown, self._language)
            commented = any(self._draft.talk.waits_in(row.row) for row in cell.rows)
            return self.tr("{}, comments").format(said) if commented else said
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            if section >= len(self._matrix.columns):
                return None
            return " ".join(self.alternative(section)).strip()
        return self.row_name(section) if section < len(self._rows) else None

    def alternative(self, column: int) -> tuple[str, str]:
        """The code and the name of a column."""
        row = self._matrix.columns[column]
        code = alternative_code(self._draft.catalogue, self._draft.assessment, row, self._language)
        return code, " ".join(self._draft.assessment.text("alternatives", row, "alt_name").split())

    def row_name(self, row: int) -> str:
        """What a heading or a factor is called."""
        here = self._rows[row]
        if isinstance(here, Section):
            return here.title.in_(self._language) if here.title else self.tr("Without a perspective")
        return here.name.in_(self._language) if here.name else self.tr("The whole perspective")

    def row_at(self, row: int) -> Section | Line:
        """The heading or the factor of a row."""
        return self._rows[row]

    def is_heading(self, row: int) -> bool:
        """Whether a row is the heading of a perspective."""
        return isinstance(self._rows[row], Section)

    def change_value(self, cell: MatrixCell, to: Callable[[str], str | None]) -> None:
        """Give the first impact of a cell another value at the horizons in sight; an empty one gets one first.

        Impacts of a site are left alone while all sites are in sight, and those about every site while one is.
        """
        name = self._step_name(VALUE_COLUMN[self._shown[0]], cell)
        edit = changed_value(self._draft, cell, self._shown, to)
        if isinstance(edit, RemoveRow):
            self._draft.keep_place(cell.place)
        if edit is not None:
            self._draft.make(edit, name)

    def _step_name(self, column: str, cell: MatrixCell) -> str:
        question = self._draft.catalogue.tables["impacts"].column(column)
        code = alternative_code(self._draft.catalogue, self._draft.assessment, cell.alternative, self._language)
        return f"{question.label.in_(self._language)}, {code}" if question else code

    def _heading(self, section: Section) -> str:
        title = section.title.in_(self._language) if section.title else self.tr("Without a perspective")
        return f"{title}: {self.dismissal(section)}" if section.dismissed else title

    def dismissal(self, section: Section) -> str:
        """That a perspective does not concern the decision, and why."""
        words = self._draft.catalogue.phrase("not_applicable", self._language)
        reason = " ".join(section.dismissed[0].none_reason.split())
        return f"{words}: {reason}" if reason else words

    def _made(self) -> Matrix:
        if self._site not in self._draft.assessment.rows("sites"):
            self._site = ""
        return matrix(self._draft.assessment, self._draft.catalogue, self._items, self._draft.places, self._site)

    def _take(self, made: Matrix) -> None:
        self._matrix = made
        rows: list[Section | Line] = []
        for section in made.sections:
            rows += [section, *section.lines]
        self._rows = tuple(rows)

    def _follow(self, change: object) -> None:
        if not isinstance(change, Change) or not any(path[0] in _READ for path in change.paths):
            return
        if self._asleep:
            self._stale = True
        elif told := self._told(change):
            self._show(told)
        else:
            self._renew()
            if change.touches("alternatives"):
                self._tell_columns()

    def _follow_places(self) -> None:
        if self._asleep:
            self._stale = True
        else:
            self._renew()

    def _told(self, change: Change) -> Matrix | None:
        """The matrix after a change that only says something else of impacts which stay where they are."""
        rows = {path[1] for path in change.paths if path[0] == "impacts" and len(path) == 3}
        if any(path[0] in _READ and not (path[0] == "impacts" and len(path) == 3) for path in change.paths):
            return None
        assessment = self._draft.assessment
        return retold(self._matrix, {row: impact(assessment, row) for row in rows})

    def _renew(self) -> None:
        self._stale = False
        made = self._made()
        if _frame(made) != _frame(self._matrix):
            self.beginResetModel()
            self._take(made)
            self.endResetModel()
        else:
            self._show(made)

    def _show(self, made: Matrix) -> None:
        """Show a matrix with the same rows and columns."""
        before = self._rows
        self._take(made)
        for n, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old is not new and old != new and made.columns:
                self.dataChanged.emit(self.index(n, 0), self.index(n, len(made.columns) - 1), _SHOWN_ROLES)

    def _tell_columns(self) -> None:
        if self._matrix.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._matrix.columns) - 1)

    def _tell_cells(self) -> None:
        if self._rows and self._matrix.columns:
            last = self.index(len(self._rows) - 1, len(self._matrix.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, _SHOWN_ROLES)


def _frame(made: Matrix) -> object:
    """What the rows and columns are, whatever is in the cells."""
    return made.columns, [(s.perspective, s.factors, s.title, [line.place for line in s.lines]) for s in made.sections]
