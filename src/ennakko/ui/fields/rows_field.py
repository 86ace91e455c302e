"""A field for choosing any number of rows of another table, such as the sources behind a statement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout
from typing_extensions import override

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.form import Reference
from ennakko.model.words import Language
from ennakko.ui.fields.choice_fields import row_name
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.wrapping import WrappingCheckBox
from ennakko.ui.plain import PlainLabel


class RowsField(Field):
    """A box to tick for each row of the table. The rows follow the table as it changes."""

    def __init__(self, question: Reference, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self._table = question.table
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        title = draft.catalogue.tables[question.table].label.in_(language)
        self._empty = PlainLabel(self.tr("Nothing to choose from yet: {}").format(title), kind="quiet")
        self._column.addWidget(self._empty)
        self._fill()
        draft.changed.connect(self._rows_changed)

    @override
    def focus(self) -> None:
        next(iter(self._boxes.values()), self).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """With nothing to choose from it has the keyboard itself, and what follows the keyboard goes on from here."""
        super().focusInEvent(event)
        self.focused.emit(self.path)

    @override
    def show_value(self) -> None:
        chosen = self.value if isinstance(self.value, tuple) else ()
        for row, box in self._boxes.items():
            box.setChecked(row in chosen)

    def _fill(self) -> None:
        rows = self.draft.assessment.rows(self._table)
        if list(self._boxes) != list(rows):
            for box in self._boxes.values():
                self._column.removeWidget(box)
                box.deleteLater()
            self._boxes = {}
            for row in rows:
                box = WrappingCheckBox()
                self.watch(box)
                box.clicked.connect(self._ticked)
                self._boxes[row] = box
                self._column.addWidget(box)
        for row, box in self._boxes.items():
            box.setText(row_name(self.draft, self._table, row, self.language))
        self._empty.setVisible(not rows)
        self.show_value()

    def _ticked(self) -> None:
        self.answer(tuple(row for row, box in self._boxes.items() if box.isChecked()) or None)

    def _rows_changed(self, change: object) -> None:
        if isinstance(change, Change) and change.touches(self._table):
            self._fill()
