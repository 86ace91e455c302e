"""Finds what could be plainer in a text once the typing has paused, beside the window where the text is long."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ennakko.editor.job import Job
from ennakko.model.plain_language import Mark, marks
from ennakko.model.words import Language

PAUSE_MS = 700
"""Nobody is told anything of a word that is still being typed."""
_SHORT = 4_000
"""Characters that are read in a few milliseconds."""


class PlainFinder(QObject):
    """Takes texts, and tells of the last one when nothing has come for a while."""

    found = Signal(str, object)  # the text, tuple[Mark, ...]

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._language: Language = "fi"
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def take(self, text: str, language: Language) -> None:
        """Look at this text after the pause, unless another one comes."""
        self._text, self._language = text, language
        self._pause.start()

    def _look(self) -> None:
        text, language = self._text, self._language
        if len(text) <= _SHORT:
            self.found.emit(text, marks(text, language))
            return
        job = Job[tuple[str, tuple[Mark, ...]]](lambda: (text, marks(text, language)), self)
        job.done.connect(self._tell)
        job.start()

    def _tell(self, result: object) -> None:
        if isinstance(result, tuple) and result[0] == self._text:
            self.found.emit(*result)
