"""Above the pages: who asks for an answer, what about, and the way there and back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ennakko.files.asking import Asking
from ennakko.model.words import Language, shortened
from ennakko.ui.assessment_view import AssessmentView
from ennakko.ui.flow import Flow
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.theme import STEP, role

_BRIEF = 160


class AskingLine(QFrame):
    """Stays until the file has been sent back. The pages asked about are links."""

    back_wanted = Signal()

    def __init__(self, asked: Asking, view: AssessmentView, language: Language) -> None:
        super().__init__()
        self._asked = asked
        role(self, "notice")
        name = asked.by.name or self.tr("Somebody without a name")
        who = " · ".join(part for part in (name, asked.by.unit) if part)
        heading = self.tr("{} asks for your answer").format(who)
        words = f"{heading}: {shortened(asked.text, _BRIEF)}" if asked.text else heading
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(PlainLabel(words))
        links = Flow(4 * STEP)
        titles = {page.page.id: page.page.title.in_(language) for page in view.standing.pages}
        self.links: list[QPushButton] = []
        for id_ in dict.fromkeys(asked.pages):
            if id_ in titles:
                link = QPushButton(plain_action(titles[id_]))
                role(link, "link")
                link.setAccessibleName(self.tr("Go to the page {}").format(titles[id_]))
                link.clicked.connect(partial(self._go, view, id_))
                links.add(link)
                self.links.append(link)
        if " ".join(asked.text.split()) != shortened(asked.text, _BRIEF):
            whole = QPushButton(self.tr("Read the whole message…"))
            role(whole, "link")
            whole.clicked.connect(lambda: Message(heading, asked.text, view.window()).exec())
            links.add(whole)
        column.addWidget(links)
        back = QPushButton(self.tr("Send &back…"))
        back.clicked.connect(self.back_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        row.setSpacing(3 * STEP)
        row.addLayout(column, 1)
        row.addWidget(back)
        self.setAccessibleName(words)

    @staticmethod
    def _go(view: AssessmentView, page: str) -> None:
        view.open_page(page)
        view.focus_page()
