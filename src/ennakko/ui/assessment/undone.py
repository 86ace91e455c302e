"""Undo and redo lead to where it happened, so that nothing changes unseen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from ennakko.editor.happening import Happening
from ennakko.editor.open_draft import OpenDraft
from ennakko.model.assessment import Path
from ennakko.model.comments import COMMENTS
from ennakko.model.standing import pages
from ennakko.ui.assessment.assessment_view import CHECK, AssessmentView
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.impacts.matrix import MatrixView
from ennakko.ui.later import Later
from ennakko.ui.toast import Toast


def told(happening: Happening) -> str:
    """What was undone or redone, in words."""
    undone = QCoreApplication.translate("Undone", "Undone: {}")
    return (undone if happening.undone else QCoreApplication.translate("Undone", "Redone: {}")).format(happening.name)


class UndoneElsewhere(QObject):
    """In what takes the place of the assessment there is no question to go to: it only says what was undone."""

    def __init__(self, draft: OpenDraft, toast: Toast, room: QObject) -> None:
        super().__init__(room)
        self._toast = toast
        draft.happened.connect(self._tell)

    def _tell(self, happening: object) -> None:
        if isinstance(happening, Happening):
            self._toast.tell(told(happening))


class Undone(QObject):
    """Goes to the page a step was taken on and to the question it changed, when they are not in sight."""

    def __init__(self, view: AssessmentView, toast: Toast) -> None:
        super().__init__(view)
        self._view = view
        self._toast = toast
        self._waiting: list[Happening] = []
        self._soon = Later(self, self._go_on)
        view.draft.happened.connect(self._later)

    def _later(self, happening: object) -> None:
        """The step is whole before anything moves: leaving a field could take another one."""
        if isinstance(happening, Happening):
            self._waiting.append(happening)
            self._soon.start()

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for happening in waiting:
            self._go(happening)

    def _go(self, happening: Happening) -> None:
        target = self._target(happening)
        words = told(happening)
        if happening.paths and all(path[0] == COMMENTS for path in happening.paths):
            self._toast.tell(words)  # what is said about a question may be undone from anywhere
        elif happening.page in self._view.page_names and happening.page != self._page():
            self._view.open_page(happening.page)
            if target and happening.page != CHECK:
                self._view.go_to(target)
            else:
                self._view.focus_page()
            self._toast.tell(words)
        elif happening.wide:
            self._toast.tell(words)
        elif target and self._is_out_of_sight(target):
            self._view.go_to(target)

    def _page(self) -> str:
        return self._view.page_names[self._view.place]

    def _target(self, happening: Happening) -> Path | None:
        """The first of the questions that changed, in the order of the page; of a row that is gone, its table."""
        draft = self._view.draft
        found = []
        for path in happening.paths:
            gone = len(path) > 1 and path[1] not in draft.assessment.rows(path[0])
            if not path[0].startswith("_") and path[0] != COMMENTS:
                found.append(path[:1] if gone else path)
        page = next((p for p in pages(draft.catalogue, draft.assessment) if p.id == happening.page), None)
        asked = [q.id for q in page.questions()] if page else []

        def order(path: Path) -> tuple[int, ...]:
            table = draft.catalogue.tables.get(path[0])
            columns = [column.id for column in table.columns] if table else []
            lists = (asked, draft.assessment.rows(path[0]) if table else (), columns)
            return tuple(
                each.index(part) if part in each else len(each) for each, part in zip(lists, path, strict=False)
            )

        return min(found, key=order, default=None)

    def _is_out_of_sight(self, target: Path) -> bool:
        page = self._view.pages.currentWidget()
        matrix = page.findChild(MatrixView) if page is not None else None
        if target[0] == "impacts" and matrix is not None and not matrix.visibleRegion().isEmpty():
            return False  # its cells tell; what stands under them is of the cell one is at
        blocks = page.findChildren(QuestionBlock) if page is not None else []
        block = next((each for each in blocks if each.path == target), None)
        return block is not None and block.asked and block.visibleRegion().isEmpty()
