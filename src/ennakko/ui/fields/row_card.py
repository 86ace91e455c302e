"""One row of a table as a card that opens and closes: its name in sight, its questions inside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import STATUS_QUO
from ennakko.model.form import Derived, LongText, Rowed, ShortText
from ennakko.model.tables import code
from ennakko.model.words import Language, shortened
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.comments.news_line import NewsLine
from ennakko.ui.icons import beside_text, icon
from ennakko.ui.plain import Card, plain_action, plain_tip
from ennakko.ui.theme import STEP, current, role
from ennakko.ui.together.dispute_note import DisputeNote


class _Heading(QToolButton):
    """The name of a row. The arrow keys go from one to the next, past what can be done with each."""

    stepped = Signal(int)
    entered = Signal()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class RowCard(Card):
    """A row. Its fields are made when it is first opened."""

    focused = Signal(object)  # Path
    moved = Signal(int)
    """One place up (-1) or down (1)."""
    removed = Signal()
    stepped = Signal(int)
    """The keyboard wants the name of the row before (-1) or after (1)."""

    def __init__(self, table: Rowed, row: str, draft: OpenDraft, language: Language) -> None:
        super().__init__(kind="card")
        self.body.setContentsMargins(3 * STEP, STEP, 3 * STEP, STEP)
        self.body.setSpacing(0)
        self.table = table
        self.row = row
        self._draft = draft
        self._language = language
        self.blocks: list[QuestionBlock] = []
        self._head = _Heading()
        self._head.stepped.connect(self.stepped)
        self._head.entered.connect(lambda: self.focused.emit((table.id, row)))
        role(self._head, "row_heading")
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setSizePolicy(self._head.sizePolicy().Policy.Ignored, self._head.sizePolicy().Policy.Fixed)
        self._head.setCheckable(True)
        self._head.toggled.connect(self._open)
        line = QHBoxLayout()
        line.setSpacing(STEP)
        line.addWidget(self._head, 1)
        self._up = self._tool("up", self.tr("Move up"), lambda: self.moved.emit(-1))
        self._down = self._tool("down", self.tr("Move down"), lambda: self.moved.emit(1))
        self._bin = self._tool("trash", self.tr("Remove"), self.removed.emit)
        for button in (self._up, self._down, self._bin):
            line.addWidget(button)
        self.add(line)
        self.add(DisputeNote((table.id, row), draft, language))
        self.add(NewsLine((table.id, row), draft, language))
        self._inside = QWidget()
        self._inside.hide()
        inside = QVBoxLayout(self._inside)
        inside.setSpacing(5 * STEP)
        inside.setContentsMargins(STEP, 2 * STEP, STEP, 3 * STEP)
        self.add(self._inside)
        if row == STATUS_QUO:
            self._bin.hide()
            self._up.hide()
            self._down.hide()
        self._name()
        draft.changed.connect(self._refresh)

    def _tool(self, picture: str, words: str, act: object) -> QToolButton:
        button = QToolButton()
        role(button, "plain")
        button.setIcon(icon(picture, current().quiet_text))
        button.setIconSize(beside_text(button))
        button.setToolTip(plain_tip(words))
        button.clicked.connect(act)
        return button

    @property
    def is_open(self) -> bool:
        """Whether the questions are in sight."""
        return self._head.isChecked()

    def open_up(self) -> None:
        """Show the questions."""
        self._head.setChecked(True)

    def place(self, *, is_first: bool, is_last: bool) -> None:
        """Know which way the row can move."""
        self._up.setEnabled(not is_first)
        self._down.setEnabled(not is_last)

    def block(self, column: str) -> QuestionBlock | None:
        """The question of one column, opening the card."""
        self.open_up()
        return next((b for b in self.blocks if b.question.id == column), None)

    def focus_heading(self) -> None:
        """Put the keyboard on the name of the row."""
        self._head.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self.open_up()
        shown = next((b for b in self.blocks if not isinstance(b.question, Derived)), None)
        if shown:
            shown.field.focus()

    def _open(self) -> None:
        layout = self._inside.layout()
        if self.is_open and not self.blocks and layout is not None:
            for column in self.table.columns:
                if isinstance(column, Derived):
                    continue
                block = QuestionBlock(column, (self.table.id, self.row, column.id), self._draft, self._language)
                block.focused.connect(self.focused)
                self.blocks.append(block)
                layout.addWidget(block)
        self._inside.setVisible(self.is_open)
        self._head.setIcon(icon("chevron-down" if self.is_open else "chevron-right", current().quiet_text))

    def _name(self) -> None:
        mark = code(self.table, self._draft.assessment, self.row, self._language)
        texts = (c.id for c in self.table.columns if isinstance(c, ShortText | LongText))
        cells = (" ".join(self._draft.assessment.text(self.table.id, self.row, id_).split()) for id_ in texts)
        said = next((text for text in cells if text), "")
        name = f"{mark} {said}".strip() if self.table.code else said
        name = name or self.table.row.in_(self._language)
        if name == self._head.accessibleName():
            return
        self._head.setText(plain_action(shortened(name, 90)))
        self._head.setAccessibleName(name)
        self._head.setIcon(icon("chevron-down" if self.is_open else "chevron-right", current().quiet_text))
        self._bin.setAccessibleName(self.tr("Remove {}").format(name))
        self._up.setAccessibleName(self.tr("Move up {}").format(name))
        self._down.setAccessibleName(self.tr("Move down {}").format(name))

    def _refresh(self, change: object) -> None:
        if isinstance(change, Change) and change.touches(self.table.id):
            self._name()
