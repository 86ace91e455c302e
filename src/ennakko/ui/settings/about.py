"""What the program is, its version and its licence."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ennakko.ui.message import Message

translate = QCoreApplication.translate


def about(parent: QWidget) -> None:
    """Show it."""
    try:
        number = version("ennakko")
    except PackageNotFoundError:
        number = "?"
    words = translate(
        "About",
        "Ennakko helps to assess how a decision affects people before it is made.\n\n"
        "Everything is on this computer. Nothing is sent.\n\n"
        "Free software under the EUPL 1.2. Made with Qt (LGPL).",
    )
    Message(f"Ennakko {number}", words, parent).exec()
