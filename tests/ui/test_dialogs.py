"""The dialogs for a new assessment and for the settings, as an official fills them in."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ennakko.files.forms import load as read_forms
from ennakko.settings import Settings
from ennakko.ui.form_dialog import FormDialog
from ennakko.ui.library.new_assessment import Beginning, NewAssessmentDialog
from ennakko.ui.settings.settings_dialog import SettingsDialog

load = cache(read_forms)

SETTINGS = Settings(
    profile="0" * 32,
    name="Aino Virtanen",
    unit="Kirjastopalvelut",
    organisation="Salmijoki",
    org_type="county",
    last_folder="elsewhere",
    others={"newer": 1},
)


@pytest.fixture
def new(qtbot: QtBot) -> NewAssessmentDialog:
    dialog = NewAssessmentDialog(load(), "fi", SETTINGS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Callable[[Settings], SettingsDialog]:
    def show(settings: Settings) -> SettingsDialog:
        dialog = SettingsDialog(settings, load(), "fi", tmp_path, show_folder=lambda _: True)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def test_enter_begins_with_the_screening_and_what_the_settings_know(qtbot: QtBot, new: NewAssessmentDialog) -> None:
    qtbot.keyClicks(new.title, " Kirjastoverkko  2027 ")
    with qtbot.waitSignal(new.accepted):
        qtbot.keyClick(new.title, Qt.Key.Key_Return)
    assert new.beginning() == Beginning("Kirjastoverkko 2027", "Salmijoki", "county", "Kirjastopalvelut", "SEULA")


def test_who_has_no_name_yet_is_asked_for_it(qtbot: QtBot) -> None:
    dialog = NewAssessmentDialog(load(), "fi", Settings(profile="0" * 32))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.name.isVisible()
    qtbot.keyClicks(dialog.name, " Aino  Virtanen ")
    assert dialog.remembered(Settings(profile="0" * 32)).name == "Aino Virtanen"


def test_who_has_a_name_keeps_it(new: NewAssessmentDialog) -> None:
    assert not new.name.isVisible()
    assert new.remembered(SETTINGS).name == "Aino Virtanen"


def test_a_name_can_come_later(qtbot: QtBot, new: NewAssessmentDialog) -> None:
    with qtbot.waitSignal(new.accepted):
        qtbot.mouseClick(new.accept_button, Qt.MouseButton.LeftButton)
    assert new.beginning().title == ""


def test_another_form_is_a_click_anywhere_on_its_card(qtbot: QtBot, new: NewAssessmentDialog) -> None:
    card = new.forms.button("LAAJA").parentWidget()
    assert card is not None
    assert new.forms.button("LAAJA").text() == load().forms["LAAJA"].name.fi
    assert new.forms.button("LAAJA").accessibleDescription() == load().forms["LAAJA"].use_when.fi
    with qtbot.waitSignal(new.forms.chosen) as chosen:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 4, card.height() - 4))
    assert chosen.args == ["LAAJA"]
    assert new.beginning().form == "LAAJA"
    qtbot.keyClick(new.forms.button("LAAJA"), Qt.Key.Key_Up)
    assert new.beginning().form == "KEVYT"


def test_modules_are_not_offered_as_forms(new: NewAssessmentDialog) -> None:
    with pytest.raises(KeyError):
        new.forms.button("LAVA")


def test_the_wheel_scrolls_and_never_changes_a_choice(qtbot: QtBot, new: NewAssessmentDialog) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(new.org_type, wheel)
    assert new.beginning().org_type == "county"


def test_ok_gives_the_settings_with_everything_else_as_it_was(
    qtbot: QtBot, settings: Callable[[Settings], SettingsDialog]
) -> None:
    dialog = settings(SETTINGS)
    assert dialog.settings() == SETTINGS
    dialog.title.setFocus()
    qtbot.keyClicks(dialog.title, "Rehtori")
    dialog.language.setCurrentIndex(dialog.language.findData("sv"))
    dialog.org_type.setCurrentIndex(dialog.org_type.findData("municipality"))
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    after = dialog.settings()
    assert (after.title, after.language, after.org_type) == ("Rehtori", "sv", "municipality")
    assert (after.profile, after.last_folder, after.others) == ("0" * 32, "elsewhere", {"newer": 1})


def test_a_look_is_tried_at_once_and_cancel_takes_it_back(
    qtbot: QtBot, settings: Callable[[Settings], SettingsDialog]
) -> None:
    dialog = settings(SETTINGS)
    tried: list[Settings] = []
    dialog.previewed.connect(tried.append)
    dialog.text_size.setCurrentIndex(dialog.text_size.findData(200))
    dialog.appearance.setCurrentIndex(dialog.appearance.findData("dark"))
    qtbot.keyClick(dialog.appearance, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert [(each.text_size, each.appearance) for each in tried] == [(200, "system"), (200, "dark"), (100, "system")]


def test_cancel_without_a_trial_changes_nothing(qtbot: QtBot, settings: Callable[[Settings], SettingsDialog]) -> None:
    dialog = settings(SETTINGS)
    qtbot.keyClicks(dialog.name, "x")
    with qtbot.assertNotEmitted(dialog.previewed):
        qtbot.mouseClick(dialog.reject_button, Qt.MouseButton.LeftButton)


def test_a_text_size_written_by_hand_is_kept(settings: Callable[[Settings], SettingsDialog]) -> None:
    assert settings(Settings(text_size=135)).settings().text_size == 135


def test_the_data_folder_is_shown(qtbot: QtBot, settings: Callable[[Settings], SettingsDialog], tmp_path: Path) -> None:
    dialog = settings(SETTINGS)
    assert dialog.folder.text() == str(tmp_path)
    qtbot.mouseClick(dialog.open_folder, Qt.MouseButton.LeftButton)


def test_every_field_and_button_has_a_name(
    new: NewAssessmentDialog, settings: Callable[[Settings], SettingsDialog]
) -> None:
    dialogs: tuple[FormDialog, ...] = (new, settings(SETTINGS))
    for dialog in dialogs:
        fields = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QComboBox)]
        assert fields
        assert all(field.accessibleName() for field in fields)
        letters = [button.text().partition("&")[2][:1].lower() for button in dialog.findChildren(QPushButton)]
        assert all(letters)
        assert len(set(letters)) == len(letters)
