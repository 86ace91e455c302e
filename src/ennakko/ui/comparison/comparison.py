"""The comparison on a page: the picture, the same in a table, and who gains and who bears."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.comparison_model import ComparisonModel
from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.findings import Horizon, horizons
from ennakko.model.perspectives import QUESTION as PERSPECTIVES
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.standing import form_of
from ennakko.model.words import Language
from ennakko.ui.comparison.chart_contents import Charts, charts_of, comparison_said
from ennakko.ui.comparison.charts import ChartView
from ennakko.ui.comparison.gains import GainsCard
from ennakko.ui.comparison.nothing_to_compare import NothingToCompare
from ennakko.ui.comparison.sum_card import SumCard
from ennakko.ui.comparison.verdict_table import VerdictTable
from ennakko.ui.impacts.scale_face import Face
from ennakko.ui.impacts.terms_switch import TermsSwitch
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP

_PAUSE = 150
_READ = frozenset({"impacts", "alternatives", "sites", SCALE, PERSPECTIVES})


class ComparisonPart(QWidget):
    """Everything that the impacts say when put side by side. It follows the draft while it is in sight."""

    focused = Signal(str)
    go_to = Signal(object)  # Path

    def __init__(self, draft: OpenDraft, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._language = language
        self._stale = True
        self._settle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._settle.timeout.connect(self._renew)
        self.model = ComparisonModel(draft, language, self)
        terms = horizons(form_of(draft.catalogue, draft.assessment).scope)
        self.switch = TermsSwitch(terms)
        self.switch.chosen.connect(self._renew)
        self.table = VerdictTable(self.model)
        self.table.setAccessibleName(self._phrase("caption_comparison"))
        self.views: dict[Horizon, ChartView] = {}
        self._finding: dict[Horizon, PlainLabel] = {}
        words = self.tr("The comparison is made from the impacts. It appears here as you give them.")
        self.empty = NothingToCompare(words, self.tr("Go to the impacts"))
        self.empty.begun.connect(lambda: self.go_to.emit(("impacts",)))
        self.picture = Card(self._phrase("heading_comparison"))
        self.picture.add(PlainLabel(self._phrase("compared_with_baseline"), kind="quiet"))
        self.picture.add(self.switch)
        for horizon in terms:
            self._add_chart(horizon)
        self.numbers = Card(self._phrase("caption_comparison"))
        self.numbers.add(PlainLabel(self._phrase("worst_and_best_note"), kind="quiet"))
        self.numbers.add(self.table)
        self.sum = SumCard(draft, language)
        self.gains = GainsCard(draft, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        for part in (self.empty, self.picture, self.numbers, self.sum, self.gains):
            column.addWidget(part)
        draft.changed.connect(self._follow)
        self._renew()

    def reveal(self, path: Path) -> bool:
        """Go to the comparison."""
        if path[:1] != ("cmp_table",):
            return False
        target = next(iter(self.views.values()), None) if not self.picture.isHidden() else self.empty.button
        if target:
            target.setFocus()
        return True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew()

    def _phrase(self, id_: str, **words: str) -> str:
        return self._draft.catalogue.phrase(id_, self._language, **words)

    def _add_chart(self, horizon: Horizon) -> None:
        heading = PlainLabel("", kind="field_label")
        self._finding[horizon] = heading
        self.views[horizon] = ChartView()
        self.picture.add(heading)
        self.picture.add(self.views[horizon])

    def _follow(self, change: object) -> None:
        if isinstance(change, Change) and any(path[0] in _READ or path[0].startswith("cmp_") for path in change.paths):
            self._stale = True
            if self.isVisible():
                self._settle.start()

    def _renew(self) -> None:
        self._stale = False
        charts = charts_of(self._draft.assessment, self._draft.catalogue, self._language)
        there = bool(charts.comparison)
        self.empty.setVisible(not there)
        for part in (self.picture, self.numbers, self.gains):
            part.setVisible(there)
        self.table.face = Face.of(self._draft.catalogue, self._language).beside_words
        self.model.renew(self.switch.terms if there else ())
        self.sum.renew(self.switch.terms, there=there)
        self._show_pictures(charts)
        self.gains.renew(charts.groups)

    def _show_pictures(self, charts: Charts) -> None:
        for horizon, view in self.views.items():
            shown = horizon in self.switch.terms and horizon in charts.comparison
            view.setVisible(shown)
            self._finding[horizon].setVisible(shown)
            if not shown:
                continue
            chart = charts.comparison[horizon]
            found = comparison_said(self._draft.assessment, self._draft.catalogue, self._language, horizon)
            term = {"short": self.tr("Short term"), "long": self.tr("Long term")}.get(horizon, "")
            self._finding[horizon].setText(f"{term}. {found}" if term and found else term or found)
            option = self._draft.catalogue.option("horizons", horizon)
            word = option.label.in_(self._language).lower() if option else term
            table = self._phrase("caption_comparison")
            said = self._phrase("alt_comparison", horizon=word, count=str(len(chart.alternatives)), table=table)
            view.show_chart(chart, self._phrase("figure_comparison", horizon=word), f"{said} {found}")
