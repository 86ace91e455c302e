"""What the monkey does in dialogs: some keys and clicks by chance, and then Enter or Escape."""

from __future__ import annotations

import random
import traceback
from collections.abc import Callable
from pathlib import Path as File

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QProgressDialog,
    QWidget,
)
from tests.ui.keyboard import strike

import ennakko
from ennakko.ui.later import Later
from ennakko.ui.message import Message

PROGRAM = str(File(ennakko.__file__).parent)
LOOK_MS = 10
MOST = 25
"""Things done in one dialog before Enter or Escape end it."""
LEFT = "left"
"""How much is still to be done in a dialog, kept by the dialog: Python may say the same number of another one later."""
NONE = Qt.KeyboardModifier.NoModifier


def settle() -> None:
    """Let happen what follows from a key, as the loop of a program would: what is to be deleted goes at once, too.

    Outside of any loop Qt would keep it, and what has been left would go on listening.
    """
    QCoreApplication.processEvents()
    if QThread.currentThread().loopLevel() == 0:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def is_of_the_program(error: BaseException) -> bool:
    """Whether it was the program's own code that went wrong, and not the hands."""
    frames = traceback.extract_tb(error.__traceback__)
    return bool(frames) and frames[-1].filename.startswith(PROGRAM)


class Dialogs(QObject):
    """Watches for dialogs while a key is on its way, as each of them holds that key until it is closed."""

    def __init__(self, luck: random.Random, count: Callable[[str], None], fault: Callable[[str], None]) -> None:
        super().__init__()
        self._soon = Later(self, self._tend, LOOK_MS)
        self._luck = luck
        self._count = count
        self._fault = fault
        self.out = File()
        self.seen = False
        self.agree = False
        """Whether what the next dialog offers is wanted."""
        self.popups = 0
        """How many times one was met since `watch`."""
        self._files = 0
        self._watching = False

    def watch(self) -> None:
        """From now on, until `finish`."""
        self.seen, self.popups, self._watching = False, 0, True
        self._again()

    def finish(self) -> None:
        """Wait until no dialog is open."""
        for _ in range(4_000):
            if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
                break
            QTest.qWait(5)
        else:
            self._fault(f"{QApplication.activeModalWidget()!r} cannot be left")
        self._watching = self.agree = False

    def press(self, key: str) -> None:
        """Press a key by its name on whatever has the keyboard."""
        stroke = QKeySequence(key)[0]
        here = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        if here is not None:
            QTest.keyClick(here, stroke.key(), stroke.keyboardModifiers())
            settle()

    def _again(self) -> None:
        self._soon.start()

    def _tend(self) -> None:
        if not self._watching:
            return
        self._again()  # before anything is done: it may open a dialog that holds this one
        try:
            self._look()
        except RuntimeError as error:  # a widget that went while a finger was on its way to it
            if "already deleted" not in str(error):
                raise
            self._count("gone_under_the_finger")
            if is_of_the_program(error):
                self._fault("the program broke: " + "".join(traceback.format_exception(error))[-3000:])

    def _look(self) -> None:
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self.popups += 1
            self._in_popup(popup)
        elif isinstance(dialog, QProgressDialog):
            self.seen = True
            if self._luck.random() < 0.02:
                dialog.cancel()
        elif isinstance(dialog, QDialog) and dialog.isVisible():
            self.seen = True
            self._in_dialog(dialog)

    def _in_popup(self, popup: QWidget) -> None:
        here = popup.focusWidget() or popup
        if isinstance(popup, QMenu) and popup.menuAction().menu() is popup and self._luck.random() < 0.5:
            QTest.keyClick(here, Qt.Key.Key_Escape)
            return
        key = self._luck.choice((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape))
        QTest.keyClick(here, key)

    def _in_dialog(self, dialog: QDialog) -> None:
        if QApplication.activeWindow() is None:
            dialog.activateWindow()
        if isinstance(dialog, QFileDialog):
            self._in_file_dialog(dialog)
            return
        if dialog.property(LEFT) is None:
            self._count(f"dialog_{type(dialog).__name__}")
            dialog.setProperty(LEFT, self._luck.choice((0, 1, 4, MOST)))
        left = dialog.property(LEFT) - 1
        dialog.setProperty(LEFT, left)
        if left < -6:
            self._fault(f"{type(dialog).__name__} does not close")
            dialog.reject()
        elif left < 0:
            agreed = left == -1 and (self.agree or self._luck.random() < 0.5)
            if agreed and isinstance(dialog, Message):
                dialog.buttons[0].click()  # where Enter would do nothing further, too
            else:
                self._key(dialog, Qt.Key.Key_Return if agreed else Qt.Key.Key_Escape)
        else:
            self._one_thing(dialog)

    def _one_thing(self, dialog: QDialog) -> None:
        luck = self._luck.random()
        if luck < 0.45:
            self._key(dialog, self._luck.choice((Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up)))
        elif luck < 0.6:
            self._key(dialog, Qt.Key.Key_Space)
        elif luck < 0.8:
            strike(dialog.focusWidget() or dialog, self._luck.choice("abcåäö 123.&<"))
        else:
            shown = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
            if shown:
                QTest.mouseClick(self._luck.choice(shown), Qt.MouseButton.LeftButton)

    def _in_file_dialog(self, dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        if line is None or (not self.agree and self._luck.random() < 0.5):
            self._key(dialog, Qt.Key.Key_Escape)
            return
        self._files += 1
        there = sorted(each for each in self.out.iterdir() if each.is_file())
        if dialog.fileMode() == QFileDialog.FileMode.Directory:
            line.setText(str(self.out))
        elif dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            again = there and self._luck.random() < 0.1
            line.setText(str(self._luck.choice(there) if again else self.out / f"tiedosto {self._files}"))
        elif there:
            line.setText(str(self._luck.choice(there)))
        else:
            self._key(dialog, Qt.Key.Key_Escape)
            return
        tried = (dialog.property(LEFT) or 0) + 1
        dialog.setProperty(LEFT, tried)
        if tried > 4:  # what was written there is no file that it takes
            self._key(dialog, Qt.Key.Key_Escape)
            return
        QTest.keyClick(line, Qt.Key.Key_Return)

    def _key(self, dialog: QDialog, key: Qt.Key) -> None:
        QTest.keyClick(dialog.focusWidget() or dialog, key, NONE)
