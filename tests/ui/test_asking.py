"""A colleague is asked about some pages, answers, and sends the file back, all by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.files import share
from ennakko.files.asking import Asking, asked
from ennakko.model.history import Author
from ennakko.ui.asking_line import AskingLine
from ennakko.ui.plain import PlainLabel
from ennakko.ui.share_dialog import ShareDialog
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MESSAGE = "Voitko kertoa, mitä päätetään?"


def shares(keys: Keyboard, file: Path, *choices: str, write: str = "") -> str:
    """Share with these keys in the dialog; the name that was suggested."""
    suggested: list[str] = []

    def choose() -> None:
        assert isinstance(QApplication.activeModalWidget(), ShareDialog)
        keys.press(*choices)
        keys.write(write)
        keys.press_button("Valitse paikka ja jaa")

    def place() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        suggested.append(Path(dialog.selectedFiles()[0]).name)
        keys.press("Ctrl+A")
        keys.write(str(file))
        keys.press("Return")

    keys.then(choose, place, lambda: keys.press("Escape"))
    keys.press("Ctrl+Shift+S")
    keys.look_until(lambda: keys.is_idle)
    return suggested[0]


def line_of(workspace: Workspace) -> AskingLine | None:
    assert workspace.view is not None
    return next((each for each in workspace.view.findChildren(AskingLine) if each.isVisible()), None)


def test_a_question_is_asked_answered_and_sent_back(qapp: QApplication, tmp_path: Path) -> None:
    there, back = tmp_path / "kysymys.ennakko", tmp_path / "oma.ennakko"
    with opened(tmp_path / "m", name="Maija Mallikas", profile="a") as maija:
        keys = Keyboard(maija.window)
        id_ = maija.desk.new("KEVYT", {"title": "Kirjasto"})
        maija.open(id_, ("decision_summary",))
        shares(keys, there, "Down", "Down", "Tab", write=MESSAGE)
        assert line_of(maija) is None
        assert maija.sharing.words().startswith("Jaettu tänään")
        assert maija.sharing.words().endswith("mikään ei ole muuttunut sen jälkeen")
        keys.write("x")
        maija.sharing.show_state()
        assert maija.sharing.words().endswith("1 vastaus muuttunut sen jälkeen")
        keys.press("Backspace")
    assert asked(share.read(there).extra) == Asking(Author("a" * 32, "Maija Mallikas"), MESSAGE, ("decision",))

    with opened(tmp_path / "v", name="Ville Virtanen", profile="b") as ville:
        keys = Keyboard(ville.window)
        ville.receiving.receive([there])
        assert ville.view is not None
        assert ville.view.draft.page == "decision"
        line = line_of(ville)
        assert line is not None
        assert [label.text() for label in line.findChildren(PlainLabel)] == [
            f"Maija Mallikas pyytää vastaustasi: {MESSAGE}"
        ]
        assert [name for name in ville.view.tasks.names() if "pyydetty sinulta" in name] == [
            "3. Päätös ja lähtötilanne · pyydetty sinulta"
        ]
        keys.press("Ctrl+PgDown")
        assert ville.view.draft.page != "decision"
        keys.go_to_what_says("Siirry sivulle Päätös ja lähtötilanne")
        keys.press("Space")
        assert ville.view.draft.page == "decision"
        assert keys.path == ("decision_summary",)
        keys.write("Suljetaan")
        assert shares(keys, back) == "Kirjasto Ville Virtanen.ennakko"
        assert line_of(ville) is None
        assert not any("pyydetty" in name for name in ville.view.tasks.names())
        keys.press("Ctrl+L")
        ville.open(id_)
        assert line_of(ville) is None

    with opened(tmp_path / "m", name="Maija Mallikas", profile="a") as maija:
        keys = Keyboard(maija.window)
        maija.receiving.receive([back])
        keys.press_button("Yhdistä")
        keys.press("Space")
        assert line_of(maija) is None
        assert maija.view is not None
        assert maija.view.draft.value("decision_summary") == "Suljetaan"
        keys.press("Ctrl+L")
        shared = maija.library._shared()[id_]
        assert shared.startswith("Jaettu tänään")
        assert shared.endswith("1 vastaus muuttunut sen jälkeen")
