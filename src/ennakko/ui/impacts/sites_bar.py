"""Which site is in sight on the impacts page, and what can be done with sites there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.sites import SITES, site_name
from ennakko.model.words import Language
from ennakko.ui.fields.drop_down import DropDown
from ennakko.ui.flow import Flow
from ennakko.ui.icons import icon
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, current, role


class SitesBar(Flow):
    """A list of the sites to choose from; while there are none, only the offer to begin with them."""

    chosen = Signal(str)
    """Another site, or all of them (empty)."""
    more_wanted = Signal()
    repeat_wanted = Signal()

    def __init__(self, draft: OpenDraft, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(2 * STEP, parent)
        self._draft = draft
        self._language = language
        self._label = PlainLabel(draft.catalogue.tables[SITES].row.in_(language), kind="field_label", wrap=False)
        self.box = DropDown(20)
        self._label.setContentsMargins(0, 2 * STEP, 0, 0)
        self.box.setAccessibleName(self._label.text())
        self._label.setBuddy(self.box)
        self.box.installEventFilter(self)
        self.more = QPushButton(icon("plus", current().text), "")
        self.repeat = QPushButton(self.tr("Repeat for other sites…"))
        for widget in (self._label, self.box, self.repeat, self.more):
            self.add(widget)
        self.box.activated.connect(lambda _: self._choose())
        self.more.clicked.connect(self.more_wanted)
        self.repeat.clicked.connect(self.repeat_wanted)
        self.renew("")

    @property
    def site(self) -> str:
        """The chosen site, empty for all."""
        return str(self.box.currentData() or "")

    def renew(self, site: str) -> None:
        """Show the sites that there are, with this one chosen."""
        rows = self._draft.assessment.rows(SITES)
        self.box.clear()
        self.box.addItem(self._capital(self._draft.catalogue.phrase("all_sites", self._language)), "")
        for row in rows:
            self.box.addItem(site_name(self._draft.catalogue, self._draft.assessment, row, self._language), row)
        self.box.setCurrentIndex(max(0, self.box.findData(site)))
        for widget in (self._label, self.box):
            widget.setVisible(bool(rows))
        self.more.setText(self.tr("Add sites…") if rows else self.tr("Assess several sites…"))
        role(self.more, "quiet")
        self._show_repeat()

    def choose(self, site: str) -> None:
        """Choose a site as if by hand."""
        if site != self.site and self.box.findData(site) >= 0:
            self.box.setCurrentIndex(self.box.findData(site))
            self._choose()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turning the wheel scrolls the page; it never changes the site on the way."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        self._show_repeat()
        self.chosen.emit(self.site)

    def _show_repeat(self) -> None:
        self.repeat.setVisible(bool(self.site) and self.box.count() > 2)

    @staticmethod
    def _capital(words: str) -> str:
        return words[:1].upper() + words[1:]
