"""What a colleague's file brings is seen before one agrees, what both began from beside the choice, and what was
decided in the history.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from tests.ui.keyboard import Keyboard, said
from tests.ui.opened import SMALLEST, opened

from ennakko.editor.arrivals import taken
from ennakko.files import share
from ennakko.files.sharing import shared
from ennakko.model.assessment import Assessment
from ennakko.model.comments import cells
from ennakko.model.disagreement import conflicts, names_of, views, written
from ennakko.model.edit import AddRow, applied
from ennakko.model.history import Author, merged, sealed
from ennakko.ui.assessment.earlier_answers import EarlierAnswers
from ennakko.ui.history.history_view import HistoryView
from ennakko.ui.together.bring_view import BringView
from ennakko.ui.together.dispute_card import DisputeCard
from ennakko.ui.together.origin_part import OriginPart
from ennakko.ui.together.sharing_words import SharingWords
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ESA, LIISA = Author("e" * 32, "Esa Virtanen", "Sivistystoimi"), Author("l" * 32, "Liisa Salo")
PROBLEM, UNCERTAIN = ("problem",), ("con_uncertainty",)
BEGUN = "Kirjasto on auki kerran viikossa. Käynnit vähenevät."
MINE, ESAS = "Kirjasto on auki kaksi kertaa viikossa. Käynnit vähenevät.", "Kirjasto on auki kerran viikossa."


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    """Maija has an assessment open, in which she has answered one question otherwise than Esa in his file.

    In another Esa has let his view and Liisa's stand, and he has said something.
    """
    with opened(tmp_path) as workspace:
        desk = workspace.desk
        id_ = desk.new("LAAJA", {"title": "Kirjasto", "problem": BEGUN})
        kept = desk.drafts.load(id_)
        start = dict(kept.assessment.answers)
        told = applied(AddRow("comments", "c" * 24, "c", cells(PROBLEM, "Mistä tiedetään?")), kept.assessment)
        esas = {**told.answers, PROBLEM: ESAS, UNCERTAIN: "Esan epävarmuus"}
        esa = sealed(kept.history, esas, ESA, "2026-11-12T09:14:00+02:00")
        liisa = sealed(kept.history, {**start, UNCERTAIN: "Liisan epävarmuus"}, LIISA, "2026-11-13T09:14:00+02:00")
        both = merged(esa, liisa)
        (conflict,) = conflicts(both)
        answers = {**both.answers(), views(UNCERTAIN): names_of(conflict)}
        left = written(both, answers, ESA, "2026-11-14T09:14:00+02:00")
        share.write(tmp_path / "esa.ennakko", shared(Assessment(id_, answers), left, desk.catalogue))
        workspace.open(id_)
        assert workspace.view is not None
        workspace.view.draft.answer(PROBLEM, MINE, "x")
        workspace.receiving.receive([tmp_path / "esa.ennakko"])
        yield workspace


def shown(workspace: Workspace) -> QWidget:
    here = workspace.rooms.currentWidget()
    assert here is not None
    return here


def sees(place: QWidget) -> list[str]:
    return [label.text() for label in place.findChildren(QLabel) if label.isVisible() and label.text()]


def card(workspace: Workspace) -> DisputeCard:
    room = shown(workspace)
    assert isinstance(room, BringView)
    assert room.card is not None
    return room.card


def test_the_plan_shows_what_it_is_about_before_one_agrees(workspace: Workspace, keys: Keyboard) -> None:
    views_told = "1 kysymys, jossa näkemykset eroavat ja kaikki jäävät. Näin päätti Esa Virtanen · Sivistystoimi"
    for line in ("1 kommentti", "1 ristiriita", views_told):
        assert line in sees(shown(workspace))
    assert not any("Mistä tiedetään?" in told for told in sees(shown(workspace)))
    for line in (views_told, "1 ristiriita", "1 kommentti"):
        keys.go_to_what_says(f"Näytä: {line}", back=True)
        keys.press("Space")
    told = sees(shown(workspace))
    assert "Esa Virtanen · Sivistystoimi: Mistä tiedetään?" in told
    assert f"Sinä: {MINE}" in told
    assert f"Esa Virtanen · Sivistystoimi: {ESAS}" in told
    assert "Esa Virtanen · Sivistystoimi: Esan epävarmuus" in told
    assert "Liisa Salo: Liisan epävarmuus" in told
    assert told.count("Tarve, johon päätös vastaa") == 2, "of the comment and of the conflict"
    assert "Epävarmuudet ja tietopuutteet" in told
    assert workspace.desk.open_ is not None
    assert workspace.desk.open_.draft.assessment.text(*UNCERTAIN) == "", "nothing has happened yet"
    room = shown(workspace)
    assert isinstance(room, BringView)
    assert room.area.verticalScrollBar().maximum() == 0, "the page is no longer than what is on it"


def test_what_comes_by_itself_tells_of_views_that_stand(workspace: Workspace) -> None:
    open_ = workspace.desk.open_
    room = shown(workspace)
    assert open_ is not None
    assert isinstance(room, BringView)
    mine, more, me = open_.autosave.history, room.bringing.plan.history, workspace.desk.settings.author()
    came = taken(open_.draft.assessment, mine, more, workspace.desk.editions, me, open_.autosave.moment())
    assert "1 kysymyksessä näkemykset eroavat, ja kaikki jäävät" in SharingWords("fi").news(came).split(" · ")


def test_what_both_began_from_stands_above_and_what_changed_is_marked(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Space")
    chosen = card(workspace)
    assert chosen.origin is not None
    assert chosen.origin.text.toPlainText() == BEGUN
    assert struck(chosen) == ["kerran", ". Käynnit vähenevät"]
    assert any(told.startswith("Alun perin · ") for told in sees(chosen))
    mine, esas = (each.button.accessibleDescription() for each in chosen.answers)
    assert "Muutettu: kaksi kertaa" in mine
    assert "Muutettu:" not in esas, "it only leaves something out"
    assert esas.endswith("Jätetty pois: . Käynnit vähenevät")
    workspace.window.resize(SMALLEST)
    assert chosen.origin.isVisible()
    assert chosen.origin.y() < chosen.answers[0].y() < chosen.answers[1].y() + 1


def struck(chosen: DisputeCard) -> list[str]:
    assert chosen.origin is not None
    found, block = [], chosen.origin.text.document().begin()
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.charFormat().fontStrikeOut():
            found.append(fragment.text())
        iterator += 1
    return found


def test_of_a_long_origin_only_what_changed_is_shown_until_one_asks(workspace: Workspace) -> None:
    before = "Alku on pitkä ja sama molemmilla. " * 12
    part = OriginPart(before + BEGUN, (before + MINE, before + ESAS), "Maija")
    part.resize(600, 300)
    part.show()
    assert part.text.toPlainText().startswith("…")
    assert part.text.toPlainText().endswith("auki kerran viikossa. Käynnit vähenevät.")
    part.more.click()
    assert part.text.toPlainText() == before + BEGUN
    assert part.more.text() == "Näytä vähemmän"
    part.close()


def test_one_writes_at_once_where_one_writes_an_answer_of_ones_own(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Space")
    own = card(workspace).own
    keys.press(own.shortcut().toString())
    keys.look_until(lambda: keys.path == PROBLEM)
    keys.write(" Sovittu.")
    assert card(workspace).decision is not None
    keys.press("Shift+Tab")
    assert keys.here is own
    keys.press("Tab")
    keys.write("!")
    keys.press("Shift+Tab")
    keys.write("?")
    keys.press_button("Valmis")
    keys.press("Space")
    assert workspace.desk.open_ is not None
    assert workspace.desk.open_.draft.assessment.text(*PROBLEM) == f"{MINE} Sovittu.!?"


def test_arrow_keys_pass_by_the_answer_of_ones_own_to_what_stands_below(workspace: Workspace, keys: Keyboard) -> None:
    keys.press("Space")
    chosen = card(workspace)
    keys.press("Space")
    keys.arrow_to(said(chosen.stay), ("Right", "Down"))
    assert keys.here is chosen.stay
    keys.press("Up")
    assert keys.here is chosen.own
    keys.press("Space")
    assert keys.path == PROBLEM


def decide(workspace: Workspace, keys: Keyboard) -> None:
    """Esa's answer is chosen."""
    keys.press("Space")
    keys.arrow_to(said(card(workspace).answers[1].button), ("Right", "Down"))
    keys.press("Space")
    keys.press_button("Valmis")
    keys.press("Space")


def earlier(workspace: Workspace, keys: Keyboard, path: tuple[str, ...]) -> tuple[EarlierAnswers, list[str]]:
    """The history of a question beside it, and what it says."""
    assert workspace.view is not None
    workspace.view.go_to(path)
    keys.look_until(lambda: keys.path == path)
    (part,) = workspace.view.guidance.widget().findChildren(EarlierAnswers)
    keys.look_until(lambda: "Nykyinen vastaus" in sees(part))
    return part, sees(part)


def test_only_what_stands_is_the_answer_now_and_the_decision_is_told(workspace: Workspace, keys: Keyboard) -> None:
    decide(workspace, keys)
    part, told = earlier(workspace, keys, PROBLEM)
    assert told.count("Nykyinen vastaus") == 1
    assert (
        told.index("Nykyinen vastaus")
        == told.index("Ristiriita ratkaistu: valittiin vastaus, jonka antoi Esa Virtanen") + 1
    )
    back = [each.accessibleName() for each in part.findChildren(QPushButton) if "Palauta" in each.text()]
    assert f"Palauta tämä: {ESAS}" not in back, "it stands already"
    assert f"Palauta tämä: {MINE}" in back


def test_the_history_tells_the_decisions(workspace: Workspace, keys: Keyboard) -> None:
    decide(workspace, keys)
    keys.press("Ctrl+H")
    assert isinstance(shown(workspace), HistoryView)
    told = sees(shown(workspace))
    chosen = "Tarve, johon päätös vastaa · Ristiriita ratkaistu: valittiin vastaus, jonka antoi Esa Virtanen"
    assert any(line.endswith(f"{chosen} – {ESAS}") for line in told)
    (stay,) = (line for line in told if "näkemykset eroavat" in line)
    assert "– Esa Virtanen · Sivistystoimi: Esan epävarmuus" in stay
    assert "– Liisa Salo: Liisan epävarmuus" in stay


def test_views_that_stand_are_each_others_company(workspace: Workspace, keys: Keyboard) -> None:
    decide(workspace, keys)
    part, told = earlier(workspace, keys, UNCERTAIN)
    assert told.count("Nykyinen vastaus") == 1
    assert told.count("Jää nykyisen rinnalle") == 1
    assert "Ristiriita ratkaistu: näkemykset eroavat, ja kaikki jäävät" in told
    part.more.click()
    QTest.qWait(10)
    assert any("näkemykset eroavat" in line for line in sees(shown(workspace))), "the whole history of it, too"
