"""Choosing a factor that is not in the matrix yet: by searching, by class, or in own words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ennakko.files.text import clean
from ennakko.model.catalogue import Catalogue
from ennakko.model.matrix import OWN, Place, factors
from ennakko.model.words import Language
from ennakko.ui.option_list import OptionList, entries
from ennakko.ui.theme import STEP, role


class FactorDialog(QDialog):
    """A list of factors with a search line, and a line for own words. It closes with the first choice."""

    picked = Signal(object)  # Place

    def __init__(
        self, catalogue: Catalogue, perspective: str, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a factor"))
        self._usual = {option.id: option.perspective or "" for option in factors(catalogue)}
        self.list = OptionList(entries(catalogue, factors(catalogue), language), ticks=False, opens=False)
        self.list.name(self.tr("Search for a factor"), self.tr("Factors"))
        self.list.picked.connect(lambda factor: self._pick(factor, ""))
        self.own = QLineEdit()
        self.own.setMaxLength(200)
        self.add_own = QPushButton(self.tr("Add in own &words"))
        self.add_own.setAutoDefault(False)
        self.add_own.setEnabled(False)
        self.own.textChanged.connect(lambda text: self.add_own.setEnabled(bool(text.strip())))
        self.own.returnPressed.connect(self._pick_own)
        self.add_own.clicked.connect(self._pick_own)
        self.perspective = QComboBox()
        self.perspective.addItem(self.tr("The usual one for the factor"), "")
        for option in catalogue.lists["perspectives"]:
            self.perspective.addItem(option.label.in_(language), option.id)
        self._here = perspective
        column = QVBoxLayout(self)
        column.setSpacing(2 * STEP)
        column.addWidget(_label(self.tr("&Perspective"), self.perspective))
        column.addWidget(self.perspective)
        column.addWidget(_label(self.tr("&Factor"), self.list.search))
        column.addWidget(self.list, 1)
        column.addWidget(_label(self.tr("Is it not in the list? Name it in your &own words."), self.own))
        column.addWidget(self.own)
        column.addWidget(self.add_own)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(34 * self.fontMetrics().height(), 36 * self.fontMetrics().height())
        self.list.search.setFocus()

    def _pick_own(self) -> None:
        if words := " ".join(clean(self.own.text()).split()):
            self._pick(OWN, words)

    def _pick(self, factor: str, own: str) -> None:
        perspective = self.perspective.currentData() or self._usual.get(factor, "") or self._here
        self.picked.emit(Place(perspective, factor, own))
        self.accept()


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    role(label, "field_label")
    label.setWordWrap(True)
    label.setBuddy(buddy)
    return label
