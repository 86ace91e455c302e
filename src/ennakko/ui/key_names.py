"""Keys as the menus name them: in the words of the language of the window, and of the system."""

from PySide6.QtGui import QKeySequence


def key_name(name: str) -> str:
    """The name of a key to be shown, such as Ctrl+Vaihto+S for Ctrl+Shift+S in Finnish."""
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
