"""What the screening suggests, with its reasons in words: take it, or decide that no assessment is needed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import MODULES
from ennakko.model.condition import Scope
from ennakko.model.edit import Answer, Edit, Together
from ennakko.model.form import Choice
from ennakko.model.form_choice import taken
from ennakko.model.former import choice_words
from ennakko.model.screening import EXEMPTION, Suggestion, Thresholds, suggestion
from ennakko.model.words import Language
from ennakko.ui.assessment.no_assessment_choice import NoAssessmentChoice
from ennakko.ui.assessment.time_left_note import TimeLeftNote
from ennakko.ui.flow import Flow
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP


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
        self._take = QPushButton(self.tr("Use this suggest&ion"))
        self._left.clicked.connect(self._go_on)
        self._take.clicked.connect(self._use)
        self.add(self._said)
        self.add(self._why)
        self._none = NoAssessmentChoice(draft, language)
        self._none.go_to.connect(self.go_to)
        choices = Flow(2 * STEP)
        for button in (self._left, self._take, self._none.button):
            choices.add(button)
        self.add(choices)
        self.add(TimeLeftNote(draft, language))
        self.add(self._none)
        self._show()
        draft.changed.connect(self._refresh)

    def _suggestion(self) -> Suggestion:
        screening = self._draft.catalogue.form_for("screening")
        return suggestion(screening, self._draft.assessment, self._draft.ways.thresholds)

    def _show(self) -> None:
        found = self._suggestion()
        left = len(found.unanswered)
        outcomes = {
            "none": self.tr("Suggestion: no assessment is needed"),
            "light": self.tr("Suggestion: a light assessment"),
            "full": self.tr("Suggestion: a full assessment"),
        }
        self._said.setText(outcomes[found.outcome] if found.decided else self.tr("Suggestion"))
        self._why.setText("\n".join(self._reasons(found)))
        self._left.setText(self.tr("Go to the first of %n unanswered question(s)", "", left))
        self._none.show_state()
        self._left.setVisible(not found.decided and not self._none.decided)
        self._take.setVisible(found.decided and found.outcome != "none" and not self._none.decided)

    def _reasons(self, found: Suggestion) -> Iterator[str]:
        if not found.decided:
            yield self.tr("The suggestion comes when every question has an answer. “Don’t know” is an answer, too.")
            return
        limits = self._draft.ways.thresholds
        most = limits.full_from
        asked = self._listed(found.reasons)
        match found.ground:
            case "exempt":
                yield self.tr("Ground for exemption: {}").format(self._exemption(found))
                if found.triggers:
                    yield self.tr("Still answered yes or don’t know: {}").format(self._listed(found.triggers))
                yield self.tr("Write the reasons below. They are kept with the matter.")
            case "nothing":
                yield self.tr("Every answer is no. Write the reasons below. They are kept with the matter.")
            case "strong":
                alone = len(found.reasons)
                told = self.tr("Enough for a full assessment by itself (%n answer(s)): {}", "", alone)
                yield told.format(asked)
                if others := len(found.others):
                    yield self.tr("%n other question(s) got the answer yes or don’t know, too.", "", others)
            case "many" | "few":
                told = self.tr("%n answer(s) of yes or don’t know: {}", "", len(found.reasons))
                yield told.format(asked)
                if limits.full_from != Thresholds().full_from:
                    yield self.tr("In your organisation %n such answer(s) call for a full assessment.", "", most)
            case _:
                assert_never(found.ground)
        forms = self._draft.catalogue.forms
        modules = [forms[m].short.in_(self._language) for m in found.modules if m in forms]
        if modules:
            yield self.tr(
                "The suggestion brings these modules along; you can leave out what you do not need: {}"
            ).format(", ".join(modules))

    def _listed(self, ids: tuple[str, ...]) -> str:
        return " · ".join(self._draft.catalogue.questions[id_].label.in_(self._language) for id_ in ids)

    def _exemption(self, found: Suggestion) -> str:
        question = self._draft.catalogue.questions[EXEMPTION]
        if not isinstance(question, Choice) or not found.exemption:
            return ""
        return choice_words(self._draft.catalogue, question, found.exemption).in_(self._language)

    def _go_on(self) -> None:
        self.go_to.emit((self._suggestion().unanswered[0],))

    def _use(self) -> None:
        found = self._suggestion()
        catalogue = self._draft.catalogue
        scope: Scope = "full" if found.outcome == "full" else "light"
        modules = tuple(m for m in found.modules if m in catalogue.forms) or None
        form = taken(catalogue.form_for(scope), self._draft.assessment)
        edits: tuple[Edit, ...] = (*form.edits, Answer(MODULES, modules))
        self._draft.make(Together(edits), self.tr("Use the suggestion of the screening"))

    def _refresh(self, change: object) -> None:
        if isinstance(change, Change) and any(len(path) == 1 for path in change.paths):
            self._show()
