"""Round buttons as one thing of the keyboard: Tab comes to the chosen one, arrows choose the one beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


def one_tab_stop(buttons: Sequence[QAbstractButton]) -> None:
    """Let Tab stop at the chosen button only, and at the first when none is chosen.

    Qt does so only after a button has had the keyboard once.
    """
    stop = next((button for button in buttons if button.isChecked()), buttons[0] if buttons else None)
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)


def choose_beside(buttons: Sequence[QAbstractButton], here: QObject, key: int) -> bool:
    """Choose the button before or after this one when the key is an arrow. Returns whether it was."""
    step = _STEPS.get(key)
    place = next((n for n, button in enumerate(buttons) if button is here), None)
    if step is None or place is None:
        return False
    if 0 <= place + step < len(buttons):
        button = buttons[place + step]
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.click()
    return True


def beside_the_keyboard(clear: QPushButton) -> None:
    """A button that takes the choice away stands beside the way of the Tab key, which has Delete for it."""
    clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    clear.setToolTip("Delete")
