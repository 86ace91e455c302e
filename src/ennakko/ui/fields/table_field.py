"""A table as a person fills it: a card for each row, or a line for each person; add, move, remove, undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import STATUS_QUO, Path
from ennakko.model.edit import MoveRow, removal
from ennakko.model.form import Persons, Table
from ennakko.model.tables import code
from ennakko.model.words import Language
from ennakko.ui.comments.news_line import NewsLine
from ennakko.ui.fields.fields import field
from ennakko.ui.fields.row_card import RowCard
from ennakko.ui.icons import icon
from ennakko.ui.key_names import key_name
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.telling import agreed_to_remove
from ennakko.ui.theme import STEP, current, role
from ennakko.ui.together.asked_mark import mark_asked


class _Rows(QWidget):
    """What both kinds of table share: the heading, the button that adds, and following the draft."""

    focused = Signal(object)  # Path

    def __init__(self, table: Table | Persons, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self.table = table
        self.draft = draft
        self.language = language
        self._shown: tuple[str, ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * STEP)
        heading = table.label.in_(language)
        self.column.addWidget(PlainLabel(heading, kind="field_label"))
        mark_asked((table.id,), draft.asked, self.column)
        if table.help:
            self.column.addWidget(PlainLabel(table.help.in_(language), kind="help"))
        self.setAccessibleName(heading)
        if isinstance(table, Persons):
            self.column.addWidget(NewsLine((table.id,), draft, language))
        self.empty = PlainLabel(self.tr("Nothing here yet."), kind="quiet")
        self.column.addWidget(self.empty)
        self.add_button = QPushButton(icon("plus", current().accent), plain_action(table.add.in_(language)))
        self.add_button.clicked.connect(self._add)
        self.column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        draft.changed.connect(self._refresh)

    @property
    def rows(self) -> tuple[str, ...]:
        """The rows in order."""
        return self.draft.assessment.rows(self.table.id)

    def _add(self) -> None:
        edit = self.draft.new_row(self.table.id, {})
        self.draft.make(edit, self.table.add.in_(self.language))
        self.open_row(edit.row)

    def _remove(self, row: str) -> None:
        name = code(self.table, self.draft.assessment, row, self.language) or self.table.row.in_(self.language)
        place = self.rows.index(row)
        edit = removal(self.table.id, row, self.draft.assessment)
        impacts = len(edit.edits) - 1
        told = self.tr("%n impact(s) go with it. Undo, {}, brings everything back.", "", impacts)
        if impacts and not agreed_to_remove(self.window(), name, told.format(key_name("Ctrl+Z"))):
            return
        self.draft.make(edit, self.tr("Remove {}").format(name))
        left = self.rows
        if left:
            self.focus_row(left[min(place, len(left) - 1)])
        else:
            self.add_button.setFocus()

    def open_row(self, row: str) -> None:
        """Show a row and put the cursor in it."""
        raise NotImplementedError

    def focus_row(self, row: str) -> None:
        """Put the keyboard on a row."""
        raise NotImplementedError

    def rebuild(self) -> None:
        """Show the rows that there are."""
        raise NotImplementedError

    def _refresh(self, change: object) -> None:
        if isinstance(change, Change) and self.rows != self._shown:
            self._update()

    def _update(self) -> None:
        self._shown = self.rows
        self.rebuild()
        self.empty.setVisible(not self._shown)
        self.add_button.setEnabled(len(self._shown) < self.table.at_most)


class TableField(_Rows):
    """A card for each row."""

    def __init__(self, table: Table, draft: OpenDraft, language: Language) -> None:
        super().__init__(table, draft, language)
        self._cards: dict[str, RowCard] = {}
        self._update()
        if len(self._cards) <= 2:
            for card in self._cards.values():
                card.open_up()

    def reveal(self, path: Path) -> QWidget | None:
        """Open the row of a path, or go to the first one, and give what to scroll to."""
        card = self._cards.get(path[1]) if len(path) > 1 else None
        block = card.block(path[2]) if card and len(path) > 2 else None
        if block:
            block.field.focus()
        elif card:
            card.focus_first()
        elif self._cards:
            next(iter(self._cards.values())).focus_heading()
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return block or card or self.add_button

    def open_row(self, row: str) -> None:
        self._cards[row].focus_first()

    def focus_row(self, row: str) -> None:
        self._cards[row].focus_heading()

    def rebuild(self) -> None:
        for row in [r for r in self._cards if r not in self._shown]:
            gone = self._cards.pop(row)
            self.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(self._shown):
            card = self._cards.get(row)
            if card is None:
                card = self._cards[row] = RowCard(self.table, row, self.draft, self.language)
                card.focused.connect(self.focused)
                card.removed.connect(lambda r=row: self._remove(r))
                card.moved.connect(lambda step, r=row: self._move(r, step))
                card.stepped.connect(lambda step, r=row: self._step(r, step))
            self.column.removeWidget(card)
            self.column.insertWidget(self.column.indexOf(self.empty) + place, card)
            movable = [r for r in self._shown if r != STATUS_QUO]
            card.place(is_first=row in movable[:1], is_last=row == self._shown[-1])

    def _step(self, row: str, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.focus_row(self.rows[place])

    def _move(self, row: str, step: int) -> None:
        rest = [r for r in self.rows if r != row]
        place = self.rows.index(row) + step
        before = rest[place - 1] if place > 0 else None
        after = rest[place] if place < len(rest) else None
        name = code(self.table, self.draft.assessment, row, self.language) or self.table.row.in_(self.language)
        key = self.draft.key_between(self.table.id, before, after)
        self.draft.make(MoveRow(self.table.id, row, key), self.tr("Move {}").format(name))
        self._cards[row].focus_heading()


class PersonsField(_Rows):
    """A line for each person: name, job title, unit."""

    def __init__(self, table: Persons, draft: OpenDraft, language: Language) -> None:
        super().__init__(table, draft, language)
        self._lines = QWidget()
        self._fields: dict[str, dict[str, QWidget]] = {}
        self.column.insertWidget(self.column.indexOf(self.empty), self._lines)
        self._update()

    def reveal(self, path: Path) -> QWidget | None:
        """Put the cursor in the line of a path and give what to scroll to."""
        cells = self._fields.get(path[1], {}) if len(path) > 1 else {}
        first = next(iter(cells.values()), self.add_button)
        target = cells.get(path[2], first) if len(path) > 2 else first
        (target.focusProxy() or target).setFocus(Qt.FocusReason.OtherFocusReason)
        return target

    def open_row(self, row: str) -> None:
        self.focus_row(row)

    def focus_row(self, row: str) -> None:
        self.reveal((self.table.id, row))

    def rebuild(self) -> None:
        old, self._lines = self._lines, QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * STEP)
        self._fields = {}
        for n, column in enumerate(self.table.columns):
            if self._shown:
                grid.addWidget(PlainLabel(column.label.in_(self.language), kind="small"), 0, n)
            grid.setColumnStretch(n, 1)
        for line, row in enumerate(self._shown, 1):
            self._fields[row] = {}
            for n, column in enumerate(self.table.columns):
                cell = field(column, (self.table.id, row, column.id), self.draft, self.language)
                cell.focused.connect(self.focused)
                (cell.focusProxy() or cell).setAccessibleName(f"{column.label.in_(self.language)} {line}")
                self._fields[row][column.id] = cell
                grid.addWidget(cell, line, n)
            bin_ = QToolButton()
            role(bin_, "plain")
            bin_.setIcon(icon("trash", current().quiet_text))
            bin_.setToolTip(self.tr("Remove"))
            bin_.setAccessibleName(self.tr("Remove {}").format(f"{self.table.row.in_(self.language)} {line}"))
            bin_.clicked.connect(lambda _=False, r=row: self._remove(r))
            grid.addWidget(bin_, line, len(self.table.columns))
        self.column.replaceWidget(old, self._lines)
        old.hide()
        old.deleteLater()
        self._lines.setVisible(bool(self._shown))
