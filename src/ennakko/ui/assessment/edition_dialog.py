"""What moving to a newer edition of the form brings, shown before anything happens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.newer_edition import NewerEdition, Unplaced
from ennakko.model.words import Language
from ennakko.ui.checking.answer_words import value_words
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP

MOST = 40
"""So many of a kind are listed."""
_LETTERS = 200


class EditionDialog(FormDialog):
    """Questions that come, go or are worded otherwise, and answers that would have no place."""

    def __init__(self, found: NewerEdition, draft: OpenDraft, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._language = language
        raised = found.after > found.before
        heading = self.tr("Move to edition {}?").format(found.after) if raised else self.tr("Move to the changed form?")
        self.entitle(heading, self.tr("&Move"), self.tr("&Keep the form as it is"))
        words = self.tr("Every answer stays, and you can undo the move. Pages marked done stay marked.")
        self.add(PlainLabel(words))
        cards = list(self._cards(found))
        for card in cards:
            self.add(card)
        if not cards:
            self.add(PlainLabel(self.tr("No question changes. Only guidance or the words of the document are new.")))

    def _cards(self, found: NewerEdition) -> Iterator[Card]:
        language = self._language
        if found.added:
            words = self.tr("%n new question(s)", "", len(found.added))
            yield self._card(words, [text.in_(language) for text in found.added])
        if found.gone:
            words = self.tr("%n question(s) no longer asked", "", len(found.gone))
            yield self._card(words, [text.in_(language) for text in found.gone])
        if found.renamed:
            words = self.tr("%n question(s) in other words", "", len(found.renamed))
            yield self._card(words, [f"{r.before.in_(language)} → {r.after.in_(language)}" for r in found.renamed])
        if found.changed:
            words = self.tr("%n question(s) with other choices or demands", "", len(found.changed))
            yield self._card(words, [text.in_(language) for text in found.changed])
        if found.unplaced:
            words = self.tr("%n answer(s) without a place in the newer form", "", len(found.unplaced))
            note = self.tr("All of it is kept, travels along, and is listed on Check and finish.")
            yield self._card(words, [self._answer(each) for each in found.unplaced], note, kind="warning_notice")

    def _card(self, heading: str, lines: Sequence[str], note: str = "", *, kind: str = "card") -> Card:
        card = Card(heading, kind=kind)
        card.body.setSpacing(STEP)
        if note:
            card.add(PlainLabel(note, kind="help"))
        for line in lines[:MOST]:
            card.add(PlainLabel(line))
        if len(lines) > MOST:
            card.add(PlainLabel(self.tr("… and %n more", "", len(lines) - MOST), kind="help"))
        return card

    def _answer(self, unplaced: Unplaced) -> str:
        value = self._draft.value(*unplaced.path)
        said = " ".join(value_words(self._draft, unplaced.question, value, self._language).split())
        return f"{unplaced.asked.in_(self._language)}: {said if len(said) <= _LETTERS else said[:_LETTERS] + '…'}"
