"""The sum of the scores of each alternative, with what was left out of it and the warning that it decides nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.findings import Horizon
from ennakko.model.matrix_words import alternative_name
from ennakko.model.sums import is_wanted, sums, weights
from ennakko.model.words import Language
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP

_TERM = {"short": "short_term", "long": "long_term"}


class SumCard(Card):
    """A line for each alternative. It hides itself unless the sum is wanted."""

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._language = language
        self._heading = PlainLabel("", kind="card_heading")
        self._left_out = PlainLabel("", kind="help")
        self.lines: tuple[tuple[str, ...], ...] = ()
        self._table = QWidget()
        self.add(self._heading)
        self.add(PlainLabel(draft.catalogue.phrase("sum_note", language), kind="quiet"))
        self.add(self._table)
        self.add(self._left_out)

    def renew(self, terms: tuple[Horizon, ...], *, there: bool) -> None:
        """Show the sums at some horizons, if they are wanted and there is something to add up."""
        catalogue, assessment = self._draft.catalogue, self._draft.assessment
        self.setVisible(there and is_wanted(assessment))
        if not there or not is_wanted(assessment):
            return
        weighted = bool(weights(assessment))
        self._heading.setText(catalogue.phrase("column_sum_weighted" if weighted else "column_sum", self._language))
        found = [sums(assessment, horizon) for horizon in terms]
        self.lines = tuple(
            (alternative_name(catalogue, assessment, each[0].alternative, self._language), *(s.signed for s in each))
            for each in zip(*found, strict=True)
        )
        heads = ("", *(catalogue.phrase(_TERM[h], self._language) if h in _TERM else "" for h in terms))
        self._fill(heads)
        count = sum(each.left_out for of in found for each in of)
        self._left_out.setText(catalogue.phrase("left_out_of_sum", self._language, n=str(count)))
        self._left_out.setVisible(bool(count))

    def _fill(self, heads: tuple[str, ...]) -> None:
        old, self._table = self._table, QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6 * STEP)
        grid.setColumnStretch(0, 1)
        for n, head in enumerate(heads):
            if head:
                grid.addWidget(PlainLabel(head[:1].upper() + head[1:], kind="small", wrap=False), 0, n)
        for at, line in enumerate(self.lines, 1):
            for n, words in enumerate(line):
                grid.addWidget(PlainLabel(words, kind="field_label" if n else "", wrap=not n), at, n)
        self.body.replaceWidget(old, self._table)
        old.hide()
        old.deleteLater()
