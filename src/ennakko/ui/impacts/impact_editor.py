"""What stands under the matrix: the impacts of the chosen cell, or what can be done with the chosen perspective."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ennakko.editor.cell_change import cells_of
from ennakko.editor.open_draft import OpenDraft
from ennakko.model.edit import AddRow
from ennakko.model.findings import Horizon, Impact
from ennakko.model.form import Impacts
from ennakko.model.matrix import MatrixCell, Place, Section
from ennakko.model.words import Language
from ennakko.ui.icons import icon
from ennakko.ui.impacts.impact_card import ImpactCard
from ennakko.ui.impacts.matrix import MatrixView
from ennakko.ui.impacts.perspective_card import PerspectiveCard
from ennakko.ui.impacts.site_values import SiteValues
from ennakko.ui.plain import PlainLabel, grows_downwards
from ennakko.ui.theme import STEP, current, role

_SPARE = 4
"""Cards kept for the cells to come: to make one takes longer than all the rest."""


class ImpactEditor(QWidget):
    """The details. It is made anew for another cell; within a cell the fields follow the draft by themselves."""

    focused = Signal(object)  # Path
    suggested = Signal(object)  # Place
    more = Signal()
    site_wanted = Signal(str)
    repeat_wanted = Signal(str)
    """The row of an impact that is to be written for other sites, too."""
    left = Signal()
    """Back to the matrix."""
    factor_unwanted = Signal(object)  # Place

    def __init__(self, question: Impacts, draft: OpenDraft, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._draft = draft
        self._language = language
        self._shown: object = None
        self._held = False
        self.cards: list[ImpactCard] = []
        self._spare: list[ImpactCard] = []
        self._placed: list[QWidget] = []
        self.perspective: PerspectiveCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * STEP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        grows_downwards(self)

    def show_cell(self, name: str, cell: MatrixCell, shown: tuple[Horizon, ...], *, may_go: bool = False) -> None:
        """Show the impacts of a cell; one can be begun when there is none.

        While all sites are in sight, those about one site are a line each. A factor that nothing is said of `may_go`.
        """
        cards = cell.rows if cell.site else cell.own
        if isinstance(QApplication.focusWidget(), MatrixView):
            self._draft.talk.pointed.emit((self._question.id, *(row.row for row in cards[:1])))
        others = tuple((row.site, tuple(row.values.items())) for row in cell.rows if row not in cards)
        rows = tuple(row.row for row in cards)
        wanted = ("cell", name, cell.place, cell.alternative, cell.site, rows, others, shown if others else (), may_go)
        if wanted == self._shown:
            return
        self._clear(wanted)
        self._add_heading(name)
        if others:
            sites = SiteValues(cell, shown, self._draft, self._language)
            sites.wanted.connect(self.site_wanted)
            self._place(sites)
        for impact in cards:
            self._add_card(impact)
        self.add_impact = QPushButton(icon("plus", current().text), "")
        self.add_impact.setText(
            self.tr("Add another impact in this cell") if cards else self.tr("Describe an impact in this cell")
        )
        self.add_impact.clicked.connect(lambda: self._add_impact(cell))
        self._add_row(self.add_impact, self._unwanted(cell.place) if may_go else None)
        self._take_focus_back()

    def show_section(self, section: Section, name: str, shown: tuple[Horizon, ...]) -> None:
        """Show what can be done with a perspective."""
        wanted = ("section", name, section.perspective, tuple(line.place for line in section.lines), section.dismissed)
        kept = self._shown
        if isinstance(kept, tuple) and kept[:4] == wanted[:4] and bool(kept[4]) == bool(section.dismissed):
            return
        self._clear(wanted)
        card = PerspectiveCard(section, name, self._question, self._draft, self._language, shown)
        card.focused.connect(self.focused)
        card.suggested.connect(self.suggested)
        card.more.connect(self.more)
        self.perspective = card
        self._place(card)
        self._take_focus_back()

    def show_elsewhere(self, impacts: tuple[Impact, ...]) -> None:
        """Show impacts of alternatives that are not compared."""
        wanted = ("elsewhere", tuple(row.row for row in impacts))
        if wanted == self._shown:
            return
        self._clear(wanted)
        self._add_heading(self.tr("Impacts of alternatives that are not compared"))
        for impact in impacts:
            self._add_card(impact).more.setChecked(True)
        self._take_focus_back()

    def show_nothing(self) -> None:
        """Be empty."""
        self._clear(None)
        self._take_focus_back()

    def card_of(self, row: str) -> ImpactCard | None:
        """The card of an impact row shown now."""
        return next((card for card in self.cards if card.row == row), None)

    def focus(self) -> None:
        """Take the keyboard."""
        if self.cards:
            self.cards[0].focus()
        elif self.perspective:
            self.perspective.focus()
        elif isinstance(self._shown, tuple):
            self.add_impact.setFocus(Qt.FocusReason.OtherFocusReason)
        here = QApplication.focusWidget()
        if isinstance(here, QPushButton) and self.isAncestorOf(here):  # a field tells by itself that one is there
            self.focused.emit((self._question.id,))

    def _take_focus_back(self) -> None:
        """What had the keyboard may be gone; what has come instead takes it, and otherwise the matrix."""
        self._column.setEnabled(True)
        held, self._held = self._held, False
        if held and self._shown is not None:
            self.focus()
        elif held:
            self.left.emit()

    def _add_heading(self, name: str) -> None:
        line = QHBoxLayout()
        line.addWidget(PlainLabel(name, kind="card_heading"), 1)
        back = QPushButton(icon("up", current().quiet_text), self.tr("Back to the &matrix"))
        role(back, "quiet")
        back.clicked.connect(self.left)
        line.addWidget(back)
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        self._place(holder)

    def _add_card(self, impact: Impact) -> ImpactCard:
        card = next((spare for spare in self._spare if spare.fits(impact.row)), None)
        if card:
            self._spare.remove(card)
            card.show_row(impact.row)
        else:
            card = ImpactCard(self._question, impact.row, self._draft, self._language)
            card.focused.connect(self.focused)
            card.repeat_wanted.connect(self.repeat_wanted)
        self.cards.append(card)
        self._place(card)
        return card

    def _unwanted(self, place: Place) -> QPushButton:
        button = QPushButton(icon("trash", current().quiet_text), self.tr("Remove this factor"))
        role(button, "quiet")
        button.clicked.connect(lambda: self.factor_unwanted.emit(place))
        return button

    def _add_row(self, *buttons: QPushButton | None) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        for button in filter(None, buttons):
            line.addWidget(button)
        line.addStretch(1)
        holder = QWidget()
        holder.setLayout(line)
        self._place(holder)

    def _add_impact(self, cell: MatrixCell) -> None:
        edit: AddRow = self._draft.new_row(
            self._question.id, cells_of(cell), after=cell.own[-1].row if cell.own else None
        )
        self._draft.make(edit, self._question.add.in_(self._language))
        if card := self.card_of(edit.row):
            card.focus()

    def _place(self, widget: QWidget) -> None:
        """Put it under the rest, at once in sight: what is out of sight cannot take the keyboard."""
        self._column.addWidget(widget)
        self._placed.append(widget)
        widget.show()

    def _clear(self, shown: object) -> None:
        """Make room. The page is laid out when everything is in its place, not anew for each thing that comes."""
        self._column.setEnabled(False)
        focused = QApplication.focusWidget()
        self._held = self._held or (focused is not None and self.isAncestorOf(focused))
        self._shown = shown
        self._spare = [*self._spare, *(card for card in self.cards if card.fits(card.row))]
        unneeded, self._spare = self._spare[:-_SPARE], self._spare[-_SPARE:]
        for card in unneeded:
            card.deleteLater()
        self.cards = []
        self.perspective = None
        for widget in self._placed:
            self._column.removeWidget(widget)  # taking the item of a layout instead would leave its old size in force
            widget.hide()
            if widget not in self._spare:
                widget.deleteLater()
        self._placed = []
