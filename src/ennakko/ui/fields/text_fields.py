"""Fields for text: one line, paragraphs, and a list with one text on each line."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.typed import lines
from ennakko.files.text import LONG, clean
from ennakko.model.assessment import Path
from ennakko.model.form import LongText, ShortText, TextList
from ennakko.model.parallel import language_of
from ennakko.model.words import Language
from ennakko.ui.assessment.plain_marks import PlainMarks
from ennakko.ui.fields.field import Field
from ennakko.ui.plain import PlainLabel

MOST_LINES = 28
"""About a screenful; longer texts scroll in their box."""


class GrowingText(QPlainTextEdit):
    """A text box as high as its text, between a least number of lines and about a screenful."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self._fitting = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """What is written, with its no-break spaces; Qt's plain text has ordinary ones in their place."""
        return clean(self.document().toRawText())

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file that is dropped here is for the window, not a text of its place."""
        return not any(url.isLocalFile() for url in source.urls()) and super().canInsertFromMimeData(source)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _fit(self) -> None:
        if self._fitting:
            return  # a bar that comes or goes gives the text another width, and the lines are counted before it has it
        self._fitting = True
        for _ in range(2):
            lines = max(round(self.document().size().height()), self._least)
            chrome = max(0, self.height() - self.viewport().height()) + 2 * round(self.document().documentMargin())
            bars, before = Qt.ScrollBarPolicy, self.verticalScrollBarPolicy()
            self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if lines > MOST_LINES else bars.ScrollBarAlwaysOff)
            self.setFixedHeight(min(lines, MOST_LINES) * self.fontMetrics().lineSpacing() + chrome + 2)
            if before == self.verticalScrollBarPolicy():
                break
        self._fitting = False


class ShortTextField(Field):
    """One line of text."""

    def __init__(self, question: ShortText, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self.box = QLineEdit()
        self.box.setMaxLength(5_000)
        self.watch(self.box)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.show_value()
        self.box.textEdited.connect(lambda text: self.answer(clean(text)))

    @override
    def show_value(self) -> None:
        text = str(self.value or "")
        if self.box.text() != text:
            self.box.setText(text)
            self.box.setCursorPosition(0 if not self.box.hasFocus() else len(text))


class LongTextField(Field):
    """Paragraphs of text, with a count where the form advises a length."""

    def __init__(self, question: LongText, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self._limit = question.limit
        self.box = GrowingText(question.lines)
        self.watch(self.box)
        self.setFocusProxy(self.box)
        self.count = PlainLabel("", self, kind="small", wrap=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.count)
        self._keep_room_for_count()
        self.marks = PlainMarks(self.box, self._written, language) if draft.ways.plain_language else None
        self.show_value()
        self.box.textChanged.connect(self._typed)

    @override
    def show_value(self) -> None:
        text = str(self.value or "")
        if self.box.text != text:
            shown = self.box.blockSignals(True)
            self.box.setPlainText(text)
            self.box.blockSignals(shown)
        self._tell_length()

    def _written(self) -> Language:
        return language_of(self.draft.assessment, self.path[-1]) or self.language

    def _typed(self) -> None:
        self.answer(self.box.text)
        self._tell_length()

    def _tell_length(self) -> None:
        length = len(self.box.text)
        self.count.setVisible(self._limit is not None and length > 0.8 * self._limit)
        self.count.setText(self._length_said(length))

    def _keep_room_for_count(self) -> None:
        """Of one size whatever it says, the count moves nothing on the page at each key."""
        self.count.setText(self._length_said(LONG))
        self.count.ensurePolished()
        self.count.setFixedSize(self.count.sizeHint())

    def _length_said(self, length: int) -> str:
        said = self.tr("{} characters; about {} is a good length.")
        return said.format(length, self._limit) if self._limit is not None else ""


class TextListField(Field):
    """Several texts, one on each line."""

    def __init__(self, question: TextList, path: Path, draft: OpenDraft, language: Language) -> None:
        super().__init__(question, path, draft, language)
        self.box = GrowingText(3)
        self.box.setPlaceholderText(self.tr("One on each line"))
        self.watch(self.box)
        self.setFocusProxy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.show_value()
        self.box.textChanged.connect(lambda: self.answer(lines(self.box.text) or None))

    @override
    def show_value(self) -> None:
        texts = self.value if isinstance(self.value, tuple) else ()
        if lines(self.box.text) != texts:
            shown = self.box.blockSignals(True)
            self.box.setPlainText("\n".join(texts))
            self.box.blockSignals(shown)
