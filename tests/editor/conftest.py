"""What holds for every test of the editor: a draft goes as the program lets it go."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ennakko.editor.open_draft import OpenDraft


@pytest.fixture(autouse=True)
def drafts_let_go(qapp: QApplication) -> Iterator[None]:
    """Garbage of Python with steps of undo in it ends the program: PySide takes away the steps before their stack."""
    yield
    for each in [each for each in gc.get_objects() if isinstance(each, OpenDraft) and isValid(each)]:
        each.let_go()
        QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete.value)
