"""Which term is in sight: the short, the long, or both."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ennakko.model.findings import Horizon
from ennakko.ui.flow import Flow
from ennakko.ui.theme import STEP, role, sized


class TermsSwitch(Flow):
    """Three choices side by side; nothing at all when the form asks for one value only."""

    chosen = Signal()

    def __init__(self, asked: tuple[Horizon, ...], parent: QWidget | None = None) -> None:
        super().__init__(STEP, parent)
        self.terms = asked
        self._group = QButtonGroup(self)
        self.setAccessibleName(self.tr("Term"))
        if len(asked) < 2:
            self.hide()
            return
        choices: tuple[tuple[str, tuple[Horizon, ...]], ...] = (
            (self.tr("Short term"), ("short",)),
            (self.tr("Long term"), ("long",)),
            (self.tr("Both"), asked),
        )
        for words, terms in choices:
            button = QPushButton(words)
            button.setCheckable(True)
            button.setChecked(terms == asked)
            role(button, "tab")
            button.ensurePolished()
            bold = QFontMetrics(sized(button.font(), 1.0, bold=True)).horizontalAdvance(words)
            button.setMinimumWidth(bold + 8 * STEP)
            button.clicked.connect(lambda _on, chosen=terms: self._choose(chosen))
            self._group.addButton(button)
            self.add(button)

    def _choose(self, terms: tuple[Horizon, ...]) -> None:
        self.terms = terms
        self.chosen.emit()
