"""What is being written in a line is put down before anything else is done to its assessment.

A line says what it holds when it is left. Where the keyboard stays in it, that would come after a step has been undone,
as a new step on top of it, or after the record has been closed.
"""

from PySide6.QtWidgets import QLineEdit, QWidget

from ennakko.editor.open_draft import OpenDraft


def put_down(view: QWidget) -> None:
    """The line that has the keyboard says what it holds."""
    here = view.window().focusWidget()
    if isinstance(here, QLineEdit) and view.isAncestorOf(here):
        here.editingFinished.emit()


def undo(view: QWidget, draft: OpenDraft | None) -> None:
    """Take back the last step: what is being written, if that was one."""
    if draft is not None:
        put_down(view)
        draft.steps.undo()


def redo(view: QWidget, draft: OpenDraft | None) -> None:
    """Do again the step taken back last, unless something else has been written since."""
    if draft is not None:
        put_down(view)
        draft.steps.redo()
