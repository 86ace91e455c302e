"""Searching while somebody types: on a thread of its own, and only the last question gets an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing, suppress

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from ennakko.files.drafts import Hit
from ennakko.files.reader import Reader
from ennakko.model.trouble import Trouble

PAUSE_MS = 120
_ENOUGH = 5_000

Hits = Mapping[str, Hit]
"""The best hit of each assessment, by its id."""


class Search(QObject):
    """Finds words in all assessments. `found` tells what was asked and where it is."""

    found = Signal(str, object)  # Hits
    failed = Signal(object)  # Trouble
    _answered = Signal(str, object)

    def __init__(self, reader: Callable[[], Reader], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._asked = ""
        self.waiting = False
        """Whether something was asked and not answered yet."""
        self._threads = QThreadPool(self)
        self._threads.setMaxThreadCount(1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._answered.connect(self._tell)

    def ask(self, text: str) -> None:
        """Search for these words after a short pause in typing. What was asked before is forgotten."""
        self._asked = text
        self.waiting = True
        self._pause.start()

    def forget(self) -> None:
        """Let go of what was asked: no answer will come."""
        self._asked = ""
        self.waiting = False
        self._pause.stop()

    def hurry(self) -> None:
        """Search now, if it has not begun."""
        if self._pause.isActive():
            self._pause.stop()
            self._begin()

    def _begin(self) -> None:
        text = self._asked
        self._threads.clear()
        self._threads.start(lambda: self._look(text))

    def _look(self, text: str) -> None:
        answer: Hits | Trouble
        try:
            with closing(self._reader()) as reader:
                answer = _best(reader.search(text, _ENOUGH))
        except Trouble as trouble:
            answer = trouble
        with suppress(RuntimeError):  # the window may be gone by now
            self._answered.emit(text, answer)

    def _tell(self, text: str, answer: object) -> None:
        if text != self._asked or self._pause.isActive():
            return
        self.waiting = False
        if isinstance(answer, Trouble):
            self.failed.emit(answer)
        else:
            self.found.emit(text, answer)


def _best(hits: list[Hit]) -> Hits:
    best: dict[str, Hit] = {}
    for hit in hits:
        best.setdefault(hit.id, hit)
    return best
