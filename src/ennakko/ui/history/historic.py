"""A visit to the history: looking at an earlier state of the assessment, and going back to it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from ennakko.editor.open_assessment import OpenAssessment
from ennakko.editor.open_draft import OpenDraft
from ennakko.language import clock, day
from ennakko.model.assessment import Path, differing
from ennakko.model.timeline import as_of
from ennakko.ui.history.history_view import HistoryView
from ennakko.ui.history.reading_view import ReadingView
from ennakko.ui.key_names import key_name
from ennakko.ui.theme import role

if TYPE_CHECKING:
    from ennakko.ui.workspace import Workspace

translate = QCoreApplication.translate


def visit_history(workspace: Workspace, about: Path | None = None) -> None:
    """Show the history of the open assessment in its place, or of one question."""
    open_ = workspace.desk.open_
    if open_ is None or not open_.autosave.seal():
        return
    me = workspace.desk.settings.profile
    sources = workspace.desk.drafts.sharing.sources(open_.draft.assessment.id)
    view = HistoryView(open_.draft, open_.autosave.history, workspace.language, me, about, sources)
    view.left.connect(partial(_back, workspace, about))
    view.state_wanted.connect(partial(_show_state, workspace, open_))
    workspace.show_room(view)


def _back(workspace: Workspace, about: Path | None) -> None:
    workspace.show_open_or_library()
    if about and workspace.view is not None:
        workspace.view.go_to(about)


def _show_state(workspace: Workspace, open_: OpenAssessment, when: datetime) -> None:
    now = open_.draft
    then = as_of(now.assessment, open_.autosave.history, when)
    local = when.astimezone()
    said = f"{day(local.date())} {clock(local, workspace.language)}"
    note = translate("Historic", "The assessment as it was {}. Where the answer is another now, it says so.")
    draft = OpenDraft(then, now.editions.of(then), editions=now.editions)
    view = ReadingView(draft, workspace.language, note.format(said), now)
    view.left.connect(partial(visit_history, workspace))
    restore = QPushButton(translate("Historic", "&Go back to this state"))
    role(restore, "primary")
    restore.setEnabled(bool(differing(then.answers, now.assessment.answers)))

    def go_back() -> None:
        name = translate("Historic", "Answers as they were {}").format(said)
        now.become(then.answers, name)
        workspace.show_open_or_library()
        told = translate("Historic", "The answers are as they were {}. {} takes it back.")
        workspace.toast.tell(told.format(said, key_name("Ctrl+Z")))

    restore.clicked.connect(go_back)
    view.buttons.add(restore, view.close_button)
    workspace.show_room(view)
