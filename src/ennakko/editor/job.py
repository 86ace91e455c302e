"""Long work off the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from ennakko.model.trouble import Trouble

T = TypeVar("T")


class Job(QObject, Generic[T]):
    """One piece of work, with a parent that outlives it. Its signals arrive in the thread that made it."""

    done = Signal(object)  # T
    troubled = Signal(object)  # Trouble
    broke = Signal(object)  # Exception

    def __init__(self, work: Callable[[], T], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def start(self) -> None:
        """Begin the work."""
        QThreadPool.globalInstance().start(self._run)

    def _run(self) -> None:
        try:
            result = self._work()
        except Trouble as trouble:
            self.troubled.emit(trouble)
        except Exception as error:
            self.broke.emit(error)
        else:
            self.done.emit(result)
