"""The small dialog that tells one thing."""

import pytest
from pytestqt.qtbot import QtBot

from ennakko.ui.message import Message


def messages(qtbot: QtBot) -> tuple[Message, list[str]]:
    message = Message("Kaikkea ei ole vielä tallennettu", "Levy on täynnä.", None, close="&Jatka kirjoittamista")
    qtbot.addWidget(message)
    done: list[str] = []
    message.add("Tallenna kopio muualle…", lambda: done.append("copy"))
    message.add("Sulje tallentamatta", lambda: done.append("close"))
    return message, done


def test_every_button_shows_all_of_its_words(qtbot: QtBot) -> None:
    message, _ = messages(qtbot)
    message.show()
    qtbot.waitExposed(message)
    for button in message.buttons:
        assert button.width() >= button.sizeHint().width()


def test_the_first_button_is_the_one_that_enter_presses(qtbot: QtBot) -> None:
    message, _ = messages(qtbot)
    assert [button.isDefault() for button in message.buttons] == [True, False, False]
    assert message.buttons[-1].text() == "&Jatka kirjoittamista"


@pytest.mark.parametrize(("place", "result", "expected"), [(0, 1, ["copy"]), (1, 1, ["close"]), (2, 0, [])])
def test_a_button_closes_the_dialog_and_then_acts(qtbot: QtBot, place: int, result: int, expected: list[str]) -> None:
    message, done = messages(qtbot)
    message.show()
    message.buttons[place].click()
    assert (message.isVisible(), message.result(), done) == (False, result, expected)
