"""The quiet line about a newer edition: it says what is so, shows what moving brings, and moves only when told to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.opened import opened
from tests.youth import FORM, with_youth, youth

from ennakko.editor.open_draft import OpenDraft
from ennakko.model.words import Language
from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.assessment.edition_dialog import EditionDialog
from ennakko.ui.assessment.edition_line import EditionLine
from ennakko.ui.workspace import Workspace


def install(workspace: Workspace, edition: int | None) -> None:
    folder = workspace.desk.form_folders[-1]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "youth_events.toml").unlink(missing_ok=True)
    if edition:
        (folder / "youth_events.toml").write_text(youth(edition), encoding="utf-8")
    workspace.desk.read_forms()
    workspace.rebuild()


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as made:
        install(made, 1)
        yield made


def begun(workspace: Workspace, later: int | None) -> OpenDraft:
    id_ = workspace.desk.new(FORM, {"title": "Syystapahtuma", "youth_free": "no", "youth_price": "12.50"})
    install(workspace, later)
    workspace.open(id_)
    assert workspace.view is not None
    workspace.view.open_page("YOUTH_event")
    return draft(workspace)


def draft(workspace: Workspace) -> OpenDraft:
    assert workspace.desk.open_ is not None
    return workspace.desk.open_.draft


def line(workspace: Workspace) -> EditionLine:
    assert workspace.view is not None
    return workspace.view.findChildren(EditionLine)[0]


def seen(widget: QWidget | None) -> str:
    assert widget is not None
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def asked(workspace: Workspace, *, agree: bool) -> str:
    """Press the button of the line, and answer the dialog. Returns what it said."""
    said: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EditionDialog)
        said.append(seen(dialog))
        (dialog.accept_button if agree else dialog.reject_button).click()

    QTimer.singleShot(0, answer)
    line(workspace).button.click()
    return said[0]


@pytest.mark.parametrize("later", [1, None])
def test_it_is_silent_when_there_is_nothing_newer(workspace: Workspace, later: int | None) -> None:
    begun(workspace, later)
    assert line(workspace).isHidden()
    assert "Lipun hinta" in "\n".join(label.text() for label in workspace.window.findChildren(QLabel))


def test_it_tells_shows_moves_and_takes_back(workspace: Workspace, qtbot: QtBot) -> None:
    of = begun(workspace, 2)
    before = of.assessment
    assert line(workspace).words == "Lomakkeesta on uudempi laitos (2). Tämä arviointi on tehty laitoksella 1."
    told = asked(workspace, agree=False)
    assert of.assessment == before
    assert not line(workspace).isHidden()
    for words in ("Ikäraja", "Pääseekö tapahtumaan maksutta?", "Miten nuoret", "Lipun hinta: 12,50"):
        assert words in told
    asked(workspace, agree=True)
    assert draft(workspace) is of, "undo lives on"
    assert of.assessment.edition == with_youth(2).edition.id
    view = workspace.view
    assert view is not None
    assert view.page_names[view.place] == "YOUTH_event", "the page stays where it was"
    assert "Ikäraja" in seen(view)
    assert "Lipun hinta" not in seen(view)
    assert line(workspace).words == "Arviointi käyttää nyt uudempaa lomaketta."
    view.open_page(CHECK)
    assert "Lipun hinta: 12,50" in seen(view)
    line(workspace).button.click()
    assert of.assessment == before
    view = workspace.view
    assert view is not None
    view.open_page("YOUTH_event")
    assert "Lipun hinta" in seen(view)
    assert line(workspace).words.startswith("Lomakkeesta on uudempi laitos")
    of.steps.redo()
    assert "Ikäraja" in seen(workspace.view)


def test_it_offers_to_undo_only_what_undo_would_take_back(workspace: Workspace) -> None:
    of = begun(workspace, 2)
    asked(workspace, agree=True)
    of.answer(("youth_free",), "yes", "answer")
    assert line(workspace).isHidden()
    of.steps.undo()
    assert line(workspace).words == "Arviointi käyttää nyt uudempaa lomaketta."
    assert of.assessment.edition == with_youth(2).edition.id


def test_it_says_so_when_the_form_is_lost(workspace: Workspace) -> None:
    of = begun(workspace, 1)
    workspace.show_library()
    workspace.desk.drafts._connection.execute("DELETE FROM editions")
    install(workspace, None)
    workspace.open(of.assessment.id)
    assert "ei ole tallessa" in line(workspace).words
    assert line(workspace).button.isHidden()
    assert draft(workspace).assessment.value("youth_price") == "12.50"
    assert workspace.view is not None
    workspace.view.open_page(CHECK)
    assert "Kysymys, jonka sanoja ei ole enää tallessa: 12.50" in seen(workspace.view)
    assert "youth_price" not in seen(workspace.view)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_it_speaks_every_language(qapp: QApplication, tmp_path: Path, language: Language) -> None:
    with opened(tmp_path, language) as workspace:
        install(workspace, 1)
        begun(workspace, 2)
        words = {"fi": "uudempi laitos (2)", "sv": "nyare upplaga (2)", "en": "newer edition (2)"}
        assert words[language] in line(workspace).words
        heading = {"fi": "1 uusi kysymys", "sv": "1 ny fråga", "en": "1 new question"}
        assert heading[language] in asked(workspace, agree=False)
