"""The way to the document and back: it stands beside the questions, or in their place where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ennakko.model.assessment import Path

if TYPE_CHECKING:
    from ennakko.ui.assessment.assessment_view import AssessmentView


class PreviewPlace(QObject):
    """Shows the document in a view of an assessment, and leads from its words to the questions."""

    def __init__(self, view: AssessmentView) -> None:
        super().__init__(view)
        self._view = view
        view.preview.go_to.connect(self._go_to)
        view.preview.left.connect(self._leave)

    def show(self, shown: bool) -> None:
        """Show the document or hide it."""
        view = self._view
        here = self._has_keyboard()
        view.panes.want_preview(shown)
        view.fold()
        if view.panes.is_over:
            view.preview.setFocus(Qt.FocusReason.OtherFocusReason)
        elif here:
            self._go_back()

    def _has_keyboard(self) -> bool:
        focused = self._view.window().focusWidget()
        return focused is not None and self._view.preview.isAncestorOf(focused)

    def _go_to(self, path: Path) -> None:
        if self._view.panes.is_over:
            self._view.preview.closed.emit()
        self._view.go_to(path)
        if self._has_keyboard():
            self._view.focus_page()

    def _leave(self) -> None:
        if self._view.panes.is_over:
            self._view.preview.closed.emit()
        else:
            self._go_back()

    def _go_back(self) -> None:
        if self._view.focused:
            self._view.go_to(self._view.focused)
        else:
            self._view.focus_page()
