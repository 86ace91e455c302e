"""At a question that a colleague asks about: who asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ennakko.editor.asked import Asked
from ennakko.model.assessment import Path
from ennakko.ui.icons import pixmap
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, current


def asked_words(path: Path, asked: Asked) -> str:
    """Who asks about the question at a path; empty when nobody does."""
    asking = asked.asking
    if asking is None or not asked.at(path):
        return ""
    somebody = QCoreApplication.translate("AskedMark", "Somebody without a name")
    return QCoreApplication.translate("AskedMark", "{} asks for your answer here").format(asking.by.name or somebody)


def mark_asked(path: Path, asked: Asked, column: QVBoxLayout) -> None:
    """Put the mark next in a column, when the question at a path is asked about."""
    if words := asked_words(path, asked):
        column.addWidget(AskedMark(words, asked))


class AskedMark(QWidget):
    """Goes when what was asked has been answered."""

    def __init__(self, words: str, asked: Asked) -> None:
        super().__init__()
        self._asked = asked
        picture = QLabel()
        high = self.fontMetrics().height()
        picture.setPixmap(pixmap("people", current().accent, high, self.devicePixelRatioF()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words, kind="small"), 1)
        asked.changed.connect(self._look)

    def _look(self) -> None:
        self.setVisible(self._asked.asking is not None)
