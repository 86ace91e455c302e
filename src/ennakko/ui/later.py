"""Something to do in a moment, when what is going on now has come to its end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Later(QTimer):
    """Does one thing a moment after each start, once however often it was started. It lives as long as its owner.

    `QTimer.singleShot` makes a timer for each call instead, which PySide keeps a trace of after Qt has deleted it; in a
    long day the program ends over such a trace.
    """

    def __init__(self, owner: QObject, work: Callable[[], object], wait: int = 0) -> None:
        super().__init__(owner, singleShot=True, interval=wait)
        self.timeout.connect(work)
