"""What stands around the guidance: the way back, where it has taken the place of the questions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.ui.assessment.guidance import Guidance
from ennakko.ui.icons import icon
from ennakko.ui.theme import STEP, current, role


class GuidanceFrame(QWidget):
    """Escape and a button lead back, as does F1."""

    left = Signal()

    def __init__(self, guidance: Guidance) -> None:
        super().__init__()
        role(self, "guidance")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = QPushButton(icon("back", current().accent), self.tr("Back to the questions"))
        role(self.back, "link")
        self.back.setToolTip("F1")
        self.back.clicked.connect(self.left)
        self.back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(4 * STEP, 0, 4 * STEP, 0)
        above.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(above)
        column.addWidget(guidance, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.left.emit()
        else:
            super().keyPressEvent(event)
