"""Work that may take long, done beside the window while the person waits, with a way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from ennakko.editor.job import Job
from ennakko.ui.later import Later

T = TypeVar("T")
SOON_MS = 300
"""What is done sooner shows nothing."""

GoOn = Callable[[int, int], bool]
"""Is told how much of how much is done, and says whether to go on."""


class _Told(QObject):
    """Carries what is done so far from the thread of the work to that of the window."""

    done = Signal(int, int)


def waited_for(words: str, work: Callable[[GoOn], T], window: QWidget, cancel: str = "") -> T | None:
    """What the work comes to; None when the person did not want to wait. Raises what the work raises.

    Without the word for `cancel` there is no way out. Nothing else in the window can be done meanwhile.
    """
    told = _Told()
    stopped: list[bool] = []
    results: list[T] = []
    errors: list[BaseException] = []

    def go_on(n: int, of: int) -> bool:
        told.done.emit(n, of)
        return not stopped

    job = Job(lambda: work(go_on), window)
    loop = QEventLoop()
    job.done.connect(results.append)
    job.troubled.connect(errors.append)
    job.broke.connect(errors.append)
    for end in (job.done, job.troubled, job.broke):
        end.connect(loop.quit)
    job.start()
    soon = Later(loop, loop.quit, SOON_MS)
    soon.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if not results and not errors:
        progress = QProgressDialog(words, cancel, 0, 0, window)
        if not cancel:
            progress.setCancelButton(None)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(0)
        progress.setAutoReset(False)
        progress.canceled.connect(lambda: stopped.append(True))
        told.done.connect(lambda _, of: progress.setMaximum(of))
        told.done.connect(lambda n, _: progress.setValue(n))
        progress.show()
        loop.exec()
        progress.canceled.disconnect()  # it says so, too, when it is closed
        progress.close()
        progress.deleteLater()
    job.deleteLater()
    if errors:
        raise errors[0]
    return None if stopped else results[0]
