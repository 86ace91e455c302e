"""A sentence about a question, with the way to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ennakko.model.assessment import Path
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.theme import role


class JumpRow(QWidget):
    """The sentence, and beside it a link that leads to the question."""

    def __init__(self, words: str, path: Path, go: Callable[[Path], object], link: str = "") -> None:
        super().__init__()
        link = link or self.tr("Go there")
        self.link = QPushButton(plain_action(link))
        role(self.link, "link")
        self.link.setAccessibleName(f"{link}: {words}")
        self.link.clicked.connect(partial(go, path))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(PlainLabel(words), 1)
        line.addWidget(self.link, alignment=Qt.AlignmentFlag.AlignTop)
