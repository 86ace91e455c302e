"""The box where a comment is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ennakko.ui.fields.text_fields import GrowingText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommentBox(GrowingText):
    """Ctrl+Enter sends, Escape goes back. Undo is its own: what is written here is no answer."""

    sent = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(2)
        self.setUndoRedoEnabled(True)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _sends(event):
            event.accept()  # elsewhere in the window the same keys go to the last page
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _sends(event):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _sends(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
