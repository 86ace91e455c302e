"""The folder is chosen by keys, what cannot be used is refused in a sentence, and it is left again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.files import share
from ennakko.files.share import Shared
from ennakko.files.shared_folder import SharedFolder
from ennakko.model.history import Author, new_version
from ennakko.ui.together.folder_dialog import FolderDialog
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        workspace.open(workspace.desk.new("KEVYT", {"title": "Kirjasto"}))
        yield workspace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "yhteinen").mkdir()
    return tmp_path / "yhteinen"


def asks(keys: Keyboard, *answers: str) -> list[str]:
    """Write these into the line of the dialog, one after the other; what it said to each."""
    said: list[str] = []

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FolderDialog)
        for answer in answers:
            keys.press("Ctrl+A", "Delete")
            keys.write(answer)
            keys.press("Return")
            said.append(dialog.missing.text() if dialog.isVisible() else "")
        if dialog.isVisible():
            keys.press("Escape")

    keys.then(write)
    keys.press("Alt+T", "N")
    keys.look_until(lambda: keys.is_idle)
    return said


def test_what_cannot_be_used_is_said_and_nothing_happens(workspace: Workspace, keys: Keyboard, tmp_path: Path) -> None:
    home = workspace.desk.places.home
    (home / "oma").mkdir()
    assert asks(keys, "", str(tmp_path / "poissa"), "yhteinen", str(home), str(home / "oma")) == [
        "Valitse kansio.",
        *["Tällaista kansiota ei ole, tai siihen ei päästä juuri nyt."] * 2,
        *["Ennakko säilyttää siinä kansiossa omia tietojaan. Valitse toinen kansio."] * 2,
    ]
    assert workspace.sharing.exchange.state is None


def test_a_folder_kept_in_step_by_a_program_is_just_right_for_this(
    workspace: Workspace, keys: Keyboard, tmp_path: Path
) -> None:
    synced = tmp_path / "OneDrive - Suvijoen kunta" / "Kirjasto"
    synced.mkdir(parents=True)
    assert asks(keys, str(synced)) == [""]
    keys.look_until(lambda: list(synced.glob("Maija Mallikas *.ennakko")))


def test_it_is_used_and_left(workspace: Workspace, keys: Keyboard, folder: Path) -> None:
    asks(keys, str(folder))
    keys.look_until(lambda: "muita ei vielä ole mukana" in workspace.sharing.words())
    assert workspace.sharing.words().startswith("Yhteinen kansio: yhteinen · viimeksi vaihdettu tänään")
    keys.then(lambda: keys.press_button("Lopeta kansion käyttö"))
    keys.press("Alt+T", "N")
    keys.look_until(lambda: keys.is_idle)
    assert workspace.sharing.words() == ""
    assert workspace.toast.words == "Kansiota ei enää käytetä. Tiedostosi jää sinne."
    assert len(list(folder.iterdir())) == 1


def test_what_came_is_told_with_names_and_what_claims_to_be_ones_own(
    workspace: Workspace, keys: Keyboard, folder: Path
) -> None:
    asks(keys, str(folder))
    keys.look_until(lambda: list(folder.glob("*.ennakko")))
    (own,) = folder.glob("*.ennakko")
    found = share.read(own)
    ville, same_name = Author("b" * 32, "Ville Virtanen"), Author("c" * 32, "Maija Mallikas")
    more = [
        new_version(("decision_summary",), "Suljetaan", ville, "2026-11-22T10:00:00+02:00"),
        new_version(("unit",), "Sivistys", same_name, "2026-11-22T10:00:00+02:00"),
    ]
    theirs = SharedFolder(folder, found.id, ville.id, ville.name)
    theirs.write(Shared(id=found.id, form=found.form, history=found.history.with_(more)))
    keys.look_until(lambda: workspace.toast.words.startswith("2 uutta vastausta: "))
    assert "Ville Virtanen" in workspace.toast.words
    assert workspace.toast.words.endswith("1 niistä sinun nimissäsi")
