"""A choice that the newer edition no longer offers stays chosen in the window, in its own words."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QRadioButton, QWidget
from tests.choices_gone import ANSWERS, FORM, IDS, SAID, files
from tests.ui.opened import opened

from ennakko.editor.open_draft import OpenDraft
from ennakko.files.answers import edit_from
from ennakko.model.newer_edition import newer_edition
from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.workspace import Workspace


def install(workspace: Workspace, edition: int) -> None:
    folder = workspace.desk.form_folders[-1]
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files(edition).items():
        (folder / name).write_text(text, encoding="utf-8")
    workspace.desk.read_forms()
    workspace.rebuild()


def draft(workspace: Workspace) -> OpenDraft:
    assert workspace.desk.open_ is not None
    return workspace.desk.open_.draft


@pytest.fixture
def moved(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        install(workspace, 1)
        workspace.open(workspace.desk.new(FORM, {}))
        rows = count()
        given = edit_from(
            ANSWERS, draft(workspace).catalogue, draft(workspace).assessment, lambda: f"{next(rows):024x}"
        )
        draft(workspace).make(given, "answers")
        install(workspace, 2)
        now = draft(workspace)
        found = newer_edition(now.catalogue, now.editions.installed, now.assessment)
        assert found is not None
        now.make(found.move, "move")
        yield workspace


def everything(widget: QWidget | None) -> str:
    assert widget is not None
    kinds = [each for kind in (QLabel, QRadioButton, QCheckBox) for each in widget.findChildren(kind)]
    return "\n".join(each.text() for each in kinds if not each.isHidden())


def block(workspace: Workspace, question: str) -> QuestionBlock:
    assert workspace.view is not None
    return next(b for b in workspace.view.findChildren(QuestionBlock) if b.path == (question,))


def test_it_is_shown_as_chosen_with_a_note_and_can_be_given_up(moved: Workspace) -> None:
    assert moved.view is not None
    moved.view.open_page("YOUTH_event")
    way = {b.text(): b for b in block(moved, "youth_way").findChildren(QRadioButton)}
    assert list(way) == ["Kävellen", "Yöbussilla (ei enää valittavissa)"]
    assert [b.isChecked() for b in way.values()] == [False, True]
    who = {b.text(): b for b in block(moved, "youth_who").findChildren(QCheckBox)}
    assert {text: b.isChecked() for text, b in who.items()} == {
        "Kaupunki": True,
        "Järjestö (ei enää valittavissa)": True,
    }
    way["Kävellen"].click()
    who["Järjestö (ei enää valittavissa)"].click()
    assert draft(moved).value("youth_way") == "way_foot"
    assert draft(moved).value("youth_who") == ("who_town",)
    draft(moved).steps.undo()
    draft(moved).steps.undo()
    assert way["Yöbussilla (ei enää valittavissa)"].isChecked()
    assert who["Järjestö (ei enää valittavissa)"].isChecked()


def test_check_and_finish_lists_such_choices_in_words_and_every_page_is_without_ids(moved: Workspace) -> None:
    assert moved.view is not None
    moved.view.open_page(CHECK)
    said = everything(moved.view)
    assert "4 vastausta, joiden valintaa lomake ei enää tarjoa" in said
    for words in SAID:
        assert words in said
    for place in range(len(moved.view.page_names)):
        moved.view.open_place(place)
        assert not [id_ for id_ in IDS if id_ in everything(moved.view)]
