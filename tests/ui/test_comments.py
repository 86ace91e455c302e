"""Comments and what others changed, by keys: written, read, resolved, looked at, and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from tests.ui.keyboard import Keyboard
from tests.ui.opened import SMALLEST, opened

from ennakko.editor.matrix_model import CELL
from ennakko.editor.open_draft import OpenDraft
from ennakko.editor.summaries import Role
from ennakko.files import receiving, share
from ennakko.files.sharing import shared
from ennakko.model.assessment import Path
from ennakko.model.comments import COMMENTS, cells
from ennakko.model.edit import AddRow, Answer, MoveRow, Together, applied
from ennakko.model.history import Author, sealed
from ennakko.model.matrix import MatrixCell
from ennakko.ui.assessment.assessment_view import CHECK, AssessmentView
from ennakko.ui.assessment.earlier_answers import EarlierAnswers
from ennakko.ui.comments import conversation_part, page_news
from ennakko.ui.comments.comment_box import CommentBox
from ennakko.ui.comments.comments_view import CommentsView
from ennakko.ui.impacts.matrix import MatrixView
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TITLE, UNIT = ("title",), ("unit",)
ESA = Author("e" * 32, "Esa Laine", "Tekninen toimi")
AT = "2026-09-12T09:14:00+03:00"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has been in sight is read, and looked at, almost at once."""
    monkeypatch.setattr(conversation_part, "READ_MS", 30)
    monkeypatch.setattr(page_news, "LOOKED_MS", 30)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: FilePath) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        view_of(workspace).open_page("basics")
        view_of(workspace).focus_page()
        yield workspace


def view_of(workspace: Workspace) -> AssessmentView:
    assert workspace.view is not None
    return workspace.view


def draft_of(workspace: Workspace) -> OpenDraft:
    return view_of(workspace).draft


def from_esa(workspace: Workspace, folder: FilePath, *edits: AddRow | Answer) -> str:
    """Close the assessment, take in a file in which Esa has gone on, and show the library."""
    id_ = draft_of(workspace).assessment.id
    workspace.show_library()
    kept = workspace.desk.drafts.load(id_)
    assessment = applied(Together(edits), kept.assessment)
    history = sealed(kept.history, assessment.answers, ESA, AT)
    path = share.write(folder / "esa.ennakko", shared(assessment, history, workspace.desk.catalogue))
    desk = workspace.desk
    receiving.receive(share.read(path), desk.drafts, desk.catalogue, desk.settings.author(), desk.now())
    workspace.library.refresh()
    return id_


def comment(row: str, about: Path, text: str) -> AddRow:
    return AddRow(COMMENTS, row * 24, row, cells(about, text))


def seen(part: QWidget) -> list[str]:
    """All the words in sight."""
    labels = [each.text() for each in part.findChildren(QLabel) if each.isVisible()]
    return labels + [each.text() for each in part.findChildren(QPushButton) if each.isVisible()]


def names(part: QWidget) -> list[str]:
    return [each.accessibleName() for each in part.findChildren(QPushButton) if each.isVisible()]


def test_a_comment_is_written_from_the_question_and_escape_leads_back(workspace: Workspace, keys: Keyboard) -> None:
    keys.go(TITLE)
    field = keys.here
    keys.press("Ctrl+M")
    assert isinstance(keys.here, CommentBox)
    keys.write("Onko hyvä?")
    keys.press("Ctrl+Return")
    assert view_of(workspace).place != view_of(workspace).places - 1
    (said,) = draft_of(workspace).talk.waiting
    assert (said.about, said.text) == (TITLE, "Onko hyvä?")
    assert "Onko hyvä?" in seen(view_of(workspace).guidance)
    assert "1 kommentti: Asian otsikko" in names(view_of(workspace).pages)
    keys.press("Escape")
    assert keys.here is field
    keys.press("Ctrl+Z")
    assert not draft_of(workspace).talk.waiting
    keys.press("Ctrl+M", "Ctrl+M")
    assert keys.here is field


def test_what_is_being_written_waits_until_the_next_day(workspace: Workspace, keys: Keyboard) -> None:
    keys.go(TITLE)
    keys.press("Ctrl+M")
    keys.write("Kesken")
    id_ = draft_of(workspace).assessment.id
    workspace.show_library()
    workspace.open(id_, TITLE)
    assert not draft_of(workspace).talk.threads
    keys.press("Ctrl+M")
    assert isinstance(keys.here, CommentBox)
    assert keys.here.text == "Kesken"
    keys.press("Ctrl+Z")  # of the box, not of the assessment
    keys.press("Tab")
    assert keys.says == "Kommentoi"


def test_a_row_is_commented_on_as_a_whole(workspace: Workspace, keys: Keyboard) -> None:
    row = draft_of(workspace).assessment.rows("alternatives")[1]
    view_of(workspace).go_to(("alternatives", row, "alt_name"))
    keys.press("Ctrl+M", "Shift+Tab")
    assert isinstance(keys.here, QComboBox)
    assert keys.here.accessibleName() == "Mitä kommentti koskee"
    keys.press("Down", "Tab")
    keys.write("Jaetaan kahdeksi.")
    keys.press("Ctrl+Return")
    (said,) = draft_of(workspace).talk.waiting
    assert said.about == ("alternatives", row)
    assert any(name.startswith("1 kommentti: VE1") for name in names(view_of(workspace).pages))


def test_in_the_matrix_one_comments_on_the_impact_of_the_cell(workspace: Workspace, keys: Keyboard) -> None:
    view = view_of(workspace)
    view.go_to(("impacts",))
    matrix = keys.here
    assert isinstance(matrix, MatrixView)
    matrix.go_to(matrix.model().index(1, 0))
    keys.press("Right")
    cell = matrix.currentIndex().data(CELL)
    assert isinstance(cell, MatrixCell)
    QTest.qWait(200)  # the details follow the arrow keys when they rest
    keys.press("Ctrl+M")
    keys.write("Mihin perustuu?")
    keys.press("Ctrl+Return")
    (said,) = draft_of(workspace).talk.waiting
    assert said.about == ("impacts", cell.rows[0].row)
    name = str(matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert name.endswith(", kommentteja")
    keys.press("Escape")
    assert keys.here is matrix
    keys.press("Left")
    assert "kommentteja" not in str(matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def test_comments_of_others_are_counted_until_they_are_read(
    workspace: Workspace, keys: Keyboard, tmp_path: FilePath
) -> None:
    id_ = from_esa(workspace, tmp_path, comment("c", TITLE, "Voisiko olla lyhyempi?"), comment("d", TITLE, "Tai ei."))
    assert workspace.library.list.currentIndex().data(Role.NEWS) == "2 uutta kommenttia"
    workspace.open(id_, UNIT)
    view = view_of(workspace)
    page = view.page_names.index("basics")
    assert "2 uutta kommenttia" in view.tasks.names()[page]
    keys.go_to_what_says("2 kommenttia, 2 uutta: Asian otsikko", back=True)
    keys.press("Space")
    assert isinstance(keys.here, CommentBox)
    shown = seen(view.guidance)
    assert {"Esa Laine", "Voisiko olla lyhyempi?", "Tai ei.", "Uusi"} <= set(shown)
    assert any("Tekninen toimi · 12.9.2026" in words for words in shown)
    assert "Poista" not in shown  # they are of another person
    keys.look_until(lambda: not view.draft.news.unread)
    keys.look_until(lambda: "uutta" not in view.tasks.names()[page])
    workspace.show_library()
    assert workspace.library.list.currentIndex().data(Role.NEWS) == ""


def test_a_thread_is_resolved_by_keys_and_stops_nothing_before(
    workspace: Workspace, keys: Keyboard, tmp_path: FilePath
) -> None:
    id_ = from_esa(workspace, tmp_path, comment("c", TITLE, "Voisiko olla lyhyempi?"))
    workspace.open(id_)
    view_of(workspace).open_page(CHECK)
    assert "1 avoin kommentti" in seen(view_of(workspace).pages)
    keys.press("Ctrl+M")
    room = workspace.rooms.currentWidget()
    assert isinstance(room, CommentsView)
    assert "Voisiko olla lyhyempi?" in seen(room)
    keys.go_to_what_says("Merkitse käsitellyksi: Asian otsikko")
    keys.press("Space")
    assert "Voisiko olla lyhyempi?" not in seen(room)
    keys.go_to_what_says("Näytä myös käsitellyt", back=True)
    keys.press("Space")
    assert {"Voisiko olla lyhyempi?", "Käsitellyksi merkinnyt Sinä"} <= set(seen(room))
    keys.go_to_what_says("Siirry kohtaan: Asian otsikko")
    keys.press("Space")
    assert isinstance(keys.here, CommentBox)
    assert view_of(workspace).focused == TITLE
    keys.press("Escape")
    assert keys.path == TITLE
    assert not any("kommentti" in name for name in names(view_of(workspace).pages))


def test_only_ones_own_comment_can_be_removed(workspace: Workspace, keys: Keyboard, tmp_path: FilePath) -> None:
    id_ = from_esa(workspace, tmp_path, comment("c", TITLE, "Voisiko olla lyhyempi?"))
    workspace.open(id_, TITLE)
    keys.press("Ctrl+M")
    keys.write("Voi.")
    keys.press("Ctrl+Return")
    keys.go_to_what_says("Poista kommenttisi: Voi.", back=True)
    keys.press("Space")
    assert [each.text for each in draft_of(workspace).talk.waiting] == ["Voisiko olla lyhyempi?"]
    assert isinstance(keys.here, CommentBox)


def test_ones_own_comment_is_said_otherwise_in_its_place(workspace: Workspace, keys: Keyboard) -> None:
    keys.go(TITLE)
    keys.press("Ctrl+M")
    keys.write("Onko hyvä?")
    keys.press("Ctrl+Return")
    keys.go_to_what_says("Muokkaa kommenttiasi: Onko hyvä?", back=True)
    keys.press("Space")
    assert isinstance(keys.here, CommentBox)
    assert keys.here.text == "Onko hyvä?"
    keys.press("Escape")
    assert keys.says == "Muokkaa kommenttiasi: Onko hyvä?", "nothing was changed, so there is nothing to keep"
    keys.press("Space")
    keys.write(" Tai")
    keys.press("Escape")
    id_ = draft_of(workspace).assessment.id
    keys.press("Ctrl+L")
    workspace.open(id_, TITLE)
    keys.press("Ctrl+M", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert isinstance(keys.here, CommentBox), "what was being written waits"
    assert keys.here.text == "Onko hyvä? Tai"
    keys.press("Ctrl+End")
    keys.write(" lyhyt?")
    keys.press("Ctrl+Return")
    (said,) = draft_of(workspace).talk.waiting
    assert (said.text, said.edited) == ("Onko hyvä? Tai lyhyt?", True)
    assert any("muokattu juuri äsken" in words for words in seen(view_of(workspace).guidance))
    keys.press("Ctrl+L")
    workspace.open(id_, TITLE)
    keys.press("Ctrl+M")
    assert any("muokattu " in words for words in seen(view_of(workspace).guidance))
    assert not draft_of(workspace).talk.unsent(said.path)
    keys.press("Escape", "Ctrl+H")
    room = workspace.rooms.currentWidget()
    assert room is not None
    lines = sorted(words.partition(" · ")[2] for words in seen(room) if "Kommentti" in words)
    first, second = "Onko hyvä?", "Onko hyvä? Tai lyhyt?"
    assert lines == [f"Kommentti · Asian otsikko: {said}" for said in (first, f"{first} → {second}")]


def test_among_all_comments_one_answers_edits_and_hears_what_is_undone(
    workspace: Workspace, keys: Keyboard, tmp_path: FilePath
) -> None:
    said = (comment("c", TITLE, "Voisiko olla lyhyempi?"), comment("d", UNIT, "Mikä yksikkö?"))
    id_ = from_esa(workspace, tmp_path, *said)
    workspace.open(id_, TITLE)
    keys.press("Ctrl+Shift+M")
    room = workspace.rooms.currentWidget()
    assert isinstance(room, CommentsView)
    keys.press("Ctrl+M")
    assert isinstance(keys.here, CommentBox)
    keys.write("Voi.")
    keys.press("Escape")
    assert workspace.rooms.currentWidget() is room, "Escape leaves the box first"
    keys.press("Escape")
    assert view_of(workspace).focused == TITLE
    keys.press("Ctrl+Shift+M", "Ctrl+M")
    room = workspace.rooms.currentWidget()
    assert isinstance(room, CommentsView)
    assert isinstance(keys.here, CommentBox)
    assert keys.here.text == "Voi.", "what was being written waits here, too"
    keys.press("Ctrl+Return")
    assert [c.text for c in draft_of_room(workspace).talk.threads[0].comments] == ["Voisiko olla lyhyempi?", "Voi."]
    steps = draft_of_room(workspace).steps
    undone_and_done_again(workspace, keys, "Kommentti: Asian otsikko")
    keys.go_to_what_says("Merkitse käsitellyksi: Toimiala ja yksikkö")
    keys.press("Space")
    undone_and_done_again(workspace, keys, "Kommenttien merkitseminen käsitellyiksi: Toimiala ja yksikkö")
    assert steps.count() == 2
    keys.go_to_what_says("Muokkaa kommenttiasi: Voi.", back=True)
    keys.press("Space", "Ctrl+A")
    keys.write("Lyhennän.")
    keys.press("Ctrl+Return")
    assert room.area.isAncestorOf(keys.here), "the keyboard stays at the thread"
    keys.press("Escape")
    keys.press("Ctrl+PgDown", "Ctrl+Z")
    keys.look_until(lambda: workspace.toast.words == "Kumottu: Kommenttisi muokkaaminen: Asian otsikko")
    assert view_of(workspace).page_names[view_of(workspace).place] != "basics", "what is said is undone from anywhere"


def draft_of_room(workspace: Workspace) -> OpenDraft:
    assert workspace.desk.open_ is not None
    return workspace.desk.open_.draft


def undone_and_done_again(workspace: Workspace, keys: Keyboard, name: str) -> None:
    keys.press("Ctrl+Z")
    keys.look_until(lambda: workspace.toast.words == f"Kumottu: {name}")
    keys.press("Ctrl+Y")
    keys.look_until(lambda: workspace.toast.words == f"Tehty uudelleen: {name}")


def test_what_changed_is_marked_until_one_says_that_it_is_seen(
    workspace: Workspace, keys: Keyboard, tmp_path: FilePath
) -> None:
    id_ = from_esa(workspace, tmp_path, Answer(UNIT, "Tekninen toimi"))
    workspace.open(id_, TITLE)
    view = view_of(workspace)
    page = view.page_names.index("basics")
    assert view.tasks.names()[page].endswith("1 muutos")
    shown = seen(view.pages)
    assert any("Esa Laine" in words and "1 vastaus" in words for words in shown)
    assert any(words.startswith("Muuttanut Esa Laine, 12.9.2026") for words in shown)
    keys.go_to_what_says("Siirry seuraavaan muutokseen", back=True)
    keys.press("Space")
    assert keys.path == UNIT
    keys.go_to_what_says("Merkitse nähdyksi", back=True)
    keys.press("Space")
    assert not any("Esa Laine" in words for words in seen(view.pages))
    keys.look_until(lambda: "muutos" not in view.tasks.names()[page])


def test_what_was_in_sight_stays_marked_for_this_visit_and_is_no_news_the_next_time(
    workspace: Workspace, keys: Keyboard, tmp_path: FilePath
) -> None:
    source = draft_of(workspace).assessment.rows("evidence")[0]
    closed = ("evidence", source, "ev_title")
    id_ = from_esa(workspace, tmp_path, Answer(UNIT, "Tekninen toimi"), Answer(closed, "Esan nimi"))
    workspace.open(id_, UNIT)
    view = view_of(workspace)
    basics, sources = view.page_names.index("basics"), view.page_names.index("evidence")
    assert view.tasks.names()[basics].endswith("1 muutos")
    keys.look_until(lambda: keys.here and "muutos" not in view.tasks.names()[basics])
    for _ in range(2):
        assert any(words.startswith("Muuttanut Esa Laine, 12.9.2026") for words in seen(view.pages))
        view.open_page("evidence")
        assert keys.here.isVisible()
        QTest.qWait(150)
        assert view.tasks.names()[sources].endswith("1 muutos"), "what is in a closed row has not been in sight"
        view.open_page("basics")
    keys.press("Ctrl+L")
    workspace.open(id_, TITLE)
    assert [version.path for version in draft_of(workspace).news.all] == [closed]


def test_one_goes_from_change_to_change_by_a_key(workspace: Workspace, keys: Keyboard, tmp_path: FilePath) -> None:
    first, *_, last = draft_of(workspace).assessment.rows("evidence")
    id_ = from_esa(
        workspace,
        tmp_path,
        Answer(UNIT, "Tekninen toimi"),
        Answer(("evidence", last, "ev_title"), "Esan viimeinen"),
        Answer(("evidence", first, "ev_title"), "Esan ensimmäinen"),
        AddRow("followup", "9" * 24, "zz", {"fol_what": "Lainat"}),
        comment("8", TITLE, "Voisiko olla lyhyempi?"),
    )
    workspace.open(id_, TITLE)
    view = view_of(workspace)
    ways = [UNIT, ("evidence", first, "ev_title"), ("evidence", last, "ev_title"), ("followup", "9" * 24)]
    for path in ways:
        keys.press("Ctrl+Shift+G")
        keys.look_until(lambda path=path: view.focused is not None and view.focused[: len(path)] == path)
        keys.look_until(lambda path=path: keys.here and not view.draft.news.is_fresh(path))
    keys.press("Ctrl+Shift+G")
    assert isinstance(keys.here, CommentBox), "when all changes have been looked at, what is said"
    assert view.focused == TITLE
    keys.look_until(lambda: not view.draft.news.unread)
    keys.press("Ctrl+Shift+G")
    assert view.focused == UNIT
    view.draft.news.see_all()
    keys.press("Ctrl+Shift+G")
    assert workspace.toast.words == "Kukaan muu ei ole muuttanut mitään sen jälkeen, kun viimeksi katsoit."


def test_an_earlier_answer_is_put_back_in_one_step(workspace: Workspace, keys: Keyboard, tmp_path: FilePath) -> None:
    before = draft_of(workspace).assessment.text(*UNIT)
    id_ = from_esa(workspace, tmp_path, Answer(UNIT, "Tekninen toimi"))
    workspace.open(id_, UNIT)
    keys.press("F6")
    keys.go_to_what_says(f"Palauta tämä: {before}")
    keys.press("Space")
    assert draft_of(workspace).assessment.text(*UNIT) == before
    keys.press("Ctrl+Z")
    assert draft_of(workspace).assessment.text(*UNIT) == "Tekninen toimi"
    view_of(workspace).go_to(UNIT)
    keys.press("F6")
    keys.go_to_what_says("Kaikki aiemmat…")
    keys.press("Space")
    room = workspace.rooms.currentWidget()
    assert room is not None
    assert any(f"{before} → Tekninen toimi" in words for words in seen(room))


def test_the_place_of_a_row_is_no_earlier_answer(workspace: Workspace, keys: Keyboard) -> None:
    opened_ = workspace.desk.open_
    assert opened_ is not None
    first, *_ = opened_.draft.assessment.rows("evidence")
    for key in ("y", "z"):
        opened_.draft.make(MoveRow("evidence", first, key), "")
        assert opened_.autosave.seal()
    assert len(opened_.autosave.history.at(("evidence", first))) > 1
    view_of(workspace).go_to(("evidence", first))
    keys.tab_to(lambda: view_of(workspace).focused == ("evidence", first), "the head of the row", back=True)
    (part,) = view_of(workspace).guidance.widget().findChildren(EarlierAnswers)
    assert not part.isVisible()


def test_in_a_small_window_the_comments_come_in_sight_when_they_are_wanted(
    qapp: QApplication, tmp_path: FilePath
) -> None:
    with opened(tmp_path, size=SMALLEST) as workspace:
        workspace.open_example()
        view_of(workspace).go_to(TITLE)
        view_of(workspace).show_guidance(False)
        assert view_of(workspace).guidance.isHidden()
        keys = Keyboard(workspace.window)
        keys.press("Ctrl+M")
        assert isinstance(keys.here, CommentBox)
        assert not keys.here.visibleRegion().isEmpty()
        keys.press("Escape")
        assert keys.path == TITLE
