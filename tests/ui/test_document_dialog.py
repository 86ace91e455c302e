"""The document by keys: everything as it stands, a part left out and remembered, and the organisation's own paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Cm
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.ui.keyboard import Keyboard
from tests.ui.opened import opened

from ennakko.export.choices import Choices
from ennakko.settings import Settings, read, write
from ennakko.ui.document.document_dialog import DocumentDialog, remembered
from ennakko.ui.message import Message
from ennakko.ui.plain import PlainLabel
from ennakko.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    with opened(tmp_path) as workspace:
        workspace.open_example()
        yield workspace


def dialog() -> DocumentDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, DocumentDialog)
    return found


def made(workspace: Workspace, path: Path, choose: Callable[[Keyboard], None] = lambda _: None) -> list[str]:
    """Make the document after these choices, and say what the program told in the end."""
    keys = Keyboard(workspace.window)
    said: list[str] = []

    def first() -> None:
        choose(keys)
        dialog().accept_button.setFocus()
        keys.press("Return")

    def last() -> None:
        told = QApplication.activeModalWidget()
        assert isinstance(told, Message)
        said.extend(label.text() for label in told.findChildren(PlainLabel))
        keys.press("Escape")

    keys.then(first, lambda: keys.give(path), last)
    keys.press("Ctrl+E")
    keys.look_until(lambda: keys.is_idle)
    return said


def headings(path: Path) -> list[str]:
    document = docx.Document(BytesIO(path.read_bytes()))
    return [p.text for p in document.paragraphs if p.style is not None and (p.style.name or "").startswith("Heading")]


def test_enter_takes_everything_and_tells_that_it_is_accessible(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "kaikki.docx"
    heading, told = made(workspace, path)
    assert heading == "Asiakirja on valmis"
    assert told.splitlines() == [
        str(path),
        "",
        "Asiakirja on merkitty lopulliseksi, ja siinä on tarkistuskoodi.",
        "Se on versio 1. Numero kasvaa, kun vastaukset ovat muuttuneet edellisen asiakirjan jälkeen.",
        "Saavutettavuus: 20/20 sääntöä täyttyy.",
    ]
    assert "Seuranta" in headings(path)


def test_it_tells_what_is_left_out_and_that_it_is_a_draft(workspace: Workspace, tmp_path: Path) -> None:
    def choose(_: Keyboard) -> None:
        for part in ("followup", "evidence"):
            dialog().parts[part].setChecked(False)
        dialog().mark.setCurrentIndex(1)

    _, told = made(workspace, tmp_path / "luonnos.docx", choose)
    assert told.splitlines()[2:4] == [
        "Joka sivulla lukee, että asiakirja on luonnos.",
        "Pois jätetty: Tietopohja ja puuttuvat tiedot, Seuranta.",
    ]


def test_a_part_that_is_left_out_is_left_out_the_next_time(workspace: Workspace, tmp_path: Path) -> None:
    def without_follow_up(keys: Keyboard) -> None:
        assert dialog().parts["followup"].isChecked()
        keys.go_to_what_says("Seuranta")
        keys.press("Space")

    made(workspace, tmp_path / "lyhyt.docx", without_follow_up)
    assert "Seuranta" not in headings(tmp_path / "lyhyt.docx")
    kept = read(workspace.desk.places.settings)
    assert remembered(kept) == Choices(left_out=frozenset({"followup"}))
    made(workspace, tmp_path / "toinen.docx", lambda _: dialog().parts["followup"].setChecked(True))
    assert "Seuranta" in headings(tmp_path / "toinen.docx")


def test_own_paper_is_used_and_one_that_is_no_word_file_is_told(workspace: Workspace, tmp_path: Path) -> None:
    paper = docx.Document()
    paper.sections[0].left_margin = Cm(4)
    paper.save(str(tmp_path / "kunta.docx"))
    made(workspace, tmp_path / "oma.docx", lambda _: dialog()._take_letterhead(str(tmp_path / "kunta.docx")))
    assert docx.Document(str(tmp_path / "oma.docx")).sections[0].left_margin == pytest.approx(Cm(4), rel=0.001)
    assert read(workspace.desk.places.settings).word_base == str(tmp_path / "kunta.docx")
    (tmp_path / "kunta.docx").write_bytes(b"no Word file")
    heading, told = made(workspace, tmp_path / "ei.docx")
    assert heading == "Tämä ei onnistunut"
    assert told
    assert not (tmp_path / "ei.docx").exists()


def test_a_letterhead_that_cannot_be_used_is_refused_when_it_is_chosen(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "rikki.docx").write_bytes(b"no Word file")
    docx.Document().save(str(tmp_path / "kunta.docx"))
    keys = Keyboard(workspace.window)

    def by_enter() -> None:
        keys.go_to_what_says("Käytä omaa asiakirjapohjaa…")
        keys.press("Return")

    def refused() -> None:
        said, ask = str(tmp_path / "rikki.docx"), dialog()
        assert ask.refused.isVisible()
        assert said in ask.refused.text()
        assert ask.paper == ""
        ask._try_letterhead(str(tmp_path / "kunta.docx"))
        assert not ask.refused.isVisible()
        assert ask.paper == str(tmp_path / "kunta.docx")
        keys.press("Escape")

    keys.then(by_enter, lambda: keys.give(tmp_path / "rikki.docx"), refused)
    keys.press("Ctrl+E")
    keys.look_until(lambda: keys.is_idle)


def test_a_template_of_word_can_be_chosen_as_the_letterhead(workspace: Workspace, tmp_path: Path) -> None:
    template = tmp_path / "kunta.dotx"
    docx.Document().save(str(template))
    keys = Keyboard(workspace.window)

    def places() -> None:
        found = QApplication.activeModalWidget()
        assert isinstance(found, QFileDialog)
        (kind,) = found.nameFilters()
        assert kind.endswith("(*.docx *.dotx)")
        keys.give(template)

    def chosen() -> None:
        assert str(template) in dialog().told.text()
        keys.press("Escape")

    keys.then(lambda: keys.press_button("Käytä omaa asiakirjapohjaa…"), places, chosen)
    keys.press("Ctrl+E")
    keys.look_until(lambda: keys.is_idle)


def test_settings_that_make_no_sense_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write(path, Settings(profile="0" * 32, document={"left_out": ["followup"], "remarks": True, "mark": "final"}))
    assert remembered(read(path)) == Choices(left_out=frozenset({"followup"}), remarks=True)
    assert remembered(Settings(document={"left_out": 7})) == Choices()


def test_what_helps_while_writing_is_not_in_the_final_document_by_itself() -> None:
    settings = Settings(document={"remarks": True, "unanswered": True, "left_out": ["followup"]})
    final = remembered(settings, drafting=False)
    assert final == Choices(left_out=frozenset({"followup"}))
    assert remembered(settings) == Choices(left_out=frozenset({"followup"}), remarks=True, unanswered=True)


def test_final_is_offered_only_when_nothing_is_missing(workspace: Workspace, tmp_path: Path) -> None:
    def marks() -> list[object]:
        return [dialog().mark.itemData(n) for n in range(dialog().mark.count())]

    seen: list[list[object]] = []
    made(workspace, tmp_path / "valmis.docx", lambda _: seen.append(marks()))
    assert workspace.view is not None
    workspace.view.draft.answer(("decision_summary",), None, "")
    made(workspace, tmp_path / "kesken.docx", lambda _: seen.append(marks()))
    assert seen == [[None, "draft", "none", "final"], [None, "draft", "none"]]
