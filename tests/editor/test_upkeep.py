"""The database is looked at after the start and copied when an hour has gone by."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ennakko.editor import upkeep
from ennakko.editor.desk import Desk
from ennakko.editor.upkeep import Upkeep
from ennakko.files import backups, recovery, second_place
from ennakko.model.trouble import Trouble
from ennakko.places import Places
from ennakko.settings import Settings


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(upkeep, "AFTER_START_MS", 0)
    made = Desk(Places(tmp_path / "home"), Settings(profile="a" * 32), lambda: datetime.now(UTC))
    made.begin()
    made.new("LAAJA", {"title": "Kirjasto"})
    return made


def test_a_copy_is_made_after_the_start_and_not_again_within_the_hour(desk: Desk, qtbot: QtBot) -> None:
    for _ in range(2):
        owner = QObject()
        Upkeep(desk.places, desk.now, owner).start()
        qtbot.waitUntil(lambda: len(backups.backups(desk.places.backups)) == 1, timeout=5000)
        qtbot.wait(200)
    (copy,) = backups.backups(desk.places.backups)
    assert [summary.title for summary in recovery.summaries(copy)] == ["Kirjasto"]


def test_a_damaged_database_is_told_and_never_copied_over_the_good_copies(desk: Desk, qtbot: QtBot) -> None:
    desk.drafts.close()
    content = bytearray(desk.places.database.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    desk.places.database.write_bytes(content)
    owner = QObject()
    watching = Upkeep(desk.places, desk.now, owner)
    with qtbot.waitSignal(watching.unsound, timeout=5000):
        watching.start()
    qtbot.wait(200)
    assert not backups.backups(desk.places.backups)


def test_the_second_place_gets_each_copy_and_its_absence_is_told_once(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "LOOK_MS", 50)
    stick, told, owner = tmp_path / "stick", list[Trouble](), QObject()
    settings = Settings(profile="a" * 32, backup_folder=str(stick))
    watching = Upkeep(desk.places, desk.now, owner, lambda: settings)
    watching.failed_elsewhere.connect(told.append)
    watching.start()
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    qtbot.wait(300)
    assert [trouble.code for trouble in told] == ["vanished"]
    assert len(backups.backups(desk.places.backups)) == 1
    stick.mkdir()
    qtbot.waitUntil(lambda: bool(second_place.elsewhere(str(stick), settings.profile)), timeout=5000)
    (copy,) = second_place.elsewhere(str(stick), settings.profile)
    assert [summary.title for summary in recovery.summaries(copy)] == ["Kirjasto"]
    assert len(told) == 1
