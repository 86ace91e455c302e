"""The choice to make no assessment: one button, what it still needs, and what was decided."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.edit import Answer
from ennakko.model.outcome import STATUS, needed, no_assessment, without_assessment
from ennakko.model.remarks import Finding
from ennakko.model.words import Language
from ennakko.ui.checking.finding_row import finding_row
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP


class NoAssessmentChoice(QWidget):
    """Stands below the suggestion of the screening. What is missing is told once the official has chosen."""

    go_to = Signal(object)  # Path

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._language = language
        self._chosen = False
        self.button = QPushButton(self.tr("&No assessment is needed"), self)
        self.button.clicked.connect(self._choose)
        self._said = PlainLabel("", kind="field_label")
        self._back = QPushButton(self.tr("Back to draft"))
        self._back.clicked.connect(lambda: draft.make(Answer(STATUS, "draft"), self.tr("Back to draft")))
        self._links = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self._said)
        column.addLayout(self._links)
        column.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        self.show_state()

    @property
    def decided(self) -> bool:
        """Whether it has been decided that no assessment is made."""
        assessment = self._draft.assessment
        return without_assessment(self._draft.catalogue, assessment.form, assessment.text("status"))

    def show_state(self) -> None:
        """Show what has been decided, or what is still needed for it."""
        decided = self.decided
        missing = needed(self._draft.catalogue, self._draft.assessment) if self._chosen and not decided else ()
        self._chosen = bool(missing)
        self.button.setHidden(decided)
        self._back.setVisible(decided)
        if decided:
            self._said.setText(
                self.tr(
                    "It is decided: no assessment is made. "
                    "Make the one-page document, or copy the two lines for the agenda item."
                )
            )
        else:
            self._said.setText(self.tr("Before it can be decided that no assessment is made:"))
        self._said.setVisible(decided or bool(missing))
        self._list(missing)
        self.setVisible(decided or bool(missing))

    def _choose(self) -> None:
        self._chosen = True
        self.show_state()
        if not self._chosen:
            self._draft.make(no_assessment(self._draft.catalogue), self.tr("No assessment is needed"))

    def _list(self, missing: tuple[Finding, ...]) -> None:
        while (item := self._links.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for finding in missing:
            self._links.addWidget(finding_row(finding, self._draft, self._language, self.go_to.emit))
