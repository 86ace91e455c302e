"""Two people with a library each write one assessment, send files and bring them together, by nothing but keys."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.keyboard import Keyboard, said
from tests.ui.opened import SMALLEST, USUAL, opened
from tests.ui.test_alt_letters import on_screen, twice

from ennakko.model.words import LANGUAGES, Language
from ennakko.ui.assessment.assessment_view import AssessmentView
from ennakko.ui.plain import PlainLabel
from ennakko.ui.together.bring_view import BringView
from ennakko.ui.together.dispute_card import DisputeCard
from ennakko.ui.together.dispute_dialog import DisputeDialog
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PROBLEM, AREA = ("problem",), ("area",)


class Person:
    """Somebody with a window, a keyboard and a library."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.keys = Keyboard(workspace.window)

    @property
    def view(self) -> AssessmentView:
        assert self.workspace.view is not None
        return self.workspace.view

    @property
    def room(self) -> BringView:
        shown = self.workspace.rooms.currentWidget()
        assert isinstance(shown, BringView)
        return shown

    @property
    def card(self) -> DisputeCard:
        assert self.room.card is not None
        return self.room.card

    def sees(self) -> list[str]:
        """The texts in sight."""
        shown = self.workspace.rooms.currentWidget()
        assert shown is not None
        return [label.text() for label in shown.findChildren(QLabel) if label.isVisible() and label.text()]

    def begins_with_the_example(self) -> None:
        self.keys.go_to_what_says(self.workspace.library.empty.example.text().replace("&", ""))
        self.keys.press("Space")

    def writes(self, path: tuple[str, ...], text: str) -> None:
        self.view.go_to(path)
        self.keys.press("Ctrl+End")
        self.keys.write(text)

    def answer(self, path: tuple[str, ...]) -> str:
        open_ = self.workspace.desk.open_
        assert open_ is not None
        return open_.draft.assessment.text(*path)

    def shares(self, file: Path) -> None:
        keys = self.keys
        keys.then(lambda: keys.press("Return"), lambda: self.keys.give(file), lambda: keys.press("Escape"))
        self.keys.press("Ctrl+Shift+S")
        self.keys.look_until(lambda: self.keys.is_idle)
        assert file.exists()

    def opens(self, *files: Path) -> None:
        self.keys.then(lambda: self.keys.give(*files))
        self.keys.press("Ctrl+O")
        self.keys.look_until(lambda: self.keys.is_idle)

    def chooses(self, which: Callable[[DisputeCard], object]) -> None:
        """Go to a radio button of the conflict, and on to the next conflict."""
        button = which(self.card)
        self.keys.look_until(lambda: self.card.isAncestorOf(self.keys.here))
        self.keys.arrow_to(said(button), ("Right", "Down"))
        assert self.keys.here is button
        self.keys.press("Space")


@contextmanager
def at(folder: Path, name: str, profile: str, language: Language = "fi") -> Iterator[Person]:
    folder.mkdir(exist_ok=True)
    with opened(folder, language, name=name, profile=profile) as workspace:
        yield Person(workspace)


@pytest.fixture
def theirs(qapp: QApplication, tmp_path: Path) -> Path:
    """A file from Esa, who had Maija's file and answered two questions otherwise, which she has changed since."""
    first, second = tmp_path / "maija.ennakko", tmp_path / "posti" / "esa.ennakko"
    second.parent.mkdir()
    with at(tmp_path / "m", "Maija Mallikas", "a") as maija:
        maija.begins_with_the_example()
        maija.shares(first)
    with at(tmp_path / "e", "Esa Virtanen", "b") as esa:
        esa.opens(first)
        esa.writes(PROBLEM, " Linja 7 säilyy.")
        esa.writes(AREA, " Esan alue.")
        esa.writes(("con_uncertainty",), " Esan epävarmuus.")
        esa.shares(second)
    first.unlink()
    return second


@pytest.fixture
def maija(theirs: Path, tmp_path: Path) -> Iterator[Person]:
    """Maija, who has answered the two questions otherwise herself."""
    with at(tmp_path / "m", "Maija Mallikas", "a") as person:
        person.workspace.open(person.workspace.desk.drafts.summaries()[0].id)
        person.writes(PROBLEM, " Maijan lisäys.")
        person.writes(AREA, " Maijan alue.")
        yield person


def test_two_copies_with_two_conflicts_are_brought_together_and_one_undo_takes_it_back(
    maija: Person, theirs: Path
) -> None:
    before = maija.answer(PROBLEM), maija.answer(AREA), maija.answer(("con_uncertainty",))
    page = maija.view.draft.page
    maija.opens(theirs)
    assert "1 vastaus korvautuu: Esa Virtanen oli nähnyt aiemman vastauksen ja muuttanut sitä" in maija.sees()
    assert "2 ristiriitaa" in maija.sees()
    assert maija.keys.says == "Yhdistä"
    assert maija.answer(("con_uncertainty",)) == before[2], "nothing changes before the person agrees"
    assert not list(maija.workspace.desk.places.backups.glob("*before-merge*"))

    maija.keys.press("Space")
    assert len(list(maija.workspace.desk.places.backups.glob("*before-merge*"))) == 1
    assert maija.answer(("con_uncertainty",)).endswith("Esan epävarmuus.")
    assert maija.answer(PROBLEM).endswith("Maijan lisäys.")
    maija.chooses(lambda card: card.answers[1].button)
    maija.keys.press_button("Seuraava ristiriita")
    maija.chooses(lambda card: card.both)
    mine, other = (side.value for side in maija.card.sides)
    assert maija.card.preview.isVisible()
    assert maija.card.preview.text() in (f"{mine} / {other}", f"{mine}\n\n{other}"), "one's own answer first"
    maija.keys.press_button("Valmis")
    assert "Kaikki on valittu:" in maija.sees()
    assert any(said.startswith("Tarve, johon päätös vastaa: ") for said in maija.sees()), "what was chosen is told"
    assert any(": vastaus, jonka antoi Esa Virtanen – " in said for said in maija.sees())
    assert any(": uusi vastaus – " in said for said in maija.sees())
    assert any("jaa arviointi heille" in said for said in maija.sees()), "and what one can do next"
    assert maija.keys.says == "Avaa arviointi"
    maija.keys.press("Space")
    assert maija.answer(PROBLEM).endswith("Linja 7 säilyy.") or maija.answer(AREA).endswith("Esan alue.")
    assert maija.view.draft.disputes.waiting == ()
    assert maija.view.draft.page == page != "basics"

    maija.keys.press("Ctrl+Z")
    maija.keys.look_until(lambda: maija.workspace.toast.words == "Kumottu: Yhdistäminen: esa.ennakko")
    assert (maija.answer(PROBLEM), maija.answer(AREA), maija.answer(("con_uncertainty",))) == before
    maija.keys.press("Ctrl+Y")
    assert maija.answer(("con_uncertainty",)).endswith("Esan epävarmuus.")
    maija.keys.press("Ctrl+H")
    assert sum(said.startswith("Tullut tiedostosta esa.ennakko ") for said in maija.sees()) == 1
    maija.keys.press("Escape")
    maija.keys.press("Ctrl+Z", "Ctrl+L")
    kept = maija.workspace.desk.drafts.load(maija.workspace.desk.drafts.summaries()[0].id)
    assert kept.assessment.text("problem") == before[0]
    assert not any(version.by.name == "Esa Virtanen" for version in kept.history.versions.values())


def test_what_is_left_for_later_is_seen_and_chosen_at_the_question(maija: Person, theirs: Path) -> None:
    maija.opens(theirs)
    maija.keys.press("Space")
    maija.keys.press_button("Jatka myöhemmin")
    maija.keys.press("Ctrl+L")
    maija.workspace.open(maija.workspace.desk.drafts.summaries()[0].id)
    assert "2 ristiriitaa: samoihin kysymyksiin on eri vastauksia." in maija.sees()
    assert any("ristiriita" in name for name in maija.view.tasks.names())

    maija.view.go_to(PROBLEM)
    assert any(said.startswith("Tähän on eri vastauksia:") for said in maija.sees())
    maija.keys.go_to_what_says("Valitse…: Tarve, johon päätös vastaa")

    def choose() -> None:
        ask = QApplication.activeModalWidget()
        assert isinstance(ask, DisputeDialog)
        assert not ask.accept_button.isEnabled()
        for _ in range(6):
            if maija.keys.says.startswith("Esa Virtanen"):
                break
            maija.keys.press("Down")
        maija.keys.press("Space", "Return")

    maija.keys.then(choose)
    maija.keys.press("Space")
    maija.keys.look_until(lambda: maija.keys.is_idle)
    assert maija.answer(PROBLEM).endswith("Linja 7 säilyy.")
    assert "1 ristiriita: samaan kysymykseen on eri vastauksia." in maija.sees()
    maija.keys.press("Ctrl+Z")
    assert "2 ristiriitaa: samoihin kysymyksiin on eri vastauksia." in maija.sees()


def test_writing_on_in_a_conflict_leaves_the_other_answer_in_sight_until_one_chooses(
    maija: Person, theirs: Path, tmp_path: Path
) -> None:
    maija.opens(theirs)
    maija.keys.press("Space")
    maija.keys.press_button("Jatka myöhemmin")
    maija.writes(PROBLEM, "!")

    def note() -> str:
        return next(said for said in maija.sees() if said.startswith("Tähän on eri vastauksia:"))

    assert "Maijan lisäys." not in note(), "what is written is not told as it was before"
    assert "Maija Mallikas: kuten yllä on kirjoitettu" in note()
    assert "Linja 7 säilyy" in note()
    assert "2 ristiriitaa: samoihin kysymyksiin on eri vastauksia." in maija.sees()
    for _ in range(2):  # the second time on what is on record
        maija.keys.press("Ctrl+L")
        maija.workspace.open(maija.workspace.desk.drafts.summaries()[0].id)
        maija.writes(PROBLEM, "!")
        assert "2 ristiriitaa: samoihin kysymyksiin on eri vastauksia." in maija.sees()
        assert "Linja 7 säilyy" in note()
    maija.keys.press("Ctrl+A", "Delete")
    maija.keys.press("Ctrl+L")
    maija.workspace.open(maija.workspace.desk.drafts.summaries()[0].id)
    maija.view.go_to(PROBLEM)
    assert maija.answer(PROBLEM) == ""
    assert "Esa Virtanen: Lähikirjastojen käynnit" in note()
    assert "Maija Mallikas: Ei vastausta" in note()

    def choose() -> None:
        maija.keys.look_until(lambda: maija.keys.says.startswith(("Esa", "Sinä")))
        maija.keys.press("Down" if maija.keys.says.startswith("Sinä") else "Space")
        maija.keys.press("Space", "Return")

    maija.keys.go_to_what_says("Valitse…: Tarve, johon päätös vastaa")
    maija.keys.then(choose)
    maija.keys.press("Space")
    maija.keys.look_until(lambda: maija.keys.is_idle)
    assert maija.answer(PROBLEM).endswith("Linja 7 säilyy.")
    assert "1 ristiriita: samaan kysymykseen on eri vastauksia." in maija.sees()


def test_a_view_of_ones_own_can_be_written_on_while_both_stand(maija: Person, theirs: Path) -> None:
    maija.opens(theirs)
    maija.keys.press("Space")
    for _ in range(2):
        maija.chooses(lambda card: card.stay)
        maija.keys.press("Tab")
        maija.room.go_on.click()
    maija.room.go_on.click()
    maija.writes(PROBLEM, "!")
    assert maija.view.draft.disputes.waiting == ()
    maija.keys.press("Ctrl+L")
    maija.workspace.open(maija.workspace.desk.drafts.summaries()[0].id)
    assert maija.view.draft.disputes.waiting == ()
    stays = next(each for each in maija.view.draft.disputes.views if each.path == PROBLEM)
    texts = sorted(str(version.value)[-7:] for version in stays.versions)
    assert texts == ["isäys.!", "säilyy."]
    maija.view.go_to(PROBLEM)
    assert any("Se, mitä kirjoitat, muuttaa vain omaa näkemystäsi." in said for said in maija.sees())


def test_views_that_differ_both_stay_and_a_new_answer_is_written_on_the_spot(maija: Person, theirs: Path) -> None:
    maija.opens(theirs)
    maija.keys.press("Space")
    maija.chooses(lambda card: card.stay)
    disputed = maija.card.conflict
    maija.keys.press_button("Seuraava ristiriita")
    other = maija.card.conflict.path
    maija.chooses(lambda card: card.own)
    maija.keys.write(" Sovittu.")
    maija.keys.press_button("Valmis")
    maija.keys.press("Space")
    assert maija.answer(other).endswith("Sovittu.")
    (stays,) = maija.view.draft.disputes.views
    assert stays.path == disputed.path
    assert {version.by.name for version in stays.versions} == {"Maija Mallikas", "Esa Virtanen"}
    assert maija.view.draft.disputes.waiting == ()
    maija.keys.press("Ctrl+L")
    maija.workspace.open(maija.workspace.desk.drafts.summaries()[0].id)
    assert [conflict.path for conflict in maija.view.draft.disputes.views] == [disputed.path]


def test_taking_all_of_one_person_and_undo_on_the_way_leads_back_to_the_plan(maija: Person, theirs: Path) -> None:
    maija.opens(theirs)
    maija.keys.press("Space")
    if maija.room.take_all.isHidden():
        maija.chooses(lambda card: card.answers[0].button)
    else:
        maija.keys.press_button("Ota tällä sivulla kaikki: Esa Virtanen")
        assert "Kaikki on valittu:" in maija.sees()
    maija.keys.press("Ctrl+Z")
    assert maija.keys.says == "Yhdistä"
    assert "2 ristiriitaa" in maija.sees()
    maija.keys.press_button("Peru")
    assert maija.view.draft.disputes.waiting == ()


def test_redo_on_the_way_leads_back_to_what_was_brought_together_and_chosen(maija: Person, theirs: Path) -> None:
    before = maija.answer(PROBLEM), maija.answer(AREA), maija.answer(("con_uncertainty",))
    maija.opens(theirs)
    maija.keys.press("Space")
    maija.chooses(lambda card: card.answers[1].button)
    maija.keys.press_button("Seuraava ristiriita")
    maija.chooses(lambda card: card.answers[1].button)
    maija.keys.press_button("Valmis")
    assert "Kaikki on valittu:" in maija.sees()
    after = maija.answer(PROBLEM), maija.answer(AREA), maija.answer(("con_uncertainty",))
    maija.keys.press("Ctrl+Z")
    assert maija.keys.says == "Yhdistä"
    maija.keys.press("Ctrl+Y")
    assert "Kaikki on valittu:" in maija.sees()
    assert maija.keys.says == "Avaa arviointi"
    maija.keys.press("Space")
    assert (maija.answer(PROBLEM), maija.answer(AREA), maija.answer(("con_uncertainty",))) == after
    maija.keys.press("Ctrl+Z")
    assert (maija.answer(PROBLEM), maija.answer(AREA), maija.answer(("con_uncertainty",))) == before


def test_copies_in_the_same_folder_are_offered_together_and_can_be_left_out(maija: Person, theirs: Path) -> None:
    shutil.copy(theirs, theirs.with_name("esa (1).ennakko"))
    maija.opens(theirs)
    assert not any("Samassa kansiossa" in said for said in maija.sees()), "the same again is no copy"
    maija.keys.press_button("Peru")
    older = theirs.with_name("esa-DESKTOP-4711.ennakko")
    theirs.rename(older)
    maija.shares(theirs)
    maija.opens(theirs)
    assert "Samassa kansiossa on saman arvioinnin kopioita:" in maija.sees()
    assert "2 ristiriitaa" in maija.sees()
    box = next(box for box in maija.room.findChildren(type(maija.room.files.boxes[0])) if box.isVisible())
    maija.keys.go_to_what_says(box.text(), back=True)
    maija.keys.press("Space")
    assert "Tiedostossa ei ole mitään, mitä täällä ei jo ole." in maija.sees()
    assert not maija.room.go_on.isEnabled()


def test_what_was_undone_does_not_come_back_with_an_older_copy_of_ones_own(maija: Person, theirs: Path) -> None:
    before = maija.answer(PROBLEM), maija.answer(AREA)
    own = theirs.with_name("maija.ennakko")
    maija.opens(theirs)
    maija.keys.press("Space")
    for _ in range(2):
        maija.chooses(lambda card: card.answers[1].button)
        maija.keys.press("Tab")
        maija.room.go_on.click()
    maija.keys.press("Space")
    maija.shares(own)
    maija.keys.press("Ctrl+Z")
    assert (maija.answer(PROBLEM), maija.answer(AREA)) == before
    maija.keys.press("Ctrl+L")
    maija.workspace.open(maija.workspace.desk.drafts.summaries()[0].id)

    maija.opens(theirs)
    assert "Samassa kansiossa on saman arvioinnin kopioita:" not in maija.sees(), "one's own older copy holds no news"
    assert "2 ristiriitaa" in maija.sees()
    maija.keys.press_button("Peru")

    maija.opens(own)
    assert "Siinä on vielä valintojasi tai vastauksiasi, jotka olet täällä perunut." in maija.sees()
    assert "2 ristiriitaa" in maija.sees(), "what Esa answered may come; what was chosen and undone is not chosen"
    assert not any("sinun nimissäsi" in said for said in maija.sees())
    (box,) = maija.room.files.boxes
    assert not box.isChecked()
    maija.keys.go_to_what_says(box.text(), back=True)
    maija.keys.press("Space")
    assert "2 ristiriitaa" not in maija.sees()
    assert not any("sinun nimissäsi" in said for said in maija.sees()), "it was written on this computer"
    maija.keys.press_button("Yhdistä")
    assert maija.answer(AREA).endswith("Esan alue.")
    assert maija.answer(PROBLEM).endswith("Linja 7 säilyy.")
    maija.keys.press("Ctrl+Z")
    assert (maija.answer(PROBLEM), maija.answer(AREA)) == before


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_page_stays_through_a_change_of_language_and_has_room_in_a_small_window(
    maija: Person, theirs: Path, language: Language
) -> None:
    maija.opens(theirs)
    maija.keys.press("Space")
    maija.workspace.window.resize(SMALLEST)
    maija.workspace.preferences.speak(language)
    card = maija.card
    assert card.width() <= SMALLEST.width()
    for button in card.buttons:
        found = QAccessible.queryAccessibleInterface(button)
        assert found is not None
        assert found.text(QAccessible.Text.Name)
    described = card.answers[1].button.accessibleDescription()
    assert "Linja 7 säilyy." in described or "Esan alue." in described
    assert all(isinstance(label, PlainLabel) for label in card.findChildren(QLabel))
    maija.workspace.window.resize(USUAL)


def test_a_file_of_a_newer_program_is_read_and_not_taken_in(maija: Person, theirs: Path) -> None:
    newer = theirs.with_name("uusi.ennakko")
    with zipfile.ZipFile(theirs) as archive, zipfile.ZipFile(newer, "w") as other:
        text = archive.read("assessment.json").decode()
        other.writestr("assessment.json", text.replace('"min_reader": 1', '"min_reader": 2'))
    theirs.unlink()
    maija.opens(newer)
    maija.keys.look_until(lambda: any("Linja 7 säilyy." in said for said in maija.sees()))
    assert any(said.startswith("uusi.ennakko on tehty Ennakon uudemmalla versiolla.") for said in maija.sees())
    maija.keys.press_button("Sulje")
    assert maija.answer(PROBLEM).endswith("Maijan lisäys.")


def test_a_file_that_is_dropped_on_the_window_is_opened(maija: Person, theirs: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(theirs))])
    copy, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    come = QDragEnterEvent(QPoint(5, 5), copy, data, left, no)
    QApplication.sendEvent(maija.workspace.window, come)
    assert come.isAccepted()
    QApplication.sendEvent(maija.workspace.window, QDropEvent(QPointF(5, 5), copy, data, left, no))
    assert "2 ristiriitaa" in maija.sees()


def test_a_letter_means_one_thing_on_each_step(maija: Person, theirs: Path) -> None:
    maija.opens(theirs)
    for language in LANGUAGES:
        maija.workspace.preferences.speak(language)
        assert twice(on_screen(maija.workspace.window)) == {}
    maija.room.go_on.click()
    maija.card.answers[0].button.click()
    maija.room.go_on.click()
    for language in LANGUAGES:
        maija.workspace.preferences.speak(language)
        assert twice(on_screen(maija.workspace.window)) == {}
        for button in maija.card.buttons:
            button.click()
            assert twice(on_screen(maija.workspace.window)) == {}


def test_enter_takes_the_chosen_answer_and_goes_on_to_the_next_conflict(maija: Person, theirs: Path) -> None:
    maija.opens(theirs)
    maija.keys.press("Space")
    keys, first = maija.keys, maija.card.conflict
    keys.look_until(lambda: keys.here is maija.card.answers[0].button)
    keys.press("Return")
    assert maija.card.answers[0].button.isChecked(), "what is not chosen yet is chosen by the first Enter"
    assert maija.room.bringing.waits(first), "and nothing is decided by it"
    keys.arrow_to(said(maija.card.answers[1].button), ("Right", "Down"))
    keys.press("Enter")
    keys.look_until(lambda: maija.card.conflict.path != first.path)
    assert not maija.room.bringing.waits(first)
    assert maija.answer(first.path).endswith(("Linja 7 säilyy.", "Esan alue."))
    keys.look_until(lambda: maija.card.isAncestorOf(keys.here))
    keys.arrow_to(said(maija.card.own), ("Right", "Down"))
    keys.press("Return")
    assert keys.here is not maija.card.own, "an answer of one's own is written first"
    keys.write(" Sovittu.")
    keys.press_button("Valmis")
    assert "Kaikki on valittu:" in maija.sees()
    keys.press("Return")
    assert maija.answer(AREA if first.path == PROBLEM else PROBLEM).endswith("Sovittu.")
    keys.press("Ctrl+Z")
    assert maija.answer(first.path).endswith(("Maijan lisäys.", "Maijan alue."))
