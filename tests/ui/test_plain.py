"""Foreign text stays text, and nothing of it is cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ennakko.ui.plain import Card, ElidedLabel, PlainLabel, plain_tip

MARKUP = '<img src=x><b>Kirjasto</b> & "lähipalvelu"'
LONG = "Kirjastoauto pysähtyy kylällä kerran viikossa. Ilman autoa liikkuvilla käynnit vähenevät. " * 6
ADDRESS = "https://esimerkki.example/" + "kokouspoytakirja-ja-liitteet/" * 12


def test_markup_is_shown_letter_by_letter(qtbot: QtBot) -> None:
    label = PlainLabel(MARKUP)
    same = QLabel()
    same.setTextFormat(Qt.TextFormat.PlainText)
    same.setText(MARKUP)
    for each in (label, same):
        qtbot.addWidget(each)
        each.setWordWrap(False)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP
    assert label.sizeHint().width() == same.sizeHint().width()
    assert ElidedLabel(MARKUP).textFormat() == Qt.TextFormat.PlainText


def test_a_buddy_does_not_swallow_an_ampersand(qtbot: QtBot) -> None:
    label, line = PlainLabel("Liikunta & kulttuuri", wrap=False), QLineEdit()
    for each in (label, line):
        qtbot.addWidget(each)
    before = label.sizeHint().width()
    label.setBuddy(line)
    assert label.text() == "Liikunta & kulttuuri"
    assert label.sizeHint().width() == before
    label.setText("Liikunta & nuoriso")
    assert QLabel.text(label) == "Liikunta && nuoriso"


def test_a_tooltip_is_plain_too() -> None:
    assert plain_tip(MARKUP).startswith("<qt>&lt;img")
    assert plain_tip("") == ""


def _in_row(label: QWidget) -> QWidget:
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.addWidget(label, 1)
    row.addWidget(QLineEdit())
    return inside


def _in_grid(label: QWidget) -> QWidget:
    inside = QWidget()
    grid = QGridLayout(inside)
    grid.addWidget(QLineEdit(), 0, 0)
    grid.addWidget(label, 1, 0)
    grid.addWidget(QLineEdit(), 1, 1)
    return inside


def _in_card(label: QWidget) -> QWidget:
    card = Card("Otsikko")
    card.add(label)
    return card


def _in_splitter(label: QWidget) -> QWidget:
    split = QSplitter()
    inside = QWidget()
    QVBoxLayout(inside).addWidget(label)
    split.addWidget(inside)
    split.addWidget(QLineEdit())
    return split


@pytest.mark.parametrize("holder", [_in_row, _in_grid, _in_card, _in_splitter])
@pytest.mark.parametrize("width", [260, 700])
@pytest.mark.parametrize("text", [LONG, ADDRESS], ids=["long", "address"])
def test_wrapped_text_is_whole_in_a_scroll_area(qtbot: QtBot, holder: type, width: int, text: str) -> None:
    label = PlainLabel(text)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(holder(label))
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(width, 200)
    area.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 20)
    needed = label.fontMetrics().boundingRect(0, 0, label.width(), 9999, Qt.TextFlag.TextWordWrap, QLabel.text(label))
    assert needed.height() <= label.height()
    assert needed.width() <= label.width()


def test_a_label_gives_room_back(qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    label = PlainLabel(LONG)
    column.addWidget(label)
    column.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(200, 900)
    holder.show()
    narrow = label.height()
    holder.resize(900, 900)
    qtbot.waitUntil(lambda: label.height() < narrow / 2)
    label.setText("Lyhyt")
    qtbot.waitUntil(lambda: label.height() < 2.5 * label.fontMetrics().height())


def test_one_line_ends_in_dots_and_tells_the_rest(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(200, 30)
    label.show()
    assert label.accessibleName() == LONG.strip()
    assert "Ilman autoa" in label.toolTip()
    assert label.minimumSizeHint().width() < 200
    label.setText("Lyhyt")
    assert label.toolTip() == ""


def test_a_long_word_breaks_in_the_narrow_pane_and_is_read_whole(qtbot: QtBot) -> None:
    word = "miljökonsekvensbedömning"
    label = PlainLabel(f"Finns {word} redan?")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(word)
    assert label.text() == label.accessibleName() == f"Finns {word} redan?"
    label.setText("Finns den redan?")
    assert label.accessibleName() == ""


@pytest.mark.parametrize(
    "parts",
    [
        "befolk|nings|grupper",
        "förhands|gransk|ningen",
        "natio|nal|språks|nämnd",
        "föredrag|nings|listan",
        "miljö|kon|sek|vens|be|dömning",
        "saavu|tet|ta|vuus|di|rek|tiivi",
        "hyvin|voin|ti|ker|to|muk|sesta",
    ],
)
def test_a_long_word_breaks_where_its_syllables_and_parts_begin(parts: str, qtbot: QtBot) -> None:
    label = PlainLabel(parts.replace("|", ""))
    qtbot.addWidget(label)
    assert QLabel.text(label).replace("\u200b", "").split("\u00ad") == parts.split("|")


def test_what_is_copied_keeps_its_letters(qtbot: QtBot) -> None:
    label = PlainLabel("Asiakirjat/Ennakkoarviointitiedostot", selectable=True)
    qtbot.addWidget(label)
    assert "\u00ad" not in QLabel.text(label)
