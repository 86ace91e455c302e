"""Searching while somebody types: on a thread of its own, and only the last question gets an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ennakko.editor.job import Job, raised
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

    def __init__(self, reader: Callable[[], Reader], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._asked = ""
        self.waiting = False
        """Whether something was asked and not answered yet."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)

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
        job = Job(partial(_looked, self._reader, text), self)
        job.done.connect(self._tell)
        job.broke.connect(raised)
        job.start()

    def _tell(self, looked: tuple[str, Hits | Trouble]) -> None:
        if isinstance(job := self.sender(), Job):
            job.deleteLater()
        text, answer = looked
        if text != self._asked or self._pause.isActive():
            return
        self.waiting = False
        if isinstance(answer, Trouble):
            self.failed.emit(answer)
        else:
            self.found.emit(text, answer)


def _looked(reader: Callable[[], Reader], text: str) -> tuple[str, Hits | Trouble]:
    try:
        with closing(reader()) as opened:
            return text, _best(opened.search(text, _ENOUGH))
    except Trouble as trouble:
        return text, trouble


def _best(hits: list[Hit]) -> Hits:
    best: dict[str, Hit] = {}
    for hit in hits:
        best.setdefault(hit.id, hit)
    return best
