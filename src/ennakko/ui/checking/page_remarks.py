"""What is worth a look on a page, said on the page itself once it has been left for the first time."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from ennakko.editor.job import Job, raised
from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Assessment
from ennakko.model.form import Page
from ennakko.model.remarks import Finding, findings
from ennakko.model.standing import pages
from ennakko.model.words import Language
from ennakko.ui.checking.finding_row import finding_row
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP

_PAUSE = 1200
"""Milliseconds without a change before the remarks are looked for again: nothing is judged while one writes."""
_SHOWN = 6


class PageRemarks(Card):
    """The gaps and remarks of one page. It says nothing before `begin`, nor when there are none."""

    go_to = Signal(object)  # Path

    def __init__(self, page: Page, draft: OpenDraft, language: Language) -> None:
        super().__init__(kind="warning_notice")
        self._page = page
        self._draft = draft
        self._language = language
        self._begun = False
        self._heading = PlainLabel("", kind="card_heading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(STEP)
        self.add(self._heading)
        self.body.addLayout(self._rows)
        self._shown: tuple[Finding, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look_again)
        draft.changed.connect(self._wait)
        self.hide()

    @property
    def shown(self) -> tuple[Finding, ...]:
        """What it says now."""
        return self._shown

    def begin(self) -> None:
        """The page has been left: from now on it says what is worth a look."""
        self._begun = True
        self._renew()

    def look(self) -> None:
        """The page is in sight again."""
        if self._begun:
            self._renew()

    def _wait(self) -> None:
        page = self.parentWidget()
        if self._begun and page is not None and page.isVisible():
            self._pause.start()

    def _look_again(self) -> None:
        """Beside the window: in a large matter there is much to look through, and the next word may have begun."""
        catalogue, assessment = self._draft.catalogue, self._draft.assessment

        def look() -> Assessment:
            findings(catalogue, assessment)
            return assessment

        job = Job(look, self.window())
        job.done.connect(self._looked)
        job.done.connect(job.deleteLater)
        job.broke.connect(raised)
        job.start()

    def _looked(self, at: object) -> None:
        if at is self._draft.assessment:
            self._renew()

    def _renew(self) -> None:
        self._pause.stop()
        found = tuple(f for f in findings(self._draft.catalogue, self._draft.assessment) if self._is_here(f))
        if found == self._shown:
            return
        self._shown = found
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for finding in found[:_SHOWN]:
            self._rows.addWidget(finding_row(finding, self._draft, self._language, self.go_to.emit))
        if len(found) > _SHOWN:
            more = self.tr("… and %n more on the last page", "", len(found) - _SHOWN)
            self._rows.addWidget(PlainLabel(more, kind="help"))
        self._heading.setText(self.tr("%n thing(s) worth a look on this page", "", len(found)))
        self.setAccessibleName(self._heading.text())
        self.setVisible(bool(found))

    def _is_here(self, finding: Finding) -> bool:
        """A question that stands on two pages is looked at on the first."""
        asked = (p for p in pages(self._draft.catalogue, self._draft.assessment) if _asks(p, finding.path[0]))
        first = next(asked, None)
        return first is not None and first.id == self._page.id


def _asks(page: Page, question: str) -> bool:
    return any(q.id == question for q in page.questions())
