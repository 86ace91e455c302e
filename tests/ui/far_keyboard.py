"""The real program, started as `python -m ennakko` starts it, with a keyboard that another process plays.

    python far_keyboard.py [FILE]

Each line of the input is a list in JSON: what to do, and with what. Each is answered by a line, what was seen.
"""

from __future__ import annotations

import json
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard

from ennakko.app import run
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace


class FarKeyboard(QObject):
    """Plays what comes in, one line after the other, in the thread of the window."""

    heard = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._keys: Keyboard | None = None
        self._dialogs = 0
        self.heard.connect(self._play)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line)

    def _play(self, line: str) -> None:
        try:
            seen = self._do(*json.loads(line))
        except BaseException:
            seen = {"failed": traceback.format_exc()}
        sys.stdout.write(json.dumps(seen) + "\n")
        sys.stdout.flush()

    @property
    def workspace(self) -> Workspace | None:
        window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, Window)), None)
        return window.findChild(Workspace) if window is not None else None

    @property
    def keys(self) -> Keyboard:
        if self._keys is None:
            assert self.workspace is not None
            self._keys = Keyboard(self.workspace.window)
        return self._keys

    def _do(self, what: str, *how: object) -> object:
        workspace = self.workspace
        match what:
            case "ready":
                return workspace is not None
            case "press":
                self.keys.press(*map(str, how))
            case "write":
                self.keys.write(str(how[0]))
            case "give":
                self.keys.give(*(Path(str(each)) for each in how))
            case "button":
                self.keys.press_button(str(how[0]))
            case "go":
                self.keys.go(tuple(map(str, how)))
            case "dialogs":  # what to do in the dialogs that a key opens: lists of what to do, and the key
                steps, key = how
                assert isinstance(steps, list)
                self.keys.then(*(self._step(step) for step in steps))
                self.keys.press(str(key))
                self.keys.look_until(lambda: self.keys.is_idle)
            case "value":
                assert workspace is not None
                opened = workspace.desk.open_
                return opened.draft.value(*map(str, how)) if opened else None
            case "page":
                assert workspace is not None
                return workspace.view.draft.page if workspace.view else None
            case "here":
                return self.keys.path
            case "told":
                return workspace.toast.words if workspace else ""
            case "waiting":
                assert workspace is not None
                opened = workspace.desk.open_
                return [conflict.path for conflict in opened.draft.disputes.waiting] if opened else None
            case "sharing":
                return workspace.sharing.words() if workspace else ""
            case _:
                raise ValueError(what)
        return None

    def _step(self, step: list[list[object]]) -> Callable[[], None]:
        def play() -> None:
            for each in step:
                self._do(str(each[0]), *each[1:])

        return play


def main() -> None:
    """Start the program with its keyboard."""
    QApplication(sys.argv[:1])
    keyboard: list[FarKeyboard] = []
    QTimer.singleShot(0, lambda: keyboard.append(FarKeyboard()))
    sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))


if __name__ == "__main__":
    main()
