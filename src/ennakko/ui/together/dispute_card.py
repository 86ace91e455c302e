"""One question that people answered differently: both answers beside each other, and the ways to choose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QPlainTextEdit,
    QVBoxLayout,
)
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import FORM, Value, same
from ennakko.model.disagreement import BothStay, Decided, Decision, both, sides
from ennakko.model.form import Choices, Derived, LongText, Question, Reference, Rowed, ShortText, TextList
from ennakko.model.history import Conflict, Version, is_row
from ennakko.model.word_differences import Piece, differences, side_by_side
from ennakko.ui.fields.field import Field
from ennakko.ui.fields.fields import field
from ennakko.ui.fields.wrapping import WrappingRadioButton
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.scrolling import bring_in_sight
from ennakko.ui.theme import STEP
from ennakko.ui.together.dispute_words import DisputeWords
from ennakko.ui.together.origin_part import OriginPart
from ennakko.ui.together.side_card import SideCard

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NARROW = 40
"""Where answers stand under each other, in times the height of the text."""
_JOINED = (ShortText, LongText, TextList, Choices)


class DisputeCard(Card):
    """A conflict. Nothing is chosen to begin with."""

    chosen = Signal()
    taken = Signal()
    """What is chosen is to be the answer, and one wants to go on."""

    def __init__(
        self,
        conflict: Conflict,
        words: DisputeWords,
        page: str,
        decision: Decision | None = None,
        began: Version | None = None,
    ) -> None:
        """`began` is the answer that all of them began from, where it is known."""
        super().__init__()
        self.conflict = conflict
        self._began = began
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
        self.origin = self._origin()
        if self.origin is not None:
            self.add(self.origin)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(4 * STEP)
        self.answers = self._cards()
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
        self.own.clicked.connect(self._write)
        for button in self.buttons:
            button.installEventFilter(self)

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
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what is chosen. What is typed on the button for an answer of one's own is the beginning of it."""
        if isinstance(event, QKeyEvent) and event.key() in _ENTER and isinstance(watched, WrappingRadioButton):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._enter(watched)
            return event.type() == QEvent.Type.KeyPress
        if watched is self.own and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = event.text().isprintable() and event.text().strip()
            if typed and self._is_writing and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                self._write()
                QCoreApplication.sendEvent(QApplication.focusWidget() or self, event.clone())
                return True
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < NARROW * self.fontMetrics().height() or len(self.answers) > 2
        self._beside.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _enter(self, button: WrappingRadioButton) -> None:
        """What is not chosen yet is chosen first, and one's own answer is written first, as with the space bar."""
        if button is self.own or not button.isChecked():
            button.click()
        else:
            self.taken.emit()

    @property
    def _is_writing(self) -> bool:
        return self.own.isChecked() and self._field is not None

    @property
    def _is_worded(self) -> bool:
        return not is_row(self.conflict.path) and isinstance(self._asked, _JOINED)

    def _origin(self) -> OriginPart | None:
        if self._began is None:
            return None
        text = self._words.value(self.conflict.path, self._began.value)
        given = f"{self._words.who(self._began.by)} · {self._words.when(self._began.at)}"
        texts = [self._words.side(self.conflict, side) for side in self.sides]
        return OriginPart(text, texts if self._began_text is not None else (), given)

    @property
    def _began_text(self) -> str | None:
        """What words can be compared with."""
        if self._began is None or self._began.value is None or not self._is_worded:
            return None
        return self._words.value(self.conflict.path, self._began.value)

    def _cards(self) -> list[SideCard]:
        """Each answer with the words that are others than in what all began from. Where that is not known, the answers
        are compared with the first.
        """
        words, began = self._words, self._began_text
        texts = [words.side(self.conflict, side) for side in self.sides]
        if not self._is_worded:
            return [SideCard(side, (Piece(text),), words) for side, text in zip(self.sides, texts, strict=True)]
        if began is not None:
            compared = [differences(began, text) for text in texts]
            return [SideCard(s, own, words, gone) for s, (gone, own) in zip(self.sides, compared, strict=True)]
        return [SideCard(side, own, words) for side, own in zip(self.sides, side_by_side(texts), strict=True)]

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
        self.setTabOrder(self.own, self._field)
        own.changed.connect(lambda _: self.chosen.emit())

    def _write(self) -> None:
        """Put the keyboard at the end of the answer. Arrow keys only pass by, so that what stands below is reached."""
        if self._is_writing and self._field is not None and self.own.hasFocus():
            self.body.activate()
            self._field.focus()
            if isinstance(box := QApplication.focusWidget(), QPlainTextEdit):
                box.moveCursor(QTextCursor.MoveOperation.End)
            bring_in_sight(self._field)
