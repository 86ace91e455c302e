"""What the library says where there is nothing to list."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ennakko.language import NAMES
from ennakko.model.words import LANGUAGES
from ennakko.ui.flow import Flow
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP, role


class EmptyLibrary(QWidget):
    """What to do first, when there is nothing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(self.tr("Welcome"))
        self.languages = {each: QPushButton(NAMES[each]) for each in LANGUAGES}
        spoken = Flow(2 * STEP)
        for button in self.languages.values():
            role(button, "link")
            spoken.add(button)
        card.add(spoken)
        card.setMaximumWidth(160 * STEP)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        card.setSizePolicy(policy)
        card.body.setContentsMargins(8 * STEP, 6 * STEP, 8 * STEP, 7 * STEP)
        card.body.setSpacing(3 * STEP)
        card.add(
            PlainLabel(
                self.tr(
                    "Begin with the matter that is being prepared now. A short screening tells whether its effects"
                    " need to be assessed, and how widely."
                )
            )
        )
        card.add(
            PlainLabel(
                self.tr(
                    "Or look at a filled example first. It is an assessment like any other: change it, make a document"
                    " of it, put it into the bin."
                )
            )
        )
        self.new = QPushButton(self.tr("&New assessment"))
        role(self.new, "primary")
        self.example = QPushButton(self.tr("Open the filled e&xample"))
        self.open_file = QPushButton(self.tr("Open a f&ile…"))
        buttons = Flow(3 * STEP)
        for button in (self.new, self.example, self.open_file):
            buttons.add(button)
        card.body.addSpacing(2 * STEP)
        card.add(buttons)
        card.add(
            PlainLabel(
                self.tr("A file that a colleague has shared ends in .ennakko. Opening it copies it into this list."),
                kind="small",
            )
        )
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card, 100)
        line.addStretch(1)
        around.addLayout(line)
        around.addStretch(2)


class NothingHere(QWidget):
    """Why the list is empty, and the way to see something again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PlainLabel(kind="card_heading")
        self.sentence = PlainLabel(kind="help")
        self.button = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6 * STEP, 0, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addSpacing(2 * STEP)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def say(self, heading: str, sentence: str, button: str) -> None:
        """What is shown instead of the list."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
