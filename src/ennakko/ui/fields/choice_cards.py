"""One choice of several that need a sentence each: radio buttons on cards."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.ui.flow import Flow
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.theme import STEP, role


@dataclass(frozen=True, slots=True)
class CardChoice:
    """What one card says. `mark` is a word or two in a coloured field, such as "Recommended"."""

    id: str
    name: str
    sentence: str
    mark: str = ""


class ChoiceCards(QWidget):
    """The cards under each other. Arrow keys go from one to the next, as with any radio buttons."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[CardChoice], first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, _ChoiceCard] = {}
        self._group = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * STEP)
        for choice in choices:
            card = _ChoiceCard(choice)
            self._cards[choice.id] = card
            self._group.addButton(card.button)
            rows.addWidget(card)
        if self._cards:
            self._cards.get(first, next(iter(self._cards.values()))).button.setChecked(True)
        self._group.buttonToggled.connect(self._tell)

    @property
    def choice(self) -> str:
        """The id of the card that is chosen."""
        return next((id_ for id_, card in self._cards.items() if card.button.isChecked()), "")

    def button(self, id_: str) -> QRadioButton:
        """The radio button of a card."""
        return self._cards[id_].button

    def _tell(self) -> None:
        if self._group.checkedButton() is not None:
            self.chosen.emit(self.choice)


class _ChoiceCard(QFrame):
    """One card. A click anywhere on it chooses it."""

    def __init__(self, choice: CardChoice) -> None:
        super().__init__()
        self.button = QRadioButton(plain_action(choice.name))
        self.button.setAccessibleName(f"{choice.name}, {choice.mark}" if choice.mark else choice.name)
        self.button.setAccessibleDescription(choice.sentence)
        font = self.button.font()
        font.setBold(True)
        self.button.setFont(font)
        top = Flow(3 * STEP)
        top.add(self.button)
        if choice.mark:
            top.add(PlainLabel(choice.mark, kind="pill", wrap=False))
        sentence = PlainLabel(choice.sentence, kind="help")
        body = QVBoxLayout(self)
        body.setContentsMargins(3 * STEP, 2 * STEP, 4 * STEP, 3 * STEP)
        body.setSpacing(STEP // 2)
        body.addWidget(top)
        body.addWidget(sentence)
        sentence.setContentsMargins(8 * STEP, 0, 0, 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        role(self, "card")
        self.button.toggled.connect(lambda on: role(self, "card_chosen" if on else "card"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.setChecked(True)
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
