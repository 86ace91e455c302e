"""A person at the keyboard, and nothing but the keyboard: keys go to whatever has the focus, the screen is read."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThread, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QProgressDialog, QWidget

from ennakko.model.assessment import Path as AnswerPath
from ennakko.ui.fields.field import Field

PATIENCE = 10.0
"""Seconds that a person waits for something to appear."""
_LONGEST_MS = 60_000
"""After which nobody will ever leave the dialog that a key has opened."""


class Lost(AssertionError):
    """What was looked for cannot be reached by keys."""


class Keyboard:
    """Presses keys one at a time, and sees what the screen says after each."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.times: list[tuple[float, str]] = []
        self._to_come: list[Callable[[], None]] = []
        self._met: list[tuple[weakref.ref[QWidget], int]] = []
        """The dialogs that a step was done in, and how deep in loops of events each of them waits."""
        self._under_way = 0
        self._lost: list[str] = []
        self._guard = QTimer(interval=_LONGEST_MS)
        self._guard.timeout.connect(self._leave_dialogs)

    # Seeing

    @property
    def here(self) -> QWidget:
        """What has the keyboard."""
        if QApplication.activeWindow() is None:
            self._manage_windows()
        focused = QApplication.focusWidget()
        if focused is None:
            raise Lost("nothing has the keyboard")
        return focused

    @property
    def says(self) -> str:
        """What a screen reader says of it."""
        return said(self.here)

    @property
    def path(self) -> AnswerPath | None:
        """The question it belongs to."""
        widget: QWidget | None = self.here
        while widget is not None:
            if isinstance(widget, Field):
                return widget.path
            widget = widget.parentWidget()
        return None

    # Pressing

    def press(self, *keys: str) -> None:
        """Press keys by their names, such as "Tab" or "Ctrl+PgDown"."""
        for name in keys:
            stroke = QKeySequence(name)[0]
            target = QApplication.activePopupWidget() or self.here
            self._send(lambda t=target, s=stroke: QTest.keyClick(t, s.key(), s.keyboardModifiers()), name)

    def write(self, text: str) -> None:
        """Type a text letter by letter."""
        for letter in text:
            if letter == "\n":
                self.press("Return")
            else:
                self._send(lambda c=letter: strike(self.here, c), letter)

    def paste(self, text: str) -> None:
        """Put a text on the clipboard, and paste it."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def give(self, *files: Path) -> None:
        """Write where files are into the dialog that asks for it. The first Return may take a name that is offered."""
        asking = QApplication.activeModalWidget()
        assert isinstance(asking, QFileDialog), asking
        self.press("Ctrl+A")
        self.paste(str(files[0]) if len(files) == 1 else " ".join(f'"{each}"' for each in files))
        for _ in range(5):
            self.press("Return")
            if QApplication.activeModalWidget() is not asking:
                return
        raise Lost(f"{files} are not taken")

    def then(self, *steps: Callable[[], None]) -> None:
        """What to do in the dialogs that the next key opens, one step for each."""
        self._to_come += steps
        self._watch(QApplication.activeModalWidget())

    @property
    def is_idle(self) -> bool:
        """Whether every dialog that was expected has come and gone."""
        return not self._to_come and QApplication.activeModalWidget() is None

    def look_until(self, seen: Callable[[], object]) -> None:
        """Wait until something is seen."""
        until = time.monotonic() + PATIENCE
        while not seen():
            if time.monotonic() > until:
                raise Lost("it never came")
            QTest.qWait(5)

    def press_button(self, words: str) -> None:
        """Press a button in sight by its underlined letter."""
        window = self.here.window()
        shown = (each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled())
        button = next((each for each in shown if each.text().replace("&", "") == words), None)
        if button is None or button.shortcut().isEmpty():
            raise Lost(f"{words} has no key of its own in sight")
        pressed: list[bool] = []
        button.clicked.connect(lambda: pressed.append(True))
        self.press(button.shortcut().toString())
        self.look_until(lambda: pressed)  # Qt shows the button pressed for a moment

    # Moving

    def tab_to(self, found: Callable[[], bool], what: str, *, back: bool = False, most: int = 400) -> None:
        """Press Tab until something is found."""
        trail: list[str] = []
        for _ in range(most):
            if found():
                return
            self.press("Shift+Tab" if back else "Tab")
            trail.append(self.says)
        raise Lost(f"{what} is not reached by Tab. On the way: {trail[:60]}")

    def go(self, path: AnswerPath, *, back: bool = False) -> None:
        """Tab to a question."""
        self.tab_to(lambda: self.path == path, str(path), back=back)

    def go_to_what_says(self, words: str, *, back: bool = False) -> None:
        """Tab to something by its name."""
        self.tab_to(lambda: self.says == words, words, back=back)

    def arrow_to(self, words: str, keys: Iterable[str] = ("Right",), most: int = 60) -> None:
        """Press an arrow key until something is found by its name."""
        trail = [self.says]
        for key in keys:
            for _ in range(most):
                if self.says == words:
                    return
                before = self.here
                self.press(key)
                if self.here is before:
                    break
                trail.append(self.says)
        if self.says != words:
            raise Lost(f"{words} is not reached by arrow keys. On the way: {trail}")

    def _manage_windows(self) -> None:
        """Make the window active again when a dialog has closed: there is no window manager to do it."""
        window = QApplication.activeModalWidget() or self.window
        window.activateWindow()
        QTest.qWaitForWindowActive(window)

    def _send(self, strike: Callable[[], None], name: str) -> None:
        start = time.thread_time()
        self._under_way += 1
        self._guard.start()
        try:
            strike()
            QCoreApplication.processEvents()
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._guard.stop()
        self.times.append((time.thread_time() - start, name))
        if self._lost and not self._under_way:
            raise Lost(f"{name} opened what nobody left: {self._lost}")

    def _leave_dialogs(self) -> None:
        """A test whose dialog waits for ever would take all others with it."""
        for _ in range(10):
            if (dialog := QApplication.activeModalWidget()) is None or not dialog.isVisible():
                return
            self._lost.append(f"{type(dialog).__name__} {dialog.windowTitle()}")
            dialog.close()

    def _watch(self, before: QWidget | None) -> None:
        def waits(dialog: QWidget) -> bool:
            """Whether the one it opened has not only gone from the screen, but has been dealt with."""
            deep = QThread.currentThread().loopLevel()
            known = next((level for each, level in self._met if each() is dialog), None)
            if known is None:
                self._met.append((weakref.ref(dialog), deep))
            return known is None or deep <= known

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            there = dialog is not before and not isinstance(dialog, QProgressDialog | None)  # that asks nothing
            if there and QApplication.activeWindow() is None:
                self._manage_windows()
            if not (there and dialog.isAncestorOf(QApplication.focusWidget() or self.window) and waits(dialog)):
                QTimer.singleShot(5, look)
                return
            step = self._to_come.pop(0)
            if self._to_come:
                self._watch(dialog)
            step()

        QTimer.singleShot(0, look)


def strike(widget: QWidget, letter: str) -> None:
    """Press the key of a letter. Qt's own tests know the keys of an American keyboard only."""
    if letter.isascii():
        QTest.keyClicks(widget, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


def said(widget: QWidget) -> str:
    """The name of something, as a screen reader has it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""
