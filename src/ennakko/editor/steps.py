"""The steps of undo of one assessment."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QUndoCommand, QUndoStack

_Step = TypeVar("_Step", bound="Joining")


class Joining(QUndoCommand):
    """A step that may become part of the one before it, such as the next letter of an answer."""

    def joins(self: _Step, other: _Step) -> bool:
        """Whether the other step, which comes after this one, belongs to it."""
        raise NotImplementedError

    def take_in(self: _Step, other: _Step) -> None:
        """Be both from now on."""
        raise NotImplementedError


class Steps(QUndoStack):
    """Steps that join by themselves.

    Qt can join steps, too, but what it joins is never let go of in Python: each key would hold on to the assessment.
    """

    def take(self, step: Joining) -> None:
        """Do a step, by itself or as part of the last one. After undo nothing is joined."""
        last = self.command(self.index() - 1) if 0 < self.index() == self.count() else None
        if isinstance(last, Joining) and type(last) is type(step) and last.joins(step):
            step.redo()
            last.take_in(step)
            self.indexChanged.emit(self.index())
        else:
            self.push(step)
