"""The second place for the copies of the assessments, in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ennakko.files import second_place
from ennakko.ui.flow import Flow
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP


class SecondPlaceChoice(QWidget):
    """A folder, or none. The data folder itself is no second place."""

    def __init__(self, chosen: str, data_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = chosen
        self._data_folder = data_folder
        self.told = PlainLabel(selectable=True)
        self.missing = PlainLabel(kind="error")
        self.choose = QPushButton()
        self.none = QPushButton(self.tr("No second p&lace"))
        self.choose.clicked.connect(self._choose)
        self.none.clicked.connect(lambda: self.take(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self.told)
        column.addWidget(self.missing)
        buttons = Flow(2 * STEP)
        for button in (self.choose, self.none):
            button.setAutoDefault(False)
            buttons.add(button)
        column.addWidget(buttons)
        self.setFocusProxy(self.choose)
        self.take(chosen)

    def take(self, chosen: str) -> None:
        """Choose this folder; an empty text for none."""
        fault = self._fault(chosen)
        if not fault:
            self.chosen = chosen
        self.missing.setText(fault)
        self.missing.setVisible(bool(fault))
        self.told.setText(str(second_place.place(self.chosen)) if self.chosen else self.tr("There is no second place."))
        self.choose.setText(self.tr("C&hange the place…") if self.chosen else self.tr("C&hoose a place…"))
        self.none.setVisible(bool(self.chosen))

    def _fault(self, chosen: str) -> str:
        if chosen and second_place.place(chosen).resolve().is_relative_to(self._data_folder.resolve()):
            return self.tr("That is the data folder itself. Choose another place, such as your home drive or a stick.")
        return ""

    def _choose(self) -> None:
        words = self.tr("A second place for the copies")
        if chosen := QFileDialog.getExistingDirectory(self, words, self.chosen):
            self.take(chosen)
