"""An empty form by keys: the whole of it, some of its pages in another language, and none of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.keyboard import Keyboard

from ennakko.export.blank_asking import is_on_paper
from ennakko.ui.document.blank_form_dialog import BlankFormDialog
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def dialog() -> BlankFormDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, BlankFormDialog)
    return found


def made(workspace: Workspace, path: Path, choose: Callable[[Keyboard], None] = lambda _: None) -> list[str]:
    """Make the form by the menu after these choices, and say what the program told in the end."""
    keys = Keyboard(workspace.window)
    said: list[str] = []

    def first() -> None:
        choose(keys)
        keys.press("Return")

    def last() -> None:
        told = QApplication.activeModalWidget()
        assert isinstance(told, Message)
        said.extend(label.text() for label in told.findChildren(PlainLabel))
        keys.press("Escape")

    keys.then(first, lambda: keys.give(path), last)
    workspace.actions["blank"].trigger()
    keys.look_until(lambda: keys.is_idle)
    return said


def headings(path: Path) -> list[str]:
    found = docx.Document(str(path)).paragraphs
    return [p.text for p in found if p.style is not None and (p.style.name or "").startswith("Heading")]


def test_enter_makes_the_form_of_the_open_assessment_and_tells_that_it_is_accessible(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.open_example()
    heading, told = made(workspace, tmp_path / "tyhja.docx")
    assert heading == "Lomake on valmis"
    assert told.splitlines() == [str(tmp_path / "tyhja.docx"), "", "Saavutettavuus: 20/20 sääntöä täyttyy."]
    found = headings(tmp_path / "tyhja.docx")
    assert found[0] == "Laaja ennakkoarviointi (EVA)"
    assert {"Perustiedot", "Seuranta"} <= set(found)


def test_some_pages_of_a_module_in_the_other_language(workspace: Workspace, tmp_path: Path) -> None:
    def choose(keys: Keyboard) -> None:
        keys.write("Laps")
        assert dialog().chosen.id == "LAVA"
        keys.press("Tab")
        keys.write("Ruot")
        first, *others = dialog().pages.values()
        for _ in others:
            keys.press("Tab")
        keys.press("Tab")
        assert QApplication.focusWidget() is others[-1] if others else first
        keys.press("Space")

    made(workspace, tmp_path / "lava.docx", choose)
    found = headings(tmp_path / "lava.docx")
    assert found[0] == "Barnkonsekvensbedömning"
    module = workspace.desk.catalogue.forms["LAVA"]
    assert module.pages[0].title.sv in found
    assert module.pages[-1].title.sv not in found


def test_no_page_at_all_is_told_in_the_dialog(workspace: Workspace, tmp_path: Path) -> None:
    told: list[bool] = []

    def choose(keys: Keyboard) -> None:
        for box in dialog().pages.values():
            box.setFocus()
            keys.press("Space")
        keys.press("Return")
        told.append(dialog()._missing.isVisible())
        told.append(next(iter(dialog().pages.values())).hasFocus())
        keys.press("Space")
        told.append(dialog()._missing.isVisible())

    made(workspace, tmp_path / "yksi.docx", choose)
    assert told == [True, True, False]
    first = workspace.desk.catalogue.forms["SEULA"].pages[0]
    assert first.title.fi in headings(tmp_path / "yksi.docx")


def test_the_pages_follow_the_form(workspace: Workspace) -> None:
    forms = workspace.desk.catalogue.forms
    ask = BlankFormDialog(forms, "KEVYT", "sv")
    for place, form in enumerate(forms.values()):
        ask.form.setCurrentIndex(place)
        assert ask.chosen is form
        assert ask.chosen_pages == tuple(page.id for page in form.pages if any(map(is_on_paper, page.questions())))
    assert ask.chosen_language == "sv"
    ask.deleteLater()


def test_only_what_must_be_answered(workspace: Workspace, tmp_path: Path) -> None:
    forms = workspace.desk.catalogue.forms
    ask = BlankFormDialog(forms, "KEVYT", "fi")
    assert not ask.only_required
    ask.required.setChecked(True)
    assert ask.only_required
    ask.form.setCurrentIndex(ask.form.findData("LAVA"))
    assert not ask.only_required
    ask.deleteLater()

    def choose(keys: Keyboard) -> None:
        dialog().required.setFocus()
        keys.press("Space")

    made(workspace, tmp_path / "kaikki.docx", lambda keys: None)
    made(workspace, tmp_path / "lyhyt.docx", choose)
    assert (tmp_path / "lyhyt.docx").stat().st_size < (tmp_path / "kaikki.docx").stat().st_size
