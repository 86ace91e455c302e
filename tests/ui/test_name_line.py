"""Whoever opens a colleague's file without having told a name is asked for one, and can go on without."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.files import share
from ennakko.files.forms import load as read_forms
from ennakko.files.sharing import shared
from ennakko.model.assessment import blank
from ennakko.model.history import Author, History, sealed
from ennakko.ui.together.name_line import NameLine
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


ESA = Author("e" * 32, "Esa Virtanen")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file from Esa."""
    catalogue = read_forms()
    assessment = blank("k" * 24, "KEVYT", {("title",): "Kirjasto"})
    history = sealed(History(), assessment.answers, ESA, "2026-11-12T09:14:00+02:00")
    return share.write(tmp_path / "esa.ennakko", shared(assessment, history, catalogue))


def lines(workspace: Workspace) -> list[NameLine]:
    assert workspace.view is not None
    return [line for line in workspace.view.findChildren(NameLine) if not line.isHidden()]


def authors(workspace: Workspace) -> dict[str, str]:
    open_ = workspace.desk.open_
    assert open_ is not None
    assert open_.autosave.seal()
    return {str(version.value): version.by.name for version in open_.autosave.history.versions.values()}


def test_the_name_is_asked_for_and_what_is_written_bears_it(file: Path, tmp_path: Path) -> None:
    with opened(tmp_path, name="", profile="a") as workspace:
        keys = Keyboard(workspace.window)
        workspace.receiving.receive([file])
        assert workspace.view is not None
        (line,) = lines(workspace)
        assert not line.isAncestorOf(keys.here), "it does not stand in the way"
        workspace.view.go_to(("title",))
        keys.press("Ctrl+A")
        keys.write("Koulu")
        keys.go_to_what_says("Nimesi", back=True)
        keys.press("Return")
        assert lines(workspace), "a name needs a letter"
        keys.write(" Maija Mallikas ")
        keys.press("Return")
        assert lines(workspace) == []
        assert keys.path == ("title",)
        assert workspace.toast.words == "Vastauksesi tallentuvat nyt nimellä Maija Mallikas."
        assert workspace.desk.settings.name == "Maija Mallikas"
        assert authors(workspace)["Koulu"] == "Maija Mallikas"


def test_one_can_go_on_without_and_is_not_asked_twice(file: Path, tmp_path: Path) -> None:
    with opened(tmp_path, name="", profile="a") as workspace:
        keys = Keyboard(workspace.window)
        workspace.receiving.receive([file])
        (line,) = lines(workspace)
        keys.go_to_what_says("Ei nyt", back=True)
        keys.press("Space")
        assert line.isHidden()
        keys.press("Ctrl+L")
        workspace.open(workspace.desk.drafts.summaries()[0].id)
        assert lines(workspace) == []


def test_nobody_else_is_asked(file: Path, tmp_path: Path) -> None:
    with opened(tmp_path, name="", profile="a") as workspace:
        workspace.open_example()
        assert lines(workspace) == [], "what one has alone needs no name"
    with opened(tmp_path, name="Maija", profile="a") as workspace:
        workspace.receiving.receive([file])
        assert lines(workspace) == []
