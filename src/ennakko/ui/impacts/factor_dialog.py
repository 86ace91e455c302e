"""Choosing a factor that is not in the matrix yet: by searching, by class, or in own words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ennakko.files.text import clean
from ennakko.model.catalogue import Catalogue
from ennakko.model.matrix import OWN, Place, factors
from ennakko.model.words import Language
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.fields.option_list import OptionList, entries
from ennakko.ui.theme import STEP, role


class FactorDialog(QDialog):
    """A list of factors with a search line, and a line for own words. Enter takes what is chosen at once."""

    picked = Signal(object)  # Place

    def __init__(
        self, catalogue: Catalogue, perspective: str, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a factor"))
        self._usual = {option.id: option.perspective or "" for option in factors(catalogue)}
        self._here = perspective
        self.list = OptionList(entries(catalogue, factors(catalogue), language), ticks=False, opens=False)
        self.list.name(self.tr("Search for a factor"), self.tr("Factors"))
        self.list.picked.connect(lambda factor: self._pick(factor, ""))
        self.own = QLineEdit()
        self.own.setMaxLength(200)
        self.perspective = DropDown(20)
        self.perspective.addItem(self.tr("The usual one for the factor"), "")
        for option in catalogue.lists["perspectives"]:
            self.perspective.addItem(option.label.in_(language), option.id)
        self.add_button = QPushButton(self.tr("A&dd"))
        role(self.add_button, "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(
            _label(self.tr("What does the decision have an impact on? &Choose a factor."), self.list.search)
        )
        column.addWidget(self.list, 1)
        column.addWidget(_label(self.tr("Is it not in the list? Name it in your &own words."), self.own))
        column.addWidget(self.own)
        column.addWidget(_label(self.tr("&Perspective under which it is shown"), self.perspective))
        column.addWidget(self.perspective)
        buttons = QDialogButtonBox()
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("C&ancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._add)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.add_button.setDefault(True)  # Qt heeds it only of a button that stands in its dialog
        self.list.chosen.connect(self._choose)
        self.own.textEdited.connect(self._look)
        em = self.fontMetrics().height()
        room = parent.window().size() if parent else QSize(34 * em, 36 * em)
        self.resize(min(34 * em, room.width() - 8 * STEP), min(36 * em, room.height() - 8 * STEP))
        self._look()
        self.list.search.setFocus()

    def _choose(self) -> None:
        """What is chosen in the list is meant, and own words no more."""
        if self.list.current:
            self.own.clear()
        self._look()

    def _look(self) -> None:
        self.add_button.setEnabled(bool(self.own.text().strip() or self.list.current))

    def _add(self) -> None:
        if words := " ".join(clean(self.own.text()).split()):
            self._pick(OWN, words)
        elif self.list.current:
            self._pick(self.list.current, "")

    def _pick(self, factor: str, own: str) -> None:
        perspective = self.perspective.currentData() or self._usual.get(factor, "") or self._here
        self.picked.emit(Place(perspective, factor, own))
        self.accept()


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    role(label, "field_label")
    label.setWordWrap(True)
    label.setBuddy(buddy)
    return label
