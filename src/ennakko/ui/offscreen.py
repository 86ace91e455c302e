"""Painting where there may be no screen: for the command line."""

import os
import sys
from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

from ennakko import memory


def application(environment: Mapping[str, str] = os.environ) -> QApplication:
    """The application of this process. One is made when there is none, without a screen where that is possible."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if sys.platform == "linux" and "QT_QPA_PLATFORM" not in environment:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    memory.by_hand()
    return QApplication([])
