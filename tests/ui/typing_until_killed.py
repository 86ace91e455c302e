"""The real program, started as `python -m ennakko` starts it, with somebody who types into it.

    python typing_until_killed.py TEXT

Each key goes to whatever has the keyboard. After the last one it says so, and the window stays open.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from ennakko.app import run


def keys(text: str) -> Iterator[tuple[Qt.Key | str, Qt.KeyboardModifier]]:
    """A new assessment with no name yet, its second page, and a text in the first field there."""
    plain, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    yield Qt.Key.Key_N, ctrl
    yield Qt.Key.Key_Return, plain
    yield Qt.Key.Key_PageDown, ctrl
    for letter in text:
        yield letter, plain


def main() -> None:
    """Type as soon as something has the keyboard."""
    app = QApplication(sys.argv[:1])
    to_press = keys(sys.argv[1])

    def press() -> None:
        here = app.focusWidget()
        top = app.activeModalWidget() or next((w for w in app.topLevelWidgets() if isinstance(w, QMainWindow)), None)
        if here is None or here.window() is not top:
            if top is not None:
                top.activateWindow()
            QTimer.singleShot(20, press)
            return
        key, modifiers = next(to_press, ("", Qt.KeyboardModifier.NoModifier))
        if not key:
            sys.stdout.write("typed\n")
            sys.stdout.flush()
            return
        QTimer.singleShot(20, press)
        if isinstance(key, str):
            QTest.keyClicks(here, key)
        else:
            QTest.keyClick(here, key, modifiers)

    QTimer.singleShot(0, press)
    sys.exit(run())


if __name__ == "__main__":
    main()
