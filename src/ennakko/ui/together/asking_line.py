"""Above the pages: who asks for an answer, what about, and the way there and back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout
from typing_extensions import override

from ennakko.editor.asked import Stop
from ennakko.files.asking import Asking
from ennakko.model.words import Language, shortened
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.flow import Flow
from ennakko.ui.key_names import key_name
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel, plain_action
from ennakko.ui.theme import STEP, role

_BRIEF = 160
_LOW = 24
"""The height of the view, in times that of its text, under which the questions need the room of the links."""


class AskingLine(QFrame):
    """Stays until the file has been sent back. The pages asked about are links, and so is what is asked next."""

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
        for id_ in asked.pages:
            if id_ in titles:
                count = len(asked.questions.get(id_, ()))
                counted = self.tr("%n question(s)", "", count)
                link = QPushButton(plain_action(f"{titles[id_]}: {counted}" if count else titles[id_]))
                role(link, "link")
                name = self.tr("Go to the page {}").format(titles[id_])
                link.setAccessibleName(f"{name}, {counted}" if count else name)
                link.clicked.connect(partial(self._go, view, id_))
                links.add(link)
                self.links.append(link)
        self.next = QPushButton(self.tr("Next question asked of you"))
        role(self.next, "link")
        self.next.setToolTip(key_name("Ctrl+Shift+A"))
        self.next.clicked.connect(partial(go_to_next_asked, view))
        links.add(self.next)
        self._several = len(self.links) > 1 or any(len(ids) > 1 for ids in asked.questions.values())
        self.next.setVisible(self._several)
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
        self._view = view
        view.installEventFilter(self)
        self._fold()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fold()
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        """Where there is little room, the link to what is asked next leads to all of it."""
        low = self._view.height() < _LOW * self.fontMetrics().height()
        for link in self.links:
            link.setVisible(not (low and self._several))

    @staticmethod
    def _go(view: AssessmentView, page: str) -> None:
        stop = view.draft.asked.next(view.draft.catalogue, view.draft.assessment, page, None)
        _stand(view, stop if stop is not None and stop.page == page else Stop(page))


def go_to_next_asked(view: AssessmentView) -> bool:
    """Go to the next place that is asked about. Returns whether there is any."""
    draft = view.draft
    stop = draft.asked.next(draft.catalogue, draft.assessment, view.page_names[view.place], view.focused)
    if stop is not None:
        _stand(view, stop)
    return stop is not None


def _stand(view: AssessmentView, stop: Stop) -> None:
    view.open_page(stop.page)
    if stop.path:
        view.go_to(stop.path)
    else:
        view.focus_page()
