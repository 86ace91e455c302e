"""The window with everything behind it, on a data folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ennakko.editor.desk import Desk
from ennakko.model.words import Language
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace


@contextmanager
def opened(folder: Path, language: Language = "fi") -> Iterator[Workspace]:
    """Open the window on what is in the folder, and close it as a person closes it."""
    window = Window()
    window.resize(1366, 860)
    settings = Settings(profile="0" * 32, language=language, name="Maija Mallikas", last_folder=str(folder))
    desk = Desk(Places(folder / "home"), settings, lambda: datetime.now().astimezone(), window)
    desk.begin()
    workspace = Workspace(window, desk)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    try:
        yield workspace
    finally:
        window.close()
        desk.drafts.close()
        window.deleteLater()
        QApplication.processEvents()
        app = QApplication.instance()
        for texts in app.findChildren(QTranslator) if isinstance(app, QApplication) else ():
            QApplication.removeTranslator(texts)
