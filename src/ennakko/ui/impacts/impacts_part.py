"""The impacts on a page: what they are compared with, the matrix, and the details of the chosen cell under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.matrix_model import CELL, ROW, MatrixModel
from ennakko.editor.open_draft import Change, OpenDraft
from ennakko.editor.sites import add_sites, repeat_impacts
from ennakko.model.assessment import STATUS_QUO, Path
from ennakko.model.findings import horizons, impacts
from ennakko.model.form import Impacts, Item
from ennakko.model.matrix import MatrixCell, Place, Section
from ennakko.model.matrix_words import alternative_name, scale_said
from ennakko.model.scale import QUESTION as SCALE
from ennakko.model.sites import SITES, site_name
from ennakko.model.standing import form_of
from ennakko.model.words import Language
from ennakko.ui.comments.news_line import NewsLine
from ennakko.ui.comparison.nothing_to_compare import NothingToCompare
from ennakko.ui.icons import icon
from ennakko.ui.impacts.factor_dialog import FactorDialog
from ennakko.ui.impacts.impact_editor import ImpactEditor
from ennakko.ui.impacts.matrix import MatrixView, bring_details
from ennakko.ui.impacts.sites_bar import SitesBar
from ennakko.ui.impacts.sites_dialogs import AddSitesDialog, RepeatDialog
from ennakko.ui.impacts.terms_switch import TermsSwitch
from ennakko.ui.plain import Card, PlainLabel, grows_downwards
from ennakko.ui.theme import STEP, current, role

_PAUSE = 120
"""Milliseconds before the details follow the arrow keys."""


class ImpactsPart(QWidget):
    """Everything about impacts that a page asks."""

    focused = Signal(object)  # Path
    """What has the keyboard: the matrix, or a question of an impact."""
    go_to = Signal(object)  # Path

    def __init__(
        self, draft: OpenDraft, items: Sequence[Item], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._language = language
        self._asleep = False
        question = draft.catalogue.tables["impacts"]
        assert isinstance(question, Impacts)
        self.model = MatrixModel(draft, items, language, self)
        self.switch = TermsSwitch(horizons(form_of(draft.catalogue, draft.assessment).scope))
        self.model.show_horizons(self.switch.terms)
        self._compared = PlainLabel("", kind="quiet")
        self.sites = SitesBar(draft, language)
        self.corner = PlainLabel(self.tr("A turned corner: the sites differ."), kind="small")
        self.view = MatrixView(self.model, draft, language)
        self.view.setAccessibleName(self.tr("Impacts by factor and alternative"))
        self._keys = PlainLabel(
            self.tr("In a cell: + better, − worse, 0 no impact, ? not known, Delete clears, Enter opens the details."),
            kind="small",
        )
        self.view.setAccessibleDescription(self._keys.text())
        self.editor = ImpactEditor(question, draft, language)
        self._away = False
        self.legend = PlainLabel("", kind="small")
        self._settle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._brought = QTimer(self, singleShot=True, interval=0)
        self._card = Card()
        words = self.tr("Impacts are given for each alternative. Add at least one alternative first.")
        self._no_alternatives = NothingToCompare(words, self.tr("Go to the alternatives"))
        self._elsewhere = QPushButton()
        role(self._elsewhere, "link")
        self._lay_out()
        self._connect()
        self._refresh()
        self._name_halves()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wake()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asleep = True
        self.model.sleep()

    def _wake(self) -> None:
        """Take in what has happened while nobody looked."""
        self._asleep = False
        if self.model.wake():
            self.sites.renew(self.model.site)
            self._refresh()
            self._name_halves()

    def reveal(self, path: Path) -> bool:
        """Go to an impact row, one of its questions or a perspective; to the matrix when the path is only the table."""
        if path[:1] != ("impacts",):
            return False
        self._wake()
        if len(path) == 1:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        site = self._draft.assessment.text(*path[:2], "site")
        if site or self.sites.site:
            self.sites.choose(site)
        index = self.model.find_impact(path[1])
        if not index.isValid():
            index = self.model.find_section(path[1])
        self._away = False
        if index.isValid():
            self.view.go_to(index)
            self._show_details()
        elif any(row.row == path[1] for row in self.model.matrix.elsewhere):
            self._show_elsewhere()
        else:
            return False
        card = self.editor.card_of(path[1])
        if card:
            card.focus(path[2] if len(path) > 2 else "")
        elif self.editor.perspective:
            self.editor.perspective.focus()
        return True

    def _lay_out(self) -> None:
        self._more = QPushButton(icon("plus", current().text), self.tr("Add a fac&tor"))
        bottom = QHBoxLayout()
        bottom.addWidget(self._more)
        bottom.addStretch(1)
        self._card.add(self._compared)
        self._card.add(self.sites)
        self._card.add(self.switch)
        self._card.add(self.view)
        self._card.add(self.corner)
        self._card.add(self.legend)
        self._card.add(self._keys)
        self._card.add(bottom)
        self._card.add(self._elsewhere)
        self._card.add(NewsLine(("impacts",), self._draft, self._language))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        column.addWidget(self._no_alternatives)
        column.addWidget(self._card)
        column.addWidget(self.editor, 1)
        grows_downwards(self)

    def _connect(self) -> None:
        self._no_alternatives.begun.connect(lambda: self.go_to.emit(("alternatives",)))
        self._settle.timeout.connect(self._show_details)
        self._brought.timeout.connect(lambda: bring_details(self.view, self.editor))
        self.switch.chosen.connect(self._show_terms)
        self.sites.chosen.connect(self._show_site)
        self.sites.more_wanted.connect(self.add_sites)
        self.sites.repeat_wanted.connect(self._repeat_site)
        self.editor.site_wanted.connect(self.sites.choose)
        self.editor.repeat_wanted.connect(lambda row: self.repeat((row,)))
        self.view.chosen.connect(self._settle.start)
        self.view.clicked.connect(self._pointed)
        self.view.opened.connect(self._open_details)
        self.view.entered.connect(self._come_back)
        self.editor.focused.connect(self.focused)
        self.editor.suggested.connect(self.add_factor)
        self.editor.more.connect(self.choose_factor)
        self.editor.factor_unwanted.connect(self.model.forget)
        self.editor.left.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._more.clicked.connect(self.choose_factor)
        self._elsewhere.clicked.connect(self._show_elsewhere)
        self._draft.changed.connect(self._follow)
        self._draft.places_changed.connect(self._refresh)

    def add_factor(self, place: Place) -> None:
        """Show a factor, and go to its first cell."""
        self.model.add(place)
        self.view.go_to(self.model.find(place, ""))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_factor(self) -> None:
        """Open the list of factors."""
        section = self.model.section_of(max(0, self.view.currentIndex().row()))
        dialog = FactorDialog(self._draft.catalogue, section.perspective if section else "", self._language, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.picked.connect(self.add_factor)
        dialog.open()

    def add_sites(self) -> None:
        """Ask for the names of sites."""
        dialog = AddSitesDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: add_sites(self._draft, dialog.lines(), self.tr("Add sites")))
        dialog.open()

    def repeat(self, rows: Sequence[str]) -> None:
        """Ask for which other sites impacts of one site are repeated."""
        if not rows:
            return
        site = self._draft.assessment.text("impacts", rows[0], "site")
        dialog = RepeatDialog(self._draft, site, len(rows), self._language, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        step = self.tr("Repeat for other sites")
        dialog.accepted.connect(lambda: repeat_impacts(self._draft, rows, dialog.chosen(), step))
        dialog.open()

    def _repeat_site(self) -> None:
        self.repeat(tuple(row.row for row in impacts(self._draft.assessment) if row.site == self.sites.site))

    def _show_site(self, site: str) -> None:
        self.model.show_site(site)
        self._refresh()

    def _show_terms(self) -> None:
        self.model.show_horizons(self.switch.terms)
        self._name_halves()
        self._settle.start()

    def _name_halves(self) -> None:
        halves = (self.tr("short"), self.tr("long")) if len(self.switch.terms) > 1 else ()
        self.view.across.name_terms(halves)
        self.view.fit()

    def _follow(self, change: object) -> None:
        if isinstance(change, Change) and change.touches(SCALE):
            self.view.show_scale()
            self.editor.show_nothing()
        if self._asleep:
            return
        if isinstance(change, Change) and change.touches("alternatives"):
            self._refresh()
            self._name_halves()
        elif isinstance(change, Change) and change.touches(SITES):
            self.sites.renew(self.model.site)
            self._refresh()
        elif isinstance(change, Change) and (change.touches("impacts") or change.touches(SCALE)):
            self._refresh()

    def _refresh(self) -> None:
        catalogue, assessment = self._draft.catalogue, self._draft.assessment
        there = bool(self.model.matrix.columns)
        self._no_alternatives.setVisible(not there)
        self._card.setVisible(there)
        self.editor.setVisible(there)
        self.corner.setVisible(any(c.differing for s in self.model.matrix.sections for w in s.lines for c in w.cells))
        name = alternative_name(catalogue, assessment, STATUS_QUO, self._language)
        self._compared.setText(self.tr("Every alternative is compared with {}.").format(name))
        self.legend.setText(scale_said(catalogue, assessment, self._language))
        count = len(self.model.matrix.elsewhere)
        self._elsewhere.setText(self.tr("Show %n impact(s) of alternatives that are not compared", "", count))
        self._elsewhere.setVisible(bool(count))
        if self.view.hasFocus():  # a key that changes a cell need not wait for the details to be made
            self._settle.start()
        else:
            self._show_details()

    def _come_back(self) -> None:
        """The keyboard is in the matrix, so the details are those of the cell there."""
        self._away = False
        self.focused.emit(("impacts",))
        self._settle.start()

    def _show_details(self) -> None:
        self._settle.stop()
        if self._away and self.model.matrix.elsewhere:
            self.editor.show_elsewhere(self.model.matrix.elsewhere)
            return
        index = self.view.currentIndex()
        here = index.data(ROW)
        cell = index.data(CELL)
        if isinstance(cell, MatrixCell):
            name = f"{self.model.row_name(index.row())} · {' '.join(self.model.alternative(index.column()))}"
            if cell.site:
                name = f"{name} · {site_name(self._draft.catalogue, self._draft.assessment, cell.site, self._language)}"
            self.editor.show_cell(name, cell, self.switch.terms, may_go=self.model.may_forget(cell.place))
        elif isinstance(here, Section):
            scope = form_of(self._draft.catalogue, self._draft.assessment).scope
            self.editor.show_section(here, self.model.row_name(index.row()), horizons(scope))
        else:
            self.editor.show_nothing()

    def _show_elsewhere(self) -> None:
        self._away = True
        self._show_details()
        self.editor.focus()

    def _open_details(self) -> None:
        self._show_details()
        self.editor.focus()

    def _pointed(self) -> None:
        """After a click the details come in sight, while the keyboard stays in the matrix."""
        self._show_details()
        self._brought.start()
