"""Looking after the database while the window is open: a look whether it is sound, and a copy each hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ennakko.editor.job import Job, raised
from ennakko.files import backups, second_place, upkeep
from ennakko.files.safe_write import sweep
from ennakko.model.trouble import Trouble
from ennakko.places import Places
from ennakko.settings import Settings

AFTER_START_MS = 3_000
LOOK_MS = 10 * 60 * 1000


class Upkeep(QObject):
    """Works beside the window. `unsound`: SQLite finds the database damaged; `failed`: a copy cannot be made.

    `failed_elsewhere`: it cannot be brought to the second place. That is told once, until it has worked again.
    """

    unsound = Signal()
    failed = Signal(object)  # Trouble
    failed_elsewhere = Signal(object)  # Trouble

    def __init__(
        self,
        places: Places,
        now: Callable[[], datetime],
        parent: QObject,
        settings: Callable[[], Settings] = Settings,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._told_elsewhere = False
        self._places = places
        self._now = now
        self._begin = QTimer(self, singleShot=True, interval=AFTER_START_MS)
        self._begin.timeout.connect(self._look)
        self._hourly = QTimer(self, interval=LOOK_MS)
        self._hourly.timeout.connect(self._copy_when_due)

    def start(self) -> None:
        """Look soon after the start, and then now and then."""
        self._begin.start()
        self._hourly.start()

    def _look(self) -> None:
        job = Job(self._looked, self)
        job.done.connect(self._tell)
        job.broke.connect(raised)
        job.start()

    def _looked(self) -> bool:
        for folder in (self._places.home, self._places.exports):
            if folder.is_dir():
                sweep(folder)
        return upkeep.sound(self._places.database)

    def _tell(self, sound: object) -> None:
        if sound:
            self._copy_when_due()
        else:
            self._hourly.stop()
            self.unsound.emit()

    def _copy_when_due(self) -> None:
        job = Job(self._copied, self)
        job.troubled.connect(self._not_copied)
        job.done.connect(self._bring)
        job.broke.connect(raised)
        job.start()

    def _copied(self) -> None:
        if backups.due(self._places.backups, self._now()):
            backups.taken(self._places.database, self._places.backups, self._now())

    def _bring(self) -> None:
        """The second place may be slow or away, so it has work of its own, and the copies here never wait for it."""
        settings, places, now = self._settings(), self._places, self._now()
        if not settings.backup_folder:
            return
        chosen = second_place.place(settings.backup_folder)
        job = Job(lambda: second_place.brought(places.home, places.backups, chosen, settings.profile, now), self)
        job.troubled.connect(self._not_brought)
        job.done.connect(self._brought)
        job.broke.connect(raised)
        job.start()

    def _brought(self) -> None:
        self._told_elsewhere = False

    def _not_brought(self, trouble: object) -> None:
        if isinstance(trouble, Trouble) and not self._told_elsewhere:
            self._told_elsewhere = True
            self.failed_elsewhere.emit(trouble)

    def _not_copied(self, trouble: object) -> None:
        if isinstance(trouble, Trouble):
            self.failed.emit(trouble)
