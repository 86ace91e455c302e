"""What holds for every test of the window: it reads the texts of the code, whatever language came before."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def texts_of_the_code(qapp: QApplication) -> None:
    """No translation is left from a test before this one."""
    for texts in qapp.findChildren(QTranslator):
        qapp.removeTranslator(texts)
        texts.setParent(None)
