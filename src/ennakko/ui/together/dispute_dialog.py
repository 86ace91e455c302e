"""A choice between answers at the question itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ennakko.editor.bringing import Bringing
from ennakko.editor.open_draft import OpenDraft
from ennakko.model.disagreement import BothStay, Decision
from ennakko.model.history import Conflict
from ennakko.model.words import Language
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.together.dispute_card import DisputeCard
from ennakko.ui.together.dispute_words import DisputeWords


class DisputeDialog(FormDialog):
    """The answers beside each other. Where both are to stay, that is what is chosen now."""

    def __init__(self, bringing: Bringing, conflict: Conflict, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        here = bringing.draft
        words = DisputeWords(
            OpenDraft(here.assessment, here.catalogue, self, editions=bringing.editions), language, bringing.author.id
        )
        stand = None if here.disputes.is_waiting(conflict.path) else BothStay()
        page = bringing.page(conflict)
        title = page.title.in_(language) if page else ""
        self._card = DisputeCard(conflict, words, title, stand, bringing.origin(conflict))
        self.entitle(self.tr("Choose between the answers"), self.tr("&Choose"), self.tr("C&ancel"))
        self.add(self._card)
        self._card.chosen.connect(self._look)
        self._card.taken.connect(self.accept_button.click)
        self._look()
        self._card.focus()

    @property
    def decision(self) -> Decision | None:
        """What was chosen."""
        return self._card.decision

    def _look(self) -> None:
        self.accept_button.setEnabled(self.decision is not None)
