"""A visit to the recovery room: what is asked for there is done here, and told."""

from __future__ import annotations

from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ennakko.editor.desk import Desk
from ennakko.editor.job import Job, raised
from ennakko.files import backups, second_place
from ennakko.files.backups import Backup
from ennakko.files.reader import Summary
from ennakko.files.recovery import written_out
from ennakko.language import relative_day
from ennakko.model.trouble import Trouble
from ennakko.model.words import Language
from ennakko.ui.history.reading_view import ReadingView
from ennakko.ui.history.recovery_room import RecoveryRoom
from ennakko.ui.message import Message
from ennakko.ui.telling import Telling
from ennakko.ui.waiting import GoOn, waited_for

if TYPE_CHECKING:
    from ennakko.ui.workspace import Workspace

translate = QCoreApplication.translate


def visit(workspace: Workspace, at: tuple[Backup, Summary] | None = None) -> None:
    """Open the room from the menu, or again where one has looked at a copy."""
    desk, language = workspace.desk, workspace.language
    room = RecoveryRoom(desk, language, workspace.window)
    if at is not None:
        room.choose(at[0], at[1].id)
    room.look_wanted.connect(partial(_look_at, workspace, room))
    room.one_wanted.connect(partial(_bring_back, workspace, room))
    room.all_wanted.connect(partial(_put_back, workspace, room))
    room.copy_wanted.connect(partial(_copy, desk, language, room))
    room.text_wanted.connect(partial(_write_out, desk, language, room))
    room.exec()
    room.deleteLater()


def rescued(desk: Desk, language: Language, window: QWidget, trouble: str) -> bool:
    """Open the room because the assessments here cannot be opened. Returns whether they can be now."""
    room = RecoveryRoom(desk, language, window, trouble=trouble)

    def put_back(backup: Backup) -> None:
        with Telling(room, language):
            desk.put_back(backup)
            room.accept()

    room.all_wanted.connect(put_back)
    room.exec()
    room.deleteLater()
    return desk.ready


def offer_copies(workspace: Workspace) -> None:
    """Where a computer forgets everything when a person leaves, there may be copies in the second place."""
    if not workspace.desk.backups:
        return
    folder = workspace.desk.settings.backup_folder
    words = translate(
        "Recovering", "There is nothing on this computer yet, but there are copies of assessments in the folder\n{}"
    ).format(second_place.place(folder))
    heading = translate("Recovering", "Go on with your assessments?")
    message = Message(heading, words, workspace.window, close=translate("Recovering", "&Begin with nothing"))
    message.add(translate("Recovering", "&Choose a copy…"), lambda: visit(workspace))
    message.exec()


def _look_at(workspace: Workspace, room: RecoveryRoom, backup: Backup, summary: Summary) -> None:
    desk = workspace.desk
    with Telling(room, workspace.language):
        draft = desk.look_into(backup, summary.id)
        when = relative_day(backup.at, desk.now(), workspace.language)
        note = translate(
            "Recovering", "The assessment as it was {}, from a copy. It can be read here and not changed."
        ).format(when)
        view = ReadingView(draft, workspace.language, note)
        view.left.connect(partial(_come_back, workspace, (backup, summary)))
        room.accept()
        workspace.show_room(view)


def _come_back(workspace: Workspace, at: tuple[Backup, Summary]) -> None:
    workspace.show_open_or_library()
    visit(workspace, at)


def _copy_first(desk: Desk, room: RecoveryRoom) -> None:
    """Copy what is here before something takes its place. What is damaged cannot be copied, and is kept aside."""
    copy = desk.copied("before-restore")
    with suppress(Trouble):
        waited_for(translate("Recovering", "Copying your data…"), lambda _: copy(), room)


def _bring_back(workspace: Workspace, room: RecoveryRoom, backup: Backup, summary: Summary) -> None:
    desk = workspace.desk
    with Telling(room, workspace.language):
        workspace.show_library()
        _copy_first(desk, room)
        then = desk.bring_back(backup, summary.id)
        room.accept()
        workspace.open(summary.id)
        if then is not None and workspace.view is not None:
            when = relative_day(backup.at, desk.now(), workspace.language)
            name = translate("Recovering", "Answers as they were {}").format(when)
            workspace.view.autosave.seal()
            workspace.view.draft.become(then.assessment.answers, name)


def _put_back(workspace: Workspace, room: RecoveryRoom, backup: Backup) -> None:
    with Telling(room, workspace.language):
        workspace.show_library()
        if workspace.desk.open_ is None:
            _copy_first(workspace.desk, room)
            try:
                workspace.desk.put_back(backup)
            finally:
                workspace.rebuild()
            room.accept()


def _copy(desk: Desk, language: Language, room: RecoveryRoom) -> None:
    places, now = desk.places, desk.now()
    job = Job(lambda: backups.taken(places.database, places.backups, now, "asked"), room)
    job.done.connect(room.look)
    job.troubled.connect(lambda trouble: room.told.setText(trouble.sentence(language)))
    job.broke.connect(raised)
    job.start()


def _write_out(desk: Desk, language: Language, room: RecoveryRoom) -> None:
    words = translate("Recovering", "A folder for the files, one for each assessment")
    chosen = QFileDialog.getExistingDirectory(room, words, desk.settings.last_folder)
    if not chosen:
        return
    drafts, catalogue = desk.drafts, desk.catalogue

    def write(going_on: GoOn) -> list[str]:
        with closing(drafts.reader()) as reader:
            return written_out(reader, catalogue, Path(chosen), going_on)

    words, cancel = translate("Recovering", "Writing the assessments…"), translate("Recovering", "&Stop")
    with Telling(room, language):
        damaged = waited_for(words, write, room, cancel)
        if damaged:
            said = translate("Recovering", "These could not be read: {}").format(", ".join(damaged))
        elif damaged is not None:
            said = translate("Recovering", "Every assessment is in the folder {} as a file of its own.").format(chosen)
        else:
            said = translate("Recovering", "Stopped. Some of the assessments are in the folder {}.").format(chosen)
        room.told.setText(said)
