"""The recovery room by keys: one assessment as it was, one that was deleted for good, and everything at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko import language as languages
from ennakko.app import fill
from ennakko.files import backups
from ennakko.files.recovery import summaries
from ennakko.files.second_place import brought
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.settings import write as write_settings
from ennakko.ui.history.reading_view import ReadingView
from ennakko.ui.history.recovery_room import RecoveryRoom
from ennakko.ui.message import Message
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
EARLIER, LATER = "Kirjaston aukioloajat", "Jotakin aivan muuta"


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    """A library with one assessment, a copy of it, and another title since then."""
    with opened(tmp_path) as workspace:
        desk = workspace.desk
        id_ = desk.new("KEVYT", {"title": EARLIER})
        backups.taken(desk.places.database, desk.places.backups, desk.now(), "asked")
        workspace.open(id_, ("title",))
        keys = Keyboard(workspace.window)
        keys.press("Ctrl+A")
        keys.write(LATER)
        keys.press("Ctrl+L")
        yield workspace


def room() -> RecoveryRoom:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecoveryRoom)
    return dialog


def visited(workspace: Workspace, button: str) -> None:
    """Go in by the menu, press a button, and agree."""
    keys = Keyboard(workspace.window)

    def press() -> None:
        assert room().copies.hasFocus()
        assert room().inside.count() == 1
        keys.press_button(button)

    def agree() -> None:
        assert isinstance(QApplication.activeModalWidget(), Message)
        keys.press("Return")

    keys.then(press, agree)
    workspace.actions["recovery"].trigger()
    keys.look_until(lambda: keys.is_idle)


def test_an_assessment_becomes_as_it_was_and_that_can_be_undone(workspace: Workspace) -> None:
    visited(workspace, "Palauta tämä arviointi…")
    assert workspace.view is not None
    assert workspace.view.draft.assessment.title == EARLIER
    workspace.actions["undo"].trigger()
    assert workspace.view.draft.assessment.title == LATER
    workspace.actions["redo"].trigger()
    workspace.view.autosave.seal()
    values = [v.value for v in workspace.view.autosave.history.versions.values() if v.path == ("title",)]
    assert sorted(map(str, values)) == sorted([EARLIER, LATER, EARLIER])


def test_one_that_was_deleted_for_good_is_added_again(workspace: Workspace) -> None:
    (summary,) = workspace.desk.drafts.summaries()
    workspace.desk.drafts.destroy(summary.id)
    visited(workspace, "Palauta tämä arviointi…")
    assert workspace.view is not None
    assert workspace.view.draft.assessment.title == EARLIER
    assert [s.id for s in workspace.desk.drafts.summaries()] == [summary.id]


def test_everything_comes_back_and_what_was_there_is_kept_aside(workspace: Workspace) -> None:
    visited(workspace, "Palauta kaikki…")
    assert [s.title for s in workspace.desk.drafts.summaries()] == [EARLIER]
    assert list(workspace.desk.places.home.glob("ennakko.replaced-*.sqlite"))
    workspace.open(workspace.desk.drafts.summaries()[0].id)
    assert workspace.view is not None
    assert workspace.view.draft.assessment.title == EARLIER


def test_a_damaged_database_is_put_back_from_its_copy_at_the_start(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as first:
        first.desk.new("KEVYT", {"title": EARLIER})
        backups.taken(first.desk.places.database, first.desk.places.backups, first.desk.now())
    places = Places(tmp_path / "home")
    places.database.write_bytes(b"not a database at all" * 1000)
    for ending in ("-wal", "-shm"):
        places.database.with_name(places.database.name + ending).unlink(missing_ok=True)
    window = Window()
    window.show()
    keys = Keyboard(window)
    seen: list[str] = []

    def press() -> None:
        seen.append("room" if not room().one.isVisible() else "too much")
        keys.press_button("Palauta kaikki…")

    keys.then(press, lambda: keys.press("Return"))
    languages.install(qapp, "fi")
    fill(window, places, Settings(language="fi", profile="0" * 32), None)
    workspace = window.findChild(Workspace)
    assert isinstance(workspace, Workspace)
    assert seen == ["room"]
    assert [s.title for s in workspace.desk.drafts.summaries()] == [EARLIER]
    window.close()
    workspace.desk.drafts.close()
    window.deleteLater()


def test_a_copy_can_be_taken_now(workspace: Workspace) -> None:
    keys = Keyboard(workspace.window)

    def press() -> None:
        before = room().copies.count()
        keys.press_button("Ota kopio nyt")
        keys.look_until(lambda: room().copies.count() == before + 1)
        QTimer.singleShot(0, room().reject)

    keys.then(press)
    workspace.actions["recovery"].trigger()
    keys.look_until(lambda: keys.is_idle)


def test_one_is_read_from_a_copy_and_nothing_changes(workspace: Workspace) -> None:
    (summary,) = workspace.desk.drafts.summaries()
    keys, places = Keyboard(workspace.window), workspace.desk.places
    backups.taken(places.database, places.backups, workspace.desk.now() + timedelta(minutes=1), "asked")

    def look() -> None:
        keys.press("Down")
        keys.press_button("Katso sitä")

    keys.then(look)
    workspace.actions["recovery"].trigger()
    keys.look_until(lambda: keys.is_idle)
    view = workspace.rooms.currentWidget()
    assert isinstance(view, ReadingView)
    keys.look_until(lambda: len(view.findChildren(Card)) > 2)
    said = [label.text() for label in view.findChildren(PlainLabel)]
    assert EARLIER in said
    assert any("ei muuttaa" in each for each in said)
    chosen: list[str] = []

    def back() -> None:
        assert room().summary is not None
        assert room().inside.hasFocus()
        chosen.append(room().summary.title)
        keys.press("Escape")

    keys.then(back)
    keys.press("Escape")
    keys.look_until(lambda: keys.is_idle)
    assert chosen == [EARLIER]
    assert workspace.rooms.currentWidget() is workspace.library
    assert workspace.desk.drafts.load(summary.id).assessment.title == LATER


def test_what_is_here_is_copied_before_something_is_brought_back(workspace: Workspace) -> None:
    visited(workspace, "Palauta tämä arviointi…")
    newest = workspace.desk.backups[0]
    assert newest.reason == "before-restore"
    assert [each.title for each in summaries(newest)] == [LATER]


def test_a_computer_that_forgot_everything_goes_on_from_the_second_place(qapp: QApplication, tmp_path: Path) -> None:
    chosen = tmp_path / "stick"
    chosen.mkdir()
    me = Settings(language="fi", profile="c" * 32, name="Maija", backup_folder=str(chosen))
    write_settings(Places(tmp_path / "home").made().settings, me)
    with opened(tmp_path, profile="c") as first:
        first.desk.new("KEVYT", {"title": EARLIER})
        backups.taken(first.desk.places.database, first.desk.places.backups, first.desk.now())
        write_settings(first.desk.places.settings, me)
        assert brought(first.desk.places.home, first.desk.places.backups, chosen, me.profile, first.desk.now())
    places = Places(tmp_path / "empty")
    window = Window()
    window.show()
    keys = Keyboard(window)
    languages.install(qapp, "fi")

    def choose() -> None:
        assert isinstance(QApplication.activeModalWidget(), Message)
        keys.press("Return")

    keys.then(choose, lambda: keys.press_button("Palauta kaikki…"), lambda: keys.press("Return"))
    fill(window, places, Settings(language="fi", profile="d" * 32, backup_folder=str(chosen)), None)
    keys.look_until(lambda: keys.is_idle)
    workspace = window.findChild(Workspace)
    assert isinstance(workspace, Workspace)
    assert [s.title for s in workspace.desk.drafts.summaries()] == [EARLIER]
    assert (workspace.desk.settings.profile, workspace.desk.settings.name) == ("c" * 32, "Maija")
    window.close()
    workspace.desk.drafts.close()
    window.deleteLater()
