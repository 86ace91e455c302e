"""Check and finish: what is missing, what is worth a look, every answer at once, and the document."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.unread import unread
from ennakko.model.assessment import Path
from ennakko.model.completion import finished
from ennakko.model.edit import Answer, Edit
from ennakko.model.form import Page
from ennakko.model.former import dropped, once_asked
from ennakko.model.outcome import STATUS, is_open, without_assessment
from ennakko.model.remarks import Finding, findings
from ennakko.model.standing import Missing, pages, point, standing
from ennakko.model.tables import code
from ennakko.model.vanished import vanished
from ennakko.model.words import Language
from ennakko.ui.assessment.page_view import WIDEST
from ennakko.ui.checking.answer_words import value_words
from ennakko.ui.checking.check_answers import CheckAnswers
from ennakko.ui.checking.finding_row import finding_row
from ennakko.ui.checking.jump_row import JumpRow
from ennakko.ui.fields.field import name_of
from ennakko.ui.flow import Flow
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP, role

_MOST = 40
"""So many unanswered points are listed."""


class CheckView(QScrollArea):
    """The last page. It is made anew each time it is opened, so that it always tells what is."""

    go_to = Signal(object)  # Path
    document_wanted = Signal()
    summary_wanted = Signal()
    comments_wanted = Signal()

    def __init__(self, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self._draft = draft
        self._language = language
        role(self, "plain")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Check and finish"))
        self._left: list[Page] = []
        self._answers = CheckAnswers(draft, language, self.go_to.emit)
        self._fill = QTimer(self, interval=0)
        self._fill.timeout.connect(self._add_page)

    def show_answers(self) -> None:
        """Show the assessment as it is now. The answers come page by page, so that the screen never waits."""
        self._fill.stop()
        focused = self.focusWidget() if self.isAncestorOf(QApplication.focusWidget() or self) else None
        held = focused.objectName() if focused is not None else ""
        was_at = self.verticalScrollBar().value()
        outer = QWidget()
        role(outer, "canvas")
        across = QHBoxLayout(outer)
        across.setContentsMargins(7 * STEP, 6 * STEP, 7 * STEP, 8 * STEP)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST * self.fontMetrics().height())
        across.addWidget(inner, 100)
        across.addStretch(1)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * STEP)
        for each in self._top():
            self._column.addWidget(each)
        self._column.addStretch(1)
        self._left = list(pages(self._draft.catalogue, self._draft.assessment))
        self._answers = CheckAnswers(self._draft, self._language, self.go_to.emit)
        self.setWidget(outer)
        while was_at and self._left:
            self._add_page()
        self.verticalScrollBar().setValue(was_at)
        self._fill.start()
        if focused is not None:  # the keyboard stays where it was, though everything is made anew
            kept = outer.findChild(QPushButton, held) if held else None
            (kept or self).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._left:
            self._fill.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._fill.stop()

    def focus_first(self) -> None:
        """Take the keyboard, at the top."""
        self.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _top(self) -> Iterator[QWidget]:
        yield PlainLabel(self.tr("Check and finish"), kind="page_heading")
        words = self.tr("Nothing is sent anywhere. You attach the document to the agenda item yourself.")
        yield PlainLabel(words, kind="help")
        found = findings(self._draft.catalogue, self._draft.assessment)
        gaps = [f for f in found if f.level == "gap"]
        remarks = [f for f in found if f.level == "remark"]
        missing = standing(self._draft.catalogue, self._draft.assessment).missing
        written = unread(self._draft)
        yield self._finish(len(gaps) + len(written), len({point(each.path) for each in missing}))
        if written:
            yield self._unread(written)
        if gaps:
            words = self.tr("%n gap(s) to fill before the assessment is final", "", len(gaps))
            yield self._found(words, gaps, "error_notice")
        if remarks:
            yield self._found(self.tr("%n remark(s) worth a look", "", len(remarks)), remarks, "warning_notice")
        if waiting := self._draft.talk.waiting:
            yield self._comments(len(waiting))
        if missing:
            yield self._missing(missing)
        if kept := list(dropped(self._draft.catalogue, self._draft.assessment)):
            yield self._dropped(kept)
        if gone := list(vanished(self._draft.catalogue, self._draft.assessment)):
            yield self._vanished(gone)

    def _add_page(self) -> None:
        if not self._left:
            self._fill.stop()
            return
        card = self._answers.card(self._left.pop(0))
        self._column.insertWidget(self._column.count() - 1, card)

    def _finish(self, gaps: int, missing: int) -> Card:
        card = Card()
        assessment = self._draft.assessment
        final = not is_open(assessment.text("status"))
        said = self.tr("The assessment is a draft. The document says so, too.")
        if without_assessment(self._draft.catalogue, assessment.form, assessment.text("status")):
            said = self.tr("It is decided: no assessment is made.")
        elif final:
            said = self.tr("The assessment is marked final.")
        card.add(PlainLabel(said, kind="card_heading"))
        make = QPushButton(self.tr("&Make the document…"))
        role(make, "primary")
        make.clicked.connect(self.document_wanted)
        copy = QPushButton(self.tr("Copy the &summary text"))
        copy.clicked.connect(self.summary_wanted)
        mark = QPushButton(self.tr("Back to draf&t") if final else self.tr("&Mark final"))
        mark.setObjectName("mark")
        mark.setEnabled(final or not gaps)
        name = self.tr("Back to draft") if final else self.tr("Mark final")
        mark.clicked.connect(lambda: self._draft.make(self._marked(final=final), name))
        buttons = Flow(2 * STEP)
        for button in (make, copy, mark):
            buttons.add(button)
        card.add(buttons)
        if gaps and not final:
            card.add(PlainLabel(self.tr("It can be marked final when the gaps below are filled."), kind="help"))
        elif missing and not final:
            words = self.tr(
                "%n question(s) below have no answer yet. It can be marked final all the same.", "", missing
            )
            card.add(PlainLabel(words, kind="help"))
        return card

    def _marked(self, *, final: bool) -> Edit:
        if final:
            return Answer(STATUS, "draft")
        return finished(self._draft.catalogue, self._draft.assessment)

    def _found(self, words: str, found: list[Finding], kind: str) -> Card:
        card = Card(words, kind=kind)
        for finding in found:
            card.add(finding_row(finding, self._draft, self._language, self.go_to.emit))
        return card

    def _unread(self, paths: tuple[Path, ...]) -> Card:
        words = self.tr("%n answer(s) written but not understood, so not saved", "", len(paths))
        card = Card(words, kind="error_notice")
        for path in paths:
            card.add(JumpRow(name_of(self._draft, path, self._language), path, self.go_to.emit))
        return card

    def _comments(self, waiting: int) -> Card:
        card = Card(self.tr("%n open comment(s)", "", waiting))
        card.add(PlainLabel(self.tr("They are for those who prepare the matter and stop nothing."), kind="help"))
        show = QPushButton(self.tr("Show the comments"))
        show.setObjectName("comments")
        show.clicked.connect(self.comments_wanted)
        card.body.addWidget(show, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    def _missing(self, missing: tuple[Missing, ...]) -> Card:
        """A line for each point: what a row of a table misses stands together."""
        points: dict[Path, list[Missing]] = {}
        for each in missing:
            points.setdefault(point(each.path), []).append(each)
        card = Card(self.tr("%n question(s) unanswered", "", len(points)))
        for row, mine in list(points.items())[:_MOST]:
            said = ", ".join(each.question.label.in_(self._language) for each in mine)
            if len(row) > 1:
                table = self._draft.catalogue.tables[row[0]]
                name = code(table, self._draft.assessment, row[1], self._language) or table.row.in_(self._language)
                said = f"{name}: {said}"
            card.add(JumpRow(said, mine[0].path, self.go_to.emit))
        if len(points) > _MOST:
            card.add(PlainLabel(self.tr("… and %n more", "", len(points) - _MOST), kind="help"))
        return card

    def _dropped(self, kept: list[Path]) -> Card:
        card = Card(self.tr("%n answer(s) with a choice that the form no longer offers", "", len(kept)), kind="notice")
        card.add(PlainLabel(self.tr("They stay as they are unless you choose again."), kind="help"))
        for path in kept:
            card.add(JumpRow(self._once_answered(path), path, self.go_to.emit))
        return card

    def _vanished(self, gone: list[Path]) -> Card:
        card = Card(self.tr("%n answer(s) to questions that the form no longer asks", "", len(gone)), kind="notice")
        card.add(PlainLabel(self.tr("They are kept and travel along when you share the assessment."), kind="help"))
        for path in gone:
            card.add(PlainLabel(self._once_answered(path)))
        return card

    def _once_answered(self, path: Path) -> str:
        """An answer under the words of the edition that asked for it, as far as that is here."""
        value, asked = self._draft.value(*path), once_asked(self._draft.catalogue, path)
        if asked is None:
            said = ", ".join(value) if isinstance(value, tuple) else str(value)
            return self.tr("A question whose words are no longer kept: {}").format(said)
        label = asked.label.in_(self._language)
        return f"{label}{'' if label.endswith('?') else ':'} {value_words(self._draft, asked, value, self._language)}"
