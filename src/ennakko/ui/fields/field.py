"""What every field has: a question, a path, the draft it reads and answers, and a voice when it takes the focus."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.unread import question_at
from ennakko.model.assessment import Path, Value, same
from ennakko.model.form import Question
from ennakko.model.tables import code
from ennakko.model.words import Language


class Field(QWidget):
    """One answer on the screen. It shows the draft's value and passes what a person does back through the draft."""

    focused = Signal(object)  # Path
    message = Signal(str)
    """What a person should know of what was typed, such as a day that cannot be read; empty when all is well."""

    def __init__(self, question: Question, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__()
        self.question = question
        self.path = path
        self.draft = draft
        self.language = language
        draft.at(path).changed.connect(self.show_value)

    def show_value(self) -> None:
        """Show what the draft holds."""
        raise NotImplementedError

    def ask_at(self, path: Path) -> None:
        """Ask the same question at another path: of another row."""
        self.draft.at(self.path).changed.disconnect(self.show_value)
        self.path = path
        self.draft.at(path).changed.connect(self.show_value)
        self.show_value()

    def recall(self) -> None:
        """Show again what was written here and could not be understood, when the screen is made anew."""

    def focus(self) -> None:
        """Take the keyboard, with the cursor at the end of what is written: a stray key must not replace it."""
        target: QWidget = self
        while (proxy := target.focusProxy()) is not None:
            target = proxy
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, QLineEdit):
            target.setCursorPosition(len(target.text()))

    @property
    def unread(self) -> bool:
        """Whether something is written that cannot be understood, and so is no answer."""
        return False

    @property
    def value(self) -> Value:
        """The draft's answer."""
        return self.draft.assessment.value(*self.path)

    def answer(self, value: Value) -> None:
        """Pass an answer to the draft, unless it says the same."""
        if not (value == self.value and same(value, self.value)):
            self.draft.answer(self.path, value, step_name(self.draft, self.question, self.path, self.language))

    def watch(self, widget: QWidget) -> None:
        """Tell of this widget's focus, and leave undo, redo and the wheel to the window."""
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.FocusIn:
                self.focused.emit(self.path)
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and _is_for_the_menu(event):
                event.ignore()
                return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and _is_for_a_button(event):
                return True
            case QEvent.Type.Wheel if isinstance(watched, QComboBox | QLineEdit):
                event.ignore()
                return True
            case _:
                pass
        return super().eventFilter(watched, event)


def _is_for_the_menu(event: QKeyEvent) -> bool:
    """Undo and redo are those of the assessment; Ctrl+E makes the document, where Linux would go to the line's end."""
    control_e = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo) or event.keyCombination() == control_e


def _is_for_a_button(event: QKeyEvent) -> bool:
    """Alt with a letter that no button has would be written into the answer. On a Mac it makes letters of its own."""
    alone = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.AltModifier
    return alone and event.text().isprintable() and bool(event.text()) and sys.platform != "darwin"


def step_name(draft: OpenDraft, question: Question, path: Path, language: Language) -> str:
    """What undo calls a change of this answer: the question, and the row when it is in a table."""
    label = question.label.in_(language)
    if len(path) != 3:
        return label
    row = code(draft.catalogue.tables[path[0]], draft.assessment, path[1], language)
    return f"{label}, {row}" if row else label


def name_of(draft: OpenDraft, path: Path, language: Language) -> str:
    """What the question at a path is called, and its row when it is in a table."""
    question = question_at(draft, path)
    return step_name(draft, question, path, language) if question else ""
