"""How a row of the library is painted."""

import time
from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from ennakko.ui.library.summary_row import fitted, width_of

TEXT = "…Sivukirjaston lakkauttaminen pidentää matkaa kirjastoon keskimäärin neljä kilometriä ja kirjastossa käyntiä…"
BOLD = tuple((TEXT.index(word), TEXT.index(word) + len(word)) for word in ("kirjastoon", "kirjastossa"))


@pytest.fixture
def widths(qapp: QApplication) -> tuple[QFontMetrics, QFontMetrics]:
    heavy = QFont(qapp.font())
    heavy.setWeight(QFont.Weight.Bold)
    return QFontMetrics(qapp.font()), QFontMetrics(heavy)


def test_the_example_marks_what_it_says() -> None:
    assert [TEXT[begin:end] for begin, end in BOLD] == ["kirjastoon", "kirjastossa"]


def test_a_line_with_room_is_whole(widths: tuple[QFontMetrics, QFontMetrics]) -> None:
    assert fitted(TEXT, BOLD, widths, 10_000) == (TEXT, list(BOLD))


@pytest.mark.parametrize("room", range(60, 900, 40))
def test_a_cut_line_fits_and_marks_the_same_words(widths: tuple[QFontMetrics, QFontMetrics], room: int) -> None:
    shown, bold = fitted(TEXT, BOLD, widths, room)
    assert width_of(shown, bold, widths) <= room
    for begin, end in bold:
        found = shown[begin:end].rstrip("…")
        assert "kirjastoon".startswith(found) or "kirjastossa".startswith(found)
    assert all(one[1] <= other[0] for one, other in pairwise(bold))


def test_the_first_found_word_is_in_sight_when_there_is_room_for_it(
    widths: tuple[QFontMetrics, QFontMetrics],
) -> None:
    room = widths[1].horizontalAdvance("kirjastoon") * 2
    shown, bold = fitted(TEXT, BOLD, widths, room)
    assert shown.startswith("…")
    assert shown[slice(*bold[0])] == "kirjastoon"


def test_text_without_marks_is_cut_at_its_end(widths: tuple[QFontMetrics, QFontMetrics]) -> None:
    shown, bold = fitted(TEXT, (), widths, 200)
    assert TEXT.startswith(shown.removesuffix("…"))
    assert bold == []


@pytest.mark.parametrize("text", ["x" * 100_000, "sana " * 20_000, "a" * 99_990 + " kirjastoon", "\u0301" * 100_000])
@pytest.mark.parametrize("bold", [(), ((99_991, 100_000),), ((0, 100_000),), ((50_000, 50_001), (99_000, 99_010))])
def test_the_longest_text_is_cut_at_once(
    widths: tuple[QFontMetrics, QFontMetrics], text: str, bold: tuple[tuple[int, int], ...]
) -> None:
    fitted("warm", (), widths, 200)
    took = []
    for _ in range(3):
        begun = time.perf_counter()
        shown, marked = fitted(text, bold, widths, 600)
        took.append(time.perf_counter() - begun)
    assert min(took) < 0.05
    assert width_of(shown, marked, widths) <= 600
    assert all(0 <= begin < end <= len(shown) for begin, end in marked)
