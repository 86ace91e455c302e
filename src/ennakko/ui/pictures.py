"""Pictures of the window, page by page: for the demonstration, the manual, and for looking at after a change."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from ennakko.editor.desk import Desk
from ennakko.model.words import Language
from ennakko.places import Places
from ennakko.settings import Appearance, Settings
from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.offscreen import application
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace


def pictures(
    folder: Path,
    language: Language = "fi",
    *,
    appearance: Appearance = "light",
    text_size: int = 100,
    size: QSize | None = None,
) -> list[Path]:
    """A PNG of the library and of each page of the example in a folder. Returns their paths, in the order of the pages.

    Everything happens in a data folder of its own, which is gone afterwards.
    """
    app = application()
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    with TemporaryDirectory() as home:
        settings = Settings(profile="0" * 32, language=language, appearance=appearance, text_size=text_size)
        window = Window()
        window.resize(size or QSize(1366, 860))
        desk = Desk(Places(Path(home)), settings, lambda: datetime.now().astimezone(), window)
        desk.begin()
        workspace = Workspace(window, desk)
        window.show()
        made.append(_taken(app, window, folder / "empty.png"))
        workspace.open_example()
        view = workspace.view
        assert view is not None
        for place, page in enumerate(view.page_names):
            view.open_place(place)
            name = "check" if page == CHECK else page.lower()
            made.append(_taken(app, window, folder / f"{place + 1:02d}-{name}.png"))
        workspace.show_library()
        made.append(_taken(app, window, folder / "library.png"))
        window.close()
        desk.drafts.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # without a loop running nobody else would
    return made


def _taken(app: QApplication, window: Window, path: Path) -> Path:
    for _ in range(40):  # labels settle their heights, and long pages fill, a step at a time
        app.processEvents()
    window.grab().save(str(path))
    return path
