"""The list of pages in one line, for a window too narrow for a list beside the questions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.theme import STEP, role


class PagePicker(QFrame):
    """A drop-down list of the pages."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        role(self, "footer")
        self._box = DropDown(20)
        self._box.setAccessibleName(self.tr("Pages"))
        self._box.activated.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        row.addWidget(self._box)

    def show_pages(self, names: list[str], place: int) -> None:
        """Show these pages, with one chosen."""
        if [self._box.itemText(n) for n in range(self._box.count())] != names:
            self._box.clear()
            self._box.addItems(names)
        self._box.setCurrentIndex(place)
