"""An assessment to be read and not changed: from a file of a newer program, or as it was earlier."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.standing import pages
from ennakko.model.words import Language
from ennakko.ui.check_answers import CheckAnswers
from ennakko.ui.flow import Flow
from ennakko.ui.page_view import WIDEST
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP, role


class ReadingView(QWidget):
    """Every answer, a card for each page. They come page by page, so that the screen never waits.

    With the assessment as it is `now`, what differs from it says so.
    """

    left = Signal()

    def __init__(self, draft: OpenDraft, language: Language, note: str, now: OpenDraft | None = None) -> None:
        super().__init__()
        draft.setParent(self)
        role(self, "canvas")
        self._answers = CheckAnswers(draft, language, now=now)
        self._to_come = list(pages(draft.catalogue, draft.assessment))
        paper = QWidget()
        role(paper, "canvas")
        across = QHBoxLayout(paper)
        across.setContentsMargins(7 * STEP, 6 * STEP, 7 * STEP, 6 * STEP)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST * self.fontMetrics().height())
        across.addWidget(inner, 100)
        across.addStretch(1)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * STEP)
        heading = draft.assessment.title or self.tr("Matter without a title")
        self._column.addWidget(PlainLabel(heading, kind="page_heading"))
        told = Card(kind="warning_notice")
        told.add(PlainLabel(note))
        self._column.addWidget(told)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(f"{heading}. {note}")
        self._scroll.setWidget(paper)
        footer = QFrame()
        role(footer, "footer")
        self.buttons = Flow(2 * STEP)
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.left)
        self.buttons.add(self.close_button)
        below = QHBoxLayout(footer)
        below.setContentsMargins(7 * STEP, 3 * STEP, 7 * STEP, 3 * STEP)
        below.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(footer)
        self._fill = QTimer(self, interval=0)
        self._fill.timeout.connect(self._add_page)
        self._fill.start()

    def focus_first(self) -> None:
        """Put the keyboard on the answers, so that the arrow keys scroll them."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add_page(self) -> None:
        if not self._to_come:
            self._fill.stop()
            return
        self._column.insertWidget(self._column.count() - 1, self._answers.card(self._to_come.pop(0)))
