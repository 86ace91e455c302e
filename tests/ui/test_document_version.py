"""Which version a document is: said in it, in the preview, and when it is ready."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened
from tests.ui.test_document_dialog import made

from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        yield workspace


def printed(path: Path) -> list[str]:
    found = docx.Document(BytesIO(path.read_bytes())).paragraphs
    return [paragraph.text.split(",")[0] for paragraph in found if paragraph.text.startswith("Versio ")]


def write_more(workspace: Workspace) -> None:
    assert workspace.view is not None
    workspace.view.go_to(("problem",))
    keys = Keyboard(workspace.window)
    keys.press("Ctrl+End")
    keys.write(" Lisää.")


def test_the_number_counts_documents_and_undo_keeps_it(workspace: Workspace, tmp_path: Path) -> None:
    for _ in range(3):
        write_more(workspace)
        Keyboard(workspace.window).press("Ctrl+H", "Escape")  # each goes on record
    first, again, second, third, fourth = (tmp_path / f"{n}.docx" for n in range(5))
    assert any("Se on versio 1." in line for line in made(workspace, first))
    assert printed(first) == ["Versio 1"]
    made(workspace, again)
    assert printed(again) == ["Versio 1"], "nothing has changed"
    write_more(workspace)
    assert any("Se on versio 2." in line for line in made(workspace, second))
    assert printed(second) == ["Versio 2"]
    assert workspace.view is not None
    draft = workspace.view.draft
    assert draft.steps.undoText().startswith("Tarve, johon päätös vastaa"), "making is no step of undo"
    Keyboard(workspace.window).press("Ctrl+Z")
    id_ = draft.assessment.id
    Keyboard(workspace.window).press("Ctrl+L")
    workspace.open(id_)
    write_more(workspace)
    made(workspace, third)
    assert printed(third) == ["Versio 2"], "the very same answers again"
    write_more(workspace)
    made(workspace, fourth)
    assert printed(fourth) == ["Versio 3"]


def test_a_document_is_no_change_of_what_was_shared(workspace: Workspace, tmp_path: Path) -> None:
    workspace.sharing.given()
    before = workspace.sharing.words()
    assert before.endswith("mikään ei ole muuttunut sen jälkeen")
    made(workspace, tmp_path / "asiakirja.docx")
    assert workspace.sharing.words() == before
