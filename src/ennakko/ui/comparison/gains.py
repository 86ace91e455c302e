"""Who gains and who bears, group by group: in words first, then as a picture of both signs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.findings import GroupFinding, Impact, alternatives, burden, gain, groups, unsure
from ennakko.model.matrix import factor_name, place_of
from ennakko.model.matrix_words import alternative_code, alternative_name, group_names, value_word
from ennakko.model.scale import scale_of
from ennakko.model.words import Language
from ennakko.ui.comparison.chart_values import GroupsChart, strongest
from ennakko.ui.comparison.charts import ChartView
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP


class GainsCard(Card):
    """For each alternative the groups that bear harm, those that gain, and the count of both."""

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__(draft.catalogue.phrase("heading_gains_and_bears", language))
        self._draft = draft
        self._language = language
        self._inside: QWidget | None = None

    def renew(self, charts: Mapping[str, GroupsChart]) -> None:
        """Say it anew from the draft."""
        if self._inside:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        for row in alternatives(self._draft.assessment):
            self._add_alternative(column, row, charts.get(row))
        self.add(self._inside)

    def _add_alternative(self, column: QVBoxLayout, row: str, chart: GroupsChart | None) -> None:
        catalogue, assessment = self._draft.catalogue, self._draft.assessment
        column.addWidget(PlainLabel(alternative_name(catalogue, assessment, row, self._language), kind="field_label"))
        found = groups(assessment, row)
        unknown = unsure(assessment, row)
        if chart is None and not unknown:
            column.addWidget(PlainLabel(catalogue.phrase("not_assessed", self._language), kind="quiet"))
            return
        for said in (*self._said(found), *self._unknown(unknown)):
            column.addWidget(PlainLabel(said, selectable=True))
        for finding in found:
            if len(finding.bears) > 1:
                column.addWidget(PlainLabel(self._several(row, finding), kind="warning", selectable=True))
        if chart is None:
            return
        code = alternative_code(catalogue, assessment, row, self._language)
        name = catalogue.phrase("caption_groups", self._language)
        described = catalogue.phrase("alt_groups", self._language, alternative=code, table=name)
        column.addWidget(ChartView(chart, f"{name}, {code}", described))
        column.addSpacing(3 * STEP)

    def _said(self, found: tuple[GroupFinding, ...]) -> list[str]:
        """The groups that bear harm and those that gain, the most burdened first, with how many of each strength."""
        said = []
        for phrase, of in (
            ("column_bears", {each.group: strongest(map(burden, each.bears)) for each in found}),
            ("column_gains", {each.group: strongest(map(gain, each.gains)) for each in found}),
        ):
            ranked = sorted((group for group, values in of.items() if values), key=lambda group: -len(of[group]))
            names = group_names(self._draft.catalogue, ranked, self._language)
            told = (f"{name}: {self._counted(of[group])}" for name, group in zip(names, ranked, strict=True))
            heads = self._draft.catalogue.phrase(phrase, self._language)
            none = self._draft.catalogue.phrase("none_recorded", self._language).lower()
            said.append(f"{heads}. {'; '.join(told)}" if ranked else f"{heads}: {none}")
        return said

    def _unknown(self, unknown: tuple[str, ...]) -> list[str]:
        """The groups for whom nobody knows yet."""
        word = value_word(self._draft.catalogue, "?", self._language)
        names = "; ".join(group_names(self._draft.catalogue, unknown, self._language))
        return [f"{word[:1].upper()}{word[1:]}: {names}"] if unknown else []

    def _counted(self, values: Sequence[str]) -> str:
        catalogue = self._draft.catalogue.on_scale(scale_of(self._draft.assessment))
        words = {value: value_word(catalogue, value, self._language) for value in values}
        return ", ".join(f"{values.count(value)} × {word}" for value, word in words.items())

    def _several(self, row: str, finding: GroupFinding) -> str:
        return self._draft.catalogue.phrase(
            "several_harms",
            self._language,
            alternative=alternative_code(self._draft.catalogue, self._draft.assessment, row, self._language),
            group=group_names(self._draft.catalogue, (finding.group,), self._language)[0],
            factors=self._factors(finding.bears),
        )

    def _factors(self, rows: tuple[Impact, ...]) -> str:
        names = (factor_name(self._draft.catalogue, place_of(row)) for row in rows)
        return ", ".join(dict.fromkeys(name.in_(self._language) for name in names if name))
