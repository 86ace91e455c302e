"""Where an assessment opens for whoever has not been in it, and how the screening is found from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.opened import opened

from ennakko.model.edit import choose_form
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.workspace import Workspace


def view_of(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def here(workspace: Workspace) -> str:
    return view_of(workspace).page_names[view_of(workspace).place]


@pytest.mark.parametrize(("form", "page"), [("SEULA", "screening"), ("KEVYT", "basics"), ("LAAJA", "screening")])
def test_the_light_form_opens_at_the_matter_and_the_others_at_the_screening(
    tmp_path: Path, form: str, page: str
) -> None:
    with opened(tmp_path) as workspace:
        id_ = workspace.desk.new(form, {"title": "Kirjaston aukiolot"})
        workspace.open(id_)
        assert here(workspace) == page
        view_of(workspace).open_page("screening")
        assert here(workspace) == "screening"
        workspace.open(id_)
        assert here(workspace) == "screening"


def test_who_comes_from_the_screening_stays_there_and_goes_on_to_the_matter(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open(workspace.desk.new("SEULA", {"title": "Kirjaston aukiolot"}))
        view = view_of(workspace)
        view.draft.make(choose_form("KEVYT", "light"), "Ehdotus")
        assert here(workspace) == "screening"
        view.turn(1)
        assert here(workspace) == "basics"


def test_the_first_thing_one_sees_can_be_had_in_one_s_own_language(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path, "fi") as workspace:
        assert workspace.library.empty.new.text() == "&Uusi arviointi"
        workspace.library.empty.languages["sv"].click()
        qtbot.waitUntil(lambda: workspace.language == "sv")
        assert workspace.library.empty.new.text() == "&Ny bedömning"
        assert workspace.library.empty.new.hasFocus()
