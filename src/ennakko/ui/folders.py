"""Showing a folder in the computer's own file browser."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> bool:
    """Show the folder. Returns whether the computer had something to show it with."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
