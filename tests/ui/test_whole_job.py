"""The whole job as an official does it: a real matter from the first key to the Word document, by keyboard alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import cast

import pytest
from docx import Document
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard
from tests.ui.official import Official
from tests.ui.opened import SMALLEST, opened

from ennakko.files.answers import written
from ennakko.files.drafts import open_drafts
from ennakko.files.forms import load as read_forms
from ennakko.model.form import Choices, Rowed
from ennakko.model.standing import standing
from ennakko.ui.workspace import Workspace

load = cache(read_forms)


def words() -> dict[str, str]:
    """What the buttons say in the language of the window."""
    said = {
        "done": ("_PageState", "Done"),
        "back": ("ImpactEditor", "Back to the &matrix"),
        "another": ("ImpactEditor", "Add another impact in this cell"),
        "describe": ("ImpactEditor", "Describe an impact in this cell"),
        "more": ("ImpactCard", "More about this impact"),
        "final": ("CheckView", "&Mark final"),
        "other": ("PerspectiveCard", "Another factor…"),
    }
    return {id_: QCoreApplication.translate(*each).replace("&", "") for id_, each in said.items()}


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path, size=SMALLEST) as workspace:
        yield workspace


def example() -> Mapping[str, object]:
    text = (files("ennakko.resources") / "examples" / "library_network_fi.json").read_text("utf-8")
    return cast(Mapping[str, object], json.loads(text)["answers"])


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_whole_example_by_keyboard_alone(workspace: Workspace, tmp_path: Path) -> None:
    keys = Keyboard(workspace.window)
    answers = example()
    official = Official(keys, load(), "fi", {**answers, "status": None}, words())

    def begin() -> None:
        keys.write(str(answers["title"]))
        keys.press("Tab")
        keys.arrow_to(load().forms["LAAJA"].name.fi, ("Down",))
        keys.press("Return")

    keys.then(begin)
    keys.press("Ctrl+N")
    view, draft = workspace.view, workspace.desk.open_ and workspace.desk.open_.draft
    assert view is not None
    assert draft is not None
    while view.place < view.places - 1:
        name = view.page_names[view.place]
        official.fill_page()
        if name == "evidence":  # the sources of the present state can be chosen now that there are any
            keys.press("Ctrl+PgUp", "Ctrl+PgUp")
            official.fill_page()
            keys.press("Ctrl+PgDown", "Ctrl+PgDown")
        keys.press("Ctrl+PgDown")
    keys.press_button(words()["final"])
    assert told(written(draft.assessment, load())) == told(answers)
    assert {p.state for p in standing(load(), draft.assessment).pages} == {"done"}

    document = tmp_path / "Lähikirjastot.docx"
    make_the_document(keys, document)
    assert answers["title"] in [paragraph.text for paragraph in Document(str(document)).paragraphs]

    keys.press("Ctrl+L")
    kept = open_drafts(workspace.desk.places.database)
    try:
        (summary,) = kept.summaries()
        assert told(written(kept.load(summary.id).assessment, load())) == told(answers)
    finally:
        kept.close()


def make_the_document(keys: Keyboard, path: Path) -> None:
    """Ctrl+E, the language that is offered, the place, and the message that it is done."""

    keys.then(lambda: keys.press("Return"), lambda: keys.give(path), lambda: keys.press("Escape"))
    keys.press("Ctrl+E")
    keys.look_until(lambda: keys.is_idle)


def told(answers: Mapping[str, object]) -> Mapping[str, object]:
    """Answers as people take them: a box left empty says no, and choices stand in the order of their list."""
    catalogue = load()

    def plain(question: object, value: object) -> object:
        if isinstance(question, Choices) and isinstance(value, list):
            return sorted(value, key=[o.id for o in catalogue.options(question)].index)
        return value

    def row(table: Rowed, cells: Mapping[str, object]) -> Mapping[str, object]:
        return {id_: plain(table.column(id_), value) for id_, value in cells.items() if value is not False}

    found: dict[str, object] = {}
    for id_, value in answers.items():
        if id_ in catalogue.tables:
            found[id_] = [row(catalogue.tables[id_], cells) for cells in cast(list[Mapping[str, object]], value)]
        elif value is not False:
            found[id_] = plain(catalogue.questions[id_], value)
    return found
