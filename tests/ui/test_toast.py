"""The word at the foot of the window: whole in any size of text, and never on what has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from tests.ui.keyboard import Keyboard

from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONG = "Kukaan muu ei ole muuttanut mitään sen jälkeen, kun viimeksi katsoit. " * 3


def test_it_is_never_wider_than_the_window(workspace: Workspace) -> None:
    workspace.toast.tell(LONG)
    toast = workspace.toast
    assert workspace.window.rect().contains(toast.geometry())
    assert toast._words.height() >= 2 * toast._words.fontMetrics().lineSpacing()
    short, wide = "Tallennettu.", toast.width()
    toast.tell(short)
    assert toast.width() < wide
    assert toast._words.height() < 2 * toast._words.fontMetrics().lineSpacing()


def clear(workspace: Workspace, keys: Keyboard) -> bool:
    """Whether it stands beside what has the keyboard, or that is too large to stand beside."""
    here, toast = keys.here, workspace.toast.geometry()
    assert here is not None
    taken = QRect(here.mapTo(workspace.window, QPoint()), here.size())
    return taken.top() <= toast.height() + 20 or not taken.intersects(toast)


def test_it_steps_aside_for_what_has_the_keyboard(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open_example()
    assert workspace.view is not None
    workspace.toast.tell("Tallennettu.")
    stood = workspace.toast.geometry()
    beside = 0
    for page in (*workspace.view.page_names[:6], CHECK):
        workspace.view.open_page(page)
        workspace.view.focus_page()
        for _ in range(12):
            keys.press("Tab")
            keys.look_until(lambda: clear(workspace, keys))
            beside += workspace.toast.geometry() != stood
    assert beside, "nothing was ever in its way"
