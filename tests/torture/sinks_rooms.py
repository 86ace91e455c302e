"""The rooms of the window, the library and the dialogs, each looked at while it is full of foreign text."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from tests.ui.opened import SMALLEST

from ennakko.files import backups
from ennakko.files.write_trouble import NotWritten
from ennakko.model.form import Derived, Impacts
from ennakko.ui.assessment.edition_line import EditionLine
from ennakko.ui.assessment.no_assessment_choice import NoAssessmentChoice
from ennakko.ui.comments.commenting import visit_comments
from ennakko.ui.comments.comments_view import CommentsView
from ennakko.ui.history.historic import visit_history
from ennakko.ui.history.recovering import visit
from ennakko.ui.message import Message
from ennakko.ui.mishap import Mishaps
from ennakko.ui.telling import agreed_to_remove
from ennakko.ui.workspace import Workspace

if TYPE_CHECKING:
    from tests.torture.sinks_screens import Turn

ROOM = QSize(1720, 1100)
"""So that the guidance stands beside the pages, and the library has its card."""


def library(turn: Turn, workspace: Workspace) -> None:
    """The list, what is found in it, its menu, the bin."""
    workspace.show_library()
    library, window = workspace.library, workspace.window
    turn.looking.look("library", window)
    library.top.search.setText("punainen")
    turn.looking.look("found", window, 600)
    library.top.search.setText(f"{turn.texts.one()} qqzz")
    turn.looking.wait_for("NothingHere", window)
    turn.looking.look("not found", window)
    library.top.search.clear()
    list_ = library.list
    list_.setFocus()
    place = list_.visualRect(list_.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, list_.viewport().mapToGlobal(place))
    turn.looking.during(lambda: QApplication.sendEvent(list_.viewport(), event))
    library.notice.say(next(turn.texts), turn.texts.one(), lambda: None)
    turn.looking.look("notice", window)


def rooms(turn: Turn, workspace: Workspace) -> None:
    """History, comments, the document beside the form, and what the open assessment asks in dialogs."""
    desk, window = workspace.desk, workspace.window
    workspace.open(desk.drafts.summaries()[0].id)
    assert desk.open_ is not None
    visit_comments(workspace)
    turn.looking.look("comments", window)
    turn.room(workspace, CommentsView).reply()
    turn.looking.look("answering a comment", window)
    workspace.show_open_or_library()
    visit_history(workspace)
    turn.looking.look("history", window, 300)
    workspace.show_open_or_library()
    for page in ("guide", "promises"):
        workspace.actions[page].trigger()
        turn.looking.look(page, window)
        workspace.show_open_or_library()
    workspace.actions["preview"].trigger()
    turn.looking.wait_for("PaperView", window)
    turn.looking.look("document beside", window, 200)
    workspace.actions["preview"].trigger()
    for act in ("document", "share", "folder"):
        turn.looking.during(workspace.actions[act].trigger)
    view = workspace.view
    assert view is not None
    for line in view.findChildren(EditionLine):
        turn.looking.during(line.ask)
    turn.pages(workspace, "asked", [workspace.desk.open_.draft.page])
    view.go_to(("title",))
    turn.looking.wait_for("ConversationPart", window)
    workspace.actions["comment"].trigger()
    turn.looking.look("a comment being written", window)
    desk.open_.autosave.failed.emit(NotWritten("no_space", turn.folder / turn.texts.name()))
    turn.looking.look("not saved", window)
    desk.open_.draft.answer(("status",), "final", "1")
    desk.open_.draft.answer(("title",), next(turn.texts), "2")
    window.resize(SMALLEST)
    desk.set(msgspec.structs.replace(desk.settings, text_size=150))
    workspace.rebuild()
    turn.looking.look("little room", window, 100)
    window.resize(ROOM)
    desk.set(msgspec.structs.replace(desk.settings, text_size=100))
    workspace.rebuild()
    workspace.toast.tell(turn.texts.one())
    turn.looking.look("short word", window)


COMPARED = (Impacts, Derived)


def fresh(turn: Turn, workspace: Workspace) -> None:
    """A screening, an assessment with nothing to compare, and one made with an own form."""
    desk = workspace.desk
    soon = (desk.now().date() + timedelta(days=3)).isoformat()
    for form in ("SEULA", "LAAJA", "YOUTH_EVENTS"):
        workspace.open(desk.new(form, {"title": next(turn.texts), "meeting_date": soon}))
        assert desk.open_ is not None
        draft = desk.open_.draft
        gone = {path for path in draft.assessment.answers if path[0] == "alternatives"}
        draft.become({p: value for p, value in draft.assessment.answers.items() if p not in gone}, "1")
        compared = [
            p.id for p in draft.catalogue.forms[form].pages if any(isinstance(q, COMPARED) for q in p.questions())
        ]
        turn.pages(workspace, form, compared if form == "LAAJA" else ())
        for choice in workspace.window.findChildren(NoAssessmentChoice):
            choice.button.click()
            turn.looking.look("no assessment", workspace.window)
    workspace.show_library()
    turn.looking.wait_for("ContinueCard", workspace.window)
    turn.looking.look("library with what to go on with", workspace.window)


def dialogs(turn: Turn, workspace: Workspace) -> None:
    """What tells of trouble, of the data, and of the program."""
    window, texts = workspace.window, turn.texts
    for act in ("data", "about"):
        turn.looking.during(workspace.actions[act].trigger)
    turn.looking.during(workspace.finishing.register.make)
    turn.looking.during(lambda: Message(next(texts), next(texts), window, close=texts.one()).exec())
    turn.looking.during(lambda: agreed_to_remove(window, next(texts), next(texts)))
    mishaps = Mishaps(window, lambda: next(texts), lambda: None)
    try:
        raise ValueError(next(texts))
    except ValueError as error:
        kind, trace = type(error), error.__traceback__
        turn.looking.during(lambda: mishaps.error(kind, ValueError(next(texts)), trace))


def copies(turn: Turn, workspace: Workspace) -> None:
    """The recovery room with copies, and with one of the second place."""
    desk = workspace.desk
    backups.taken(desk.places.database, desk.places.backups, desk.now(), "asked")
    turn.looking.during(lambda: visit(workspace))
