"""The quiet line above the pages: the form has a newer edition, and what can be done about it."""

from __future__ import annotations

from shiboken6 import isValid

from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import FORM, MODULES
from ennakko.model.newer_edition import NewerEdition, newer_edition
from ennakko.model.words import Language
from ennakko.ui.assessment.edition_dialog import EditionDialog
from ennakko.ui.notice_bar import NoticeBar


class EditionLine(NoticeBar):
    """Hidden while the assessment has the newest form there is here. Nothing moves until a person says so."""

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._language = language
        self._moved = False
        self._show()
        self._stepped()
        draft.changed.connect(self._refresh)
        draft.steps.indexChanged.connect(self._stepped)

    def _show(self) -> None:
        id_, found = self._draft.assessment.edition, self._newer()
        if id_ and self._draft.editions.found(id_) is None:
            self.say(
                self.tr("The form that this assessment was made with is not here. It is shown with the form in use.")
            )
        elif found is None:
            self.hide()
        elif found.after > found.before:
            words = self.tr("There is a newer edition ({}) of the form. This assessment was made with edition {}.")
            self.say(words.format(found.after, found.before), self.tr("Loo&k at the changes…"), self.ask)
        else:
            words = self.tr("The form has been changed. This assessment uses the form as it was.")
            self.say(words, self.tr("Loo&k at the changes…"), self.ask)

    def ask(self) -> None:
        """Show what moving would bring, and move when the person agrees."""
        found = self._newer()
        if found is None:
            return
        if EditionDialog(found, self._draft, self._language, self.window()).exec():
            self._draft.make(found.move, self._name())
        else:
            self._show()

    def _newer(self) -> NewerEdition | None:
        return newer_edition(self._draft.catalogue, self._draft.editions.installed, self._draft.assessment)

    def _name(self) -> str:
        return self.tr("Take the newer form into use")

    def _stepped(self) -> None:
        """Offer to undo the move as long as it is what undo would take back."""
        if not (isValid(self._draft) and isValid(self._draft.steps)):  # the stack speaks while it goes
            return
        moved = self._draft.steps.canUndo() and self._draft.steps.undoText() == self._name()
        if moved and not self._moved:
            self.say(self.tr("The assessment uses the newer form now."), self.tr("&Undo"), self._draft.steps.undo)
        elif self._moved and not moved:
            self._show()
        self._moved = moved

    def _refresh(self, change: object) -> None:
        """Another form may have no newer edition, or one of its own."""
        if isinstance(change, Change) and change.paths & {FORM, MODULES}:
            self._show()
