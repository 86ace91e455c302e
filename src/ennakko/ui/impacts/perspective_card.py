"""A whole perspective: factors to begin with, or that it does not concern the decision, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Value
from ennakko.model.edit import RemoveRow, Together
from ennakko.model.findings import Horizon
from ennakko.model.form import Impacts
from ennakko.model.matrix import DOES_NOT_CONCERN, VALUE_COLUMN, Place, Section, suggested
from ennakko.model.words import Language
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.flow import Flow
from ennakko.ui.icons import icon
from ennakko.ui.plain import Card, PlainLabel, plain_action
from ennakko.ui.theme import STEP, current, role


class PerspectiveCard(Card):
    """What can be done with a perspective."""

    focused = Signal(object)  # Path
    suggested = Signal(object)  # Place
    more = Signal()
    """Another factor is wanted, from the whole list."""

    def __init__(
        self,
        section: Section,
        name: str,
        question: Impacts,
        draft: OpenDraft,
        language: Language,
        shown: tuple[Horizon, ...],
    ) -> None:
        super().__init__(name)
        self._section = section
        self._name = name
        self._question = question
        self._draft = draft
        self._shown = shown
        self.reason: QuestionBlock | None = None
        if section.dismissed:
            self._add_reason(language)
            return
        options = suggested(draft.catalogue, section)
        words = self.tr("Factors to begin with") if not section.lines else self.tr("More factors")
        self.add(PlainLabel(words, kind="field_label"))
        flow = Flow(STEP)
        for option in options:
            self._add_suggestion(
                flow, option.label.in_(language), Place(section.perspective or option.perspective or "", option.id)
            )
        other = QPushButton(icon("search", current().text), self.tr("Another factor…"))
        other.clicked.connect(self.more)
        flow.add(other)
        self.add(flow)
        self.first = flow.items[0]
        if not section.lines and not section.factors:
            self.dismiss = QPushButton(self.tr("This perspective does not concern the decision"))
            role(self.dismiss, "link")
            self.dismiss.clicked.connect(self._dismiss)
            self.add(self.dismiss)

    def focus(self) -> None:
        """Take the keyboard."""
        if self.reason:
            self.reason.field.focus()
        else:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_suggestion(self, flow: Flow, label: str, place: Place) -> None:
        button = QPushButton(icon("plus", current().text), plain_action(label))
        button.clicked.connect(lambda: self.suggested.emit(place))
        flow.add(button)

    def _add_reason(self, language: Language) -> None:
        row = self._section.dismissed[0].row
        words = self._draft.catalogue.phrase("not_applicable", language)
        self.add(PlainLabel(words, kind="field_label"))
        column = self._question.column("imp_none_reason")
        if column is not None:
            self.reason = QuestionBlock(column, (self._question.id, row, column.id), self._draft, language)
            self.reason.focused.connect(self.focused)
            self.add(self.reason)
        back = QPushButton(self.tr("It does concern the decision"))
        back.clicked.connect(self._take_back)
        self.body.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        self.first = back

    def _dismiss(self) -> None:
        cells: dict[str, Value] = {VALUE_COLUMN[horizon]: DOES_NOT_CONCERN for horizon in self._shown}
        edit = self._draft.new_row(self._question.id, {"imp_perspective": self._section.perspective, **cells})
        self._draft.make(edit, self.tr("{} does not concern the decision").format(self._name))

    def _take_back(self) -> None:
        rows = tuple(RemoveRow(self._question.id, impact.row) for impact in self._section.dismissed)
        self._draft.make(Together(rows), self.tr("{} concerns the decision").format(self._name))
