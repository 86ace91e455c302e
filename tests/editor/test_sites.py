"""Adding sites and repeating impacts, each in one step that undo takes back whole."""

from functools import cache

from pytestqt.qtbot import QtBot

from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.sites import add_sites, repeat_impacts
from ennakko.files.forms import load as read_forms
from ennakko.model.assessment import blank

load = cache(read_forms)


def named(draft: OpenDraft) -> list[str]:
    return [draft.assessment.text("sites", row, "site_name") for row in draft.assessment.rows("sites")]


def test_names_become_sites_in_order_without_blanks_and_doubles(qtbot: QtBot) -> None:
    draft = OpenDraft(blank("x", "LAAJA"), load())
    assert add_sites(draft, ["Harjun koulu", "", "  Rannan   koulu ", "Harjun koulu"], "add") == 2
    assert add_sites(draft, ["Rannan koulu", "Saaren koulu"], "add") == 1
    assert named(draft) == ["Harjun koulu", "Rannan koulu", "Saaren koulu"]
    assert add_sites(draft, ["Saaren koulu"], "add") == 0
    draft.steps.undo()
    assert named(draft) == ["Harjun koulu", "Rannan koulu"]


def test_an_impact_is_repeated_whole_in_one_step(qtbot: QtBot) -> None:
    draft = OpenDraft(blank("x", "LAAJA"), load())
    add_sites(draft, [f"Koulu {n}" for n in range(17)], "add")
    first, *others = draft.assessment.rows("sites")
    cells = {"imp_perspective": "P1", "imp_factor": "housing", "site": first, "imp_groups": ("older",)}
    row = draft.new_row("impacts", {**cells, "imp_value_short": "-1"})
    draft.make(row, "impact")
    before = draft.assessment
    assert repeat_impacts(draft, (row.row,), others, "repeat") == 16
    rows = draft.assessment.rows("impacts")
    assert [draft.value("impacts", each, "site") for each in rows] == [first, *others]
    assert {draft.value("impacts", each, "imp_groups") for each in rows} == {("older",)}
    assert repeat_impacts(draft, (row.row,), others, "repeat") == 0
    draft.steps.undo()
    assert draft.assessment == before
