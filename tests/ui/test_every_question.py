"""Every question of the catalogue can be answered in the window: it has a field on a page that can be gone to."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ennakko.editor.desk import Desk
from ennakko.model.assessment import MODULES, STATUS_QUO
from ennakko.model.edit import Answer, Together
from ennakko.model.form import Derived, Impacts, Rowed
from ennakko.model.standing import applies
from ennakko.places import Places
from ennakko.settings import Settings
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.assessment.page_view import PageView
from ennakko.ui.document.preview import Preview
from ennakko.ui.fields.field import Field

NOT_ASKED_IN_A_PAGE = {"comments"}
"""Tables of the catalogue that no form shows yet."""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Desk:
    made = Desk(Places(tmp_path / "home"), Settings(profile="a" * 32, language="fi"), lambda: datetime.now(UTC))
    made.begin()
    return made


def shown(desk: Desk, form: str, qtbot: QtBot) -> AssessmentView:
    opened = desk.open(desk.new(form, {}))
    draft = opened.draft
    modules = tuple(m.id for m in desk.catalogue.modules())
    draft.make(Together((Answer(MODULES, modules), Answer(("S17",), "other"))), "modules")
    for table in desk.catalogue.tables.values():
        if table.id not in NOT_ASKED_IN_A_PAGE:
            draft.make(draft.new_row(table.id, {}), table.id)
    impact = draft.assessment.rows("impacts")[0]
    alternative = draft.assessment.rows("alternatives")[1]
    cells = {"imp_perspective": "P1", "imp_factor": "access_dist", "alternative": alternative, "imp_value_short": "0"}
    cells |= {"imp_value_long": "0", "imp_value": "0"}
    draft.make(Together(tuple(Answer(("impacts", impact, c), v) for c, v in cells.items())), "impact")
    draft.answer(("alternatives", alternative, "alt_dropped"), value=False, name="dropped")
    preview = Preview(draft, lambda: opened.autosave.history, Settings, date.today, "fi")
    view = AssessmentView(draft, opened.autosave, "fi", preview, guidance_shown=True)
    qtbot.addWidget(view)
    view.resize(1366, 860)
    view.show()
    return view


@pytest.mark.parametrize("form", ["SEULA", "KEVYT", "LAAJA"])
def test_every_question_has_a_field_that_takes_the_focus(form: str, desk: Desk, qtbot: QtBot) -> None:
    view = shown(desk, form, qtbot)
    draft = view.draft
    for place, name in enumerate(view.page_names[:-1]):
        view.open_place(place)
        page = view.pages.currentWidget()
        assert isinstance(page, PageView)
        for question in page.page.questions():
            if isinstance(question, Derived | Impacts) or not applies(question, desk.catalogue, draft.assessment):
                continue
            row = next((r for r in draft.assessment.rows(question.id) if r != STATUS_QUO), "")
            columns = question.columns if isinstance(question, Rowed) else ()
            paths = [(question.id, row, c.id) for c in columns if not isinstance(c, Derived)] or [(question.id,)]
            for path in paths:
                assert page.reveal(path), (form, name, path)
                QApplication.processEvents()
                fields = [f for f in page.findChildren(Field) if f.path == path]
                assert len(fields) == 1, (form, name, path)


@pytest.mark.parametrize("form", ["KEVYT", "LAAJA"])
def test_every_column_of_an_impact_has_a_field(form: str, desk: Desk, qtbot: QtBot) -> None:
    view = shown(desk, form, qtbot)
    impacts = desk.catalogue.tables["impacts"]
    row = view.draft.assessment.rows("impacts")[0]
    by_the_matrix = {"imp_perspective", "imp_factor", "imp_factor_text", "alternative"}
    wanted = {c.id for c in impacts.columns if applies(c, desk.catalogue, view.draft.assessment, ("impacts", row))}
    for column in wanted - by_the_matrix:
        path = ("impacts", row, column)
        view.go_to(path)
        QApplication.processEvents()
        assert any(f.path == path and f.isVisible() for f in view.findChildren(Field)), path


def test_the_sections_and_the_screening_are_all_asked_somewhere(desk: Desk, qtbot: QtBot) -> None:
    asked: set[str] = set()
    for form in ("SEULA", "KEVYT", "LAAJA"):
        view = shown(desk, form, qtbot)
        asked |= {q.id for p in view.draft.catalogue.forms[form].pages for q in p.questions()}
    sections = {q.id for s in desk.catalogue.sections.values() for q in s.questions if not isinstance(q, Derived)}
    assert sections - NOT_ASKED_IN_A_PAGE <= asked
    assert {f"S{n:02d}" for n in range(1, 19)} <= asked
