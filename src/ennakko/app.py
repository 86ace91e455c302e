"""The composition root: makes everything, connects it, runs it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QProcess, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ennakko import language as languages
from ennakko.files.location import UnsuitablePlace, look_at_place
from ennakko.places import Places, places
from ennakko.settings import Settings
from ennakko.settings import read as read_settings
from ennakko.ui import theme
from ennakko.ui.later import Later
from ennakko.ui.window import Window

_TIDY_MS = 500


def run(file: Path | None = None) -> int:
    """Open the window, with an assessment file when one is given. Returns the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Ennakko")
    app.setApplicationDisplayName("Ennakko")
    here = _suitable(app, places())
    if here is None:
        return 0
    settings = read_settings(here.settings)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.fspath(here.home))
    languages.install(app, settings.language or languages.system_language())
    theme.first_look(app, settings.appearance, settings.text_size / 100)
    lock = _lock(here)
    if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
        from ennakko.ui.second_start import opens_anyway

        if not opens_anyway(here, file, lock):
            return 0
    window = Window()
    window.place(settings.window)
    soon = Later(window, lambda: fill(window, here, settings, file))
    window.painted.connect(soon.start)
    window.show()
    status = app.exec()
    if window.starts_again:
        lock.unlock()
        QProcess.startDetached(sys.executable, [] if getattr(sys, "frozen", False) else ["-m", "ennakko"])
    return status


def _suitable(app: QApplication, here: Places) -> Places | None:
    """The data folder, or another that the person chooses where this one is refused; None: they leave it at that."""
    try:
        look_at_place(here.home)
    except UnsuitablePlace as trouble:
        from ennakko.policy import policy
        from ennakko.ui.settings.other_folder import other_folder

        return here if policy().any_folder else other_folder(app, here, trouble)
    return here


def _lock(here: Places) -> QLockFile:
    """The lock of the data folder, not yet taken. Qt takes over what a program left that has ended."""
    with suppress(OSError):  # a folder that cannot be made is told of when the database is opened
        here.made()
    lock = QLockFile(os.fspath(here.lock))
    lock.setStaleLockTime(0)
    return lock


def fill(window: Window, here: Places, settings: Settings, file: Path | None) -> None:
    """Put the library into the window that is already on the screen."""
    from datetime import datetime

    from ennakko import memory
    from ennakko.editor.desk import Desk
    from ennakko.export.prose import pieces
    from ennakko.model.trouble import Trouble
    from ennakko.policy import policy
    from ennakko.ui.history.keeping import look_after_the_data
    from ennakko.ui.history.recovering import offer_copies, rescued
    from ennakko.ui.icons import app_icon
    from ennakko.ui.message import Message
    from ennakko.ui.mishap import catch_mishaps
    from ennakko.ui.second_start import answer_the_door
    from ennakko.ui.workspace import Workspace

    memory.one_heap()
    window.setWindowIcon(app_icon())
    tidying = QTimer(window, interval=_TIDY_MS)
    tidying.timeout.connect(memory.tidy)
    tidying.start()
    catch_mishaps(window, lambda: str(here.home), window.close_and_start_again)
    desk = Desk(here, settings, lambda: datetime.now().astimezone(), window, rules=policy())
    desk.opened.connect(memory.settle)
    desk.closed.connect(lambda _: pieces.cache_clear())  # texts of answers are not held longer than they are open
    fresh = not here.database.exists()
    try:
        desk.begin()
    except Trouble as trouble:
        speaking = settings.language or languages.system_language()
        if not (desk.recoverable and rescued(desk, speaking, window, trouble.sentence(speaking))):
            heading = languages.translate("Window", "Ennakko cannot start")
            Message(heading, trouble.sentence(speaking), window).exec()
            window.close()
            return
    workspace = Workspace(window, desk)

    def let_go() -> None:
        """Last of all: everything in the database is in its one file then."""
        if desk.ready:
            desk.drafts.close()

    if (app := QApplication.instance()) is not None:
        app.aboutToQuit.connect(let_go)
        window.destroyed.connect(lambda: app.aboutToQuit.disconnect(let_go))
    answer_the_door(workspace)
    look_after_the_data(workspace)
    if fresh and desk.settings.backup_folder:
        offer_copies(workspace)
    if file is not None:
        workspace.receiving.receive([file])
