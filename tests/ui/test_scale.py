"""Each value has a sign and a look of its own, and no sign hides another."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ennakko.ui.impacts.scale import paint_values, shown_values
from ennakko.ui.impacts.scale_face import LOOKS, SIGNS
from ennakko.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme


def _painted(values: tuple[str, ...], theme: Theme, *, selected: bool = False, focused: bool = False) -> QImage:
    image = QImage(140, 40, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    painter = QPainter(image)
    paint_values(painter, QRectF(0, 0, 140, 40), values, theme, selected=selected, focused=focused)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("held", "shown"),
    [
        ((), ()),
        (("0", "0"), ("0",)),
        (("-1", "-2", "0"), ("-2",)),
        (("1", "-1"), ("-1", "1")),
        (("2", "1", "-2", "?"), ("-2", "2", "?")),
        (("mix", "-1"), ("-1", "mix")),
        (("na", "0"), ("0",)),
        (("na",), ("na",)),
        (("?", "0"), ("0", "?")),
    ],
)
def test_a_cell_shows_both_signs(held: tuple[str, ...], shown: tuple[str, ...]) -> None:
    assert shown_values(held) == shown


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_every_value_looks_different(qapp: QApplication, theme: Theme) -> None:
    assert set(LOOKS[theme.name]) == set(SIGNS)
    cells = [(), *((value,) for value in SIGNS), ("-1", "1"), ("-2", "2")]
    pictures = {bytes(_painted(cell, theme).constBits()) for cell in cells}
    assert len(pictures) == len(cells)


def test_halves_have_their_own_colours(qapp: QApplication) -> None:
    image = _painted(("-2", "2"), LIGHT)
    assert image.pixelColor(10, 10).name() == LOOKS["light"]["-2"].fill
    assert image.pixelColor(130, 10).name() == LOOKS["light"]["2"].fill


def test_chosen_and_focused_show(qapp: QApplication) -> None:
    plain, chosen, focused = (
        _painted(("1",), LIGHT, **state) for state in ({}, {"selected": True}, {"selected": True, "focused": True})
    )
    assert plain != chosen != focused
    assert plain != focused
