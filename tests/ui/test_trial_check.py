"""*Check and finish* as a newcomer read it, and what marking final does."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.model.assessment import page_state
from ennakko.model.edit import Answer, Together
from ennakko.model.standing import standing
from ennakko.ui.assessment.assessment_view import CHECK, AssessmentView
from ennakko.ui.checking.check_answers import MOST
from ennakko.ui.plain import Card, PlainLabel
from ennakko.ui.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with opened(tmp_path, "fi") as made:
        yield made


def shown(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def example(workspace: Workspace) -> AssessmentView:
    workspace.open_example()
    return shown(workspace)


def cards(view: AssessmentView) -> dict[str, list[str]]:
    """Every card of the check page by its heading, with what its labels say."""
    view.open_page("_check")
    page = view.pages.currentWidget()
    assert page is not None
    while len(page.findChildren(Card)) < len(view.page_names):
        QTest.qWait(5)
    QTest.qWait(100)
    said = {}
    for card in page.findChildren(Card):
        labels = [label.text() for label in card.findChildren(PlainLabel)]
        said[labels[0]] = labels[1:]
    return said


def test_each_impact_is_one_short_line_on_one_page(workspace: Workspace) -> None:
    view = example(workspace)
    draft = view.draft
    draft.make(Answer(("modules",), ("LAVA", "SUVA", "HENKILOSTO")), "modules")
    said = cards(view)
    lines = [each for each in said["Vaikutukset"] if each[:1] == "V" and each[1:2].isdigit()]
    rows = draft.assessment.rows("impacts")
    assert Counter(line.split()[0] for line in lines) == Counter(f"V{n}" for n in range(1, len(rows) + 1))
    first = next(n for n, each in enumerate(said["Vaikutukset"]) if each == lines[0])
    assert said["Vaikutukset"][first + 1].startswith("VE")
    assert "lyhyt: " in said["Vaikutukset"][first + 1]
    assert "pitkä: " in said["Vaikutukset"][first + 1]
    assert max(map(len, said["Vaikutukset"])) < 100
    assert [each for each in said["Vaikutukset"] if "(perustele)" in each] == []
    elsewhere = [each for title, labels in said.items() if title != "Vaikutukset" for each in labels]
    assert not set(lines) & set(elsewhere)
    assert any(each.startswith("Sivulla ”Vaikutukset”: V") for each in elsewhere)


def test_a_line_leads_to_its_own_impact(workspace: Workspace, keys: Keyboard) -> None:
    view = example(workspace)
    cards(view)
    row = view.draft.assessment.rows("impacts")[5]
    change = next(b for b in view.findChildren(QPushButton) if b.accessibleName().startswith("Muuta: V6 "))
    change.setFocus()
    keys.press("Enter")
    QTest.qWait(200)
    assert keys.path is not None
    assert keys.path[:2] == ("impacts", row)


def test_what_a_row_misses_is_one_line(workspace: Workspace) -> None:
    view = example(workspace)
    draft = view.draft
    row = draft.assessment.rows("impacts")[2]
    lost = ("imp_desc", "imp_likelihood", "imp_groups")
    draft.make(Together(tuple(Answer(("impacts", row, each), None) for each in lost)), "lost")
    said = cards(view)
    (missing,) = [labels for heading, labels in said.items() if "vastaamatta" in heading]
    assert len(missing) == 1
    assert missing[0].startswith("V3: ")
    assert missing[0].count(", ") >= 2
    assert view.tasks.names()
    where = standing(draft.catalogue, draft.assessment)
    assert where.left == 1


def test_the_state_of_a_matter_with_gaps_cannot_be_final_anywhere(workspace: Workspace, keys: Keyboard) -> None:
    workspace.open(workspace.desk.new("LAAJA", {"title": "Kirjasto"}))
    view = shown(workspace)
    view.go_to(("status",))
    assert keys.says == "Luonnos"
    keys.press("Down")
    assert view.draft.value("status") == "circulated"
    keys.press("Down")
    assert view.draft.value("status") == "circulated"
    told = [label.text() for label in view.findChildren(PlainLabel) if label.isVisible()]
    assert any("puutetta" in each and "Tarkista" in each for each in told), told
    QTest.qWait(300)
    said = next(label for label in view.findChildren(PlainLabel) if "puutetta" in label.text() and label.isVisible())
    assert said.visibleRegion().boundingRect().height() == said.height()
    keys.press("Up", "Up")
    assert view.draft.value("status") == "draft"
    told = [label.text() for label in view.findChildren(PlainLabel) if label.isVisible()]
    assert not any("puutetta" in each and "Tarkista" in each for each in told)


@pytest.mark.parametrize("where", ["check", "basics"])
def test_marking_final_marks_the_complete_pages_done_and_one_undo_takes_all_back(
    workspace: Workspace, keys: Keyboard, where: str
) -> None:
    view = example(workspace)
    draft = view.draft
    names = view.page_names[:-1]
    states: list[Answer] = [Answer(page_state(name), None) for name in names]
    states[2] = Answer(page_state(names[2]), "to_check")
    draft.make(Together((Answer(("status",), "draft"), *states)), "start")
    before = {page.page.id: page.state for page in standing(draft.catalogue, draft.assessment).pages}
    assert [name for name, state in before.items() if state == "done"] == ["KIELI_impacts"]  # shows whole rows only
    if where == "check":
        view.open_page("_check")
        keys.press_button("Merkitse valmiiksi")
    else:
        view.go_to(("status",))
        keys.press("Down", "Down")
    assert draft.value("status") == "final"
    found = {page.page.id: page.state for page in standing(draft.catalogue, draft.assessment).pages}
    assert found.pop(names[2]) == "to_check"
    assert set(found.values()) == {"done"}
    draft.steps.undo()
    assert before == {page.page.id: page.state for page in standing(draft.catalogue, draft.assessment).pages}


def test_a_page_that_misses_something_is_not_done_by_marking_final(workspace: Workspace, keys: Keyboard) -> None:
    view = example(workspace)
    draft = view.draft
    row = draft.assessment.rows("evidence")[0]
    lost = next(c.id for c in draft.catalogue.tables["evidence"].columns if "full" in c.required)
    states = (Answer(page_state(name), None) for name in view.page_names[:-1])
    draft.make(
        Together((Answer(("status",), "draft"), Answer(("evidence", row, lost), None), *states)),
        "start",
    )
    view.open_page("_check")
    keys.press_button("Merkitse valmiiksi")
    found = {page.page.id: page.state for page in standing(draft.catalogue, draft.assessment).pages}
    assert found["evidence"] == "in_progress"
    assert found["basics"] == "done"


def test_the_page_keeps_the_keyboard_on_its_button(workspace: Workspace, keys: Keyboard) -> None:
    view = example(workspace)
    cards(view)
    view.focus_page()
    keys.go_to_what_says("Palauta luonnokseksi")
    keys.press("Enter")
    QTest.qWait(250)
    assert keys.says == "Merkitse valmiiksi"
    view.focus_page()
    view.draft.answer(("title",), "Kirjasto", "title")
    QTest.qWait(250)
    assert keys.here is view.pages.currentWidget()


def test_of_very_many_impacts_the_first_are_told_and_the_rest_counted(workspace: Workspace) -> None:
    view = example(workspace)
    draft = view.draft
    cells = draft.assessment.cells("impacts", draft.assessment.rows("impacts")[0])
    draft.make(Together(draft.new_rows("impacts", [dict(cells)] * 200)), "many")
    many = len(draft.assessment.rows("impacts"))
    said = cards(view)["Vaikutukset"]
    lines = [each for each in said if each[:1] == "V" and each[1:2].isdigit()]
    assert len(lines) == MOST
    assert f"Muita, omalla sivullaan: {many - MOST}" in said


def test_what_is_unanswered_is_told_beside_marking_final(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view = workspace.view
        assert view is not None
        view.draft.make(Together((Answer(("status",), "draft"), Answer(("problem",), None))), "clear")
        view.open_page(CHECK)
        said = [label.text() for label in view.pages.currentWidget().findChildren(PlainLabel)]
        assert "1 kysymys alempana on vielä vailla vastausta. Arvioinnin voi silti merkitä valmiiksi." in said
