"""One question that people answered differently: both answers beside each other, and the ways to choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import FORM, Value, same
from ennakko.model.disagreement import BothStay, Decided, Decision, Side, both, sides
from ennakko.model.form import Choices, Derived, LongText, Question, Reference, Rowed, ShortText, TextList
from ennakko.model.history import Conflict, is_row
from ennakko.model.word_differences import Piece, differences
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.fields import field
from ennakko.ui.fields.wrapping import WrappingRadioButton
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.theme import STEP, role
from ennakko.ui.together.dispute_words import DisputeWords
from ennakko.ui.together.marked_text import MarkedText

NARROW = 40
"""Where answers stand under each other, in times the height of the text."""
_WORDED = (ShortText, LongText, TextList)
_JOINED = (ShortText, LongText, TextList, Choices)


class DisputeCard(Card):
    """A conflict. Nothing is chosen to begin with."""

    chosen = Signal()

    def __init__(self, conflict: Conflict, words: DisputeWords, page: str, decision: Decision | None = None) -> None:
        super().__init__()
        self.conflict = conflict
        self._words = words
        self._asked = words.asked(conflict.path)
        self.sides = sides(conflict, words.me)
        self._group = QButtonGroup(self)
        self._field: Field | None = None
        self.body.setSpacing(3 * STEP)
        self.add(PlainLabel(page if is_row(conflict.path) else words.place(conflict.path, page), kind="small"))
        question = words.row(conflict.path) if is_row(conflict.path) else words.question(conflict.path)
        self.add(PlainLabel(question, kind="card_heading"))
        self.setAccessibleName(question)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(4 * STEP)
        self.answers = [_SideCard(*each) for each in self._marked()]
        for card in self.answers:
            self._group.addButton(card.button)
            self._beside.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.add(self._beside)
        self._joined = both(conflict, words.me, long=isinstance(self._asked, LongText)) if self._can_join() else None
        self.both = self._way(self.tr("&Both, one after the other"), shown=self._joined is not None)
        self.preview = PlainLabel(kind="help")
        self.preview.setContentsMargins(7 * STEP, 0, 0, 0)
        self.preview.hide()
        self.add(self.preview)
        self.own = self._way(self.tr("I &write a new answer"), shown=self._scratch() is not None)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(7 * STEP, 0, 0, 0)
        self.add(self._place)
        self.stay = self._way(
            self.tr("Views &differ: both stay in the document with their names"), shown=self._may_differ()
        )
        self._choose(decision)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def buttons(self) -> list[WrappingRadioButton]:
        """The ways to choose that are there, in order."""
        each = (*(card.button for card in self.answers), self.both, self.own, self.stay)
        return [button for button in each if not button.isHidden()]

    @property
    def decision(self) -> Decision | None:
        """What is chosen, or None."""
        button = self._group.checkedButton()
        for card, side in zip(self.answers, self.sides, strict=True):
            if button is card.button:
                return Decided(side.value)
        if button is self.both:
            return Decided(self._joined)
        if button is self.stay:
            return BothStay()
        if button is self.own and self._field is not None:
            return Decided(self._field.value)
        return None

    def focus(self) -> None:
        """Put the keyboard on what is chosen, or on the first answer."""
        button = self._group.checkedButton() or self.buttons[0]
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < NARROW * self.fontMetrics().height() or len(self.answers) > 2
        self._beside.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _marked(self) -> list[tuple[Side, str, Sequence[Piece], DisputeWords]]:
        """Each answer with the words that are only in it. More than two are compared with the first."""
        texts = [self._words.side(self.conflict, side) for side in self.sides]
        if is_row(self.conflict.path) or not isinstance(self._asked, _JOINED):
            pieces: list[Sequence[Piece]] = [(Piece(text),) for text in texts]
        else:
            pieces = [differences(texts[0], texts[1])[0], *(differences(texts[0], text)[1] for text in texts[1:])]
        return [(s, text, p, self._words) for s, text, p in zip(self.sides, texts, pieces, strict=True)]

    def _can_join(self) -> bool:
        several = isinstance(self._asked, Reference) and self._asked.several
        return not is_row(self.conflict.path) and (isinstance(self._asked, _JOINED) or several)

    def _may_differ(self) -> bool:
        return not is_row(self.conflict.path) and self.conflict.path != FORM and self._asked is not None

    def _scratch(self) -> Question | None:
        """The question that can be answered anew right here."""
        path, asked = self.conflict.path, self._asked
        if is_row(path) or path[0].startswith("_") or asked is None or isinstance(asked, Rowed | Derived):
            return None
        return asked if len(path) == 1 or path[1] in self._words.draft.assessment.rows(path[0]) else None

    def _way(self, text: str, *, shown: bool) -> WrappingRadioButton:
        button = WrappingRadioButton()
        button.set_action(text)
        self._group.addButton(button)
        button.setHidden(not shown)
        self.add(button)
        return button

    def _choose(self, decision: Decision | None) -> None:
        match decision:
            case BothStay():
                self.stay.setChecked(True)
            case Decided(value=value):
                self._choose_value(value)
            case None:
                pass

    def _choose_value(self, value: Value) -> None:
        for card, side in zip(self.answers, self.sides, strict=True):
            if same(side.value, value) or (is_row(self.conflict.path) and side.value is not None and value is not None):
                card.button.setChecked(True)
                return
        if self._joined is not None and same(self._joined, value):
            self.both.setChecked(True)
        else:
            self._open_field(value)
            self.own.setChecked(True)

    def _toggled(self) -> None:
        if self.own.isChecked() and self._field is None:
            self._open_field(self.sides[0].value)
        if self.both.isChecked():
            self.preview.setText(self._words.value(self.conflict.path, self._joined))
        self.preview.setVisible(self.both.isChecked())
        if self._field is not None:
            self._field.setVisible(self.own.isChecked())
        self.chosen.emit()

    def _open_field(self, value: Value) -> None:
        """The question's own field, on a draft of its own: nothing is answered before the choice is made."""
        path, asked = self.conflict.path, self._scratch()
        if asked is None or isinstance(asked, Rowed):
            return
        here = self._words.draft
        wanted = {path: value} if value is not None or path in here.assessment.answers else {}
        own = OpenDraft(here.assessment.changed(wanted), here.catalogue, self, editions=here.editions)
        self._field = field(asked, path, own, self._words.language)
        self._field.setAccessibleName(self.own.accessibleName() or self._words.question(path))
        self._place.addWidget(self._field)
        own.changed.connect(lambda _: self.chosen.emit())


class _SideCard(QFrame):
    """One answer: who gave it and when, then the text. A click anywhere chooses it."""

    def __init__(self, side: Side, text: str, pieces: Sequence[Piece], words: DisputeWords) -> None:
        super().__init__()
        role(self, "card")
        mine = side.is_of(words.me)
        self.button = WrappingRadioButton(words.given(side))
        self.text = MarkedText(pieces, mine=mine)
        own = [" ".join(piece.text.split()) for piece in pieces if piece.own]
        only = self.tr("Only here: {}").format("; ".join(own)) if own else ""
        self.button.setAccessibleDescription("\n".join(part for part in (text, only) if part))
        self.text.setAccessibleName(text)
        self.text.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        inside = QWidget()
        quote = QVBoxLayout(inside)
        quote.setContentsMargins(7 * STEP, 0, 0, 0)
        quote.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self.button)
        column.addWidget(inside)
        self.button.toggled.connect(lambda on: role(self, "card_chosen" if on else "card"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.button.setChecked(True)
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
