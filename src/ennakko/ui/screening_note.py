"""What the screening suggests, with its reasons in words, and one button that takes the suggestion."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import MODULES
from ennakko.model.condition import Scope
from ennakko.model.edit import Answer, Edit, Together, choose_form
from ennakko.model.screening import Suggestion, suggestion
from ennakko.model.words import Language
from ennakko.ui.plain import Card, PlainLabel


class ScreeningNote(Card):
    """The suggestion as it stands with the answers so far. The official decides."""

    go_to = Signal(object)  # Path

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__(kind="notice")
        self._draft = draft
        self._language = language
        self._said = PlainLabel("", kind="card_heading")
        self._why = PlainLabel("")
        self._left = QPushButton()
        self._take = QPushButton(self.tr("&Use this suggestion"))
        self._left.clicked.connect(self._go_on)
        self._take.clicked.connect(self._use)
        self.add(self._said)
        self.add(self._why)
        for button in (self._left, self._take):
            self.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._show()
        draft.changed.connect(self._refresh)

    def _suggestion(self) -> Suggestion:
        return suggestion(self._draft.catalogue.form_for("screening"), self._draft.assessment)

    def _show(self) -> None:
        found = self._suggestion()
        catalogue = self._draft.catalogue
        left = len(found.unanswered)
        outcomes = {
            "none": self.tr("The answers do not call for an assessment"),
            "light": self.tr("The answers call for a light assessment"),
            "full": self.tr("The answers call for a full assessment"),
        }
        self._said.setText(outcomes[found.outcome] if not left else self.tr("What the answers call for"))
        reasons = [catalogue.questions[id_].label.in_(self._language) for id_ in found.strong or found.triggers]
        modules = [catalogue.forms[m].short.in_(self._language) for m in found.modules if m in catalogue.forms]
        lines: list[str] = []
        if left:
            lines.append(self.tr("The suggestion comes when every question has an answer. “Don’t know” is one."))
        elif not reasons:
            lines.append(self.tr("Every answer is no. Write the reasons below: they are kept with the matter."))
        else:
            lines.append(self.tr("Yes or don’t know: {}").format(" · ".join(reasons)))
            if modules:
                lines.append(self.tr("Modules to consider: {}").format(", ".join(modules)))
        self._why.setText("\n".join(lines))
        self._left.setText(self.tr("Go to the first of %n unanswered question(s)", "", left))
        self._left.setVisible(bool(left))
        self._take.setVisible(not left and found.outcome != "none")

    def _go_on(self) -> None:
        self.go_to.emit((self._suggestion().unanswered[0],))

    def _use(self) -> None:
        found = self._suggestion()
        catalogue = self._draft.catalogue
        scope: Scope = "full" if found.outcome == "full" else "light"
        modules = tuple(m for m in found.modules if m in catalogue.forms) or None
        edits: tuple[Edit, ...] = (*choose_form(catalogue.form_for(scope).id, scope).edits, Answer(MODULES, modules))
        self._draft.make(Together(edits), self.tr("Use the suggestion of the screening"))

    def _refresh(self, change: object) -> None:
        if isinstance(change, Change) and any(len(path) == 1 for path in change.paths):
            self._show()
