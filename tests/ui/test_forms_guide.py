"""The worked example of `docs/forms.md`, walked through in the window as it is written there, to the document."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.opened import opened
from tests.youth import youth

from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.assessment.edition_dialog import EditionDialog
from ennakko.ui.assessment.edition_line import EditionLine
from ennakko.ui.assessment.question_block import QuestionBlock
from ennakko.ui.library.new_assessment import NewAssessmentDialog
from ennakko.ui.message import Message
from ennakko.ui.settings.own_forms import OwnForms
from ennakko.ui.settings.settings_dialog import SettingsDialog
from ennakko.ui.workspace import Workspace

PAGE = (Path(__file__).parents[2] / "docs" / "forms.md").read_text(encoding="utf-8")


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path, "en") as made:
        yield made


def in_dialog(kind: type[QDialog], do: Callable[[QWidget], None]) -> None:
    """Wait for a dialog to come, and do something in it."""

    def look() -> None:
        here = QApplication.activeModalWidget()
        if isinstance(here, kind) and here.isVisible():
            do(here)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def choose(path: Path) -> None:
    """Give the file dialog that comes a name, and agree."""

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(path))
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(line, QLineEdit)
        line.setText(str(path))
        dialog.accept()

    in_dialog(QFileDialog, fill)


def seen(widget: QWidget | None) -> str:
    assert widget is not None
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def added(workspace: Workspace, path: Path) -> str:
    """*Settings*, *Add forms…*, the file, *OK*. Returns what the settings say of the own forms."""
    said: list[str] = []

    def add(dialog: QWidget) -> None:
        assert isinstance(dialog, SettingsDialog)
        own = dialog.findChild(OwnForms)
        assert isinstance(own, OwnForms)
        choose(path)
        own.add.click()
        said.append(seen(own))
        dialog.accept_button.click()

    in_dialog(SettingsDialog, add)
    workspace.preferences.ask()
    return said[0]


def block(workspace: Workspace, question: str) -> QuestionBlock:
    assert workspace.view is not None
    return next(b for b in workspace.view.findChildren(QuestionBlock) if b.path == (question,) and b.isVisible())


def test_the_worked_example_step_by_step(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "youth_events.toml.txt"  # as Notepad saves it
    file.write_text(youth(1).replace('kind = "money"', "kind = ”money”"), encoding="utf-8")
    told = added(workspace, file)
    assert "“youth_events.toml.txt” was not added. It has 1 fault" in told
    assert "The quotation marks are curly." in told
    file.write_text(youth(1), encoding="utf-8")
    told = added(workspace, file)
    assert "Events for young people, edition 1 (youth_events.toml)" in told
    assert "Taken into use as youth_events.toml" in told

    def begin(dialog: QWidget) -> None:
        assert isinstance(dialog, NewAssessmentDialog)
        card = next(b for b in dialog.findChildren(QRadioButton) if b.text() == "Events for young people")
        card.click()
        dialog.title.setText("Light carnival")
        dialog.organisation.setText("Salmijoki")
        dialog.accept_button.click()

    in_dialog(NewAssessmentDialog, begin)
    workspace.new()
    view = workspace.view
    assert view is not None
    assert list(view.page_names) == ["YOUTH_basics", "YOUTH_event", CHECK]
    view.open_page("YOUTH_event")
    next(b for b in block(workspace, "youth_free").findChildren(QRadioButton) if b.text() == "No").click()
    (price,) = block(workspace, "youth_price").findChildren(QLineEdit)
    price.setFocus()
    qtbot.keyClicks(price, "5")
    (home,) = block(workspace, "youth_way_home").findChildren(QPlainTextEdit)
    home.setFocus()
    qtbot.keyClicks(home, "By bus 3 until 23.")

    document = tmp_path / "event.docx"
    in_dialog(Message, lambda dialog: dialog.close())
    choose(document)
    in_dialog(QDialog, lambda dialog: dialog.accept() if isinstance(dialog, QDialog) else None)
    view.open_page(CHECK)
    make = next(b for b in view.findChildren(QPushButton) if b.text().replace("&", "") == "Make the document…")
    make.click()
    qtbot.waitUntil(document.exists, timeout=15_000)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=15_000)
    printed = "\n".join(paragraph.text for paragraph in Document(str(document)).paragraphs)
    assert printed.startswith("Light carnival")
    assert "By bus 3 until 23." in printed

    found = re.search(r"<!-- the fourth .*?-->\n```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found
    file.write_text(f"{youth(1).replace('edition = 1', 'edition = 2')}\n{found[1]}", encoding="utf-8")
    assert "Events for young people, edition 2 (youth_events.toml)" in added(workspace, file)
    assert workspace.view is not None
    workspace.view.open_page("YOUTH_event")
    (line,) = workspace.view.findChildren(EditionLine)
    assert "newer edition (2)" in line.words

    def move(dialog: QWidget) -> None:
        assert isinstance(dialog, EditionDialog)
        assert "Age limit" in seen(dialog)
        dialog.accept_button.click()

    in_dialog(EditionDialog, move)
    line.button.click()
    assert "Age limit" in seen(workspace.view)
    line = workspace.view.findChildren(EditionLine)[0]
    assert line.words == "The assessment uses the newer form now."
    line.button.click()
    assert "Age limit" not in seen(workspace.view)
