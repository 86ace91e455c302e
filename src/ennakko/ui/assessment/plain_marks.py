"""Quiet underlines in a text box where the text could be plainer. They change neither the text nor the cursor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip
from typing_extensions import override

from ennakko.editor.plain_finder import PlainFinder
from ennakko.model.plain_language import Mark
from ennakko.model.words import Language
from ennakko.ui.assessment.plain_advice import advice
from ennakko.ui.plain import plain_tip
from ennakko.ui.theme import current

_MOST = 200
"""Nobody works through more marks than this in one box; each costs a little at every repaint."""


class PlainMarks(QObject):
    """The marks of one box. What a mark is about stands in its tooltip."""

    def __init__(self, box: QPlainTextEdit, written: Callable[[], Language], language: Language) -> None:
        super().__init__(box)
        self._box = box
        self._written = written
        self._language = language
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._finder = PlainFinder(self)
        self._finder.found.connect(self._show)
        box.document().contentsChanged.connect(self._changed)
        box.installEventFilter(self)
        box.viewport().installEventFilter(self)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is marked now."""
        return self._marks

    def _changed(self) -> None:
        if self._box.isVisible():
            self._finder.take(self._box.toPlainText(), self._written())

    def _show(self, text: str, found: object) -> None:
        if not isinstance(found, tuple) or text != self._box.toPlainText():
            return
        here = self._box.textCursor().position() if self._box.hasFocus() else -1
        places = _Places(text)
        self._text = text
        self._marks = tuple(m for m in found if m.kind != "abbreviation" or places.of(m.end) != here)[:_MOST]
        self._box.setExtraSelections([self._selection(places.of(m.start), places.of(m.end)) for m in self._marks])

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(QColor(current().warning))
        selection.cursor, selection.format = cursor, look
        return selection

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._box:
            self._finder.take(self._box.toPlainText(), self._written())
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._marks:
            said = self.said_at(self._box.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), plain_tip(said), self._box)
            return True
        return super().eventFilter(watched, event)

    def said_at(self, position: int) -> str:
        """What the marks at a place of the box are about. Empty when there is none, or the text has changed since."""
        if self._box.toPlainText() != self._text:
            return ""
        places = _Places(self._text)
        here = [m for m in self._marks if places.of(m.start) <= position < places.of(m.end)]
        return "\n".join(advice(self._text, m, self._language) for m in here)


class _Places:
    """Where the letters of a text stand in Qt, which counts those beyond the first plane, such as smileys, as two."""

    def __init__(self, text: str) -> None:
        self._doubles = (
            [at for at, letter in enumerate(text) if letter > "\uffff"] if max(text, default="") > "\uffff" else []
        )

    def of(self, index: int) -> int:
        return index + sum(1 for at in self._doubles if at < index)
