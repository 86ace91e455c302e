"""What holds for every test of the window: it reads the texts of the code, whatever language came before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.ui.workspace import Workspace


@pytest.fixture(autouse=True)
def texts_of_the_code(qapp: QApplication) -> None:
    """No translation is left from a test before this one."""
    for texts in qapp.findChildren(QTranslator):
        qapp.removeTranslator(texts)
        texts.setParent(None)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    """The window in Finnish on an empty data folder. Many tests have one of their own, with something in it."""
    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def keys(workspace: Workspace) -> Keyboard:
    """Somebody at the keyboard of it."""
    return Keyboard(workspace.window)
