"""Long work off the thread of the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache, partial
from itertools import count
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from ennakko.model.trouble import Trouble

T = TypeVar("T")
_numbers = count()


class Job(QObject, Generic[T]):
    """One piece of work, with a parent that outlives it. Its signals arrive in the thread of the window."""

    done = Signal(object)  # T
    troubled = Signal(object)  # Trouble
    broke = Signal(object)  # Exception

    def __init__(self, work: Callable[[], T], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def start(self) -> None:
        """Begin the work."""
        QThreadPool.globalInstance().start(partial(_work, _mail(), _mail().expect(self, self._work)))


class _Mail(QObject):
    """Carries what comes of work to the window, and is never deleted.

    The other thread never holds a job, or what its work was made of, at the end: if it were the last to hold something
    of Qt while the window deletes it, PySide would crash.
    """

    came = Signal(int, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[int, tuple[QObject, Callable[[], object]]] = {}
        self.came.connect(self._deliver)

    def expect(self, job: QObject, work: Callable[[], object]) -> int:
        """The number under which something will come for a job."""
        number = next(_numbers)
        self._waiting[number] = job, work
        return number

    def worked(self, number: int) -> object:
        """Do the work, in whatever thread this is."""
        return self._waiting[number][1]()

    def _deliver(self, number: int, end: str, value: object) -> None:
        job, _ = self._waiting.pop(number)
        if isValid(job):  # otherwise the window has been closed meanwhile
            getattr(job, end).emit(value)


@cache
def _mail() -> _Mail:
    return _Mail()


def _work(mail: _Mail, number: int) -> None:
    try:
        end, value = "done", mail.worked(number)
    except Trouble as trouble:
        end, value = "troubled", trouble
    except Exception as error:
        end, value = "broke", error
    mail.came.emit(number, end, value)


def raised(error: BaseException) -> None:
    """Raise what broke work that nobody waits for, so that it is told like any fault of the program."""
    sys.excepthook(type(error), error, error.__traceback__)
