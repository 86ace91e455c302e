"""A colleague is asked about some pages, answers, and sends the file back, all by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from tests.ui.keyboard import Keyboard
from tests.ui.opened import SMALLEST, opened

from ennakko.files import share
from ennakko.files.asking import Asking, asked
from ennakko.model.history import Author
from ennakko.ui.plain import PlainLabel
from ennakko.ui.together.asked_mark import AskedMark
from ennakko.ui.together.asking_choice import pages_to_ask
from ennakko.ui.together.asking_line import AskingLine
from ennakko.ui.together.share_dialog import ShareDialog
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MARK = "Maija Mallikas pyytää vastaustasi tähän"
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
        keys.give(file)

    keys.then(choose, place, lambda: keys.press("Escape"))
    keys.press("Ctrl+Shift+S")
    keys.look_until(lambda: keys.is_idle)
    return suggested[0]


def line_of(workspace: Workspace) -> AskingLine | None:
    assert workspace.view is not None
    return next((each for each in workspace.view.findChildren(AskingLine) if each.isVisible()), None)


def test_who_shares_without_a_name_is_told_so(qapp: QApplication, tmp_path: Path) -> None:
    for name in ("", "Maija Mallikas"):
        with opened(tmp_path / f"m{name[:1]}", name=name, profile="a") as maija:
            keys = Keyboard(maija.window)
            maija.open(maija.desk.new("KEVYT", {"title": "Kirjasto"}))
            told: list[str] = []

            def look(told: list[str] = told, keys: Keyboard = keys) -> None:
                dialog = QApplication.activeModalWidget()
                assert isinstance(dialog, ShareDialog)
                told += [each.text() for each in dialog.findChildren(QLabel)]
                keys.press("Escape")

            keys.then(look)
            keys.press("Ctrl+Shift+S")
            keys.look_until(lambda keys=keys: keys.is_idle)
            assert any("Et ole kertonut nimeäsi" in each for each in told) is (not name)


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
        header = maija.view.header if maija.view else None
        assert header is not None
        keys.look_until(lambda: any("1 vastaus muuttunut" in each.text() for each in header.findChildren(QLabel)))
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


def marked(workspace: Workspace) -> list[str]:
    """The questions in sight that say they are asked about, by what stands above the mark."""
    assert workspace.view is not None
    page = workspace.view.pages.currentWidget()
    assert page is not None
    found = []
    for mark in page.findChildren(AskedMark):
        around = mark.parentWidget()
        assert around is not None
        if mark.isVisible():
            assert [each.text() for each in mark.findChildren(PlainLabel)] == [
                "Maija Mallikas pyytää vastaustasi tähän"
            ]
            found.append(next(each.text() for each in around.findChildren(PlainLabel) if each.isVisible()))
    return found


def test_single_questions_of_a_page_are_chosen_by_keys_and_marked_where_they_are_asked(
    qapp: QApplication, tmp_path: Path
) -> None:
    there, back = tmp_path / "kysymys.ennakko", tmp_path / "oma.ennakko"
    with opened(tmp_path / "m", name="Maija Mallikas", profile="a") as maija:
        keys = Keyboard(maija.window)
        id_ = maija.desk.new("LAAJA", {"title": "Kirjasto"})
        maija.open(id_, ("decision_summary",))
        # Down to *ask a colleague*; in the tree the first question of the page goes and the basic data come besides
        choose = (
            "Down",
            "Down",
            "Tab",
            "Tab",
            "Down",
            "Space",
            *["Down"] * 2,
            "Space",
            "Left",
            "Left",
            "Down",
            "Space",
        )
        shares(keys, there, *choose)
        asking = asked(share.read(there).extra)
        assert asking is not None
        assert asking.pages == ("decision", "alternatives")
        (page,) = asking.questions
        assert page == "decision"
        draft = maija.desk.open_.draft if maija.desk.open_ else None
        assert draft is not None
        found = {each.id: each.questions for each in pages_to_ask(draft.catalogue, draft.assessment, "fi")}
        whole = [question for question, _ in found[page]]
        assert asking.questions[page] == (whole[1], *whole[3:])

    with opened(tmp_path / "v", size=SMALLEST, name="Ville Virtanen", profile="b") as ville:
        keys = Keyboard(ville.window)
        keys.press("Ctrl+Shift+A")
        ville.receiving.receive([there])
        assert ville.view is not None
        names = [name for name in ville.view.tasks.names() if "pyydetty sinulta" in name]
        assert names == [
            f"3. Päätös ja lähtötilanne · {len(whole) - 2} kysymystä pyydetty sinulta",
            "4. Vaihtoehdot · pyydetty sinulta",
        ]
        assert len(marked(ville)) == len(whole) - 2
        assert "Päätöksen sisältö" not in marked(ville)
        keys.press("Ctrl+Shift+A")
        assert keys.path == (whole[1],)
        assert MARK in keys.here.accessibleDescription()
        for id_ in whole[3:]:
            keys.press("Ctrl+Shift+A")
            assert keys.path == (id_,)
        keys.press("Ctrl+Shift+A")
        assert ville.view.draft.page == "alternatives"
        assert marked(ville) == []
        keys.press("Ctrl+Shift+A")
        assert keys.path == (whole[1],)
        line = line_of(ville)
        assert line is not None
        assert line.next.isVisible()
        shares(keys, back)
        assert marked(ville) == []
        assert asked(share.read(back).extra) is None
        keys.press("Ctrl+Shift+A")
        assert ville.toast.isVisible()
        assert keys.path == (whole[1],)
