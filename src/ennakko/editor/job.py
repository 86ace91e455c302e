"""Long work off the thread of the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, SignalInstance

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
        end: tuple[SignalInstance, object]
        try:
            end = self.done, self._work()
        except Trouble as trouble:
            end = self.troubled, trouble
        except Exception as error:
            end = self.broke, error
        with suppress(RuntimeError):  # the window has been closed meanwhile
            end[0].emit(end[1])


def raised(error: BaseException) -> None:
    """Raise what broke work that nobody waits for, so that it is told like any fault of the program."""
    sys.excepthook(type(error), error, error.__traceback__)
