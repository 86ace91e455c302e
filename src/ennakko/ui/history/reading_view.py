"""An assessment to be read and not changed: from a file of a newer program, or as it was earlier."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.standing import pages
from ennakko.model.words import Language
from ennakko.ui.checking.check_answers import CheckAnswers
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.room_page import RoomPage


class ReadingView(RoomPage):
    """Every answer, a card for each page. They come page by page, so that the screen never waits.

    With the assessment as it is `now`, what differs from it says so.
    """

    def __init__(self, draft: OpenDraft, language: Language, note: str, now: OpenDraft | None = None) -> None:
        super().__init__()
        draft.setParent(self)
        self._answers = CheckAnswers(draft, language, now=now)
        self._to_come = list(pages(draft.catalogue, draft.assessment))
        self._column = self.paper(gap=4)
        heading = draft.assessment.title or self.tr("Matter without a title")
        self._column.addWidget(PlainLabel(heading, kind="page_heading"))
        told = Card(kind="warning_notice")
        told.add(PlainLabel(note))
        self._column.addWidget(told)
        self._column.addStretch(1)
        self.show_paper()
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(f"{heading}. {note}")
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.left)
        self.buttons.add(self.close_button)
        self._fill = QTimer(self, interval=0)
        self._fill.timeout.connect(self._add_page)
        self._fill.start()

    def focus_first(self) -> None:
        """Put the keyboard on the answers, so that the arrow keys scroll them."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_page(self) -> None:
        if not self._to_come:
            self._fill.stop()
            return
        self._column.insertWidget(self._column.count() - 1, self._answers.card(self._to_come.pop(0)))
