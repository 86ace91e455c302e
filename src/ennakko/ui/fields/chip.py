"""What has been chosen from a long list, with a cross that takes it away again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from ennakko.ui.icons import icon
from ennakko.ui.plain import plain_action
from ennakko.ui.theme import STEP, current, role

_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Chip(QPushButton):
    """Only the cross takes it away, or Delete: who types on, or points at the words, must not lose anything."""

    def __init__(self, label: str) -> None:
        super().__init__(icon("close", current().quiet_text), plain_action(label))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(self.tr("{}: remove").format(label))
        self.setToolTip(self.tr("Delete removes"))
        role(self, "chip")

    @override
    def hitButton(self, pos: QPoint) -> bool:
        cross = self.iconSize().width() + 4 * STEP
        return self.rect().contains(pos) and pos.x() >= self.width() - cross

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
