"""Imports as Python makes them, also after PySide6 has come."""

import builtins


def plain_imports() -> None:
    """Load PySide6, and put Python's own import back.

    PySide6 puts another in its place, which reads the source of every module that is imported from then on, to see
    whether it asks for PySide6's other ways of writing names. No module here does. The window would come later, and the
    lines read, a hundred thousand, would stay in memory as long as it is open.
    """
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
