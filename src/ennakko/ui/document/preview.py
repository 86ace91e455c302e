"""The document beside the form: what is answered stands in it a moment later, and leads back to its question."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ennakko.editor.open_draft import OpenDraft
from ennakko.export.choices import EVERYTHING, mark_of
from ennakko.model.assessment import Path
from ennakko.model.history import History
from ennakko.model.words import Language
from ennakko.settings import Settings
from ennakko.ui.document.document_dialog import remembered
from ennakko.ui.document.live_document import Laid, LiveDocument
from ennakko.ui.plain import PlainLabel
from ennakko.ui.theme import STEP, role

if TYPE_CHECKING:  # what shows a document is read when the first one is shown
    from ennakko.ui.document.paper_view import PaperView


class Preview(QWidget):
    """The pane of the document. `left` asks to go back to the questions."""

    go_to = Signal(object)  # Path
    left = Signal()
    closed = Signal()

    def __init__(
        self,
        draft: OpenDraft,
        history: Callable[[], History],
        settings: Callable[[], Settings],
        today: Callable[[], date],
        language: Language,
    ) -> None:
        super().__init__()
        self._view: PaperView | None = None
        self._followed: Path = ()
        self._live = LiveDocument(
            draft,
            history,
            lambda: remembered(settings(), drafting=mark_of(EVERYTHING, draft.assessment) == "draft"),
            lambda: settings().word_base,
            today,
            language,
            self,
        )
        self._live.made.connect(self._show)
        role(self, "canvas")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head())
        self._begun = PlainLabel(self.tr("The document is being laid out…"), kind="help")
        self._begun.setContentsMargins(5 * STEP, 5 * STEP, 5 * STEP, 5 * STEP)
        self._column.addWidget(self._begun, 1, Qt.AlignmentFlag.AlignTop)

    def _head(self) -> QWidget:
        head = QWidget()
        role(head, "header")
        row = QHBoxLayout(head)
        row.setContentsMargins(4 * STEP, STEP, 2 * STEP, STEP)
        row.addWidget(PlainLabel(self.tr("Preview"), kind="column_heading"), 1)
        self.close_button = QPushButton(self.tr("Close the preview"))
        role(self.close_button, "quiet")
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        return head

    @property
    def view(self) -> PaperView:
        """The paper."""
        from ennakko.ui.document.paper_view import PaperView

        if self._view is None:
            self._view = PaperView()
            self._view.setAccessibleName(self.tr("Preview of the document"))
            self._view.setAccessibleDescription(self.tr("Enter goes to the question behind the words."))
            self._view.wanted.connect(self.go_to)
            self._column.insertWidget(1, self._view, 1)
            self._view.hide()
            self.setFocusProxy(self._view)
        return self._view

    def follow(self, path: Path) -> None:
        """Bring into sight what is written at a question."""
        self._followed = path
        if self._view is not None and self.isVisible():
            self._view.follow(path)

    def _show(self, laid: object) -> None:
        from ennakko.ui.document.paper_sheet import PaperSheet

        if not isinstance(laid, Laid):
            return
        view = self.view
        if view.sheet is None or view.sheet.formats.paper != laid.paper:
            sheet = PaperSheet(laid.paper, self)
            sheet.show(laid.passages, laid.charts)
            sheet.shown.connect(self._first_shown, Qt.ConnectionType.SingleShotConnection)
            old = view.sheet
            view.show_sheet(sheet)
            sheet.replaced.connect(self._written)
            if old is not None:
                old.deleteLater()
            self._begun.hide()
            view.show()
        else:
            view.sheet.show(laid.passages, laid.charts)

    def _first_shown(self) -> None:
        self.follow(self._followed)

    def _written(self, about: object) -> None:
        """Keep in sight what is being written. One who reads elsewhere is not disturbed."""
        if isinstance(about, frozenset) and self._followed in about and self._view and not self._view.hasFocus():
            self._view.follow(self._followed, writing=True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._live.watch(watched=True)
        self.follow(self._followed)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._live.watch(watched=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
