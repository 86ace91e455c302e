"""Opening the window, after a look whether there is a screen and everything that Qt needs."""

import os
import sys
from pathlib import Path

from ennakko.model.trouble import Trouble
from ennakko.model.words import Text

_NO_SCREEN = Text(
    fi="Näyttöä ei ole, joten ikkunaa ei voi avata. Komento ”ennakko demo” toimii ilman näyttöä.",
    sv="Det finns ingen skärm, så fönstret kan inte öppnas. Kommandot ”ennakko demo” fungerar utan skärm.",
    en="There is no screen, so the window cannot be opened. The command “ennakko demo” needs none.",
)


def open_window(file: Path | None) -> int:
    """Open the window, with an assessment file when one is given. Returns the exit status. Raises Trouble."""
    from ennakko.system_libraries import missing_for_qt

    screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not screen:
        raise Trouble("no_screen", _NO_SCREEN)
    if missing := missing_for_qt():
        raise Trouble("cannot_paint", Text(missing, missing, missing))
    from ennakko.plain_imports import plain_imports

    plain_imports()
    from ennakko.app import run

    return run(file)
