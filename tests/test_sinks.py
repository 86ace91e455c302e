"""That the torture of the sinks can fail: what is let through as markup is red, and what was not in sight is told."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.torture import sinks_screens
from tests.torture.sinks_looking import Looking
from tests.torture.sinks_payloads import RED, Texts, oddities, payloads, reds

from ennakko.files.text import SHORT, clean
from ennakko.ui import colours
from ennakko.ui.plain import PlainLabel, plain_tip


def red(widget: QWidget) -> int:
    widget.resize(500, 300)
    return reds(widget.grab().toImage())


@pytest.mark.parametrize("number", range(40))
def test_each_payload_is_red_where_it_is_let_and_not_in_a_plain_label(
    qtbot: QtBot, tmp_path: Path, number: int
) -> None:
    payload = payloads(tmp_path)[number]
    guessing, text, marked = QLabel(payload), QTextEdit(), QTextEdit()
    text.setHtml(payload)
    marked.setMarkdown(payload)
    plain, tip = PlainLabel(payload), QLabel(plain_tip(payload))
    for widget in (guessing, text, marked, plain, tip):
        qtbot.addWidget(widget)
    assert red(guessing) or red(text) or red(marked)
    assert red(plain) == red(tip) == 0


@pytest.mark.parametrize("turn", range(40))
def test_a_text_begins_with_the_payload_of_its_turn(tmp_path: Path, turn: int) -> None:
    texts, all_ = Texts(tmp_path, turn), payloads(tmp_path)
    first = next(texts)
    assert first.startswith(all_[turn])
    assert sum(each in first for each in all_) >= 4
    assert len(first) <= SHORT
    assert not next(texts).startswith(all_[turn])


def test_the_oddities_hold_what_the_gate_removes_as_well() -> None:
    assert any(clean(each) != each for each in oddities())


def test_no_appearance_has_this_red() -> None:
    source = Path(colours.__file__).read_text("utf-8")
    used = set(re.findall(r'"(#[0-9a-f]{6})"', source))
    assert len(used) > 40
    assert RED not in used


def test_one_label_that_guesses_is_found_out(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[str] = []
    looking = Looking(told.append)
    screen = QWidget()
    qtbot.addWidget(screen)
    column = QVBoxLayout(screen)
    column.addWidget(PlainLabel("Otsikko"))
    screen.show()
    looking.look("first", screen)
    assert told == []
    assert looking.red == 0
    column.addWidget(QLabel(payloads(tmp_path)[0]))
    looking.look("second", screen)
    assert looking.red > 0
    assert told[0].startswith("second, QWidget: ")


def test_a_tip_that_guesses_is_found_out(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[str] = []
    looking = Looking(told.append)
    button = QPushButton("Tallenna")
    qtbot.addWidget(button)
    button.setToolTip(payloads(tmp_path)[0])
    button.show()
    looking.look("button", button)
    assert told == []
    assert looking.look_at_tips() == 1
    assert told[0].startswith("tip ")


def test_every_kind_of_widget_of_the_window_is_looked_for() -> None:
    kinds = sinks_screens.kinds()
    assert len(kinds) > 90
    assert {"PlainLabel", "DisputeCard", "RecoveryRoom", "HistoryView", "ShareDialog", "PaperView"} <= kinds
    assert len(sinks_screens.NOT_SHOWN & kinds) == 4
