"""What a colleague is asked: a message, and the pages it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from ennakko.files.text import clean
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP

_ID = Qt.ItemDataRole.UserRole
_LINES = 3
_ROWS = 6


class AskingChoice(QWidget):
    """The page one is on is ticked to begin with."""

    def __init__(self, pages: Sequence[tuple[str, str]], here: str) -> None:
        super().__init__()
        self.message = QPlainTextEdit()
        self.message.setTabChangesFocus(True)
        self.message.setAccessibleName(self.tr("Message"))
        line = self.fontMetrics().lineSpacing()
        self.message.setFixedHeight(_LINES * line + 6 * STEP)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages to answer"))
        high = line + 4 * STEP
        self.list.setFixedHeight(min(len(pages), _ROWS) * high + 2 * STEP)
        for id_, title in pages:
            item = QListWidgetItem(title, self.list)
            item.setData(_ID, id_)
            item.setSizeHint(QSize(0, high))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if id_ == here else Qt.CheckState.Unchecked)
            if id_ == here:
                self.list.setCurrentItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for words, widget in ((self.tr("Message"), self.message), (self.tr("Pages to answer"), self.list)):
            label = PlainLabel(words, kind="field_label")
            label.setBuddy(widget)
            column.addWidget(label)
            column.addWidget(widget)

    @property
    def text(self) -> str:
        """What was written."""
        return clean(self.message.toPlainText()).strip()

    @property
    def pages(self) -> tuple[str, ...]:
        """The ids of the pages that are ticked."""
        rows = (self.list.item(n) for n in range(self.list.count()))
        return tuple(str(row.data(_ID)) for row in rows if row.checkState() == Qt.CheckState.Checked)
