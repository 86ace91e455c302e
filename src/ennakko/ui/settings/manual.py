"""The pages of the manual: how the program is used, and what is promised about a person's work."""

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

Page = Literal["guide", "promises"]
Kind = Literal["title", "heading", "text", "test"]


def manual(page: Page, language: Language) -> tuple[tuple[Kind, str], ...]:
    """A page, piece by piece. Its file is read well as it is: # before headings, * around how a promise is tested."""
    file = resources.files("ennakko.resources") / "manual" / f"{page}.{language}.md"
    return tuple(_piece(each) for each in file.read_text(encoding="utf-8").strip().split("\n\n"))


def _piece(text: str) -> tuple[Kind, str]:
    if text.startswith("## "):
        return "heading", text[3:]
    if text.startswith("# "):
        return "title", text[2:]
    return ("test", text.replace("*", "")) if text.startswith("*") else ("text", text)


class ManualView(RoomPage):
    """A page of the manual, a card for each of its headings."""

    def __init__(self, page: Page, language: Language) -> None:
        super().__init__()
        self.page: Page = page
        column = self.paper(gap=4)
        card: Card | None = None
        for kind, text in manual(page, language):
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


def visit_manual(workspace: Workspace, page: Page) -> None:
    """Show a page in the place of what is open."""
    view = ManualView(page, workspace.language)
    view.left.connect(workspace.show_open_or_library)
    workspace.show_room(view)
