"""Above the assessment: the way back, which matter it is, that it is saved, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.typed import shown_day
from ennakko.language import clock
from ennakko.model.form import Choice
from ennakko.model.former import choice_words
from ennakko.model.outcome import without_assessment
from ennakko.model.standing import form_of
from ennakko.model.time_left import time_left
from ennakko.model.words import Language
from ennakko.ui import putting_down
from ennakko.ui.icons import beside_text, icon
from ennakko.ui.plain import ElidedLabel, PlainLabel, plain_tip
from ennakko.ui.theme import STEP, current, role


class AssessmentHeader(QFrame):
    """The line that stays in sight whatever page is open."""

    back = Signal()
    document = Signal()
    share = Signal()

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._language = language
        role(self, "header")
        theme = current()
        self._back = QPushButton(icon("back", theme.accent), "")
        role(self._back, "link")
        self._back.setAccessibleName(self.tr("Assessments"))
        self._back.clicked.connect(self.back)
        self._title = ElidedLabel("", kind="card_heading")
        self._line = ElidedLabel("", kind="small")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._line)
        self._sharing = ElidedLabel("", kind="small")
        self._sharing.hide()
        names.addWidget(self._sharing)
        self._saved_mark = PlainLabel("", wrap=False)
        self._saved = PlainLabel("", kind="small", wrap=False)
        self._state = PlainLabel("", kind="pill", wrap=False)
        self._share = QPushButton()
        self._share.setAccessibleName(self.tr("Share…"))
        self._share.clicked.connect(self.share)
        self._make = QPushButton()
        role(self._make, "primary")
        self._make.setAccessibleName(self.tr("Make the document"))
        self._make.clicked.connect(self.document)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP)
        row.setSpacing(3 * STEP)
        row.addWidget(self._back)
        row.addLayout(names, 1)
        row.addWidget(self._saved_mark)
        row.addWidget(self._saved)
        row.addWidget(self._state)
        for button in self._undo_buttons(draft):
            row.addWidget(button)
        row.addWidget(self._share)
        row.addWidget(self._make)
        self.fold(narrow=False)
        self.show_matter()

    def _undo_buttons(self, draft: OpenDraft) -> tuple[QToolButton, QToolButton]:
        steps = draft.steps
        undo, redo = QToolButton(), QToolButton()
        undo_words, redo_words = self.tr("Undo: {}"), self.tr("Redo: {}")
        for button, picture, act in ((undo, "undo", putting_down.undo), (redo, "redo", putting_down.redo)):
            role(button, "plain")
            button.setIcon(icon(picture, current().text))
            button.setIconSize(beside_text(button))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._step, act, draft))

        def show() -> None:
            if not (isValid(steps) and isValid(undo)):  # the stack outlives this header, and speaks while it goes
                return
            for button, words, name, can in (
                (undo, undo_words, steps.undoText(), steps.canUndo()),
                (redo, redo_words, steps.redoText(), steps.canRedo()),
            ):
                button.setEnabled(can)
                button.setToolTip(plain_tip(words.format(name)))
                button.setAccessibleName(words.format(name))

        show()
        steps.indexChanged.connect(show)
        return undo, redo

    def _step(self, act: Callable[[QWidget, OpenDraft], None], draft: OpenDraft) -> None:
        act(self.window(), draft)

    def fold(self, *, narrow: bool) -> None:
        """Say less where there is little room; every button stays."""
        self._back.setText("" if narrow else self.tr("&Assessments"))
        self._share.setText("" if narrow else self.tr("Sha&re…"))
        self._share.setIcon(icon("share", current().text) if narrow else QIcon())
        self._make.setText(self.tr("&Document") if narrow else self.tr("Make the &document"))
        self._state.setHidden(narrow)
        self._saved.setHidden(narrow)
        for button, words in ((self._back, self._back.accessibleName()), (self._share, self._share.accessibleName())):
            button.setToolTip(plain_tip(words) if narrow else "")

    def show_matter(self) -> None:
        """Show the matter as it is now."""
        assessment, catalogue = self._draft.assessment, self._draft.catalogue
        self._title.setText(assessment.title or self.tr("Matter without a title"))
        parts: tuple[str, ...] = (
            form_of(catalogue, assessment).short.in_(self._language),
            assessment.text("case_no"),
            *self._handling(),
        )
        today = self._draft.ways.today
        left = time_left(assessment, today()) if today else None
        if left and left.days >= 0:
            parts = (*parts, left.brief.in_(self._language))
        self._line.setText(" · ".join(part for part in parts if part))
        status = catalogue.questions.get("status")
        state = assessment.text("status") or "draft"
        said = choice_words(catalogue, status, state).in_(self._language) if isinstance(status, Choice) else ""
        none = without_assessment(catalogue, assessment.form, state)
        self._state.setText(self.tr("No assessment") if none else said)

    def show_sharing(self, words: str) -> None:
        """Say how it stands with sharing; nothing when there is nothing to say."""
        self._sharing.setText(words)
        self._sharing.setHidden(not words)

    def _handling(self) -> tuple[str, ...]:
        """Who handles the matter, and when for the first time. Whose day it is of several, nobody has said."""
        bodies = self._draft.assessment.texts("body")
        day = shown_day(self._draft.assessment.text("meeting_date"))
        if len(bodies) > 1 and day:
            return (self.tr("first handled on {}").format(day),)
        return (" ".join(filter(None, (", ".join(bodies), day))),)

    def show_saved(self, at: datetime) -> None:
        """Say that everything up to now is on the disk."""
        theme = current()
        self._saved_mark.setPixmap(icon("check", theme.ok).pixmap(16, 16))
        words = self.tr("Saved at {}").format(clock(at, self._language))
        self._saved.setText(words)
        self._saved_mark.setToolTip(plain_tip(words))

    def show_unsaved(self) -> None:
        """Say that something is not on the disk."""
        self._saved_mark.clear()
        self._saved.setText(self.tr("Not saved"))


def window_title(matter: str) -> str:
    """What stands in the frame of the window."""
    return f"{matter} – Ennakko" if matter else "Ennakko"
