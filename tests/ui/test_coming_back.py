"""Who looks at the list of assessments in between can still undo what was done before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.files.headline import headline
from ennakko.model.assessment import Assessment
from ennakko.model.history import Author, sealed
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TITLE = ("title",)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    """Somebody has written in a title, and gone to the list."""
    with opened(tmp_path) as workspace:
        workspace.open(workspace.desk.new("KEVYT", {"title": "Kirjasto"}), TITLE)
        keys = Keyboard(workspace.window)
        keys.write("n aukiolo")
        keys.press("Ctrl+L")
        yield workspace


def title(workspace: Workspace) -> str:
    assert workspace.desk.open_ is not None
    return workspace.desk.open_.draft.assessment.title


def test_undo_and_redo_go_on_where_one_left(workspace: Workspace, keys: Keyboard) -> None:
    kept = workspace.desk.drafts.summaries()[0]
    assert kept.title == "Kirjaston aukiolo", "it is saved all the same"
    assert not workspace.actions["undo"].isEnabled()
    keys.press("Down", "Return")
    keys.look_until(lambda: workspace.view is not None)
    assert workspace.actions["undo"].isEnabled()
    keys.press("Ctrl+Z")
    assert title(workspace) == "Kirjasto"
    keys.press("Ctrl+L")
    workspace.open(kept.id)
    assert title(workspace) == "Kirjasto"
    keys.press("Ctrl+Y")
    assert title(workspace) == "Kirjaston aukiolo"
    keys.press("Ctrl+L")
    assert workspace.desk.drafts.summaries()[0].title == "Kirjaston aukiolo"


def test_what_is_written_after_coming_back_is_one_persons_one_history(workspace: Workspace, keys: Keyboard) -> None:
    for letter in "!?":
        workspace.open(workspace.desk.drafts.summaries()[0].id, TITLE)
        keys.write(letter)
        keys.press("Ctrl+L")
    kept = workspace.desk.drafts.load(workspace.desk.drafts.summaries()[0].id)
    assert [version.value for version in kept.history.heads(TITLE)] == ["Kirjaston aukiolo!?"]


def test_what_has_been_changed_in_between_is_opened_as_it_is(workspace: Workspace, keys: Keyboard) -> None:
    drafts = workspace.desk.drafts
    kept = drafts.load(drafts.summaries()[0].id)
    answers = {**kept.assessment.answers, TITLE: "Koulu"}
    history = sealed(kept.history, answers, Author("e" * 32, "Esa"), "2027-01-01T10:00:00+02:00")
    changed = Assessment(kept.assessment.id, answers)
    drafts.replace(changed.id, changed, history, headline(workspace.desk.catalogue, changed), workspace.desk.now())
    workspace.open(changed.id)
    assert title(workspace) == "Koulu"
    assert not workspace.actions["undo"].isEnabled()


def test_another_assessment_or_other_settings_in_between(workspace: Workspace, keys: Keyboard) -> None:
    first = workspace.desk.drafts.summaries()[0].id
    workspace.preferences.remember(msgspec.structs.replace(workspace.desk.settings, name="Toinen nimi"))
    workspace.open(first)
    assert workspace.actions["undo"].isEnabled()
    keys.press("Ctrl+L")
    workspace.open(workspace.desk.new("SEULA", {"title": "Muu"}))
    assert not workspace.actions["undo"].isEnabled()
    workspace.open(first)
    assert not workspace.actions["undo"].isEnabled(), "only who has looked at the list comes back"
