"""Own forms in the window: added, removed, and everything wrong in one told; a form without impacts to the end."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ennakko.editor.desk import Desk
from ennakko.model.assessment import SCOPE
from ennakko.model.newer_edition import newer_edition
from ennakko.model.words import Language
from ennakko.places import Places
from ennakko.policy import Policy
from ennakko.settings import Settings
from ennakko.ui.assessment.assessment_view import CHECK
from ennakko.ui.settings.own_forms import OwnForms
from ennakko.ui.settings.settings_dialog import SettingsDialog
from ennakko.ui.window import Window
from ennakko.ui.workspace import Workspace

BUNDLED = Path(__file__).parents[2] / "resources" / "forms" / "forms" / "TERVE_KUNTA.toml"


def own_form(*, edition: int = 1) -> str:
    text = BUNDLED.read_text(encoding="utf-8").replace("TERVE_KUNTA", "OMA_KUNTA").replace('id = "tk_', 'id = "ok_')
    return text.replace("edition = 1", f"edition = {edition}").replace("Terve Kunta: jäs", "<b>Oma kunta</b>: jäs")


def seen(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


@pytest.fixture
def begun(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Workspace]]:
    made: list[Workspace] = []

    def begin(language: Language = "fi", rules: Policy | None = None) -> Workspace:
        window = Window()
        settings = Settings(profile="0" * 32, language=language)
        desk = Desk(
            Places(tmp_path / "home"), settings, lambda: datetime.now().astimezone(), window, rules=rules or Policy()
        )
        desk.begin()
        made.append(Workspace(window, desk))
        window.show()
        return made[-1]

    yield begin
    for workspace in made:
        workspace.desk.close()
        workspace.window.ask_before_closing(lambda: True)
        workspace.window.close()
        workspace.desk.drafts.close()
        workspace.window.deleteLater()
    for texts in qapp.findChildren(QTranslator):
        qapp.removeTranslator(texts)


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    path = tmp_path / "oma.toml"
    path.write_text(own_form(), encoding="utf-8")
    return path


def buttons(widget: OwnForms) -> list[QPushButton]:
    return [b for b in widget.findChildren(QPushButton) if b is not widget.add and b.isVisible()]


def test_a_form_is_added_by_choosing_its_file_and_removed_again(qtbot: QtBot, tmp_path: Path, chosen: Path) -> None:
    own = OwnForms((tmp_path / "home" / "forms",), "fi", choose=lambda _: [str(chosen)])
    qtbot.addWidget(own)
    own.show()
    assert buttons(own) == []
    with qtbot.waitSignal(own.changed):
        qtbot.mouseClick(own.add, Qt.MouseButton.LeftButton)
    assert "<b>Oma kunta</b>: jäsenyyden kriteerit" in seen(own)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in own.findChildren(QLabel))
    qtbot.waitUntil(lambda: len(buttons(own)) == 1)
    with qtbot.waitSignal(own.changed):
        qtbot.mouseClick(buttons(own)[0], Qt.MouseButton.LeftButton)
    aside = tmp_path / "home" / "forms" / "removed" / "oma.toml"
    assert aside.exists()
    assert str(aside.parent) in seen(own)
    qtbot.waitUntil(lambda: "<b>Oma kunta</b>" not in seen(own) and len(buttons(own)) == 1)
    with qtbot.waitSignal(own.changed):
        qtbot.mouseClick(buttons(own)[0], Qt.MouseButton.LeftButton)
    assert not aside.exists()
    assert "<b>Oma kunta</b>: jäsenyyden kriteerit" in seen(own)
    assert own.told is None


def test_a_form_cannot_come_back_where_another_has_its_place(qtbot: QtBot, tmp_path: Path, chosen: Path) -> None:
    own = OwnForms((tmp_path / "home" / "forms",), "fi", choose=lambda _: [str(chosen)])
    qtbot.addWidget(own)
    own.show()
    qtbot.mouseClick(own.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(buttons(own)) == 1)
    qtbot.mouseClick(buttons(own)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(buttons(own)) == 1)
    chosen.replace(tmp_path / "home" / "forms" / "oma.toml")
    with qtbot.assertNotEmitted(own.changed):
        qtbot.mouseClick(buttons(own)[0], Qt.MouseButton.LeftButton)
    assert own.told is not None
    assert (tmp_path / "home" / "forms" / "removed" / "oma.toml").exists()


def test_a_broken_file_is_not_added_and_every_fault_is_told(qtbot: QtBot, tmp_path: Path, chosen: Path) -> None:
    text = own_form().replace('kind = "yes_no"', 'kind = "odd"', 2).replace('sv = "Ledning"', 'xx = "Ledning"')
    chosen.write_text(text, encoding="utf-8")
    own = OwnForms((tmp_path / "home" / "forms",), "sv", choose=lambda _: [str(chosen)])
    qtbot.addWidget(own)
    own.show()
    with qtbot.assertNotEmitted(own.changed):
        qtbot.mouseClick(own.add, Qt.MouseButton.LeftButton)
    lines = [line for line in seen(own).splitlines() if line.startswith("oma.toml, rad ")]
    assert len(lines) == 4  # two kinds, a language that is missing and one that is not known
    assert not (tmp_path / "home").exists()


def test_forms_of_the_organisation_cannot_be_removed_here(qtbot: QtBot, tmp_path: Path, chosen: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    chosen.rename(shared / "oma.toml")
    own = OwnForms((shared, tmp_path / "home" / "forms"), "fi")
    qtbot.addWidget(own)
    own.show()
    assert buttons(own) == []
    assert "Oma kunta" in seen(own)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_letters_of_the_settings_stay_apart(
    qtbot: QtBot, begun: Callable[..., Workspace], tmp_path: Path, language: Language
) -> None:
    from tests.ui.test_alt_letters import on_screen, twice

    desk = begun(language).desk
    own = OwnForms(desk.form_folders, language)
    dialog = SettingsDialog(desk.settings, desk.catalogue, language, tmp_path, own_forms=own)
    qtbot.addWidget(dialog)
    dialog.show()
    assert own.isVisible()
    assert not twice(on_screen(dialog))


def test_with_a_fault_the_program_begins_with_its_own_forms_and_says_so(
    begun: Callable[..., Workspace], tmp_path: Path
) -> None:
    folder = tmp_path / "home" / "forms"
    folder.mkdir(parents=True)
    (folder / "oma.toml").write_text(own_form().replace("edition", "addition"), encoding="utf-8")
    workspace = begun()
    assert "KEVYT" in workspace.desk.catalogue.forms
    assert "OMA_KUNTA" not in workspace.desk.catalogue.forms
    assert workspace.library.notice.words
    own = OwnForms(workspace.desk.form_folders, "fi", workspace.desk.faults)
    assert "oma.toml" in seen(own)


def test_forms_added_while_an_assessment_is_open_are_there_at_once(
    begun: Callable[..., Workspace], tmp_path: Path
) -> None:
    workspace = begun()
    workspace.open(workspace.desk.new("KEVYT", {"title": "Asia"}))
    folder = workspace.desk.form_folders[-1]
    folder.mkdir()
    (folder / "oma.toml").write_text(own_form(edition=2), encoding="utf-8")
    workspace.desk.read_forms()
    workspace.rebuild()
    assert workspace.desk.catalogue.forms["OMA_KUNTA"].edition == 2
    assert workspace.desk.open_ is not None
    assert workspace.desk.open_.draft.assessment.title == "Asia"
    assert "OMA_KUNTA" in workspace.desk.open_.draft.editions.installed.forms
    assert "OMA_KUNTA" not in workspace.desk.open_.draft.catalogue.forms


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_form_without_impacts_has_its_pages_and_nothing_else(
    begun: Callable[..., Workspace], language: Language
) -> None:
    workspace = begun(language)
    workspace.open(workspace.desk.new("TERVE_KUNTA", {"title": "Itsearviointi"}))
    view, opened = workspace.view, workspace.desk.open_
    assert view is not None
    assert opened is not None
    assert list(view.page_names) == ["basics", "TK_leading", "TK_doing", "TK_conclusion", CHECK]
    assert opened.draft.assessment.value(*SCOPE) is None
    for place in range(len(view.page_names)):
        view.open_place(place)
    opened.draft.answer(("tk_decision",), "yes", "answer")
    assert opened.draft.assessment.value("tk_decision") == "yes"


def test_answers_that_are_no_longer_asked_are_listed_and_kept(begun: Callable[..., Workspace], qtbot: QtBot) -> None:
    folder = Path(begun().desk.form_folders[-1])
    folder.mkdir(exist_ok=True)
    (folder / "oma.toml").write_text(own_form(), encoding="utf-8")
    workspace = begun()
    id_ = workspace.desk.new("OMA_KUNTA", {"title": "Itsearviointi", "ok_resources_reason": "Rahaa on <i>vähän</i>."})
    text = own_form(edition=2).replace('id = "ok_resources_reason"', 'id = "ok_money"')
    (folder / "oma.toml").write_text(text, encoding="utf-8")
    workspace.desk.read_forms()
    workspace.rebuild()
    workspace.open(id_)
    draft = workspace.desk.open_.draft if workspace.desk.open_ else None
    assert draft is not None
    newer = newer_edition(draft.catalogue, draft.editions.installed, draft.assessment)
    assert newer is not None
    draft.make(newer.move, "move")
    assert workspace.view is not None
    workspace.view.open_page(CHECK)
    assert "Perustelu: voimavarat: Rahaa on <i>vähän</i>." in seen(workspace.view)
    assert workspace.desk.drafts.load(id_).assessment.text("ok_resources_reason") == "Rahaa on <i>vähän</i>."


def test_what_the_administrator_set_is_where_a_person_begins(begun: Callable[..., Workspace]) -> None:
    workspace = begun(rules=Policy(organisation="Salmijoki", org_type="municipality"))
    assert workspace.desk.settings.organisation == "Salmijoki"


def test_several_files_are_added_together_or_not_at_all(qtbot: QtBot, tmp_path: Path, chosen: Path) -> None:
    text = own_form() + '\n[[pages.items]]\nkind = "choice"\nid = "ok_kind"\nchoices_from = "ok_kinds"\n'
    words = '{ fi = "a", sv = "b", en = "c" }'
    chosen.write_text(f"{text}label = {words}\n", encoding="utf-8")
    kinds = tmp_path / "ok_kinds.toml"
    kinds.write_text(f'[[options]]\nid = "a"\nlabel = {words.replace("sv", "xx")}\n', encoding="utf-8")
    own = OwnForms((tmp_path / "home" / "forms",), "en", choose=lambda _: [str(chosen), str(kinds)])
    qtbot.addWidget(own)
    own.show()
    with qtbot.assertNotEmitted(own.changed):
        qtbot.mouseClick(own.add, Qt.MouseButton.LeftButton)
    assert own.told is not None
    assert "None of the files was added." in seen(own.told)
    assert "ok_kinds.toml, line 3" in seen(own.told)
    assert buttons(own) == []
    kinds.write_text(f'[[options]]\nid = "a"\nlabel = {words}\n', encoding="utf-8")
    with qtbot.waitSignal(own.changed):
        qtbot.mouseClick(own.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(buttons(own)) == 2)
    assert own.told is None


def test_a_form_that_notepad_renamed_is_told_and_taken_into_use(qtbot: QtBot, tmp_path: Path, chosen: Path) -> None:
    shared, folder = tmp_path / "shared", tmp_path / "home" / "forms"
    for each in (shared, folder):
        each.mkdir(parents=True)
    (shared / "toinen.toml.txt").write_text("", encoding="utf-8")
    chosen.rename(folder / "oma.toml.txt")
    own = OwnForms((shared, folder), "en")
    qtbot.addWidget(own)
    own.show()
    assert "toinen.toml.txt is not in use" in seen(own)
    assert "oma.toml.txt is not in use" in seen(own)
    (use,) = buttons(own)
    assert use.text() == "Use it as oma.toml"
    with qtbot.waitSignal(own.changed):
        qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert sorted(path.name for path in folder.iterdir()) == ["oma.toml"]
    qtbot.waitUntil(lambda: "oma.toml.txt is not in use" not in seen(own))
    assert own.told is not None
    assert "Taken into use as oma.toml" in seen(own.told)


def test_faults_that_were_there_before_are_not_put_on_the_file_that_is_added(
    qtbot: QtBot, tmp_path: Path, chosen: Path
) -> None:
    folder = tmp_path / "home" / "forms"
    folder.mkdir(parents=True)
    (folder / "old.toml").write_text("id = ", encoding="utf-8")
    own = OwnForms((folder,), "en", choose=lambda _: [str(chosen)])
    qtbot.addWidget(own)
    own.show()
    qtbot.mouseClick(own.add, Qt.MouseButton.LeftButton)
    assert own.told is not None
    assert "own forms that were here before" in seen(own.told)
