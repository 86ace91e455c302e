"""What lies in the shared folder, or in a file that is opened, and is not brought in, is said by its names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.edited_outside import edited
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.files import share
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.together.left_out_line import LeftOutLine
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CHANGED = "1 vastaus, jota on muutettu Ennakon ulkopuolella. Sitä ei otettu mukaan: "


def line_of(workspace: Workspace) -> str:
    """What is said above the pages."""
    assert workspace.view is not None
    return "\n".join(line.words for line in workspace.view.findChildren(LeftOutLine) if line.words)


@pytest.fixture
def folder(qapp: QApplication, tmp_path: Path) -> Path:
    """A shared folder with the file of Maija, who has answered."""
    folder = tmp_path / "yhteinen"
    folder.mkdir()
    with opened(tmp_path / "m", name="Maija Mallikas", profile="a") as maija:
        keys = Keyboard(maija.window)
        maija.open(maija.desk.new("KEVYT", {"title": "Kirkonkylä", "decision_summary": "Suljetaan"}))
        maija.sharing.exchange.use(folder)
        keys.look_until(lambda: list(folder.iterdir()))
        maija.show_library()
        maija.sharing.exchange.wait()
    return folder


@pytest.fixture
def theirs(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


@pytest.fixture
def ville(folder: Path, theirs: Path, tmp_path: Path) -> Iterator[Workspace]:
    """Somebody who works through that folder, too."""
    with opened(tmp_path / "v", name="Ville Virtanen", profile="b") as ville:
        keys = Keyboard(ville.window)
        ville.receiving.receive([theirs])
        ville.sharing.exchange.use(folder)
        keys.look_until(lambda: len(list(folder.iterdir())) == 2)
        rests(ville, keys)
        assert line_of(ville) == ""
        yield ville


def rests(workspace: Workspace, keys: Keyboard) -> None:
    exchange = workspace.sharing.exchange
    keys.look_until(lambda: not (exchange._busy or exchange._again))


def looks(workspace: Workspace, keys: Keyboard) -> None:
    workspace.sharing.exchange.exchange()
    rests(workspace, keys)


def test_an_answer_changed_outside_is_named_once_and_not_brought_in(ville: Workspace, theirs: Path) -> None:
    keys = Keyboard(ville.window)
    edited(theirs, ("Kirkonkylä", "Muualla"))
    looks(ville, keys)
    said = f"Tiedostossa {theirs.name} on {CHANGED}Asian otsikko (Maija Mallikas)"
    assert line_of(ville) == said
    assert ville.view is not None
    assert ville.view.draft.value("title") == "Kirkonkylä"
    looks(ville, keys)
    assert line_of(ville) == said
    whole: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Message)
        whole.extend(label.text() for label in dialog.findChildren(PlainLabel))
        keys.press("Escape")

    keys.then(read)
    keys.press_button("Näytä mitä…")
    keys.look_until(lambda: keys.is_idle)
    assert whole[-1].endswith("\n– Asian otsikko (Maija Mallikas): Muualla")
    ville.preferences.speak("sv")
    assert "har ändrats utanför Ennakko" in line_of(ville)
    keys.go_to_what_says("Stäng")
    keys.press("Space")
    assert line_of(ville) == ""
    looks(ville, keys)
    ville.preferences.speak("fi")
    assert line_of(ville) == ""
    history = ville.desk.drafts.load(ville.view.draft.assessment.id).history
    assert "Muualla" not in {version.value for version in history.versions.values()}


def test_a_file_of_a_newer_program_is_named(ville: Workspace, theirs: Path) -> None:
    keys = Keyboard(ville.window)
    edited(theirs, ('"min_reader": 1', '"min_reader": 9'))
    looks(ville, keys)
    assert line_of(ville).startswith(f"Yhteisen kansion tiedostoa {theirs.name} ei otettu mukaan. Tiedosto on tehty")
    assert "uudemmalla" in line_of(ville)


def test_an_answer_changed_outside_in_a_file_that_is_opened_is_named(theirs: Path, tmp_path: Path) -> None:
    edited(theirs, ("Kirkonkylä", "Muualla"))
    with opened(tmp_path / "s", name="Saara Salo", profile="c") as saara:
        saara.receiving.receive([theirs])
        assert saara.view is not None
        assert saara.view.draft.value("title") is None
        assert saara.view.draft.value("decision_summary") == "Suljetaan"
        assert f"{CHANGED}Asian otsikko (Maija Mallikas)" in line_of(saara)


def test_the_plan_names_the_file_of_what_was_changed_outside(ville: Workspace, theirs: Path, tmp_path: Path) -> None:
    keys = Keyboard(ville.window)
    file = tmp_path / "liite.ennakko"
    file.write_bytes(theirs.read_bytes())
    edited(file, ("Kirkonkylä", "Muualla"))
    assert len(share.read(file).altered) == 1
    ville.receiving.receive([file])
    (warned,) = (words for words in shown(ville) if "muutettu Ennakon ulkopuolella" in words)
    keys.tab_to(lambda: warned in keys.says, warned)
    keys.press("Space")
    (told,) = (words for words in shown(ville) if "liite.ennakko" in words and "Muualla" in words)
    assert "liite.ennakko · Maija Mallikas" in told
    assert "Asian otsikko: Muualla" in told


def shown(workspace: Workspace) -> list[str]:
    """Every text in sight."""
    return [label.text() for label in workspace.window.findChildren(PlainLabel) if label.isVisible()]
