"""The window with everything behind it, on a data folder of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ennakko.editor.desk import Desk
from ennakko.model.words import Language
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

USUAL = QSize(1366, 860)
SMALLEST = QSize(1024, 640)
PATIENCE = 30.0
"""Seconds in which the window comes to the front."""


@contextmanager
def opened(
    folder: Path, language: Language = "fi", size: QSize = USUAL, *, name: str = "Maija Mallikas", profile: str = "0"
) -> Iterator[Workspace]:
    """Open the window on what is in the folder, and close it as a person closes it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = Window()
    window.resize(size)
    settings = Settings(profile=profile * 32, language=language, name=name, last_folder=str(folder))
    desk = Desk(Places(folder / "home"), settings, lambda: datetime.now().astimezone(), window)
    desk.begin()
    try:
        workspace = Workspace(window, desk)
        window.show()
        until = time.monotonic() + PATIENCE
        while QApplication.activeWindow() is not window:
            assert time.monotonic() < until, f"in front is {QApplication.activeModalWidget()}"
            window.activateWindow()
            QTest.qWait(5)
        yield workspace
    finally:
        if desk.open_ is not None:
            desk.open_.draft.unread.clear()  # nobody is there to be asked about it
        window.close()
        desk.drafts.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        for texts in app.findChildren(QTranslator):
            app.removeTranslator(texts)
