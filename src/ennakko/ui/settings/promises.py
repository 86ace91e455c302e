"""The page of the manual that says in plain words what is promised about a person's work, and what is not."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ennakko.model.words import Language
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.room_page import RoomPage

if TYPE_CHECKING:
    from ennakko.ui.workspace import Workspace

Kind = Literal["title", "heading", "text", "test"]


def promises(language: Language) -> tuple[tuple[Kind, str], ...]:
    """The page, piece by piece. Its file is read well as it is: # before headings, * around words."""
    file = resources.files("ennakko.resources") / "manual" / f"promises.{language}.md"
    return tuple(_piece(each) for each in file.read_text(encoding="utf-8").strip().split("\n\n"))


def _piece(text: str) -> tuple[Kind, str]:
    if text.startswith("## "):
        return "heading", text[3:]
    if text.startswith("# "):
        return "title", text[2:]
    return ("test", text.replace("*", "")) if text.startswith("*") else ("text", text)


class PromisesView(RoomPage):
    """A card for each promise: what is promised, and how that is tested."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        column = self.paper(gap=4)
        card: Card | None = None
        for kind, text in promises(language):
            if kind == "title":
                column.addWidget(PlainLabel(text, kind="page_heading"))
                self.area.setAccessibleName(text)
            elif kind == "heading":
                card = Card(text)
                column.addWidget(card)
            else:
                label = PlainLabel(text, kind="help" if kind == "test" else "", selectable=True)
                if card is None:
                    column.addWidget(label)
                else:
                    card.add(label)
        column.addStretch(1)
        self.show_paper()
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.left)
        self.buttons.add(self.close_button)

    def focus_first(self) -> None:
        """Put the keyboard on the page, so that the arrow keys scroll it."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)


def visit_promises(workspace: Workspace) -> None:
    """Show the page in the place of what is open."""
    view = PromisesView(workspace.language)
    view.left.connect(workspace.show_open_or_library)
    workspace.show_room(view)
