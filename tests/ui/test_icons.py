"""Every icon is drawn, in the colour asked for, sharp at every pixel ratio."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from ennakko.ui import icons

NAMES = icons.names()


def _inked(picture: QPixmap) -> list[QColor]:
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [colour for x, y in points if (colour := image.pixelColor(x, y)).alpha() > 0]


def test_every_icon_that_the_interface_asks_for_is_there() -> None:
    sources = Path(icons.__file__).parent.rglob("*.py")
    asked = {name for source in sources for name in re.findall(r'\bicon\("([a-z-]+)"', source.read_text("utf-8"))}
    assert len(asked) > 3
    assert asked <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_its_colour_on_the_common_grid(qapp: QApplication, name: str) -> None:
    svg = files("ennakko.resources").joinpath("icons", f"{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 20 20"' in svg
    assert 'stroke-width="1.5"' in svg
    assert "currentColor" in svg
    drawn = _inked(icons.pixmap(name, "#c45a11", 40))
    assert len(drawn) > 20
    solid = [colour for colour in drawn if colour.alpha() == 255]
    assert {colour.name() for colour in solid} == {"#c45a11"}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    drawn = icons.pixmap("search", "#000000", 20, ratio)
    assert drawn.size() == QSize(round(20 * ratio), round(20 * ratio))


def test_icons_are_kept_and_fade_when_disabled(qapp: QApplication) -> None:
    assert icons.icon("trash", "#000000") is icons.icon("trash", "#000000")
    faded = icons.icon("trash", "#000000").pixmap(QSize(40, 40), QIcon.Mode.Disabled)
    assert max(colour.alpha() for colour in _inked(faded)) < 200


def test_the_signs_of_the_style_sheet_are_the_same_drawings_in_two_inks() -> None:
    folder = files("ennakko.resources").joinpath("icons")
    dark = {entry.name: entry.read_text("utf-8") for entry in folder.joinpath("dark").iterdir()}
    light = {entry.name: entry.read_text("utf-8") for entry in folder.joinpath("light").iterdir()}
    assert {name: svg.replace("#1b2430", "ink") for name, svg in dark.items()} == {
        name: svg.replace("#ffffff", "ink") for name, svg in light.items()
    }


def test_the_program_has_its_mark(qapp: QApplication) -> None:
    assert len(_inked(icons.app_icon().pixmap(QSize(32, 32)))) > 500
