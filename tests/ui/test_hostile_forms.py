"""Whatever stands in a form from elsewhere is shown as text: in the settings, on its pages, and in what is wrong."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.choices_gone import files
from tests.ui.opened import opened

from ennakko.ui.settings.own_forms import OwnForms

EVIL = "<b onclick='x'>paha</b><img src='file:///etc/hostname'>"


def marked() -> dict[str, str]:
    """The form and its list, with markup in front of every Finnish text."""
    return {name: text.replace('fi = "', f'fi = "{EVIL}') for name, text in files(1).items()}


def labels(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if EVIL[:8] in label.text().replace("\u200b", "")]


def test_markup_in_a_form_is_text_on_every_page(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        folder = workspace.desk.form_folders[-1]
        folder.mkdir(parents=True)
        for name, text in marked().items():
            (folder / name).write_text(text, encoding="utf-8")
        workspace.desk.read_forms()
        assert "YOUTH_EVENTS" in workspace.desk.catalogue.forms
        workspace.rebuild()
        workspace.open(workspace.desk.new("YOUTH_EVENTS", {}))
        assert workspace.view is not None
        for place in range(len(workspace.view.page_names)):
            workspace.view.open_place(place)
        found = labels(workspace.window)
        assert len(found) > 10
        assert {label.textFormat() for label in found} == {Qt.TextFormat.PlainText}
        tips = [each.toolTip() for each in workspace.window.findChildren(QWidget) if "paha" in each.toolTip()]
        assert not [tip for tip in tips if "<b onclick" in tip]


@pytest.mark.parametrize("name", ["<b>paha.toml", "paha.toml"])
def test_markup_in_what_is_wrong_is_text(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    text = (
        marked()["youth_events.toml"]
        .replace('kind = "money"', f'kind = "{EVIL}"')
        .replace("limit = 500", '"<i>x</i>" = 1')
    )
    path.write_text(text, encoding="utf-8")
    own = OwnForms((tmp_path / "home" / "forms",), "fi", choose=lambda _: [str(path)])
    qtbot.addWidget(own)
    own.show()
    qtbot.mouseClick(own.add, Qt.MouseButton.LeftButton)
    assert own.told is not None
    said = [label for label in own.told.findChildren(QLabel) if "<" in label.text()]
    assert any("<i>x</i>" in label.text() for label in said)
    assert {label.textFormat() for label in said} == {Qt.TextFormat.PlainText}
    assert not (tmp_path / "home").exists()
